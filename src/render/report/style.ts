import { DARK_COLOURS } from "../chart/svg.ts";

/**
 * The one style sheet of the page. Without it the page reads as well: every colour repeats what a word or a mark says. On
 * paper everything is open.
 */
export const STYLE = `
:root{color-scheme:light dark;--paper:#ffffff;--card:#f6f8fa;--line:#d0d7de;--text:#1f2328;--muted:#57606a;--link:#0550ae;--pass:#116329;--warn:#7d4e00;--fail:#a40e26;--open:#57606a}
@media (prefers-color-scheme:dark){:root{--paper:#0d1117;--card:#161b22;--line:#3d444d;--text:#e6edf3;--muted:#9da7b3;--link:#6cb6ff;--pass:#56d364;--warn:#e3b341;--fail:#ff8a80;--open:#9da7b3}${DARK_COLOURS}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI","Liberation Sans",Arial,sans-serif;overflow-wrap:anywhere}
main,header,footer,nav{max-width:62rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.75rem}
h1{font-size:2rem;line-height:1.2;margin:0 0 .25rem}
h2{font-size:1.35rem;line-height:1.3;margin:2.75rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--line)}
h3{font-size:1.1rem;margin:1.75rem 0 .5rem}
h4,h5,h6{font-size:1rem;margin:1.25rem 0 .4rem}
p,ul,ol{margin:.5rem 0}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
code,pre{font-family:ui-monospace,"SFMono-Regular",Menlo,Consolas,"Liberation Mono",monospace;font-size:.86em}
pre{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.75rem;white-space:pre-wrap}
.release{font-size:1.15rem;color:var(--muted);margin:0 0 1rem}
.banner{border:1px solid var(--line);border-left:.5rem solid var(--open);border-radius:6px;background:var(--card);padding:1rem 1.25rem;margin:0 0 1rem}
.banner.promote{border-left-color:var(--pass)}
.banner.rollback{border-left-color:var(--fail)}
.banner p:first-of-type{font-size:1.1rem;font-weight:600}
.word{letter-spacing:.02em}
.pass,.promote .word{color:var(--pass)}
.warn{color:var(--warn)}
.fail,.rollback .word{color:var(--fail)}
.inconclusive,.hold .word{color:var(--open)}
.verdict{font-weight:600;white-space:nowrap}
.muted{color:var(--muted)}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;list-style:none;margin:1rem 0}
dl{display:grid;grid-template-columns:minmax(6.5rem,max-content) minmax(0,1fr);gap:.25rem 1rem;margin:.75rem 0}
dt{color:var(--muted)}
dd{margin:0;grid-column:-2/-1}
.scroll{overflow-x:auto;margin:.75rem 0}
table{border-collapse:collapse;font-size:.92rem;min-width:100%}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line);overflow-wrap:normal}
thead th{color:var(--muted);font-weight:600;white-space:nowrap}
tbody th{font-weight:400}
.matrix td a{text-decoration:none;white-space:nowrap}
.matrix td a:hover{text-decoration:underline}
.digest{font-size:.78em;overflow-wrap:anywhere}
figure{margin:1.25rem 0;border:1px solid var(--line);border-radius:6px;padding:.75rem}
figure svg{display:block;max-width:100%;height:auto}
figcaption{color:var(--muted);font-size:.88rem;margin-top:.5rem}
article{border:1px solid var(--line);border-radius:6px;padding:.75rem 1rem;margin:.75rem 0}
article:target,tr:target{outline:3px solid var(--link);outline-offset:1px}
article h4{margin:0 0 .25rem}
details{margin:.5rem 0}
summary{cursor:pointer;color:var(--link)}
li+li{margin-top:.25rem}
details.document{border:1px solid var(--line);border-radius:6px;padding:.5rem 1rem}
.slot{min-width:9rem;color:var(--muted)}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
footer{color:var(--muted);font-size:.88rem;padding-top:2rem;padding-bottom:2.5rem}
@media (max-width:48rem){body{font-size:15px}h1{font-size:1.6rem}figure{padding:.5rem}figure .scroll svg{min-width:36rem}dl{grid-template-columns:minmax(0,1fr)}dt{margin-top:.4rem}article{padding:.6rem .75rem}}
@media print{:root{color-scheme:light;--paper:#fff;--card:#fff;--line:#999;--text:#000;--muted:#444;--link:#000;--pass:#000;--warn:#000;--fail:#000;--open:#000}body{font-size:10pt}main,header,footer{max-width:none;padding:0}nav,.skip{display:none}h2{break-after:avoid}h3,h4{break-after:avoid}figure,tr,.banner{break-inside:avoid}.scroll{overflow:visible}table{font-size:8pt}th,td{overflow-wrap:anywhere}thead th{white-space:normal}details::details-content{content-visibility:visible;display:block;height:auto}summary{list-style:none;color:#000;font-weight:600}a{text-decoration:none}}
`;
