// Generated from schemas/ by npm run generate.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"docket/decision/v1","type":"object","properties":{"schema":{"type":"string","const":"docket/decision/v1"},"tool":{"type":"object","properties":{"name":{"type":"string","const":"docket"},"version":{"type":"string"}},"required":["name","version"],"additionalProperties":false},"decision":{"type":"string","enum":["promote","hold","rollback"]},"refused":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"pieces of evidence that were refused; with any, the exit code is 4"},"warnings":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"advisory guardrails that failed, and waivers that were needed"},"binding":{"type":"array","items":{"type":"string"},"description":"ids of the findings that decided"},"release":{"type":"object","properties":{"service":{"type":"string"},"version":{"type":"string"},"commit":{"type":"string"},"branch":{"type":"string"},"environment":{"type":"string"}},"required":["service","version"],"additionalProperties":false},"variants":{"type":"object","properties":{"baseline":{"type":"object","properties":{"name":{"type":"string"},"servers":{"type":"array","items":{"type":"string"}}},"required":["name","servers"],"additionalProperties":false},"canary":{"type":"object","properties":{"name":{"type":"string"},"servers":{"type":"array","items":{"type":"string"}}},"required":["name","servers"],"additionalProperties":false}},"required":["canary"],"additionalProperties":false},"plan":{"type":"object","properties":{"path":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["path","sha256"],"additionalProperties":false},"confidence":{"type":"number"},"phases":{"minItems":1,"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"title":{"type":"string"},"from":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"to":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"share":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"number"}},"decision":{"type":"string","enum":["proceed","hold","rollback"]},"onInconclusive":{"type":"string","enum":["proceed","hold"]},"because":{"type":"array","items":{"type":"string"},"description":"ids of the findings that decided the phase"}},"required":["id","title","from","to","share","decision","onInconclusive","because"],"additionalProperties":false}},"findings":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"kind":{"type":"string","enum":["guardrail","trigger","evidence","split","weights","corroboration","waiver","slo"]},"subject":{"type":"string"},"phase":{"type":"string"},"variant":{"type":"string"},"severity":{"type":"string","enum":["blocking","advisory"]},"verdict":{"type":"string","enum":["pass","warn","fail","inconclusive"]},"reason":{"type":"string"},"indicator":{"type":"string"},"rule":{"type":"string"},"limit":{"type":"object","properties":{"op":{"type":"string","enum":["<=","<",">=",">","=="]},"value":{"type":"number"},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]},"written":{"type":"string"}},"required":["op","value","unit","written"],"additionalProperties":false},"observation":{"type":"object","properties":{"label":{"type":"string"},"observed":{"type":["number","null"]},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]},"interval":{"type":"object","properties":{"low":{"description":"null: nothing is ruled out below","type":["number","null"]},"high":{"description":"null: nothing is ruled out above","type":["number","null"]},"confidence":{"type":"number","description":"one-sided, of each end"},"method":{"type":"string"}},"required":["low","high","confidence","method"],"additionalProperties":false},"samples":{"type":"number"},"samplesOf":{"type":"string","enum":["requests","points","tests","evaluations","servers","hunks","files","slices"]},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"sources":{"minItems":1,"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"place":{"type":"object","properties":{"line":{"type":"integer","minimum":0,"maximum":9007199254740991},"byteOffset":{"type":"integer","minimum":0,"maximum":9007199254740991},"pointer":{"type":"string"},"item":{"type":"string"}},"additionalProperties":false}},"required":["path","sha256"],"additionalProperties":false}}},"required":["label","observed","unit","samples","samplesOf","sources"],"additionalProperties":false},"comparison":{"type":"object","properties":{"against":{"type":"string","enum":["baseline","previous"]},"form":{"type":"string","enum":["ratio","difference"]},"other":{"type":"number"},"own":{"type":"number"},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]}},"required":["against","form","other","own","unit"],"additionalProperties":false},"margin":{"type":["number","null"]},"turningBad":{"description":"the greatest number of bad samples with which the limit would have been proved kept","type":"integer","minimum":0,"maximum":9007199254740991},"shortfall":{"oneOf":[{"type":"object","properties":{"kind":{"type":"string","const":"requests"},"more":{"type":"integer","minimum":0,"maximum":9007199254740991},"outOf":{"type":"integer","minimum":0,"maximum":9007199254740991},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["kind","more","outOf","bad"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"evidence"},"path":{"type":"string"}},"required":["kind","path"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"none"}},"required":["kind"],"additionalProperties":false}]},"withoutExclusion":{"type":"object","properties":{"verdict":{"type":"string","enum":["pass","warn","fail","inconclusive"]},"observation":{"type":"object","properties":{"label":{"type":"string"},"observed":{"type":["number","null"]},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]},"interval":{"type":"object","properties":{"low":{"description":"null: nothing is ruled out below","type":["number","null"]},"high":{"description":"null: nothing is ruled out above","type":["number","null"]},"confidence":{"type":"number","description":"one-sided, of each end"},"method":{"type":"string"}},"required":["low","high","confidence","method"],"additionalProperties":false},"samples":{"type":"number"},"samplesOf":{"type":"string","enum":["requests","points","tests","evaluations","servers","hunks","files","slices"]},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"sources":{"minItems":1,"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"place":{"type":"object","properties":{"line":{"type":"integer","minimum":0,"maximum":9007199254740991},"byteOffset":{"type":"integer","minimum":0,"maximum":9007199254740991},"pointer":{"type":"string"},"item":{"type":"string"}},"additionalProperties":false}},"required":["path","sha256"],"additionalProperties":false}}},"required":["label","observed","unit","samples","samplesOf","sources"],"additionalProperties":false}},"required":["verdict","observation"],"additionalProperties":false},"exclusions":{"type":"array","items":{"type":"object","properties":{"written":{"type":"string"},"because":{"type":"string"},"excluded":{"type":"integer","minimum":0,"maximum":9007199254740991},"outOf":{"type":"integer","minimum":0,"maximum":9007199254740991},"ratio":{"type":"number"},"ratioMost":{"type":"number"}},"required":["written","because","excluded","outOf","ratio","ratioMost"],"additionalProperties":false}},"replay":{"type":"object","properties":{"evaluations":{"type":"integer","minimum":0,"maximum":9007199254740991},"blindEvaluations":{"type":"integer","minimum":0,"maximum":9007199254740991},"firedAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"pendingSince":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"longestHeldMs":{"type":"number"},"longestBegan":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"worst":{"type":"number"},"worstAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"}},"required":["evaluations","blindEvaluations","longestHeldMs"],"additionalProperties":false},"slo":{"type":"object","properties":{"title":{"type":"string"},"target":{"type":"number"},"written":{"type":"string"},"windowMs":{"type":"number"},"windowWritten":{"type":"string"},"budget":{"type":"string","enum":["occurrences","timeslices"]},"sliceMs":{"type":"number"},"sliceTarget":{"type":"number"},"phases":{"type":"array","items":{"type":"string"}},"elapsedMs":{"type":"number"},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"counted":{"type":"integer","minimum":0,"maximum":9007199254740991},"serviceRequests":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"requests of every variant in the same logs"},"burn":{"description":"bad share / (1 - target); 1 spends the budget in exactly the window","type":["number","null"]},"burnLow":{"type":["number","null"]},"burnHigh":{"type":["number","null"]},"consumedRatio":{"description":"share of the whole window's budget that these phases spent","type":"number"},"consumedBasis":{"type":"string","enum":["expected-requests","time","traffic-as-seen"]},"spentBeforeRatio":{"type":"number"},"expectedRequests":{"type":"integer","minimum":0,"maximum":9007199254740991},"lastsMs":{"description":"how long the budget lasts at this burn rate; absent: longer than its window","type":"number"},"lastsOf":{"type":"string","enum":["left","full"]},"cutRequests":{"type":"integer","minimum":0,"maximum":9007199254740991},"consequence":{"type":"string"},"burnRates":{"type":"array","items":{"type":"object","properties":{"longMs":{"type":"number"},"shortMs":{"type":"number"},"factor":{"type":"number"},"isStrict":{"type":"boolean"},"forMs":{"type":"number"},"action":{"type":"string"},"outcome":{"type":"string","enum":["fired","quiet","open","not-replayable"]},"why":{"type":"string","enum":["above-factor","below-factor","too-few-samples","no-samples","phases-too-short","no-times","no-evidence","cannot-fire"]},"phases":{"type":"array","items":{"type":"string"}},"evaluations":{"type":"integer","minimum":0,"maximum":9007199254740991},"openEvaluations":{"type":"integer","minimum":0,"maximum":9007199254740991},"firedAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"firedIn":{"type":"string"},"arithmeticAt":{"description":"when arithmetic alone, blind to how few requests there were, would have fired","type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"worst":{"type":"object","properties":{"at":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"burn":{"type":"number"},"long":{"type":"object","properties":{"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"of":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["bad","of"],"additionalProperties":false},"short":{"type":"object","properties":{"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"of":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["bad","of"],"additionalProperties":false}},"required":["at","burn","long"],"additionalProperties":false},"samplesLeast":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"so many without a bad one are the least that prove a burn below the factor"},"longestPhaseMs":{"type":"number"}},"required":["longMs","factor","isStrict","forMs","action","outcome","why","phases","evaluations","openEvaluations","samplesLeast","longestPhaseMs"],"additionalProperties":false}}},"required":["target","written","windowMs","windowWritten","budget","phases","elapsedMs","bad","counted","serviceRequests","burn","burnLow","burnHigh","consumedBasis","lastsOf","cutRequests","burnRates"],"additionalProperties":false},"examples":{"type":"array","items":{"type":"object","properties":{"at":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"line":{"type":"integer","minimum":0,"maximum":9007199254740991},"byteOffset":{"type":"integer","minimum":0,"maximum":9007199254740991},"status":{"type":"integer","minimum":0,"maximum":9007199254740991},"latencyMs":{"type":"number"},"method":{"type":"string"},"path":{"type":"string"},"user":{"type":"string"}},"required":["line","byteOffset","status","method","path","user"],"additionalProperties":false}},"figures":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":["number","string"]}},"planPlace":{"type":"object","properties":{"line":{"type":"integer","minimum":0,"maximum":9007199254740991},"column":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["line","column"],"additionalProperties":false},"waiver":{"type":"object","properties":{"owner":{"type":"string"},"because":{"type":"string"},"expires":{"type":"string"}},"required":["owner","because","expires"],"additionalProperties":false},"settledBy":{"type":"string"}},"required":["id","kind","subject","severity","verdict","reason","rule"],"additionalProperties":false}},"evidence":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"family":{"type":"string"},"format":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"required":{"type":"boolean"},"status":{"type":"string","enum":["read","missing","refused"]},"sizeBytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"defects":{"type":"array","items":{"type":"string"}},"warnings":{"type":"array","items":{"type":"string"}}},"required":["id","family","path","required","status","defects","warnings"],"additionalProperties":false}},"observed":{"type":"object","properties":{"load":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"variant":{"description":"absent: requests that no variant can be told for","type":"string"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"byStatus":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}},"firstAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"lastAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"latency":{"anyOf":[{"type":"object","properties":{"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"p50Ms":{"type":"number"},"p95Ms":{"type":"number"},"p99Ms":{"type":"number"},"maxMs":{"type":"number"},"relativeError":{"type":"number","description":"largest relative distance of these values from the true ones; 0: exact"}},"required":["count","p50Ms","p95Ms","p99Ms","maxMs","relativeError"],"additionalProperties":false},{"type":"null"}]},"measures":{"type":"array","items":{"type":"object","properties":{"indicator":{"type":"string"},"good":{"type":"integer","minimum":0,"maximum":9007199254740991},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"excluded":{"type":"array","items":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"required":["indicator","good","bad","excluded"],"additionalProperties":false}},"trend":{"type":"array","items":{"type":"object","properties":{"from":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"shares":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"object","properties":{"good":{"type":"integer","minimum":0,"maximum":9007199254740991},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["good","bad"],"additionalProperties":false}},"latency":{"anyOf":[{"type":"object","properties":{"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"p50Ms":{"type":"number"},"p95Ms":{"type":"number"},"p99Ms":{"type":"number"},"maxMs":{"type":"number"},"relativeError":{"type":"number","description":"largest relative distance of these values from the true ones; 0: exact"}},"required":["count","p50Ms","p95Ms","p99Ms","maxMs","relativeError"],"additionalProperties":false},{"type":"null"}]}},"required":["from","requests","shares","latency"],"additionalProperties":false}},"users":{"type":"array","items":{"type":"object","properties":{"user":{"type":"string"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"byStatus":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"required":["user","requests","byStatus"],"additionalProperties":false}}},"required":["evidence","path","phase","requests","byStatus","latency","measures","trend"],"additionalProperties":false}},"health":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"variant":{"description":"absent: requests that no variant can be told for","type":"string"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"byStatus":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}},"firstAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"lastAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"latency":{"anyOf":[{"type":"object","properties":{"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"p50Ms":{"type":"number"},"p95Ms":{"type":"number"},"p99Ms":{"type":"number"},"maxMs":{"type":"number"},"relativeError":{"type":"number","description":"largest relative distance of these values from the true ones; 0: exact"}},"required":["count","p50Ms","p95Ms","p99Ms","maxMs","relativeError"],"additionalProperties":false},{"type":"null"}]},"measures":{"type":"array","items":{"type":"object","properties":{"indicator":{"type":"string"},"good":{"type":"integer","minimum":0,"maximum":9007199254740991},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"excluded":{"type":"array","items":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"required":["indicator","good","bad","excluded"],"additionalProperties":false}},"trend":{"type":"array","items":{"type":"object","properties":{"from":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"shares":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"object","properties":{"good":{"type":"integer","minimum":0,"maximum":9007199254740991},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["good","bad"],"additionalProperties":false}},"latency":{"anyOf":[{"type":"object","properties":{"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"p50Ms":{"type":"number"},"p95Ms":{"type":"number"},"p99Ms":{"type":"number"},"maxMs":{"type":"number"},"relativeError":{"type":"number","description":"largest relative distance of these values from the true ones; 0: exact"}},"required":["count","p50Ms","p95Ms","p99Ms","maxMs","relativeError"],"additionalProperties":false},{"type":"null"}]}},"required":["from","requests","shares","latency"],"additionalProperties":false}},"users":{"type":"array","items":{"type":"object","properties":{"user":{"type":"string"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"byStatus":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"required":["user","requests","byStatus"],"additionalProperties":false}}},"required":["evidence","path","phase","requests","byStatus","latency","measures","trend"],"additionalProperties":false}},"metrics":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"variant":{"type":"string"},"name":{"type":"string"},"labels":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]},"points":{"type":"integer","minimum":0,"maximum":9007199254740991},"first":{"type":"number"},"last":{"type":"number"},"min":{"type":"number"},"max":{"type":"number"},"mean":{"type":"number"}},"required":["evidence","path","name","labels","unit","points","first","last","min","max","mean"],"additionalProperties":false}},"balancer":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"moment":{"type":"string","enum":["before","after","end"]},"servers":{"type":"array","items":{"type":"object","properties":{"backend":{"type":"string"},"server":{"type":"string"},"weight":{"type":["number","null"]},"state":{"anyOf":[{"type":"string","enum":["up","down","maint","drain","unknown"]},{"type":"null"}]},"requestsTotal":{"anyOf":[{"type":"integer","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"failedChecksTotal":{"anyOf":[{"type":"integer","minimum":0,"maximum":9007199254740991},{"type":"null"}]}},"required":["backend","server","weight","state","requestsTotal","failedChecksTotal"],"additionalProperties":false}}},"required":["evidence","path","moment","servers"],"additionalProperties":false}},"changes":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"server":{"type":"string"},"weightBefore":{"type":["number","null"]},"weightAfter":{"type":["number","null"]},"line":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["evidence","path","server","weightBefore","weightAfter","line"],"additionalProperties":false}},"tests":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"suite":{"type":"string"},"total":{"type":"integer","minimum":0,"maximum":9007199254740991},"passed":{"type":"integer","minimum":0,"maximum":9007199254740991},"failed":{"type":"integer","minimum":0,"maximum":9007199254740991},"skipped":{"type":"integer","minimum":0,"maximum":9007199254740991},"flaky":{"type":"integer","minimum":0,"maximum":9007199254740991},"failures":{"type":"array","items":{"type":"string"}}},"required":["evidence","path","suite","total","passed","failed","skipped","flaky","failures"],"additionalProperties":false}}},"required":["load","health","metrics","balancer","changes","tests"],"additionalProperties":false},"indicators":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"title":{"type":"string"},"topic":{"type":"string"},"kind":{"type":"string"},"evidence":{"type":"string"},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]},"about":{"type":"string"}},"required":["id","kind","evidence","unit","about"],"additionalProperties":false}},"signOff":{"type":"object","properties":{"roles":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"title":{"type":"string"},"people":{"type":"array","items":{"type":"string"}},"threshold":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["id","title","people","threshold"],"additionalProperties":false}},"approverIsNot":{"type":"array","items":{"type":"string"}},"maxAge":{"type":"string"}},"required":["roles","approverIsNot"],"additionalProperties":false},"rollback":{"type":"object","properties":{"procedure":{"type":"string"},"commands":{"type":"array","items":{"type":"string"}},"recoveryTime":{"type":"string"}},"required":["procedure","commands"],"additionalProperties":false},"nextSteps":{"type":"array","items":{"type":"object","properties":{"when":{"type":"string"},"steps":{"type":"array","items":{"type":"string"}}},"required":["steps"],"additionalProperties":false}},"appendix":{"type":"object","properties":{"dashboards":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"about":{"type":"string"},"url":{"type":"string"}},"required":["name"],"additionalProperties":false}},"alerts":{"type":"array","items":{"type":"object","properties":{"that":{"type":"string"},"then":{"type":"string"},"replay":{"type":"object","properties":{"outcome":{"type":"string","enum":["fired","quiet","blind","too-short","no-evidence"]},"phase":{"description":"where it fired first, or held longest","type":"string"},"firedAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"longestHeldMs":{"type":"number"},"longestPhaseMs":{"type":"number"}},"required":["outcome","longestHeldMs","longestPhaseMs"],"additionalProperties":false}},"required":["that"],"additionalProperties":false}},"runbooks":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"about":{"type":"string"},"url":{"type":"string"}},"required":["name"],"additionalProperties":false}}},"required":["dashboards","alerts","runbooks"],"additionalProperties":false}},"required":["schema","tool","decision","refused","warnings","binding","release","variants","plan","confidence","phases","findings","evidence","observed","indicators","signOff","nextSteps","appendix"],"additionalProperties":false,"title":"docket decision","description":"What was decided, on what, and why."};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern5 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="docket/decision/v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tool === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.decision === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.refused === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "refused"},message:"must have required property '"+"refused"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.warnings === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "warnings"},message:"must have required property '"+"warnings"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.binding === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "binding"},message:"must have required property '"+"binding"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.release === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "release"},message:"must have required property '"+"release"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.variants === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variants"},message:"must have required property '"+"variants"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.plan === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan"},message:"must have required property '"+"plan"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.confidence === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.phases === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phases"},message:"must have required property '"+"phases"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.findings === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.evidence === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.observed === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "observed"},message:"must have required property '"+"observed"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.indicators === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "indicators"},message:"must have required property '"+"indicators"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.signOff === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signOff"},message:"must have required property '"+"signOff"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.nextSteps === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nextSteps"},message:"must have required property '"+"nextSteps"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.appendix === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "appendix"},message:"must have required property '"+"appendix"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err18 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(typeof data0 !== "string"){
const err19 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.schema.type,parentSchema:schema31.properties.schema,data:data0};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if("docket/decision/v1" !== data0){
const err20 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "docket/decision/v1"},message:"must be equal to constant",schema:"docket/decision/v1",parentSchema:schema31.properties.schema,data:data0};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.tool !== undefined){
let data1 = data.tool;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err21 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.tool.required,parentSchema:schema31.properties.tool,data:data1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data1.version === undefined){
const err22 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema31.properties.tool.required,parentSchema:schema31.properties.tool,data:data1};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "version"))){
const err23 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.tool,data:data1};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 !== "string"){
const err24 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.tool.properties.name.type,parentSchema:schema31.properties.tool.properties.name,data:data2};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if("docket" !== data2){
const err25 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/const",keyword:"const",params:{allowedValue: "docket"},message:"must be equal to constant",schema:"docket",parentSchema:schema31.properties.tool.properties.name,data:data2};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data1.version !== undefined){
let data3 = data1.version;
if(typeof data3 !== "string"){
const err26 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.tool.properties.version.type,parentSchema:schema31.properties.tool.properties.version,data:data3};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.tool.type,parentSchema:schema31.properties.tool,data:data1};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.decision !== undefined){
let data4 = data.decision;
if(typeof data4 !== "string"){
const err28 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.decision.type,parentSchema:schema31.properties.decision,data:data4};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(((data4 === "promote") || (data4 === "hold")) || (data4 === "rollback"))){
const err29 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema31.properties.decision.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.decision.enum,parentSchema:schema31.properties.decision,data:data4};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.refused !== undefined){
let data5 = data.refused;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err30 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.refused.type,parentSchema:schema31.properties.refused,data:data5};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
const err31 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.refused,data:data5};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err32 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.refused,data:data5};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.warnings !== undefined){
let data6 = data.warnings;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err33 = {instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.warnings.type,parentSchema:schema31.properties.warnings,data:data6};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
const err34 = {instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.warnings,data:data6};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err35 = {instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.warnings,data:data6};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data.binding !== undefined){
let data7 = data.binding;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 !== "string"){
const err36 = {instancePath:instancePath+"/binding/" + i0,schemaPath:"#/properties/binding/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.binding.items.type,parentSchema:schema31.properties.binding.items,data:data8};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/binding",schemaPath:"#/properties/binding/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.binding.type,parentSchema:schema31.properties.binding,data:data7};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.release !== undefined){
let data9 = data.release;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.service === undefined){
const err38 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'",schema:schema31.properties.release.required,parentSchema:schema31.properties.release,data:data9};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data9.version === undefined){
const err39 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema31.properties.release.required,parentSchema:schema31.properties.release,data:data9};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key2 in data9){
if(!(((((key2 === "service") || (key2 === "version")) || (key2 === "commit")) || (key2 === "branch")) || (key2 === "environment"))){
const err40 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.release,data:data9};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data9.service !== undefined){
let data10 = data9.service;
if(typeof data10 !== "string"){
const err41 = {instancePath:instancePath+"/release/service",schemaPath:"#/properties/release/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.release.properties.service.type,parentSchema:schema31.properties.release.properties.service,data:data10};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data9.version !== undefined){
let data11 = data9.version;
if(typeof data11 !== "string"){
const err42 = {instancePath:instancePath+"/release/version",schemaPath:"#/properties/release/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.release.properties.version.type,parentSchema:schema31.properties.release.properties.version,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data9.commit !== undefined){
let data12 = data9.commit;
if(typeof data12 !== "string"){
const err43 = {instancePath:instancePath+"/release/commit",schemaPath:"#/properties/release/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.release.properties.commit.type,parentSchema:schema31.properties.release.properties.commit,data:data12};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data9.branch !== undefined){
let data13 = data9.branch;
if(typeof data13 !== "string"){
const err44 = {instancePath:instancePath+"/release/branch",schemaPath:"#/properties/release/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.release.properties.branch.type,parentSchema:schema31.properties.release.properties.branch,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data9.environment !== undefined){
let data14 = data9.environment;
if(typeof data14 !== "string"){
const err45 = {instancePath:instancePath+"/release/environment",schemaPath:"#/properties/release/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.release.properties.environment.type,parentSchema:schema31.properties.release.properties.environment,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.release.type,parentSchema:schema31.properties.release,data:data9};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.variants !== undefined){
let data15 = data.variants;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.canary === undefined){
const err47 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/required",keyword:"required",params:{missingProperty: "canary"},message:"must have required property '"+"canary"+"'",schema:schema31.properties.variants.required,parentSchema:schema31.properties.variants,data:data15};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key3 in data15){
if(!((key3 === "baseline") || (key3 === "canary"))){
const err48 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.variants,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data15.baseline !== undefined){
let data16 = data15.baseline;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.name === undefined){
const err49 = {instancePath:instancePath+"/variants/baseline",schemaPath:"#/properties/variants/properties/baseline/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.variants.properties.baseline.required,parentSchema:schema31.properties.variants.properties.baseline,data:data16};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data16.servers === undefined){
const err50 = {instancePath:instancePath+"/variants/baseline",schemaPath:"#/properties/variants/properties/baseline/required",keyword:"required",params:{missingProperty: "servers"},message:"must have required property '"+"servers"+"'",schema:schema31.properties.variants.properties.baseline.required,parentSchema:schema31.properties.variants.properties.baseline,data:data16};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key4 in data16){
if(!((key4 === "name") || (key4 === "servers"))){
const err51 = {instancePath:instancePath+"/variants/baseline",schemaPath:"#/properties/variants/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.variants.properties.baseline,data:data16};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data16.name !== undefined){
let data17 = data16.name;
if(typeof data17 !== "string"){
const err52 = {instancePath:instancePath+"/variants/baseline/name",schemaPath:"#/properties/variants/properties/baseline/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.variants.properties.baseline.properties.name.type,parentSchema:schema31.properties.variants.properties.baseline.properties.name,data:data17};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data16.servers !== undefined){
let data18 = data16.servers;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(typeof data19 !== "string"){
const err53 = {instancePath:instancePath+"/variants/baseline/servers/" + i1,schemaPath:"#/properties/variants/properties/baseline/properties/servers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.variants.properties.baseline.properties.servers.items.type,parentSchema:schema31.properties.variants.properties.baseline.properties.servers.items,data:data19};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/variants/baseline/servers",schemaPath:"#/properties/variants/properties/baseline/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.variants.properties.baseline.properties.servers.type,parentSchema:schema31.properties.variants.properties.baseline.properties.servers,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/variants/baseline",schemaPath:"#/properties/variants/properties/baseline/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.variants.properties.baseline.type,parentSchema:schema31.properties.variants.properties.baseline,data:data16};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data15.canary !== undefined){
let data20 = data15.canary;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.name === undefined){
const err56 = {instancePath:instancePath+"/variants/canary",schemaPath:"#/properties/variants/properties/canary/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.variants.properties.canary.required,parentSchema:schema31.properties.variants.properties.canary,data:data20};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data20.servers === undefined){
const err57 = {instancePath:instancePath+"/variants/canary",schemaPath:"#/properties/variants/properties/canary/required",keyword:"required",params:{missingProperty: "servers"},message:"must have required property '"+"servers"+"'",schema:schema31.properties.variants.properties.canary.required,parentSchema:schema31.properties.variants.properties.canary,data:data20};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key5 in data20){
if(!((key5 === "name") || (key5 === "servers"))){
const err58 = {instancePath:instancePath+"/variants/canary",schemaPath:"#/properties/variants/properties/canary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.variants.properties.canary,data:data20};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data20.name !== undefined){
let data21 = data20.name;
if(typeof data21 !== "string"){
const err59 = {instancePath:instancePath+"/variants/canary/name",schemaPath:"#/properties/variants/properties/canary/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.variants.properties.canary.properties.name.type,parentSchema:schema31.properties.variants.properties.canary.properties.name,data:data21};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data20.servers !== undefined){
let data22 = data20.servers;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if(typeof data23 !== "string"){
const err60 = {instancePath:instancePath+"/variants/canary/servers/" + i2,schemaPath:"#/properties/variants/properties/canary/properties/servers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.variants.properties.canary.properties.servers.items.type,parentSchema:schema31.properties.variants.properties.canary.properties.servers.items,data:data23};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/variants/canary/servers",schemaPath:"#/properties/variants/properties/canary/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.variants.properties.canary.properties.servers.type,parentSchema:schema31.properties.variants.properties.canary.properties.servers,data:data22};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/variants/canary",schemaPath:"#/properties/variants/properties/canary/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.variants.properties.canary.type,parentSchema:schema31.properties.variants.properties.canary,data:data20};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.variants.type,parentSchema:schema31.properties.variants,data:data15};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.plan !== undefined){
let data24 = data.plan;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.path === undefined){
const err64 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.plan.required,parentSchema:schema31.properties.plan,data:data24};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data24.sha256 === undefined){
const err65 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema31.properties.plan.required,parentSchema:schema31.properties.plan,data:data24};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key6 in data24){
if(!((key6 === "path") || (key6 === "sha256"))){
const err66 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.plan,data:data24};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data24.path !== undefined){
let data25 = data24.path;
if(typeof data25 !== "string"){
const err67 = {instancePath:instancePath+"/plan/path",schemaPath:"#/properties/plan/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.plan.properties.path.type,parentSchema:schema31.properties.plan.properties.path,data:data25};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data24.sha256 !== undefined){
let data26 = data24.sha256;
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
const err68 = {instancePath:instancePath+"/plan/sha256",schemaPath:"#/properties/plan/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema31.properties.plan.properties.sha256,data:data26};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/plan/sha256",schemaPath:"#/properties/plan/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.plan.properties.sha256.type,parentSchema:schema31.properties.plan.properties.sha256,data:data26};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.plan.type,parentSchema:schema31.properties.plan,data:data24};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.confidence !== undefined){
let data27 = data.confidence;
if(!((typeof data27 == "number") && (isFinite(data27)))){
const err71 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.confidence.type,parentSchema:schema31.properties.confidence,data:data27};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.phases !== undefined){
let data28 = data.phases;
if(Array.isArray(data28)){
if(data28.length < 1){
const err72 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.phases,data:data28};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.id === undefined){
const err73 = {instancePath:instancePath+"/phases/" + i3,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.phases.items.required,parentSchema:schema31.properties.phases.items,data:data29};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data29.title === undefined){
const err74 = {instancePath:instancePath+"/phases/" + i3,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema31.properties.phases.items.required,parentSchema:schema31.properties.phases.items,data:data29};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data29.from === undefined){
const err75 = {instancePath:instancePath+"/phases/" + i3,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema31.properties.phases.items.required,parentSchema:schema31.properties.phases.items,data:data29};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data29.to === undefined){
const err76 = {instancePath:instancePath+"/phases/" + i3,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema31.properties.phases.items.required,parentSchema:schema31.properties.phases.items,data:data29};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data29.share === undefined){
const err77 = {instancePath:instancePath+"/phases/" + i3,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "share"},message:"must have required property '"+"share"+"'",schema:schema31.properties.phases.items.required,parentSchema:schema31.properties.phases.items,data:data29};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data29.decision === undefined){
const err78 = {instancePath:instancePath+"/phases/" + i3,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'",schema:schema31.properties.phases.items.required,parentSchema:schema31.properties.phases.items,data:data29};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data29.onInconclusive === undefined){
const err79 = {instancePath:instancePath+"/phases/" + i3,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "onInconclusive"},message:"must have required property '"+"onInconclusive"+"'",schema:schema31.properties.phases.items.required,parentSchema:schema31.properties.phases.items,data:data29};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data29.because === undefined){
const err80 = {instancePath:instancePath+"/phases/" + i3,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'",schema:schema31.properties.phases.items.required,parentSchema:schema31.properties.phases.items,data:data29};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key7 in data29){
if(!((((((((key7 === "id") || (key7 === "title")) || (key7 === "from")) || (key7 === "to")) || (key7 === "share")) || (key7 === "decision")) || (key7 === "onInconclusive")) || (key7 === "because"))){
const err81 = {instancePath:instancePath+"/phases/" + i3,schemaPath:"#/properties/phases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.phases.items,data:data29};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data29.id !== undefined){
let data30 = data29.id;
if(typeof data30 !== "string"){
const err82 = {instancePath:instancePath+"/phases/" + i3+"/id",schemaPath:"#/properties/phases/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.phases.items.properties.id.type,parentSchema:schema31.properties.phases.items.properties.id,data:data30};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data29.title !== undefined){
let data31 = data29.title;
if(typeof data31 !== "string"){
const err83 = {instancePath:instancePath+"/phases/" + i3+"/title",schemaPath:"#/properties/phases/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.phases.items.properties.title.type,parentSchema:schema31.properties.phases.items.properties.title,data:data31};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data29.from !== undefined){
let data32 = data29.from;
if(typeof data32 === "string"){
if(!pattern5.test(data32)){
const err84 = {instancePath:instancePath+"/phases/" + i3+"/from",schemaPath:"#/properties/phases/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",parentSchema:schema31.properties.phases.items.properties.from,data:data32};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/phases/" + i3+"/from",schemaPath:"#/properties/phases/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.phases.items.properties.from.type,parentSchema:schema31.properties.phases.items.properties.from,data:data32};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data29.to !== undefined){
let data33 = data29.to;
if(typeof data33 === "string"){
if(!pattern5.test(data33)){
const err86 = {instancePath:instancePath+"/phases/" + i3+"/to",schemaPath:"#/properties/phases/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",parentSchema:schema31.properties.phases.items.properties.to,data:data33};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/phases/" + i3+"/to",schemaPath:"#/properties/phases/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.phases.items.properties.to.type,parentSchema:schema31.properties.phases.items.properties.to,data:data33};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data29.share !== undefined){
let data34 = data29.share;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key8 in data34){
const _errs79 = errors;
if(typeof key8 !== "string"){
const err88 = {instancePath:instancePath+"/phases/" + i3+"/share",schemaPath:"#/properties/phases/items/properties/share/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.phases.items.properties.share.propertyNames.type,parentSchema:schema31.properties.phases.items.properties.share.propertyNames,data:key8,propertyName:key8};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var valid16 = _errs79 === errors;
if(!valid16){
const err89 = {instancePath:instancePath+"/phases/" + i3+"/share",schemaPath:"#/properties/phases/items/properties/share/propertyNames",keyword:"propertyNames",params:{propertyName: key8},message:"property name must be valid",schema:schema31.properties.phases.items.properties.share.propertyNames,parentSchema:schema31.properties.phases.items.properties.share,data:data34};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
for(const key9 in data34){
let data35 = data34[key9];
if(!((typeof data35 == "number") && (isFinite(data35)))){
const err90 = {instancePath:instancePath+"/phases/" + i3+"/share/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/phases/items/properties/share/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.phases.items.properties.share.additionalProperties.type,parentSchema:schema31.properties.phases.items.properties.share.additionalProperties,data:data35};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/phases/" + i3+"/share",schemaPath:"#/properties/phases/items/properties/share/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.phases.items.properties.share.type,parentSchema:schema31.properties.phases.items.properties.share,data:data34};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data29.decision !== undefined){
let data36 = data29.decision;
if(typeof data36 !== "string"){
const err92 = {instancePath:instancePath+"/phases/" + i3+"/decision",schemaPath:"#/properties/phases/items/properties/decision/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.phases.items.properties.decision.type,parentSchema:schema31.properties.phases.items.properties.decision,data:data36};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!(((data36 === "proceed") || (data36 === "hold")) || (data36 === "rollback"))){
const err93 = {instancePath:instancePath+"/phases/" + i3+"/decision",schemaPath:"#/properties/phases/items/properties/decision/enum",keyword:"enum",params:{allowedValues: schema31.properties.phases.items.properties.decision.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.phases.items.properties.decision.enum,parentSchema:schema31.properties.phases.items.properties.decision,data:data36};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data29.onInconclusive !== undefined){
let data37 = data29.onInconclusive;
if(typeof data37 !== "string"){
const err94 = {instancePath:instancePath+"/phases/" + i3+"/onInconclusive",schemaPath:"#/properties/phases/items/properties/onInconclusive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.phases.items.properties.onInconclusive.type,parentSchema:schema31.properties.phases.items.properties.onInconclusive,data:data37};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!((data37 === "proceed") || (data37 === "hold"))){
const err95 = {instancePath:instancePath+"/phases/" + i3+"/onInconclusive",schemaPath:"#/properties/phases/items/properties/onInconclusive/enum",keyword:"enum",params:{allowedValues: schema31.properties.phases.items.properties.onInconclusive.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.phases.items.properties.onInconclusive.enum,parentSchema:schema31.properties.phases.items.properties.onInconclusive,data:data37};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data29.because !== undefined){
let data38 = data29.because;
if(Array.isArray(data38)){
const len4 = data38.length;
for(let i4=0; i4<len4; i4++){
let data39 = data38[i4];
if(typeof data39 !== "string"){
const err96 = {instancePath:instancePath+"/phases/" + i3+"/because/" + i4,schemaPath:"#/properties/phases/items/properties/because/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.phases.items.properties.because.items.type,parentSchema:schema31.properties.phases.items.properties.because.items,data:data39};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/phases/" + i3+"/because",schemaPath:"#/properties/phases/items/properties/because/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.phases.items.properties.because.type,parentSchema:schema31.properties.phases.items.properties.because,data:data38};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/phases/" + i3,schemaPath:"#/properties/phases/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.phases.items.type,parentSchema:schema31.properties.phases.items,data:data29};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.phases.type,parentSchema:schema31.properties.phases,data:data28};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.findings !== undefined){
let data40 = data.findings;
if(Array.isArray(data40)){
const len5 = data40.length;
for(let i5=0; i5<len5; i5++){
let data41 = data40[i5];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.id === undefined){
const err100 = {instancePath:instancePath+"/findings/" + i5,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.findings.items.required,parentSchema:schema31.properties.findings.items,data:data41};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data41.kind === undefined){
const err101 = {instancePath:instancePath+"/findings/" + i5,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema31.properties.findings.items.required,parentSchema:schema31.properties.findings.items,data:data41};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data41.subject === undefined){
const err102 = {instancePath:instancePath+"/findings/" + i5,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'",schema:schema31.properties.findings.items.required,parentSchema:schema31.properties.findings.items,data:data41};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data41.severity === undefined){
const err103 = {instancePath:instancePath+"/findings/" + i5,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema31.properties.findings.items.required,parentSchema:schema31.properties.findings.items,data:data41};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data41.verdict === undefined){
const err104 = {instancePath:instancePath+"/findings/" + i5,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'",schema:schema31.properties.findings.items.required,parentSchema:schema31.properties.findings.items,data:data41};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data41.reason === undefined){
const err105 = {instancePath:instancePath+"/findings/" + i5,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema31.properties.findings.items.required,parentSchema:schema31.properties.findings.items,data:data41};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data41.rule === undefined){
const err106 = {instancePath:instancePath+"/findings/" + i5,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema31.properties.findings.items.required,parentSchema:schema31.properties.findings.items,data:data41};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
for(const key10 in data41){
if(!(func1.call(schema31.properties.findings.items.properties, key10))){
const err107 = {instancePath:instancePath+"/findings/" + i5,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.findings.items,data:data41};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data41.id !== undefined){
let data42 = data41.id;
if(typeof data42 !== "string"){
const err108 = {instancePath:instancePath+"/findings/" + i5+"/id",schemaPath:"#/properties/findings/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.id.type,parentSchema:schema31.properties.findings.items.properties.id,data:data42};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data41.kind !== undefined){
let data43 = data41.kind;
if(typeof data43 !== "string"){
const err109 = {instancePath:instancePath+"/findings/" + i5+"/kind",schemaPath:"#/properties/findings/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.kind.type,parentSchema:schema31.properties.findings.items.properties.kind,data:data43};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(!((((((((data43 === "guardrail") || (data43 === "trigger")) || (data43 === "evidence")) || (data43 === "split")) || (data43 === "weights")) || (data43 === "corroboration")) || (data43 === "waiver")) || (data43 === "slo"))){
const err110 = {instancePath:instancePath+"/findings/" + i5+"/kind",schemaPath:"#/properties/findings/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.findings.items.properties.kind.enum,parentSchema:schema31.properties.findings.items.properties.kind,data:data43};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data41.subject !== undefined){
let data44 = data41.subject;
if(typeof data44 !== "string"){
const err111 = {instancePath:instancePath+"/findings/" + i5+"/subject",schemaPath:"#/properties/findings/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.subject.type,parentSchema:schema31.properties.findings.items.properties.subject,data:data44};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data41.phase !== undefined){
let data45 = data41.phase;
if(typeof data45 !== "string"){
const err112 = {instancePath:instancePath+"/findings/" + i5+"/phase",schemaPath:"#/properties/findings/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.phase.type,parentSchema:schema31.properties.findings.items.properties.phase,data:data45};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data41.variant !== undefined){
let data46 = data41.variant;
if(typeof data46 !== "string"){
const err113 = {instancePath:instancePath+"/findings/" + i5+"/variant",schemaPath:"#/properties/findings/items/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.variant.type,parentSchema:schema31.properties.findings.items.properties.variant,data:data46};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data41.severity !== undefined){
let data47 = data41.severity;
if(typeof data47 !== "string"){
const err114 = {instancePath:instancePath+"/findings/" + i5+"/severity",schemaPath:"#/properties/findings/items/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.severity.type,parentSchema:schema31.properties.findings.items.properties.severity,data:data47};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(!((data47 === "blocking") || (data47 === "advisory"))){
const err115 = {instancePath:instancePath+"/findings/" + i5+"/severity",schemaPath:"#/properties/findings/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.findings.items.properties.severity.enum,parentSchema:schema31.properties.findings.items.properties.severity,data:data47};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data41.verdict !== undefined){
let data48 = data41.verdict;
if(typeof data48 !== "string"){
const err116 = {instancePath:instancePath+"/findings/" + i5+"/verdict",schemaPath:"#/properties/findings/items/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.verdict.type,parentSchema:schema31.properties.findings.items.properties.verdict,data:data48};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(!((((data48 === "pass") || (data48 === "warn")) || (data48 === "fail")) || (data48 === "inconclusive"))){
const err117 = {instancePath:instancePath+"/findings/" + i5+"/verdict",schemaPath:"#/properties/findings/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.verdict.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.findings.items.properties.verdict.enum,parentSchema:schema31.properties.findings.items.properties.verdict,data:data48};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data41.reason !== undefined){
let data49 = data41.reason;
if(typeof data49 !== "string"){
const err118 = {instancePath:instancePath+"/findings/" + i5+"/reason",schemaPath:"#/properties/findings/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.reason.type,parentSchema:schema31.properties.findings.items.properties.reason,data:data49};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data41.indicator !== undefined){
let data50 = data41.indicator;
if(typeof data50 !== "string"){
const err119 = {instancePath:instancePath+"/findings/" + i5+"/indicator",schemaPath:"#/properties/findings/items/properties/indicator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.indicator.type,parentSchema:schema31.properties.findings.items.properties.indicator,data:data50};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data41.rule !== undefined){
let data51 = data41.rule;
if(typeof data51 !== "string"){
const err120 = {instancePath:instancePath+"/findings/" + i5+"/rule",schemaPath:"#/properties/findings/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.rule.type,parentSchema:schema31.properties.findings.items.properties.rule,data:data51};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data41.limit !== undefined){
let data52 = data41.limit;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.op === undefined){
const err121 = {instancePath:instancePath+"/findings/" + i5+"/limit",schemaPath:"#/properties/findings/items/properties/limit/required",keyword:"required",params:{missingProperty: "op"},message:"must have required property '"+"op"+"'",schema:schema31.properties.findings.items.properties.limit.required,parentSchema:schema31.properties.findings.items.properties.limit,data:data52};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data52.value === undefined){
const err122 = {instancePath:instancePath+"/findings/" + i5+"/limit",schemaPath:"#/properties/findings/items/properties/limit/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema31.properties.findings.items.properties.limit.required,parentSchema:schema31.properties.findings.items.properties.limit,data:data52};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data52.unit === undefined){
const err123 = {instancePath:instancePath+"/findings/" + i5+"/limit",schemaPath:"#/properties/findings/items/properties/limit/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema31.properties.findings.items.properties.limit.required,parentSchema:schema31.properties.findings.items.properties.limit,data:data52};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data52.written === undefined){
const err124 = {instancePath:instancePath+"/findings/" + i5+"/limit",schemaPath:"#/properties/findings/items/properties/limit/required",keyword:"required",params:{missingProperty: "written"},message:"must have required property '"+"written"+"'",schema:schema31.properties.findings.items.properties.limit.required,parentSchema:schema31.properties.findings.items.properties.limit,data:data52};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
for(const key11 in data52){
if(!((((key11 === "op") || (key11 === "value")) || (key11 === "unit")) || (key11 === "written"))){
const err125 = {instancePath:instancePath+"/findings/" + i5+"/limit",schemaPath:"#/properties/findings/items/properties/limit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.findings.items.properties.limit,data:data52};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data52.op !== undefined){
let data53 = data52.op;
if(typeof data53 !== "string"){
const err126 = {instancePath:instancePath+"/findings/" + i5+"/limit/op",schemaPath:"#/properties/findings/items/properties/limit/properties/op/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.limit.properties.op.type,parentSchema:schema31.properties.findings.items.properties.limit.properties.op,data:data53};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(!(((((data53 === "<=") || (data53 === "<")) || (data53 === ">=")) || (data53 === ">")) || (data53 === "=="))){
const err127 = {instancePath:instancePath+"/findings/" + i5+"/limit/op",schemaPath:"#/properties/findings/items/properties/limit/properties/op/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.limit.properties.op.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.findings.items.properties.limit.properties.op.enum,parentSchema:schema31.properties.findings.items.properties.limit.properties.op,data:data53};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data52.value !== undefined){
let data54 = data52.value;
if(!((typeof data54 == "number") && (isFinite(data54)))){
const err128 = {instancePath:instancePath+"/findings/" + i5+"/limit/value",schemaPath:"#/properties/findings/items/properties/limit/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.findings.items.properties.limit.properties.value.type,parentSchema:schema31.properties.findings.items.properties.limit.properties.value,data:data54};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data52.unit !== undefined){
let data55 = data52.unit;
if(typeof data55 !== "string"){
const err129 = {instancePath:instancePath+"/findings/" + i5+"/limit/unit",schemaPath:"#/properties/findings/items/properties/limit/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.limit.properties.unit.type,parentSchema:schema31.properties.findings.items.properties.limit.properties.unit,data:data55};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!(((((data55 === "ms") || (data55 === "ratio")) || (data55 === "count")) || (data55 === "bytes")) || (data55 === "none"))){
const err130 = {instancePath:instancePath+"/findings/" + i5+"/limit/unit",schemaPath:"#/properties/findings/items/properties/limit/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.limit.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.findings.items.properties.limit.properties.unit.enum,parentSchema:schema31.properties.findings.items.properties.limit.properties.unit,data:data55};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data52.written !== undefined){
let data56 = data52.written;
if(typeof data56 !== "string"){
const err131 = {instancePath:instancePath+"/findings/" + i5+"/limit/written",schemaPath:"#/properties/findings/items/properties/limit/properties/written/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.limit.properties.written.type,parentSchema:schema31.properties.findings.items.properties.limit.properties.written,data:data56};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/findings/" + i5+"/limit",schemaPath:"#/properties/findings/items/properties/limit/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.limit.type,parentSchema:schema31.properties.findings.items.properties.limit,data:data52};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data41.observation !== undefined){
let data57 = data41.observation;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.label === undefined){
const err133 = {instancePath:instancePath+"/findings/" + i5+"/observation",schemaPath:"#/properties/findings/items/properties/observation/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema31.properties.findings.items.properties.observation.required,parentSchema:schema31.properties.findings.items.properties.observation,data:data57};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data57.observed === undefined){
const err134 = {instancePath:instancePath+"/findings/" + i5+"/observation",schemaPath:"#/properties/findings/items/properties/observation/required",keyword:"required",params:{missingProperty: "observed"},message:"must have required property '"+"observed"+"'",schema:schema31.properties.findings.items.properties.observation.required,parentSchema:schema31.properties.findings.items.properties.observation,data:data57};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data57.unit === undefined){
const err135 = {instancePath:instancePath+"/findings/" + i5+"/observation",schemaPath:"#/properties/findings/items/properties/observation/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema31.properties.findings.items.properties.observation.required,parentSchema:schema31.properties.findings.items.properties.observation,data:data57};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data57.samples === undefined){
const err136 = {instancePath:instancePath+"/findings/" + i5+"/observation",schemaPath:"#/properties/findings/items/properties/observation/required",keyword:"required",params:{missingProperty: "samples"},message:"must have required property '"+"samples"+"'",schema:schema31.properties.findings.items.properties.observation.required,parentSchema:schema31.properties.findings.items.properties.observation,data:data57};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data57.samplesOf === undefined){
const err137 = {instancePath:instancePath+"/findings/" + i5+"/observation",schemaPath:"#/properties/findings/items/properties/observation/required",keyword:"required",params:{missingProperty: "samplesOf"},message:"must have required property '"+"samplesOf"+"'",schema:schema31.properties.findings.items.properties.observation.required,parentSchema:schema31.properties.findings.items.properties.observation,data:data57};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data57.sources === undefined){
const err138 = {instancePath:instancePath+"/findings/" + i5+"/observation",schemaPath:"#/properties/findings/items/properties/observation/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'",schema:schema31.properties.findings.items.properties.observation.required,parentSchema:schema31.properties.findings.items.properties.observation,data:data57};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
for(const key12 in data57){
if(!((((((((key12 === "label") || (key12 === "observed")) || (key12 === "unit")) || (key12 === "interval")) || (key12 === "samples")) || (key12 === "samplesOf")) || (key12 === "bad")) || (key12 === "sources"))){
const err139 = {instancePath:instancePath+"/findings/" + i5+"/observation",schemaPath:"#/properties/findings/items/properties/observation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.findings.items.properties.observation,data:data57};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data57.label !== undefined){
let data58 = data57.label;
if(typeof data58 !== "string"){
const err140 = {instancePath:instancePath+"/findings/" + i5+"/observation/label",schemaPath:"#/properties/findings/items/properties/observation/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.observation.properties.label.type,parentSchema:schema31.properties.findings.items.properties.observation.properties.label,data:data58};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data57.observed !== undefined){
let data59 = data57.observed;
if((!((typeof data59 == "number") && (isFinite(data59)))) && (data59 !== null)){
const err141 = {instancePath:instancePath+"/findings/" + i5+"/observation/observed",schemaPath:"#/properties/findings/items/properties/observation/properties/observed/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.observation.properties.observed.type},message:"must be number,null",schema:schema31.properties.findings.items.properties.observation.properties.observed.type,parentSchema:schema31.properties.findings.items.properties.observation.properties.observed,data:data59};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data57.unit !== undefined){
let data60 = data57.unit;
if(typeof data60 !== "string"){
const err142 = {instancePath:instancePath+"/findings/" + i5+"/observation/unit",schemaPath:"#/properties/findings/items/properties/observation/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.observation.properties.unit.type,parentSchema:schema31.properties.findings.items.properties.observation.properties.unit,data:data60};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(!(((((data60 === "ms") || (data60 === "ratio")) || (data60 === "count")) || (data60 === "bytes")) || (data60 === "none"))){
const err143 = {instancePath:instancePath+"/findings/" + i5+"/observation/unit",schemaPath:"#/properties/findings/items/properties/observation/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.observation.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.findings.items.properties.observation.properties.unit.enum,parentSchema:schema31.properties.findings.items.properties.observation.properties.unit,data:data60};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data57.interval !== undefined){
let data61 = data57.interval;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.low === undefined){
const err144 = {instancePath:instancePath+"/findings/" + i5+"/observation/interval",schemaPath:"#/properties/findings/items/properties/observation/properties/interval/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'",schema:schema31.properties.findings.items.properties.observation.properties.interval.required,parentSchema:schema31.properties.findings.items.properties.observation.properties.interval,data:data61};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data61.high === undefined){
const err145 = {instancePath:instancePath+"/findings/" + i5+"/observation/interval",schemaPath:"#/properties/findings/items/properties/observation/properties/interval/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'",schema:schema31.properties.findings.items.properties.observation.properties.interval.required,parentSchema:schema31.properties.findings.items.properties.observation.properties.interval,data:data61};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data61.confidence === undefined){
const err146 = {instancePath:instancePath+"/findings/" + i5+"/observation/interval",schemaPath:"#/properties/findings/items/properties/observation/properties/interval/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'",schema:schema31.properties.findings.items.properties.observation.properties.interval.required,parentSchema:schema31.properties.findings.items.properties.observation.properties.interval,data:data61};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data61.method === undefined){
const err147 = {instancePath:instancePath+"/findings/" + i5+"/observation/interval",schemaPath:"#/properties/findings/items/properties/observation/properties/interval/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema31.properties.findings.items.properties.observation.properties.interval.required,parentSchema:schema31.properties.findings.items.properties.observation.properties.interval,data:data61};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
for(const key13 in data61){
if(!((((key13 === "low") || (key13 === "high")) || (key13 === "confidence")) || (key13 === "method"))){
const err148 = {instancePath:instancePath+"/findings/" + i5+"/observation/interval",schemaPath:"#/properties/findings/items/properties/observation/properties/interval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.findings.items.properties.observation.properties.interval,data:data61};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data61.low !== undefined){
let data62 = data61.low;
if((!((typeof data62 == "number") && (isFinite(data62)))) && (data62 !== null)){
const err149 = {instancePath:instancePath+"/findings/" + i5+"/observation/interval/low",schemaPath:"#/properties/findings/items/properties/observation/properties/interval/properties/low/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.observation.properties.interval.properties.low.type},message:"must be number,null",schema:schema31.properties.findings.items.properties.observation.properties.interval.properties.low.type,parentSchema:schema31.properties.findings.items.properties.observation.properties.interval.properties.low,data:data62};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data61.high !== undefined){
let data63 = data61.high;
if((!((typeof data63 == "number") && (isFinite(data63)))) && (data63 !== null)){
const err150 = {instancePath:instancePath+"/findings/" + i5+"/observation/interval/high",schemaPath:"#/properties/findings/items/properties/observation/properties/interval/properties/high/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.observation.properties.interval.properties.high.type},message:"must be number,null",schema:schema31.properties.findings.items.properties.observation.properties.interval.properties.high.type,parentSchema:schema31.properties.findings.items.properties.observation.properties.interval.properties.high,data:data63};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data61.confidence !== undefined){
let data64 = data61.confidence;
if(!((typeof data64 == "number") && (isFinite(data64)))){
const err151 = {instancePath:instancePath+"/findings/" + i5+"/observation/interval/confidence",schemaPath:"#/properties/findings/items/properties/observation/properties/interval/properties/confidence/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.findings.items.properties.observation.properties.interval.properties.confidence.type,parentSchema:schema31.properties.findings.items.properties.observation.properties.interval.properties.confidence,data:data64};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data61.method !== undefined){
let data65 = data61.method;
if(typeof data65 !== "string"){
const err152 = {instancePath:instancePath+"/findings/" + i5+"/observation/interval/method",schemaPath:"#/properties/findings/items/properties/observation/properties/interval/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.observation.properties.interval.properties.method.type,parentSchema:schema31.properties.findings.items.properties.observation.properties.interval.properties.method,data:data65};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/findings/" + i5+"/observation/interval",schemaPath:"#/properties/findings/items/properties/observation/properties/interval/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.observation.properties.interval.type,parentSchema:schema31.properties.findings.items.properties.observation.properties.interval,data:data61};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data57.samples !== undefined){
let data66 = data57.samples;
if(!((typeof data66 == "number") && (isFinite(data66)))){
const err154 = {instancePath:instancePath+"/findings/" + i5+"/observation/samples",schemaPath:"#/properties/findings/items/properties/observation/properties/samples/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.findings.items.properties.observation.properties.samples.type,parentSchema:schema31.properties.findings.items.properties.observation.properties.samples,data:data66};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data57.samplesOf !== undefined){
let data67 = data57.samplesOf;
if(typeof data67 !== "string"){
const err155 = {instancePath:instancePath+"/findings/" + i5+"/observation/samplesOf",schemaPath:"#/properties/findings/items/properties/observation/properties/samplesOf/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.observation.properties.samplesOf.type,parentSchema:schema31.properties.findings.items.properties.observation.properties.samplesOf,data:data67};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(!((((((((data67 === "requests") || (data67 === "points")) || (data67 === "tests")) || (data67 === "evaluations")) || (data67 === "servers")) || (data67 === "hunks")) || (data67 === "files")) || (data67 === "slices"))){
const err156 = {instancePath:instancePath+"/findings/" + i5+"/observation/samplesOf",schemaPath:"#/properties/findings/items/properties/observation/properties/samplesOf/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.observation.properties.samplesOf.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.findings.items.properties.observation.properties.samplesOf.enum,parentSchema:schema31.properties.findings.items.properties.observation.properties.samplesOf,data:data67};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data57.bad !== undefined){
let data68 = data57.bad;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err157 = {instancePath:instancePath+"/findings/" + i5+"/observation/bad",schemaPath:"#/properties/findings/items/properties/observation/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.observation.properties.bad.type,parentSchema:schema31.properties.findings.items.properties.observation.properties.bad,data:data68};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 9007199254740991 || isNaN(data68)){
const err158 = {instancePath:instancePath+"/findings/" + i5+"/observation/bad",schemaPath:"#/properties/findings/items/properties/observation/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.observation.properties.bad,data:data68};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data68 < 0 || isNaN(data68)){
const err159 = {instancePath:instancePath+"/findings/" + i5+"/observation/bad",schemaPath:"#/properties/findings/items/properties/observation/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.observation.properties.bad,data:data68};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
if(data57.sources !== undefined){
let data69 = data57.sources;
if(Array.isArray(data69)){
if(data69.length < 1){
const err160 = {instancePath:instancePath+"/findings/" + i5+"/observation/sources",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.findings.items.properties.observation.properties.sources,data:data69};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
const len6 = data69.length;
for(let i6=0; i6<len6; i6++){
let data70 = data69[i6];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.path === undefined){
const err161 = {instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6,schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.findings.items.properties.observation.properties.sources.items.required,parentSchema:schema31.properties.findings.items.properties.observation.properties.sources.items,data:data70};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data70.sha256 === undefined){
const err162 = {instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6,schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema31.properties.findings.items.properties.observation.properties.sources.items.required,parentSchema:schema31.properties.findings.items.properties.observation.properties.sources.items,data:data70};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
for(const key14 in data70){
if(!(((key14 === "path") || (key14 === "sha256")) || (key14 === "place"))){
const err163 = {instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6,schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.findings.items.properties.observation.properties.sources.items,data:data70};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data70.path !== undefined){
let data71 = data70.path;
if(typeof data71 !== "string"){
const err164 = {instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6+"/path",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.observation.properties.sources.items.properties.path.type,parentSchema:schema31.properties.findings.items.properties.observation.properties.sources.items.properties.path,data:data71};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data70.sha256 !== undefined){
let data72 = data70.sha256;
if(typeof data72 === "string"){
if(!pattern4.test(data72)){
const err165 = {instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6+"/sha256",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema31.properties.findings.items.properties.observation.properties.sources.items.properties.sha256,data:data72};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6+"/sha256",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.observation.properties.sources.items.properties.sha256.type,parentSchema:schema31.properties.findings.items.properties.observation.properties.sources.items.properties.sha256,data:data72};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data70.place !== undefined){
let data73 = data70.place;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key15 in data73){
if(!((((key15 === "line") || (key15 === "byteOffset")) || (key15 === "pointer")) || (key15 === "item"))){
const err167 = {instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6+"/place",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.findings.items.properties.observation.properties.sources.items.properties.place,data:data73};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data73.line !== undefined){
let data74 = data73.line;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
const err168 = {instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6+"/place/line",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.observation.properties.sources.items.properties.place.properties.line.type,parentSchema:schema31.properties.findings.items.properties.observation.properties.sources.items.properties.place.properties.line,data:data74};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 9007199254740991 || isNaN(data74)){
const err169 = {instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6+"/place/line",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.observation.properties.sources.items.properties.place.properties.line,data:data74};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data74 < 0 || isNaN(data74)){
const err170 = {instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6+"/place/line",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.observation.properties.sources.items.properties.place.properties.line,data:data74};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
if(data73.byteOffset !== undefined){
let data75 = data73.byteOffset;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
const err171 = {instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6+"/place/byteOffset",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/properties/byteOffset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.observation.properties.sources.items.properties.place.properties.byteOffset.type,parentSchema:schema31.properties.findings.items.properties.observation.properties.sources.items.properties.place.properties.byteOffset,data:data75};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 > 9007199254740991 || isNaN(data75)){
const err172 = {instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6+"/place/byteOffset",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/properties/byteOffset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.observation.properties.sources.items.properties.place.properties.byteOffset,data:data75};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data75 < 0 || isNaN(data75)){
const err173 = {instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6+"/place/byteOffset",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/properties/byteOffset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.observation.properties.sources.items.properties.place.properties.byteOffset,data:data75};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
if(data73.pointer !== undefined){
let data76 = data73.pointer;
if(typeof data76 !== "string"){
const err174 = {instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6+"/place/pointer",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.observation.properties.sources.items.properties.place.properties.pointer.type,parentSchema:schema31.properties.findings.items.properties.observation.properties.sources.items.properties.place.properties.pointer,data:data76};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data73.item !== undefined){
let data77 = data73.item;
if(typeof data77 !== "string"){
const err175 = {instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6+"/place/item",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/properties/item/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.observation.properties.sources.items.properties.place.properties.item.type,parentSchema:schema31.properties.findings.items.properties.observation.properties.sources.items.properties.place.properties.item,data:data77};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6+"/place",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.observation.properties.sources.items.properties.place.type,parentSchema:schema31.properties.findings.items.properties.observation.properties.sources.items.properties.place,data:data73};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6,schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.observation.properties.sources.items.type,parentSchema:schema31.properties.findings.items.properties.observation.properties.sources.items,data:data70};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/findings/" + i5+"/observation/sources",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.findings.items.properties.observation.properties.sources.type,parentSchema:schema31.properties.findings.items.properties.observation.properties.sources,data:data69};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/findings/" + i5+"/observation",schemaPath:"#/properties/findings/items/properties/observation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.observation.type,parentSchema:schema31.properties.findings.items.properties.observation,data:data57};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data41.comparison !== undefined){
let data78 = data41.comparison;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.against === undefined){
const err180 = {instancePath:instancePath+"/findings/" + i5+"/comparison",schemaPath:"#/properties/findings/items/properties/comparison/required",keyword:"required",params:{missingProperty: "against"},message:"must have required property '"+"against"+"'",schema:schema31.properties.findings.items.properties.comparison.required,parentSchema:schema31.properties.findings.items.properties.comparison,data:data78};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data78.form === undefined){
const err181 = {instancePath:instancePath+"/findings/" + i5+"/comparison",schemaPath:"#/properties/findings/items/properties/comparison/required",keyword:"required",params:{missingProperty: "form"},message:"must have required property '"+"form"+"'",schema:schema31.properties.findings.items.properties.comparison.required,parentSchema:schema31.properties.findings.items.properties.comparison,data:data78};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data78.other === undefined){
const err182 = {instancePath:instancePath+"/findings/" + i5+"/comparison",schemaPath:"#/properties/findings/items/properties/comparison/required",keyword:"required",params:{missingProperty: "other"},message:"must have required property '"+"other"+"'",schema:schema31.properties.findings.items.properties.comparison.required,parentSchema:schema31.properties.findings.items.properties.comparison,data:data78};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data78.own === undefined){
const err183 = {instancePath:instancePath+"/findings/" + i5+"/comparison",schemaPath:"#/properties/findings/items/properties/comparison/required",keyword:"required",params:{missingProperty: "own"},message:"must have required property '"+"own"+"'",schema:schema31.properties.findings.items.properties.comparison.required,parentSchema:schema31.properties.findings.items.properties.comparison,data:data78};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data78.unit === undefined){
const err184 = {instancePath:instancePath+"/findings/" + i5+"/comparison",schemaPath:"#/properties/findings/items/properties/comparison/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema31.properties.findings.items.properties.comparison.required,parentSchema:schema31.properties.findings.items.properties.comparison,data:data78};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
for(const key16 in data78){
if(!(((((key16 === "against") || (key16 === "form")) || (key16 === "other")) || (key16 === "own")) || (key16 === "unit"))){
const err185 = {instancePath:instancePath+"/findings/" + i5+"/comparison",schemaPath:"#/properties/findings/items/properties/comparison/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.findings.items.properties.comparison,data:data78};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data78.against !== undefined){
let data79 = data78.against;
if(typeof data79 !== "string"){
const err186 = {instancePath:instancePath+"/findings/" + i5+"/comparison/against",schemaPath:"#/properties/findings/items/properties/comparison/properties/against/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.comparison.properties.against.type,parentSchema:schema31.properties.findings.items.properties.comparison.properties.against,data:data79};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(!((data79 === "baseline") || (data79 === "previous"))){
const err187 = {instancePath:instancePath+"/findings/" + i5+"/comparison/against",schemaPath:"#/properties/findings/items/properties/comparison/properties/against/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.comparison.properties.against.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.findings.items.properties.comparison.properties.against.enum,parentSchema:schema31.properties.findings.items.properties.comparison.properties.against,data:data79};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data78.form !== undefined){
let data80 = data78.form;
if(typeof data80 !== "string"){
const err188 = {instancePath:instancePath+"/findings/" + i5+"/comparison/form",schemaPath:"#/properties/findings/items/properties/comparison/properties/form/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.comparison.properties.form.type,parentSchema:schema31.properties.findings.items.properties.comparison.properties.form,data:data80};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(!((data80 === "ratio") || (data80 === "difference"))){
const err189 = {instancePath:instancePath+"/findings/" + i5+"/comparison/form",schemaPath:"#/properties/findings/items/properties/comparison/properties/form/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.comparison.properties.form.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.findings.items.properties.comparison.properties.form.enum,parentSchema:schema31.properties.findings.items.properties.comparison.properties.form,data:data80};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data78.other !== undefined){
let data81 = data78.other;
if(!((typeof data81 == "number") && (isFinite(data81)))){
const err190 = {instancePath:instancePath+"/findings/" + i5+"/comparison/other",schemaPath:"#/properties/findings/items/properties/comparison/properties/other/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.findings.items.properties.comparison.properties.other.type,parentSchema:schema31.properties.findings.items.properties.comparison.properties.other,data:data81};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data78.own !== undefined){
let data82 = data78.own;
if(!((typeof data82 == "number") && (isFinite(data82)))){
const err191 = {instancePath:instancePath+"/findings/" + i5+"/comparison/own",schemaPath:"#/properties/findings/items/properties/comparison/properties/own/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.findings.items.properties.comparison.properties.own.type,parentSchema:schema31.properties.findings.items.properties.comparison.properties.own,data:data82};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data78.unit !== undefined){
let data83 = data78.unit;
if(typeof data83 !== "string"){
const err192 = {instancePath:instancePath+"/findings/" + i5+"/comparison/unit",schemaPath:"#/properties/findings/items/properties/comparison/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.comparison.properties.unit.type,parentSchema:schema31.properties.findings.items.properties.comparison.properties.unit,data:data83};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(!(((((data83 === "ms") || (data83 === "ratio")) || (data83 === "count")) || (data83 === "bytes")) || (data83 === "none"))){
const err193 = {instancePath:instancePath+"/findings/" + i5+"/comparison/unit",schemaPath:"#/properties/findings/items/properties/comparison/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.comparison.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.findings.items.properties.comparison.properties.unit.enum,parentSchema:schema31.properties.findings.items.properties.comparison.properties.unit,data:data83};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/findings/" + i5+"/comparison",schemaPath:"#/properties/findings/items/properties/comparison/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.comparison.type,parentSchema:schema31.properties.findings.items.properties.comparison,data:data78};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data41.margin !== undefined){
let data84 = data41.margin;
if((!((typeof data84 == "number") && (isFinite(data84)))) && (data84 !== null)){
const err195 = {instancePath:instancePath+"/findings/" + i5+"/margin",schemaPath:"#/properties/findings/items/properties/margin/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.margin.type},message:"must be number,null",schema:schema31.properties.findings.items.properties.margin.type,parentSchema:schema31.properties.findings.items.properties.margin,data:data84};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data41.turningBad !== undefined){
let data85 = data41.turningBad;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
const err196 = {instancePath:instancePath+"/findings/" + i5+"/turningBad",schemaPath:"#/properties/findings/items/properties/turningBad/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.turningBad.type,parentSchema:schema31.properties.findings.items.properties.turningBad,data:data85};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 > 9007199254740991 || isNaN(data85)){
const err197 = {instancePath:instancePath+"/findings/" + i5+"/turningBad",schemaPath:"#/properties/findings/items/properties/turningBad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.turningBad,data:data85};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data85 < 0 || isNaN(data85)){
const err198 = {instancePath:instancePath+"/findings/" + i5+"/turningBad",schemaPath:"#/properties/findings/items/properties/turningBad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.turningBad,data:data85};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
if(data41.shortfall !== undefined){
let data86 = data41.shortfall;
const _errs192 = errors;
let valid31 = false;
let passing0 = null;
const _errs193 = errors;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.kind === undefined){
const err199 = {instancePath:instancePath+"/findings/" + i5+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema31.properties.findings.items.properties.shortfall.oneOf[0].required,parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[0],data:data86};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(data86.more === undefined){
const err200 = {instancePath:instancePath+"/findings/" + i5+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/required",keyword:"required",params:{missingProperty: "more"},message:"must have required property '"+"more"+"'",schema:schema31.properties.findings.items.properties.shortfall.oneOf[0].required,parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[0],data:data86};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(data86.outOf === undefined){
const err201 = {instancePath:instancePath+"/findings/" + i5+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/required",keyword:"required",params:{missingProperty: "outOf"},message:"must have required property '"+"outOf"+"'",schema:schema31.properties.findings.items.properties.shortfall.oneOf[0].required,parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[0],data:data86};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(data86.bad === undefined){
const err202 = {instancePath:instancePath+"/findings/" + i5+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/required",keyword:"required",params:{missingProperty: "bad"},message:"must have required property '"+"bad"+"'",schema:schema31.properties.findings.items.properties.shortfall.oneOf[0].required,parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[0],data:data86};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
for(const key17 in data86){
if(!((((key17 === "kind") || (key17 === "more")) || (key17 === "outOf")) || (key17 === "bad"))){
const err203 = {instancePath:instancePath+"/findings/" + i5+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[0],data:data86};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data86.kind !== undefined){
let data87 = data86.kind;
if(typeof data87 !== "string"){
const err204 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/kind",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.shortfall.oneOf[0].properties.kind.type,parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[0].properties.kind,data:data87};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if("requests" !== data87){
const err205 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/kind",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "requests"},message:"must be equal to constant",schema:"requests",parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[0].properties.kind,data:data87};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data86.more !== undefined){
let data88 = data86.more;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
const err206 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/more",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/more/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.shortfall.oneOf[0].properties.more.type,parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[0].properties.more,data:data88};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 > 9007199254740991 || isNaN(data88)){
const err207 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/more",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/more/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[0].properties.more,data:data88};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(data88 < 0 || isNaN(data88)){
const err208 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/more",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/more/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[0].properties.more,data:data88};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
if(data86.outOf !== undefined){
let data89 = data86.outOf;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
const err209 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/outOf",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/outOf/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.shortfall.oneOf[0].properties.outOf.type,parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[0].properties.outOf,data:data89};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 > 9007199254740991 || isNaN(data89)){
const err210 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/outOf",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/outOf/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[0].properties.outOf,data:data89};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data89 < 0 || isNaN(data89)){
const err211 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/outOf",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/outOf/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[0].properties.outOf,data:data89};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
if(data86.bad !== undefined){
let data90 = data86.bad;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
const err212 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/bad",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.shortfall.oneOf[0].properties.bad.type,parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[0].properties.bad,data:data90};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 > 9007199254740991 || isNaN(data90)){
const err213 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/bad",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[0].properties.bad,data:data90};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data90 < 0 || isNaN(data90)){
const err214 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/bad",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[0].properties.bad,data:data90};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
}
else {
const err215 = {instancePath:instancePath+"/findings/" + i5+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.shortfall.oneOf[0].type,parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[0],data:data86};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
var _valid0 = _errs193 === errors;
if(_valid0){
valid31 = true;
passing0 = 0;
var props0 = true;
}
const _errs204 = errors;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.kind === undefined){
const err216 = {instancePath:instancePath+"/findings/" + i5+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema31.properties.findings.items.properties.shortfall.oneOf[1].required,parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[1],data:data86};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data86.path === undefined){
const err217 = {instancePath:instancePath+"/findings/" + i5+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/1/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.findings.items.properties.shortfall.oneOf[1].required,parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[1],data:data86};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
for(const key18 in data86){
if(!((key18 === "kind") || (key18 === "path"))){
const err218 = {instancePath:instancePath+"/findings/" + i5+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[1],data:data86};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data86.kind !== undefined){
let data91 = data86.kind;
if(typeof data91 !== "string"){
const err219 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/kind",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/1/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.shortfall.oneOf[1].properties.kind.type,parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[1].properties.kind,data:data91};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if("evidence" !== data91){
const err220 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/kind",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "evidence"},message:"must be equal to constant",schema:"evidence",parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[1].properties.kind,data:data91};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data86.path !== undefined){
let data92 = data86.path;
if(typeof data92 !== "string"){
const err221 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/path",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.shortfall.oneOf[1].properties.path.type,parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[1].properties.path,data:data92};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/findings/" + i5+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.shortfall.oneOf[1].type,parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[1],data:data86};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
var _valid0 = _errs204 === errors;
if(_valid0 && valid31){
valid31 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid31 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs211 = errors;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.kind === undefined){
const err223 = {instancePath:instancePath+"/findings/" + i5+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema31.properties.findings.items.properties.shortfall.oneOf[2].required,parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[2],data:data86};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
for(const key19 in data86){
if(!(key19 === "kind")){
const err224 = {instancePath:instancePath+"/findings/" + i5+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[2],data:data86};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data86.kind !== undefined){
let data93 = data86.kind;
if(typeof data93 !== "string"){
const err225 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/kind",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/2/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.shortfall.oneOf[2].properties.kind.type,parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[2].properties.kind,data:data93};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if("none" !== data93){
const err226 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/kind",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant",schema:"none",parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[2].properties.kind,data:data93};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/findings/" + i5+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.shortfall.oneOf[2].type,parentSchema:schema31.properties.findings.items.properties.shortfall.oneOf[2],data:data86};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
var _valid0 = _errs211 === errors;
if(_valid0 && valid31){
valid31 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid31 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
}
}
if(!valid31){
const err228 = {instancePath:instancePath+"/findings/" + i5+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema31.properties.findings.items.properties.shortfall.oneOf,parentSchema:schema31.properties.findings.items.properties.shortfall,data:data86};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
else {
errors = _errs192;
if(vErrors !== null){
if(_errs192){
vErrors.length = _errs192;
}
else {
vErrors = null;
}
}
}
}
if(data41.withoutExclusion !== undefined){
let data94 = data41.withoutExclusion;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.verdict === undefined){
const err229 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion",schemaPath:"#/properties/findings/items/properties/withoutExclusion/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'",schema:schema31.properties.findings.items.properties.withoutExclusion.required,parentSchema:schema31.properties.findings.items.properties.withoutExclusion,data:data94};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(data94.observation === undefined){
const err230 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion",schemaPath:"#/properties/findings/items/properties/withoutExclusion/required",keyword:"required",params:{missingProperty: "observation"},message:"must have required property '"+"observation"+"'",schema:schema31.properties.findings.items.properties.withoutExclusion.required,parentSchema:schema31.properties.findings.items.properties.withoutExclusion,data:data94};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
for(const key20 in data94){
if(!((key20 === "verdict") || (key20 === "observation"))){
const err231 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion",schemaPath:"#/properties/findings/items/properties/withoutExclusion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.findings.items.properties.withoutExclusion,data:data94};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data94.verdict !== undefined){
let data95 = data94.verdict;
if(typeof data95 !== "string"){
const err232 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/verdict",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.verdict.type,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.verdict,data:data95};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(!((((data95 === "pass") || (data95 === "warn")) || (data95 === "fail")) || (data95 === "inconclusive"))){
const err233 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/verdict",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.withoutExclusion.properties.verdict.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.verdict.enum,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.verdict,data:data95};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data94.observation !== undefined){
let data96 = data94.observation;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.label === undefined){
const err234 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.required,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation,data:data96};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data96.observed === undefined){
const err235 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/required",keyword:"required",params:{missingProperty: "observed"},message:"must have required property '"+"observed"+"'",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.required,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation,data:data96};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(data96.unit === undefined){
const err236 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.required,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation,data:data96};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(data96.samples === undefined){
const err237 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/required",keyword:"required",params:{missingProperty: "samples"},message:"must have required property '"+"samples"+"'",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.required,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation,data:data96};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(data96.samplesOf === undefined){
const err238 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/required",keyword:"required",params:{missingProperty: "samplesOf"},message:"must have required property '"+"samplesOf"+"'",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.required,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation,data:data96};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(data96.sources === undefined){
const err239 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.required,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation,data:data96};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
for(const key21 in data96){
if(!((((((((key21 === "label") || (key21 === "observed")) || (key21 === "unit")) || (key21 === "interval")) || (key21 === "samples")) || (key21 === "samplesOf")) || (key21 === "bad")) || (key21 === "sources"))){
const err240 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation,data:data96};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data96.label !== undefined){
let data97 = data96.label;
if(typeof data97 !== "string"){
const err241 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/label",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.label.type,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.label,data:data97};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data96.observed !== undefined){
let data98 = data96.observed;
if((!((typeof data98 == "number") && (isFinite(data98)))) && (data98 !== null)){
const err242 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/observed",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/observed/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.observed.type},message:"must be number,null",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.observed.type,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.observed,data:data98};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data96.unit !== undefined){
let data99 = data96.unit;
if(typeof data99 !== "string"){
const err243 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/unit",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.unit.type,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.unit,data:data99};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(!(((((data99 === "ms") || (data99 === "ratio")) || (data99 === "count")) || (data99 === "bytes")) || (data99 === "none"))){
const err244 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/unit",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.unit.enum,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.unit,data:data99};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data96.interval !== undefined){
let data100 = data96.interval;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.low === undefined){
const err245 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/interval",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/interval/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.interval.required,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.interval,data:data100};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(data100.high === undefined){
const err246 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/interval",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/interval/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.interval.required,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.interval,data:data100};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(data100.confidence === undefined){
const err247 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/interval",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/interval/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.interval.required,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.interval,data:data100};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(data100.method === undefined){
const err248 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/interval",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/interval/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.interval.required,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.interval,data:data100};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
for(const key22 in data100){
if(!((((key22 === "low") || (key22 === "high")) || (key22 === "confidence")) || (key22 === "method"))){
const err249 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/interval",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/interval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.interval,data:data100};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data100.low !== undefined){
let data101 = data100.low;
if((!((typeof data101 == "number") && (isFinite(data101)))) && (data101 !== null)){
const err250 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/interval/low",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/interval/properties/low/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.interval.properties.low.type},message:"must be number,null",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.interval.properties.low.type,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.interval.properties.low,data:data101};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data100.high !== undefined){
let data102 = data100.high;
if((!((typeof data102 == "number") && (isFinite(data102)))) && (data102 !== null)){
const err251 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/interval/high",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/interval/properties/high/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.interval.properties.high.type},message:"must be number,null",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.interval.properties.high.type,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.interval.properties.high,data:data102};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data100.confidence !== undefined){
let data103 = data100.confidence;
if(!((typeof data103 == "number") && (isFinite(data103)))){
const err252 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/interval/confidence",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/interval/properties/confidence/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.interval.properties.confidence.type,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.interval.properties.confidence,data:data103};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data100.method !== undefined){
let data104 = data100.method;
if(typeof data104 !== "string"){
const err253 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/interval/method",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/interval/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.interval.properties.method.type,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.interval.properties.method,data:data104};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/interval",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/interval/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.interval.type,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.interval,data:data100};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data96.samples !== undefined){
let data105 = data96.samples;
if(!((typeof data105 == "number") && (isFinite(data105)))){
const err255 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/samples",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/samples/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.samples.type,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.samples,data:data105};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data96.samplesOf !== undefined){
let data106 = data96.samplesOf;
if(typeof data106 !== "string"){
const err256 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/samplesOf",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/samplesOf/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.samplesOf.type,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.samplesOf,data:data106};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(!((((((((data106 === "requests") || (data106 === "points")) || (data106 === "tests")) || (data106 === "evaluations")) || (data106 === "servers")) || (data106 === "hunks")) || (data106 === "files")) || (data106 === "slices"))){
const err257 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/samplesOf",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/samplesOf/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.samplesOf.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.samplesOf.enum,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.samplesOf,data:data106};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data96.bad !== undefined){
let data107 = data96.bad;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
const err258 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/bad",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.bad.type,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.bad,data:data107};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 > 9007199254740991 || isNaN(data107)){
const err259 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/bad",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.bad,data:data107};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(data107 < 0 || isNaN(data107)){
const err260 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/bad",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.bad,data:data107};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
if(data96.sources !== undefined){
let data108 = data96.sources;
if(Array.isArray(data108)){
if(data108.length < 1){
const err261 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources,data:data108};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
const len7 = data108.length;
for(let i7=0; i7<len7; i7++){
let data109 = data108[i7];
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.path === undefined){
const err262 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7,schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources.items.required,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources.items,data:data109};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(data109.sha256 === undefined){
const err263 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7,schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources.items.required,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources.items,data:data109};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
for(const key23 in data109){
if(!(((key23 === "path") || (key23 === "sha256")) || (key23 === "place"))){
const err264 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7,schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources.items,data:data109};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data109.path !== undefined){
let data110 = data109.path;
if(typeof data110 !== "string"){
const err265 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7+"/path",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources.items.properties.path.type,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources.items.properties.path,data:data110};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data109.sha256 !== undefined){
let data111 = data109.sha256;
if(typeof data111 === "string"){
if(!pattern4.test(data111)){
const err266 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7+"/sha256",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources.items.properties.sha256,data:data111};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7+"/sha256",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources.items.properties.sha256.type,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources.items.properties.sha256,data:data111};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data109.place !== undefined){
let data112 = data109.place;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key24 in data112){
if(!((((key24 === "line") || (key24 === "byteOffset")) || (key24 === "pointer")) || (key24 === "item"))){
const err268 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7+"/place",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources.items.properties.place,data:data112};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data112.line !== undefined){
let data113 = data112.line;
if(!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))){
const err269 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7+"/place/line",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources.items.properties.place.properties.line.type,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources.items.properties.place.properties.line,data:data113};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 > 9007199254740991 || isNaN(data113)){
const err270 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7+"/place/line",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources.items.properties.place.properties.line,data:data113};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(data113 < 0 || isNaN(data113)){
const err271 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7+"/place/line",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources.items.properties.place.properties.line,data:data113};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
}
if(data112.byteOffset !== undefined){
let data114 = data112.byteOffset;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
const err272 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7+"/place/byteOffset",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/properties/byteOffset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources.items.properties.place.properties.byteOffset.type,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources.items.properties.place.properties.byteOffset,data:data114};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 > 9007199254740991 || isNaN(data114)){
const err273 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7+"/place/byteOffset",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/properties/byteOffset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources.items.properties.place.properties.byteOffset,data:data114};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(data114 < 0 || isNaN(data114)){
const err274 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7+"/place/byteOffset",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/properties/byteOffset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources.items.properties.place.properties.byteOffset,data:data114};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
if(data112.pointer !== undefined){
let data115 = data112.pointer;
if(typeof data115 !== "string"){
const err275 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7+"/place/pointer",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources.items.properties.place.properties.pointer.type,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources.items.properties.place.properties.pointer,data:data115};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data112.item !== undefined){
let data116 = data112.item;
if(typeof data116 !== "string"){
const err276 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7+"/place/item",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/properties/item/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources.items.properties.place.properties.item.type,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources.items.properties.place.properties.item,data:data116};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
else {
const err277 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7+"/place",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources.items.properties.place.type,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources.items.properties.place,data:data112};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
else {
const err278 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7,schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources.items.type,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources.items,data:data109};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
else {
const err279 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources.type,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.sources,data:data108};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
}
else {
const err280 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation.type,parentSchema:schema31.properties.findings.items.properties.withoutExclusion.properties.observation,data:data96};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/findings/" + i5+"/withoutExclusion",schemaPath:"#/properties/findings/items/properties/withoutExclusion/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.withoutExclusion.type,parentSchema:schema31.properties.findings.items.properties.withoutExclusion,data:data94};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data41.exclusions !== undefined){
let data117 = data41.exclusions;
if(Array.isArray(data117)){
const len8 = data117.length;
for(let i8=0; i8<len8; i8++){
let data118 = data117[i8];
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.written === undefined){
const err282 = {instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8,schemaPath:"#/properties/findings/items/properties/exclusions/items/required",keyword:"required",params:{missingProperty: "written"},message:"must have required property '"+"written"+"'",schema:schema31.properties.findings.items.properties.exclusions.items.required,parentSchema:schema31.properties.findings.items.properties.exclusions.items,data:data118};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(data118.because === undefined){
const err283 = {instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8,schemaPath:"#/properties/findings/items/properties/exclusions/items/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'",schema:schema31.properties.findings.items.properties.exclusions.items.required,parentSchema:schema31.properties.findings.items.properties.exclusions.items,data:data118};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(data118.excluded === undefined){
const err284 = {instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8,schemaPath:"#/properties/findings/items/properties/exclusions/items/required",keyword:"required",params:{missingProperty: "excluded"},message:"must have required property '"+"excluded"+"'",schema:schema31.properties.findings.items.properties.exclusions.items.required,parentSchema:schema31.properties.findings.items.properties.exclusions.items,data:data118};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(data118.outOf === undefined){
const err285 = {instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8,schemaPath:"#/properties/findings/items/properties/exclusions/items/required",keyword:"required",params:{missingProperty: "outOf"},message:"must have required property '"+"outOf"+"'",schema:schema31.properties.findings.items.properties.exclusions.items.required,parentSchema:schema31.properties.findings.items.properties.exclusions.items,data:data118};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(data118.ratio === undefined){
const err286 = {instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8,schemaPath:"#/properties/findings/items/properties/exclusions/items/required",keyword:"required",params:{missingProperty: "ratio"},message:"must have required property '"+"ratio"+"'",schema:schema31.properties.findings.items.properties.exclusions.items.required,parentSchema:schema31.properties.findings.items.properties.exclusions.items,data:data118};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(data118.ratioMost === undefined){
const err287 = {instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8,schemaPath:"#/properties/findings/items/properties/exclusions/items/required",keyword:"required",params:{missingProperty: "ratioMost"},message:"must have required property '"+"ratioMost"+"'",schema:schema31.properties.findings.items.properties.exclusions.items.required,parentSchema:schema31.properties.findings.items.properties.exclusions.items,data:data118};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
for(const key25 in data118){
if(!((((((key25 === "written") || (key25 === "because")) || (key25 === "excluded")) || (key25 === "outOf")) || (key25 === "ratio")) || (key25 === "ratioMost"))){
const err288 = {instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8,schemaPath:"#/properties/findings/items/properties/exclusions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.findings.items.properties.exclusions.items,data:data118};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data118.written !== undefined){
let data119 = data118.written;
if(typeof data119 !== "string"){
const err289 = {instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8+"/written",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/written/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.exclusions.items.properties.written.type,parentSchema:schema31.properties.findings.items.properties.exclusions.items.properties.written,data:data119};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data118.because !== undefined){
let data120 = data118.because;
if(typeof data120 !== "string"){
const err290 = {instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8+"/because",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.exclusions.items.properties.because.type,parentSchema:schema31.properties.findings.items.properties.exclusions.items.properties.because,data:data120};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data118.excluded !== undefined){
let data121 = data118.excluded;
if(!(((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121))) && (isFinite(data121)))){
const err291 = {instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8+"/excluded",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/excluded/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.exclusions.items.properties.excluded.type,parentSchema:schema31.properties.findings.items.properties.exclusions.items.properties.excluded,data:data121};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 > 9007199254740991 || isNaN(data121)){
const err292 = {instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8+"/excluded",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/excluded/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.exclusions.items.properties.excluded,data:data121};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(data121 < 0 || isNaN(data121)){
const err293 = {instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8+"/excluded",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/excluded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.exclusions.items.properties.excluded,data:data121};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
}
if(data118.outOf !== undefined){
let data122 = data118.outOf;
if(!(((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122))) && (isFinite(data122)))){
const err294 = {instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8+"/outOf",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/outOf/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.exclusions.items.properties.outOf.type,parentSchema:schema31.properties.findings.items.properties.exclusions.items.properties.outOf,data:data122};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 > 9007199254740991 || isNaN(data122)){
const err295 = {instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8+"/outOf",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/outOf/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.exclusions.items.properties.outOf,data:data122};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if(data122 < 0 || isNaN(data122)){
const err296 = {instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8+"/outOf",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/outOf/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.exclusions.items.properties.outOf,data:data122};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
}
if(data118.ratio !== undefined){
let data123 = data118.ratio;
if(!((typeof data123 == "number") && (isFinite(data123)))){
const err297 = {instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8+"/ratio",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/ratio/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.findings.items.properties.exclusions.items.properties.ratio.type,parentSchema:schema31.properties.findings.items.properties.exclusions.items.properties.ratio,data:data123};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data118.ratioMost !== undefined){
let data124 = data118.ratioMost;
if(!((typeof data124 == "number") && (isFinite(data124)))){
const err298 = {instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8+"/ratioMost",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/ratioMost/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.findings.items.properties.exclusions.items.properties.ratioMost.type,parentSchema:schema31.properties.findings.items.properties.exclusions.items.properties.ratioMost,data:data124};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
}
else {
const err299 = {instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8,schemaPath:"#/properties/findings/items/properties/exclusions/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.exclusions.items.type,parentSchema:schema31.properties.findings.items.properties.exclusions.items,data:data118};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
}
else {
const err300 = {instancePath:instancePath+"/findings/" + i5+"/exclusions",schemaPath:"#/properties/findings/items/properties/exclusions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.findings.items.properties.exclusions.type,parentSchema:schema31.properties.findings.items.properties.exclusions,data:data117};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data41.replay !== undefined){
let data125 = data41.replay;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.evaluations === undefined){
const err301 = {instancePath:instancePath+"/findings/" + i5+"/replay",schemaPath:"#/properties/findings/items/properties/replay/required",keyword:"required",params:{missingProperty: "evaluations"},message:"must have required property '"+"evaluations"+"'",schema:schema31.properties.findings.items.properties.replay.required,parentSchema:schema31.properties.findings.items.properties.replay,data:data125};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(data125.blindEvaluations === undefined){
const err302 = {instancePath:instancePath+"/findings/" + i5+"/replay",schemaPath:"#/properties/findings/items/properties/replay/required",keyword:"required",params:{missingProperty: "blindEvaluations"},message:"must have required property '"+"blindEvaluations"+"'",schema:schema31.properties.findings.items.properties.replay.required,parentSchema:schema31.properties.findings.items.properties.replay,data:data125};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if(data125.longestHeldMs === undefined){
const err303 = {instancePath:instancePath+"/findings/" + i5+"/replay",schemaPath:"#/properties/findings/items/properties/replay/required",keyword:"required",params:{missingProperty: "longestHeldMs"},message:"must have required property '"+"longestHeldMs"+"'",schema:schema31.properties.findings.items.properties.replay.required,parentSchema:schema31.properties.findings.items.properties.replay,data:data125};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
for(const key26 in data125){
if(!((((((((key26 === "evaluations") || (key26 === "blindEvaluations")) || (key26 === "firedAt")) || (key26 === "pendingSince")) || (key26 === "longestHeldMs")) || (key26 === "longestBegan")) || (key26 === "worst")) || (key26 === "worstAt"))){
const err304 = {instancePath:instancePath+"/findings/" + i5+"/replay",schemaPath:"#/properties/findings/items/properties/replay/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.findings.items.properties.replay,data:data125};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data125.evaluations !== undefined){
let data126 = data125.evaluations;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
const err305 = {instancePath:instancePath+"/findings/" + i5+"/replay/evaluations",schemaPath:"#/properties/findings/items/properties/replay/properties/evaluations/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.replay.properties.evaluations.type,parentSchema:schema31.properties.findings.items.properties.replay.properties.evaluations,data:data126};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 > 9007199254740991 || isNaN(data126)){
const err306 = {instancePath:instancePath+"/findings/" + i5+"/replay/evaluations",schemaPath:"#/properties/findings/items/properties/replay/properties/evaluations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.replay.properties.evaluations,data:data126};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(data126 < 0 || isNaN(data126)){
const err307 = {instancePath:instancePath+"/findings/" + i5+"/replay/evaluations",schemaPath:"#/properties/findings/items/properties/replay/properties/evaluations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.replay.properties.evaluations,data:data126};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
}
if(data125.blindEvaluations !== undefined){
let data127 = data125.blindEvaluations;
if(!(((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127))) && (isFinite(data127)))){
const err308 = {instancePath:instancePath+"/findings/" + i5+"/replay/blindEvaluations",schemaPath:"#/properties/findings/items/properties/replay/properties/blindEvaluations/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.replay.properties.blindEvaluations.type,parentSchema:schema31.properties.findings.items.properties.replay.properties.blindEvaluations,data:data127};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 > 9007199254740991 || isNaN(data127)){
const err309 = {instancePath:instancePath+"/findings/" + i5+"/replay/blindEvaluations",schemaPath:"#/properties/findings/items/properties/replay/properties/blindEvaluations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.replay.properties.blindEvaluations,data:data127};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(data127 < 0 || isNaN(data127)){
const err310 = {instancePath:instancePath+"/findings/" + i5+"/replay/blindEvaluations",schemaPath:"#/properties/findings/items/properties/replay/properties/blindEvaluations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.replay.properties.blindEvaluations,data:data127};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
if(data125.firedAt !== undefined){
let data128 = data125.firedAt;
if(typeof data128 === "string"){
if(!pattern5.test(data128)){
const err311 = {instancePath:instancePath+"/findings/" + i5+"/replay/firedAt",schemaPath:"#/properties/findings/items/properties/replay/properties/firedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",parentSchema:schema31.properties.findings.items.properties.replay.properties.firedAt,data:data128};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
else {
const err312 = {instancePath:instancePath+"/findings/" + i5+"/replay/firedAt",schemaPath:"#/properties/findings/items/properties/replay/properties/firedAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.replay.properties.firedAt.type,parentSchema:schema31.properties.findings.items.properties.replay.properties.firedAt,data:data128};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data125.pendingSince !== undefined){
let data129 = data125.pendingSince;
if(typeof data129 === "string"){
if(!pattern5.test(data129)){
const err313 = {instancePath:instancePath+"/findings/" + i5+"/replay/pendingSince",schemaPath:"#/properties/findings/items/properties/replay/properties/pendingSince/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",parentSchema:schema31.properties.findings.items.properties.replay.properties.pendingSince,data:data129};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
else {
const err314 = {instancePath:instancePath+"/findings/" + i5+"/replay/pendingSince",schemaPath:"#/properties/findings/items/properties/replay/properties/pendingSince/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.replay.properties.pendingSince.type,parentSchema:schema31.properties.findings.items.properties.replay.properties.pendingSince,data:data129};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data125.longestHeldMs !== undefined){
let data130 = data125.longestHeldMs;
if(!((typeof data130 == "number") && (isFinite(data130)))){
const err315 = {instancePath:instancePath+"/findings/" + i5+"/replay/longestHeldMs",schemaPath:"#/properties/findings/items/properties/replay/properties/longestHeldMs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.findings.items.properties.replay.properties.longestHeldMs.type,parentSchema:schema31.properties.findings.items.properties.replay.properties.longestHeldMs,data:data130};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data125.longestBegan !== undefined){
let data131 = data125.longestBegan;
if(typeof data131 === "string"){
if(!pattern5.test(data131)){
const err316 = {instancePath:instancePath+"/findings/" + i5+"/replay/longestBegan",schemaPath:"#/properties/findings/items/properties/replay/properties/longestBegan/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",parentSchema:schema31.properties.findings.items.properties.replay.properties.longestBegan,data:data131};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
else {
const err317 = {instancePath:instancePath+"/findings/" + i5+"/replay/longestBegan",schemaPath:"#/properties/findings/items/properties/replay/properties/longestBegan/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.replay.properties.longestBegan.type,parentSchema:schema31.properties.findings.items.properties.replay.properties.longestBegan,data:data131};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data125.worst !== undefined){
let data132 = data125.worst;
if(!((typeof data132 == "number") && (isFinite(data132)))){
const err318 = {instancePath:instancePath+"/findings/" + i5+"/replay/worst",schemaPath:"#/properties/findings/items/properties/replay/properties/worst/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.findings.items.properties.replay.properties.worst.type,parentSchema:schema31.properties.findings.items.properties.replay.properties.worst,data:data132};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data125.worstAt !== undefined){
let data133 = data125.worstAt;
if(typeof data133 === "string"){
if(!pattern5.test(data133)){
const err319 = {instancePath:instancePath+"/findings/" + i5+"/replay/worstAt",schemaPath:"#/properties/findings/items/properties/replay/properties/worstAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",parentSchema:schema31.properties.findings.items.properties.replay.properties.worstAt,data:data133};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
else {
const err320 = {instancePath:instancePath+"/findings/" + i5+"/replay/worstAt",schemaPath:"#/properties/findings/items/properties/replay/properties/worstAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.replay.properties.worstAt.type,parentSchema:schema31.properties.findings.items.properties.replay.properties.worstAt,data:data133};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
}
else {
const err321 = {instancePath:instancePath+"/findings/" + i5+"/replay",schemaPath:"#/properties/findings/items/properties/replay/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.replay.type,parentSchema:schema31.properties.findings.items.properties.replay,data:data125};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data41.slo !== undefined){
let data134 = data41.slo;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.target === undefined){
const err322 = {instancePath:instancePath+"/findings/" + i5+"/slo",schemaPath:"#/properties/findings/items/properties/slo/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.properties.findings.items.properties.slo.required,parentSchema:schema31.properties.findings.items.properties.slo,data:data134};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(data134.written === undefined){
const err323 = {instancePath:instancePath+"/findings/" + i5+"/slo",schemaPath:"#/properties/findings/items/properties/slo/required",keyword:"required",params:{missingProperty: "written"},message:"must have required property '"+"written"+"'",schema:schema31.properties.findings.items.properties.slo.required,parentSchema:schema31.properties.findings.items.properties.slo,data:data134};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(data134.windowMs === undefined){
const err324 = {instancePath:instancePath+"/findings/" + i5+"/slo",schemaPath:"#/properties/findings/items/properties/slo/required",keyword:"required",params:{missingProperty: "windowMs"},message:"must have required property '"+"windowMs"+"'",schema:schema31.properties.findings.items.properties.slo.required,parentSchema:schema31.properties.findings.items.properties.slo,data:data134};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
if(data134.windowWritten === undefined){
const err325 = {instancePath:instancePath+"/findings/" + i5+"/slo",schemaPath:"#/properties/findings/items/properties/slo/required",keyword:"required",params:{missingProperty: "windowWritten"},message:"must have required property '"+"windowWritten"+"'",schema:schema31.properties.findings.items.properties.slo.required,parentSchema:schema31.properties.findings.items.properties.slo,data:data134};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(data134.budget === undefined){
const err326 = {instancePath:instancePath+"/findings/" + i5+"/slo",schemaPath:"#/properties/findings/items/properties/slo/required",keyword:"required",params:{missingProperty: "budget"},message:"must have required property '"+"budget"+"'",schema:schema31.properties.findings.items.properties.slo.required,parentSchema:schema31.properties.findings.items.properties.slo,data:data134};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(data134.phases === undefined){
const err327 = {instancePath:instancePath+"/findings/" + i5+"/slo",schemaPath:"#/properties/findings/items/properties/slo/required",keyword:"required",params:{missingProperty: "phases"},message:"must have required property '"+"phases"+"'",schema:schema31.properties.findings.items.properties.slo.required,parentSchema:schema31.properties.findings.items.properties.slo,data:data134};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if(data134.elapsedMs === undefined){
const err328 = {instancePath:instancePath+"/findings/" + i5+"/slo",schemaPath:"#/properties/findings/items/properties/slo/required",keyword:"required",params:{missingProperty: "elapsedMs"},message:"must have required property '"+"elapsedMs"+"'",schema:schema31.properties.findings.items.properties.slo.required,parentSchema:schema31.properties.findings.items.properties.slo,data:data134};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(data134.bad === undefined){
const err329 = {instancePath:instancePath+"/findings/" + i5+"/slo",schemaPath:"#/properties/findings/items/properties/slo/required",keyword:"required",params:{missingProperty: "bad"},message:"must have required property '"+"bad"+"'",schema:schema31.properties.findings.items.properties.slo.required,parentSchema:schema31.properties.findings.items.properties.slo,data:data134};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(data134.counted === undefined){
const err330 = {instancePath:instancePath+"/findings/" + i5+"/slo",schemaPath:"#/properties/findings/items/properties/slo/required",keyword:"required",params:{missingProperty: "counted"},message:"must have required property '"+"counted"+"'",schema:schema31.properties.findings.items.properties.slo.required,parentSchema:schema31.properties.findings.items.properties.slo,data:data134};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
if(data134.serviceRequests === undefined){
const err331 = {instancePath:instancePath+"/findings/" + i5+"/slo",schemaPath:"#/properties/findings/items/properties/slo/required",keyword:"required",params:{missingProperty: "serviceRequests"},message:"must have required property '"+"serviceRequests"+"'",schema:schema31.properties.findings.items.properties.slo.required,parentSchema:schema31.properties.findings.items.properties.slo,data:data134};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(data134.burn === undefined){
const err332 = {instancePath:instancePath+"/findings/" + i5+"/slo",schemaPath:"#/properties/findings/items/properties/slo/required",keyword:"required",params:{missingProperty: "burn"},message:"must have required property '"+"burn"+"'",schema:schema31.properties.findings.items.properties.slo.required,parentSchema:schema31.properties.findings.items.properties.slo,data:data134};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(data134.burnLow === undefined){
const err333 = {instancePath:instancePath+"/findings/" + i5+"/slo",schemaPath:"#/properties/findings/items/properties/slo/required",keyword:"required",params:{missingProperty: "burnLow"},message:"must have required property '"+"burnLow"+"'",schema:schema31.properties.findings.items.properties.slo.required,parentSchema:schema31.properties.findings.items.properties.slo,data:data134};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(data134.burnHigh === undefined){
const err334 = {instancePath:instancePath+"/findings/" + i5+"/slo",schemaPath:"#/properties/findings/items/properties/slo/required",keyword:"required",params:{missingProperty: "burnHigh"},message:"must have required property '"+"burnHigh"+"'",schema:schema31.properties.findings.items.properties.slo.required,parentSchema:schema31.properties.findings.items.properties.slo,data:data134};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(data134.consumedBasis === undefined){
const err335 = {instancePath:instancePath+"/findings/" + i5+"/slo",schemaPath:"#/properties/findings/items/properties/slo/required",keyword:"required",params:{missingProperty: "consumedBasis"},message:"must have required property '"+"consumedBasis"+"'",schema:schema31.properties.findings.items.properties.slo.required,parentSchema:schema31.properties.findings.items.properties.slo,data:data134};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(data134.lastsOf === undefined){
const err336 = {instancePath:instancePath+"/findings/" + i5+"/slo",schemaPath:"#/properties/findings/items/properties/slo/required",keyword:"required",params:{missingProperty: "lastsOf"},message:"must have required property '"+"lastsOf"+"'",schema:schema31.properties.findings.items.properties.slo.required,parentSchema:schema31.properties.findings.items.properties.slo,data:data134};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
if(data134.cutRequests === undefined){
const err337 = {instancePath:instancePath+"/findings/" + i5+"/slo",schemaPath:"#/properties/findings/items/properties/slo/required",keyword:"required",params:{missingProperty: "cutRequests"},message:"must have required property '"+"cutRequests"+"'",schema:schema31.properties.findings.items.properties.slo.required,parentSchema:schema31.properties.findings.items.properties.slo,data:data134};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if(data134.burnRates === undefined){
const err338 = {instancePath:instancePath+"/findings/" + i5+"/slo",schemaPath:"#/properties/findings/items/properties/slo/required",keyword:"required",params:{missingProperty: "burnRates"},message:"must have required property '"+"burnRates"+"'",schema:schema31.properties.findings.items.properties.slo.required,parentSchema:schema31.properties.findings.items.properties.slo,data:data134};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
for(const key27 in data134){
if(!(func1.call(schema31.properties.findings.items.properties.slo.properties, key27))){
const err339 = {instancePath:instancePath+"/findings/" + i5+"/slo",schemaPath:"#/properties/findings/items/properties/slo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.findings.items.properties.slo,data:data134};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data134.title !== undefined){
let data135 = data134.title;
if(typeof data135 !== "string"){
const err340 = {instancePath:instancePath+"/findings/" + i5+"/slo/title",schemaPath:"#/properties/findings/items/properties/slo/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.slo.properties.title.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.title,data:data135};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data134.target !== undefined){
let data136 = data134.target;
if(!((typeof data136 == "number") && (isFinite(data136)))){
const err341 = {instancePath:instancePath+"/findings/" + i5+"/slo/target",schemaPath:"#/properties/findings/items/properties/slo/properties/target/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.findings.items.properties.slo.properties.target.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.target,data:data136};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data134.written !== undefined){
let data137 = data134.written;
if(typeof data137 !== "string"){
const err342 = {instancePath:instancePath+"/findings/" + i5+"/slo/written",schemaPath:"#/properties/findings/items/properties/slo/properties/written/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.slo.properties.written.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.written,data:data137};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data134.windowMs !== undefined){
let data138 = data134.windowMs;
if(!((typeof data138 == "number") && (isFinite(data138)))){
const err343 = {instancePath:instancePath+"/findings/" + i5+"/slo/windowMs",schemaPath:"#/properties/findings/items/properties/slo/properties/windowMs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.findings.items.properties.slo.properties.windowMs.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.windowMs,data:data138};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data134.windowWritten !== undefined){
let data139 = data134.windowWritten;
if(typeof data139 !== "string"){
const err344 = {instancePath:instancePath+"/findings/" + i5+"/slo/windowWritten",schemaPath:"#/properties/findings/items/properties/slo/properties/windowWritten/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.slo.properties.windowWritten.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.windowWritten,data:data139};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data134.budget !== undefined){
let data140 = data134.budget;
if(typeof data140 !== "string"){
const err345 = {instancePath:instancePath+"/findings/" + i5+"/slo/budget",schemaPath:"#/properties/findings/items/properties/slo/properties/budget/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.slo.properties.budget.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.budget,data:data140};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(!((data140 === "occurrences") || (data140 === "timeslices"))){
const err346 = {instancePath:instancePath+"/findings/" + i5+"/slo/budget",schemaPath:"#/properties/findings/items/properties/slo/properties/budget/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.slo.properties.budget.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.findings.items.properties.slo.properties.budget.enum,parentSchema:schema31.properties.findings.items.properties.slo.properties.budget,data:data140};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data134.sliceMs !== undefined){
let data141 = data134.sliceMs;
if(!((typeof data141 == "number") && (isFinite(data141)))){
const err347 = {instancePath:instancePath+"/findings/" + i5+"/slo/sliceMs",schemaPath:"#/properties/findings/items/properties/slo/properties/sliceMs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.findings.items.properties.slo.properties.sliceMs.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.sliceMs,data:data141};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data134.sliceTarget !== undefined){
let data142 = data134.sliceTarget;
if(!((typeof data142 == "number") && (isFinite(data142)))){
const err348 = {instancePath:instancePath+"/findings/" + i5+"/slo/sliceTarget",schemaPath:"#/properties/findings/items/properties/slo/properties/sliceTarget/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.findings.items.properties.slo.properties.sliceTarget.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.sliceTarget,data:data142};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data134.phases !== undefined){
let data143 = data134.phases;
if(Array.isArray(data143)){
const len9 = data143.length;
for(let i9=0; i9<len9; i9++){
let data144 = data143[i9];
if(typeof data144 !== "string"){
const err349 = {instancePath:instancePath+"/findings/" + i5+"/slo/phases/" + i9,schemaPath:"#/properties/findings/items/properties/slo/properties/phases/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.slo.properties.phases.items.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.phases.items,data:data144};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
}
else {
const err350 = {instancePath:instancePath+"/findings/" + i5+"/slo/phases",schemaPath:"#/properties/findings/items/properties/slo/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.findings.items.properties.slo.properties.phases.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.phases,data:data143};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data134.elapsedMs !== undefined){
let data145 = data134.elapsedMs;
if(!((typeof data145 == "number") && (isFinite(data145)))){
const err351 = {instancePath:instancePath+"/findings/" + i5+"/slo/elapsedMs",schemaPath:"#/properties/findings/items/properties/slo/properties/elapsedMs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.findings.items.properties.slo.properties.elapsedMs.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.elapsedMs,data:data145};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data134.bad !== undefined){
let data146 = data134.bad;
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
const err352 = {instancePath:instancePath+"/findings/" + i5+"/slo/bad",schemaPath:"#/properties/findings/items/properties/slo/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.slo.properties.bad.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.bad,data:data146};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if((typeof data146 == "number") && (isFinite(data146))){
if(data146 > 9007199254740991 || isNaN(data146)){
const err353 = {instancePath:instancePath+"/findings/" + i5+"/slo/bad",schemaPath:"#/properties/findings/items/properties/slo/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.slo.properties.bad,data:data146};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(data146 < 0 || isNaN(data146)){
const err354 = {instancePath:instancePath+"/findings/" + i5+"/slo/bad",schemaPath:"#/properties/findings/items/properties/slo/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.slo.properties.bad,data:data146};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
if(data134.counted !== undefined){
let data147 = data134.counted;
if(!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147)))){
const err355 = {instancePath:instancePath+"/findings/" + i5+"/slo/counted",schemaPath:"#/properties/findings/items/properties/slo/properties/counted/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.slo.properties.counted.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.counted,data:data147};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 > 9007199254740991 || isNaN(data147)){
const err356 = {instancePath:instancePath+"/findings/" + i5+"/slo/counted",schemaPath:"#/properties/findings/items/properties/slo/properties/counted/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.slo.properties.counted,data:data147};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(data147 < 0 || isNaN(data147)){
const err357 = {instancePath:instancePath+"/findings/" + i5+"/slo/counted",schemaPath:"#/properties/findings/items/properties/slo/properties/counted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.slo.properties.counted,data:data147};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
}
if(data134.serviceRequests !== undefined){
let data148 = data134.serviceRequests;
if(!(((typeof data148 == "number") && (!(data148 % 1) && !isNaN(data148))) && (isFinite(data148)))){
const err358 = {instancePath:instancePath+"/findings/" + i5+"/slo/serviceRequests",schemaPath:"#/properties/findings/items/properties/slo/properties/serviceRequests/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.slo.properties.serviceRequests.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.serviceRequests,data:data148};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
if((typeof data148 == "number") && (isFinite(data148))){
if(data148 > 9007199254740991 || isNaN(data148)){
const err359 = {instancePath:instancePath+"/findings/" + i5+"/slo/serviceRequests",schemaPath:"#/properties/findings/items/properties/slo/properties/serviceRequests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.slo.properties.serviceRequests,data:data148};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(data148 < 0 || isNaN(data148)){
const err360 = {instancePath:instancePath+"/findings/" + i5+"/slo/serviceRequests",schemaPath:"#/properties/findings/items/properties/slo/properties/serviceRequests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.slo.properties.serviceRequests,data:data148};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
if(data134.burn !== undefined){
let data149 = data134.burn;
if((!((typeof data149 == "number") && (isFinite(data149)))) && (data149 !== null)){
const err361 = {instancePath:instancePath+"/findings/" + i5+"/slo/burn",schemaPath:"#/properties/findings/items/properties/slo/properties/burn/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.slo.properties.burn.type},message:"must be number,null",schema:schema31.properties.findings.items.properties.slo.properties.burn.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burn,data:data149};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data134.burnLow !== undefined){
let data150 = data134.burnLow;
if((!((typeof data150 == "number") && (isFinite(data150)))) && (data150 !== null)){
const err362 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnLow",schemaPath:"#/properties/findings/items/properties/slo/properties/burnLow/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.slo.properties.burnLow.type},message:"must be number,null",schema:schema31.properties.findings.items.properties.slo.properties.burnLow.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnLow,data:data150};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data134.burnHigh !== undefined){
let data151 = data134.burnHigh;
if((!((typeof data151 == "number") && (isFinite(data151)))) && (data151 !== null)){
const err363 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnHigh",schemaPath:"#/properties/findings/items/properties/slo/properties/burnHigh/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.slo.properties.burnHigh.type},message:"must be number,null",schema:schema31.properties.findings.items.properties.slo.properties.burnHigh.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnHigh,data:data151};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data134.consumedRatio !== undefined){
let data152 = data134.consumedRatio;
if(!((typeof data152 == "number") && (isFinite(data152)))){
const err364 = {instancePath:instancePath+"/findings/" + i5+"/slo/consumedRatio",schemaPath:"#/properties/findings/items/properties/slo/properties/consumedRatio/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.findings.items.properties.slo.properties.consumedRatio.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.consumedRatio,data:data152};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data134.consumedBasis !== undefined){
let data153 = data134.consumedBasis;
if(typeof data153 !== "string"){
const err365 = {instancePath:instancePath+"/findings/" + i5+"/slo/consumedBasis",schemaPath:"#/properties/findings/items/properties/slo/properties/consumedBasis/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.slo.properties.consumedBasis.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.consumedBasis,data:data153};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(!(((data153 === "expected-requests") || (data153 === "time")) || (data153 === "traffic-as-seen"))){
const err366 = {instancePath:instancePath+"/findings/" + i5+"/slo/consumedBasis",schemaPath:"#/properties/findings/items/properties/slo/properties/consumedBasis/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.slo.properties.consumedBasis.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.findings.items.properties.slo.properties.consumedBasis.enum,parentSchema:schema31.properties.findings.items.properties.slo.properties.consumedBasis,data:data153};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data134.spentBeforeRatio !== undefined){
let data154 = data134.spentBeforeRatio;
if(!((typeof data154 == "number") && (isFinite(data154)))){
const err367 = {instancePath:instancePath+"/findings/" + i5+"/slo/spentBeforeRatio",schemaPath:"#/properties/findings/items/properties/slo/properties/spentBeforeRatio/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.findings.items.properties.slo.properties.spentBeforeRatio.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.spentBeforeRatio,data:data154};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data134.expectedRequests !== undefined){
let data155 = data134.expectedRequests;
if(!(((typeof data155 == "number") && (!(data155 % 1) && !isNaN(data155))) && (isFinite(data155)))){
const err368 = {instancePath:instancePath+"/findings/" + i5+"/slo/expectedRequests",schemaPath:"#/properties/findings/items/properties/slo/properties/expectedRequests/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.slo.properties.expectedRequests.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.expectedRequests,data:data155};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if((typeof data155 == "number") && (isFinite(data155))){
if(data155 > 9007199254740991 || isNaN(data155)){
const err369 = {instancePath:instancePath+"/findings/" + i5+"/slo/expectedRequests",schemaPath:"#/properties/findings/items/properties/slo/properties/expectedRequests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.slo.properties.expectedRequests,data:data155};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(data155 < 0 || isNaN(data155)){
const err370 = {instancePath:instancePath+"/findings/" + i5+"/slo/expectedRequests",schemaPath:"#/properties/findings/items/properties/slo/properties/expectedRequests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.slo.properties.expectedRequests,data:data155};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
}
if(data134.lastsMs !== undefined){
let data156 = data134.lastsMs;
if(!((typeof data156 == "number") && (isFinite(data156)))){
const err371 = {instancePath:instancePath+"/findings/" + i5+"/slo/lastsMs",schemaPath:"#/properties/findings/items/properties/slo/properties/lastsMs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.findings.items.properties.slo.properties.lastsMs.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.lastsMs,data:data156};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data134.lastsOf !== undefined){
let data157 = data134.lastsOf;
if(typeof data157 !== "string"){
const err372 = {instancePath:instancePath+"/findings/" + i5+"/slo/lastsOf",schemaPath:"#/properties/findings/items/properties/slo/properties/lastsOf/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.slo.properties.lastsOf.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.lastsOf,data:data157};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(!((data157 === "left") || (data157 === "full"))){
const err373 = {instancePath:instancePath+"/findings/" + i5+"/slo/lastsOf",schemaPath:"#/properties/findings/items/properties/slo/properties/lastsOf/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.slo.properties.lastsOf.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.findings.items.properties.slo.properties.lastsOf.enum,parentSchema:schema31.properties.findings.items.properties.slo.properties.lastsOf,data:data157};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data134.cutRequests !== undefined){
let data158 = data134.cutRequests;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
const err374 = {instancePath:instancePath+"/findings/" + i5+"/slo/cutRequests",schemaPath:"#/properties/findings/items/properties/slo/properties/cutRequests/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.slo.properties.cutRequests.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.cutRequests,data:data158};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 > 9007199254740991 || isNaN(data158)){
const err375 = {instancePath:instancePath+"/findings/" + i5+"/slo/cutRequests",schemaPath:"#/properties/findings/items/properties/slo/properties/cutRequests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.slo.properties.cutRequests,data:data158};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
if(data158 < 0 || isNaN(data158)){
const err376 = {instancePath:instancePath+"/findings/" + i5+"/slo/cutRequests",schemaPath:"#/properties/findings/items/properties/slo/properties/cutRequests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.slo.properties.cutRequests,data:data158};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
}
if(data134.consequence !== undefined){
let data159 = data134.consequence;
if(typeof data159 !== "string"){
const err377 = {instancePath:instancePath+"/findings/" + i5+"/slo/consequence",schemaPath:"#/properties/findings/items/properties/slo/properties/consequence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.slo.properties.consequence.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.consequence,data:data159};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data134.burnRates !== undefined){
let data160 = data134.burnRates;
if(Array.isArray(data160)){
const len10 = data160.length;
for(let i10=0; i10<len10; i10++){
let data161 = data160[i10];
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
if(data161.longMs === undefined){
const err378 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10,schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/required",keyword:"required",params:{missingProperty: "longMs"},message:"must have required property '"+"longMs"+"'",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.required,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items,data:data161};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
if(data161.factor === undefined){
const err379 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10,schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/required",keyword:"required",params:{missingProperty: "factor"},message:"must have required property '"+"factor"+"'",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.required,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items,data:data161};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if(data161.isStrict === undefined){
const err380 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10,schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/required",keyword:"required",params:{missingProperty: "isStrict"},message:"must have required property '"+"isStrict"+"'",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.required,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items,data:data161};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
if(data161.forMs === undefined){
const err381 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10,schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/required",keyword:"required",params:{missingProperty: "forMs"},message:"must have required property '"+"forMs"+"'",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.required,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items,data:data161};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
if(data161.action === undefined){
const err382 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10,schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.required,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items,data:data161};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
if(data161.outcome === undefined){
const err383 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10,schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.required,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items,data:data161};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
if(data161.why === undefined){
const err384 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10,schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.required,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items,data:data161};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
if(data161.phases === undefined){
const err385 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10,schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/required",keyword:"required",params:{missingProperty: "phases"},message:"must have required property '"+"phases"+"'",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.required,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items,data:data161};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if(data161.evaluations === undefined){
const err386 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10,schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/required",keyword:"required",params:{missingProperty: "evaluations"},message:"must have required property '"+"evaluations"+"'",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.required,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items,data:data161};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
if(data161.openEvaluations === undefined){
const err387 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10,schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/required",keyword:"required",params:{missingProperty: "openEvaluations"},message:"must have required property '"+"openEvaluations"+"'",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.required,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items,data:data161};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
if(data161.samplesLeast === undefined){
const err388 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10,schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/required",keyword:"required",params:{missingProperty: "samplesLeast"},message:"must have required property '"+"samplesLeast"+"'",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.required,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items,data:data161};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if(data161.longestPhaseMs === undefined){
const err389 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10,schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/required",keyword:"required",params:{missingProperty: "longestPhaseMs"},message:"must have required property '"+"longestPhaseMs"+"'",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.required,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items,data:data161};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
for(const key28 in data161){
if(!(func1.call(schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties, key28))){
const err390 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10,schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items,data:data161};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data161.longMs !== undefined){
let data162 = data161.longMs;
if(!((typeof data162 == "number") && (isFinite(data162)))){
const err391 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/longMs",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/longMs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.longMs.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.longMs,data:data162};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data161.shortMs !== undefined){
let data163 = data161.shortMs;
if(!((typeof data163 == "number") && (isFinite(data163)))){
const err392 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/shortMs",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/shortMs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.shortMs.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.shortMs,data:data163};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data161.factor !== undefined){
let data164 = data161.factor;
if(!((typeof data164 == "number") && (isFinite(data164)))){
const err393 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/factor",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/factor/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.factor.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.factor,data:data164};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data161.isStrict !== undefined){
let data165 = data161.isStrict;
if(typeof data165 !== "boolean"){
const err394 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/isStrict",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/isStrict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.isStrict.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.isStrict,data:data165};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data161.forMs !== undefined){
let data166 = data161.forMs;
if(!((typeof data166 == "number") && (isFinite(data166)))){
const err395 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/forMs",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/forMs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.forMs.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.forMs,data:data166};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data161.action !== undefined){
let data167 = data161.action;
if(typeof data167 !== "string"){
const err396 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/action",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.action.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.action,data:data167};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data161.outcome !== undefined){
let data168 = data161.outcome;
if(typeof data168 !== "string"){
const err397 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/outcome",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.outcome.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.outcome,data:data168};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(!((((data168 === "fired") || (data168 === "quiet")) || (data168 === "open")) || (data168 === "not-replayable"))){
const err398 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/outcome",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.outcome.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.outcome.enum,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.outcome,data:data168};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data161.why !== undefined){
let data169 = data161.why;
if(typeof data169 !== "string"){
const err399 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/why",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.why.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.why,data:data169};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
if(!((((((((data169 === "above-factor") || (data169 === "below-factor")) || (data169 === "too-few-samples")) || (data169 === "no-samples")) || (data169 === "phases-too-short")) || (data169 === "no-times")) || (data169 === "no-evidence")) || (data169 === "cannot-fire"))){
const err400 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/why",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/why/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.why.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.why.enum,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.why,data:data169};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data161.phases !== undefined){
let data170 = data161.phases;
if(Array.isArray(data170)){
const len11 = data170.length;
for(let i11=0; i11<len11; i11++){
let data171 = data170[i11];
if(typeof data171 !== "string"){
const err401 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/phases/" + i11,schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/phases/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.phases.items.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.phases.items,data:data171};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
}
else {
const err402 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/phases",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.phases.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.phases,data:data170};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data161.evaluations !== undefined){
let data172 = data161.evaluations;
if(!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))){
const err403 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/evaluations",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/evaluations/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.evaluations.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.evaluations,data:data172};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 > 9007199254740991 || isNaN(data172)){
const err404 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/evaluations",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/evaluations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.evaluations,data:data172};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if(data172 < 0 || isNaN(data172)){
const err405 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/evaluations",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/evaluations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.evaluations,data:data172};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
}
if(data161.openEvaluations !== undefined){
let data173 = data161.openEvaluations;
if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
const err406 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/openEvaluations",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/openEvaluations/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.openEvaluations.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.openEvaluations,data:data173};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 > 9007199254740991 || isNaN(data173)){
const err407 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/openEvaluations",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/openEvaluations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.openEvaluations,data:data173};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
if(data173 < 0 || isNaN(data173)){
const err408 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/openEvaluations",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/openEvaluations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.openEvaluations,data:data173};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
}
if(data161.firedAt !== undefined){
let data174 = data161.firedAt;
if(typeof data174 === "string"){
if(!pattern5.test(data174)){
const err409 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/firedAt",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/firedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.firedAt,data:data174};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
else {
const err410 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/firedAt",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/firedAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.firedAt.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.firedAt,data:data174};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data161.firedIn !== undefined){
let data175 = data161.firedIn;
if(typeof data175 !== "string"){
const err411 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/firedIn",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/firedIn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.firedIn.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.firedIn,data:data175};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data161.arithmeticAt !== undefined){
let data176 = data161.arithmeticAt;
if(typeof data176 === "string"){
if(!pattern5.test(data176)){
const err412 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/arithmeticAt",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/arithmeticAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.arithmeticAt,data:data176};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
else {
const err413 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/arithmeticAt",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/arithmeticAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.arithmeticAt.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.arithmeticAt,data:data176};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data161.worst !== undefined){
let data177 = data161.worst;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
if(data177.at === undefined){
const err414 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.required,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst,data:data177};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
if(data177.burn === undefined){
const err415 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/required",keyword:"required",params:{missingProperty: "burn"},message:"must have required property '"+"burn"+"'",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.required,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst,data:data177};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
if(data177.long === undefined){
const err416 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/required",keyword:"required",params:{missingProperty: "long"},message:"must have required property '"+"long"+"'",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.required,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst,data:data177};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
for(const key29 in data177){
if(!((((key29 === "at") || (key29 === "burn")) || (key29 === "long")) || (key29 === "short"))){
const err417 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst,data:data177};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data177.at !== undefined){
let data178 = data177.at;
if(typeof data178 === "string"){
if(!pattern5.test(data178)){
const err418 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/at",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.at,data:data178};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
else {
const err419 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/at",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.at.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.at,data:data178};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data177.burn !== undefined){
let data179 = data177.burn;
if(!((typeof data179 == "number") && (isFinite(data179)))){
const err420 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/burn",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/burn/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.burn.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.burn,data:data179};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data177.long !== undefined){
let data180 = data177.long;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
if(data180.bad === undefined){
const err421 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/long",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/long/required",keyword:"required",params:{missingProperty: "bad"},message:"must have required property '"+"bad"+"'",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.long.required,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.long,data:data180};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
if(data180.of === undefined){
const err422 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/long",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/long/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.long.required,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.long,data:data180};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
for(const key30 in data180){
if(!((key30 === "bad") || (key30 === "of"))){
const err423 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/long",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/long/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.long,data:data180};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data180.bad !== undefined){
let data181 = data180.bad;
if(!(((typeof data181 == "number") && (!(data181 % 1) && !isNaN(data181))) && (isFinite(data181)))){
const err424 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/long/bad",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/long/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.long.properties.bad.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.long.properties.bad,data:data181};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if((typeof data181 == "number") && (isFinite(data181))){
if(data181 > 9007199254740991 || isNaN(data181)){
const err425 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/long/bad",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/long/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.long.properties.bad,data:data181};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
if(data181 < 0 || isNaN(data181)){
const err426 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/long/bad",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/long/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.long.properties.bad,data:data181};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
}
if(data180.of !== undefined){
let data182 = data180.of;
if(!(((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182))) && (isFinite(data182)))){
const err427 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/long/of",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/long/properties/of/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.long.properties.of.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.long.properties.of,data:data182};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
if((typeof data182 == "number") && (isFinite(data182))){
if(data182 > 9007199254740991 || isNaN(data182)){
const err428 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/long/of",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/long/properties/of/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.long.properties.of,data:data182};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
if(data182 < 0 || isNaN(data182)){
const err429 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/long/of",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/long/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.long.properties.of,data:data182};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
}
}
else {
const err430 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/long",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/long/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.long.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.long,data:data180};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data177.short !== undefined){
let data183 = data177.short;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if(data183.bad === undefined){
const err431 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/short",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/short/required",keyword:"required",params:{missingProperty: "bad"},message:"must have required property '"+"bad"+"'",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.short.required,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.short,data:data183};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if(data183.of === undefined){
const err432 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/short",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/short/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.short.required,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.short,data:data183};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
for(const key31 in data183){
if(!((key31 === "bad") || (key31 === "of"))){
const err433 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/short",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/short/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.short,data:data183};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data183.bad !== undefined){
let data184 = data183.bad;
if(!(((typeof data184 == "number") && (!(data184 % 1) && !isNaN(data184))) && (isFinite(data184)))){
const err434 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/short/bad",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/short/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.short.properties.bad.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.short.properties.bad,data:data184};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
if((typeof data184 == "number") && (isFinite(data184))){
if(data184 > 9007199254740991 || isNaN(data184)){
const err435 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/short/bad",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/short/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.short.properties.bad,data:data184};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
if(data184 < 0 || isNaN(data184)){
const err436 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/short/bad",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/short/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.short.properties.bad,data:data184};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
}
if(data183.of !== undefined){
let data185 = data183.of;
if(!(((typeof data185 == "number") && (!(data185 % 1) && !isNaN(data185))) && (isFinite(data185)))){
const err437 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/short/of",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/short/properties/of/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.short.properties.of.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.short.properties.of,data:data185};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
if((typeof data185 == "number") && (isFinite(data185))){
if(data185 > 9007199254740991 || isNaN(data185)){
const err438 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/short/of",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/short/properties/of/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.short.properties.of,data:data185};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
if(data185 < 0 || isNaN(data185)){
const err439 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/short/of",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/short/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.short.properties.of,data:data185};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
}
}
else {
const err440 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/short",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/short/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.short.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.properties.short,data:data183};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
}
else {
const err441 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.worst,data:data177};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data161.samplesLeast !== undefined){
let data186 = data161.samplesLeast;
if(!(((typeof data186 == "number") && (!(data186 % 1) && !isNaN(data186))) && (isFinite(data186)))){
const err442 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/samplesLeast",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/samplesLeast/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.samplesLeast.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.samplesLeast,data:data186};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
if((typeof data186 == "number") && (isFinite(data186))){
if(data186 > 9007199254740991 || isNaN(data186)){
const err443 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/samplesLeast",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/samplesLeast/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.samplesLeast,data:data186};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
if(data186 < 0 || isNaN(data186)){
const err444 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/samplesLeast",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/samplesLeast/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.samplesLeast,data:data186};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
}
if(data161.longestPhaseMs !== undefined){
let data187 = data161.longestPhaseMs;
if(!((typeof data187 == "number") && (isFinite(data187)))){
const err445 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/longestPhaseMs",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/longestPhaseMs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.longestPhaseMs.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.longestPhaseMs,data:data187};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
}
else {
const err446 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10,schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.items.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates.items,data:data161};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
}
else {
const err447 = {instancePath:instancePath+"/findings/" + i5+"/slo/burnRates",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.findings.items.properties.slo.properties.burnRates.type,parentSchema:schema31.properties.findings.items.properties.slo.properties.burnRates,data:data160};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
}
else {
const err448 = {instancePath:instancePath+"/findings/" + i5+"/slo",schemaPath:"#/properties/findings/items/properties/slo/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.slo.type,parentSchema:schema31.properties.findings.items.properties.slo,data:data134};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data41.examples !== undefined){
let data188 = data41.examples;
if(Array.isArray(data188)){
const len12 = data188.length;
for(let i12=0; i12<len12; i12++){
let data189 = data188[i12];
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(data189.line === undefined){
const err449 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i12,schemaPath:"#/properties/findings/items/properties/examples/items/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema31.properties.findings.items.properties.examples.items.required,parentSchema:schema31.properties.findings.items.properties.examples.items,data:data189};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
if(data189.byteOffset === undefined){
const err450 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i12,schemaPath:"#/properties/findings/items/properties/examples/items/required",keyword:"required",params:{missingProperty: "byteOffset"},message:"must have required property '"+"byteOffset"+"'",schema:schema31.properties.findings.items.properties.examples.items.required,parentSchema:schema31.properties.findings.items.properties.examples.items,data:data189};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
if(data189.status === undefined){
const err451 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i12,schemaPath:"#/properties/findings/items/properties/examples/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema31.properties.findings.items.properties.examples.items.required,parentSchema:schema31.properties.findings.items.properties.examples.items,data:data189};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
if(data189.method === undefined){
const err452 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i12,schemaPath:"#/properties/findings/items/properties/examples/items/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema31.properties.findings.items.properties.examples.items.required,parentSchema:schema31.properties.findings.items.properties.examples.items,data:data189};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
if(data189.path === undefined){
const err453 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i12,schemaPath:"#/properties/findings/items/properties/examples/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.findings.items.properties.examples.items.required,parentSchema:schema31.properties.findings.items.properties.examples.items,data:data189};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
if(data189.user === undefined){
const err454 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i12,schemaPath:"#/properties/findings/items/properties/examples/items/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'",schema:schema31.properties.findings.items.properties.examples.items.required,parentSchema:schema31.properties.findings.items.properties.examples.items,data:data189};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
for(const key32 in data189){
if(!((((((((key32 === "at") || (key32 === "line")) || (key32 === "byteOffset")) || (key32 === "status")) || (key32 === "latencyMs")) || (key32 === "method")) || (key32 === "path")) || (key32 === "user"))){
const err455 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i12,schemaPath:"#/properties/findings/items/properties/examples/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.findings.items.properties.examples.items,data:data189};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data189.at !== undefined){
let data190 = data189.at;
if(typeof data190 === "string"){
if(!pattern5.test(data190)){
const err456 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/at",schemaPath:"#/properties/findings/items/properties/examples/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",parentSchema:schema31.properties.findings.items.properties.examples.items.properties.at,data:data190};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
else {
const err457 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/at",schemaPath:"#/properties/findings/items/properties/examples/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.examples.items.properties.at.type,parentSchema:schema31.properties.findings.items.properties.examples.items.properties.at,data:data190};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data189.line !== undefined){
let data191 = data189.line;
if(!(((typeof data191 == "number") && (!(data191 % 1) && !isNaN(data191))) && (isFinite(data191)))){
const err458 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/line",schemaPath:"#/properties/findings/items/properties/examples/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.examples.items.properties.line.type,parentSchema:schema31.properties.findings.items.properties.examples.items.properties.line,data:data191};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if((typeof data191 == "number") && (isFinite(data191))){
if(data191 > 9007199254740991 || isNaN(data191)){
const err459 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/line",schemaPath:"#/properties/findings/items/properties/examples/items/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.examples.items.properties.line,data:data191};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(data191 < 0 || isNaN(data191)){
const err460 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/line",schemaPath:"#/properties/findings/items/properties/examples/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.examples.items.properties.line,data:data191};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
}
if(data189.byteOffset !== undefined){
let data192 = data189.byteOffset;
if(!(((typeof data192 == "number") && (!(data192 % 1) && !isNaN(data192))) && (isFinite(data192)))){
const err461 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/byteOffset",schemaPath:"#/properties/findings/items/properties/examples/items/properties/byteOffset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.examples.items.properties.byteOffset.type,parentSchema:schema31.properties.findings.items.properties.examples.items.properties.byteOffset,data:data192};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if((typeof data192 == "number") && (isFinite(data192))){
if(data192 > 9007199254740991 || isNaN(data192)){
const err462 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/byteOffset",schemaPath:"#/properties/findings/items/properties/examples/items/properties/byteOffset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.examples.items.properties.byteOffset,data:data192};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
if(data192 < 0 || isNaN(data192)){
const err463 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/byteOffset",schemaPath:"#/properties/findings/items/properties/examples/items/properties/byteOffset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.examples.items.properties.byteOffset,data:data192};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
}
if(data189.status !== undefined){
let data193 = data189.status;
if(!(((typeof data193 == "number") && (!(data193 % 1) && !isNaN(data193))) && (isFinite(data193)))){
const err464 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/status",schemaPath:"#/properties/findings/items/properties/examples/items/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.examples.items.properties.status.type,parentSchema:schema31.properties.findings.items.properties.examples.items.properties.status,data:data193};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
if((typeof data193 == "number") && (isFinite(data193))){
if(data193 > 9007199254740991 || isNaN(data193)){
const err465 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/status",schemaPath:"#/properties/findings/items/properties/examples/items/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.examples.items.properties.status,data:data193};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if(data193 < 0 || isNaN(data193)){
const err466 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/status",schemaPath:"#/properties/findings/items/properties/examples/items/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.examples.items.properties.status,data:data193};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
}
if(data189.latencyMs !== undefined){
let data194 = data189.latencyMs;
if(!((typeof data194 == "number") && (isFinite(data194)))){
const err467 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/latencyMs",schemaPath:"#/properties/findings/items/properties/examples/items/properties/latencyMs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.findings.items.properties.examples.items.properties.latencyMs.type,parentSchema:schema31.properties.findings.items.properties.examples.items.properties.latencyMs,data:data194};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data189.method !== undefined){
let data195 = data189.method;
if(typeof data195 !== "string"){
const err468 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/method",schemaPath:"#/properties/findings/items/properties/examples/items/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.examples.items.properties.method.type,parentSchema:schema31.properties.findings.items.properties.examples.items.properties.method,data:data195};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data189.path !== undefined){
let data196 = data189.path;
if(typeof data196 !== "string"){
const err469 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/path",schemaPath:"#/properties/findings/items/properties/examples/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.examples.items.properties.path.type,parentSchema:schema31.properties.findings.items.properties.examples.items.properties.path,data:data196};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(data189.user !== undefined){
let data197 = data189.user;
if(typeof data197 !== "string"){
const err470 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/user",schemaPath:"#/properties/findings/items/properties/examples/items/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.examples.items.properties.user.type,parentSchema:schema31.properties.findings.items.properties.examples.items.properties.user,data:data197};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
}
else {
const err471 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i12,schemaPath:"#/properties/findings/items/properties/examples/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.examples.items.type,parentSchema:schema31.properties.findings.items.properties.examples.items,data:data189};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
}
else {
const err472 = {instancePath:instancePath+"/findings/" + i5+"/examples",schemaPath:"#/properties/findings/items/properties/examples/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.findings.items.properties.examples.type,parentSchema:schema31.properties.findings.items.properties.examples,data:data188};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data41.figures !== undefined){
let data198 = data41.figures;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
for(const key33 in data198){
const _errs439 = errors;
if(typeof key33 !== "string"){
const err473 = {instancePath:instancePath+"/findings/" + i5+"/figures",schemaPath:"#/properties/findings/items/properties/figures/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.figures.propertyNames.type,parentSchema:schema31.properties.findings.items.properties.figures.propertyNames,data:key33,propertyName:key33};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
var valid60 = _errs439 === errors;
if(!valid60){
const err474 = {instancePath:instancePath+"/findings/" + i5+"/figures",schemaPath:"#/properties/findings/items/properties/figures/propertyNames",keyword:"propertyNames",params:{propertyName: key33},message:"property name must be valid",schema:schema31.properties.findings.items.properties.figures.propertyNames,parentSchema:schema31.properties.findings.items.properties.figures,data:data198};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
for(const key34 in data198){
let data199 = data198[key34];
if((!((typeof data199 == "number") && (isFinite(data199)))) && (typeof data199 !== "string")){
const err475 = {instancePath:instancePath+"/findings/" + i5+"/figures/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/findings/items/properties/figures/additionalProperties/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.figures.additionalProperties.type},message:"must be number,string",schema:schema31.properties.findings.items.properties.figures.additionalProperties.type,parentSchema:schema31.properties.findings.items.properties.figures.additionalProperties,data:data199};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
}
else {
const err476 = {instancePath:instancePath+"/findings/" + i5+"/figures",schemaPath:"#/properties/findings/items/properties/figures/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.figures.type,parentSchema:schema31.properties.findings.items.properties.figures,data:data198};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data41.planPlace !== undefined){
let data200 = data41.planPlace;
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
if(data200.line === undefined){
const err477 = {instancePath:instancePath+"/findings/" + i5+"/planPlace",schemaPath:"#/properties/findings/items/properties/planPlace/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema31.properties.findings.items.properties.planPlace.required,parentSchema:schema31.properties.findings.items.properties.planPlace,data:data200};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
if(data200.column === undefined){
const err478 = {instancePath:instancePath+"/findings/" + i5+"/planPlace",schemaPath:"#/properties/findings/items/properties/planPlace/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'",schema:schema31.properties.findings.items.properties.planPlace.required,parentSchema:schema31.properties.findings.items.properties.planPlace,data:data200};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
for(const key35 in data200){
if(!((key35 === "line") || (key35 === "column"))){
const err479 = {instancePath:instancePath+"/findings/" + i5+"/planPlace",schemaPath:"#/properties/findings/items/properties/planPlace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.findings.items.properties.planPlace,data:data200};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data200.line !== undefined){
let data201 = data200.line;
if(!(((typeof data201 == "number") && (!(data201 % 1) && !isNaN(data201))) && (isFinite(data201)))){
const err480 = {instancePath:instancePath+"/findings/" + i5+"/planPlace/line",schemaPath:"#/properties/findings/items/properties/planPlace/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.planPlace.properties.line.type,parentSchema:schema31.properties.findings.items.properties.planPlace.properties.line,data:data201};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
if((typeof data201 == "number") && (isFinite(data201))){
if(data201 > 9007199254740991 || isNaN(data201)){
const err481 = {instancePath:instancePath+"/findings/" + i5+"/planPlace/line",schemaPath:"#/properties/findings/items/properties/planPlace/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.planPlace.properties.line,data:data201};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
if(data201 < 0 || isNaN(data201)){
const err482 = {instancePath:instancePath+"/findings/" + i5+"/planPlace/line",schemaPath:"#/properties/findings/items/properties/planPlace/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.planPlace.properties.line,data:data201};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
}
if(data200.column !== undefined){
let data202 = data200.column;
if(!(((typeof data202 == "number") && (!(data202 % 1) && !isNaN(data202))) && (isFinite(data202)))){
const err483 = {instancePath:instancePath+"/findings/" + i5+"/planPlace/column",schemaPath:"#/properties/findings/items/properties/planPlace/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.planPlace.properties.column.type,parentSchema:schema31.properties.findings.items.properties.planPlace.properties.column,data:data202};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
if((typeof data202 == "number") && (isFinite(data202))){
if(data202 > 9007199254740991 || isNaN(data202)){
const err484 = {instancePath:instancePath+"/findings/" + i5+"/planPlace/column",schemaPath:"#/properties/findings/items/properties/planPlace/properties/column/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.planPlace.properties.column,data:data202};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
if(data202 < 0 || isNaN(data202)){
const err485 = {instancePath:instancePath+"/findings/" + i5+"/planPlace/column",schemaPath:"#/properties/findings/items/properties/planPlace/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.planPlace.properties.column,data:data202};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
}
}
else {
const err486 = {instancePath:instancePath+"/findings/" + i5+"/planPlace",schemaPath:"#/properties/findings/items/properties/planPlace/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.planPlace.type,parentSchema:schema31.properties.findings.items.properties.planPlace,data:data200};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data41.waiver !== undefined){
let data203 = data41.waiver;
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
if(data203.owner === undefined){
const err487 = {instancePath:instancePath+"/findings/" + i5+"/waiver",schemaPath:"#/properties/findings/items/properties/waiver/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema31.properties.findings.items.properties.waiver.required,parentSchema:schema31.properties.findings.items.properties.waiver,data:data203};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
if(data203.because === undefined){
const err488 = {instancePath:instancePath+"/findings/" + i5+"/waiver",schemaPath:"#/properties/findings/items/properties/waiver/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'",schema:schema31.properties.findings.items.properties.waiver.required,parentSchema:schema31.properties.findings.items.properties.waiver,data:data203};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
if(data203.expires === undefined){
const err489 = {instancePath:instancePath+"/findings/" + i5+"/waiver",schemaPath:"#/properties/findings/items/properties/waiver/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'",schema:schema31.properties.findings.items.properties.waiver.required,parentSchema:schema31.properties.findings.items.properties.waiver,data:data203};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
for(const key36 in data203){
if(!(((key36 === "owner") || (key36 === "because")) || (key36 === "expires"))){
const err490 = {instancePath:instancePath+"/findings/" + i5+"/waiver",schemaPath:"#/properties/findings/items/properties/waiver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.findings.items.properties.waiver,data:data203};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data203.owner !== undefined){
let data204 = data203.owner;
if(typeof data204 !== "string"){
const err491 = {instancePath:instancePath+"/findings/" + i5+"/waiver/owner",schemaPath:"#/properties/findings/items/properties/waiver/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.waiver.properties.owner.type,parentSchema:schema31.properties.findings.items.properties.waiver.properties.owner,data:data204};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data203.because !== undefined){
let data205 = data203.because;
if(typeof data205 !== "string"){
const err492 = {instancePath:instancePath+"/findings/" + i5+"/waiver/because",schemaPath:"#/properties/findings/items/properties/waiver/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.waiver.properties.because.type,parentSchema:schema31.properties.findings.items.properties.waiver.properties.because,data:data205};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data203.expires !== undefined){
let data206 = data203.expires;
if(typeof data206 !== "string"){
const err493 = {instancePath:instancePath+"/findings/" + i5+"/waiver/expires",schemaPath:"#/properties/findings/items/properties/waiver/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.waiver.properties.expires.type,parentSchema:schema31.properties.findings.items.properties.waiver.properties.expires,data:data206};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
}
else {
const err494 = {instancePath:instancePath+"/findings/" + i5+"/waiver",schemaPath:"#/properties/findings/items/properties/waiver/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.waiver.type,parentSchema:schema31.properties.findings.items.properties.waiver,data:data203};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data41.settledBy !== undefined){
let data207 = data41.settledBy;
if(typeof data207 !== "string"){
const err495 = {instancePath:instancePath+"/findings/" + i5+"/settledBy",schemaPath:"#/properties/findings/items/properties/settledBy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.settledBy.type,parentSchema:schema31.properties.findings.items.properties.settledBy,data:data207};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
}
else {
const err496 = {instancePath:instancePath+"/findings/" + i5,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.type,parentSchema:schema31.properties.findings.items,data:data41};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
}
else {
const err497 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.findings.type,parentSchema:schema31.properties.findings,data:data40};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data.evidence !== undefined){
let data208 = data.evidence;
if(Array.isArray(data208)){
const len13 = data208.length;
for(let i13=0; i13<len13; i13++){
let data209 = data208[i13];
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
if(data209.id === undefined){
const err498 = {instancePath:instancePath+"/evidence/" + i13,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.evidence.items.required,parentSchema:schema31.properties.evidence.items,data:data209};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
if(data209.family === undefined){
const err499 = {instancePath:instancePath+"/evidence/" + i13,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: "family"},message:"must have required property '"+"family"+"'",schema:schema31.properties.evidence.items.required,parentSchema:schema31.properties.evidence.items,data:data209};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
if(data209.path === undefined){
const err500 = {instancePath:instancePath+"/evidence/" + i13,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.evidence.items.required,parentSchema:schema31.properties.evidence.items,data:data209};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
if(data209.required === undefined){
const err501 = {instancePath:instancePath+"/evidence/" + i13,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'",schema:schema31.properties.evidence.items.required,parentSchema:schema31.properties.evidence.items,data:data209};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if(data209.status === undefined){
const err502 = {instancePath:instancePath+"/evidence/" + i13,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema31.properties.evidence.items.required,parentSchema:schema31.properties.evidence.items,data:data209};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
if(data209.defects === undefined){
const err503 = {instancePath:instancePath+"/evidence/" + i13,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: "defects"},message:"must have required property '"+"defects"+"'",schema:schema31.properties.evidence.items.required,parentSchema:schema31.properties.evidence.items,data:data209};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if(data209.warnings === undefined){
const err504 = {instancePath:instancePath+"/evidence/" + i13,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: "warnings"},message:"must have required property '"+"warnings"+"'",schema:schema31.properties.evidence.items.required,parentSchema:schema31.properties.evidence.items,data:data209};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
for(const key37 in data209){
if(!(func1.call(schema31.properties.evidence.items.properties, key37))){
const err505 = {instancePath:instancePath+"/evidence/" + i13,schemaPath:"#/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.evidence.items,data:data209};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data209.id !== undefined){
let data210 = data209.id;
if(typeof data210 !== "string"){
const err506 = {instancePath:instancePath+"/evidence/" + i13+"/id",schemaPath:"#/properties/evidence/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.id.type,parentSchema:schema31.properties.evidence.items.properties.id,data:data210};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data209.family !== undefined){
let data211 = data209.family;
if(typeof data211 !== "string"){
const err507 = {instancePath:instancePath+"/evidence/" + i13+"/family",schemaPath:"#/properties/evidence/items/properties/family/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.family.type,parentSchema:schema31.properties.evidence.items.properties.family,data:data211};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
if(data209.format !== undefined){
let data212 = data209.format;
if(typeof data212 !== "string"){
const err508 = {instancePath:instancePath+"/evidence/" + i13+"/format",schemaPath:"#/properties/evidence/items/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.format.type,parentSchema:schema31.properties.evidence.items.properties.format,data:data212};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data209.path !== undefined){
let data213 = data209.path;
if(typeof data213 !== "string"){
const err509 = {instancePath:instancePath+"/evidence/" + i13+"/path",schemaPath:"#/properties/evidence/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.path.type,parentSchema:schema31.properties.evidence.items.properties.path,data:data213};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
if(data209.phase !== undefined){
let data214 = data209.phase;
if(typeof data214 !== "string"){
const err510 = {instancePath:instancePath+"/evidence/" + i13+"/phase",schemaPath:"#/properties/evidence/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.phase.type,parentSchema:schema31.properties.evidence.items.properties.phase,data:data214};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data209.required !== undefined){
let data215 = data209.required;
if(typeof data215 !== "boolean"){
const err511 = {instancePath:instancePath+"/evidence/" + i13+"/required",schemaPath:"#/properties/evidence/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.evidence.items.properties.required.type,parentSchema:schema31.properties.evidence.items.properties.required,data:data215};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data209.status !== undefined){
let data216 = data209.status;
if(typeof data216 !== "string"){
const err512 = {instancePath:instancePath+"/evidence/" + i13+"/status",schemaPath:"#/properties/evidence/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.status.type,parentSchema:schema31.properties.evidence.items.properties.status,data:data216};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if(!(((data216 === "read") || (data216 === "missing")) || (data216 === "refused"))){
const err513 = {instancePath:instancePath+"/evidence/" + i13+"/status",schemaPath:"#/properties/evidence/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.items.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.evidence.items.properties.status.enum,parentSchema:schema31.properties.evidence.items.properties.status,data:data216};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
if(data209.sizeBytes !== undefined){
let data217 = data209.sizeBytes;
if(!(((typeof data217 == "number") && (!(data217 % 1) && !isNaN(data217))) && (isFinite(data217)))){
const err514 = {instancePath:instancePath+"/evidence/" + i13+"/sizeBytes",schemaPath:"#/properties/evidence/items/properties/sizeBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.evidence.items.properties.sizeBytes.type,parentSchema:schema31.properties.evidence.items.properties.sizeBytes,data:data217};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
if((typeof data217 == "number") && (isFinite(data217))){
if(data217 > 9007199254740991 || isNaN(data217)){
const err515 = {instancePath:instancePath+"/evidence/" + i13+"/sizeBytes",schemaPath:"#/properties/evidence/items/properties/sizeBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.evidence.items.properties.sizeBytes,data:data217};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
if(data217 < 0 || isNaN(data217)){
const err516 = {instancePath:instancePath+"/evidence/" + i13+"/sizeBytes",schemaPath:"#/properties/evidence/items/properties/sizeBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.evidence.items.properties.sizeBytes,data:data217};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
}
if(data209.sha256 !== undefined){
let data218 = data209.sha256;
if(typeof data218 === "string"){
if(!pattern4.test(data218)){
const err517 = {instancePath:instancePath+"/evidence/" + i13+"/sha256",schemaPath:"#/properties/evidence/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema31.properties.evidence.items.properties.sha256,data:data218};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
else {
const err518 = {instancePath:instancePath+"/evidence/" + i13+"/sha256",schemaPath:"#/properties/evidence/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.sha256.type,parentSchema:schema31.properties.evidence.items.properties.sha256,data:data218};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data209.defects !== undefined){
let data219 = data209.defects;
if(Array.isArray(data219)){
const len14 = data219.length;
for(let i14=0; i14<len14; i14++){
let data220 = data219[i14];
if(typeof data220 !== "string"){
const err519 = {instancePath:instancePath+"/evidence/" + i13+"/defects/" + i14,schemaPath:"#/properties/evidence/items/properties/defects/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.defects.items.type,parentSchema:schema31.properties.evidence.items.properties.defects.items,data:data220};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
}
else {
const err520 = {instancePath:instancePath+"/evidence/" + i13+"/defects",schemaPath:"#/properties/evidence/items/properties/defects/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.evidence.items.properties.defects.type,parentSchema:schema31.properties.evidence.items.properties.defects,data:data219};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data209.warnings !== undefined){
let data221 = data209.warnings;
if(Array.isArray(data221)){
const len15 = data221.length;
for(let i15=0; i15<len15; i15++){
let data222 = data221[i15];
if(typeof data222 !== "string"){
const err521 = {instancePath:instancePath+"/evidence/" + i13+"/warnings/" + i15,schemaPath:"#/properties/evidence/items/properties/warnings/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.warnings.items.type,parentSchema:schema31.properties.evidence.items.properties.warnings.items,data:data222};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
}
else {
const err522 = {instancePath:instancePath+"/evidence/" + i13+"/warnings",schemaPath:"#/properties/evidence/items/properties/warnings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.evidence.items.properties.warnings.type,parentSchema:schema31.properties.evidence.items.properties.warnings,data:data221};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
}
else {
const err523 = {instancePath:instancePath+"/evidence/" + i13,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.evidence.items.type,parentSchema:schema31.properties.evidence.items,data:data209};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
}
else {
const err524 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.evidence.type,parentSchema:schema31.properties.evidence,data:data208};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
if(data.observed !== undefined){
let data223 = data.observed;
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
if(data223.load === undefined){
const err525 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/required",keyword:"required",params:{missingProperty: "load"},message:"must have required property '"+"load"+"'",schema:schema31.properties.observed.required,parentSchema:schema31.properties.observed,data:data223};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
if(data223.health === undefined){
const err526 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/required",keyword:"required",params:{missingProperty: "health"},message:"must have required property '"+"health"+"'",schema:schema31.properties.observed.required,parentSchema:schema31.properties.observed,data:data223};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
if(data223.metrics === undefined){
const err527 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'",schema:schema31.properties.observed.required,parentSchema:schema31.properties.observed,data:data223};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
if(data223.balancer === undefined){
const err528 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/required",keyword:"required",params:{missingProperty: "balancer"},message:"must have required property '"+"balancer"+"'",schema:schema31.properties.observed.required,parentSchema:schema31.properties.observed,data:data223};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
if(data223.changes === undefined){
const err529 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'",schema:schema31.properties.observed.required,parentSchema:schema31.properties.observed,data:data223};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
if(data223.tests === undefined){
const err530 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/required",keyword:"required",params:{missingProperty: "tests"},message:"must have required property '"+"tests"+"'",schema:schema31.properties.observed.required,parentSchema:schema31.properties.observed,data:data223};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
for(const key38 in data223){
if(!((((((key38 === "load") || (key38 === "health")) || (key38 === "metrics")) || (key38 === "balancer")) || (key38 === "changes")) || (key38 === "tests"))){
const err531 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed,data:data223};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
if(data223.load !== undefined){
let data224 = data223.load;
if(Array.isArray(data224)){
const len16 = data224.length;
for(let i16=0; i16<len16; i16++){
let data225 = data224[i16];
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
if(data225.evidence === undefined){
const err532 = {instancePath:instancePath+"/observed/load/" + i16,schemaPath:"#/properties/observed/properties/load/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'",schema:schema31.properties.observed.properties.load.items.required,parentSchema:schema31.properties.observed.properties.load.items,data:data225};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
if(data225.path === undefined){
const err533 = {instancePath:instancePath+"/observed/load/" + i16,schemaPath:"#/properties/observed/properties/load/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.observed.properties.load.items.required,parentSchema:schema31.properties.observed.properties.load.items,data:data225};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if(data225.phase === undefined){
const err534 = {instancePath:instancePath+"/observed/load/" + i16,schemaPath:"#/properties/observed/properties/load/items/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'",schema:schema31.properties.observed.properties.load.items.required,parentSchema:schema31.properties.observed.properties.load.items,data:data225};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
if(data225.requests === undefined){
const err535 = {instancePath:instancePath+"/observed/load/" + i16,schemaPath:"#/properties/observed/properties/load/items/required",keyword:"required",params:{missingProperty: "requests"},message:"must have required property '"+"requests"+"'",schema:schema31.properties.observed.properties.load.items.required,parentSchema:schema31.properties.observed.properties.load.items,data:data225};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
if(data225.byStatus === undefined){
const err536 = {instancePath:instancePath+"/observed/load/" + i16,schemaPath:"#/properties/observed/properties/load/items/required",keyword:"required",params:{missingProperty: "byStatus"},message:"must have required property '"+"byStatus"+"'",schema:schema31.properties.observed.properties.load.items.required,parentSchema:schema31.properties.observed.properties.load.items,data:data225};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
if(data225.latency === undefined){
const err537 = {instancePath:instancePath+"/observed/load/" + i16,schemaPath:"#/properties/observed/properties/load/items/required",keyword:"required",params:{missingProperty: "latency"},message:"must have required property '"+"latency"+"'",schema:schema31.properties.observed.properties.load.items.required,parentSchema:schema31.properties.observed.properties.load.items,data:data225};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
if(data225.measures === undefined){
const err538 = {instancePath:instancePath+"/observed/load/" + i16,schemaPath:"#/properties/observed/properties/load/items/required",keyword:"required",params:{missingProperty: "measures"},message:"must have required property '"+"measures"+"'",schema:schema31.properties.observed.properties.load.items.required,parentSchema:schema31.properties.observed.properties.load.items,data:data225};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
if(data225.trend === undefined){
const err539 = {instancePath:instancePath+"/observed/load/" + i16,schemaPath:"#/properties/observed/properties/load/items/required",keyword:"required",params:{missingProperty: "trend"},message:"must have required property '"+"trend"+"'",schema:schema31.properties.observed.properties.load.items.required,parentSchema:schema31.properties.observed.properties.load.items,data:data225};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
for(const key39 in data225){
if(!(func1.call(schema31.properties.observed.properties.load.items.properties, key39))){
const err540 = {instancePath:instancePath+"/observed/load/" + i16,schemaPath:"#/properties/observed/properties/load/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.load.items,data:data225};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
if(data225.evidence !== undefined){
let data226 = data225.evidence;
if(typeof data226 !== "string"){
const err541 = {instancePath:instancePath+"/observed/load/" + i16+"/evidence",schemaPath:"#/properties/observed/properties/load/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.load.items.properties.evidence.type,parentSchema:schema31.properties.observed.properties.load.items.properties.evidence,data:data226};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(data225.path !== undefined){
let data227 = data225.path;
if(typeof data227 !== "string"){
const err542 = {instancePath:instancePath+"/observed/load/" + i16+"/path",schemaPath:"#/properties/observed/properties/load/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.load.items.properties.path.type,parentSchema:schema31.properties.observed.properties.load.items.properties.path,data:data227};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
if(data225.phase !== undefined){
let data228 = data225.phase;
if(typeof data228 !== "string"){
const err543 = {instancePath:instancePath+"/observed/load/" + i16+"/phase",schemaPath:"#/properties/observed/properties/load/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.load.items.properties.phase.type,parentSchema:schema31.properties.observed.properties.load.items.properties.phase,data:data228};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
if(data225.variant !== undefined){
let data229 = data225.variant;
if(typeof data229 !== "string"){
const err544 = {instancePath:instancePath+"/observed/load/" + i16+"/variant",schemaPath:"#/properties/observed/properties/load/items/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.load.items.properties.variant.type,parentSchema:schema31.properties.observed.properties.load.items.properties.variant,data:data229};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
if(data225.requests !== undefined){
let data230 = data225.requests;
if(!(((typeof data230 == "number") && (!(data230 % 1) && !isNaN(data230))) && (isFinite(data230)))){
const err545 = {instancePath:instancePath+"/observed/load/" + i16+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.load.items.properties.requests.type,parentSchema:schema31.properties.observed.properties.load.items.properties.requests,data:data230};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
if((typeof data230 == "number") && (isFinite(data230))){
if(data230 > 9007199254740991 || isNaN(data230)){
const err546 = {instancePath:instancePath+"/observed/load/" + i16+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.load.items.properties.requests,data:data230};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
if(data230 < 0 || isNaN(data230)){
const err547 = {instancePath:instancePath+"/observed/load/" + i16+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.load.items.properties.requests,data:data230};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
}
if(data225.byStatus !== undefined){
let data231 = data225.byStatus;
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
for(const key40 in data231){
const _errs513 = errors;
if(typeof key40 !== "string"){
const err548 = {instancePath:instancePath+"/observed/load/" + i16+"/byStatus",schemaPath:"#/properties/observed/properties/load/items/properties/byStatus/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.load.items.properties.byStatus.propertyNames.type,parentSchema:schema31.properties.observed.properties.load.items.properties.byStatus.propertyNames,data:key40,propertyName:key40};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
var valid75 = _errs513 === errors;
if(!valid75){
const err549 = {instancePath:instancePath+"/observed/load/" + i16+"/byStatus",schemaPath:"#/properties/observed/properties/load/items/properties/byStatus/propertyNames",keyword:"propertyNames",params:{propertyName: key40},message:"property name must be valid",schema:schema31.properties.observed.properties.load.items.properties.byStatus.propertyNames,parentSchema:schema31.properties.observed.properties.load.items.properties.byStatus,data:data231};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
for(const key41 in data231){
let data232 = data231[key41];
if(!(((typeof data232 == "number") && (!(data232 % 1) && !isNaN(data232))) && (isFinite(data232)))){
const err550 = {instancePath:instancePath+"/observed/load/" + i16+"/byStatus/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.load.items.properties.byStatus.additionalProperties.type,parentSchema:schema31.properties.observed.properties.load.items.properties.byStatus.additionalProperties,data:data232};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
if((typeof data232 == "number") && (isFinite(data232))){
if(data232 > 9007199254740991 || isNaN(data232)){
const err551 = {instancePath:instancePath+"/observed/load/" + i16+"/byStatus/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/byStatus/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.load.items.properties.byStatus.additionalProperties,data:data232};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
if(data232 < 0 || isNaN(data232)){
const err552 = {instancePath:instancePath+"/observed/load/" + i16+"/byStatus/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.load.items.properties.byStatus.additionalProperties,data:data232};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
}
}
else {
const err553 = {instancePath:instancePath+"/observed/load/" + i16+"/byStatus",schemaPath:"#/properties/observed/properties/load/items/properties/byStatus/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.load.items.properties.byStatus.type,parentSchema:schema31.properties.observed.properties.load.items.properties.byStatus,data:data231};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(data225.firstAt !== undefined){
let data233 = data225.firstAt;
if(typeof data233 === "string"){
if(!pattern5.test(data233)){
const err554 = {instancePath:instancePath+"/observed/load/" + i16+"/firstAt",schemaPath:"#/properties/observed/properties/load/items/properties/firstAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",parentSchema:schema31.properties.observed.properties.load.items.properties.firstAt,data:data233};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
else {
const err555 = {instancePath:instancePath+"/observed/load/" + i16+"/firstAt",schemaPath:"#/properties/observed/properties/load/items/properties/firstAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.load.items.properties.firstAt.type,parentSchema:schema31.properties.observed.properties.load.items.properties.firstAt,data:data233};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
if(data225.lastAt !== undefined){
let data234 = data225.lastAt;
if(typeof data234 === "string"){
if(!pattern5.test(data234)){
const err556 = {instancePath:instancePath+"/observed/load/" + i16+"/lastAt",schemaPath:"#/properties/observed/properties/load/items/properties/lastAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",parentSchema:schema31.properties.observed.properties.load.items.properties.lastAt,data:data234};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
else {
const err557 = {instancePath:instancePath+"/observed/load/" + i16+"/lastAt",schemaPath:"#/properties/observed/properties/load/items/properties/lastAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.load.items.properties.lastAt.type,parentSchema:schema31.properties.observed.properties.load.items.properties.lastAt,data:data234};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
if(data225.latency !== undefined){
let data235 = data225.latency;
const _errs523 = errors;
let valid77 = false;
const _errs524 = errors;
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
if(data235.count === undefined){
const err558 = {instancePath:instancePath+"/observed/load/" + i16+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0],data:data235};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
if(data235.p50Ms === undefined){
const err559 = {instancePath:instancePath+"/observed/load/" + i16+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "p50Ms"},message:"must have required property '"+"p50Ms"+"'",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0],data:data235};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
if(data235.p95Ms === undefined){
const err560 = {instancePath:instancePath+"/observed/load/" + i16+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "p95Ms"},message:"must have required property '"+"p95Ms"+"'",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0],data:data235};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
if(data235.p99Ms === undefined){
const err561 = {instancePath:instancePath+"/observed/load/" + i16+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "p99Ms"},message:"must have required property '"+"p99Ms"+"'",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0],data:data235};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
if(data235.maxMs === undefined){
const err562 = {instancePath:instancePath+"/observed/load/" + i16+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "maxMs"},message:"must have required property '"+"maxMs"+"'",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0],data:data235};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
if(data235.relativeError === undefined){
const err563 = {instancePath:instancePath+"/observed/load/" + i16+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "relativeError"},message:"must have required property '"+"relativeError"+"'",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0],data:data235};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
for(const key42 in data235){
if(!((((((key42 === "count") || (key42 === "p50Ms")) || (key42 === "p95Ms")) || (key42 === "p99Ms")) || (key42 === "maxMs")) || (key42 === "relativeError"))){
const err564 = {instancePath:instancePath+"/observed/load/" + i16+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0],data:data235};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data235.count !== undefined){
let data236 = data235.count;
if(!(((typeof data236 == "number") && (!(data236 % 1) && !isNaN(data236))) && (isFinite(data236)))){
const err565 = {instancePath:instancePath+"/observed/load/" + i16+"/latency/count",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].properties.count.type,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].properties.count,data:data236};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
if((typeof data236 == "number") && (isFinite(data236))){
if(data236 > 9007199254740991 || isNaN(data236)){
const err566 = {instancePath:instancePath+"/observed/load/" + i16+"/latency/count",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].properties.count,data:data236};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
if(data236 < 0 || isNaN(data236)){
const err567 = {instancePath:instancePath+"/observed/load/" + i16+"/latency/count",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].properties.count,data:data236};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
}
if(data235.p50Ms !== undefined){
let data237 = data235.p50Ms;
if(!((typeof data237 == "number") && (isFinite(data237)))){
const err568 = {instancePath:instancePath+"/observed/load/" + i16+"/latency/p50Ms",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/p50Ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].properties.p50Ms.type,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].properties.p50Ms,data:data237};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
if(data235.p95Ms !== undefined){
let data238 = data235.p95Ms;
if(!((typeof data238 == "number") && (isFinite(data238)))){
const err569 = {instancePath:instancePath+"/observed/load/" + i16+"/latency/p95Ms",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/p95Ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].properties.p95Ms.type,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].properties.p95Ms,data:data238};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
if(data235.p99Ms !== undefined){
let data239 = data235.p99Ms;
if(!((typeof data239 == "number") && (isFinite(data239)))){
const err570 = {instancePath:instancePath+"/observed/load/" + i16+"/latency/p99Ms",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/p99Ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].properties.p99Ms.type,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].properties.p99Ms,data:data239};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
if(data235.maxMs !== undefined){
let data240 = data235.maxMs;
if(!((typeof data240 == "number") && (isFinite(data240)))){
const err571 = {instancePath:instancePath+"/observed/load/" + i16+"/latency/maxMs",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/maxMs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].properties.maxMs.type,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].properties.maxMs,data:data240};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
if(data235.relativeError !== undefined){
let data241 = data235.relativeError;
if(!((typeof data241 == "number") && (isFinite(data241)))){
const err572 = {instancePath:instancePath+"/observed/load/" + i16+"/latency/relativeError",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/relativeError/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].properties.relativeError.type,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].properties.relativeError,data:data241};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
}
else {
const err573 = {instancePath:instancePath+"/observed/load/" + i16+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].type,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0],data:data235};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
var _valid1 = _errs524 === errors;
valid77 = valid77 || _valid1;
const _errs539 = errors;
if(data235 !== null){
const err574 = {instancePath:instancePath+"/observed/load/" + i16+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[1].type,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[1],data:data235};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
var _valid1 = _errs539 === errors;
valid77 = valid77 || _valid1;
if(!valid77){
const err575 = {instancePath:instancePath+"/observed/load/" + i16+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf,parentSchema:schema31.properties.observed.properties.load.items.properties.latency,data:data235};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
else {
errors = _errs523;
if(vErrors !== null){
if(_errs523){
vErrors.length = _errs523;
}
else {
vErrors = null;
}
}
}
}
if(data225.measures !== undefined){
let data242 = data225.measures;
if(Array.isArray(data242)){
const len17 = data242.length;
for(let i17=0; i17<len17; i17++){
let data243 = data242[i17];
if(data243 && typeof data243 == "object" && !Array.isArray(data243)){
if(data243.indicator === undefined){
const err576 = {instancePath:instancePath+"/observed/load/" + i16+"/measures/" + i17,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/required",keyword:"required",params:{missingProperty: "indicator"},message:"must have required property '"+"indicator"+"'",schema:schema31.properties.observed.properties.load.items.properties.measures.items.required,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items,data:data243};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
if(data243.good === undefined){
const err577 = {instancePath:instancePath+"/observed/load/" + i16+"/measures/" + i17,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/required",keyword:"required",params:{missingProperty: "good"},message:"must have required property '"+"good"+"'",schema:schema31.properties.observed.properties.load.items.properties.measures.items.required,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items,data:data243};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
if(data243.bad === undefined){
const err578 = {instancePath:instancePath+"/observed/load/" + i16+"/measures/" + i17,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/required",keyword:"required",params:{missingProperty: "bad"},message:"must have required property '"+"bad"+"'",schema:schema31.properties.observed.properties.load.items.properties.measures.items.required,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items,data:data243};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
if(data243.excluded === undefined){
const err579 = {instancePath:instancePath+"/observed/load/" + i16+"/measures/" + i17,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/required",keyword:"required",params:{missingProperty: "excluded"},message:"must have required property '"+"excluded"+"'",schema:schema31.properties.observed.properties.load.items.properties.measures.items.required,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items,data:data243};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
for(const key43 in data243){
if(!((((key43 === "indicator") || (key43 === "good")) || (key43 === "bad")) || (key43 === "excluded"))){
const err580 = {instancePath:instancePath+"/observed/load/" + i16+"/measures/" + i17,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items,data:data243};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
if(data243.indicator !== undefined){
let data244 = data243.indicator;
if(typeof data244 !== "string"){
const err581 = {instancePath:instancePath+"/observed/load/" + i16+"/measures/" + i17+"/indicator",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/indicator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.indicator.type,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.indicator,data:data244};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
if(data243.good !== undefined){
let data245 = data243.good;
if(!(((typeof data245 == "number") && (!(data245 % 1) && !isNaN(data245))) && (isFinite(data245)))){
const err582 = {instancePath:instancePath+"/observed/load/" + i16+"/measures/" + i17+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/good/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.good.type,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.good,data:data245};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
if((typeof data245 == "number") && (isFinite(data245))){
if(data245 > 9007199254740991 || isNaN(data245)){
const err583 = {instancePath:instancePath+"/observed/load/" + i16+"/measures/" + i17+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/good/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.good,data:data245};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
if(data245 < 0 || isNaN(data245)){
const err584 = {instancePath:instancePath+"/observed/load/" + i16+"/measures/" + i17+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/good/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.good,data:data245};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
}
if(data243.bad !== undefined){
let data246 = data243.bad;
if(!(((typeof data246 == "number") && (!(data246 % 1) && !isNaN(data246))) && (isFinite(data246)))){
const err585 = {instancePath:instancePath+"/observed/load/" + i16+"/measures/" + i17+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.bad.type,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.bad,data:data246};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
if((typeof data246 == "number") && (isFinite(data246))){
if(data246 > 9007199254740991 || isNaN(data246)){
const err586 = {instancePath:instancePath+"/observed/load/" + i16+"/measures/" + i17+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.bad,data:data246};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
if(data246 < 0 || isNaN(data246)){
const err587 = {instancePath:instancePath+"/observed/load/" + i16+"/measures/" + i17+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.bad,data:data246};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
}
if(data243.excluded !== undefined){
let data247 = data243.excluded;
if(Array.isArray(data247)){
const len18 = data247.length;
for(let i18=0; i18<len18; i18++){
let data248 = data247[i18];
if(!(((typeof data248 == "number") && (!(data248 % 1) && !isNaN(data248))) && (isFinite(data248)))){
const err588 = {instancePath:instancePath+"/observed/load/" + i16+"/measures/" + i17+"/excluded/" + i18,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/excluded/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.excluded.items.type,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.excluded.items,data:data248};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
if((typeof data248 == "number") && (isFinite(data248))){
if(data248 > 9007199254740991 || isNaN(data248)){
const err589 = {instancePath:instancePath+"/observed/load/" + i16+"/measures/" + i17+"/excluded/" + i18,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/excluded/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.excluded.items,data:data248};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
if(data248 < 0 || isNaN(data248)){
const err590 = {instancePath:instancePath+"/observed/load/" + i16+"/measures/" + i17+"/excluded/" + i18,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/excluded/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.excluded.items,data:data248};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
}
}
else {
const err591 = {instancePath:instancePath+"/observed/load/" + i16+"/measures/" + i17+"/excluded",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/excluded/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.excluded.type,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.excluded,data:data247};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
}
else {
const err592 = {instancePath:instancePath+"/observed/load/" + i16+"/measures/" + i17,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.load.items.properties.measures.items.type,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items,data:data243};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
}
else {
const err593 = {instancePath:instancePath+"/observed/load/" + i16+"/measures",schemaPath:"#/properties/observed/properties/load/items/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.load.items.properties.measures.type,parentSchema:schema31.properties.observed.properties.load.items.properties.measures,data:data242};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
if(data225.trend !== undefined){
let data249 = data225.trend;
if(Array.isArray(data249)){
const len19 = data249.length;
for(let i19=0; i19<len19; i19++){
let data250 = data249[i19];
if(data250 && typeof data250 == "object" && !Array.isArray(data250)){
if(data250.from === undefined){
const err594 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19,schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema31.properties.observed.properties.load.items.properties.trend.items.required,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items,data:data250};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
if(data250.requests === undefined){
const err595 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19,schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/required",keyword:"required",params:{missingProperty: "requests"},message:"must have required property '"+"requests"+"'",schema:schema31.properties.observed.properties.load.items.properties.trend.items.required,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items,data:data250};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
if(data250.shares === undefined){
const err596 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19,schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/required",keyword:"required",params:{missingProperty: "shares"},message:"must have required property '"+"shares"+"'",schema:schema31.properties.observed.properties.load.items.properties.trend.items.required,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items,data:data250};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
if(data250.latency === undefined){
const err597 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19,schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/required",keyword:"required",params:{missingProperty: "latency"},message:"must have required property '"+"latency"+"'",schema:schema31.properties.observed.properties.load.items.properties.trend.items.required,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items,data:data250};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
for(const key44 in data250){
if(!((((key44 === "from") || (key44 === "requests")) || (key44 === "shares")) || (key44 === "latency"))){
const err598 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19,schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items,data:data250};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
if(data250.from !== undefined){
let data251 = data250.from;
if(typeof data251 === "string"){
if(!pattern5.test(data251)){
const err599 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/from",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.from,data:data251};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
else {
const err600 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/from",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.from.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.from,data:data251};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
if(data250.requests !== undefined){
let data252 = data250.requests;
if(!(((typeof data252 == "number") && (!(data252 % 1) && !isNaN(data252))) && (isFinite(data252)))){
const err601 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.requests.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.requests,data:data252};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
if((typeof data252 == "number") && (isFinite(data252))){
if(data252 > 9007199254740991 || isNaN(data252)){
const err602 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.requests,data:data252};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
if(data252 < 0 || isNaN(data252)){
const err603 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.requests,data:data252};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
}
if(data250.shares !== undefined){
let data253 = data250.shares;
if(data253 && typeof data253 == "object" && !Array.isArray(data253)){
for(const key45 in data253){
const _errs567 = errors;
if(typeof key45 !== "string"){
const err604 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/shares",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.propertyNames.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.propertyNames,data:key45,propertyName:key45};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
var valid87 = _errs567 === errors;
if(!valid87){
const err605 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/shares",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/propertyNames",keyword:"propertyNames",params:{propertyName: key45},message:"property name must be valid",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.propertyNames,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares,data:data253};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
for(const key46 in data253){
let data254 = data253[key46];
if(data254 && typeof data254 == "object" && !Array.isArray(data254)){
if(data254.good === undefined){
const err606 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/shares/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/required",keyword:"required",params:{missingProperty: "good"},message:"must have required property '"+"good"+"'",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties.required,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties,data:data254};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
if(data254.bad === undefined){
const err607 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/shares/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/required",keyword:"required",params:{missingProperty: "bad"},message:"must have required property '"+"bad"+"'",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties.required,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties,data:data254};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
for(const key47 in data254){
if(!((key47 === "good") || (key47 === "bad"))){
const err608 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/shares/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties,data:data254};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
if(data254.good !== undefined){
let data255 = data254.good;
if(!(((typeof data255 == "number") && (!(data255 % 1) && !isNaN(data255))) && (isFinite(data255)))){
const err609 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/shares/" + key46.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/good/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties.properties.good.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties.properties.good,data:data255};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
if((typeof data255 == "number") && (isFinite(data255))){
if(data255 > 9007199254740991 || isNaN(data255)){
const err610 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/shares/" + key46.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/good/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties.properties.good,data:data255};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
if(data255 < 0 || isNaN(data255)){
const err611 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/shares/" + key46.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/good/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties.properties.good,data:data255};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
}
if(data254.bad !== undefined){
let data256 = data254.bad;
if(!(((typeof data256 == "number") && (!(data256 % 1) && !isNaN(data256))) && (isFinite(data256)))){
const err612 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/shares/" + key46.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties.properties.bad.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties.properties.bad,data:data256};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
if((typeof data256 == "number") && (isFinite(data256))){
if(data256 > 9007199254740991 || isNaN(data256)){
const err613 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/shares/" + key46.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties.properties.bad,data:data256};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
if(data256 < 0 || isNaN(data256)){
const err614 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/shares/" + key46.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties.properties.bad,data:data256};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
}
}
else {
const err615 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/shares/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties,data:data254};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
}
else {
const err616 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/shares",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares,data:data253};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
if(data250.latency !== undefined){
let data257 = data250.latency;
const _errs578 = errors;
let valid90 = false;
const _errs579 = errors;
if(data257 && typeof data257 == "object" && !Array.isArray(data257)){
if(data257.count === undefined){
const err617 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0],data:data257};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
if(data257.p50Ms === undefined){
const err618 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "p50Ms"},message:"must have required property '"+"p50Ms"+"'",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0],data:data257};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
if(data257.p95Ms === undefined){
const err619 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "p95Ms"},message:"must have required property '"+"p95Ms"+"'",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0],data:data257};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
if(data257.p99Ms === undefined){
const err620 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "p99Ms"},message:"must have required property '"+"p99Ms"+"'",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0],data:data257};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
if(data257.maxMs === undefined){
const err621 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "maxMs"},message:"must have required property '"+"maxMs"+"'",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0],data:data257};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
if(data257.relativeError === undefined){
const err622 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "relativeError"},message:"must have required property '"+"relativeError"+"'",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0],data:data257};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
for(const key48 in data257){
if(!((((((key48 === "count") || (key48 === "p50Ms")) || (key48 === "p95Ms")) || (key48 === "p99Ms")) || (key48 === "maxMs")) || (key48 === "relativeError"))){
const err623 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0],data:data257};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
if(data257.count !== undefined){
let data258 = data257.count;
if(!(((typeof data258 == "number") && (!(data258 % 1) && !isNaN(data258))) && (isFinite(data258)))){
const err624 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/latency/count",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].properties.count.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].properties.count,data:data258};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
if((typeof data258 == "number") && (isFinite(data258))){
if(data258 > 9007199254740991 || isNaN(data258)){
const err625 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/latency/count",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].properties.count,data:data258};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
if(data258 < 0 || isNaN(data258)){
const err626 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/latency/count",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].properties.count,data:data258};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
}
if(data257.p50Ms !== undefined){
let data259 = data257.p50Ms;
if(!((typeof data259 == "number") && (isFinite(data259)))){
const err627 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/latency/p50Ms",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/p50Ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].properties.p50Ms.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].properties.p50Ms,data:data259};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
if(data257.p95Ms !== undefined){
let data260 = data257.p95Ms;
if(!((typeof data260 == "number") && (isFinite(data260)))){
const err628 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/latency/p95Ms",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/p95Ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].properties.p95Ms.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].properties.p95Ms,data:data260};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
if(data257.p99Ms !== undefined){
let data261 = data257.p99Ms;
if(!((typeof data261 == "number") && (isFinite(data261)))){
const err629 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/latency/p99Ms",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/p99Ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].properties.p99Ms.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].properties.p99Ms,data:data261};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
if(data257.maxMs !== undefined){
let data262 = data257.maxMs;
if(!((typeof data262 == "number") && (isFinite(data262)))){
const err630 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/latency/maxMs",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/maxMs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].properties.maxMs.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].properties.maxMs,data:data262};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
if(data257.relativeError !== undefined){
let data263 = data257.relativeError;
if(!((typeof data263 == "number") && (isFinite(data263)))){
const err631 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/latency/relativeError",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/relativeError/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].properties.relativeError.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].properties.relativeError,data:data263};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
}
else {
const err632 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0],data:data257};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
var _valid2 = _errs579 === errors;
valid90 = valid90 || _valid2;
const _errs594 = errors;
if(data257 !== null){
const err633 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[1].type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[1],data:data257};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
var _valid2 = _errs594 === errors;
valid90 = valid90 || _valid2;
if(!valid90){
const err634 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency,data:data257};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
else {
errors = _errs578;
if(vErrors !== null){
if(_errs578){
vErrors.length = _errs578;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err635 = {instancePath:instancePath+"/observed/load/" + i16+"/trend/" + i19,schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.load.items.properties.trend.items.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items,data:data250};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
}
else {
const err636 = {instancePath:instancePath+"/observed/load/" + i16+"/trend",schemaPath:"#/properties/observed/properties/load/items/properties/trend/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.load.items.properties.trend.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend,data:data249};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
if(data225.users !== undefined){
let data264 = data225.users;
if(Array.isArray(data264)){
const len20 = data264.length;
for(let i20=0; i20<len20; i20++){
let data265 = data264[i20];
if(data265 && typeof data265 == "object" && !Array.isArray(data265)){
if(data265.user === undefined){
const err637 = {instancePath:instancePath+"/observed/load/" + i16+"/users/" + i20,schemaPath:"#/properties/observed/properties/load/items/properties/users/items/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'",schema:schema31.properties.observed.properties.load.items.properties.users.items.required,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items,data:data265};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
if(data265.requests === undefined){
const err638 = {instancePath:instancePath+"/observed/load/" + i16+"/users/" + i20,schemaPath:"#/properties/observed/properties/load/items/properties/users/items/required",keyword:"required",params:{missingProperty: "requests"},message:"must have required property '"+"requests"+"'",schema:schema31.properties.observed.properties.load.items.properties.users.items.required,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items,data:data265};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
if(data265.byStatus === undefined){
const err639 = {instancePath:instancePath+"/observed/load/" + i16+"/users/" + i20,schemaPath:"#/properties/observed/properties/load/items/properties/users/items/required",keyword:"required",params:{missingProperty: "byStatus"},message:"must have required property '"+"byStatus"+"'",schema:schema31.properties.observed.properties.load.items.properties.users.items.required,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items,data:data265};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
for(const key49 in data265){
if(!(((key49 === "user") || (key49 === "requests")) || (key49 === "byStatus"))){
const err640 = {instancePath:instancePath+"/observed/load/" + i16+"/users/" + i20,schemaPath:"#/properties/observed/properties/load/items/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items,data:data265};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
if(data265.user !== undefined){
let data266 = data265.user;
if(typeof data266 !== "string"){
const err641 = {instancePath:instancePath+"/observed/load/" + i16+"/users/" + i20+"/user",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.load.items.properties.users.items.properties.user.type,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items.properties.user,data:data266};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
if(data265.requests !== undefined){
let data267 = data265.requests;
if(!(((typeof data267 == "number") && (!(data267 % 1) && !isNaN(data267))) && (isFinite(data267)))){
const err642 = {instancePath:instancePath+"/observed/load/" + i16+"/users/" + i20+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.load.items.properties.users.items.properties.requests.type,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items.properties.requests,data:data267};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
if((typeof data267 == "number") && (isFinite(data267))){
if(data267 > 9007199254740991 || isNaN(data267)){
const err643 = {instancePath:instancePath+"/observed/load/" + i16+"/users/" + i20+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items.properties.requests,data:data267};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
if(data267 < 0 || isNaN(data267)){
const err644 = {instancePath:instancePath+"/observed/load/" + i16+"/users/" + i20+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items.properties.requests,data:data267};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
}
if(data265.byStatus !== undefined){
let data268 = data265.byStatus;
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
for(const key50 in data268){
const _errs607 = errors;
if(typeof key50 !== "string"){
const err645 = {instancePath:instancePath+"/observed/load/" + i16+"/users/" + i20+"/byStatus",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/byStatus/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.load.items.properties.users.items.properties.byStatus.propertyNames.type,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items.properties.byStatus.propertyNames,data:key50,propertyName:key50};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
var valid95 = _errs607 === errors;
if(!valid95){
const err646 = {instancePath:instancePath+"/observed/load/" + i16+"/users/" + i20+"/byStatus",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/byStatus/propertyNames",keyword:"propertyNames",params:{propertyName: key50},message:"property name must be valid",schema:schema31.properties.observed.properties.load.items.properties.users.items.properties.byStatus.propertyNames,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items.properties.byStatus,data:data268};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
for(const key51 in data268){
let data269 = data268[key51];
if(!(((typeof data269 == "number") && (!(data269 % 1) && !isNaN(data269))) && (isFinite(data269)))){
const err647 = {instancePath:instancePath+"/observed/load/" + i16+"/users/" + i20+"/byStatus/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.load.items.properties.users.items.properties.byStatus.additionalProperties.type,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items.properties.byStatus.additionalProperties,data:data269};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
if((typeof data269 == "number") && (isFinite(data269))){
if(data269 > 9007199254740991 || isNaN(data269)){
const err648 = {instancePath:instancePath+"/observed/load/" + i16+"/users/" + i20+"/byStatus/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/byStatus/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items.properties.byStatus.additionalProperties,data:data269};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
if(data269 < 0 || isNaN(data269)){
const err649 = {instancePath:instancePath+"/observed/load/" + i16+"/users/" + i20+"/byStatus/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items.properties.byStatus.additionalProperties,data:data269};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
}
}
else {
const err650 = {instancePath:instancePath+"/observed/load/" + i16+"/users/" + i20+"/byStatus",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/byStatus/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.load.items.properties.users.items.properties.byStatus.type,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items.properties.byStatus,data:data268};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
}
else {
const err651 = {instancePath:instancePath+"/observed/load/" + i16+"/users/" + i20,schemaPath:"#/properties/observed/properties/load/items/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.load.items.properties.users.items.type,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items,data:data265};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
}
else {
const err652 = {instancePath:instancePath+"/observed/load/" + i16+"/users",schemaPath:"#/properties/observed/properties/load/items/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.load.items.properties.users.type,parentSchema:schema31.properties.observed.properties.load.items.properties.users,data:data264};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
}
else {
const err653 = {instancePath:instancePath+"/observed/load/" + i16,schemaPath:"#/properties/observed/properties/load/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.load.items.type,parentSchema:schema31.properties.observed.properties.load.items,data:data225};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
}
else {
const err654 = {instancePath:instancePath+"/observed/load",schemaPath:"#/properties/observed/properties/load/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.load.type,parentSchema:schema31.properties.observed.properties.load,data:data224};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
if(data223.health !== undefined){
let data270 = data223.health;
if(Array.isArray(data270)){
const len21 = data270.length;
for(let i21=0; i21<len21; i21++){
let data271 = data270[i21];
if(data271 && typeof data271 == "object" && !Array.isArray(data271)){
if(data271.evidence === undefined){
const err655 = {instancePath:instancePath+"/observed/health/" + i21,schemaPath:"#/properties/observed/properties/health/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'",schema:schema31.properties.observed.properties.health.items.required,parentSchema:schema31.properties.observed.properties.health.items,data:data271};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
if(data271.path === undefined){
const err656 = {instancePath:instancePath+"/observed/health/" + i21,schemaPath:"#/properties/observed/properties/health/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.observed.properties.health.items.required,parentSchema:schema31.properties.observed.properties.health.items,data:data271};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
if(data271.phase === undefined){
const err657 = {instancePath:instancePath+"/observed/health/" + i21,schemaPath:"#/properties/observed/properties/health/items/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'",schema:schema31.properties.observed.properties.health.items.required,parentSchema:schema31.properties.observed.properties.health.items,data:data271};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
if(data271.requests === undefined){
const err658 = {instancePath:instancePath+"/observed/health/" + i21,schemaPath:"#/properties/observed/properties/health/items/required",keyword:"required",params:{missingProperty: "requests"},message:"must have required property '"+"requests"+"'",schema:schema31.properties.observed.properties.health.items.required,parentSchema:schema31.properties.observed.properties.health.items,data:data271};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
if(data271.byStatus === undefined){
const err659 = {instancePath:instancePath+"/observed/health/" + i21,schemaPath:"#/properties/observed/properties/health/items/required",keyword:"required",params:{missingProperty: "byStatus"},message:"must have required property '"+"byStatus"+"'",schema:schema31.properties.observed.properties.health.items.required,parentSchema:schema31.properties.observed.properties.health.items,data:data271};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
if(data271.latency === undefined){
const err660 = {instancePath:instancePath+"/observed/health/" + i21,schemaPath:"#/properties/observed/properties/health/items/required",keyword:"required",params:{missingProperty: "latency"},message:"must have required property '"+"latency"+"'",schema:schema31.properties.observed.properties.health.items.required,parentSchema:schema31.properties.observed.properties.health.items,data:data271};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
if(data271.measures === undefined){
const err661 = {instancePath:instancePath+"/observed/health/" + i21,schemaPath:"#/properties/observed/properties/health/items/required",keyword:"required",params:{missingProperty: "measures"},message:"must have required property '"+"measures"+"'",schema:schema31.properties.observed.properties.health.items.required,parentSchema:schema31.properties.observed.properties.health.items,data:data271};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
if(data271.trend === undefined){
const err662 = {instancePath:instancePath+"/observed/health/" + i21,schemaPath:"#/properties/observed/properties/health/items/required",keyword:"required",params:{missingProperty: "trend"},message:"must have required property '"+"trend"+"'",schema:schema31.properties.observed.properties.health.items.required,parentSchema:schema31.properties.observed.properties.health.items,data:data271};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
for(const key52 in data271){
if(!(func1.call(schema31.properties.observed.properties.health.items.properties, key52))){
const err663 = {instancePath:instancePath+"/observed/health/" + i21,schemaPath:"#/properties/observed/properties/health/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.health.items,data:data271};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
if(data271.evidence !== undefined){
let data272 = data271.evidence;
if(typeof data272 !== "string"){
const err664 = {instancePath:instancePath+"/observed/health/" + i21+"/evidence",schemaPath:"#/properties/observed/properties/health/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.health.items.properties.evidence.type,parentSchema:schema31.properties.observed.properties.health.items.properties.evidence,data:data272};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
if(data271.path !== undefined){
let data273 = data271.path;
if(typeof data273 !== "string"){
const err665 = {instancePath:instancePath+"/observed/health/" + i21+"/path",schemaPath:"#/properties/observed/properties/health/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.health.items.properties.path.type,parentSchema:schema31.properties.observed.properties.health.items.properties.path,data:data273};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
}
if(data271.phase !== undefined){
let data274 = data271.phase;
if(typeof data274 !== "string"){
const err666 = {instancePath:instancePath+"/observed/health/" + i21+"/phase",schemaPath:"#/properties/observed/properties/health/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.health.items.properties.phase.type,parentSchema:schema31.properties.observed.properties.health.items.properties.phase,data:data274};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
}
if(data271.variant !== undefined){
let data275 = data271.variant;
if(typeof data275 !== "string"){
const err667 = {instancePath:instancePath+"/observed/health/" + i21+"/variant",schemaPath:"#/properties/observed/properties/health/items/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.health.items.properties.variant.type,parentSchema:schema31.properties.observed.properties.health.items.properties.variant,data:data275};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
if(data271.requests !== undefined){
let data276 = data271.requests;
if(!(((typeof data276 == "number") && (!(data276 % 1) && !isNaN(data276))) && (isFinite(data276)))){
const err668 = {instancePath:instancePath+"/observed/health/" + i21+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.health.items.properties.requests.type,parentSchema:schema31.properties.observed.properties.health.items.properties.requests,data:data276};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
if((typeof data276 == "number") && (isFinite(data276))){
if(data276 > 9007199254740991 || isNaN(data276)){
const err669 = {instancePath:instancePath+"/observed/health/" + i21+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.health.items.properties.requests,data:data276};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
if(data276 < 0 || isNaN(data276)){
const err670 = {instancePath:instancePath+"/observed/health/" + i21+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.health.items.properties.requests,data:data276};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
}
}
if(data271.byStatus !== undefined){
let data277 = data271.byStatus;
if(data277 && typeof data277 == "object" && !Array.isArray(data277)){
for(const key53 in data277){
const _errs629 = errors;
if(typeof key53 !== "string"){
const err671 = {instancePath:instancePath+"/observed/health/" + i21+"/byStatus",schemaPath:"#/properties/observed/properties/health/items/properties/byStatus/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.health.items.properties.byStatus.propertyNames.type,parentSchema:schema31.properties.observed.properties.health.items.properties.byStatus.propertyNames,data:key53,propertyName:key53};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
var valid100 = _errs629 === errors;
if(!valid100){
const err672 = {instancePath:instancePath+"/observed/health/" + i21+"/byStatus",schemaPath:"#/properties/observed/properties/health/items/properties/byStatus/propertyNames",keyword:"propertyNames",params:{propertyName: key53},message:"property name must be valid",schema:schema31.properties.observed.properties.health.items.properties.byStatus.propertyNames,parentSchema:schema31.properties.observed.properties.health.items.properties.byStatus,data:data277};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
for(const key54 in data277){
let data278 = data277[key54];
if(!(((typeof data278 == "number") && (!(data278 % 1) && !isNaN(data278))) && (isFinite(data278)))){
const err673 = {instancePath:instancePath+"/observed/health/" + i21+"/byStatus/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.health.items.properties.byStatus.additionalProperties.type,parentSchema:schema31.properties.observed.properties.health.items.properties.byStatus.additionalProperties,data:data278};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
if((typeof data278 == "number") && (isFinite(data278))){
if(data278 > 9007199254740991 || isNaN(data278)){
const err674 = {instancePath:instancePath+"/observed/health/" + i21+"/byStatus/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/byStatus/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.health.items.properties.byStatus.additionalProperties,data:data278};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
if(data278 < 0 || isNaN(data278)){
const err675 = {instancePath:instancePath+"/observed/health/" + i21+"/byStatus/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.health.items.properties.byStatus.additionalProperties,data:data278};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
}
}
else {
const err676 = {instancePath:instancePath+"/observed/health/" + i21+"/byStatus",schemaPath:"#/properties/observed/properties/health/items/properties/byStatus/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.health.items.properties.byStatus.type,parentSchema:schema31.properties.observed.properties.health.items.properties.byStatus,data:data277};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
}
if(data271.firstAt !== undefined){
let data279 = data271.firstAt;
if(typeof data279 === "string"){
if(!pattern5.test(data279)){
const err677 = {instancePath:instancePath+"/observed/health/" + i21+"/firstAt",schemaPath:"#/properties/observed/properties/health/items/properties/firstAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",parentSchema:schema31.properties.observed.properties.health.items.properties.firstAt,data:data279};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
else {
const err678 = {instancePath:instancePath+"/observed/health/" + i21+"/firstAt",schemaPath:"#/properties/observed/properties/health/items/properties/firstAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.health.items.properties.firstAt.type,parentSchema:schema31.properties.observed.properties.health.items.properties.firstAt,data:data279};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
if(data271.lastAt !== undefined){
let data280 = data271.lastAt;
if(typeof data280 === "string"){
if(!pattern5.test(data280)){
const err679 = {instancePath:instancePath+"/observed/health/" + i21+"/lastAt",schemaPath:"#/properties/observed/properties/health/items/properties/lastAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",parentSchema:schema31.properties.observed.properties.health.items.properties.lastAt,data:data280};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
else {
const err680 = {instancePath:instancePath+"/observed/health/" + i21+"/lastAt",schemaPath:"#/properties/observed/properties/health/items/properties/lastAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.health.items.properties.lastAt.type,parentSchema:schema31.properties.observed.properties.health.items.properties.lastAt,data:data280};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
if(data271.latency !== undefined){
let data281 = data271.latency;
const _errs639 = errors;
let valid102 = false;
const _errs640 = errors;
if(data281 && typeof data281 == "object" && !Array.isArray(data281)){
if(data281.count === undefined){
const err681 = {instancePath:instancePath+"/observed/health/" + i21+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0],data:data281};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
if(data281.p50Ms === undefined){
const err682 = {instancePath:instancePath+"/observed/health/" + i21+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "p50Ms"},message:"must have required property '"+"p50Ms"+"'",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0],data:data281};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
if(data281.p95Ms === undefined){
const err683 = {instancePath:instancePath+"/observed/health/" + i21+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "p95Ms"},message:"must have required property '"+"p95Ms"+"'",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0],data:data281};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
if(data281.p99Ms === undefined){
const err684 = {instancePath:instancePath+"/observed/health/" + i21+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "p99Ms"},message:"must have required property '"+"p99Ms"+"'",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0],data:data281};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
if(data281.maxMs === undefined){
const err685 = {instancePath:instancePath+"/observed/health/" + i21+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "maxMs"},message:"must have required property '"+"maxMs"+"'",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0],data:data281};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
if(data281.relativeError === undefined){
const err686 = {instancePath:instancePath+"/observed/health/" + i21+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "relativeError"},message:"must have required property '"+"relativeError"+"'",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0],data:data281};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
for(const key55 in data281){
if(!((((((key55 === "count") || (key55 === "p50Ms")) || (key55 === "p95Ms")) || (key55 === "p99Ms")) || (key55 === "maxMs")) || (key55 === "relativeError"))){
const err687 = {instancePath:instancePath+"/observed/health/" + i21+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0],data:data281};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
if(data281.count !== undefined){
let data282 = data281.count;
if(!(((typeof data282 == "number") && (!(data282 % 1) && !isNaN(data282))) && (isFinite(data282)))){
const err688 = {instancePath:instancePath+"/observed/health/" + i21+"/latency/count",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].properties.count.type,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].properties.count,data:data282};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
if((typeof data282 == "number") && (isFinite(data282))){
if(data282 > 9007199254740991 || isNaN(data282)){
const err689 = {instancePath:instancePath+"/observed/health/" + i21+"/latency/count",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].properties.count,data:data282};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
if(data282 < 0 || isNaN(data282)){
const err690 = {instancePath:instancePath+"/observed/health/" + i21+"/latency/count",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].properties.count,data:data282};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
}
if(data281.p50Ms !== undefined){
let data283 = data281.p50Ms;
if(!((typeof data283 == "number") && (isFinite(data283)))){
const err691 = {instancePath:instancePath+"/observed/health/" + i21+"/latency/p50Ms",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/p50Ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].properties.p50Ms.type,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].properties.p50Ms,data:data283};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
}
if(data281.p95Ms !== undefined){
let data284 = data281.p95Ms;
if(!((typeof data284 == "number") && (isFinite(data284)))){
const err692 = {instancePath:instancePath+"/observed/health/" + i21+"/latency/p95Ms",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/p95Ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].properties.p95Ms.type,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].properties.p95Ms,data:data284};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
}
if(data281.p99Ms !== undefined){
let data285 = data281.p99Ms;
if(!((typeof data285 == "number") && (isFinite(data285)))){
const err693 = {instancePath:instancePath+"/observed/health/" + i21+"/latency/p99Ms",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/p99Ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].properties.p99Ms.type,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].properties.p99Ms,data:data285};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
if(data281.maxMs !== undefined){
let data286 = data281.maxMs;
if(!((typeof data286 == "number") && (isFinite(data286)))){
const err694 = {instancePath:instancePath+"/observed/health/" + i21+"/latency/maxMs",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/maxMs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].properties.maxMs.type,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].properties.maxMs,data:data286};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
}
if(data281.relativeError !== undefined){
let data287 = data281.relativeError;
if(!((typeof data287 == "number") && (isFinite(data287)))){
const err695 = {instancePath:instancePath+"/observed/health/" + i21+"/latency/relativeError",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/relativeError/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].properties.relativeError.type,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].properties.relativeError,data:data287};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
}
}
else {
const err696 = {instancePath:instancePath+"/observed/health/" + i21+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].type,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0],data:data281};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
var _valid3 = _errs640 === errors;
valid102 = valid102 || _valid3;
const _errs655 = errors;
if(data281 !== null){
const err697 = {instancePath:instancePath+"/observed/health/" + i21+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[1].type,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[1],data:data281};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
var _valid3 = _errs655 === errors;
valid102 = valid102 || _valid3;
if(!valid102){
const err698 = {instancePath:instancePath+"/observed/health/" + i21+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf,parentSchema:schema31.properties.observed.properties.health.items.properties.latency,data:data281};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
else {
errors = _errs639;
if(vErrors !== null){
if(_errs639){
vErrors.length = _errs639;
}
else {
vErrors = null;
}
}
}
}
if(data271.measures !== undefined){
let data288 = data271.measures;
if(Array.isArray(data288)){
const len22 = data288.length;
for(let i22=0; i22<len22; i22++){
let data289 = data288[i22];
if(data289 && typeof data289 == "object" && !Array.isArray(data289)){
if(data289.indicator === undefined){
const err699 = {instancePath:instancePath+"/observed/health/" + i21+"/measures/" + i22,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/required",keyword:"required",params:{missingProperty: "indicator"},message:"must have required property '"+"indicator"+"'",schema:schema31.properties.observed.properties.health.items.properties.measures.items.required,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items,data:data289};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
if(data289.good === undefined){
const err700 = {instancePath:instancePath+"/observed/health/" + i21+"/measures/" + i22,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/required",keyword:"required",params:{missingProperty: "good"},message:"must have required property '"+"good"+"'",schema:schema31.properties.observed.properties.health.items.properties.measures.items.required,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items,data:data289};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
if(data289.bad === undefined){
const err701 = {instancePath:instancePath+"/observed/health/" + i21+"/measures/" + i22,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/required",keyword:"required",params:{missingProperty: "bad"},message:"must have required property '"+"bad"+"'",schema:schema31.properties.observed.properties.health.items.properties.measures.items.required,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items,data:data289};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
if(data289.excluded === undefined){
const err702 = {instancePath:instancePath+"/observed/health/" + i21+"/measures/" + i22,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/required",keyword:"required",params:{missingProperty: "excluded"},message:"must have required property '"+"excluded"+"'",schema:schema31.properties.observed.properties.health.items.properties.measures.items.required,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items,data:data289};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
for(const key56 in data289){
if(!((((key56 === "indicator") || (key56 === "good")) || (key56 === "bad")) || (key56 === "excluded"))){
const err703 = {instancePath:instancePath+"/observed/health/" + i21+"/measures/" + i22,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items,data:data289};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
if(data289.indicator !== undefined){
let data290 = data289.indicator;
if(typeof data290 !== "string"){
const err704 = {instancePath:instancePath+"/observed/health/" + i21+"/measures/" + i22+"/indicator",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/indicator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.indicator.type,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.indicator,data:data290};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
}
if(data289.good !== undefined){
let data291 = data289.good;
if(!(((typeof data291 == "number") && (!(data291 % 1) && !isNaN(data291))) && (isFinite(data291)))){
const err705 = {instancePath:instancePath+"/observed/health/" + i21+"/measures/" + i22+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/good/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.good.type,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.good,data:data291};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
if((typeof data291 == "number") && (isFinite(data291))){
if(data291 > 9007199254740991 || isNaN(data291)){
const err706 = {instancePath:instancePath+"/observed/health/" + i21+"/measures/" + i22+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/good/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.good,data:data291};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
if(data291 < 0 || isNaN(data291)){
const err707 = {instancePath:instancePath+"/observed/health/" + i21+"/measures/" + i22+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/good/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.good,data:data291};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
}
}
if(data289.bad !== undefined){
let data292 = data289.bad;
if(!(((typeof data292 == "number") && (!(data292 % 1) && !isNaN(data292))) && (isFinite(data292)))){
const err708 = {instancePath:instancePath+"/observed/health/" + i21+"/measures/" + i22+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.bad.type,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.bad,data:data292};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
if((typeof data292 == "number") && (isFinite(data292))){
if(data292 > 9007199254740991 || isNaN(data292)){
const err709 = {instancePath:instancePath+"/observed/health/" + i21+"/measures/" + i22+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.bad,data:data292};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
if(data292 < 0 || isNaN(data292)){
const err710 = {instancePath:instancePath+"/observed/health/" + i21+"/measures/" + i22+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.bad,data:data292};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
}
}
if(data289.excluded !== undefined){
let data293 = data289.excluded;
if(Array.isArray(data293)){
const len23 = data293.length;
for(let i23=0; i23<len23; i23++){
let data294 = data293[i23];
if(!(((typeof data294 == "number") && (!(data294 % 1) && !isNaN(data294))) && (isFinite(data294)))){
const err711 = {instancePath:instancePath+"/observed/health/" + i21+"/measures/" + i22+"/excluded/" + i23,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/excluded/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.excluded.items.type,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.excluded.items,data:data294};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
if((typeof data294 == "number") && (isFinite(data294))){
if(data294 > 9007199254740991 || isNaN(data294)){
const err712 = {instancePath:instancePath+"/observed/health/" + i21+"/measures/" + i22+"/excluded/" + i23,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/excluded/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.excluded.items,data:data294};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
if(data294 < 0 || isNaN(data294)){
const err713 = {instancePath:instancePath+"/observed/health/" + i21+"/measures/" + i22+"/excluded/" + i23,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/excluded/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.excluded.items,data:data294};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
}
}
else {
const err714 = {instancePath:instancePath+"/observed/health/" + i21+"/measures/" + i22+"/excluded",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/excluded/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.excluded.type,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.excluded,data:data293};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
}
else {
const err715 = {instancePath:instancePath+"/observed/health/" + i21+"/measures/" + i22,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.health.items.properties.measures.items.type,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items,data:data289};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
}
else {
const err716 = {instancePath:instancePath+"/observed/health/" + i21+"/measures",schemaPath:"#/properties/observed/properties/health/items/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.health.items.properties.measures.type,parentSchema:schema31.properties.observed.properties.health.items.properties.measures,data:data288};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
}
if(data271.trend !== undefined){
let data295 = data271.trend;
if(Array.isArray(data295)){
const len24 = data295.length;
for(let i24=0; i24<len24; i24++){
let data296 = data295[i24];
if(data296 && typeof data296 == "object" && !Array.isArray(data296)){
if(data296.from === undefined){
const err717 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24,schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema31.properties.observed.properties.health.items.properties.trend.items.required,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items,data:data296};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
if(data296.requests === undefined){
const err718 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24,schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/required",keyword:"required",params:{missingProperty: "requests"},message:"must have required property '"+"requests"+"'",schema:schema31.properties.observed.properties.health.items.properties.trend.items.required,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items,data:data296};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
if(data296.shares === undefined){
const err719 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24,schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/required",keyword:"required",params:{missingProperty: "shares"},message:"must have required property '"+"shares"+"'",schema:schema31.properties.observed.properties.health.items.properties.trend.items.required,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items,data:data296};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
if(data296.latency === undefined){
const err720 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24,schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/required",keyword:"required",params:{missingProperty: "latency"},message:"must have required property '"+"latency"+"'",schema:schema31.properties.observed.properties.health.items.properties.trend.items.required,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items,data:data296};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
for(const key57 in data296){
if(!((((key57 === "from") || (key57 === "requests")) || (key57 === "shares")) || (key57 === "latency"))){
const err721 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24,schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items,data:data296};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
}
if(data296.from !== undefined){
let data297 = data296.from;
if(typeof data297 === "string"){
if(!pattern5.test(data297)){
const err722 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/from",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.from,data:data297};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
}
else {
const err723 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/from",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.from.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.from,data:data297};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
}
if(data296.requests !== undefined){
let data298 = data296.requests;
if(!(((typeof data298 == "number") && (!(data298 % 1) && !isNaN(data298))) && (isFinite(data298)))){
const err724 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.requests.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.requests,data:data298};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
if((typeof data298 == "number") && (isFinite(data298))){
if(data298 > 9007199254740991 || isNaN(data298)){
const err725 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.requests,data:data298};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
if(data298 < 0 || isNaN(data298)){
const err726 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.requests,data:data298};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
}
}
if(data296.shares !== undefined){
let data299 = data296.shares;
if(data299 && typeof data299 == "object" && !Array.isArray(data299)){
for(const key58 in data299){
const _errs683 = errors;
if(typeof key58 !== "string"){
const err727 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/shares",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.propertyNames.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.propertyNames,data:key58,propertyName:key58};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
var valid112 = _errs683 === errors;
if(!valid112){
const err728 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/shares",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/propertyNames",keyword:"propertyNames",params:{propertyName: key58},message:"property name must be valid",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.propertyNames,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares,data:data299};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
}
for(const key59 in data299){
let data300 = data299[key59];
if(data300 && typeof data300 == "object" && !Array.isArray(data300)){
if(data300.good === undefined){
const err729 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/shares/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/required",keyword:"required",params:{missingProperty: "good"},message:"must have required property '"+"good"+"'",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties.required,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties,data:data300};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
if(data300.bad === undefined){
const err730 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/shares/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/required",keyword:"required",params:{missingProperty: "bad"},message:"must have required property '"+"bad"+"'",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties.required,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties,data:data300};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
for(const key60 in data300){
if(!((key60 === "good") || (key60 === "bad"))){
const err731 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/shares/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties,data:data300};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
}
if(data300.good !== undefined){
let data301 = data300.good;
if(!(((typeof data301 == "number") && (!(data301 % 1) && !isNaN(data301))) && (isFinite(data301)))){
const err732 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/shares/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/good/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties.properties.good.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties.properties.good,data:data301};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
if((typeof data301 == "number") && (isFinite(data301))){
if(data301 > 9007199254740991 || isNaN(data301)){
const err733 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/shares/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/good/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties.properties.good,data:data301};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
if(data301 < 0 || isNaN(data301)){
const err734 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/shares/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/good/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties.properties.good,data:data301};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
}
if(data300.bad !== undefined){
let data302 = data300.bad;
if(!(((typeof data302 == "number") && (!(data302 % 1) && !isNaN(data302))) && (isFinite(data302)))){
const err735 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/shares/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties.properties.bad.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties.properties.bad,data:data302};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
if((typeof data302 == "number") && (isFinite(data302))){
if(data302 > 9007199254740991 || isNaN(data302)){
const err736 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/shares/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties.properties.bad,data:data302};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
if(data302 < 0 || isNaN(data302)){
const err737 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/shares/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties.properties.bad,data:data302};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
}
}
}
else {
const err738 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/shares/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties,data:data300};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
}
}
else {
const err739 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/shares",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares,data:data299};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
}
if(data296.latency !== undefined){
let data303 = data296.latency;
const _errs694 = errors;
let valid115 = false;
const _errs695 = errors;
if(data303 && typeof data303 == "object" && !Array.isArray(data303)){
if(data303.count === undefined){
const err740 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0],data:data303};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
if(data303.p50Ms === undefined){
const err741 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "p50Ms"},message:"must have required property '"+"p50Ms"+"'",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0],data:data303};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
if(data303.p95Ms === undefined){
const err742 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "p95Ms"},message:"must have required property '"+"p95Ms"+"'",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0],data:data303};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
if(data303.p99Ms === undefined){
const err743 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "p99Ms"},message:"must have required property '"+"p99Ms"+"'",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0],data:data303};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
if(data303.maxMs === undefined){
const err744 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "maxMs"},message:"must have required property '"+"maxMs"+"'",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0],data:data303};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
if(data303.relativeError === undefined){
const err745 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "relativeError"},message:"must have required property '"+"relativeError"+"'",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0],data:data303};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
for(const key61 in data303){
if(!((((((key61 === "count") || (key61 === "p50Ms")) || (key61 === "p95Ms")) || (key61 === "p99Ms")) || (key61 === "maxMs")) || (key61 === "relativeError"))){
const err746 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0],data:data303};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
}
if(data303.count !== undefined){
let data304 = data303.count;
if(!(((typeof data304 == "number") && (!(data304 % 1) && !isNaN(data304))) && (isFinite(data304)))){
const err747 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/latency/count",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].properties.count.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].properties.count,data:data304};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
if((typeof data304 == "number") && (isFinite(data304))){
if(data304 > 9007199254740991 || isNaN(data304)){
const err748 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/latency/count",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].properties.count,data:data304};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
if(data304 < 0 || isNaN(data304)){
const err749 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/latency/count",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].properties.count,data:data304};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
}
}
if(data303.p50Ms !== undefined){
let data305 = data303.p50Ms;
if(!((typeof data305 == "number") && (isFinite(data305)))){
const err750 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/latency/p50Ms",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/p50Ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].properties.p50Ms.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].properties.p50Ms,data:data305};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
}
if(data303.p95Ms !== undefined){
let data306 = data303.p95Ms;
if(!((typeof data306 == "number") && (isFinite(data306)))){
const err751 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/latency/p95Ms",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/p95Ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].properties.p95Ms.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].properties.p95Ms,data:data306};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
}
if(data303.p99Ms !== undefined){
let data307 = data303.p99Ms;
if(!((typeof data307 == "number") && (isFinite(data307)))){
const err752 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/latency/p99Ms",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/p99Ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].properties.p99Ms.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].properties.p99Ms,data:data307};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
}
if(data303.maxMs !== undefined){
let data308 = data303.maxMs;
if(!((typeof data308 == "number") && (isFinite(data308)))){
const err753 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/latency/maxMs",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/maxMs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].properties.maxMs.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].properties.maxMs,data:data308};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
}
if(data303.relativeError !== undefined){
let data309 = data303.relativeError;
if(!((typeof data309 == "number") && (isFinite(data309)))){
const err754 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/latency/relativeError",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/relativeError/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].properties.relativeError.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].properties.relativeError,data:data309};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
}
}
else {
const err755 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0],data:data303};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
var _valid4 = _errs695 === errors;
valid115 = valid115 || _valid4;
const _errs710 = errors;
if(data303 !== null){
const err756 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[1].type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[1],data:data303};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
var _valid4 = _errs710 === errors;
valid115 = valid115 || _valid4;
if(!valid115){
const err757 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency,data:data303};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
else {
errors = _errs694;
if(vErrors !== null){
if(_errs694){
vErrors.length = _errs694;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err758 = {instancePath:instancePath+"/observed/health/" + i21+"/trend/" + i24,schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.health.items.properties.trend.items.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items,data:data296};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
}
}
else {
const err759 = {instancePath:instancePath+"/observed/health/" + i21+"/trend",schemaPath:"#/properties/observed/properties/health/items/properties/trend/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.health.items.properties.trend.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend,data:data295};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
}
if(data271.users !== undefined){
let data310 = data271.users;
if(Array.isArray(data310)){
const len25 = data310.length;
for(let i25=0; i25<len25; i25++){
let data311 = data310[i25];
if(data311 && typeof data311 == "object" && !Array.isArray(data311)){
if(data311.user === undefined){
const err760 = {instancePath:instancePath+"/observed/health/" + i21+"/users/" + i25,schemaPath:"#/properties/observed/properties/health/items/properties/users/items/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'",schema:schema31.properties.observed.properties.health.items.properties.users.items.required,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items,data:data311};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
if(data311.requests === undefined){
const err761 = {instancePath:instancePath+"/observed/health/" + i21+"/users/" + i25,schemaPath:"#/properties/observed/properties/health/items/properties/users/items/required",keyword:"required",params:{missingProperty: "requests"},message:"must have required property '"+"requests"+"'",schema:schema31.properties.observed.properties.health.items.properties.users.items.required,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items,data:data311};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
if(data311.byStatus === undefined){
const err762 = {instancePath:instancePath+"/observed/health/" + i21+"/users/" + i25,schemaPath:"#/properties/observed/properties/health/items/properties/users/items/required",keyword:"required",params:{missingProperty: "byStatus"},message:"must have required property '"+"byStatus"+"'",schema:schema31.properties.observed.properties.health.items.properties.users.items.required,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items,data:data311};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
for(const key62 in data311){
if(!(((key62 === "user") || (key62 === "requests")) || (key62 === "byStatus"))){
const err763 = {instancePath:instancePath+"/observed/health/" + i21+"/users/" + i25,schemaPath:"#/properties/observed/properties/health/items/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items,data:data311};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
if(data311.user !== undefined){
let data312 = data311.user;
if(typeof data312 !== "string"){
const err764 = {instancePath:instancePath+"/observed/health/" + i21+"/users/" + i25+"/user",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.health.items.properties.users.items.properties.user.type,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items.properties.user,data:data312};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
}
if(data311.requests !== undefined){
let data313 = data311.requests;
if(!(((typeof data313 == "number") && (!(data313 % 1) && !isNaN(data313))) && (isFinite(data313)))){
const err765 = {instancePath:instancePath+"/observed/health/" + i21+"/users/" + i25+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.health.items.properties.users.items.properties.requests.type,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items.properties.requests,data:data313};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
if((typeof data313 == "number") && (isFinite(data313))){
if(data313 > 9007199254740991 || isNaN(data313)){
const err766 = {instancePath:instancePath+"/observed/health/" + i21+"/users/" + i25+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items.properties.requests,data:data313};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
if(data313 < 0 || isNaN(data313)){
const err767 = {instancePath:instancePath+"/observed/health/" + i21+"/users/" + i25+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items.properties.requests,data:data313};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
}
}
if(data311.byStatus !== undefined){
let data314 = data311.byStatus;
if(data314 && typeof data314 == "object" && !Array.isArray(data314)){
for(const key63 in data314){
const _errs723 = errors;
if(typeof key63 !== "string"){
const err768 = {instancePath:instancePath+"/observed/health/" + i21+"/users/" + i25+"/byStatus",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/byStatus/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.health.items.properties.users.items.properties.byStatus.propertyNames.type,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items.properties.byStatus.propertyNames,data:key63,propertyName:key63};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
var valid120 = _errs723 === errors;
if(!valid120){
const err769 = {instancePath:instancePath+"/observed/health/" + i21+"/users/" + i25+"/byStatus",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/byStatus/propertyNames",keyword:"propertyNames",params:{propertyName: key63},message:"property name must be valid",schema:schema31.properties.observed.properties.health.items.properties.users.items.properties.byStatus.propertyNames,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items.properties.byStatus,data:data314};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
}
for(const key64 in data314){
let data315 = data314[key64];
if(!(((typeof data315 == "number") && (!(data315 % 1) && !isNaN(data315))) && (isFinite(data315)))){
const err770 = {instancePath:instancePath+"/observed/health/" + i21+"/users/" + i25+"/byStatus/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.health.items.properties.users.items.properties.byStatus.additionalProperties.type,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items.properties.byStatus.additionalProperties,data:data315};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
if((typeof data315 == "number") && (isFinite(data315))){
if(data315 > 9007199254740991 || isNaN(data315)){
const err771 = {instancePath:instancePath+"/observed/health/" + i21+"/users/" + i25+"/byStatus/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/byStatus/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items.properties.byStatus.additionalProperties,data:data315};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
if(data315 < 0 || isNaN(data315)){
const err772 = {instancePath:instancePath+"/observed/health/" + i21+"/users/" + i25+"/byStatus/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items.properties.byStatus.additionalProperties,data:data315};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
}
}
}
else {
const err773 = {instancePath:instancePath+"/observed/health/" + i21+"/users/" + i25+"/byStatus",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/byStatus/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.health.items.properties.users.items.properties.byStatus.type,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items.properties.byStatus,data:data314};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
}
}
else {
const err774 = {instancePath:instancePath+"/observed/health/" + i21+"/users/" + i25,schemaPath:"#/properties/observed/properties/health/items/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.health.items.properties.users.items.type,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items,data:data311};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
}
}
else {
const err775 = {instancePath:instancePath+"/observed/health/" + i21+"/users",schemaPath:"#/properties/observed/properties/health/items/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.health.items.properties.users.type,parentSchema:schema31.properties.observed.properties.health.items.properties.users,data:data310};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
}
}
else {
const err776 = {instancePath:instancePath+"/observed/health/" + i21,schemaPath:"#/properties/observed/properties/health/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.health.items.type,parentSchema:schema31.properties.observed.properties.health.items,data:data271};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
}
}
else {
const err777 = {instancePath:instancePath+"/observed/health",schemaPath:"#/properties/observed/properties/health/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.health.type,parentSchema:schema31.properties.observed.properties.health,data:data270};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
}
if(data223.metrics !== undefined){
let data316 = data223.metrics;
if(Array.isArray(data316)){
const len26 = data316.length;
for(let i26=0; i26<len26; i26++){
let data317 = data316[i26];
if(data317 && typeof data317 == "object" && !Array.isArray(data317)){
if(data317.evidence === undefined){
const err778 = {instancePath:instancePath+"/observed/metrics/" + i26,schemaPath:"#/properties/observed/properties/metrics/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'",schema:schema31.properties.observed.properties.metrics.items.required,parentSchema:schema31.properties.observed.properties.metrics.items,data:data317};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
if(data317.path === undefined){
const err779 = {instancePath:instancePath+"/observed/metrics/" + i26,schemaPath:"#/properties/observed/properties/metrics/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.observed.properties.metrics.items.required,parentSchema:schema31.properties.observed.properties.metrics.items,data:data317};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
if(data317.name === undefined){
const err780 = {instancePath:instancePath+"/observed/metrics/" + i26,schemaPath:"#/properties/observed/properties/metrics/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.observed.properties.metrics.items.required,parentSchema:schema31.properties.observed.properties.metrics.items,data:data317};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
if(data317.labels === undefined){
const err781 = {instancePath:instancePath+"/observed/metrics/" + i26,schemaPath:"#/properties/observed/properties/metrics/items/required",keyword:"required",params:{missingProperty: "labels"},message:"must have required property '"+"labels"+"'",schema:schema31.properties.observed.properties.metrics.items.required,parentSchema:schema31.properties.observed.properties.metrics.items,data:data317};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
if(data317.unit === undefined){
const err782 = {instancePath:instancePath+"/observed/metrics/" + i26,schemaPath:"#/properties/observed/properties/metrics/items/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema31.properties.observed.properties.metrics.items.required,parentSchema:schema31.properties.observed.properties.metrics.items,data:data317};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
if(data317.points === undefined){
const err783 = {instancePath:instancePath+"/observed/metrics/" + i26,schemaPath:"#/properties/observed/properties/metrics/items/required",keyword:"required",params:{missingProperty: "points"},message:"must have required property '"+"points"+"'",schema:schema31.properties.observed.properties.metrics.items.required,parentSchema:schema31.properties.observed.properties.metrics.items,data:data317};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
if(data317.first === undefined){
const err784 = {instancePath:instancePath+"/observed/metrics/" + i26,schemaPath:"#/properties/observed/properties/metrics/items/required",keyword:"required",params:{missingProperty: "first"},message:"must have required property '"+"first"+"'",schema:schema31.properties.observed.properties.metrics.items.required,parentSchema:schema31.properties.observed.properties.metrics.items,data:data317};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
if(data317.last === undefined){
const err785 = {instancePath:instancePath+"/observed/metrics/" + i26,schemaPath:"#/properties/observed/properties/metrics/items/required",keyword:"required",params:{missingProperty: "last"},message:"must have required property '"+"last"+"'",schema:schema31.properties.observed.properties.metrics.items.required,parentSchema:schema31.properties.observed.properties.metrics.items,data:data317};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
if(data317.min === undefined){
const err786 = {instancePath:instancePath+"/observed/metrics/" + i26,schemaPath:"#/properties/observed/properties/metrics/items/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'",schema:schema31.properties.observed.properties.metrics.items.required,parentSchema:schema31.properties.observed.properties.metrics.items,data:data317};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
if(data317.max === undefined){
const err787 = {instancePath:instancePath+"/observed/metrics/" + i26,schemaPath:"#/properties/observed/properties/metrics/items/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema31.properties.observed.properties.metrics.items.required,parentSchema:schema31.properties.observed.properties.metrics.items,data:data317};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
if(data317.mean === undefined){
const err788 = {instancePath:instancePath+"/observed/metrics/" + i26,schemaPath:"#/properties/observed/properties/metrics/items/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'",schema:schema31.properties.observed.properties.metrics.items.required,parentSchema:schema31.properties.observed.properties.metrics.items,data:data317};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
for(const key65 in data317){
if(!(func1.call(schema31.properties.observed.properties.metrics.items.properties, key65))){
const err789 = {instancePath:instancePath+"/observed/metrics/" + i26,schemaPath:"#/properties/observed/properties/metrics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.metrics.items,data:data317};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
}
if(data317.evidence !== undefined){
let data318 = data317.evidence;
if(typeof data318 !== "string"){
const err790 = {instancePath:instancePath+"/observed/metrics/" + i26+"/evidence",schemaPath:"#/properties/observed/properties/metrics/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.metrics.items.properties.evidence.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.evidence,data:data318};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
}
if(data317.path !== undefined){
let data319 = data317.path;
if(typeof data319 !== "string"){
const err791 = {instancePath:instancePath+"/observed/metrics/" + i26+"/path",schemaPath:"#/properties/observed/properties/metrics/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.metrics.items.properties.path.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.path,data:data319};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
}
if(data317.phase !== undefined){
let data320 = data317.phase;
if(typeof data320 !== "string"){
const err792 = {instancePath:instancePath+"/observed/metrics/" + i26+"/phase",schemaPath:"#/properties/observed/properties/metrics/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.metrics.items.properties.phase.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.phase,data:data320};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
}
if(data317.variant !== undefined){
let data321 = data317.variant;
if(typeof data321 !== "string"){
const err793 = {instancePath:instancePath+"/observed/metrics/" + i26+"/variant",schemaPath:"#/properties/observed/properties/metrics/items/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.metrics.items.properties.variant.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.variant,data:data321};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
}
if(data317.name !== undefined){
let data322 = data317.name;
if(typeof data322 !== "string"){
const err794 = {instancePath:instancePath+"/observed/metrics/" + i26+"/name",schemaPath:"#/properties/observed/properties/metrics/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.metrics.items.properties.name.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.name,data:data322};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
}
if(data317.labels !== undefined){
let data323 = data317.labels;
if(data323 && typeof data323 == "object" && !Array.isArray(data323)){
for(const key66 in data323){
const _errs745 = errors;
if(typeof key66 !== "string"){
const err795 = {instancePath:instancePath+"/observed/metrics/" + i26+"/labels",schemaPath:"#/properties/observed/properties/metrics/items/properties/labels/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.metrics.items.properties.labels.propertyNames.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.labels.propertyNames,data:key66,propertyName:key66};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
var valid125 = _errs745 === errors;
if(!valid125){
const err796 = {instancePath:instancePath+"/observed/metrics/" + i26+"/labels",schemaPath:"#/properties/observed/properties/metrics/items/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key66},message:"property name must be valid",schema:schema31.properties.observed.properties.metrics.items.properties.labels.propertyNames,parentSchema:schema31.properties.observed.properties.metrics.items.properties.labels,data:data323};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
}
for(const key67 in data323){
let data324 = data323[key67];
if(typeof data324 !== "string"){
const err797 = {instancePath:instancePath+"/observed/metrics/" + i26+"/labels/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/metrics/items/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.metrics.items.properties.labels.additionalProperties.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.labels.additionalProperties,data:data324};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
}
}
else {
const err798 = {instancePath:instancePath+"/observed/metrics/" + i26+"/labels",schemaPath:"#/properties/observed/properties/metrics/items/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.metrics.items.properties.labels.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.labels,data:data323};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
}
if(data317.unit !== undefined){
let data325 = data317.unit;
if(typeof data325 !== "string"){
const err799 = {instancePath:instancePath+"/observed/metrics/" + i26+"/unit",schemaPath:"#/properties/observed/properties/metrics/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.metrics.items.properties.unit.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.unit,data:data325};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
if(!(((((data325 === "ms") || (data325 === "ratio")) || (data325 === "count")) || (data325 === "bytes")) || (data325 === "none"))){
const err800 = {instancePath:instancePath+"/observed/metrics/" + i26+"/unit",schemaPath:"#/properties/observed/properties/metrics/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.observed.properties.metrics.items.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.observed.properties.metrics.items.properties.unit.enum,parentSchema:schema31.properties.observed.properties.metrics.items.properties.unit,data:data325};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
}
if(data317.points !== undefined){
let data326 = data317.points;
if(!(((typeof data326 == "number") && (!(data326 % 1) && !isNaN(data326))) && (isFinite(data326)))){
const err801 = {instancePath:instancePath+"/observed/metrics/" + i26+"/points",schemaPath:"#/properties/observed/properties/metrics/items/properties/points/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.metrics.items.properties.points.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.points,data:data326};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
if((typeof data326 == "number") && (isFinite(data326))){
if(data326 > 9007199254740991 || isNaN(data326)){
const err802 = {instancePath:instancePath+"/observed/metrics/" + i26+"/points",schemaPath:"#/properties/observed/properties/metrics/items/properties/points/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.metrics.items.properties.points,data:data326};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
if(data326 < 0 || isNaN(data326)){
const err803 = {instancePath:instancePath+"/observed/metrics/" + i26+"/points",schemaPath:"#/properties/observed/properties/metrics/items/properties/points/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.metrics.items.properties.points,data:data326};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
}
}
if(data317.first !== undefined){
let data327 = data317.first;
if(!((typeof data327 == "number") && (isFinite(data327)))){
const err804 = {instancePath:instancePath+"/observed/metrics/" + i26+"/first",schemaPath:"#/properties/observed/properties/metrics/items/properties/first/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.metrics.items.properties.first.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.first,data:data327};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
}
if(data317.last !== undefined){
let data328 = data317.last;
if(!((typeof data328 == "number") && (isFinite(data328)))){
const err805 = {instancePath:instancePath+"/observed/metrics/" + i26+"/last",schemaPath:"#/properties/observed/properties/metrics/items/properties/last/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.metrics.items.properties.last.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.last,data:data328};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
}
if(data317.min !== undefined){
let data329 = data317.min;
if(!((typeof data329 == "number") && (isFinite(data329)))){
const err806 = {instancePath:instancePath+"/observed/metrics/" + i26+"/min",schemaPath:"#/properties/observed/properties/metrics/items/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.metrics.items.properties.min.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.min,data:data329};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
}
if(data317.max !== undefined){
let data330 = data317.max;
if(!((typeof data330 == "number") && (isFinite(data330)))){
const err807 = {instancePath:instancePath+"/observed/metrics/" + i26+"/max",schemaPath:"#/properties/observed/properties/metrics/items/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.metrics.items.properties.max.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.max,data:data330};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
}
if(data317.mean !== undefined){
let data331 = data317.mean;
if(!((typeof data331 == "number") && (isFinite(data331)))){
const err808 = {instancePath:instancePath+"/observed/metrics/" + i26+"/mean",schemaPath:"#/properties/observed/properties/metrics/items/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.metrics.items.properties.mean.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.mean,data:data331};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
}
}
else {
const err809 = {instancePath:instancePath+"/observed/metrics/" + i26,schemaPath:"#/properties/observed/properties/metrics/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.metrics.items.type,parentSchema:schema31.properties.observed.properties.metrics.items,data:data317};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
}
}
else {
const err810 = {instancePath:instancePath+"/observed/metrics",schemaPath:"#/properties/observed/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.metrics.type,parentSchema:schema31.properties.observed.properties.metrics,data:data316};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
}
if(data223.balancer !== undefined){
let data332 = data223.balancer;
if(Array.isArray(data332)){
const len27 = data332.length;
for(let i27=0; i27<len27; i27++){
let data333 = data332[i27];
if(data333 && typeof data333 == "object" && !Array.isArray(data333)){
if(data333.evidence === undefined){
const err811 = {instancePath:instancePath+"/observed/balancer/" + i27,schemaPath:"#/properties/observed/properties/balancer/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'",schema:schema31.properties.observed.properties.balancer.items.required,parentSchema:schema31.properties.observed.properties.balancer.items,data:data333};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
if(data333.path === undefined){
const err812 = {instancePath:instancePath+"/observed/balancer/" + i27,schemaPath:"#/properties/observed/properties/balancer/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.observed.properties.balancer.items.required,parentSchema:schema31.properties.observed.properties.balancer.items,data:data333};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
if(data333.moment === undefined){
const err813 = {instancePath:instancePath+"/observed/balancer/" + i27,schemaPath:"#/properties/observed/properties/balancer/items/required",keyword:"required",params:{missingProperty: "moment"},message:"must have required property '"+"moment"+"'",schema:schema31.properties.observed.properties.balancer.items.required,parentSchema:schema31.properties.observed.properties.balancer.items,data:data333};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
if(data333.servers === undefined){
const err814 = {instancePath:instancePath+"/observed/balancer/" + i27,schemaPath:"#/properties/observed/properties/balancer/items/required",keyword:"required",params:{missingProperty: "servers"},message:"must have required property '"+"servers"+"'",schema:schema31.properties.observed.properties.balancer.items.required,parentSchema:schema31.properties.observed.properties.balancer.items,data:data333};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
for(const key68 in data333){
if(!(((((key68 === "evidence") || (key68 === "path")) || (key68 === "phase")) || (key68 === "moment")) || (key68 === "servers"))){
const err815 = {instancePath:instancePath+"/observed/balancer/" + i27,schemaPath:"#/properties/observed/properties/balancer/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.balancer.items,data:data333};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
}
if(data333.evidence !== undefined){
let data334 = data333.evidence;
if(typeof data334 !== "string"){
const err816 = {instancePath:instancePath+"/observed/balancer/" + i27+"/evidence",schemaPath:"#/properties/observed/properties/balancer/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.balancer.items.properties.evidence.type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.evidence,data:data334};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
}
if(data333.path !== undefined){
let data335 = data333.path;
if(typeof data335 !== "string"){
const err817 = {instancePath:instancePath+"/observed/balancer/" + i27+"/path",schemaPath:"#/properties/observed/properties/balancer/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.balancer.items.properties.path.type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.path,data:data335};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
}
if(data333.phase !== undefined){
let data336 = data333.phase;
if(typeof data336 !== "string"){
const err818 = {instancePath:instancePath+"/observed/balancer/" + i27+"/phase",schemaPath:"#/properties/observed/properties/balancer/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.balancer.items.properties.phase.type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.phase,data:data336};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
}
if(data333.moment !== undefined){
let data337 = data333.moment;
if(typeof data337 !== "string"){
const err819 = {instancePath:instancePath+"/observed/balancer/" + i27+"/moment",schemaPath:"#/properties/observed/properties/balancer/items/properties/moment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.balancer.items.properties.moment.type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.moment,data:data337};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
if(!(((data337 === "before") || (data337 === "after")) || (data337 === "end"))){
const err820 = {instancePath:instancePath+"/observed/balancer/" + i27+"/moment",schemaPath:"#/properties/observed/properties/balancer/items/properties/moment/enum",keyword:"enum",params:{allowedValues: schema31.properties.observed.properties.balancer.items.properties.moment.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.observed.properties.balancer.items.properties.moment.enum,parentSchema:schema31.properties.observed.properties.balancer.items.properties.moment,data:data337};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
}
if(data333.servers !== undefined){
let data338 = data333.servers;
if(Array.isArray(data338)){
const len28 = data338.length;
for(let i28=0; i28<len28; i28++){
let data339 = data338[i28];
if(data339 && typeof data339 == "object" && !Array.isArray(data339)){
if(data339.backend === undefined){
const err821 = {instancePath:instancePath+"/observed/balancer/" + i27+"/servers/" + i28,schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/required",keyword:"required",params:{missingProperty: "backend"},message:"must have required property '"+"backend"+"'",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.required,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items,data:data339};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
if(data339.server === undefined){
const err822 = {instancePath:instancePath+"/observed/balancer/" + i27+"/servers/" + i28,schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/required",keyword:"required",params:{missingProperty: "server"},message:"must have required property '"+"server"+"'",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.required,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items,data:data339};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
if(data339.weight === undefined){
const err823 = {instancePath:instancePath+"/observed/balancer/" + i27+"/servers/" + i28,schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/required",keyword:"required",params:{missingProperty: "weight"},message:"must have required property '"+"weight"+"'",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.required,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items,data:data339};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
if(data339.state === undefined){
const err824 = {instancePath:instancePath+"/observed/balancer/" + i27+"/servers/" + i28,schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.required,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items,data:data339};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
if(data339.requestsTotal === undefined){
const err825 = {instancePath:instancePath+"/observed/balancer/" + i27+"/servers/" + i28,schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/required",keyword:"required",params:{missingProperty: "requestsTotal"},message:"must have required property '"+"requestsTotal"+"'",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.required,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items,data:data339};
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
if(data339.failedChecksTotal === undefined){
const err826 = {instancePath:instancePath+"/observed/balancer/" + i27+"/servers/" + i28,schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/required",keyword:"required",params:{missingProperty: "failedChecksTotal"},message:"must have required property '"+"failedChecksTotal"+"'",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.required,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items,data:data339};
if(vErrors === null){
vErrors = [err826];
}
else {
vErrors.push(err826);
}
errors++;
}
for(const key69 in data339){
if(!((((((key69 === "backend") || (key69 === "server")) || (key69 === "weight")) || (key69 === "state")) || (key69 === "requestsTotal")) || (key69 === "failedChecksTotal"))){
const err827 = {instancePath:instancePath+"/observed/balancer/" + i27+"/servers/" + i28,schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items,data:data339};
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
}
if(data339.backend !== undefined){
let data340 = data339.backend;
if(typeof data340 !== "string"){
const err828 = {instancePath:instancePath+"/observed/balancer/" + i27+"/servers/" + i28+"/backend",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/backend/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.backend.type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.backend,data:data340};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
}
if(data339.server !== undefined){
let data341 = data339.server;
if(typeof data341 !== "string"){
const err829 = {instancePath:instancePath+"/observed/balancer/" + i27+"/servers/" + i28+"/server",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.server.type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.server,data:data341};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
}
if(data339.weight !== undefined){
let data342 = data339.weight;
if((!((typeof data342 == "number") && (isFinite(data342)))) && (data342 !== null)){
const err830 = {instancePath:instancePath+"/observed/balancer/" + i27+"/servers/" + i28+"/weight",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/weight/type",keyword:"type",params:{type: schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.weight.type},message:"must be number,null",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.weight.type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.weight,data:data342};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
}
if(data339.state !== undefined){
let data343 = data339.state;
const _errs789 = errors;
let valid133 = false;
const _errs790 = errors;
if(typeof data343 !== "string"){
const err831 = {instancePath:instancePath+"/observed/balancer/" + i27+"/servers/" + i28+"/state",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/state/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.state.anyOf[0].type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.state.anyOf[0],data:data343};
if(vErrors === null){
vErrors = [err831];
}
else {
vErrors.push(err831);
}
errors++;
}
if(!(((((data343 === "up") || (data343 === "down")) || (data343 === "maint")) || (data343 === "drain")) || (data343 === "unknown"))){
const err832 = {instancePath:instancePath+"/observed/balancer/" + i27+"/servers/" + i28+"/state",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.state.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.state.anyOf[0].enum,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.state.anyOf[0],data:data343};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
var _valid5 = _errs790 === errors;
valid133 = valid133 || _valid5;
const _errs792 = errors;
if(data343 !== null){
const err833 = {instancePath:instancePath+"/observed/balancer/" + i27+"/servers/" + i28+"/state",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/state/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.state.anyOf[1].type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.state.anyOf[1],data:data343};
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
var _valid5 = _errs792 === errors;
valid133 = valid133 || _valid5;
if(!valid133){
const err834 = {instancePath:instancePath+"/observed/balancer/" + i27+"/servers/" + i28+"/state",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/state/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.state.anyOf,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.state,data:data343};
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
}
else {
errors = _errs789;
if(vErrors !== null){
if(_errs789){
vErrors.length = _errs789;
}
else {
vErrors = null;
}
}
}
}
if(data339.requestsTotal !== undefined){
let data344 = data339.requestsTotal;
const _errs795 = errors;
let valid134 = false;
const _errs796 = errors;
if(!(((typeof data344 == "number") && (!(data344 % 1) && !isNaN(data344))) && (isFinite(data344)))){
const err835 = {instancePath:instancePath+"/observed/balancer/" + i27+"/servers/" + i28+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/requestsTotal/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.requestsTotal.anyOf[0].type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.requestsTotal.anyOf[0],data:data344};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
if((typeof data344 == "number") && (isFinite(data344))){
if(data344 > 9007199254740991 || isNaN(data344)){
const err836 = {instancePath:instancePath+"/observed/balancer/" + i27+"/servers/" + i28+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/requestsTotal/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.requestsTotal.anyOf[0],data:data344};
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
if(data344 < 0 || isNaN(data344)){
const err837 = {instancePath:instancePath+"/observed/balancer/" + i27+"/servers/" + i28+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/requestsTotal/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.requestsTotal.anyOf[0],data:data344};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
}
var _valid6 = _errs796 === errors;
valid134 = valid134 || _valid6;
const _errs798 = errors;
if(data344 !== null){
const err838 = {instancePath:instancePath+"/observed/balancer/" + i27+"/servers/" + i28+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/requestsTotal/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.requestsTotal.anyOf[1].type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.requestsTotal.anyOf[1],data:data344};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
var _valid6 = _errs798 === errors;
valid134 = valid134 || _valid6;
if(!valid134){
const err839 = {instancePath:instancePath+"/observed/balancer/" + i27+"/servers/" + i28+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/requestsTotal/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.requestsTotal.anyOf,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.requestsTotal,data:data344};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
else {
errors = _errs795;
if(vErrors !== null){
if(_errs795){
vErrors.length = _errs795;
}
else {
vErrors = null;
}
}
}
}
if(data339.failedChecksTotal !== undefined){
let data345 = data339.failedChecksTotal;
const _errs801 = errors;
let valid135 = false;
const _errs802 = errors;
if(!(((typeof data345 == "number") && (!(data345 % 1) && !isNaN(data345))) && (isFinite(data345)))){
const err840 = {instancePath:instancePath+"/observed/balancer/" + i27+"/servers/" + i28+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/failedChecksTotal/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.failedChecksTotal.anyOf[0].type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.failedChecksTotal.anyOf[0],data:data345};
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
if((typeof data345 == "number") && (isFinite(data345))){
if(data345 > 9007199254740991 || isNaN(data345)){
const err841 = {instancePath:instancePath+"/observed/balancer/" + i27+"/servers/" + i28+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/failedChecksTotal/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.failedChecksTotal.anyOf[0],data:data345};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
if(data345 < 0 || isNaN(data345)){
const err842 = {instancePath:instancePath+"/observed/balancer/" + i27+"/servers/" + i28+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/failedChecksTotal/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.failedChecksTotal.anyOf[0],data:data345};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
}
var _valid7 = _errs802 === errors;
valid135 = valid135 || _valid7;
const _errs804 = errors;
if(data345 !== null){
const err843 = {instancePath:instancePath+"/observed/balancer/" + i27+"/servers/" + i28+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/failedChecksTotal/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.failedChecksTotal.anyOf[1].type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.failedChecksTotal.anyOf[1],data:data345};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
var _valid7 = _errs804 === errors;
valid135 = valid135 || _valid7;
if(!valid135){
const err844 = {instancePath:instancePath+"/observed/balancer/" + i27+"/servers/" + i28+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/failedChecksTotal/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.failedChecksTotal.anyOf,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.failedChecksTotal,data:data345};
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
else {
errors = _errs801;
if(vErrors !== null){
if(_errs801){
vErrors.length = _errs801;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err845 = {instancePath:instancePath+"/observed/balancer/" + i27+"/servers/" + i28,schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items,data:data339};
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
}
}
else {
const err846 = {instancePath:instancePath+"/observed/balancer/" + i27+"/servers",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.balancer.items.properties.servers.type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers,data:data338};
if(vErrors === null){
vErrors = [err846];
}
else {
vErrors.push(err846);
}
errors++;
}
}
}
else {
const err847 = {instancePath:instancePath+"/observed/balancer/" + i27,schemaPath:"#/properties/observed/properties/balancer/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.balancer.items.type,parentSchema:schema31.properties.observed.properties.balancer.items,data:data333};
if(vErrors === null){
vErrors = [err847];
}
else {
vErrors.push(err847);
}
errors++;
}
}
}
else {
const err848 = {instancePath:instancePath+"/observed/balancer",schemaPath:"#/properties/observed/properties/balancer/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.balancer.type,parentSchema:schema31.properties.observed.properties.balancer,data:data332};
if(vErrors === null){
vErrors = [err848];
}
else {
vErrors.push(err848);
}
errors++;
}
}
if(data223.changes !== undefined){
let data346 = data223.changes;
if(Array.isArray(data346)){
const len29 = data346.length;
for(let i29=0; i29<len29; i29++){
let data347 = data346[i29];
if(data347 && typeof data347 == "object" && !Array.isArray(data347)){
if(data347.evidence === undefined){
const err849 = {instancePath:instancePath+"/observed/changes/" + i29,schemaPath:"#/properties/observed/properties/changes/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'",schema:schema31.properties.observed.properties.changes.items.required,parentSchema:schema31.properties.observed.properties.changes.items,data:data347};
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
if(data347.path === undefined){
const err850 = {instancePath:instancePath+"/observed/changes/" + i29,schemaPath:"#/properties/observed/properties/changes/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.observed.properties.changes.items.required,parentSchema:schema31.properties.observed.properties.changes.items,data:data347};
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
if(data347.server === undefined){
const err851 = {instancePath:instancePath+"/observed/changes/" + i29,schemaPath:"#/properties/observed/properties/changes/items/required",keyword:"required",params:{missingProperty: "server"},message:"must have required property '"+"server"+"'",schema:schema31.properties.observed.properties.changes.items.required,parentSchema:schema31.properties.observed.properties.changes.items,data:data347};
if(vErrors === null){
vErrors = [err851];
}
else {
vErrors.push(err851);
}
errors++;
}
if(data347.weightBefore === undefined){
const err852 = {instancePath:instancePath+"/observed/changes/" + i29,schemaPath:"#/properties/observed/properties/changes/items/required",keyword:"required",params:{missingProperty: "weightBefore"},message:"must have required property '"+"weightBefore"+"'",schema:schema31.properties.observed.properties.changes.items.required,parentSchema:schema31.properties.observed.properties.changes.items,data:data347};
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
if(data347.weightAfter === undefined){
const err853 = {instancePath:instancePath+"/observed/changes/" + i29,schemaPath:"#/properties/observed/properties/changes/items/required",keyword:"required",params:{missingProperty: "weightAfter"},message:"must have required property '"+"weightAfter"+"'",schema:schema31.properties.observed.properties.changes.items.required,parentSchema:schema31.properties.observed.properties.changes.items,data:data347};
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
if(data347.line === undefined){
const err854 = {instancePath:instancePath+"/observed/changes/" + i29,schemaPath:"#/properties/observed/properties/changes/items/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema31.properties.observed.properties.changes.items.required,parentSchema:schema31.properties.observed.properties.changes.items,data:data347};
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
for(const key70 in data347){
if(!(((((((key70 === "evidence") || (key70 === "path")) || (key70 === "phase")) || (key70 === "server")) || (key70 === "weightBefore")) || (key70 === "weightAfter")) || (key70 === "line"))){
const err855 = {instancePath:instancePath+"/observed/changes/" + i29,schemaPath:"#/properties/observed/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.changes.items,data:data347};
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
}
if(data347.evidence !== undefined){
let data348 = data347.evidence;
if(typeof data348 !== "string"){
const err856 = {instancePath:instancePath+"/observed/changes/" + i29+"/evidence",schemaPath:"#/properties/observed/properties/changes/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.changes.items.properties.evidence.type,parentSchema:schema31.properties.observed.properties.changes.items.properties.evidence,data:data348};
if(vErrors === null){
vErrors = [err856];
}
else {
vErrors.push(err856);
}
errors++;
}
}
if(data347.path !== undefined){
let data349 = data347.path;
if(typeof data349 !== "string"){
const err857 = {instancePath:instancePath+"/observed/changes/" + i29+"/path",schemaPath:"#/properties/observed/properties/changes/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.changes.items.properties.path.type,parentSchema:schema31.properties.observed.properties.changes.items.properties.path,data:data349};
if(vErrors === null){
vErrors = [err857];
}
else {
vErrors.push(err857);
}
errors++;
}
}
if(data347.phase !== undefined){
let data350 = data347.phase;
if(typeof data350 !== "string"){
const err858 = {instancePath:instancePath+"/observed/changes/" + i29+"/phase",schemaPath:"#/properties/observed/properties/changes/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.changes.items.properties.phase.type,parentSchema:schema31.properties.observed.properties.changes.items.properties.phase,data:data350};
if(vErrors === null){
vErrors = [err858];
}
else {
vErrors.push(err858);
}
errors++;
}
}
if(data347.server !== undefined){
let data351 = data347.server;
if(typeof data351 !== "string"){
const err859 = {instancePath:instancePath+"/observed/changes/" + i29+"/server",schemaPath:"#/properties/observed/properties/changes/items/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.changes.items.properties.server.type,parentSchema:schema31.properties.observed.properties.changes.items.properties.server,data:data351};
if(vErrors === null){
vErrors = [err859];
}
else {
vErrors.push(err859);
}
errors++;
}
}
if(data347.weightBefore !== undefined){
let data352 = data347.weightBefore;
if((!((typeof data352 == "number") && (isFinite(data352)))) && (data352 !== null)){
const err860 = {instancePath:instancePath+"/observed/changes/" + i29+"/weightBefore",schemaPath:"#/properties/observed/properties/changes/items/properties/weightBefore/type",keyword:"type",params:{type: schema31.properties.observed.properties.changes.items.properties.weightBefore.type},message:"must be number,null",schema:schema31.properties.observed.properties.changes.items.properties.weightBefore.type,parentSchema:schema31.properties.observed.properties.changes.items.properties.weightBefore,data:data352};
if(vErrors === null){
vErrors = [err860];
}
else {
vErrors.push(err860);
}
errors++;
}
}
if(data347.weightAfter !== undefined){
let data353 = data347.weightAfter;
if((!((typeof data353 == "number") && (isFinite(data353)))) && (data353 !== null)){
const err861 = {instancePath:instancePath+"/observed/changes/" + i29+"/weightAfter",schemaPath:"#/properties/observed/properties/changes/items/properties/weightAfter/type",keyword:"type",params:{type: schema31.properties.observed.properties.changes.items.properties.weightAfter.type},message:"must be number,null",schema:schema31.properties.observed.properties.changes.items.properties.weightAfter.type,parentSchema:schema31.properties.observed.properties.changes.items.properties.weightAfter,data:data353};
if(vErrors === null){
vErrors = [err861];
}
else {
vErrors.push(err861);
}
errors++;
}
}
if(data347.line !== undefined){
let data354 = data347.line;
if(!(((typeof data354 == "number") && (!(data354 % 1) && !isNaN(data354))) && (isFinite(data354)))){
const err862 = {instancePath:instancePath+"/observed/changes/" + i29+"/line",schemaPath:"#/properties/observed/properties/changes/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.changes.items.properties.line.type,parentSchema:schema31.properties.observed.properties.changes.items.properties.line,data:data354};
if(vErrors === null){
vErrors = [err862];
}
else {
vErrors.push(err862);
}
errors++;
}
if((typeof data354 == "number") && (isFinite(data354))){
if(data354 > 9007199254740991 || isNaN(data354)){
const err863 = {instancePath:instancePath+"/observed/changes/" + i29+"/line",schemaPath:"#/properties/observed/properties/changes/items/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.changes.items.properties.line,data:data354};
if(vErrors === null){
vErrors = [err863];
}
else {
vErrors.push(err863);
}
errors++;
}
if(data354 < 0 || isNaN(data354)){
const err864 = {instancePath:instancePath+"/observed/changes/" + i29+"/line",schemaPath:"#/properties/observed/properties/changes/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.changes.items.properties.line,data:data354};
if(vErrors === null){
vErrors = [err864];
}
else {
vErrors.push(err864);
}
errors++;
}
}
}
}
else {
const err865 = {instancePath:instancePath+"/observed/changes/" + i29,schemaPath:"#/properties/observed/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.changes.items.type,parentSchema:schema31.properties.observed.properties.changes.items,data:data347};
if(vErrors === null){
vErrors = [err865];
}
else {
vErrors.push(err865);
}
errors++;
}
}
}
else {
const err866 = {instancePath:instancePath+"/observed/changes",schemaPath:"#/properties/observed/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.changes.type,parentSchema:schema31.properties.observed.properties.changes,data:data346};
if(vErrors === null){
vErrors = [err866];
}
else {
vErrors.push(err866);
}
errors++;
}
}
if(data223.tests !== undefined){
let data355 = data223.tests;
if(Array.isArray(data355)){
const len30 = data355.length;
for(let i30=0; i30<len30; i30++){
let data356 = data355[i30];
if(data356 && typeof data356 == "object" && !Array.isArray(data356)){
if(data356.evidence === undefined){
const err867 = {instancePath:instancePath+"/observed/tests/" + i30,schemaPath:"#/properties/observed/properties/tests/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'",schema:schema31.properties.observed.properties.tests.items.required,parentSchema:schema31.properties.observed.properties.tests.items,data:data356};
if(vErrors === null){
vErrors = [err867];
}
else {
vErrors.push(err867);
}
errors++;
}
if(data356.path === undefined){
const err868 = {instancePath:instancePath+"/observed/tests/" + i30,schemaPath:"#/properties/observed/properties/tests/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.observed.properties.tests.items.required,parentSchema:schema31.properties.observed.properties.tests.items,data:data356};
if(vErrors === null){
vErrors = [err868];
}
else {
vErrors.push(err868);
}
errors++;
}
if(data356.suite === undefined){
const err869 = {instancePath:instancePath+"/observed/tests/" + i30,schemaPath:"#/properties/observed/properties/tests/items/required",keyword:"required",params:{missingProperty: "suite"},message:"must have required property '"+"suite"+"'",schema:schema31.properties.observed.properties.tests.items.required,parentSchema:schema31.properties.observed.properties.tests.items,data:data356};
if(vErrors === null){
vErrors = [err869];
}
else {
vErrors.push(err869);
}
errors++;
}
if(data356.total === undefined){
const err870 = {instancePath:instancePath+"/observed/tests/" + i30,schemaPath:"#/properties/observed/properties/tests/items/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'",schema:schema31.properties.observed.properties.tests.items.required,parentSchema:schema31.properties.observed.properties.tests.items,data:data356};
if(vErrors === null){
vErrors = [err870];
}
else {
vErrors.push(err870);
}
errors++;
}
if(data356.passed === undefined){
const err871 = {instancePath:instancePath+"/observed/tests/" + i30,schemaPath:"#/properties/observed/properties/tests/items/required",keyword:"required",params:{missingProperty: "passed"},message:"must have required property '"+"passed"+"'",schema:schema31.properties.observed.properties.tests.items.required,parentSchema:schema31.properties.observed.properties.tests.items,data:data356};
if(vErrors === null){
vErrors = [err871];
}
else {
vErrors.push(err871);
}
errors++;
}
if(data356.failed === undefined){
const err872 = {instancePath:instancePath+"/observed/tests/" + i30,schemaPath:"#/properties/observed/properties/tests/items/required",keyword:"required",params:{missingProperty: "failed"},message:"must have required property '"+"failed"+"'",schema:schema31.properties.observed.properties.tests.items.required,parentSchema:schema31.properties.observed.properties.tests.items,data:data356};
if(vErrors === null){
vErrors = [err872];
}
else {
vErrors.push(err872);
}
errors++;
}
if(data356.skipped === undefined){
const err873 = {instancePath:instancePath+"/observed/tests/" + i30,schemaPath:"#/properties/observed/properties/tests/items/required",keyword:"required",params:{missingProperty: "skipped"},message:"must have required property '"+"skipped"+"'",schema:schema31.properties.observed.properties.tests.items.required,parentSchema:schema31.properties.observed.properties.tests.items,data:data356};
if(vErrors === null){
vErrors = [err873];
}
else {
vErrors.push(err873);
}
errors++;
}
if(data356.flaky === undefined){
const err874 = {instancePath:instancePath+"/observed/tests/" + i30,schemaPath:"#/properties/observed/properties/tests/items/required",keyword:"required",params:{missingProperty: "flaky"},message:"must have required property '"+"flaky"+"'",schema:schema31.properties.observed.properties.tests.items.required,parentSchema:schema31.properties.observed.properties.tests.items,data:data356};
if(vErrors === null){
vErrors = [err874];
}
else {
vErrors.push(err874);
}
errors++;
}
if(data356.failures === undefined){
const err875 = {instancePath:instancePath+"/observed/tests/" + i30,schemaPath:"#/properties/observed/properties/tests/items/required",keyword:"required",params:{missingProperty: "failures"},message:"must have required property '"+"failures"+"'",schema:schema31.properties.observed.properties.tests.items.required,parentSchema:schema31.properties.observed.properties.tests.items,data:data356};
if(vErrors === null){
vErrors = [err875];
}
else {
vErrors.push(err875);
}
errors++;
}
for(const key71 in data356){
if(!(func1.call(schema31.properties.observed.properties.tests.items.properties, key71))){
const err876 = {instancePath:instancePath+"/observed/tests/" + i30,schemaPath:"#/properties/observed/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.tests.items,data:data356};
if(vErrors === null){
vErrors = [err876];
}
else {
vErrors.push(err876);
}
errors++;
}
}
if(data356.evidence !== undefined){
let data357 = data356.evidence;
if(typeof data357 !== "string"){
const err877 = {instancePath:instancePath+"/observed/tests/" + i30+"/evidence",schemaPath:"#/properties/observed/properties/tests/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.tests.items.properties.evidence.type,parentSchema:schema31.properties.observed.properties.tests.items.properties.evidence,data:data357};
if(vErrors === null){
vErrors = [err877];
}
else {
vErrors.push(err877);
}
errors++;
}
}
if(data356.path !== undefined){
let data358 = data356.path;
if(typeof data358 !== "string"){
const err878 = {instancePath:instancePath+"/observed/tests/" + i30+"/path",schemaPath:"#/properties/observed/properties/tests/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.tests.items.properties.path.type,parentSchema:schema31.properties.observed.properties.tests.items.properties.path,data:data358};
if(vErrors === null){
vErrors = [err878];
}
else {
vErrors.push(err878);
}
errors++;
}
}
if(data356.suite !== undefined){
let data359 = data356.suite;
if(typeof data359 !== "string"){
const err879 = {instancePath:instancePath+"/observed/tests/" + i30+"/suite",schemaPath:"#/properties/observed/properties/tests/items/properties/suite/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.tests.items.properties.suite.type,parentSchema:schema31.properties.observed.properties.tests.items.properties.suite,data:data359};
if(vErrors === null){
vErrors = [err879];
}
else {
vErrors.push(err879);
}
errors++;
}
}
if(data356.total !== undefined){
let data360 = data356.total;
if(!(((typeof data360 == "number") && (!(data360 % 1) && !isNaN(data360))) && (isFinite(data360)))){
const err880 = {instancePath:instancePath+"/observed/tests/" + i30+"/total",schemaPath:"#/properties/observed/properties/tests/items/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.tests.items.properties.total.type,parentSchema:schema31.properties.observed.properties.tests.items.properties.total,data:data360};
if(vErrors === null){
vErrors = [err880];
}
else {
vErrors.push(err880);
}
errors++;
}
if((typeof data360 == "number") && (isFinite(data360))){
if(data360 > 9007199254740991 || isNaN(data360)){
const err881 = {instancePath:instancePath+"/observed/tests/" + i30+"/total",schemaPath:"#/properties/observed/properties/tests/items/properties/total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.tests.items.properties.total,data:data360};
if(vErrors === null){
vErrors = [err881];
}
else {
vErrors.push(err881);
}
errors++;
}
if(data360 < 0 || isNaN(data360)){
const err882 = {instancePath:instancePath+"/observed/tests/" + i30+"/total",schemaPath:"#/properties/observed/properties/tests/items/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.tests.items.properties.total,data:data360};
if(vErrors === null){
vErrors = [err882];
}
else {
vErrors.push(err882);
}
errors++;
}
}
}
if(data356.passed !== undefined){
let data361 = data356.passed;
if(!(((typeof data361 == "number") && (!(data361 % 1) && !isNaN(data361))) && (isFinite(data361)))){
const err883 = {instancePath:instancePath+"/observed/tests/" + i30+"/passed",schemaPath:"#/properties/observed/properties/tests/items/properties/passed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.tests.items.properties.passed.type,parentSchema:schema31.properties.observed.properties.tests.items.properties.passed,data:data361};
if(vErrors === null){
vErrors = [err883];
}
else {
vErrors.push(err883);
}
errors++;
}
if((typeof data361 == "number") && (isFinite(data361))){
if(data361 > 9007199254740991 || isNaN(data361)){
const err884 = {instancePath:instancePath+"/observed/tests/" + i30+"/passed",schemaPath:"#/properties/observed/properties/tests/items/properties/passed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.tests.items.properties.passed,data:data361};
if(vErrors === null){
vErrors = [err884];
}
else {
vErrors.push(err884);
}
errors++;
}
if(data361 < 0 || isNaN(data361)){
const err885 = {instancePath:instancePath+"/observed/tests/" + i30+"/passed",schemaPath:"#/properties/observed/properties/tests/items/properties/passed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.tests.items.properties.passed,data:data361};
if(vErrors === null){
vErrors = [err885];
}
else {
vErrors.push(err885);
}
errors++;
}
}
}
if(data356.failed !== undefined){
let data362 = data356.failed;
if(!(((typeof data362 == "number") && (!(data362 % 1) && !isNaN(data362))) && (isFinite(data362)))){
const err886 = {instancePath:instancePath+"/observed/tests/" + i30+"/failed",schemaPath:"#/properties/observed/properties/tests/items/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.tests.items.properties.failed.type,parentSchema:schema31.properties.observed.properties.tests.items.properties.failed,data:data362};
if(vErrors === null){
vErrors = [err886];
}
else {
vErrors.push(err886);
}
errors++;
}
if((typeof data362 == "number") && (isFinite(data362))){
if(data362 > 9007199254740991 || isNaN(data362)){
const err887 = {instancePath:instancePath+"/observed/tests/" + i30+"/failed",schemaPath:"#/properties/observed/properties/tests/items/properties/failed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.tests.items.properties.failed,data:data362};
if(vErrors === null){
vErrors = [err887];
}
else {
vErrors.push(err887);
}
errors++;
}
if(data362 < 0 || isNaN(data362)){
const err888 = {instancePath:instancePath+"/observed/tests/" + i30+"/failed",schemaPath:"#/properties/observed/properties/tests/items/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.tests.items.properties.failed,data:data362};
if(vErrors === null){
vErrors = [err888];
}
else {
vErrors.push(err888);
}
errors++;
}
}
}
if(data356.skipped !== undefined){
let data363 = data356.skipped;
if(!(((typeof data363 == "number") && (!(data363 % 1) && !isNaN(data363))) && (isFinite(data363)))){
const err889 = {instancePath:instancePath+"/observed/tests/" + i30+"/skipped",schemaPath:"#/properties/observed/properties/tests/items/properties/skipped/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.tests.items.properties.skipped.type,parentSchema:schema31.properties.observed.properties.tests.items.properties.skipped,data:data363};
if(vErrors === null){
vErrors = [err889];
}
else {
vErrors.push(err889);
}
errors++;
}
if((typeof data363 == "number") && (isFinite(data363))){
if(data363 > 9007199254740991 || isNaN(data363)){
const err890 = {instancePath:instancePath+"/observed/tests/" + i30+"/skipped",schemaPath:"#/properties/observed/properties/tests/items/properties/skipped/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.tests.items.properties.skipped,data:data363};
if(vErrors === null){
vErrors = [err890];
}
else {
vErrors.push(err890);
}
errors++;
}
if(data363 < 0 || isNaN(data363)){
const err891 = {instancePath:instancePath+"/observed/tests/" + i30+"/skipped",schemaPath:"#/properties/observed/properties/tests/items/properties/skipped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.tests.items.properties.skipped,data:data363};
if(vErrors === null){
vErrors = [err891];
}
else {
vErrors.push(err891);
}
errors++;
}
}
}
if(data356.flaky !== undefined){
let data364 = data356.flaky;
if(!(((typeof data364 == "number") && (!(data364 % 1) && !isNaN(data364))) && (isFinite(data364)))){
const err892 = {instancePath:instancePath+"/observed/tests/" + i30+"/flaky",schemaPath:"#/properties/observed/properties/tests/items/properties/flaky/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.tests.items.properties.flaky.type,parentSchema:schema31.properties.observed.properties.tests.items.properties.flaky,data:data364};
if(vErrors === null){
vErrors = [err892];
}
else {
vErrors.push(err892);
}
errors++;
}
if((typeof data364 == "number") && (isFinite(data364))){
if(data364 > 9007199254740991 || isNaN(data364)){
const err893 = {instancePath:instancePath+"/observed/tests/" + i30+"/flaky",schemaPath:"#/properties/observed/properties/tests/items/properties/flaky/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.tests.items.properties.flaky,data:data364};
if(vErrors === null){
vErrors = [err893];
}
else {
vErrors.push(err893);
}
errors++;
}
if(data364 < 0 || isNaN(data364)){
const err894 = {instancePath:instancePath+"/observed/tests/" + i30+"/flaky",schemaPath:"#/properties/observed/properties/tests/items/properties/flaky/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.tests.items.properties.flaky,data:data364};
if(vErrors === null){
vErrors = [err894];
}
else {
vErrors.push(err894);
}
errors++;
}
}
}
if(data356.failures !== undefined){
let data365 = data356.failures;
if(Array.isArray(data365)){
const len31 = data365.length;
for(let i31=0; i31<len31; i31++){
let data366 = data365[i31];
if(typeof data366 !== "string"){
const err895 = {instancePath:instancePath+"/observed/tests/" + i30+"/failures/" + i31,schemaPath:"#/properties/observed/properties/tests/items/properties/failures/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.tests.items.properties.failures.items.type,parentSchema:schema31.properties.observed.properties.tests.items.properties.failures.items,data:data366};
if(vErrors === null){
vErrors = [err895];
}
else {
vErrors.push(err895);
}
errors++;
}
}
}
else {
const err896 = {instancePath:instancePath+"/observed/tests/" + i30+"/failures",schemaPath:"#/properties/observed/properties/tests/items/properties/failures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.tests.items.properties.failures.type,parentSchema:schema31.properties.observed.properties.tests.items.properties.failures,data:data365};
if(vErrors === null){
vErrors = [err896];
}
else {
vErrors.push(err896);
}
errors++;
}
}
}
else {
const err897 = {instancePath:instancePath+"/observed/tests/" + i30,schemaPath:"#/properties/observed/properties/tests/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.tests.items.type,parentSchema:schema31.properties.observed.properties.tests.items,data:data356};
if(vErrors === null){
vErrors = [err897];
}
else {
vErrors.push(err897);
}
errors++;
}
}
}
else {
const err898 = {instancePath:instancePath+"/observed/tests",schemaPath:"#/properties/observed/properties/tests/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.tests.type,parentSchema:schema31.properties.observed.properties.tests,data:data355};
if(vErrors === null){
vErrors = [err898];
}
else {
vErrors.push(err898);
}
errors++;
}
}
}
else {
const err899 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.type,parentSchema:schema31.properties.observed,data:data223};
if(vErrors === null){
vErrors = [err899];
}
else {
vErrors.push(err899);
}
errors++;
}
}
if(data.indicators !== undefined){
let data367 = data.indicators;
if(Array.isArray(data367)){
const len32 = data367.length;
for(let i32=0; i32<len32; i32++){
let data368 = data367[i32];
if(data368 && typeof data368 == "object" && !Array.isArray(data368)){
if(data368.id === undefined){
const err900 = {instancePath:instancePath+"/indicators/" + i32,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.indicators.items.required,parentSchema:schema31.properties.indicators.items,data:data368};
if(vErrors === null){
vErrors = [err900];
}
else {
vErrors.push(err900);
}
errors++;
}
if(data368.kind === undefined){
const err901 = {instancePath:instancePath+"/indicators/" + i32,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema31.properties.indicators.items.required,parentSchema:schema31.properties.indicators.items,data:data368};
if(vErrors === null){
vErrors = [err901];
}
else {
vErrors.push(err901);
}
errors++;
}
if(data368.evidence === undefined){
const err902 = {instancePath:instancePath+"/indicators/" + i32,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'",schema:schema31.properties.indicators.items.required,parentSchema:schema31.properties.indicators.items,data:data368};
if(vErrors === null){
vErrors = [err902];
}
else {
vErrors.push(err902);
}
errors++;
}
if(data368.unit === undefined){
const err903 = {instancePath:instancePath+"/indicators/" + i32,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema31.properties.indicators.items.required,parentSchema:schema31.properties.indicators.items,data:data368};
if(vErrors === null){
vErrors = [err903];
}
else {
vErrors.push(err903);
}
errors++;
}
if(data368.about === undefined){
const err904 = {instancePath:instancePath+"/indicators/" + i32,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'",schema:schema31.properties.indicators.items.required,parentSchema:schema31.properties.indicators.items,data:data368};
if(vErrors === null){
vErrors = [err904];
}
else {
vErrors.push(err904);
}
errors++;
}
for(const key72 in data368){
if(!(((((((key72 === "id") || (key72 === "title")) || (key72 === "topic")) || (key72 === "kind")) || (key72 === "evidence")) || (key72 === "unit")) || (key72 === "about"))){
const err905 = {instancePath:instancePath+"/indicators/" + i32,schemaPath:"#/properties/indicators/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.indicators.items,data:data368};
if(vErrors === null){
vErrors = [err905];
}
else {
vErrors.push(err905);
}
errors++;
}
}
if(data368.id !== undefined){
let data369 = data368.id;
if(typeof data369 !== "string"){
const err906 = {instancePath:instancePath+"/indicators/" + i32+"/id",schemaPath:"#/properties/indicators/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.items.properties.id.type,parentSchema:schema31.properties.indicators.items.properties.id,data:data369};
if(vErrors === null){
vErrors = [err906];
}
else {
vErrors.push(err906);
}
errors++;
}
}
if(data368.title !== undefined){
let data370 = data368.title;
if(typeof data370 !== "string"){
const err907 = {instancePath:instancePath+"/indicators/" + i32+"/title",schemaPath:"#/properties/indicators/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.items.properties.title.type,parentSchema:schema31.properties.indicators.items.properties.title,data:data370};
if(vErrors === null){
vErrors = [err907];
}
else {
vErrors.push(err907);
}
errors++;
}
}
if(data368.topic !== undefined){
let data371 = data368.topic;
if(typeof data371 !== "string"){
const err908 = {instancePath:instancePath+"/indicators/" + i32+"/topic",schemaPath:"#/properties/indicators/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.items.properties.topic.type,parentSchema:schema31.properties.indicators.items.properties.topic,data:data371};
if(vErrors === null){
vErrors = [err908];
}
else {
vErrors.push(err908);
}
errors++;
}
}
if(data368.kind !== undefined){
let data372 = data368.kind;
if(typeof data372 !== "string"){
const err909 = {instancePath:instancePath+"/indicators/" + i32+"/kind",schemaPath:"#/properties/indicators/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.items.properties.kind.type,parentSchema:schema31.properties.indicators.items.properties.kind,data:data372};
if(vErrors === null){
vErrors = [err909];
}
else {
vErrors.push(err909);
}
errors++;
}
}
if(data368.evidence !== undefined){
let data373 = data368.evidence;
if(typeof data373 !== "string"){
const err910 = {instancePath:instancePath+"/indicators/" + i32+"/evidence",schemaPath:"#/properties/indicators/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.items.properties.evidence.type,parentSchema:schema31.properties.indicators.items.properties.evidence,data:data373};
if(vErrors === null){
vErrors = [err910];
}
else {
vErrors.push(err910);
}
errors++;
}
}
if(data368.unit !== undefined){
let data374 = data368.unit;
if(typeof data374 !== "string"){
const err911 = {instancePath:instancePath+"/indicators/" + i32+"/unit",schemaPath:"#/properties/indicators/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.items.properties.unit.type,parentSchema:schema31.properties.indicators.items.properties.unit,data:data374};
if(vErrors === null){
vErrors = [err911];
}
else {
vErrors.push(err911);
}
errors++;
}
if(!(((((data374 === "ms") || (data374 === "ratio")) || (data374 === "count")) || (data374 === "bytes")) || (data374 === "none"))){
const err912 = {instancePath:instancePath+"/indicators/" + i32+"/unit",schemaPath:"#/properties/indicators/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.indicators.items.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.indicators.items.properties.unit.enum,parentSchema:schema31.properties.indicators.items.properties.unit,data:data374};
if(vErrors === null){
vErrors = [err912];
}
else {
vErrors.push(err912);
}
errors++;
}
}
if(data368.about !== undefined){
let data375 = data368.about;
if(typeof data375 !== "string"){
const err913 = {instancePath:instancePath+"/indicators/" + i32+"/about",schemaPath:"#/properties/indicators/items/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.items.properties.about.type,parentSchema:schema31.properties.indicators.items.properties.about,data:data375};
if(vErrors === null){
vErrors = [err913];
}
else {
vErrors.push(err913);
}
errors++;
}
}
}
else {
const err914 = {instancePath:instancePath+"/indicators/" + i32,schemaPath:"#/properties/indicators/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.indicators.items.type,parentSchema:schema31.properties.indicators.items,data:data368};
if(vErrors === null){
vErrors = [err914];
}
else {
vErrors.push(err914);
}
errors++;
}
}
}
else {
const err915 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.indicators.type,parentSchema:schema31.properties.indicators,data:data367};
if(vErrors === null){
vErrors = [err915];
}
else {
vErrors.push(err915);
}
errors++;
}
}
if(data.signOff !== undefined){
let data376 = data.signOff;
if(data376 && typeof data376 == "object" && !Array.isArray(data376)){
if(data376.roles === undefined){
const err916 = {instancePath:instancePath+"/signOff",schemaPath:"#/properties/signOff/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'",schema:schema31.properties.signOff.required,parentSchema:schema31.properties.signOff,data:data376};
if(vErrors === null){
vErrors = [err916];
}
else {
vErrors.push(err916);
}
errors++;
}
if(data376.approverIsNot === undefined){
const err917 = {instancePath:instancePath+"/signOff",schemaPath:"#/properties/signOff/required",keyword:"required",params:{missingProperty: "approverIsNot"},message:"must have required property '"+"approverIsNot"+"'",schema:schema31.properties.signOff.required,parentSchema:schema31.properties.signOff,data:data376};
if(vErrors === null){
vErrors = [err917];
}
else {
vErrors.push(err917);
}
errors++;
}
for(const key73 in data376){
if(!(((key73 === "roles") || (key73 === "approverIsNot")) || (key73 === "maxAge"))){
const err918 = {instancePath:instancePath+"/signOff",schemaPath:"#/properties/signOff/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.signOff,data:data376};
if(vErrors === null){
vErrors = [err918];
}
else {
vErrors.push(err918);
}
errors++;
}
}
if(data376.roles !== undefined){
let data377 = data376.roles;
if(Array.isArray(data377)){
const len33 = data377.length;
for(let i33=0; i33<len33; i33++){
let data378 = data377[i33];
if(data378 && typeof data378 == "object" && !Array.isArray(data378)){
if(data378.id === undefined){
const err919 = {instancePath:instancePath+"/signOff/roles/" + i33,schemaPath:"#/properties/signOff/properties/roles/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.signOff.properties.roles.items.required,parentSchema:schema31.properties.signOff.properties.roles.items,data:data378};
if(vErrors === null){
vErrors = [err919];
}
else {
vErrors.push(err919);
}
errors++;
}
if(data378.title === undefined){
const err920 = {instancePath:instancePath+"/signOff/roles/" + i33,schemaPath:"#/properties/signOff/properties/roles/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema31.properties.signOff.properties.roles.items.required,parentSchema:schema31.properties.signOff.properties.roles.items,data:data378};
if(vErrors === null){
vErrors = [err920];
}
else {
vErrors.push(err920);
}
errors++;
}
if(data378.people === undefined){
const err921 = {instancePath:instancePath+"/signOff/roles/" + i33,schemaPath:"#/properties/signOff/properties/roles/items/required",keyword:"required",params:{missingProperty: "people"},message:"must have required property '"+"people"+"'",schema:schema31.properties.signOff.properties.roles.items.required,parentSchema:schema31.properties.signOff.properties.roles.items,data:data378};
if(vErrors === null){
vErrors = [err921];
}
else {
vErrors.push(err921);
}
errors++;
}
if(data378.threshold === undefined){
const err922 = {instancePath:instancePath+"/signOff/roles/" + i33,schemaPath:"#/properties/signOff/properties/roles/items/required",keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'",schema:schema31.properties.signOff.properties.roles.items.required,parentSchema:schema31.properties.signOff.properties.roles.items,data:data378};
if(vErrors === null){
vErrors = [err922];
}
else {
vErrors.push(err922);
}
errors++;
}
for(const key74 in data378){
if(!((((key74 === "id") || (key74 === "title")) || (key74 === "people")) || (key74 === "threshold"))){
const err923 = {instancePath:instancePath+"/signOff/roles/" + i33,schemaPath:"#/properties/signOff/properties/roles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.signOff.properties.roles.items,data:data378};
if(vErrors === null){
vErrors = [err923];
}
else {
vErrors.push(err923);
}
errors++;
}
}
if(data378.id !== undefined){
let data379 = data378.id;
if(typeof data379 !== "string"){
const err924 = {instancePath:instancePath+"/signOff/roles/" + i33+"/id",schemaPath:"#/properties/signOff/properties/roles/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.signOff.properties.roles.items.properties.id.type,parentSchema:schema31.properties.signOff.properties.roles.items.properties.id,data:data379};
if(vErrors === null){
vErrors = [err924];
}
else {
vErrors.push(err924);
}
errors++;
}
}
if(data378.title !== undefined){
let data380 = data378.title;
if(typeof data380 !== "string"){
const err925 = {instancePath:instancePath+"/signOff/roles/" + i33+"/title",schemaPath:"#/properties/signOff/properties/roles/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.signOff.properties.roles.items.properties.title.type,parentSchema:schema31.properties.signOff.properties.roles.items.properties.title,data:data380};
if(vErrors === null){
vErrors = [err925];
}
else {
vErrors.push(err925);
}
errors++;
}
}
if(data378.people !== undefined){
let data381 = data378.people;
if(Array.isArray(data381)){
const len34 = data381.length;
for(let i34=0; i34<len34; i34++){
let data382 = data381[i34];
if(typeof data382 !== "string"){
const err926 = {instancePath:instancePath+"/signOff/roles/" + i33+"/people/" + i34,schemaPath:"#/properties/signOff/properties/roles/items/properties/people/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.signOff.properties.roles.items.properties.people.items.type,parentSchema:schema31.properties.signOff.properties.roles.items.properties.people.items,data:data382};
if(vErrors === null){
vErrors = [err926];
}
else {
vErrors.push(err926);
}
errors++;
}
}
}
else {
const err927 = {instancePath:instancePath+"/signOff/roles/" + i33+"/people",schemaPath:"#/properties/signOff/properties/roles/items/properties/people/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.signOff.properties.roles.items.properties.people.type,parentSchema:schema31.properties.signOff.properties.roles.items.properties.people,data:data381};
if(vErrors === null){
vErrors = [err927];
}
else {
vErrors.push(err927);
}
errors++;
}
}
if(data378.threshold !== undefined){
let data383 = data378.threshold;
if(!(((typeof data383 == "number") && (!(data383 % 1) && !isNaN(data383))) && (isFinite(data383)))){
const err928 = {instancePath:instancePath+"/signOff/roles/" + i33+"/threshold",schemaPath:"#/properties/signOff/properties/roles/items/properties/threshold/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.signOff.properties.roles.items.properties.threshold.type,parentSchema:schema31.properties.signOff.properties.roles.items.properties.threshold,data:data383};
if(vErrors === null){
vErrors = [err928];
}
else {
vErrors.push(err928);
}
errors++;
}
if((typeof data383 == "number") && (isFinite(data383))){
if(data383 > 9007199254740991 || isNaN(data383)){
const err929 = {instancePath:instancePath+"/signOff/roles/" + i33+"/threshold",schemaPath:"#/properties/signOff/properties/roles/items/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.signOff.properties.roles.items.properties.threshold,data:data383};
if(vErrors === null){
vErrors = [err929];
}
else {
vErrors.push(err929);
}
errors++;
}
if(data383 < 0 || isNaN(data383)){
const err930 = {instancePath:instancePath+"/signOff/roles/" + i33+"/threshold",schemaPath:"#/properties/signOff/properties/roles/items/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.signOff.properties.roles.items.properties.threshold,data:data383};
if(vErrors === null){
vErrors = [err930];
}
else {
vErrors.push(err930);
}
errors++;
}
}
}
}
else {
const err931 = {instancePath:instancePath+"/signOff/roles/" + i33,schemaPath:"#/properties/signOff/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.signOff.properties.roles.items.type,parentSchema:schema31.properties.signOff.properties.roles.items,data:data378};
if(vErrors === null){
vErrors = [err931];
}
else {
vErrors.push(err931);
}
errors++;
}
}
}
else {
const err932 = {instancePath:instancePath+"/signOff/roles",schemaPath:"#/properties/signOff/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.signOff.properties.roles.type,parentSchema:schema31.properties.signOff.properties.roles,data:data377};
if(vErrors === null){
vErrors = [err932];
}
else {
vErrors.push(err932);
}
errors++;
}
}
if(data376.approverIsNot !== undefined){
let data384 = data376.approverIsNot;
if(Array.isArray(data384)){
const len35 = data384.length;
for(let i35=0; i35<len35; i35++){
let data385 = data384[i35];
if(typeof data385 !== "string"){
const err933 = {instancePath:instancePath+"/signOff/approverIsNot/" + i35,schemaPath:"#/properties/signOff/properties/approverIsNot/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.signOff.properties.approverIsNot.items.type,parentSchema:schema31.properties.signOff.properties.approverIsNot.items,data:data385};
if(vErrors === null){
vErrors = [err933];
}
else {
vErrors.push(err933);
}
errors++;
}
}
}
else {
const err934 = {instancePath:instancePath+"/signOff/approverIsNot",schemaPath:"#/properties/signOff/properties/approverIsNot/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.signOff.properties.approverIsNot.type,parentSchema:schema31.properties.signOff.properties.approverIsNot,data:data384};
if(vErrors === null){
vErrors = [err934];
}
else {
vErrors.push(err934);
}
errors++;
}
}
if(data376.maxAge !== undefined){
let data386 = data376.maxAge;
if(typeof data386 !== "string"){
const err935 = {instancePath:instancePath+"/signOff/maxAge",schemaPath:"#/properties/signOff/properties/maxAge/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.signOff.properties.maxAge.type,parentSchema:schema31.properties.signOff.properties.maxAge,data:data386};
if(vErrors === null){
vErrors = [err935];
}
else {
vErrors.push(err935);
}
errors++;
}
}
}
else {
const err936 = {instancePath:instancePath+"/signOff",schemaPath:"#/properties/signOff/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.signOff.type,parentSchema:schema31.properties.signOff,data:data376};
if(vErrors === null){
vErrors = [err936];
}
else {
vErrors.push(err936);
}
errors++;
}
}
if(data.rollback !== undefined){
let data387 = data.rollback;
if(data387 && typeof data387 == "object" && !Array.isArray(data387)){
if(data387.procedure === undefined){
const err937 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/required",keyword:"required",params:{missingProperty: "procedure"},message:"must have required property '"+"procedure"+"'",schema:schema31.properties.rollback.required,parentSchema:schema31.properties.rollback,data:data387};
if(vErrors === null){
vErrors = [err937];
}
else {
vErrors.push(err937);
}
errors++;
}
if(data387.commands === undefined){
const err938 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/required",keyword:"required",params:{missingProperty: "commands"},message:"must have required property '"+"commands"+"'",schema:schema31.properties.rollback.required,parentSchema:schema31.properties.rollback,data:data387};
if(vErrors === null){
vErrors = [err938];
}
else {
vErrors.push(err938);
}
errors++;
}
for(const key75 in data387){
if(!(((key75 === "procedure") || (key75 === "commands")) || (key75 === "recoveryTime"))){
const err939 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rollback,data:data387};
if(vErrors === null){
vErrors = [err939];
}
else {
vErrors.push(err939);
}
errors++;
}
}
if(data387.procedure !== undefined){
let data388 = data387.procedure;
if(typeof data388 !== "string"){
const err940 = {instancePath:instancePath+"/rollback/procedure",schemaPath:"#/properties/rollback/properties/procedure/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rollback.properties.procedure.type,parentSchema:schema31.properties.rollback.properties.procedure,data:data388};
if(vErrors === null){
vErrors = [err940];
}
else {
vErrors.push(err940);
}
errors++;
}
}
if(data387.commands !== undefined){
let data389 = data387.commands;
if(Array.isArray(data389)){
const len36 = data389.length;
for(let i36=0; i36<len36; i36++){
let data390 = data389[i36];
if(typeof data390 !== "string"){
const err941 = {instancePath:instancePath+"/rollback/commands/" + i36,schemaPath:"#/properties/rollback/properties/commands/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rollback.properties.commands.items.type,parentSchema:schema31.properties.rollback.properties.commands.items,data:data390};
if(vErrors === null){
vErrors = [err941];
}
else {
vErrors.push(err941);
}
errors++;
}
}
}
else {
const err942 = {instancePath:instancePath+"/rollback/commands",schemaPath:"#/properties/rollback/properties/commands/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.rollback.properties.commands.type,parentSchema:schema31.properties.rollback.properties.commands,data:data389};
if(vErrors === null){
vErrors = [err942];
}
else {
vErrors.push(err942);
}
errors++;
}
}
if(data387.recoveryTime !== undefined){
let data391 = data387.recoveryTime;
if(typeof data391 !== "string"){
const err943 = {instancePath:instancePath+"/rollback/recoveryTime",schemaPath:"#/properties/rollback/properties/recoveryTime/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rollback.properties.recoveryTime.type,parentSchema:schema31.properties.rollback.properties.recoveryTime,data:data391};
if(vErrors === null){
vErrors = [err943];
}
else {
vErrors.push(err943);
}
errors++;
}
}
}
else {
const err944 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rollback.type,parentSchema:schema31.properties.rollback,data:data387};
if(vErrors === null){
vErrors = [err944];
}
else {
vErrors.push(err944);
}
errors++;
}
}
if(data.nextSteps !== undefined){
let data392 = data.nextSteps;
if(Array.isArray(data392)){
const len37 = data392.length;
for(let i37=0; i37<len37; i37++){
let data393 = data392[i37];
if(data393 && typeof data393 == "object" && !Array.isArray(data393)){
if(data393.steps === undefined){
const err945 = {instancePath:instancePath+"/nextSteps/" + i37,schemaPath:"#/properties/nextSteps/items/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'",schema:schema31.properties.nextSteps.items.required,parentSchema:schema31.properties.nextSteps.items,data:data393};
if(vErrors === null){
vErrors = [err945];
}
else {
vErrors.push(err945);
}
errors++;
}
for(const key76 in data393){
if(!((key76 === "when") || (key76 === "steps"))){
const err946 = {instancePath:instancePath+"/nextSteps/" + i37,schemaPath:"#/properties/nextSteps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.nextSteps.items,data:data393};
if(vErrors === null){
vErrors = [err946];
}
else {
vErrors.push(err946);
}
errors++;
}
}
if(data393.when !== undefined){
let data394 = data393.when;
if(typeof data394 !== "string"){
const err947 = {instancePath:instancePath+"/nextSteps/" + i37+"/when",schemaPath:"#/properties/nextSteps/items/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.nextSteps.items.properties.when.type,parentSchema:schema31.properties.nextSteps.items.properties.when,data:data394};
if(vErrors === null){
vErrors = [err947];
}
else {
vErrors.push(err947);
}
errors++;
}
}
if(data393.steps !== undefined){
let data395 = data393.steps;
if(Array.isArray(data395)){
const len38 = data395.length;
for(let i38=0; i38<len38; i38++){
let data396 = data395[i38];
if(typeof data396 !== "string"){
const err948 = {instancePath:instancePath+"/nextSteps/" + i37+"/steps/" + i38,schemaPath:"#/properties/nextSteps/items/properties/steps/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.nextSteps.items.properties.steps.items.type,parentSchema:schema31.properties.nextSteps.items.properties.steps.items,data:data396};
if(vErrors === null){
vErrors = [err948];
}
else {
vErrors.push(err948);
}
errors++;
}
}
}
else {
const err949 = {instancePath:instancePath+"/nextSteps/" + i37+"/steps",schemaPath:"#/properties/nextSteps/items/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.nextSteps.items.properties.steps.type,parentSchema:schema31.properties.nextSteps.items.properties.steps,data:data395};
if(vErrors === null){
vErrors = [err949];
}
else {
vErrors.push(err949);
}
errors++;
}
}
}
else {
const err950 = {instancePath:instancePath+"/nextSteps/" + i37,schemaPath:"#/properties/nextSteps/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.nextSteps.items.type,parentSchema:schema31.properties.nextSteps.items,data:data393};
if(vErrors === null){
vErrors = [err950];
}
else {
vErrors.push(err950);
}
errors++;
}
}
}
else {
const err951 = {instancePath:instancePath+"/nextSteps",schemaPath:"#/properties/nextSteps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.nextSteps.type,parentSchema:schema31.properties.nextSteps,data:data392};
if(vErrors === null){
vErrors = [err951];
}
else {
vErrors.push(err951);
}
errors++;
}
}
if(data.appendix !== undefined){
let data397 = data.appendix;
if(data397 && typeof data397 == "object" && !Array.isArray(data397)){
if(data397.dashboards === undefined){
const err952 = {instancePath:instancePath+"/appendix",schemaPath:"#/properties/appendix/required",keyword:"required",params:{missingProperty: "dashboards"},message:"must have required property '"+"dashboards"+"'",schema:schema31.properties.appendix.required,parentSchema:schema31.properties.appendix,data:data397};
if(vErrors === null){
vErrors = [err952];
}
else {
vErrors.push(err952);
}
errors++;
}
if(data397.alerts === undefined){
const err953 = {instancePath:instancePath+"/appendix",schemaPath:"#/properties/appendix/required",keyword:"required",params:{missingProperty: "alerts"},message:"must have required property '"+"alerts"+"'",schema:schema31.properties.appendix.required,parentSchema:schema31.properties.appendix,data:data397};
if(vErrors === null){
vErrors = [err953];
}
else {
vErrors.push(err953);
}
errors++;
}
if(data397.runbooks === undefined){
const err954 = {instancePath:instancePath+"/appendix",schemaPath:"#/properties/appendix/required",keyword:"required",params:{missingProperty: "runbooks"},message:"must have required property '"+"runbooks"+"'",schema:schema31.properties.appendix.required,parentSchema:schema31.properties.appendix,data:data397};
if(vErrors === null){
vErrors = [err954];
}
else {
vErrors.push(err954);
}
errors++;
}
for(const key77 in data397){
if(!(((key77 === "dashboards") || (key77 === "alerts")) || (key77 === "runbooks"))){
const err955 = {instancePath:instancePath+"/appendix",schemaPath:"#/properties/appendix/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.appendix,data:data397};
if(vErrors === null){
vErrors = [err955];
}
else {
vErrors.push(err955);
}
errors++;
}
}
if(data397.dashboards !== undefined){
let data398 = data397.dashboards;
if(Array.isArray(data398)){
const len39 = data398.length;
for(let i39=0; i39<len39; i39++){
let data399 = data398[i39];
if(data399 && typeof data399 == "object" && !Array.isArray(data399)){
if(data399.name === undefined){
const err956 = {instancePath:instancePath+"/appendix/dashboards/" + i39,schemaPath:"#/properties/appendix/properties/dashboards/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.appendix.properties.dashboards.items.required,parentSchema:schema31.properties.appendix.properties.dashboards.items,data:data399};
if(vErrors === null){
vErrors = [err956];
}
else {
vErrors.push(err956);
}
errors++;
}
for(const key78 in data399){
if(!(((key78 === "name") || (key78 === "about")) || (key78 === "url"))){
const err957 = {instancePath:instancePath+"/appendix/dashboards/" + i39,schemaPath:"#/properties/appendix/properties/dashboards/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.appendix.properties.dashboards.items,data:data399};
if(vErrors === null){
vErrors = [err957];
}
else {
vErrors.push(err957);
}
errors++;
}
}
if(data399.name !== undefined){
let data400 = data399.name;
if(typeof data400 !== "string"){
const err958 = {instancePath:instancePath+"/appendix/dashboards/" + i39+"/name",schemaPath:"#/properties/appendix/properties/dashboards/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.dashboards.items.properties.name.type,parentSchema:schema31.properties.appendix.properties.dashboards.items.properties.name,data:data400};
if(vErrors === null){
vErrors = [err958];
}
else {
vErrors.push(err958);
}
errors++;
}
}
if(data399.about !== undefined){
let data401 = data399.about;
if(typeof data401 !== "string"){
const err959 = {instancePath:instancePath+"/appendix/dashboards/" + i39+"/about",schemaPath:"#/properties/appendix/properties/dashboards/items/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.dashboards.items.properties.about.type,parentSchema:schema31.properties.appendix.properties.dashboards.items.properties.about,data:data401};
if(vErrors === null){
vErrors = [err959];
}
else {
vErrors.push(err959);
}
errors++;
}
}
if(data399.url !== undefined){
let data402 = data399.url;
if(typeof data402 !== "string"){
const err960 = {instancePath:instancePath+"/appendix/dashboards/" + i39+"/url",schemaPath:"#/properties/appendix/properties/dashboards/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.dashboards.items.properties.url.type,parentSchema:schema31.properties.appendix.properties.dashboards.items.properties.url,data:data402};
if(vErrors === null){
vErrors = [err960];
}
else {
vErrors.push(err960);
}
errors++;
}
}
}
else {
const err961 = {instancePath:instancePath+"/appendix/dashboards/" + i39,schemaPath:"#/properties/appendix/properties/dashboards/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.appendix.properties.dashboards.items.type,parentSchema:schema31.properties.appendix.properties.dashboards.items,data:data399};
if(vErrors === null){
vErrors = [err961];
}
else {
vErrors.push(err961);
}
errors++;
}
}
}
else {
const err962 = {instancePath:instancePath+"/appendix/dashboards",schemaPath:"#/properties/appendix/properties/dashboards/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.appendix.properties.dashboards.type,parentSchema:schema31.properties.appendix.properties.dashboards,data:data398};
if(vErrors === null){
vErrors = [err962];
}
else {
vErrors.push(err962);
}
errors++;
}
}
if(data397.alerts !== undefined){
let data403 = data397.alerts;
if(Array.isArray(data403)){
const len40 = data403.length;
for(let i40=0; i40<len40; i40++){
let data404 = data403[i40];
if(data404 && typeof data404 == "object" && !Array.isArray(data404)){
if(data404.that === undefined){
const err963 = {instancePath:instancePath+"/appendix/alerts/" + i40,schemaPath:"#/properties/appendix/properties/alerts/items/required",keyword:"required",params:{missingProperty: "that"},message:"must have required property '"+"that"+"'",schema:schema31.properties.appendix.properties.alerts.items.required,parentSchema:schema31.properties.appendix.properties.alerts.items,data:data404};
if(vErrors === null){
vErrors = [err963];
}
else {
vErrors.push(err963);
}
errors++;
}
for(const key79 in data404){
if(!(((key79 === "that") || (key79 === "then")) || (key79 === "replay"))){
const err964 = {instancePath:instancePath+"/appendix/alerts/" + i40,schemaPath:"#/properties/appendix/properties/alerts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.appendix.properties.alerts.items,data:data404};
if(vErrors === null){
vErrors = [err964];
}
else {
vErrors.push(err964);
}
errors++;
}
}
if(data404.that !== undefined){
let data405 = data404.that;
if(typeof data405 !== "string"){
const err965 = {instancePath:instancePath+"/appendix/alerts/" + i40+"/that",schemaPath:"#/properties/appendix/properties/alerts/items/properties/that/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.alerts.items.properties.that.type,parentSchema:schema31.properties.appendix.properties.alerts.items.properties.that,data:data405};
if(vErrors === null){
vErrors = [err965];
}
else {
vErrors.push(err965);
}
errors++;
}
}
if(data404.then !== undefined){
let data406 = data404.then;
if(typeof data406 !== "string"){
const err966 = {instancePath:instancePath+"/appendix/alerts/" + i40+"/then",schemaPath:"#/properties/appendix/properties/alerts/items/properties/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.alerts.items.properties.then.type,parentSchema:schema31.properties.appendix.properties.alerts.items.properties.then,data:data406};
if(vErrors === null){
vErrors = [err966];
}
else {
vErrors.push(err966);
}
errors++;
}
}
if(data404.replay !== undefined){
let data407 = data404.replay;
if(data407 && typeof data407 == "object" && !Array.isArray(data407)){
if(data407.outcome === undefined){
const err967 = {instancePath:instancePath+"/appendix/alerts/" + i40+"/replay",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'",schema:schema31.properties.appendix.properties.alerts.items.properties.replay.required,parentSchema:schema31.properties.appendix.properties.alerts.items.properties.replay,data:data407};
if(vErrors === null){
vErrors = [err967];
}
else {
vErrors.push(err967);
}
errors++;
}
if(data407.longestHeldMs === undefined){
const err968 = {instancePath:instancePath+"/appendix/alerts/" + i40+"/replay",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/required",keyword:"required",params:{missingProperty: "longestHeldMs"},message:"must have required property '"+"longestHeldMs"+"'",schema:schema31.properties.appendix.properties.alerts.items.properties.replay.required,parentSchema:schema31.properties.appendix.properties.alerts.items.properties.replay,data:data407};
if(vErrors === null){
vErrors = [err968];
}
else {
vErrors.push(err968);
}
errors++;
}
if(data407.longestPhaseMs === undefined){
const err969 = {instancePath:instancePath+"/appendix/alerts/" + i40+"/replay",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/required",keyword:"required",params:{missingProperty: "longestPhaseMs"},message:"must have required property '"+"longestPhaseMs"+"'",schema:schema31.properties.appendix.properties.alerts.items.properties.replay.required,parentSchema:schema31.properties.appendix.properties.alerts.items.properties.replay,data:data407};
if(vErrors === null){
vErrors = [err969];
}
else {
vErrors.push(err969);
}
errors++;
}
for(const key80 in data407){
if(!(((((key80 === "outcome") || (key80 === "phase")) || (key80 === "firedAt")) || (key80 === "longestHeldMs")) || (key80 === "longestPhaseMs"))){
const err970 = {instancePath:instancePath+"/appendix/alerts/" + i40+"/replay",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.appendix.properties.alerts.items.properties.replay,data:data407};
if(vErrors === null){
vErrors = [err970];
}
else {
vErrors.push(err970);
}
errors++;
}
}
if(data407.outcome !== undefined){
let data408 = data407.outcome;
if(typeof data408 !== "string"){
const err971 = {instancePath:instancePath+"/appendix/alerts/" + i40+"/replay/outcome",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.alerts.items.properties.replay.properties.outcome.type,parentSchema:schema31.properties.appendix.properties.alerts.items.properties.replay.properties.outcome,data:data408};
if(vErrors === null){
vErrors = [err971];
}
else {
vErrors.push(err971);
}
errors++;
}
if(!(((((data408 === "fired") || (data408 === "quiet")) || (data408 === "blind")) || (data408 === "too-short")) || (data408 === "no-evidence"))){
const err972 = {instancePath:instancePath+"/appendix/alerts/" + i40+"/replay/outcome",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.appendix.properties.alerts.items.properties.replay.properties.outcome.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.appendix.properties.alerts.items.properties.replay.properties.outcome.enum,parentSchema:schema31.properties.appendix.properties.alerts.items.properties.replay.properties.outcome,data:data408};
if(vErrors === null){
vErrors = [err972];
}
else {
vErrors.push(err972);
}
errors++;
}
}
if(data407.phase !== undefined){
let data409 = data407.phase;
if(typeof data409 !== "string"){
const err973 = {instancePath:instancePath+"/appendix/alerts/" + i40+"/replay/phase",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.alerts.items.properties.replay.properties.phase.type,parentSchema:schema31.properties.appendix.properties.alerts.items.properties.replay.properties.phase,data:data409};
if(vErrors === null){
vErrors = [err973];
}
else {
vErrors.push(err973);
}
errors++;
}
}
if(data407.firedAt !== undefined){
let data410 = data407.firedAt;
if(typeof data410 === "string"){
if(!pattern5.test(data410)){
const err974 = {instancePath:instancePath+"/appendix/alerts/" + i40+"/replay/firedAt",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/properties/firedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",parentSchema:schema31.properties.appendix.properties.alerts.items.properties.replay.properties.firedAt,data:data410};
if(vErrors === null){
vErrors = [err974];
}
else {
vErrors.push(err974);
}
errors++;
}
}
else {
const err975 = {instancePath:instancePath+"/appendix/alerts/" + i40+"/replay/firedAt",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/properties/firedAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.alerts.items.properties.replay.properties.firedAt.type,parentSchema:schema31.properties.appendix.properties.alerts.items.properties.replay.properties.firedAt,data:data410};
if(vErrors === null){
vErrors = [err975];
}
else {
vErrors.push(err975);
}
errors++;
}
}
if(data407.longestHeldMs !== undefined){
let data411 = data407.longestHeldMs;
if(!((typeof data411 == "number") && (isFinite(data411)))){
const err976 = {instancePath:instancePath+"/appendix/alerts/" + i40+"/replay/longestHeldMs",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/properties/longestHeldMs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.appendix.properties.alerts.items.properties.replay.properties.longestHeldMs.type,parentSchema:schema31.properties.appendix.properties.alerts.items.properties.replay.properties.longestHeldMs,data:data411};
if(vErrors === null){
vErrors = [err976];
}
else {
vErrors.push(err976);
}
errors++;
}
}
if(data407.longestPhaseMs !== undefined){
let data412 = data407.longestPhaseMs;
if(!((typeof data412 == "number") && (isFinite(data412)))){
const err977 = {instancePath:instancePath+"/appendix/alerts/" + i40+"/replay/longestPhaseMs",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/properties/longestPhaseMs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.appendix.properties.alerts.items.properties.replay.properties.longestPhaseMs.type,parentSchema:schema31.properties.appendix.properties.alerts.items.properties.replay.properties.longestPhaseMs,data:data412};
if(vErrors === null){
vErrors = [err977];
}
else {
vErrors.push(err977);
}
errors++;
}
}
}
else {
const err978 = {instancePath:instancePath+"/appendix/alerts/" + i40+"/replay",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.appendix.properties.alerts.items.properties.replay.type,parentSchema:schema31.properties.appendix.properties.alerts.items.properties.replay,data:data407};
if(vErrors === null){
vErrors = [err978];
}
else {
vErrors.push(err978);
}
errors++;
}
}
}
else {
const err979 = {instancePath:instancePath+"/appendix/alerts/" + i40,schemaPath:"#/properties/appendix/properties/alerts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.appendix.properties.alerts.items.type,parentSchema:schema31.properties.appendix.properties.alerts.items,data:data404};
if(vErrors === null){
vErrors = [err979];
}
else {
vErrors.push(err979);
}
errors++;
}
}
}
else {
const err980 = {instancePath:instancePath+"/appendix/alerts",schemaPath:"#/properties/appendix/properties/alerts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.appendix.properties.alerts.type,parentSchema:schema31.properties.appendix.properties.alerts,data:data403};
if(vErrors === null){
vErrors = [err980];
}
else {
vErrors.push(err980);
}
errors++;
}
}
if(data397.runbooks !== undefined){
let data413 = data397.runbooks;
if(Array.isArray(data413)){
const len41 = data413.length;
for(let i41=0; i41<len41; i41++){
let data414 = data413[i41];
if(data414 && typeof data414 == "object" && !Array.isArray(data414)){
if(data414.name === undefined){
const err981 = {instancePath:instancePath+"/appendix/runbooks/" + i41,schemaPath:"#/properties/appendix/properties/runbooks/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.appendix.properties.runbooks.items.required,parentSchema:schema31.properties.appendix.properties.runbooks.items,data:data414};
if(vErrors === null){
vErrors = [err981];
}
else {
vErrors.push(err981);
}
errors++;
}
for(const key81 in data414){
if(!(((key81 === "name") || (key81 === "about")) || (key81 === "url"))){
const err982 = {instancePath:instancePath+"/appendix/runbooks/" + i41,schemaPath:"#/properties/appendix/properties/runbooks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.appendix.properties.runbooks.items,data:data414};
if(vErrors === null){
vErrors = [err982];
}
else {
vErrors.push(err982);
}
errors++;
}
}
if(data414.name !== undefined){
let data415 = data414.name;
if(typeof data415 !== "string"){
const err983 = {instancePath:instancePath+"/appendix/runbooks/" + i41+"/name",schemaPath:"#/properties/appendix/properties/runbooks/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.runbooks.items.properties.name.type,parentSchema:schema31.properties.appendix.properties.runbooks.items.properties.name,data:data415};
if(vErrors === null){
vErrors = [err983];
}
else {
vErrors.push(err983);
}
errors++;
}
}
if(data414.about !== undefined){
let data416 = data414.about;
if(typeof data416 !== "string"){
const err984 = {instancePath:instancePath+"/appendix/runbooks/" + i41+"/about",schemaPath:"#/properties/appendix/properties/runbooks/items/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.runbooks.items.properties.about.type,parentSchema:schema31.properties.appendix.properties.runbooks.items.properties.about,data:data416};
if(vErrors === null){
vErrors = [err984];
}
else {
vErrors.push(err984);
}
errors++;
}
}
if(data414.url !== undefined){
let data417 = data414.url;
if(typeof data417 !== "string"){
const err985 = {instancePath:instancePath+"/appendix/runbooks/" + i41+"/url",schemaPath:"#/properties/appendix/properties/runbooks/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.runbooks.items.properties.url.type,parentSchema:schema31.properties.appendix.properties.runbooks.items.properties.url,data:data417};
if(vErrors === null){
vErrors = [err985];
}
else {
vErrors.push(err985);
}
errors++;
}
}
}
else {
const err986 = {instancePath:instancePath+"/appendix/runbooks/" + i41,schemaPath:"#/properties/appendix/properties/runbooks/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.appendix.properties.runbooks.items.type,parentSchema:schema31.properties.appendix.properties.runbooks.items,data:data414};
if(vErrors === null){
vErrors = [err986];
}
else {
vErrors.push(err986);
}
errors++;
}
}
}
else {
const err987 = {instancePath:instancePath+"/appendix/runbooks",schemaPath:"#/properties/appendix/properties/runbooks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.appendix.properties.runbooks.type,parentSchema:schema31.properties.appendix.properties.runbooks,data:data413};
if(vErrors === null){
vErrors = [err987];
}
else {
vErrors.push(err987);
}
errors++;
}
}
}
else {
const err988 = {instancePath:instancePath+"/appendix",schemaPath:"#/properties/appendix/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.appendix.type,parentSchema:schema31.properties.appendix,data:data397};
if(vErrors === null){
vErrors = [err988];
}
else {
vErrors.push(err988);
}
errors++;
}
}
}
else {
const err989 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err989];
}
else {
vErrors.push(err989);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
