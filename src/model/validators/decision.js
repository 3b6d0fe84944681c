// Generated from schemas/ by npm run generate.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"docket/decision/v1","type":"object","properties":{"schema":{"type":"string","const":"docket/decision/v1"},"tool":{"type":"object","properties":{"name":{"type":"string","const":"docket"},"version":{"type":"string"}},"required":["name","version"],"additionalProperties":false},"decision":{"type":"string","enum":["promote","hold","rollback"]},"refused":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"pieces of evidence that were refused; with any, the exit code is 4"},"warnings":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"advisory guardrails that failed, and waivers that were needed"},"binding":{"type":"array","items":{"type":"string"},"description":"ids of the findings that decided"},"release":{"type":"object","properties":{"service":{"type":"string"},"version":{"type":"string"},"commit":{"type":"string"},"branch":{"type":"string"},"environment":{"type":"string"}},"required":["service","version"],"additionalProperties":false},"variants":{"type":"object","properties":{"baseline":{"type":"object","properties":{"name":{"type":"string"},"servers":{"type":"array","items":{"type":"string"}}},"required":["name","servers"],"additionalProperties":false},"canary":{"type":"object","properties":{"name":{"type":"string"},"servers":{"type":"array","items":{"type":"string"}}},"required":["name","servers"],"additionalProperties":false}},"required":["canary"],"additionalProperties":false},"plan":{"type":"object","properties":{"path":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["path","sha256"],"additionalProperties":false},"confidence":{"type":"number"},"phases":{"minItems":1,"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"title":{"type":"string"},"from":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"to":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"share":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"number"}},"decision":{"type":"string","enum":["proceed","hold","rollback"]},"onInconclusive":{"type":"string","enum":["proceed","hold"]},"because":{"type":"array","items":{"type":"string"},"description":"ids of the findings that decided the phase"}},"required":["id","title","from","to","share","decision","onInconclusive","because"],"additionalProperties":false}},"findings":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"kind":{"type":"string","enum":["guardrail","trigger","evidence","split","weights","corroboration","waiver","slo"]},"subject":{"type":"string"},"phase":{"type":"string"},"variant":{"type":"string"},"severity":{"type":"string","enum":["blocking","advisory"]},"verdict":{"type":"string","enum":["pass","warn","fail","inconclusive"]},"reason":{"type":"string"},"indicator":{"type":"string"},"rule":{"type":"string"},"limit":{"type":"object","properties":{"op":{"type":"string","enum":["<=","<",">=",">","=="]},"value":{"type":"number"},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]},"written":{"type":"string"}},"required":["op","value","unit","written"],"additionalProperties":false},"observation":{"type":"object","properties":{"label":{"type":"string"},"observed":{"type":["number","null"]},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]},"interval":{"type":"object","properties":{"low":{"description":"null: nothing is ruled out below","type":["number","null"]},"high":{"description":"null: nothing is ruled out above","type":["number","null"]},"confidence":{"type":"number","description":"one-sided, of each end"},"method":{"type":"string"}},"required":["low","high","confidence","method"],"additionalProperties":false},"samples":{"type":"number"},"samplesOf":{"type":"string","enum":["requests","points","tests","evaluations","servers","hunks","files","slices"]},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"sources":{"minItems":1,"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"place":{"type":"object","properties":{"line":{"type":"integer","minimum":0,"maximum":9007199254740991},"byteOffset":{"type":"integer","minimum":0,"maximum":9007199254740991},"pointer":{"type":"string"},"item":{"type":"string"}},"additionalProperties":false}},"required":["path","sha256"],"additionalProperties":false}}},"required":["label","observed","unit","samples","samplesOf","sources"],"additionalProperties":false},"comparison":{"type":"object","properties":{"against":{"type":"string","enum":["baseline","previous"]},"form":{"type":"string","enum":["ratio","difference"]},"other":{"type":"number"},"own":{"type":"number"},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]}},"required":["against","form","other","own","unit"],"additionalProperties":false},"margin":{"type":["number","null"]},"turningBad":{"description":"the greatest number of bad samples with which the limit would have been proved kept","type":"integer","minimum":0,"maximum":9007199254740991},"shortfall":{"oneOf":[{"type":"object","properties":{"kind":{"type":"string","const":"requests"},"more":{"type":"integer","minimum":0,"maximum":9007199254740991},"outOf":{"type":"integer","minimum":0,"maximum":9007199254740991},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["kind","more","outOf","bad"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"evidence"},"path":{"type":"string"}},"required":["kind","path"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"none"}},"required":["kind"],"additionalProperties":false}]},"withoutExclusion":{"type":"object","properties":{"verdict":{"type":"string","enum":["pass","warn","fail","inconclusive"]},"observation":{"type":"object","properties":{"label":{"type":"string"},"observed":{"type":["number","null"]},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]},"interval":{"type":"object","properties":{"low":{"description":"null: nothing is ruled out below","type":["number","null"]},"high":{"description":"null: nothing is ruled out above","type":["number","null"]},"confidence":{"type":"number","description":"one-sided, of each end"},"method":{"type":"string"}},"required":["low","high","confidence","method"],"additionalProperties":false},"samples":{"type":"number"},"samplesOf":{"type":"string","enum":["requests","points","tests","evaluations","servers","hunks","files","slices"]},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"sources":{"minItems":1,"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"place":{"type":"object","properties":{"line":{"type":"integer","minimum":0,"maximum":9007199254740991},"byteOffset":{"type":"integer","minimum":0,"maximum":9007199254740991},"pointer":{"type":"string"},"item":{"type":"string"}},"additionalProperties":false}},"required":["path","sha256"],"additionalProperties":false}}},"required":["label","observed","unit","samples","samplesOf","sources"],"additionalProperties":false}},"required":["verdict","observation"],"additionalProperties":false},"exclusions":{"type":"array","items":{"type":"object","properties":{"written":{"type":"string"},"because":{"type":"string"},"excluded":{"type":"integer","minimum":0,"maximum":9007199254740991},"outOf":{"type":"integer","minimum":0,"maximum":9007199254740991},"ratio":{"type":"number"},"ratioMost":{"type":"number"}},"required":["written","because","excluded","outOf","ratio","ratioMost"],"additionalProperties":false}},"replay":{"type":"object","properties":{"evaluations":{"type":"integer","minimum":0,"maximum":9007199254740991},"blindEvaluations":{"type":"integer","minimum":0,"maximum":9007199254740991},"firedAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"pendingSince":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"longestHeldMs":{"type":"number"},"longestBegan":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"worst":{"type":"number"},"worstAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"}},"required":["evaluations","blindEvaluations","longestHeldMs"],"additionalProperties":false},"slo":{"type":"object","properties":{"title":{"type":"string"},"target":{"type":"number"},"written":{"type":"string"},"windowMs":{"type":"number"},"windowWritten":{"type":"string"},"budget":{"type":"string","enum":["occurrences","timeslices"]},"sliceMs":{"type":"number"},"sliceTarget":{"type":"number"},"phases":{"type":"array","items":{"type":"string"}},"elapsedMs":{"type":"number"},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"counted":{"type":"integer","minimum":0,"maximum":9007199254740991},"serviceRequests":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"requests of every variant in the same logs"},"burn":{"description":"bad share / (1 - target); 1 spends the budget in exactly the window","type":["number","null"]},"burnLow":{"type":["number","null"]},"burnHigh":{"type":["number","null"]},"consumedRatio":{"description":"share of the whole window's budget that these phases spent","type":"number"},"consumedBasis":{"type":"string","enum":["expected-requests","time","traffic-as-seen"]},"spentBeforeRatio":{"type":"number"},"expectedRequests":{"type":"integer","minimum":0,"maximum":9007199254740991},"lastsMs":{"description":"how long the budget lasts at this burn rate; absent: longer than its window","type":"number"},"lastsOf":{"type":"string","enum":["left","full"]},"cutRequests":{"type":"integer","minimum":0,"maximum":9007199254740991},"consequence":{"type":"string"},"burnRates":{"type":"array","items":{"type":"object","properties":{"longMs":{"type":"number"},"shortMs":{"type":"number"},"factor":{"type":"number"},"isStrict":{"type":"boolean"},"forMs":{"type":"number"},"action":{"type":"string"},"outcome":{"type":"string","enum":["fired","quiet","open","not-replayable"]},"why":{"type":"string","enum":["above-factor","below-factor","too-few-samples","no-samples","phases-too-short","no-times","no-evidence","cannot-fire"]},"phases":{"type":"array","items":{"type":"string"}},"evaluations":{"type":"integer","minimum":0,"maximum":9007199254740991},"openEvaluations":{"type":"integer","minimum":0,"maximum":9007199254740991},"firedAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"firedIn":{"type":"string"},"arithmeticAt":{"description":"when arithmetic alone, blind to how few requests there were, would have fired","type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"worst":{"type":"object","properties":{"at":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"burn":{"type":"number"},"long":{"type":"object","properties":{"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"of":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["bad","of"],"additionalProperties":false},"short":{"type":"object","properties":{"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"of":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["bad","of"],"additionalProperties":false}},"required":["at","burn","long"],"additionalProperties":false},"samplesLeast":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"so many without a bad one are the least that prove a burn below the factor"},"longestPhaseMs":{"type":"number"}},"required":["longMs","factor","isStrict","forMs","action","outcome","why","phases","evaluations","openEvaluations","samplesLeast","longestPhaseMs"],"additionalProperties":false}}},"required":["target","written","windowMs","windowWritten","budget","phases","elapsedMs","bad","counted","serviceRequests","burn","burnLow","burnHigh","consumedBasis","lastsOf","cutRequests","burnRates"],"additionalProperties":false},"examples":{"type":"array","items":{"type":"object","properties":{"at":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"line":{"type":"integer","minimum":0,"maximum":9007199254740991},"byteOffset":{"type":"integer","minimum":0,"maximum":9007199254740991},"status":{"type":"integer","minimum":0,"maximum":9007199254740991},"latencyMs":{"type":"number"},"method":{"type":"string"},"path":{"type":"string"},"user":{"type":"string"}},"required":["line","byteOffset","status","method","path","user"],"additionalProperties":false}},"figures":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":["number","string"]}},"planPlace":{"type":"object","properties":{"line":{"type":"integer","minimum":0,"maximum":9007199254740991},"column":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["line","column"],"additionalProperties":false},"waiver":{"type":"object","properties":{"owner":{"type":"string"},"because":{"type":"string"},"expires":{"type":"string"}},"required":["owner","because","expires"],"additionalProperties":false},"settledBy":{"type":"string"}},"required":["id","kind","subject","severity","verdict","reason","rule"],"additionalProperties":false}},"evidence":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"family":{"type":"string"},"format":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"required":{"type":"boolean"},"status":{"type":"string","enum":["read","missing","refused"]},"sizeBytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"defects":{"type":"array","items":{"type":"string"}},"warnings":{"type":"array","items":{"type":"string"}}},"required":["id","family","path","required","status","defects","warnings"],"additionalProperties":false}},"redacted":{"description":"secrets that were taken out of the evidence before it was judged; absent: none","type":"object","properties":{"record":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"removed":{"type":"integer","minimum":0,"maximum":9007199254740991},"files":{"minItems":1,"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"removed":{"type":"integer","minimum":0,"maximum":9007199254740991},"kinds":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"required":["path","removed","kinds"],"additionalProperties":false}}},"required":["record","sha256","removed","files"],"additionalProperties":false},"observed":{"type":"object","properties":{"load":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"variant":{"description":"absent: requests that no variant can be told for","type":"string"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"byStatus":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}},"firstAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"lastAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"failed":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"answered 5xx, or not at all"},"failedRatio":{"type":"number","description":"share of the requests"},"latency":{"anyOf":[{"type":"object","properties":{"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"p50Ms":{"type":"number"},"p95Ms":{"type":"number"},"p99Ms":{"type":"number"},"maxMs":{"type":"number"},"relativeError":{"type":"number","description":"largest relative distance of these values from the true ones; 0: exact"}},"required":["count","p50Ms","p95Ms","p99Ms","maxMs","relativeError"],"additionalProperties":false},{"type":"null"}]},"measures":{"type":"array","items":{"type":"object","properties":{"indicator":{"type":"string"},"good":{"type":"integer","minimum":0,"maximum":9007199254740991},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"goodRatio":{"description":"null: nothing was counted","type":["number","null"]},"excluded":{"type":"array","items":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"required":["indicator","good","bad","goodRatio","excluded"],"additionalProperties":false}},"trend":{"type":"array","items":{"type":"object","properties":{"from":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"shares":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"object","properties":{"good":{"type":"integer","minimum":0,"maximum":9007199254740991},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"goodRatio":{"description":"null: nothing was counted","type":["number","null"]}},"required":["good","bad","goodRatio"],"additionalProperties":false}},"latency":{"anyOf":[{"type":"object","properties":{"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"p50Ms":{"type":"number"},"p95Ms":{"type":"number"},"p99Ms":{"type":"number"},"maxMs":{"type":"number"},"relativeError":{"type":"number","description":"largest relative distance of these values from the true ones; 0: exact"}},"required":["count","p50Ms","p95Ms","p99Ms","maxMs","relativeError"],"additionalProperties":false},{"type":"null"}]}},"required":["from","requests","shares","latency"],"additionalProperties":false}},"users":{"type":"array","items":{"type":"object","properties":{"user":{"type":"string"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"byStatus":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"required":["user","requests","byStatus"],"additionalProperties":false}}},"required":["evidence","path","phase","requests","byStatus","failed","failedRatio","latency","measures","trend"],"additionalProperties":false}},"health":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"variant":{"description":"absent: requests that no variant can be told for","type":"string"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"byStatus":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}},"firstAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"lastAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"failed":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"answered 5xx, or not at all"},"failedRatio":{"type":"number","description":"share of the requests"},"latency":{"anyOf":[{"type":"object","properties":{"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"p50Ms":{"type":"number"},"p95Ms":{"type":"number"},"p99Ms":{"type":"number"},"maxMs":{"type":"number"},"relativeError":{"type":"number","description":"largest relative distance of these values from the true ones; 0: exact"}},"required":["count","p50Ms","p95Ms","p99Ms","maxMs","relativeError"],"additionalProperties":false},{"type":"null"}]},"measures":{"type":"array","items":{"type":"object","properties":{"indicator":{"type":"string"},"good":{"type":"integer","minimum":0,"maximum":9007199254740991},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"goodRatio":{"description":"null: nothing was counted","type":["number","null"]},"excluded":{"type":"array","items":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"required":["indicator","good","bad","goodRatio","excluded"],"additionalProperties":false}},"trend":{"type":"array","items":{"type":"object","properties":{"from":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"shares":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"object","properties":{"good":{"type":"integer","minimum":0,"maximum":9007199254740991},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"goodRatio":{"description":"null: nothing was counted","type":["number","null"]}},"required":["good","bad","goodRatio"],"additionalProperties":false}},"latency":{"anyOf":[{"type":"object","properties":{"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"p50Ms":{"type":"number"},"p95Ms":{"type":"number"},"p99Ms":{"type":"number"},"maxMs":{"type":"number"},"relativeError":{"type":"number","description":"largest relative distance of these values from the true ones; 0: exact"}},"required":["count","p50Ms","p95Ms","p99Ms","maxMs","relativeError"],"additionalProperties":false},{"type":"null"}]}},"required":["from","requests","shares","latency"],"additionalProperties":false}},"users":{"type":"array","items":{"type":"object","properties":{"user":{"type":"string"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"byStatus":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"required":["user","requests","byStatus"],"additionalProperties":false}}},"required":["evidence","path","phase","requests","byStatus","failed","failedRatio","latency","measures","trend"],"additionalProperties":false}},"metrics":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"variant":{"type":"string"},"name":{"type":"string"},"labels":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]},"points":{"type":"integer","minimum":0,"maximum":9007199254740991},"first":{"type":"number"},"last":{"type":"number"},"min":{"type":"number"},"max":{"type":"number"},"mean":{"type":"number"}},"required":["evidence","path","name","labels","unit","points","first","last","min","max","mean"],"additionalProperties":false}},"balancer":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"moment":{"type":"string","enum":["before","after","end"]},"servers":{"type":"array","items":{"type":"object","properties":{"backend":{"type":"string"},"server":{"type":"string"},"weight":{"type":["number","null"]},"state":{"anyOf":[{"type":"string","enum":["up","down","maint","drain","unknown"]},{"type":"null"}]},"requestsTotal":{"anyOf":[{"type":"integer","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"failedChecksTotal":{"anyOf":[{"type":"integer","minimum":0,"maximum":9007199254740991},{"type":"null"}]}},"required":["backend","server","weight","state","requestsTotal","failedChecksTotal"],"additionalProperties":false}},"pools":{"type":"array","items":{"type":"object","properties":{"variant":{"type":"string"},"servers":{"type":"integer","minimum":0,"maximum":9007199254740991},"serving":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"servers that take traffic; a configuration shows no states, all of its servers count"},"weight":{"type":"number","description":"of the servers that take traffic"},"weightOfAll":{"type":"number","description":"the same of every variant together"},"weightRatio":{"description":"null: nobody has any weight","type":["number","null"]},"requestsTotal":{"anyOf":[{"type":"integer","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"failedChecksTotal":{"anyOf":[{"type":"integer","minimum":0,"maximum":9007199254740991},{"type":"null"}]}},"required":["variant","servers","serving","weight","weightOfAll","weightRatio","requestsTotal","failedChecksTotal"],"additionalProperties":false},"description":"the servers of each variant together"}},"required":["evidence","path","moment","servers","pools"],"additionalProperties":false}},"changes":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"server":{"type":"string"},"weightBefore":{"type":["number","null"]},"weightAfter":{"type":["number","null"]},"line":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["evidence","path","server","weightBefore","weightAfter","line"],"additionalProperties":false}},"tests":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"suite":{"type":"string"},"total":{"type":"integer","minimum":0,"maximum":9007199254740991},"passed":{"type":"integer","minimum":0,"maximum":9007199254740991},"failed":{"type":"integer","minimum":0,"maximum":9007199254740991},"skipped":{"type":"integer","minimum":0,"maximum":9007199254740991},"flaky":{"type":"integer","minimum":0,"maximum":9007199254740991},"passedRatio":{"description":"share of the tests that ran; null: none ran","type":["number","null"]},"failures":{"type":"array","items":{"type":"string"}},"cases":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"outcome":{"type":"string","enum":["passed","failed","error","skipped"]},"isFlaky":{"type":"boolean"},"line":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["name","outcome","isFlaky"],"additionalProperties":false},"description":"what did not pass first; no more than are shown"},"casesLeftOut":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["evidence","path","suite","total","passed","failed","skipped","flaky","passedRatio","failures","cases","casesLeftOut"],"additionalProperties":false}},"testTotals":{"description":"of all suites together","type":"object","properties":{"total":{"type":"integer","minimum":0,"maximum":9007199254740991},"passed":{"type":"integer","minimum":0,"maximum":9007199254740991},"failed":{"type":"integer","minimum":0,"maximum":9007199254740991},"skipped":{"type":"integer","minimum":0,"maximum":9007199254740991},"flaky":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["total","passed","failed","skipped","flaky"],"additionalProperties":false}},"required":["load","health","metrics","balancer","changes","tests"],"additionalProperties":false},"indicators":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"title":{"type":"string"},"topic":{"type":"string"},"kind":{"type":"string"},"evidence":{"type":"string"},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]},"about":{"type":"string"}},"required":["id","kind","evidence","unit","about"],"additionalProperties":false}},"signOff":{"type":"object","properties":{"roles":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"title":{"type":"string"},"people":{"type":"array","items":{"type":"string"}},"threshold":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["id","title","people","threshold"],"additionalProperties":false}},"consulted":{"type":"array","items":{"type":"string"}},"informed":{"type":"array","items":{"type":"string"}},"approverIsNot":{"type":"array","items":{"type":"string"}},"maxAge":{"type":"string"}},"required":["roles","approverIsNot"],"additionalProperties":false},"rollback":{"type":"object","properties":{"procedure":{"type":"string"},"commands":{"type":"array","items":{"type":"string"}},"recoveryTime":{"type":"string"}},"required":["procedure","commands"],"additionalProperties":false},"nextSteps":{"type":"array","items":{"type":"object","properties":{"when":{"type":"string"},"steps":{"type":"array","items":{"type":"string"}}},"required":["steps"],"additionalProperties":false}},"appendix":{"type":"object","properties":{"dashboards":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"about":{"type":"string"},"url":{"type":"string"}},"required":["name"],"additionalProperties":false}},"alerts":{"type":"array","items":{"type":"object","properties":{"that":{"type":"string"},"then":{"type":"string"},"replay":{"type":"object","properties":{"outcome":{"type":"string","enum":["fired","quiet","blind","too-short","no-evidence"]},"phase":{"description":"where it fired first, or held longest","type":"string"},"firedAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"longestHeldMs":{"type":"number"},"longestPhaseMs":{"type":"number"}},"required":["outcome","longestHeldMs","longestPhaseMs"],"additionalProperties":false}},"required":["that"],"additionalProperties":false}},"runbooks":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"about":{"type":"string"},"url":{"type":"string"}},"required":["name"],"additionalProperties":false}}},"required":["dashboards","alerts","runbooks"],"additionalProperties":false}},"required":["schema","tool","decision","refused","warnings","binding","release","variants","plan","confidence","phases","findings","evidence","observed","indicators","signOff","nextSteps","appendix"],"additionalProperties":false,"title":"docket decision","description":"What was decided, on what, and why."};
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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((data.schema === undefined) && (missing0 = "schema")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.decision === undefined) && (missing0 = "decision"))) || ((data.refused === undefined) && (missing0 = "refused"))) || ((data.warnings === undefined) && (missing0 = "warnings"))) || ((data.binding === undefined) && (missing0 = "binding"))) || ((data.release === undefined) && (missing0 = "release"))) || ((data.variants === undefined) && (missing0 = "variants"))) || ((data.plan === undefined) && (missing0 = "plan"))) || ((data.confidence === undefined) && (missing0 = "confidence"))) || ((data.phases === undefined) && (missing0 = "phases"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.observed === undefined) && (missing0 = "observed"))) || ((data.indicators === undefined) && (missing0 = "indicators"))) || ((data.signOff === undefined) && (missing0 = "signOff"))) || ((data.nextSteps === undefined) && (missing0 = "nextSteps"))) || ((data.appendix === undefined) && (missing0 = "appendix"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schema !== undefined){
let data0 = data.schema;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate20.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("docket/decision/v1" !== data0){
validate20.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "docket/decision/v1"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool !== undefined){
let data1 = data.tool;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.name === undefined) && (missing1 = "name")) || ((data1.version === undefined) && (missing1 = "version"))){
validate20.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "version"))){
validate20.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.name !== undefined){
let data2 = data1.name;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate20.errors = [{instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("docket" !== data2){
validate20.errors = [{instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/const",keyword:"const",params:{allowedValue: "docket"},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.version !== undefined){
const _errs9 = errors;
if(typeof data1.version !== "string"){
validate20.errors = [{instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decision !== undefined){
let data4 = data.decision;
const _errs11 = errors;
if(typeof data4 !== "string"){
validate20.errors = [{instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data4 === "promote") || (data4 === "hold")) || (data4 === "rollback"))){
validate20.errors = [{instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema31.properties.decision.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refused !== undefined){
let data5 = data.refused;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate20.errors = [{instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
validate20.errors = [{instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate20.errors = [{instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.warnings !== undefined){
let data6 = data.warnings;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate20.errors = [{instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
validate20.errors = [{instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate20.errors = [{instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.binding !== undefined){
let data7 = data.binding;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
var valid2 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs19 = errors;
if(typeof data7[i0] !== "string"){
validate20.errors = [{instancePath:instancePath+"/binding/" + i0,schemaPath:"#/properties/binding/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs19 === errors;
if(!valid2){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/binding",schemaPath:"#/properties/binding/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.release !== undefined){
let data9 = data.release;
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if(((data9.service === undefined) && (missing2 = "service")) || ((data9.version === undefined) && (missing2 = "version"))){
validate20.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data9){
if(!(((((key2 === "service") || (key2 === "version")) || (key2 === "commit")) || (key2 === "branch")) || (key2 === "environment"))){
validate20.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data9.service !== undefined){
const _errs24 = errors;
if(typeof data9.service !== "string"){
validate20.errors = [{instancePath:instancePath+"/release/service",schemaPath:"#/properties/release/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.version !== undefined){
const _errs26 = errors;
if(typeof data9.version !== "string"){
validate20.errors = [{instancePath:instancePath+"/release/version",schemaPath:"#/properties/release/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.commit !== undefined){
const _errs28 = errors;
if(typeof data9.commit !== "string"){
validate20.errors = [{instancePath:instancePath+"/release/commit",schemaPath:"#/properties/release/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.branch !== undefined){
const _errs30 = errors;
if(typeof data9.branch !== "string"){
validate20.errors = [{instancePath:instancePath+"/release/branch",schemaPath:"#/properties/release/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.environment !== undefined){
const _errs32 = errors;
if(typeof data9.environment !== "string"){
validate20.errors = [{instancePath:instancePath+"/release/environment",schemaPath:"#/properties/release/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variants !== undefined){
let data15 = data.variants;
const _errs34 = errors;
if(errors === _errs34){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing3;
if((data15.canary === undefined) && (missing3 = "canary")){
validate20.errors = [{instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key3 in data15){
if(!((key3 === "baseline") || (key3 === "canary"))){
validate20.errors = [{instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data15.baseline !== undefined){
let data16 = data15.baseline;
const _errs37 = errors;
if(errors === _errs37){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing4;
if(((data16.name === undefined) && (missing4 = "name")) || ((data16.servers === undefined) && (missing4 = "servers"))){
validate20.errors = [{instancePath:instancePath+"/variants/baseline",schemaPath:"#/properties/variants/properties/baseline/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs39 = errors;
for(const key4 in data16){
if(!((key4 === "name") || (key4 === "servers"))){
validate20.errors = [{instancePath:instancePath+"/variants/baseline",schemaPath:"#/properties/variants/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs39 === errors){
if(data16.name !== undefined){
const _errs40 = errors;
if(typeof data16.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/variants/baseline/name",schemaPath:"#/properties/variants/properties/baseline/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs40 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data16.servers !== undefined){
let data18 = data16.servers;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data18)){
var valid6 = true;
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
const _errs44 = errors;
if(typeof data18[i1] !== "string"){
validate20.errors = [{instancePath:instancePath+"/variants/baseline/servers/" + i1,schemaPath:"#/properties/variants/properties/baseline/properties/servers/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs44 === errors;
if(!valid6){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/variants/baseline/servers",schemaPath:"#/properties/variants/properties/baseline/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs42 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/variants/baseline",schemaPath:"#/properties/variants/properties/baseline/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs37 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data15.canary !== undefined){
let data20 = data15.canary;
const _errs46 = errors;
if(errors === _errs46){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing5;
if(((data20.name === undefined) && (missing5 = "name")) || ((data20.servers === undefined) && (missing5 = "servers"))){
validate20.errors = [{instancePath:instancePath+"/variants/canary",schemaPath:"#/properties/variants/properties/canary/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs48 = errors;
for(const key5 in data20){
if(!((key5 === "name") || (key5 === "servers"))){
validate20.errors = [{instancePath:instancePath+"/variants/canary",schemaPath:"#/properties/variants/properties/canary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs48 === errors){
if(data20.name !== undefined){
const _errs49 = errors;
if(typeof data20.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/variants/canary/name",schemaPath:"#/properties/variants/properties/canary/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs49 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data20.servers !== undefined){
let data22 = data20.servers;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data22)){
var valid8 = true;
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
const _errs53 = errors;
if(typeof data22[i2] !== "string"){
validate20.errors = [{instancePath:instancePath+"/variants/canary/servers/" + i2,schemaPath:"#/properties/variants/properties/canary/properties/servers/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs53 === errors;
if(!valid8){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/variants/canary/servers",schemaPath:"#/properties/variants/properties/canary/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs51 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/variants/canary",schemaPath:"#/properties/variants/properties/canary/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs46 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data24 = data.plan;
const _errs55 = errors;
if(errors === _errs55){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing6;
if(((data24.path === undefined) && (missing6 = "path")) || ((data24.sha256 === undefined) && (missing6 = "sha256"))){
validate20.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs57 = errors;
for(const key6 in data24){
if(!((key6 === "path") || (key6 === "sha256"))){
validate20.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs57 === errors){
if(data24.path !== undefined){
const _errs58 = errors;
if(typeof data24.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/plan/path",schemaPath:"#/properties/plan/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs58 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.sha256 !== undefined){
let data26 = data24.sha256;
const _errs60 = errors;
if(errors === _errs60){
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
validate20.errors = [{instancePath:instancePath+"/plan/sha256",schemaPath:"#/properties/plan/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plan/sha256",schemaPath:"#/properties/plan/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs60 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confidence !== undefined){
let data27 = data.confidence;
const _errs62 = errors;
if(!((typeof data27 == "number") && (isFinite(data27)))){
validate20.errors = [{instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phases !== undefined){
let data28 = data.phases;
const _errs64 = errors;
if(errors === _errs64){
if(Array.isArray(data28)){
if(data28.length < 1){
validate20.errors = [{instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid10 = true;
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
const _errs66 = errors;
if(errors === _errs66){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing7;
if(((((((((data29.id === undefined) && (missing7 = "id")) || ((data29.title === undefined) && (missing7 = "title"))) || ((data29.from === undefined) && (missing7 = "from"))) || ((data29.to === undefined) && (missing7 = "to"))) || ((data29.share === undefined) && (missing7 = "share"))) || ((data29.decision === undefined) && (missing7 = "decision"))) || ((data29.onInconclusive === undefined) && (missing7 = "onInconclusive"))) || ((data29.because === undefined) && (missing7 = "because"))){
validate20.errors = [{instancePath:instancePath+"/phases/" + i3,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs68 = errors;
for(const key7 in data29){
if(!((((((((key7 === "id") || (key7 === "title")) || (key7 === "from")) || (key7 === "to")) || (key7 === "share")) || (key7 === "decision")) || (key7 === "onInconclusive")) || (key7 === "because"))){
validate20.errors = [{instancePath:instancePath+"/phases/" + i3,schemaPath:"#/properties/phases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs68 === errors){
if(data29.id !== undefined){
const _errs69 = errors;
if(typeof data29.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/phases/" + i3+"/id",schemaPath:"#/properties/phases/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs69 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data29.title !== undefined){
const _errs71 = errors;
if(typeof data29.title !== "string"){
validate20.errors = [{instancePath:instancePath+"/phases/" + i3+"/title",schemaPath:"#/properties/phases/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs71 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data29.from !== undefined){
let data32 = data29.from;
const _errs73 = errors;
if(errors === _errs73){
if(typeof data32 === "string"){
if(!pattern5.test(data32)){
validate20.errors = [{instancePath:instancePath+"/phases/" + i3+"/from",schemaPath:"#/properties/phases/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/phases/" + i3+"/from",schemaPath:"#/properties/phases/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs73 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data29.to !== undefined){
let data33 = data29.to;
const _errs75 = errors;
if(errors === _errs75){
if(typeof data33 === "string"){
if(!pattern5.test(data33)){
validate20.errors = [{instancePath:instancePath+"/phases/" + i3+"/to",schemaPath:"#/properties/phases/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/phases/" + i3+"/to",schemaPath:"#/properties/phases/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs75 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data29.share !== undefined){
let data34 = data29.share;
const _errs77 = errors;
if(errors === _errs77){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key8 in data34){
const _errs79 = errors;
if(typeof key8 !== "string"){
const err0 = {instancePath:instancePath+"/phases/" + i3+"/share",schemaPath:"#/properties/phases/items/properties/share/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key8};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid12 = _errs79 === errors;
if(!valid12){
const err1 = {instancePath:instancePath+"/phases/" + i3+"/share",schemaPath:"#/properties/phases/items/properties/share/propertyNames",keyword:"propertyNames",params:{propertyName: key8},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate20.errors = vErrors;
return false;
break;
}
}
if(valid12){
for(const key9 in data34){
let data35 = data34[key9];
const _errs82 = errors;
if(!((typeof data35 == "number") && (isFinite(data35)))){
validate20.errors = [{instancePath:instancePath+"/phases/" + i3+"/share/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/phases/items/properties/share/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid13 = _errs82 === errors;
if(!valid13){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/phases/" + i3+"/share",schemaPath:"#/properties/phases/items/properties/share/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs77 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data29.decision !== undefined){
let data36 = data29.decision;
const _errs84 = errors;
if(typeof data36 !== "string"){
validate20.errors = [{instancePath:instancePath+"/phases/" + i3+"/decision",schemaPath:"#/properties/phases/items/properties/decision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data36 === "proceed") || (data36 === "hold")) || (data36 === "rollback"))){
validate20.errors = [{instancePath:instancePath+"/phases/" + i3+"/decision",schemaPath:"#/properties/phases/items/properties/decision/enum",keyword:"enum",params:{allowedValues: schema31.properties.phases.items.properties.decision.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid11 = _errs84 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data29.onInconclusive !== undefined){
let data37 = data29.onInconclusive;
const _errs86 = errors;
if(typeof data37 !== "string"){
validate20.errors = [{instancePath:instancePath+"/phases/" + i3+"/onInconclusive",schemaPath:"#/properties/phases/items/properties/onInconclusive/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data37 === "proceed") || (data37 === "hold"))){
validate20.errors = [{instancePath:instancePath+"/phases/" + i3+"/onInconclusive",schemaPath:"#/properties/phases/items/properties/onInconclusive/enum",keyword:"enum",params:{allowedValues: schema31.properties.phases.items.properties.onInconclusive.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid11 = _errs86 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data29.because !== undefined){
let data38 = data29.because;
const _errs88 = errors;
if(errors === _errs88){
if(Array.isArray(data38)){
var valid14 = true;
const len4 = data38.length;
for(let i4=0; i4<len4; i4++){
const _errs90 = errors;
if(typeof data38[i4] !== "string"){
validate20.errors = [{instancePath:instancePath+"/phases/" + i3+"/because/" + i4,schemaPath:"#/properties/phases/items/properties/because/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs90 === errors;
if(!valid14){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/phases/" + i3+"/because",schemaPath:"#/properties/phases/items/properties/because/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs88 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/phases/" + i3,schemaPath:"#/properties/phases/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs66 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data40 = data.findings;
const _errs92 = errors;
if(errors === _errs92){
if(Array.isArray(data40)){
var valid15 = true;
const len5 = data40.length;
for(let i5=0; i5<len5; i5++){
let data41 = data40[i5];
const _errs94 = errors;
if(errors === _errs94){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing8;
if((((((((data41.id === undefined) && (missing8 = "id")) || ((data41.kind === undefined) && (missing8 = "kind"))) || ((data41.subject === undefined) && (missing8 = "subject"))) || ((data41.severity === undefined) && (missing8 = "severity"))) || ((data41.verdict === undefined) && (missing8 = "verdict"))) || ((data41.reason === undefined) && (missing8 = "reason"))) || ((data41.rule === undefined) && (missing8 = "rule"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs96 = errors;
for(const key10 in data41){
if(!(func1.call(schema31.properties.findings.items.properties, key10))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs96 === errors){
if(data41.id !== undefined){
const _errs97 = errors;
if(typeof data41.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/id",schemaPath:"#/properties/findings/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs97 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.kind !== undefined){
let data43 = data41.kind;
const _errs99 = errors;
if(typeof data43 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/kind",schemaPath:"#/properties/findings/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data43 === "guardrail") || (data43 === "trigger")) || (data43 === "evidence")) || (data43 === "split")) || (data43 === "weights")) || (data43 === "corroboration")) || (data43 === "waiver")) || (data43 === "slo"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/kind",schemaPath:"#/properties/findings/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid16 = _errs99 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.subject !== undefined){
const _errs101 = errors;
if(typeof data41.subject !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/subject",schemaPath:"#/properties/findings/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs101 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.phase !== undefined){
const _errs103 = errors;
if(typeof data41.phase !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/phase",schemaPath:"#/properties/findings/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs103 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.variant !== undefined){
const _errs105 = errors;
if(typeof data41.variant !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/variant",schemaPath:"#/properties/findings/items/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs105 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.severity !== undefined){
let data47 = data41.severity;
const _errs107 = errors;
if(typeof data47 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/severity",schemaPath:"#/properties/findings/items/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data47 === "blocking") || (data47 === "advisory"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/severity",schemaPath:"#/properties/findings/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid16 = _errs107 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.verdict !== undefined){
let data48 = data41.verdict;
const _errs109 = errors;
if(typeof data48 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/verdict",schemaPath:"#/properties/findings/items/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data48 === "pass") || (data48 === "warn")) || (data48 === "fail")) || (data48 === "inconclusive"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/verdict",schemaPath:"#/properties/findings/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.verdict.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid16 = _errs109 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.reason !== undefined){
const _errs111 = errors;
if(typeof data41.reason !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/reason",schemaPath:"#/properties/findings/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs111 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.indicator !== undefined){
const _errs113 = errors;
if(typeof data41.indicator !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/indicator",schemaPath:"#/properties/findings/items/properties/indicator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs113 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.rule !== undefined){
const _errs115 = errors;
if(typeof data41.rule !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/rule",schemaPath:"#/properties/findings/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs115 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.limit !== undefined){
let data52 = data41.limit;
const _errs117 = errors;
if(errors === _errs117){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing9;
if(((((data52.op === undefined) && (missing9 = "op")) || ((data52.value === undefined) && (missing9 = "value"))) || ((data52.unit === undefined) && (missing9 = "unit"))) || ((data52.written === undefined) && (missing9 = "written"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/limit",schemaPath:"#/properties/findings/items/properties/limit/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs119 = errors;
for(const key11 in data52){
if(!((((key11 === "op") || (key11 === "value")) || (key11 === "unit")) || (key11 === "written"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/limit",schemaPath:"#/properties/findings/items/properties/limit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs119 === errors){
if(data52.op !== undefined){
let data53 = data52.op;
const _errs120 = errors;
if(typeof data53 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/limit/op",schemaPath:"#/properties/findings/items/properties/limit/properties/op/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data53 === "<=") || (data53 === "<")) || (data53 === ">=")) || (data53 === ">")) || (data53 === "=="))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/limit/op",schemaPath:"#/properties/findings/items/properties/limit/properties/op/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.limit.properties.op.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid17 = _errs120 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data52.value !== undefined){
let data54 = data52.value;
const _errs122 = errors;
if(!((typeof data54 == "number") && (isFinite(data54)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/limit/value",schemaPath:"#/properties/findings/items/properties/limit/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid17 = _errs122 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data52.unit !== undefined){
let data55 = data52.unit;
const _errs124 = errors;
if(typeof data55 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/limit/unit",schemaPath:"#/properties/findings/items/properties/limit/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data55 === "ms") || (data55 === "ratio")) || (data55 === "count")) || (data55 === "bytes")) || (data55 === "none"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/limit/unit",schemaPath:"#/properties/findings/items/properties/limit/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.limit.properties.unit.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid17 = _errs124 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data52.written !== undefined){
const _errs126 = errors;
if(typeof data52.written !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/limit/written",schemaPath:"#/properties/findings/items/properties/limit/properties/written/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs126 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/limit",schemaPath:"#/properties/findings/items/properties/limit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid16 = _errs117 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.observation !== undefined){
let data57 = data41.observation;
const _errs128 = errors;
if(errors === _errs128){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing10;
if(((((((data57.label === undefined) && (missing10 = "label")) || ((data57.observed === undefined) && (missing10 = "observed"))) || ((data57.unit === undefined) && (missing10 = "unit"))) || ((data57.samples === undefined) && (missing10 = "samples"))) || ((data57.samplesOf === undefined) && (missing10 = "samplesOf"))) || ((data57.sources === undefined) && (missing10 = "sources"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation",schemaPath:"#/properties/findings/items/properties/observation/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs130 = errors;
for(const key12 in data57){
if(!((((((((key12 === "label") || (key12 === "observed")) || (key12 === "unit")) || (key12 === "interval")) || (key12 === "samples")) || (key12 === "samplesOf")) || (key12 === "bad")) || (key12 === "sources"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation",schemaPath:"#/properties/findings/items/properties/observation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs130 === errors){
if(data57.label !== undefined){
const _errs131 = errors;
if(typeof data57.label !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/label",schemaPath:"#/properties/findings/items/properties/observation/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs131 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data57.observed !== undefined){
let data59 = data57.observed;
const _errs133 = errors;
if((!((typeof data59 == "number") && (isFinite(data59)))) && (data59 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/observed",schemaPath:"#/properties/findings/items/properties/observation/properties/observed/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.observation.properties.observed.type},message:"must be number,null"}];
return false;
}
var valid18 = _errs133 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data57.unit !== undefined){
let data60 = data57.unit;
const _errs135 = errors;
if(typeof data60 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/unit",schemaPath:"#/properties/findings/items/properties/observation/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data60 === "ms") || (data60 === "ratio")) || (data60 === "count")) || (data60 === "bytes")) || (data60 === "none"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/unit",schemaPath:"#/properties/findings/items/properties/observation/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.observation.properties.unit.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid18 = _errs135 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data57.interval !== undefined){
let data61 = data57.interval;
const _errs137 = errors;
if(errors === _errs137){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
let missing11;
if(((((data61.low === undefined) && (missing11 = "low")) || ((data61.high === undefined) && (missing11 = "high"))) || ((data61.confidence === undefined) && (missing11 = "confidence"))) || ((data61.method === undefined) && (missing11 = "method"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/interval",schemaPath:"#/properties/findings/items/properties/observation/properties/interval/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs139 = errors;
for(const key13 in data61){
if(!((((key13 === "low") || (key13 === "high")) || (key13 === "confidence")) || (key13 === "method"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/interval",schemaPath:"#/properties/findings/items/properties/observation/properties/interval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs139 === errors){
if(data61.low !== undefined){
let data62 = data61.low;
const _errs140 = errors;
if((!((typeof data62 == "number") && (isFinite(data62)))) && (data62 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/interval/low",schemaPath:"#/properties/findings/items/properties/observation/properties/interval/properties/low/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.observation.properties.interval.properties.low.type},message:"must be number,null"}];
return false;
}
var valid19 = _errs140 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data61.high !== undefined){
let data63 = data61.high;
const _errs142 = errors;
if((!((typeof data63 == "number") && (isFinite(data63)))) && (data63 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/interval/high",schemaPath:"#/properties/findings/items/properties/observation/properties/interval/properties/high/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.observation.properties.interval.properties.high.type},message:"must be number,null"}];
return false;
}
var valid19 = _errs142 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data61.confidence !== undefined){
let data64 = data61.confidence;
const _errs144 = errors;
if(!((typeof data64 == "number") && (isFinite(data64)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/interval/confidence",schemaPath:"#/properties/findings/items/properties/observation/properties/interval/properties/confidence/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid19 = _errs144 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data61.method !== undefined){
const _errs146 = errors;
if(typeof data61.method !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/interval/method",schemaPath:"#/properties/findings/items/properties/observation/properties/interval/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs146 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/interval",schemaPath:"#/properties/findings/items/properties/observation/properties/interval/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid18 = _errs137 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data57.samples !== undefined){
let data66 = data57.samples;
const _errs148 = errors;
if(!((typeof data66 == "number") && (isFinite(data66)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/samples",schemaPath:"#/properties/findings/items/properties/observation/properties/samples/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid18 = _errs148 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data57.samplesOf !== undefined){
let data67 = data57.samplesOf;
const _errs150 = errors;
if(typeof data67 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/samplesOf",schemaPath:"#/properties/findings/items/properties/observation/properties/samplesOf/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data67 === "requests") || (data67 === "points")) || (data67 === "tests")) || (data67 === "evaluations")) || (data67 === "servers")) || (data67 === "hunks")) || (data67 === "files")) || (data67 === "slices"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/samplesOf",schemaPath:"#/properties/findings/items/properties/observation/properties/samplesOf/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.observation.properties.samplesOf.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid18 = _errs150 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data57.bad !== undefined){
let data68 = data57.bad;
const _errs152 = errors;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/bad",schemaPath:"#/properties/findings/items/properties/observation/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs152){
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 9007199254740991 || isNaN(data68)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/bad",schemaPath:"#/properties/findings/items/properties/observation/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data68 < 0 || isNaN(data68)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/bad",schemaPath:"#/properties/findings/items/properties/observation/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid18 = _errs152 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data57.sources !== undefined){
let data69 = data57.sources;
const _errs154 = errors;
if(errors === _errs154){
if(Array.isArray(data69)){
if(data69.length < 1){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/sources",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid20 = true;
const len6 = data69.length;
for(let i6=0; i6<len6; i6++){
let data70 = data69[i6];
const _errs156 = errors;
if(errors === _errs156){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
let missing12;
if(((data70.path === undefined) && (missing12 = "path")) || ((data70.sha256 === undefined) && (missing12 = "sha256"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6,schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs158 = errors;
for(const key14 in data70){
if(!(((key14 === "path") || (key14 === "sha256")) || (key14 === "place"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6,schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs158 === errors){
if(data70.path !== undefined){
const _errs159 = errors;
if(typeof data70.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6+"/path",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs159 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data70.sha256 !== undefined){
let data72 = data70.sha256;
const _errs161 = errors;
if(errors === _errs161){
if(typeof data72 === "string"){
if(!pattern4.test(data72)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6+"/sha256",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6+"/sha256",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid21 = _errs161 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data70.place !== undefined){
let data73 = data70.place;
const _errs163 = errors;
if(errors === _errs163){
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
const _errs165 = errors;
for(const key15 in data73){
if(!((((key15 === "line") || (key15 === "byteOffset")) || (key15 === "pointer")) || (key15 === "item"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6+"/place",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs165 === errors){
if(data73.line !== undefined){
let data74 = data73.line;
const _errs166 = errors;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6+"/place/line",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs166){
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 9007199254740991 || isNaN(data74)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6+"/place/line",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data74 < 0 || isNaN(data74)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6+"/place/line",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid22 = _errs166 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.byteOffset !== undefined){
let data75 = data73.byteOffset;
const _errs168 = errors;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6+"/place/byteOffset",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/properties/byteOffset/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs168){
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 > 9007199254740991 || isNaN(data75)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6+"/place/byteOffset",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/properties/byteOffset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data75 < 0 || isNaN(data75)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6+"/place/byteOffset",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/properties/byteOffset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid22 = _errs168 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.pointer !== undefined){
const _errs170 = errors;
if(typeof data73.pointer !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6+"/place/pointer",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid22 = _errs170 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.item !== undefined){
const _errs172 = errors;
if(typeof data73.item !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6+"/place/item",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/properties/item/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid22 = _errs172 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6+"/place",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid21 = _errs163 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/sources/" + i6,schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs156 === errors;
if(!valid20){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation/sources",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid18 = _errs154 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/observation",schemaPath:"#/properties/findings/items/properties/observation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid16 = _errs128 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.comparison !== undefined){
let data78 = data41.comparison;
const _errs174 = errors;
if(errors === _errs174){
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
let missing13;
if((((((data78.against === undefined) && (missing13 = "against")) || ((data78.form === undefined) && (missing13 = "form"))) || ((data78.other === undefined) && (missing13 = "other"))) || ((data78.own === undefined) && (missing13 = "own"))) || ((data78.unit === undefined) && (missing13 = "unit"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/comparison",schemaPath:"#/properties/findings/items/properties/comparison/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs176 = errors;
for(const key16 in data78){
if(!(((((key16 === "against") || (key16 === "form")) || (key16 === "other")) || (key16 === "own")) || (key16 === "unit"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/comparison",schemaPath:"#/properties/findings/items/properties/comparison/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs176 === errors){
if(data78.against !== undefined){
let data79 = data78.against;
const _errs177 = errors;
if(typeof data79 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/comparison/against",schemaPath:"#/properties/findings/items/properties/comparison/properties/against/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data79 === "baseline") || (data79 === "previous"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/comparison/against",schemaPath:"#/properties/findings/items/properties/comparison/properties/against/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.comparison.properties.against.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid23 = _errs177 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data78.form !== undefined){
let data80 = data78.form;
const _errs179 = errors;
if(typeof data80 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/comparison/form",schemaPath:"#/properties/findings/items/properties/comparison/properties/form/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data80 === "ratio") || (data80 === "difference"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/comparison/form",schemaPath:"#/properties/findings/items/properties/comparison/properties/form/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.comparison.properties.form.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid23 = _errs179 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data78.other !== undefined){
let data81 = data78.other;
const _errs181 = errors;
if(!((typeof data81 == "number") && (isFinite(data81)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/comparison/other",schemaPath:"#/properties/findings/items/properties/comparison/properties/other/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid23 = _errs181 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data78.own !== undefined){
let data82 = data78.own;
const _errs183 = errors;
if(!((typeof data82 == "number") && (isFinite(data82)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/comparison/own",schemaPath:"#/properties/findings/items/properties/comparison/properties/own/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid23 = _errs183 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data78.unit !== undefined){
let data83 = data78.unit;
const _errs185 = errors;
if(typeof data83 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/comparison/unit",schemaPath:"#/properties/findings/items/properties/comparison/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data83 === "ms") || (data83 === "ratio")) || (data83 === "count")) || (data83 === "bytes")) || (data83 === "none"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/comparison/unit",schemaPath:"#/properties/findings/items/properties/comparison/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.comparison.properties.unit.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid23 = _errs185 === errors;
}
else {
var valid23 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/comparison",schemaPath:"#/properties/findings/items/properties/comparison/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid16 = _errs174 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.margin !== undefined){
let data84 = data41.margin;
const _errs187 = errors;
if((!((typeof data84 == "number") && (isFinite(data84)))) && (data84 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/margin",schemaPath:"#/properties/findings/items/properties/margin/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.margin.type},message:"must be number,null"}];
return false;
}
var valid16 = _errs187 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.turningBad !== undefined){
let data85 = data41.turningBad;
const _errs189 = errors;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/turningBad",schemaPath:"#/properties/findings/items/properties/turningBad/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs189){
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 > 9007199254740991 || isNaN(data85)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/turningBad",schemaPath:"#/properties/findings/items/properties/turningBad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data85 < 0 || isNaN(data85)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/turningBad",schemaPath:"#/properties/findings/items/properties/turningBad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid16 = _errs189 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.shortfall !== undefined){
let data86 = data41.shortfall;
const _errs191 = errors;
const _errs192 = errors;
let valid24 = false;
let passing0 = null;
const _errs193 = errors;
if(errors === _errs193){
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
let missing14;
if(((((data86.kind === undefined) && (missing14 = "kind")) || ((data86.more === undefined) && (missing14 = "more"))) || ((data86.outOf === undefined) && (missing14 = "outOf"))) || ((data86.bad === undefined) && (missing14 = "bad"))){
const err2 = {instancePath:instancePath+"/findings/" + i5+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
const _errs195 = errors;
for(const key17 in data86){
if(!((((key17 === "kind") || (key17 === "more")) || (key17 === "outOf")) || (key17 === "bad"))){
const err3 = {instancePath:instancePath+"/findings/" + i5+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break;
}
}
if(_errs195 === errors){
if(data86.kind !== undefined){
let data87 = data86.kind;
const _errs196 = errors;
if(typeof data87 !== "string"){
const err4 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/kind",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("requests" !== data87){
const err5 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/kind",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "requests"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid25 = _errs196 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data86.more !== undefined){
let data88 = data86.more;
const _errs198 = errors;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
const err6 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/more",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/more/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(errors === _errs198){
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 > 9007199254740991 || isNaN(data88)){
const err7 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/more",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/more/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data88 < 0 || isNaN(data88)){
const err8 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/more",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/more/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
var valid25 = _errs198 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data86.outOf !== undefined){
let data89 = data86.outOf;
const _errs200 = errors;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
const err9 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/outOf",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/outOf/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(errors === _errs200){
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 > 9007199254740991 || isNaN(data89)){
const err10 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/outOf",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/outOf/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data89 < 0 || isNaN(data89)){
const err11 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/outOf",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/outOf/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
var valid25 = _errs200 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data86.bad !== undefined){
let data90 = data86.bad;
const _errs202 = errors;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
const err12 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/bad",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(errors === _errs202){
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 > 9007199254740991 || isNaN(data90)){
const err13 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/bad",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data90 < 0 || isNaN(data90)){
const err14 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/bad",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
var valid25 = _errs202 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/findings/" + i5+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid0 = _errs193 === errors;
if(_valid0){
valid24 = true;
passing0 = 0;
var props0 = true;
}
const _errs204 = errors;
if(errors === _errs204){
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
let missing15;
if(((data86.kind === undefined) && (missing15 = "kind")) || ((data86.path === undefined) && (missing15 = "path"))){
const err16 = {instancePath:instancePath+"/findings/" + i5+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/1/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
const _errs206 = errors;
for(const key18 in data86){
if(!((key18 === "kind") || (key18 === "path"))){
const err17 = {instancePath:instancePath+"/findings/" + i5+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break;
}
}
if(_errs206 === errors){
if(data86.kind !== undefined){
let data91 = data86.kind;
const _errs207 = errors;
if(typeof data91 !== "string"){
const err18 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/kind",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/1/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if("evidence" !== data91){
const err19 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/kind",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "evidence"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid26 = _errs207 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data86.path !== undefined){
const _errs209 = errors;
if(typeof data86.path !== "string"){
const err20 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/path",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid26 = _errs209 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/findings/" + i5+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid0 = _errs204 === errors;
if(_valid0 && valid24){
valid24 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid24 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs211 = errors;
if(errors === _errs211){
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
let missing16;
if((data86.kind === undefined) && (missing16 = "kind")){
const err22 = {instancePath:instancePath+"/findings/" + i5+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/2/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
const _errs213 = errors;
for(const key19 in data86){
if(!(key19 === "kind")){
const err23 = {instancePath:instancePath+"/findings/" + i5+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break;
}
}
if(_errs213 === errors){
if(data86.kind !== undefined){
let data93 = data86.kind;
if(typeof data93 !== "string"){
const err24 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/kind",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/2/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if("none" !== data93){
const err25 = {instancePath:instancePath+"/findings/" + i5+"/shortfall/kind",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/findings/" + i5+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid0 = _errs211 === errors;
if(_valid0 && valid24){
valid24 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid24 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
}
}
if(!valid24){
const err27 = {instancePath:instancePath+"/findings/" + i5+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
validate20.errors = vErrors;
return false;
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
var valid16 = _errs191 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.withoutExclusion !== undefined){
let data94 = data41.withoutExclusion;
const _errs216 = errors;
if(errors === _errs216){
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing17;
if(((data94.verdict === undefined) && (missing17 = "verdict")) || ((data94.observation === undefined) && (missing17 = "observation"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion",schemaPath:"#/properties/findings/items/properties/withoutExclusion/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"}];
return false;
}
else {
const _errs218 = errors;
for(const key20 in data94){
if(!((key20 === "verdict") || (key20 === "observation"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion",schemaPath:"#/properties/findings/items/properties/withoutExclusion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs218 === errors){
if(data94.verdict !== undefined){
let data95 = data94.verdict;
const _errs219 = errors;
if(typeof data95 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/verdict",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data95 === "pass") || (data95 === "warn")) || (data95 === "fail")) || (data95 === "inconclusive"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/verdict",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.withoutExclusion.properties.verdict.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid28 = _errs219 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data94.observation !== undefined){
let data96 = data94.observation;
const _errs221 = errors;
if(errors === _errs221){
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
let missing18;
if(((((((data96.label === undefined) && (missing18 = "label")) || ((data96.observed === undefined) && (missing18 = "observed"))) || ((data96.unit === undefined) && (missing18 = "unit"))) || ((data96.samples === undefined) && (missing18 = "samples"))) || ((data96.samplesOf === undefined) && (missing18 = "samplesOf"))) || ((data96.sources === undefined) && (missing18 = "sources"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"}];
return false;
}
else {
const _errs223 = errors;
for(const key21 in data96){
if(!((((((((key21 === "label") || (key21 === "observed")) || (key21 === "unit")) || (key21 === "interval")) || (key21 === "samples")) || (key21 === "samplesOf")) || (key21 === "bad")) || (key21 === "sources"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs223 === errors){
if(data96.label !== undefined){
const _errs224 = errors;
if(typeof data96.label !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/label",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid29 = _errs224 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data96.observed !== undefined){
let data98 = data96.observed;
const _errs226 = errors;
if((!((typeof data98 == "number") && (isFinite(data98)))) && (data98 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/observed",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/observed/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.observed.type},message:"must be number,null"}];
return false;
}
var valid29 = _errs226 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data96.unit !== undefined){
let data99 = data96.unit;
const _errs228 = errors;
if(typeof data99 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/unit",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data99 === "ms") || (data99 === "ratio")) || (data99 === "count")) || (data99 === "bytes")) || (data99 === "none"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/unit",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.unit.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid29 = _errs228 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data96.interval !== undefined){
let data100 = data96.interval;
const _errs230 = errors;
if(errors === _errs230){
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
let missing19;
if(((((data100.low === undefined) && (missing19 = "low")) || ((data100.high === undefined) && (missing19 = "high"))) || ((data100.confidence === undefined) && (missing19 = "confidence"))) || ((data100.method === undefined) && (missing19 = "method"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/interval",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/interval/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"}];
return false;
}
else {
const _errs232 = errors;
for(const key22 in data100){
if(!((((key22 === "low") || (key22 === "high")) || (key22 === "confidence")) || (key22 === "method"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/interval",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/interval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs232 === errors){
if(data100.low !== undefined){
let data101 = data100.low;
const _errs233 = errors;
if((!((typeof data101 == "number") && (isFinite(data101)))) && (data101 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/interval/low",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/interval/properties/low/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.interval.properties.low.type},message:"must be number,null"}];
return false;
}
var valid30 = _errs233 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data100.high !== undefined){
let data102 = data100.high;
const _errs235 = errors;
if((!((typeof data102 == "number") && (isFinite(data102)))) && (data102 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/interval/high",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/interval/properties/high/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.interval.properties.high.type},message:"must be number,null"}];
return false;
}
var valid30 = _errs235 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data100.confidence !== undefined){
let data103 = data100.confidence;
const _errs237 = errors;
if(!((typeof data103 == "number") && (isFinite(data103)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/interval/confidence",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/interval/properties/confidence/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid30 = _errs237 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data100.method !== undefined){
const _errs239 = errors;
if(typeof data100.method !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/interval/method",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/interval/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid30 = _errs239 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/interval",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/interval/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid29 = _errs230 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data96.samples !== undefined){
let data105 = data96.samples;
const _errs241 = errors;
if(!((typeof data105 == "number") && (isFinite(data105)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/samples",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/samples/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid29 = _errs241 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data96.samplesOf !== undefined){
let data106 = data96.samplesOf;
const _errs243 = errors;
if(typeof data106 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/samplesOf",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/samplesOf/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data106 === "requests") || (data106 === "points")) || (data106 === "tests")) || (data106 === "evaluations")) || (data106 === "servers")) || (data106 === "hunks")) || (data106 === "files")) || (data106 === "slices"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/samplesOf",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/samplesOf/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.samplesOf.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid29 = _errs243 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data96.bad !== undefined){
let data107 = data96.bad;
const _errs245 = errors;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/bad",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs245){
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 > 9007199254740991 || isNaN(data107)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/bad",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data107 < 0 || isNaN(data107)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/bad",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid29 = _errs245 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data96.sources !== undefined){
let data108 = data96.sources;
const _errs247 = errors;
if(errors === _errs247){
if(Array.isArray(data108)){
if(data108.length < 1){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid31 = true;
const len7 = data108.length;
for(let i7=0; i7<len7; i7++){
let data109 = data108[i7];
const _errs249 = errors;
if(errors === _errs249){
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
let missing20;
if(((data109.path === undefined) && (missing20 = "path")) || ((data109.sha256 === undefined) && (missing20 = "sha256"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7,schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"}];
return false;
}
else {
const _errs251 = errors;
for(const key23 in data109){
if(!(((key23 === "path") || (key23 === "sha256")) || (key23 === "place"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7,schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs251 === errors){
if(data109.path !== undefined){
const _errs252 = errors;
if(typeof data109.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7+"/path",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid32 = _errs252 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data109.sha256 !== undefined){
let data111 = data109.sha256;
const _errs254 = errors;
if(errors === _errs254){
if(typeof data111 === "string"){
if(!pattern4.test(data111)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7+"/sha256",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7+"/sha256",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid32 = _errs254 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data109.place !== undefined){
let data112 = data109.place;
const _errs256 = errors;
if(errors === _errs256){
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
const _errs258 = errors;
for(const key24 in data112){
if(!((((key24 === "line") || (key24 === "byteOffset")) || (key24 === "pointer")) || (key24 === "item"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7+"/place",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs258 === errors){
if(data112.line !== undefined){
let data113 = data112.line;
const _errs259 = errors;
if(!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7+"/place/line",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs259){
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 > 9007199254740991 || isNaN(data113)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7+"/place/line",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data113 < 0 || isNaN(data113)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7+"/place/line",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid33 = _errs259 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data112.byteOffset !== undefined){
let data114 = data112.byteOffset;
const _errs261 = errors;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7+"/place/byteOffset",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/properties/byteOffset/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs261){
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 > 9007199254740991 || isNaN(data114)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7+"/place/byteOffset",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/properties/byteOffset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data114 < 0 || isNaN(data114)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7+"/place/byteOffset",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/properties/byteOffset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid33 = _errs261 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data112.pointer !== undefined){
const _errs263 = errors;
if(typeof data112.pointer !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7+"/place/pointer",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid33 = _errs263 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data112.item !== undefined){
const _errs265 = errors;
if(typeof data112.item !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7+"/place/item",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/properties/item/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid33 = _errs265 === errors;
}
else {
var valid33 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7+"/place",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid32 = _errs256 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources/" + i7,schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid31 = _errs249 === errors;
if(!valid31){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation/sources",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid29 = _errs247 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion/observation",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid28 = _errs221 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/withoutExclusion",schemaPath:"#/properties/findings/items/properties/withoutExclusion/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid16 = _errs216 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.exclusions !== undefined){
let data117 = data41.exclusions;
const _errs267 = errors;
if(errors === _errs267){
if(Array.isArray(data117)){
var valid34 = true;
const len8 = data117.length;
for(let i8=0; i8<len8; i8++){
let data118 = data117[i8];
const _errs269 = errors;
if(errors === _errs269){
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
let missing21;
if(((((((data118.written === undefined) && (missing21 = "written")) || ((data118.because === undefined) && (missing21 = "because"))) || ((data118.excluded === undefined) && (missing21 = "excluded"))) || ((data118.outOf === undefined) && (missing21 = "outOf"))) || ((data118.ratio === undefined) && (missing21 = "ratio"))) || ((data118.ratioMost === undefined) && (missing21 = "ratioMost"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8,schemaPath:"#/properties/findings/items/properties/exclusions/items/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"}];
return false;
}
else {
const _errs271 = errors;
for(const key25 in data118){
if(!((((((key25 === "written") || (key25 === "because")) || (key25 === "excluded")) || (key25 === "outOf")) || (key25 === "ratio")) || (key25 === "ratioMost"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8,schemaPath:"#/properties/findings/items/properties/exclusions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs271 === errors){
if(data118.written !== undefined){
const _errs272 = errors;
if(typeof data118.written !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8+"/written",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/written/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid35 = _errs272 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data118.because !== undefined){
const _errs274 = errors;
if(typeof data118.because !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8+"/because",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid35 = _errs274 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data118.excluded !== undefined){
let data121 = data118.excluded;
const _errs276 = errors;
if(!(((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121))) && (isFinite(data121)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8+"/excluded",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/excluded/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs276){
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 > 9007199254740991 || isNaN(data121)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8+"/excluded",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/excluded/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data121 < 0 || isNaN(data121)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8+"/excluded",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/excluded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid35 = _errs276 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data118.outOf !== undefined){
let data122 = data118.outOf;
const _errs278 = errors;
if(!(((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122))) && (isFinite(data122)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8+"/outOf",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/outOf/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs278){
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 > 9007199254740991 || isNaN(data122)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8+"/outOf",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/outOf/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data122 < 0 || isNaN(data122)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8+"/outOf",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/outOf/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid35 = _errs278 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data118.ratio !== undefined){
let data123 = data118.ratio;
const _errs280 = errors;
if(!((typeof data123 == "number") && (isFinite(data123)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8+"/ratio",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/ratio/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid35 = _errs280 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data118.ratioMost !== undefined){
let data124 = data118.ratioMost;
const _errs282 = errors;
if(!((typeof data124 == "number") && (isFinite(data124)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8+"/ratioMost",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/ratioMost/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid35 = _errs282 === errors;
}
else {
var valid35 = true;
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/exclusions/" + i8,schemaPath:"#/properties/findings/items/properties/exclusions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid34 = _errs269 === errors;
if(!valid34){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/exclusions",schemaPath:"#/properties/findings/items/properties/exclusions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid16 = _errs267 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.replay !== undefined){
let data125 = data41.replay;
const _errs284 = errors;
if(errors === _errs284){
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
let missing22;
if((((data125.evaluations === undefined) && (missing22 = "evaluations")) || ((data125.blindEvaluations === undefined) && (missing22 = "blindEvaluations"))) || ((data125.longestHeldMs === undefined) && (missing22 = "longestHeldMs"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/replay",schemaPath:"#/properties/findings/items/properties/replay/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'"}];
return false;
}
else {
const _errs286 = errors;
for(const key26 in data125){
if(!((((((((key26 === "evaluations") || (key26 === "blindEvaluations")) || (key26 === "firedAt")) || (key26 === "pendingSince")) || (key26 === "longestHeldMs")) || (key26 === "longestBegan")) || (key26 === "worst")) || (key26 === "worstAt"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/replay",schemaPath:"#/properties/findings/items/properties/replay/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs286 === errors){
if(data125.evaluations !== undefined){
let data126 = data125.evaluations;
const _errs287 = errors;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/replay/evaluations",schemaPath:"#/properties/findings/items/properties/replay/properties/evaluations/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs287){
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 > 9007199254740991 || isNaN(data126)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/replay/evaluations",schemaPath:"#/properties/findings/items/properties/replay/properties/evaluations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data126 < 0 || isNaN(data126)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/replay/evaluations",schemaPath:"#/properties/findings/items/properties/replay/properties/evaluations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid36 = _errs287 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data125.blindEvaluations !== undefined){
let data127 = data125.blindEvaluations;
const _errs289 = errors;
if(!(((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127))) && (isFinite(data127)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/replay/blindEvaluations",schemaPath:"#/properties/findings/items/properties/replay/properties/blindEvaluations/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs289){
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 > 9007199254740991 || isNaN(data127)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/replay/blindEvaluations",schemaPath:"#/properties/findings/items/properties/replay/properties/blindEvaluations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data127 < 0 || isNaN(data127)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/replay/blindEvaluations",schemaPath:"#/properties/findings/items/properties/replay/properties/blindEvaluations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid36 = _errs289 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data125.firedAt !== undefined){
let data128 = data125.firedAt;
const _errs291 = errors;
if(errors === _errs291){
if(typeof data128 === "string"){
if(!pattern5.test(data128)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/replay/firedAt",schemaPath:"#/properties/findings/items/properties/replay/properties/firedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/replay/firedAt",schemaPath:"#/properties/findings/items/properties/replay/properties/firedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid36 = _errs291 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data125.pendingSince !== undefined){
let data129 = data125.pendingSince;
const _errs293 = errors;
if(errors === _errs293){
if(typeof data129 === "string"){
if(!pattern5.test(data129)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/replay/pendingSince",schemaPath:"#/properties/findings/items/properties/replay/properties/pendingSince/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/replay/pendingSince",schemaPath:"#/properties/findings/items/properties/replay/properties/pendingSince/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid36 = _errs293 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data125.longestHeldMs !== undefined){
let data130 = data125.longestHeldMs;
const _errs295 = errors;
if(!((typeof data130 == "number") && (isFinite(data130)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/replay/longestHeldMs",schemaPath:"#/properties/findings/items/properties/replay/properties/longestHeldMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid36 = _errs295 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data125.longestBegan !== undefined){
let data131 = data125.longestBegan;
const _errs297 = errors;
if(errors === _errs297){
if(typeof data131 === "string"){
if(!pattern5.test(data131)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/replay/longestBegan",schemaPath:"#/properties/findings/items/properties/replay/properties/longestBegan/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/replay/longestBegan",schemaPath:"#/properties/findings/items/properties/replay/properties/longestBegan/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid36 = _errs297 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data125.worst !== undefined){
let data132 = data125.worst;
const _errs299 = errors;
if(!((typeof data132 == "number") && (isFinite(data132)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/replay/worst",schemaPath:"#/properties/findings/items/properties/replay/properties/worst/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid36 = _errs299 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data125.worstAt !== undefined){
let data133 = data125.worstAt;
const _errs301 = errors;
if(errors === _errs301){
if(typeof data133 === "string"){
if(!pattern5.test(data133)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/replay/worstAt",schemaPath:"#/properties/findings/items/properties/replay/properties/worstAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/replay/worstAt",schemaPath:"#/properties/findings/items/properties/replay/properties/worstAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid36 = _errs301 === errors;
}
else {
var valid36 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/replay",schemaPath:"#/properties/findings/items/properties/replay/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid16 = _errs284 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.slo !== undefined){
let data134 = data41.slo;
const _errs303 = errors;
if(errors === _errs303){
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
let missing23;
if((((((((((((((((((data134.target === undefined) && (missing23 = "target")) || ((data134.written === undefined) && (missing23 = "written"))) || ((data134.windowMs === undefined) && (missing23 = "windowMs"))) || ((data134.windowWritten === undefined) && (missing23 = "windowWritten"))) || ((data134.budget === undefined) && (missing23 = "budget"))) || ((data134.phases === undefined) && (missing23 = "phases"))) || ((data134.elapsedMs === undefined) && (missing23 = "elapsedMs"))) || ((data134.bad === undefined) && (missing23 = "bad"))) || ((data134.counted === undefined) && (missing23 = "counted"))) || ((data134.serviceRequests === undefined) && (missing23 = "serviceRequests"))) || ((data134.burn === undefined) && (missing23 = "burn"))) || ((data134.burnLow === undefined) && (missing23 = "burnLow"))) || ((data134.burnHigh === undefined) && (missing23 = "burnHigh"))) || ((data134.consumedBasis === undefined) && (missing23 = "consumedBasis"))) || ((data134.lastsOf === undefined) && (missing23 = "lastsOf"))) || ((data134.cutRequests === undefined) && (missing23 = "cutRequests"))) || ((data134.burnRates === undefined) && (missing23 = "burnRates"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo",schemaPath:"#/properties/findings/items/properties/slo/required",keyword:"required",params:{missingProperty: missing23},message:"must have required property '"+missing23+"'"}];
return false;
}
else {
const _errs305 = errors;
for(const key27 in data134){
if(!(func1.call(schema31.properties.findings.items.properties.slo.properties, key27))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo",schemaPath:"#/properties/findings/items/properties/slo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs305 === errors){
if(data134.title !== undefined){
const _errs306 = errors;
if(typeof data134.title !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/title",schemaPath:"#/properties/findings/items/properties/slo/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid37 = _errs306 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data134.target !== undefined){
let data136 = data134.target;
const _errs308 = errors;
if(!((typeof data136 == "number") && (isFinite(data136)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/target",schemaPath:"#/properties/findings/items/properties/slo/properties/target/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid37 = _errs308 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data134.written !== undefined){
const _errs310 = errors;
if(typeof data134.written !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/written",schemaPath:"#/properties/findings/items/properties/slo/properties/written/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid37 = _errs310 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data134.windowMs !== undefined){
let data138 = data134.windowMs;
const _errs312 = errors;
if(!((typeof data138 == "number") && (isFinite(data138)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/windowMs",schemaPath:"#/properties/findings/items/properties/slo/properties/windowMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid37 = _errs312 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data134.windowWritten !== undefined){
const _errs314 = errors;
if(typeof data134.windowWritten !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/windowWritten",schemaPath:"#/properties/findings/items/properties/slo/properties/windowWritten/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid37 = _errs314 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data134.budget !== undefined){
let data140 = data134.budget;
const _errs316 = errors;
if(typeof data140 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/budget",schemaPath:"#/properties/findings/items/properties/slo/properties/budget/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data140 === "occurrences") || (data140 === "timeslices"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/budget",schemaPath:"#/properties/findings/items/properties/slo/properties/budget/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.slo.properties.budget.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid37 = _errs316 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data134.sliceMs !== undefined){
let data141 = data134.sliceMs;
const _errs318 = errors;
if(!((typeof data141 == "number") && (isFinite(data141)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/sliceMs",schemaPath:"#/properties/findings/items/properties/slo/properties/sliceMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid37 = _errs318 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data134.sliceTarget !== undefined){
let data142 = data134.sliceTarget;
const _errs320 = errors;
if(!((typeof data142 == "number") && (isFinite(data142)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/sliceTarget",schemaPath:"#/properties/findings/items/properties/slo/properties/sliceTarget/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid37 = _errs320 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data134.phases !== undefined){
let data143 = data134.phases;
const _errs322 = errors;
if(errors === _errs322){
if(Array.isArray(data143)){
var valid38 = true;
const len9 = data143.length;
for(let i9=0; i9<len9; i9++){
const _errs324 = errors;
if(typeof data143[i9] !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/phases/" + i9,schemaPath:"#/properties/findings/items/properties/slo/properties/phases/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid38 = _errs324 === errors;
if(!valid38){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/phases",schemaPath:"#/properties/findings/items/properties/slo/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid37 = _errs322 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data134.elapsedMs !== undefined){
let data145 = data134.elapsedMs;
const _errs326 = errors;
if(!((typeof data145 == "number") && (isFinite(data145)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/elapsedMs",schemaPath:"#/properties/findings/items/properties/slo/properties/elapsedMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid37 = _errs326 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data134.bad !== undefined){
let data146 = data134.bad;
const _errs328 = errors;
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/bad",schemaPath:"#/properties/findings/items/properties/slo/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs328){
if((typeof data146 == "number") && (isFinite(data146))){
if(data146 > 9007199254740991 || isNaN(data146)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/bad",schemaPath:"#/properties/findings/items/properties/slo/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data146 < 0 || isNaN(data146)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/bad",schemaPath:"#/properties/findings/items/properties/slo/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid37 = _errs328 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data134.counted !== undefined){
let data147 = data134.counted;
const _errs330 = errors;
if(!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/counted",schemaPath:"#/properties/findings/items/properties/slo/properties/counted/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs330){
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 > 9007199254740991 || isNaN(data147)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/counted",schemaPath:"#/properties/findings/items/properties/slo/properties/counted/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data147 < 0 || isNaN(data147)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/counted",schemaPath:"#/properties/findings/items/properties/slo/properties/counted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid37 = _errs330 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data134.serviceRequests !== undefined){
let data148 = data134.serviceRequests;
const _errs332 = errors;
if(!(((typeof data148 == "number") && (!(data148 % 1) && !isNaN(data148))) && (isFinite(data148)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/serviceRequests",schemaPath:"#/properties/findings/items/properties/slo/properties/serviceRequests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs332){
if((typeof data148 == "number") && (isFinite(data148))){
if(data148 > 9007199254740991 || isNaN(data148)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/serviceRequests",schemaPath:"#/properties/findings/items/properties/slo/properties/serviceRequests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data148 < 0 || isNaN(data148)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/serviceRequests",schemaPath:"#/properties/findings/items/properties/slo/properties/serviceRequests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid37 = _errs332 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data134.burn !== undefined){
let data149 = data134.burn;
const _errs334 = errors;
if((!((typeof data149 == "number") && (isFinite(data149)))) && (data149 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burn",schemaPath:"#/properties/findings/items/properties/slo/properties/burn/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.slo.properties.burn.type},message:"must be number,null"}];
return false;
}
var valid37 = _errs334 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data134.burnLow !== undefined){
let data150 = data134.burnLow;
const _errs336 = errors;
if((!((typeof data150 == "number") && (isFinite(data150)))) && (data150 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnLow",schemaPath:"#/properties/findings/items/properties/slo/properties/burnLow/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.slo.properties.burnLow.type},message:"must be number,null"}];
return false;
}
var valid37 = _errs336 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data134.burnHigh !== undefined){
let data151 = data134.burnHigh;
const _errs338 = errors;
if((!((typeof data151 == "number") && (isFinite(data151)))) && (data151 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnHigh",schemaPath:"#/properties/findings/items/properties/slo/properties/burnHigh/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.slo.properties.burnHigh.type},message:"must be number,null"}];
return false;
}
var valid37 = _errs338 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data134.consumedRatio !== undefined){
let data152 = data134.consumedRatio;
const _errs340 = errors;
if(!((typeof data152 == "number") && (isFinite(data152)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/consumedRatio",schemaPath:"#/properties/findings/items/properties/slo/properties/consumedRatio/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid37 = _errs340 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data134.consumedBasis !== undefined){
let data153 = data134.consumedBasis;
const _errs342 = errors;
if(typeof data153 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/consumedBasis",schemaPath:"#/properties/findings/items/properties/slo/properties/consumedBasis/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data153 === "expected-requests") || (data153 === "time")) || (data153 === "traffic-as-seen"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/consumedBasis",schemaPath:"#/properties/findings/items/properties/slo/properties/consumedBasis/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.slo.properties.consumedBasis.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid37 = _errs342 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data134.spentBeforeRatio !== undefined){
let data154 = data134.spentBeforeRatio;
const _errs344 = errors;
if(!((typeof data154 == "number") && (isFinite(data154)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/spentBeforeRatio",schemaPath:"#/properties/findings/items/properties/slo/properties/spentBeforeRatio/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid37 = _errs344 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data134.expectedRequests !== undefined){
let data155 = data134.expectedRequests;
const _errs346 = errors;
if(!(((typeof data155 == "number") && (!(data155 % 1) && !isNaN(data155))) && (isFinite(data155)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/expectedRequests",schemaPath:"#/properties/findings/items/properties/slo/properties/expectedRequests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs346){
if((typeof data155 == "number") && (isFinite(data155))){
if(data155 > 9007199254740991 || isNaN(data155)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/expectedRequests",schemaPath:"#/properties/findings/items/properties/slo/properties/expectedRequests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data155 < 0 || isNaN(data155)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/expectedRequests",schemaPath:"#/properties/findings/items/properties/slo/properties/expectedRequests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid37 = _errs346 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data134.lastsMs !== undefined){
let data156 = data134.lastsMs;
const _errs348 = errors;
if(!((typeof data156 == "number") && (isFinite(data156)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/lastsMs",schemaPath:"#/properties/findings/items/properties/slo/properties/lastsMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid37 = _errs348 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data134.lastsOf !== undefined){
let data157 = data134.lastsOf;
const _errs350 = errors;
if(typeof data157 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/lastsOf",schemaPath:"#/properties/findings/items/properties/slo/properties/lastsOf/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data157 === "left") || (data157 === "full"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/lastsOf",schemaPath:"#/properties/findings/items/properties/slo/properties/lastsOf/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.slo.properties.lastsOf.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid37 = _errs350 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data134.cutRequests !== undefined){
let data158 = data134.cutRequests;
const _errs352 = errors;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/cutRequests",schemaPath:"#/properties/findings/items/properties/slo/properties/cutRequests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs352){
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 > 9007199254740991 || isNaN(data158)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/cutRequests",schemaPath:"#/properties/findings/items/properties/slo/properties/cutRequests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data158 < 0 || isNaN(data158)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/cutRequests",schemaPath:"#/properties/findings/items/properties/slo/properties/cutRequests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid37 = _errs352 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data134.consequence !== undefined){
const _errs354 = errors;
if(typeof data134.consequence !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/consequence",schemaPath:"#/properties/findings/items/properties/slo/properties/consequence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid37 = _errs354 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data134.burnRates !== undefined){
let data160 = data134.burnRates;
const _errs356 = errors;
if(errors === _errs356){
if(Array.isArray(data160)){
var valid39 = true;
const len10 = data160.length;
for(let i10=0; i10<len10; i10++){
let data161 = data160[i10];
const _errs358 = errors;
if(errors === _errs358){
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
let missing24;
if(((((((((((((data161.longMs === undefined) && (missing24 = "longMs")) || ((data161.factor === undefined) && (missing24 = "factor"))) || ((data161.isStrict === undefined) && (missing24 = "isStrict"))) || ((data161.forMs === undefined) && (missing24 = "forMs"))) || ((data161.action === undefined) && (missing24 = "action"))) || ((data161.outcome === undefined) && (missing24 = "outcome"))) || ((data161.why === undefined) && (missing24 = "why"))) || ((data161.phases === undefined) && (missing24 = "phases"))) || ((data161.evaluations === undefined) && (missing24 = "evaluations"))) || ((data161.openEvaluations === undefined) && (missing24 = "openEvaluations"))) || ((data161.samplesLeast === undefined) && (missing24 = "samplesLeast"))) || ((data161.longestPhaseMs === undefined) && (missing24 = "longestPhaseMs"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10,schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/required",keyword:"required",params:{missingProperty: missing24},message:"must have required property '"+missing24+"'"}];
return false;
}
else {
const _errs360 = errors;
for(const key28 in data161){
if(!(func1.call(schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties, key28))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10,schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs360 === errors){
if(data161.longMs !== undefined){
let data162 = data161.longMs;
const _errs361 = errors;
if(!((typeof data162 == "number") && (isFinite(data162)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/longMs",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/longMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid40 = _errs361 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data161.shortMs !== undefined){
let data163 = data161.shortMs;
const _errs363 = errors;
if(!((typeof data163 == "number") && (isFinite(data163)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/shortMs",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/shortMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid40 = _errs363 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data161.factor !== undefined){
let data164 = data161.factor;
const _errs365 = errors;
if(!((typeof data164 == "number") && (isFinite(data164)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/factor",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/factor/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid40 = _errs365 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data161.isStrict !== undefined){
const _errs367 = errors;
if(typeof data161.isStrict !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/isStrict",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/isStrict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid40 = _errs367 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data161.forMs !== undefined){
let data166 = data161.forMs;
const _errs369 = errors;
if(!((typeof data166 == "number") && (isFinite(data166)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/forMs",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/forMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid40 = _errs369 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data161.action !== undefined){
const _errs371 = errors;
if(typeof data161.action !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/action",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs371 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data161.outcome !== undefined){
let data168 = data161.outcome;
const _errs373 = errors;
if(typeof data168 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/outcome",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data168 === "fired") || (data168 === "quiet")) || (data168 === "open")) || (data168 === "not-replayable"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/outcome",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid40 = _errs373 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data161.why !== undefined){
let data169 = data161.why;
const _errs375 = errors;
if(typeof data169 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/why",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data169 === "above-factor") || (data169 === "below-factor")) || (data169 === "too-few-samples")) || (data169 === "no-samples")) || (data169 === "phases-too-short")) || (data169 === "no-times")) || (data169 === "no-evidence")) || (data169 === "cannot-fire"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/why",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/why/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.why.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid40 = _errs375 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data161.phases !== undefined){
let data170 = data161.phases;
const _errs377 = errors;
if(errors === _errs377){
if(Array.isArray(data170)){
var valid41 = true;
const len11 = data170.length;
for(let i11=0; i11<len11; i11++){
const _errs379 = errors;
if(typeof data170[i11] !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/phases/" + i11,schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/phases/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid41 = _errs379 === errors;
if(!valid41){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/phases",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid40 = _errs377 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data161.evaluations !== undefined){
let data172 = data161.evaluations;
const _errs381 = errors;
if(!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/evaluations",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/evaluations/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs381){
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 > 9007199254740991 || isNaN(data172)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/evaluations",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/evaluations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data172 < 0 || isNaN(data172)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/evaluations",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/evaluations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid40 = _errs381 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data161.openEvaluations !== undefined){
let data173 = data161.openEvaluations;
const _errs383 = errors;
if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/openEvaluations",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/openEvaluations/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs383){
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 > 9007199254740991 || isNaN(data173)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/openEvaluations",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/openEvaluations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data173 < 0 || isNaN(data173)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/openEvaluations",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/openEvaluations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid40 = _errs383 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data161.firedAt !== undefined){
let data174 = data161.firedAt;
const _errs385 = errors;
if(errors === _errs385){
if(typeof data174 === "string"){
if(!pattern5.test(data174)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/firedAt",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/firedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/firedAt",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/firedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid40 = _errs385 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data161.firedIn !== undefined){
const _errs387 = errors;
if(typeof data161.firedIn !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/firedIn",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/firedIn/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs387 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data161.arithmeticAt !== undefined){
let data176 = data161.arithmeticAt;
const _errs389 = errors;
if(errors === _errs389){
if(typeof data176 === "string"){
if(!pattern5.test(data176)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/arithmeticAt",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/arithmeticAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/arithmeticAt",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/arithmeticAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid40 = _errs389 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data161.worst !== undefined){
let data177 = data161.worst;
const _errs391 = errors;
if(errors === _errs391){
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
let missing25;
if((((data177.at === undefined) && (missing25 = "at")) || ((data177.burn === undefined) && (missing25 = "burn"))) || ((data177.long === undefined) && (missing25 = "long"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/required",keyword:"required",params:{missingProperty: missing25},message:"must have required property '"+missing25+"'"}];
return false;
}
else {
const _errs393 = errors;
for(const key29 in data177){
if(!((((key29 === "at") || (key29 === "burn")) || (key29 === "long")) || (key29 === "short"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs393 === errors){
if(data177.at !== undefined){
let data178 = data177.at;
const _errs394 = errors;
if(errors === _errs394){
if(typeof data178 === "string"){
if(!pattern5.test(data178)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/at",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/at",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid42 = _errs394 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data177.burn !== undefined){
let data179 = data177.burn;
const _errs396 = errors;
if(!((typeof data179 == "number") && (isFinite(data179)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/burn",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/burn/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid42 = _errs396 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data177.long !== undefined){
let data180 = data177.long;
const _errs398 = errors;
if(errors === _errs398){
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
let missing26;
if(((data180.bad === undefined) && (missing26 = "bad")) || ((data180.of === undefined) && (missing26 = "of"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/long",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/long/required",keyword:"required",params:{missingProperty: missing26},message:"must have required property '"+missing26+"'"}];
return false;
}
else {
const _errs400 = errors;
for(const key30 in data180){
if(!((key30 === "bad") || (key30 === "of"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/long",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/long/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs400 === errors){
if(data180.bad !== undefined){
let data181 = data180.bad;
const _errs401 = errors;
if(!(((typeof data181 == "number") && (!(data181 % 1) && !isNaN(data181))) && (isFinite(data181)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/long/bad",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/long/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs401){
if((typeof data181 == "number") && (isFinite(data181))){
if(data181 > 9007199254740991 || isNaN(data181)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/long/bad",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/long/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data181 < 0 || isNaN(data181)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/long/bad",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/long/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid43 = _errs401 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data180.of !== undefined){
let data182 = data180.of;
const _errs403 = errors;
if(!(((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182))) && (isFinite(data182)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/long/of",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/long/properties/of/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs403){
if((typeof data182 == "number") && (isFinite(data182))){
if(data182 > 9007199254740991 || isNaN(data182)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/long/of",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/long/properties/of/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data182 < 0 || isNaN(data182)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/long/of",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/long/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid43 = _errs403 === errors;
}
else {
var valid43 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/long",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/long/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid42 = _errs398 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data177.short !== undefined){
let data183 = data177.short;
const _errs405 = errors;
if(errors === _errs405){
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
let missing27;
if(((data183.bad === undefined) && (missing27 = "bad")) || ((data183.of === undefined) && (missing27 = "of"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/short",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/short/required",keyword:"required",params:{missingProperty: missing27},message:"must have required property '"+missing27+"'"}];
return false;
}
else {
const _errs407 = errors;
for(const key31 in data183){
if(!((key31 === "bad") || (key31 === "of"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/short",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/short/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs407 === errors){
if(data183.bad !== undefined){
let data184 = data183.bad;
const _errs408 = errors;
if(!(((typeof data184 == "number") && (!(data184 % 1) && !isNaN(data184))) && (isFinite(data184)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/short/bad",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/short/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs408){
if((typeof data184 == "number") && (isFinite(data184))){
if(data184 > 9007199254740991 || isNaN(data184)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/short/bad",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/short/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data184 < 0 || isNaN(data184)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/short/bad",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/short/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid44 = _errs408 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data183.of !== undefined){
let data185 = data183.of;
const _errs410 = errors;
if(!(((typeof data185 == "number") && (!(data185 % 1) && !isNaN(data185))) && (isFinite(data185)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/short/of",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/short/properties/of/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs410){
if((typeof data185 == "number") && (isFinite(data185))){
if(data185 > 9007199254740991 || isNaN(data185)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/short/of",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/short/properties/of/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data185 < 0 || isNaN(data185)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/short/of",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/short/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid44 = _errs410 === errors;
}
else {
var valid44 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst/short",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/short/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid42 = _errs405 === errors;
}
else {
var valid42 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/worst",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid40 = _errs391 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data161.samplesLeast !== undefined){
let data186 = data161.samplesLeast;
const _errs412 = errors;
if(!(((typeof data186 == "number") && (!(data186 % 1) && !isNaN(data186))) && (isFinite(data186)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/samplesLeast",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/samplesLeast/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs412){
if((typeof data186 == "number") && (isFinite(data186))){
if(data186 > 9007199254740991 || isNaN(data186)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/samplesLeast",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/samplesLeast/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data186 < 0 || isNaN(data186)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/samplesLeast",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/samplesLeast/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid40 = _errs412 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data161.longestPhaseMs !== undefined){
let data187 = data161.longestPhaseMs;
const _errs414 = errors;
if(!((typeof data187 == "number") && (isFinite(data187)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10+"/longestPhaseMs",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/longestPhaseMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid40 = _errs414 === errors;
}
else {
var valid40 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates/" + i10,schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid39 = _errs358 === errors;
if(!valid39){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo/burnRates",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid37 = _errs356 === errors;
}
else {
var valid37 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/slo",schemaPath:"#/properties/findings/items/properties/slo/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid16 = _errs303 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.examples !== undefined){
let data188 = data41.examples;
const _errs416 = errors;
if(errors === _errs416){
if(Array.isArray(data188)){
var valid45 = true;
const len12 = data188.length;
for(let i12=0; i12<len12; i12++){
let data189 = data188[i12];
const _errs418 = errors;
if(errors === _errs418){
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
let missing28;
if(((((((data189.line === undefined) && (missing28 = "line")) || ((data189.byteOffset === undefined) && (missing28 = "byteOffset"))) || ((data189.status === undefined) && (missing28 = "status"))) || ((data189.method === undefined) && (missing28 = "method"))) || ((data189.path === undefined) && (missing28 = "path"))) || ((data189.user === undefined) && (missing28 = "user"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/examples/" + i12,schemaPath:"#/properties/findings/items/properties/examples/items/required",keyword:"required",params:{missingProperty: missing28},message:"must have required property '"+missing28+"'"}];
return false;
}
else {
const _errs420 = errors;
for(const key32 in data189){
if(!((((((((key32 === "at") || (key32 === "line")) || (key32 === "byteOffset")) || (key32 === "status")) || (key32 === "latencyMs")) || (key32 === "method")) || (key32 === "path")) || (key32 === "user"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/examples/" + i12,schemaPath:"#/properties/findings/items/properties/examples/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs420 === errors){
if(data189.at !== undefined){
let data190 = data189.at;
const _errs421 = errors;
if(errors === _errs421){
if(typeof data190 === "string"){
if(!pattern5.test(data190)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/at",schemaPath:"#/properties/findings/items/properties/examples/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/at",schemaPath:"#/properties/findings/items/properties/examples/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid46 = _errs421 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data189.line !== undefined){
let data191 = data189.line;
const _errs423 = errors;
if(!(((typeof data191 == "number") && (!(data191 % 1) && !isNaN(data191))) && (isFinite(data191)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/line",schemaPath:"#/properties/findings/items/properties/examples/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs423){
if((typeof data191 == "number") && (isFinite(data191))){
if(data191 > 9007199254740991 || isNaN(data191)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/line",schemaPath:"#/properties/findings/items/properties/examples/items/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data191 < 0 || isNaN(data191)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/line",schemaPath:"#/properties/findings/items/properties/examples/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid46 = _errs423 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data189.byteOffset !== undefined){
let data192 = data189.byteOffset;
const _errs425 = errors;
if(!(((typeof data192 == "number") && (!(data192 % 1) && !isNaN(data192))) && (isFinite(data192)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/byteOffset",schemaPath:"#/properties/findings/items/properties/examples/items/properties/byteOffset/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs425){
if((typeof data192 == "number") && (isFinite(data192))){
if(data192 > 9007199254740991 || isNaN(data192)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/byteOffset",schemaPath:"#/properties/findings/items/properties/examples/items/properties/byteOffset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data192 < 0 || isNaN(data192)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/byteOffset",schemaPath:"#/properties/findings/items/properties/examples/items/properties/byteOffset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid46 = _errs425 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data189.status !== undefined){
let data193 = data189.status;
const _errs427 = errors;
if(!(((typeof data193 == "number") && (!(data193 % 1) && !isNaN(data193))) && (isFinite(data193)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/status",schemaPath:"#/properties/findings/items/properties/examples/items/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs427){
if((typeof data193 == "number") && (isFinite(data193))){
if(data193 > 9007199254740991 || isNaN(data193)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/status",schemaPath:"#/properties/findings/items/properties/examples/items/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data193 < 0 || isNaN(data193)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/status",schemaPath:"#/properties/findings/items/properties/examples/items/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid46 = _errs427 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data189.latencyMs !== undefined){
let data194 = data189.latencyMs;
const _errs429 = errors;
if(!((typeof data194 == "number") && (isFinite(data194)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/latencyMs",schemaPath:"#/properties/findings/items/properties/examples/items/properties/latencyMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid46 = _errs429 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data189.method !== undefined){
const _errs431 = errors;
if(typeof data189.method !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/method",schemaPath:"#/properties/findings/items/properties/examples/items/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid46 = _errs431 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data189.path !== undefined){
const _errs433 = errors;
if(typeof data189.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/path",schemaPath:"#/properties/findings/items/properties/examples/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid46 = _errs433 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data189.user !== undefined){
const _errs435 = errors;
if(typeof data189.user !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/examples/" + i12+"/user",schemaPath:"#/properties/findings/items/properties/examples/items/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid46 = _errs435 === errors;
}
else {
var valid46 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/examples/" + i12,schemaPath:"#/properties/findings/items/properties/examples/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid45 = _errs418 === errors;
if(!valid45){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/examples",schemaPath:"#/properties/findings/items/properties/examples/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid16 = _errs416 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.figures !== undefined){
let data198 = data41.figures;
const _errs437 = errors;
if(errors === _errs437){
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
for(const key33 in data198){
const _errs439 = errors;
if(typeof key33 !== "string"){
const err28 = {instancePath:instancePath+"/findings/" + i5+"/figures",schemaPath:"#/properties/findings/items/properties/figures/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key33};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid47 = _errs439 === errors;
if(!valid47){
const err29 = {instancePath:instancePath+"/findings/" + i5+"/figures",schemaPath:"#/properties/findings/items/properties/figures/propertyNames",keyword:"propertyNames",params:{propertyName: key33},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
validate20.errors = vErrors;
return false;
break;
}
}
if(valid47){
for(const key34 in data198){
let data199 = data198[key34];
const _errs442 = errors;
if((!((typeof data199 == "number") && (isFinite(data199)))) && (typeof data199 !== "string")){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/figures/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/findings/items/properties/figures/additionalProperties/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.figures.additionalProperties.type},message:"must be number,string"}];
return false;
}
var valid48 = _errs442 === errors;
if(!valid48){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/figures",schemaPath:"#/properties/findings/items/properties/figures/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid16 = _errs437 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.planPlace !== undefined){
let data200 = data41.planPlace;
const _errs444 = errors;
if(errors === _errs444){
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
let missing29;
if(((data200.line === undefined) && (missing29 = "line")) || ((data200.column === undefined) && (missing29 = "column"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/planPlace",schemaPath:"#/properties/findings/items/properties/planPlace/required",keyword:"required",params:{missingProperty: missing29},message:"must have required property '"+missing29+"'"}];
return false;
}
else {
const _errs446 = errors;
for(const key35 in data200){
if(!((key35 === "line") || (key35 === "column"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/planPlace",schemaPath:"#/properties/findings/items/properties/planPlace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs446 === errors){
if(data200.line !== undefined){
let data201 = data200.line;
const _errs447 = errors;
if(!(((typeof data201 == "number") && (!(data201 % 1) && !isNaN(data201))) && (isFinite(data201)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/planPlace/line",schemaPath:"#/properties/findings/items/properties/planPlace/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs447){
if((typeof data201 == "number") && (isFinite(data201))){
if(data201 > 9007199254740991 || isNaN(data201)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/planPlace/line",schemaPath:"#/properties/findings/items/properties/planPlace/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data201 < 0 || isNaN(data201)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/planPlace/line",schemaPath:"#/properties/findings/items/properties/planPlace/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid49 = _errs447 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data200.column !== undefined){
let data202 = data200.column;
const _errs449 = errors;
if(!(((typeof data202 == "number") && (!(data202 % 1) && !isNaN(data202))) && (isFinite(data202)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/planPlace/column",schemaPath:"#/properties/findings/items/properties/planPlace/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs449){
if((typeof data202 == "number") && (isFinite(data202))){
if(data202 > 9007199254740991 || isNaN(data202)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/planPlace/column",schemaPath:"#/properties/findings/items/properties/planPlace/properties/column/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data202 < 0 || isNaN(data202)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/planPlace/column",schemaPath:"#/properties/findings/items/properties/planPlace/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid49 = _errs449 === errors;
}
else {
var valid49 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/planPlace",schemaPath:"#/properties/findings/items/properties/planPlace/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid16 = _errs444 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.waiver !== undefined){
let data203 = data41.waiver;
const _errs451 = errors;
if(errors === _errs451){
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
let missing30;
if((((data203.owner === undefined) && (missing30 = "owner")) || ((data203.because === undefined) && (missing30 = "because"))) || ((data203.expires === undefined) && (missing30 = "expires"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/waiver",schemaPath:"#/properties/findings/items/properties/waiver/required",keyword:"required",params:{missingProperty: missing30},message:"must have required property '"+missing30+"'"}];
return false;
}
else {
const _errs453 = errors;
for(const key36 in data203){
if(!(((key36 === "owner") || (key36 === "because")) || (key36 === "expires"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/waiver",schemaPath:"#/properties/findings/items/properties/waiver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs453 === errors){
if(data203.owner !== undefined){
const _errs454 = errors;
if(typeof data203.owner !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/waiver/owner",schemaPath:"#/properties/findings/items/properties/waiver/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid50 = _errs454 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data203.because !== undefined){
const _errs456 = errors;
if(typeof data203.because !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/waiver/because",schemaPath:"#/properties/findings/items/properties/waiver/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid50 = _errs456 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data203.expires !== undefined){
const _errs458 = errors;
if(typeof data203.expires !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/waiver/expires",schemaPath:"#/properties/findings/items/properties/waiver/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid50 = _errs458 === errors;
}
else {
var valid50 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/waiver",schemaPath:"#/properties/findings/items/properties/waiver/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid16 = _errs451 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.settledBy !== undefined){
const _errs460 = errors;
if(typeof data41.settledBy !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/settledBy",schemaPath:"#/properties/findings/items/properties/settledBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs460 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i5,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid15 = _errs94 === errors;
if(!valid15){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs92 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data208 = data.evidence;
const _errs462 = errors;
if(errors === _errs462){
if(Array.isArray(data208)){
var valid51 = true;
const len13 = data208.length;
for(let i13=0; i13<len13; i13++){
let data209 = data208[i13];
const _errs464 = errors;
if(errors === _errs464){
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
let missing31;
if((((((((data209.id === undefined) && (missing31 = "id")) || ((data209.family === undefined) && (missing31 = "family"))) || ((data209.path === undefined) && (missing31 = "path"))) || ((data209.required === undefined) && (missing31 = "required"))) || ((data209.status === undefined) && (missing31 = "status"))) || ((data209.defects === undefined) && (missing31 = "defects"))) || ((data209.warnings === undefined) && (missing31 = "warnings"))){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: missing31},message:"must have required property '"+missing31+"'"}];
return false;
}
else {
const _errs466 = errors;
for(const key37 in data209){
if(!(func1.call(schema31.properties.evidence.items.properties, key37))){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13,schemaPath:"#/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs466 === errors){
if(data209.id !== undefined){
const _errs467 = errors;
if(typeof data209.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/id",schemaPath:"#/properties/evidence/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid52 = _errs467 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data209.family !== undefined){
const _errs469 = errors;
if(typeof data209.family !== "string"){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/family",schemaPath:"#/properties/evidence/items/properties/family/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid52 = _errs469 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data209.format !== undefined){
const _errs471 = errors;
if(typeof data209.format !== "string"){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/format",schemaPath:"#/properties/evidence/items/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid52 = _errs471 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data209.path !== undefined){
const _errs473 = errors;
if(typeof data209.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/path",schemaPath:"#/properties/evidence/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid52 = _errs473 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data209.phase !== undefined){
const _errs475 = errors;
if(typeof data209.phase !== "string"){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/phase",schemaPath:"#/properties/evidence/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid52 = _errs475 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data209.required !== undefined){
const _errs477 = errors;
if(typeof data209.required !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/required",schemaPath:"#/properties/evidence/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid52 = _errs477 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data209.status !== undefined){
let data216 = data209.status;
const _errs479 = errors;
if(typeof data216 !== "string"){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/status",schemaPath:"#/properties/evidence/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data216 === "read") || (data216 === "missing")) || (data216 === "refused"))){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/status",schemaPath:"#/properties/evidence/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid52 = _errs479 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data209.sizeBytes !== undefined){
let data217 = data209.sizeBytes;
const _errs481 = errors;
if(!(((typeof data217 == "number") && (!(data217 % 1) && !isNaN(data217))) && (isFinite(data217)))){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/sizeBytes",schemaPath:"#/properties/evidence/items/properties/sizeBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs481){
if((typeof data217 == "number") && (isFinite(data217))){
if(data217 > 9007199254740991 || isNaN(data217)){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/sizeBytes",schemaPath:"#/properties/evidence/items/properties/sizeBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data217 < 0 || isNaN(data217)){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/sizeBytes",schemaPath:"#/properties/evidence/items/properties/sizeBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid52 = _errs481 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data209.sha256 !== undefined){
let data218 = data209.sha256;
const _errs483 = errors;
if(errors === _errs483){
if(typeof data218 === "string"){
if(!pattern4.test(data218)){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/sha256",schemaPath:"#/properties/evidence/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/sha256",schemaPath:"#/properties/evidence/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid52 = _errs483 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data209.defects !== undefined){
let data219 = data209.defects;
const _errs485 = errors;
if(errors === _errs485){
if(Array.isArray(data219)){
var valid53 = true;
const len14 = data219.length;
for(let i14=0; i14<len14; i14++){
const _errs487 = errors;
if(typeof data219[i14] !== "string"){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/defects/" + i14,schemaPath:"#/properties/evidence/items/properties/defects/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid53 = _errs487 === errors;
if(!valid53){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/defects",schemaPath:"#/properties/evidence/items/properties/defects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid52 = _errs485 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data209.warnings !== undefined){
let data221 = data209.warnings;
const _errs489 = errors;
if(errors === _errs489){
if(Array.isArray(data221)){
var valid54 = true;
const len15 = data221.length;
for(let i15=0; i15<len15; i15++){
const _errs491 = errors;
if(typeof data221[i15] !== "string"){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/warnings/" + i15,schemaPath:"#/properties/evidence/items/properties/warnings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid54 = _errs491 === errors;
if(!valid54){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/warnings",schemaPath:"#/properties/evidence/items/properties/warnings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid52 = _errs489 === errors;
}
else {
var valid52 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid51 = _errs464 === errors;
if(!valid51){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs462 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.redacted !== undefined){
let data223 = data.redacted;
const _errs493 = errors;
if(errors === _errs493){
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
let missing32;
if(((((data223.record === undefined) && (missing32 = "record")) || ((data223.sha256 === undefined) && (missing32 = "sha256"))) || ((data223.removed === undefined) && (missing32 = "removed"))) || ((data223.files === undefined) && (missing32 = "files"))){
validate20.errors = [{instancePath:instancePath+"/redacted",schemaPath:"#/properties/redacted/required",keyword:"required",params:{missingProperty: missing32},message:"must have required property '"+missing32+"'"}];
return false;
}
else {
const _errs495 = errors;
for(const key38 in data223){
if(!((((key38 === "record") || (key38 === "sha256")) || (key38 === "removed")) || (key38 === "files"))){
validate20.errors = [{instancePath:instancePath+"/redacted",schemaPath:"#/properties/redacted/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs495 === errors){
if(data223.record !== undefined){
const _errs496 = errors;
if(typeof data223.record !== "string"){
validate20.errors = [{instancePath:instancePath+"/redacted/record",schemaPath:"#/properties/redacted/properties/record/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid55 = _errs496 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data223.sha256 !== undefined){
let data225 = data223.sha256;
const _errs498 = errors;
if(errors === _errs498){
if(typeof data225 === "string"){
if(!pattern4.test(data225)){
validate20.errors = [{instancePath:instancePath+"/redacted/sha256",schemaPath:"#/properties/redacted/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/redacted/sha256",schemaPath:"#/properties/redacted/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid55 = _errs498 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data223.removed !== undefined){
let data226 = data223.removed;
const _errs500 = errors;
if(!(((typeof data226 == "number") && (!(data226 % 1) && !isNaN(data226))) && (isFinite(data226)))){
validate20.errors = [{instancePath:instancePath+"/redacted/removed",schemaPath:"#/properties/redacted/properties/removed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs500){
if((typeof data226 == "number") && (isFinite(data226))){
if(data226 > 9007199254740991 || isNaN(data226)){
validate20.errors = [{instancePath:instancePath+"/redacted/removed",schemaPath:"#/properties/redacted/properties/removed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data226 < 0 || isNaN(data226)){
validate20.errors = [{instancePath:instancePath+"/redacted/removed",schemaPath:"#/properties/redacted/properties/removed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid55 = _errs500 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data223.files !== undefined){
let data227 = data223.files;
const _errs502 = errors;
if(errors === _errs502){
if(Array.isArray(data227)){
if(data227.length < 1){
validate20.errors = [{instancePath:instancePath+"/redacted/files",schemaPath:"#/properties/redacted/properties/files/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid56 = true;
const len16 = data227.length;
for(let i16=0; i16<len16; i16++){
let data228 = data227[i16];
const _errs504 = errors;
if(errors === _errs504){
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
let missing33;
if((((data228.path === undefined) && (missing33 = "path")) || ((data228.removed === undefined) && (missing33 = "removed"))) || ((data228.kinds === undefined) && (missing33 = "kinds"))){
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i16,schemaPath:"#/properties/redacted/properties/files/items/required",keyword:"required",params:{missingProperty: missing33},message:"must have required property '"+missing33+"'"}];
return false;
}
else {
const _errs506 = errors;
for(const key39 in data228){
if(!(((key39 === "path") || (key39 === "removed")) || (key39 === "kinds"))){
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i16,schemaPath:"#/properties/redacted/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs506 === errors){
if(data228.path !== undefined){
const _errs507 = errors;
if(typeof data228.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i16+"/path",schemaPath:"#/properties/redacted/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid57 = _errs507 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data228.removed !== undefined){
let data230 = data228.removed;
const _errs509 = errors;
if(!(((typeof data230 == "number") && (!(data230 % 1) && !isNaN(data230))) && (isFinite(data230)))){
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i16+"/removed",schemaPath:"#/properties/redacted/properties/files/items/properties/removed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs509){
if((typeof data230 == "number") && (isFinite(data230))){
if(data230 > 9007199254740991 || isNaN(data230)){
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i16+"/removed",schemaPath:"#/properties/redacted/properties/files/items/properties/removed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data230 < 0 || isNaN(data230)){
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i16+"/removed",schemaPath:"#/properties/redacted/properties/files/items/properties/removed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid57 = _errs509 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data228.kinds !== undefined){
let data231 = data228.kinds;
const _errs511 = errors;
if(errors === _errs511){
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
for(const key40 in data231){
const _errs513 = errors;
if(typeof key40 !== "string"){
const err30 = {instancePath:instancePath+"/redacted/files/" + i16+"/kinds",schemaPath:"#/properties/redacted/properties/files/items/properties/kinds/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key40};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var valid58 = _errs513 === errors;
if(!valid58){
const err31 = {instancePath:instancePath+"/redacted/files/" + i16+"/kinds",schemaPath:"#/properties/redacted/properties/files/items/properties/kinds/propertyNames",keyword:"propertyNames",params:{propertyName: key40},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
validate20.errors = vErrors;
return false;
break;
}
}
if(valid58){
for(const key41 in data231){
let data232 = data231[key41];
const _errs516 = errors;
if(!(((typeof data232 == "number") && (!(data232 % 1) && !isNaN(data232))) && (isFinite(data232)))){
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i16+"/kinds/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/redacted/properties/files/items/properties/kinds/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs516){
if((typeof data232 == "number") && (isFinite(data232))){
if(data232 > 9007199254740991 || isNaN(data232)){
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i16+"/kinds/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/redacted/properties/files/items/properties/kinds/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data232 < 0 || isNaN(data232)){
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i16+"/kinds/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/redacted/properties/files/items/properties/kinds/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid59 = _errs516 === errors;
if(!valid59){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i16+"/kinds",schemaPath:"#/properties/redacted/properties/files/items/properties/kinds/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid57 = _errs511 === errors;
}
else {
var valid57 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i16,schemaPath:"#/properties/redacted/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid56 = _errs504 === errors;
if(!valid56){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/redacted/files",schemaPath:"#/properties/redacted/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid55 = _errs502 === errors;
}
else {
var valid55 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/redacted",schemaPath:"#/properties/redacted/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs493 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.observed !== undefined){
let data233 = data.observed;
const _errs518 = errors;
if(errors === _errs518){
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
let missing34;
if(((((((data233.load === undefined) && (missing34 = "load")) || ((data233.health === undefined) && (missing34 = "health"))) || ((data233.metrics === undefined) && (missing34 = "metrics"))) || ((data233.balancer === undefined) && (missing34 = "balancer"))) || ((data233.changes === undefined) && (missing34 = "changes"))) || ((data233.tests === undefined) && (missing34 = "tests"))){
validate20.errors = [{instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/required",keyword:"required",params:{missingProperty: missing34},message:"must have required property '"+missing34+"'"}];
return false;
}
else {
const _errs520 = errors;
for(const key42 in data233){
if(!(((((((key42 === "load") || (key42 === "health")) || (key42 === "metrics")) || (key42 === "balancer")) || (key42 === "changes")) || (key42 === "tests")) || (key42 === "testTotals"))){
validate20.errors = [{instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs520 === errors){
if(data233.load !== undefined){
let data234 = data233.load;
const _errs521 = errors;
if(errors === _errs521){
if(Array.isArray(data234)){
var valid61 = true;
const len17 = data234.length;
for(let i17=0; i17<len17; i17++){
let data235 = data234[i17];
const _errs523 = errors;
if(errors === _errs523){
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
let missing35;
if(((((((((((data235.evidence === undefined) && (missing35 = "evidence")) || ((data235.path === undefined) && (missing35 = "path"))) || ((data235.phase === undefined) && (missing35 = "phase"))) || ((data235.requests === undefined) && (missing35 = "requests"))) || ((data235.byStatus === undefined) && (missing35 = "byStatus"))) || ((data235.failed === undefined) && (missing35 = "failed"))) || ((data235.failedRatio === undefined) && (missing35 = "failedRatio"))) || ((data235.latency === undefined) && (missing35 = "latency"))) || ((data235.measures === undefined) && (missing35 = "measures"))) || ((data235.trend === undefined) && (missing35 = "trend"))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17,schemaPath:"#/properties/observed/properties/load/items/required",keyword:"required",params:{missingProperty: missing35},message:"must have required property '"+missing35+"'"}];
return false;
}
else {
const _errs525 = errors;
for(const key43 in data235){
if(!(func1.call(schema31.properties.observed.properties.load.items.properties, key43))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17,schemaPath:"#/properties/observed/properties/load/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs525 === errors){
if(data235.evidence !== undefined){
const _errs526 = errors;
if(typeof data235.evidence !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/evidence",schemaPath:"#/properties/observed/properties/load/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid62 = _errs526 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data235.path !== undefined){
const _errs528 = errors;
if(typeof data235.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/path",schemaPath:"#/properties/observed/properties/load/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid62 = _errs528 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data235.phase !== undefined){
const _errs530 = errors;
if(typeof data235.phase !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/phase",schemaPath:"#/properties/observed/properties/load/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid62 = _errs530 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data235.variant !== undefined){
const _errs532 = errors;
if(typeof data235.variant !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/variant",schemaPath:"#/properties/observed/properties/load/items/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid62 = _errs532 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data235.requests !== undefined){
let data240 = data235.requests;
const _errs534 = errors;
if(!(((typeof data240 == "number") && (!(data240 % 1) && !isNaN(data240))) && (isFinite(data240)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs534){
if((typeof data240 == "number") && (isFinite(data240))){
if(data240 > 9007199254740991 || isNaN(data240)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data240 < 0 || isNaN(data240)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid62 = _errs534 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data235.byStatus !== undefined){
let data241 = data235.byStatus;
const _errs536 = errors;
if(errors === _errs536){
if(data241 && typeof data241 == "object" && !Array.isArray(data241)){
for(const key44 in data241){
const _errs538 = errors;
if(typeof key44 !== "string"){
const err32 = {instancePath:instancePath+"/observed/load/" + i17+"/byStatus",schemaPath:"#/properties/observed/properties/load/items/properties/byStatus/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key44};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var valid63 = _errs538 === errors;
if(!valid63){
const err33 = {instancePath:instancePath+"/observed/load/" + i17+"/byStatus",schemaPath:"#/properties/observed/properties/load/items/properties/byStatus/propertyNames",keyword:"propertyNames",params:{propertyName: key44},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
validate20.errors = vErrors;
return false;
break;
}
}
if(valid63){
for(const key45 in data241){
let data242 = data241[key45];
const _errs541 = errors;
if(!(((typeof data242 == "number") && (!(data242 % 1) && !isNaN(data242))) && (isFinite(data242)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/byStatus/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs541){
if((typeof data242 == "number") && (isFinite(data242))){
if(data242 > 9007199254740991 || isNaN(data242)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/byStatus/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/byStatus/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data242 < 0 || isNaN(data242)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/byStatus/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid64 = _errs541 === errors;
if(!valid64){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/byStatus",schemaPath:"#/properties/observed/properties/load/items/properties/byStatus/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid62 = _errs536 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data235.firstAt !== undefined){
let data243 = data235.firstAt;
const _errs543 = errors;
if(errors === _errs543){
if(typeof data243 === "string"){
if(!pattern5.test(data243)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/firstAt",schemaPath:"#/properties/observed/properties/load/items/properties/firstAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/firstAt",schemaPath:"#/properties/observed/properties/load/items/properties/firstAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid62 = _errs543 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data235.lastAt !== undefined){
let data244 = data235.lastAt;
const _errs545 = errors;
if(errors === _errs545){
if(typeof data244 === "string"){
if(!pattern5.test(data244)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/lastAt",schemaPath:"#/properties/observed/properties/load/items/properties/lastAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/lastAt",schemaPath:"#/properties/observed/properties/load/items/properties/lastAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid62 = _errs545 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data235.failed !== undefined){
let data245 = data235.failed;
const _errs547 = errors;
if(!(((typeof data245 == "number") && (!(data245 % 1) && !isNaN(data245))) && (isFinite(data245)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/failed",schemaPath:"#/properties/observed/properties/load/items/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs547){
if((typeof data245 == "number") && (isFinite(data245))){
if(data245 > 9007199254740991 || isNaN(data245)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/failed",schemaPath:"#/properties/observed/properties/load/items/properties/failed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data245 < 0 || isNaN(data245)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/failed",schemaPath:"#/properties/observed/properties/load/items/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid62 = _errs547 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data235.failedRatio !== undefined){
let data246 = data235.failedRatio;
const _errs549 = errors;
if(!((typeof data246 == "number") && (isFinite(data246)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/failedRatio",schemaPath:"#/properties/observed/properties/load/items/properties/failedRatio/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid62 = _errs549 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data235.latency !== undefined){
let data247 = data235.latency;
const _errs551 = errors;
const _errs552 = errors;
let valid65 = false;
const _errs553 = errors;
if(errors === _errs553){
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
let missing36;
if(((((((data247.count === undefined) && (missing36 = "count")) || ((data247.p50Ms === undefined) && (missing36 = "p50Ms"))) || ((data247.p95Ms === undefined) && (missing36 = "p95Ms"))) || ((data247.p99Ms === undefined) && (missing36 = "p99Ms"))) || ((data247.maxMs === undefined) && (missing36 = "maxMs"))) || ((data247.relativeError === undefined) && (missing36 = "relativeError"))){
const err34 = {instancePath:instancePath+"/observed/load/" + i17+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: missing36},message:"must have required property '"+missing36+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
const _errs555 = errors;
for(const key46 in data247){
if(!((((((key46 === "count") || (key46 === "p50Ms")) || (key46 === "p95Ms")) || (key46 === "p99Ms")) || (key46 === "maxMs")) || (key46 === "relativeError"))){
const err35 = {instancePath:instancePath+"/observed/load/" + i17+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
break;
}
}
if(_errs555 === errors){
if(data247.count !== undefined){
let data248 = data247.count;
const _errs556 = errors;
if(!(((typeof data248 == "number") && (!(data248 % 1) && !isNaN(data248))) && (isFinite(data248)))){
const err36 = {instancePath:instancePath+"/observed/load/" + i17+"/latency/count",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(errors === _errs556){
if((typeof data248 == "number") && (isFinite(data248))){
if(data248 > 9007199254740991 || isNaN(data248)){
const err37 = {instancePath:instancePath+"/observed/load/" + i17+"/latency/count",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
if(data248 < 0 || isNaN(data248)){
const err38 = {instancePath:instancePath+"/observed/load/" + i17+"/latency/count",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
var valid66 = _errs556 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data247.p50Ms !== undefined){
let data249 = data247.p50Ms;
const _errs558 = errors;
if(!((typeof data249 == "number") && (isFinite(data249)))){
const err39 = {instancePath:instancePath+"/observed/load/" + i17+"/latency/p50Ms",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/p50Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var valid66 = _errs558 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data247.p95Ms !== undefined){
let data250 = data247.p95Ms;
const _errs560 = errors;
if(!((typeof data250 == "number") && (isFinite(data250)))){
const err40 = {instancePath:instancePath+"/observed/load/" + i17+"/latency/p95Ms",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/p95Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var valid66 = _errs560 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data247.p99Ms !== undefined){
let data251 = data247.p99Ms;
const _errs562 = errors;
if(!((typeof data251 == "number") && (isFinite(data251)))){
const err41 = {instancePath:instancePath+"/observed/load/" + i17+"/latency/p99Ms",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/p99Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var valid66 = _errs562 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data247.maxMs !== undefined){
let data252 = data247.maxMs;
const _errs564 = errors;
if(!((typeof data252 == "number") && (isFinite(data252)))){
const err42 = {instancePath:instancePath+"/observed/load/" + i17+"/latency/maxMs",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/maxMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var valid66 = _errs564 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data247.relativeError !== undefined){
let data253 = data247.relativeError;
const _errs566 = errors;
if(!((typeof data253 == "number") && (isFinite(data253)))){
const err43 = {instancePath:instancePath+"/observed/load/" + i17+"/latency/relativeError",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/relativeError/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var valid66 = _errs566 === errors;
}
else {
var valid66 = true;
}
}
}
}
}
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/observed/load/" + i17+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
var _valid1 = _errs553 === errors;
valid65 = valid65 || _valid1;
const _errs568 = errors;
if(data247 !== null){
const err45 = {instancePath:instancePath+"/observed/load/" + i17+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid1 = _errs568 === errors;
valid65 = valid65 || _valid1;
if(!valid65){
const err46 = {instancePath:instancePath+"/observed/load/" + i17+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs552;
if(vErrors !== null){
if(_errs552){
vErrors.length = _errs552;
}
else {
vErrors = null;
}
}
}
var valid62 = _errs551 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data235.measures !== undefined){
let data254 = data235.measures;
const _errs570 = errors;
if(errors === _errs570){
if(Array.isArray(data254)){
var valid67 = true;
const len18 = data254.length;
for(let i18=0; i18<len18; i18++){
let data255 = data254[i18];
const _errs572 = errors;
if(errors === _errs572){
if(data255 && typeof data255 == "object" && !Array.isArray(data255)){
let missing37;
if((((((data255.indicator === undefined) && (missing37 = "indicator")) || ((data255.good === undefined) && (missing37 = "good"))) || ((data255.bad === undefined) && (missing37 = "bad"))) || ((data255.goodRatio === undefined) && (missing37 = "goodRatio"))) || ((data255.excluded === undefined) && (missing37 = "excluded"))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures/" + i18,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/required",keyword:"required",params:{missingProperty: missing37},message:"must have required property '"+missing37+"'"}];
return false;
}
else {
const _errs574 = errors;
for(const key47 in data255){
if(!(((((key47 === "indicator") || (key47 === "good")) || (key47 === "bad")) || (key47 === "goodRatio")) || (key47 === "excluded"))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures/" + i18,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs574 === errors){
if(data255.indicator !== undefined){
const _errs575 = errors;
if(typeof data255.indicator !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures/" + i18+"/indicator",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/indicator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid68 = _errs575 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data255.good !== undefined){
let data257 = data255.good;
const _errs577 = errors;
if(!(((typeof data257 == "number") && (!(data257 % 1) && !isNaN(data257))) && (isFinite(data257)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures/" + i18+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/good/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs577){
if((typeof data257 == "number") && (isFinite(data257))){
if(data257 > 9007199254740991 || isNaN(data257)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures/" + i18+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/good/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data257 < 0 || isNaN(data257)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures/" + i18+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/good/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid68 = _errs577 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data255.bad !== undefined){
let data258 = data255.bad;
const _errs579 = errors;
if(!(((typeof data258 == "number") && (!(data258 % 1) && !isNaN(data258))) && (isFinite(data258)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures/" + i18+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs579){
if((typeof data258 == "number") && (isFinite(data258))){
if(data258 > 9007199254740991 || isNaN(data258)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures/" + i18+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data258 < 0 || isNaN(data258)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures/" + i18+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid68 = _errs579 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data255.goodRatio !== undefined){
let data259 = data255.goodRatio;
const _errs581 = errors;
if((!((typeof data259 == "number") && (isFinite(data259)))) && (data259 !== null)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures/" + i18+"/goodRatio",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/goodRatio/type",keyword:"type",params:{type: schema31.properties.observed.properties.load.items.properties.measures.items.properties.goodRatio.type},message:"must be number,null"}];
return false;
}
var valid68 = _errs581 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data255.excluded !== undefined){
let data260 = data255.excluded;
const _errs583 = errors;
if(errors === _errs583){
if(Array.isArray(data260)){
var valid69 = true;
const len19 = data260.length;
for(let i19=0; i19<len19; i19++){
let data261 = data260[i19];
const _errs585 = errors;
if(!(((typeof data261 == "number") && (!(data261 % 1) && !isNaN(data261))) && (isFinite(data261)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures/" + i18+"/excluded/" + i19,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/excluded/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs585){
if((typeof data261 == "number") && (isFinite(data261))){
if(data261 > 9007199254740991 || isNaN(data261)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures/" + i18+"/excluded/" + i19,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/excluded/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data261 < 0 || isNaN(data261)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures/" + i18+"/excluded/" + i19,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/excluded/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid69 = _errs585 === errors;
if(!valid69){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures/" + i18+"/excluded",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/excluded/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid68 = _errs583 === errors;
}
else {
var valid68 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures/" + i18,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid67 = _errs572 === errors;
if(!valid67){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures",schemaPath:"#/properties/observed/properties/load/items/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid62 = _errs570 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data235.trend !== undefined){
let data262 = data235.trend;
const _errs587 = errors;
if(errors === _errs587){
if(Array.isArray(data262)){
var valid70 = true;
const len20 = data262.length;
for(let i20=0; i20<len20; i20++){
let data263 = data262[i20];
const _errs589 = errors;
if(errors === _errs589){
if(data263 && typeof data263 == "object" && !Array.isArray(data263)){
let missing38;
if(((((data263.from === undefined) && (missing38 = "from")) || ((data263.requests === undefined) && (missing38 = "requests"))) || ((data263.shares === undefined) && (missing38 = "shares"))) || ((data263.latency === undefined) && (missing38 = "latency"))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20,schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/required",keyword:"required",params:{missingProperty: missing38},message:"must have required property '"+missing38+"'"}];
return false;
}
else {
const _errs591 = errors;
for(const key48 in data263){
if(!((((key48 === "from") || (key48 === "requests")) || (key48 === "shares")) || (key48 === "latency"))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20,schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs591 === errors){
if(data263.from !== undefined){
let data264 = data263.from;
const _errs592 = errors;
if(errors === _errs592){
if(typeof data264 === "string"){
if(!pattern5.test(data264)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/from",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/from",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid71 = _errs592 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data263.requests !== undefined){
let data265 = data263.requests;
const _errs594 = errors;
if(!(((typeof data265 == "number") && (!(data265 % 1) && !isNaN(data265))) && (isFinite(data265)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs594){
if((typeof data265 == "number") && (isFinite(data265))){
if(data265 > 9007199254740991 || isNaN(data265)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data265 < 0 || isNaN(data265)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid71 = _errs594 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data263.shares !== undefined){
let data266 = data263.shares;
const _errs596 = errors;
if(errors === _errs596){
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
for(const key49 in data266){
const _errs598 = errors;
if(typeof key49 !== "string"){
const err47 = {instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/shares",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key49};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var valid72 = _errs598 === errors;
if(!valid72){
const err48 = {instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/shares",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/propertyNames",keyword:"propertyNames",params:{propertyName: key49},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
validate20.errors = vErrors;
return false;
break;
}
}
if(valid72){
for(const key50 in data266){
let data267 = data266[key50];
const _errs601 = errors;
if(errors === _errs601){
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
let missing39;
if((((data267.good === undefined) && (missing39 = "good")) || ((data267.bad === undefined) && (missing39 = "bad"))) || ((data267.goodRatio === undefined) && (missing39 = "goodRatio"))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/shares/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/required",keyword:"required",params:{missingProperty: missing39},message:"must have required property '"+missing39+"'"}];
return false;
}
else {
const _errs603 = errors;
for(const key51 in data267){
if(!(((key51 === "good") || (key51 === "bad")) || (key51 === "goodRatio"))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/shares/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs603 === errors){
if(data267.good !== undefined){
let data268 = data267.good;
const _errs604 = errors;
if(!(((typeof data268 == "number") && (!(data268 % 1) && !isNaN(data268))) && (isFinite(data268)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/shares/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/good/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs604){
if((typeof data268 == "number") && (isFinite(data268))){
if(data268 > 9007199254740991 || isNaN(data268)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/shares/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/good/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data268 < 0 || isNaN(data268)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/shares/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/good/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid74 = _errs604 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data267.bad !== undefined){
let data269 = data267.bad;
const _errs606 = errors;
if(!(((typeof data269 == "number") && (!(data269 % 1) && !isNaN(data269))) && (isFinite(data269)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/shares/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs606){
if((typeof data269 == "number") && (isFinite(data269))){
if(data269 > 9007199254740991 || isNaN(data269)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/shares/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data269 < 0 || isNaN(data269)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/shares/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid74 = _errs606 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data267.goodRatio !== undefined){
let data270 = data267.goodRatio;
const _errs608 = errors;
if((!((typeof data270 == "number") && (isFinite(data270)))) && (data270 !== null)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/shares/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/goodRatio",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/goodRatio/type",keyword:"type",params:{type: schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties.properties.goodRatio.type},message:"must be number,null"}];
return false;
}
var valid74 = _errs608 === errors;
}
else {
var valid74 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/shares/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid73 = _errs601 === errors;
if(!valid73){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/shares",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid71 = _errs596 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data263.latency !== undefined){
let data271 = data263.latency;
const _errs610 = errors;
const _errs611 = errors;
let valid75 = false;
const _errs612 = errors;
if(errors === _errs612){
if(data271 && typeof data271 == "object" && !Array.isArray(data271)){
let missing40;
if(((((((data271.count === undefined) && (missing40 = "count")) || ((data271.p50Ms === undefined) && (missing40 = "p50Ms"))) || ((data271.p95Ms === undefined) && (missing40 = "p95Ms"))) || ((data271.p99Ms === undefined) && (missing40 = "p99Ms"))) || ((data271.maxMs === undefined) && (missing40 = "maxMs"))) || ((data271.relativeError === undefined) && (missing40 = "relativeError"))){
const err49 = {instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: missing40},message:"must have required property '"+missing40+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
const _errs614 = errors;
for(const key52 in data271){
if(!((((((key52 === "count") || (key52 === "p50Ms")) || (key52 === "p95Ms")) || (key52 === "p99Ms")) || (key52 === "maxMs")) || (key52 === "relativeError"))){
const err50 = {instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
break;
}
}
if(_errs614 === errors){
if(data271.count !== undefined){
let data272 = data271.count;
const _errs615 = errors;
if(!(((typeof data272 == "number") && (!(data272 % 1) && !isNaN(data272))) && (isFinite(data272)))){
const err51 = {instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/latency/count",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(errors === _errs615){
if((typeof data272 == "number") && (isFinite(data272))){
if(data272 > 9007199254740991 || isNaN(data272)){
const err52 = {instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/latency/count",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
else {
if(data272 < 0 || isNaN(data272)){
const err53 = {instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/latency/count",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
var valid76 = _errs615 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data271.p50Ms !== undefined){
let data273 = data271.p50Ms;
const _errs617 = errors;
if(!((typeof data273 == "number") && (isFinite(data273)))){
const err54 = {instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/latency/p50Ms",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/p50Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var valid76 = _errs617 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data271.p95Ms !== undefined){
let data274 = data271.p95Ms;
const _errs619 = errors;
if(!((typeof data274 == "number") && (isFinite(data274)))){
const err55 = {instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/latency/p95Ms",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/p95Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var valid76 = _errs619 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data271.p99Ms !== undefined){
let data275 = data271.p99Ms;
const _errs621 = errors;
if(!((typeof data275 == "number") && (isFinite(data275)))){
const err56 = {instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/latency/p99Ms",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/p99Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var valid76 = _errs621 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data271.maxMs !== undefined){
let data276 = data271.maxMs;
const _errs623 = errors;
if(!((typeof data276 == "number") && (isFinite(data276)))){
const err57 = {instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/latency/maxMs",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/maxMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var valid76 = _errs623 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data271.relativeError !== undefined){
let data277 = data271.relativeError;
const _errs625 = errors;
if(!((typeof data277 == "number") && (isFinite(data277)))){
const err58 = {instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/latency/relativeError",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/relativeError/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var valid76 = _errs625 === errors;
}
else {
var valid76 = true;
}
}
}
}
}
}
}
}
}
else {
const err59 = {instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
var _valid2 = _errs612 === errors;
valid75 = valid75 || _valid2;
const _errs627 = errors;
if(data271 !== null){
const err60 = {instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid2 = _errs627 === errors;
valid75 = valid75 || _valid2;
if(!valid75){
const err61 = {instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs611;
if(vErrors !== null){
if(_errs611){
vErrors.length = _errs611;
}
else {
vErrors = null;
}
}
}
var valid71 = _errs610 === errors;
}
else {
var valid71 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20,schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid70 = _errs589 === errors;
if(!valid70){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend",schemaPath:"#/properties/observed/properties/load/items/properties/trend/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid62 = _errs587 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data235.users !== undefined){
let data278 = data235.users;
const _errs629 = errors;
if(errors === _errs629){
if(Array.isArray(data278)){
var valid77 = true;
const len21 = data278.length;
for(let i21=0; i21<len21; i21++){
let data279 = data278[i21];
const _errs631 = errors;
if(errors === _errs631){
if(data279 && typeof data279 == "object" && !Array.isArray(data279)){
let missing41;
if((((data279.user === undefined) && (missing41 = "user")) || ((data279.requests === undefined) && (missing41 = "requests"))) || ((data279.byStatus === undefined) && (missing41 = "byStatus"))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/users/" + i21,schemaPath:"#/properties/observed/properties/load/items/properties/users/items/required",keyword:"required",params:{missingProperty: missing41},message:"must have required property '"+missing41+"'"}];
return false;
}
else {
const _errs633 = errors;
for(const key53 in data279){
if(!(((key53 === "user") || (key53 === "requests")) || (key53 === "byStatus"))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/users/" + i21,schemaPath:"#/properties/observed/properties/load/items/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs633 === errors){
if(data279.user !== undefined){
const _errs634 = errors;
if(typeof data279.user !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/users/" + i21+"/user",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid78 = _errs634 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data279.requests !== undefined){
let data281 = data279.requests;
const _errs636 = errors;
if(!(((typeof data281 == "number") && (!(data281 % 1) && !isNaN(data281))) && (isFinite(data281)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/users/" + i21+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs636){
if((typeof data281 == "number") && (isFinite(data281))){
if(data281 > 9007199254740991 || isNaN(data281)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/users/" + i21+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data281 < 0 || isNaN(data281)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/users/" + i21+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid78 = _errs636 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data279.byStatus !== undefined){
let data282 = data279.byStatus;
const _errs638 = errors;
if(errors === _errs638){
if(data282 && typeof data282 == "object" && !Array.isArray(data282)){
for(const key54 in data282){
const _errs640 = errors;
if(typeof key54 !== "string"){
const err62 = {instancePath:instancePath+"/observed/load/" + i17+"/users/" + i21+"/byStatus",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/byStatus/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key54};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var valid79 = _errs640 === errors;
if(!valid79){
const err63 = {instancePath:instancePath+"/observed/load/" + i17+"/users/" + i21+"/byStatus",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/byStatus/propertyNames",keyword:"propertyNames",params:{propertyName: key54},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
validate20.errors = vErrors;
return false;
break;
}
}
if(valid79){
for(const key55 in data282){
let data283 = data282[key55];
const _errs643 = errors;
if(!(((typeof data283 == "number") && (!(data283 % 1) && !isNaN(data283))) && (isFinite(data283)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/users/" + i21+"/byStatus/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs643){
if((typeof data283 == "number") && (isFinite(data283))){
if(data283 > 9007199254740991 || isNaN(data283)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/users/" + i21+"/byStatus/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/byStatus/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data283 < 0 || isNaN(data283)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/users/" + i21+"/byStatus/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid80 = _errs643 === errors;
if(!valid80){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/users/" + i21+"/byStatus",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/byStatus/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid78 = _errs638 === errors;
}
else {
var valid78 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/users/" + i21,schemaPath:"#/properties/observed/properties/load/items/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid77 = _errs631 === errors;
if(!valid77){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/users",schemaPath:"#/properties/observed/properties/load/items/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid62 = _errs629 === errors;
}
else {
var valid62 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17,schemaPath:"#/properties/observed/properties/load/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid61 = _errs523 === errors;
if(!valid61){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load",schemaPath:"#/properties/observed/properties/load/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid60 = _errs521 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data233.health !== undefined){
let data284 = data233.health;
const _errs645 = errors;
if(errors === _errs645){
if(Array.isArray(data284)){
var valid81 = true;
const len22 = data284.length;
for(let i22=0; i22<len22; i22++){
let data285 = data284[i22];
const _errs647 = errors;
if(errors === _errs647){
if(data285 && typeof data285 == "object" && !Array.isArray(data285)){
let missing42;
if(((((((((((data285.evidence === undefined) && (missing42 = "evidence")) || ((data285.path === undefined) && (missing42 = "path"))) || ((data285.phase === undefined) && (missing42 = "phase"))) || ((data285.requests === undefined) && (missing42 = "requests"))) || ((data285.byStatus === undefined) && (missing42 = "byStatus"))) || ((data285.failed === undefined) && (missing42 = "failed"))) || ((data285.failedRatio === undefined) && (missing42 = "failedRatio"))) || ((data285.latency === undefined) && (missing42 = "latency"))) || ((data285.measures === undefined) && (missing42 = "measures"))) || ((data285.trend === undefined) && (missing42 = "trend"))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22,schemaPath:"#/properties/observed/properties/health/items/required",keyword:"required",params:{missingProperty: missing42},message:"must have required property '"+missing42+"'"}];
return false;
}
else {
const _errs649 = errors;
for(const key56 in data285){
if(!(func1.call(schema31.properties.observed.properties.health.items.properties, key56))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22,schemaPath:"#/properties/observed/properties/health/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs649 === errors){
if(data285.evidence !== undefined){
const _errs650 = errors;
if(typeof data285.evidence !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/evidence",schemaPath:"#/properties/observed/properties/health/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid82 = _errs650 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data285.path !== undefined){
const _errs652 = errors;
if(typeof data285.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/path",schemaPath:"#/properties/observed/properties/health/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid82 = _errs652 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data285.phase !== undefined){
const _errs654 = errors;
if(typeof data285.phase !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/phase",schemaPath:"#/properties/observed/properties/health/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid82 = _errs654 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data285.variant !== undefined){
const _errs656 = errors;
if(typeof data285.variant !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/variant",schemaPath:"#/properties/observed/properties/health/items/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid82 = _errs656 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data285.requests !== undefined){
let data290 = data285.requests;
const _errs658 = errors;
if(!(((typeof data290 == "number") && (!(data290 % 1) && !isNaN(data290))) && (isFinite(data290)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs658){
if((typeof data290 == "number") && (isFinite(data290))){
if(data290 > 9007199254740991 || isNaN(data290)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data290 < 0 || isNaN(data290)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid82 = _errs658 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data285.byStatus !== undefined){
let data291 = data285.byStatus;
const _errs660 = errors;
if(errors === _errs660){
if(data291 && typeof data291 == "object" && !Array.isArray(data291)){
for(const key57 in data291){
const _errs662 = errors;
if(typeof key57 !== "string"){
const err64 = {instancePath:instancePath+"/observed/health/" + i22+"/byStatus",schemaPath:"#/properties/observed/properties/health/items/properties/byStatus/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key57};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var valid83 = _errs662 === errors;
if(!valid83){
const err65 = {instancePath:instancePath+"/observed/health/" + i22+"/byStatus",schemaPath:"#/properties/observed/properties/health/items/properties/byStatus/propertyNames",keyword:"propertyNames",params:{propertyName: key57},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
validate20.errors = vErrors;
return false;
break;
}
}
if(valid83){
for(const key58 in data291){
let data292 = data291[key58];
const _errs665 = errors;
if(!(((typeof data292 == "number") && (!(data292 % 1) && !isNaN(data292))) && (isFinite(data292)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/byStatus/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs665){
if((typeof data292 == "number") && (isFinite(data292))){
if(data292 > 9007199254740991 || isNaN(data292)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/byStatus/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/byStatus/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data292 < 0 || isNaN(data292)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/byStatus/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid84 = _errs665 === errors;
if(!valid84){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/byStatus",schemaPath:"#/properties/observed/properties/health/items/properties/byStatus/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid82 = _errs660 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data285.firstAt !== undefined){
let data293 = data285.firstAt;
const _errs667 = errors;
if(errors === _errs667){
if(typeof data293 === "string"){
if(!pattern5.test(data293)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/firstAt",schemaPath:"#/properties/observed/properties/health/items/properties/firstAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/firstAt",schemaPath:"#/properties/observed/properties/health/items/properties/firstAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid82 = _errs667 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data285.lastAt !== undefined){
let data294 = data285.lastAt;
const _errs669 = errors;
if(errors === _errs669){
if(typeof data294 === "string"){
if(!pattern5.test(data294)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/lastAt",schemaPath:"#/properties/observed/properties/health/items/properties/lastAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/lastAt",schemaPath:"#/properties/observed/properties/health/items/properties/lastAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid82 = _errs669 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data285.failed !== undefined){
let data295 = data285.failed;
const _errs671 = errors;
if(!(((typeof data295 == "number") && (!(data295 % 1) && !isNaN(data295))) && (isFinite(data295)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/failed",schemaPath:"#/properties/observed/properties/health/items/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs671){
if((typeof data295 == "number") && (isFinite(data295))){
if(data295 > 9007199254740991 || isNaN(data295)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/failed",schemaPath:"#/properties/observed/properties/health/items/properties/failed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data295 < 0 || isNaN(data295)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/failed",schemaPath:"#/properties/observed/properties/health/items/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid82 = _errs671 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data285.failedRatio !== undefined){
let data296 = data285.failedRatio;
const _errs673 = errors;
if(!((typeof data296 == "number") && (isFinite(data296)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/failedRatio",schemaPath:"#/properties/observed/properties/health/items/properties/failedRatio/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid82 = _errs673 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data285.latency !== undefined){
let data297 = data285.latency;
const _errs675 = errors;
const _errs676 = errors;
let valid85 = false;
const _errs677 = errors;
if(errors === _errs677){
if(data297 && typeof data297 == "object" && !Array.isArray(data297)){
let missing43;
if(((((((data297.count === undefined) && (missing43 = "count")) || ((data297.p50Ms === undefined) && (missing43 = "p50Ms"))) || ((data297.p95Ms === undefined) && (missing43 = "p95Ms"))) || ((data297.p99Ms === undefined) && (missing43 = "p99Ms"))) || ((data297.maxMs === undefined) && (missing43 = "maxMs"))) || ((data297.relativeError === undefined) && (missing43 = "relativeError"))){
const err66 = {instancePath:instancePath+"/observed/health/" + i22+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: missing43},message:"must have required property '"+missing43+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
else {
const _errs679 = errors;
for(const key59 in data297){
if(!((((((key59 === "count") || (key59 === "p50Ms")) || (key59 === "p95Ms")) || (key59 === "p99Ms")) || (key59 === "maxMs")) || (key59 === "relativeError"))){
const err67 = {instancePath:instancePath+"/observed/health/" + i22+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
break;
}
}
if(_errs679 === errors){
if(data297.count !== undefined){
let data298 = data297.count;
const _errs680 = errors;
if(!(((typeof data298 == "number") && (!(data298 % 1) && !isNaN(data298))) && (isFinite(data298)))){
const err68 = {instancePath:instancePath+"/observed/health/" + i22+"/latency/count",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(errors === _errs680){
if((typeof data298 == "number") && (isFinite(data298))){
if(data298 > 9007199254740991 || isNaN(data298)){
const err69 = {instancePath:instancePath+"/observed/health/" + i22+"/latency/count",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
else {
if(data298 < 0 || isNaN(data298)){
const err70 = {instancePath:instancePath+"/observed/health/" + i22+"/latency/count",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
}
var valid86 = _errs680 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data297.p50Ms !== undefined){
let data299 = data297.p50Ms;
const _errs682 = errors;
if(!((typeof data299 == "number") && (isFinite(data299)))){
const err71 = {instancePath:instancePath+"/observed/health/" + i22+"/latency/p50Ms",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/p50Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var valid86 = _errs682 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data297.p95Ms !== undefined){
let data300 = data297.p95Ms;
const _errs684 = errors;
if(!((typeof data300 == "number") && (isFinite(data300)))){
const err72 = {instancePath:instancePath+"/observed/health/" + i22+"/latency/p95Ms",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/p95Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var valid86 = _errs684 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data297.p99Ms !== undefined){
let data301 = data297.p99Ms;
const _errs686 = errors;
if(!((typeof data301 == "number") && (isFinite(data301)))){
const err73 = {instancePath:instancePath+"/observed/health/" + i22+"/latency/p99Ms",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/p99Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var valid86 = _errs686 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data297.maxMs !== undefined){
let data302 = data297.maxMs;
const _errs688 = errors;
if(!((typeof data302 == "number") && (isFinite(data302)))){
const err74 = {instancePath:instancePath+"/observed/health/" + i22+"/latency/maxMs",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/maxMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var valid86 = _errs688 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data297.relativeError !== undefined){
let data303 = data297.relativeError;
const _errs690 = errors;
if(!((typeof data303 == "number") && (isFinite(data303)))){
const err75 = {instancePath:instancePath+"/observed/health/" + i22+"/latency/relativeError",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/relativeError/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var valid86 = _errs690 === errors;
}
else {
var valid86 = true;
}
}
}
}
}
}
}
}
}
else {
const err76 = {instancePath:instancePath+"/observed/health/" + i22+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
var _valid3 = _errs677 === errors;
valid85 = valid85 || _valid3;
const _errs692 = errors;
if(data297 !== null){
const err77 = {instancePath:instancePath+"/observed/health/" + i22+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid3 = _errs692 === errors;
valid85 = valid85 || _valid3;
if(!valid85){
const err78 = {instancePath:instancePath+"/observed/health/" + i22+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs676;
if(vErrors !== null){
if(_errs676){
vErrors.length = _errs676;
}
else {
vErrors = null;
}
}
}
var valid82 = _errs675 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data285.measures !== undefined){
let data304 = data285.measures;
const _errs694 = errors;
if(errors === _errs694){
if(Array.isArray(data304)){
var valid87 = true;
const len23 = data304.length;
for(let i23=0; i23<len23; i23++){
let data305 = data304[i23];
const _errs696 = errors;
if(errors === _errs696){
if(data305 && typeof data305 == "object" && !Array.isArray(data305)){
let missing44;
if((((((data305.indicator === undefined) && (missing44 = "indicator")) || ((data305.good === undefined) && (missing44 = "good"))) || ((data305.bad === undefined) && (missing44 = "bad"))) || ((data305.goodRatio === undefined) && (missing44 = "goodRatio"))) || ((data305.excluded === undefined) && (missing44 = "excluded"))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures/" + i23,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/required",keyword:"required",params:{missingProperty: missing44},message:"must have required property '"+missing44+"'"}];
return false;
}
else {
const _errs698 = errors;
for(const key60 in data305){
if(!(((((key60 === "indicator") || (key60 === "good")) || (key60 === "bad")) || (key60 === "goodRatio")) || (key60 === "excluded"))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures/" + i23,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs698 === errors){
if(data305.indicator !== undefined){
const _errs699 = errors;
if(typeof data305.indicator !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures/" + i23+"/indicator",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/indicator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid88 = _errs699 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data305.good !== undefined){
let data307 = data305.good;
const _errs701 = errors;
if(!(((typeof data307 == "number") && (!(data307 % 1) && !isNaN(data307))) && (isFinite(data307)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures/" + i23+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/good/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs701){
if((typeof data307 == "number") && (isFinite(data307))){
if(data307 > 9007199254740991 || isNaN(data307)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures/" + i23+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/good/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data307 < 0 || isNaN(data307)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures/" + i23+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/good/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid88 = _errs701 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data305.bad !== undefined){
let data308 = data305.bad;
const _errs703 = errors;
if(!(((typeof data308 == "number") && (!(data308 % 1) && !isNaN(data308))) && (isFinite(data308)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures/" + i23+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs703){
if((typeof data308 == "number") && (isFinite(data308))){
if(data308 > 9007199254740991 || isNaN(data308)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures/" + i23+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data308 < 0 || isNaN(data308)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures/" + i23+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid88 = _errs703 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data305.goodRatio !== undefined){
let data309 = data305.goodRatio;
const _errs705 = errors;
if((!((typeof data309 == "number") && (isFinite(data309)))) && (data309 !== null)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures/" + i23+"/goodRatio",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/goodRatio/type",keyword:"type",params:{type: schema31.properties.observed.properties.health.items.properties.measures.items.properties.goodRatio.type},message:"must be number,null"}];
return false;
}
var valid88 = _errs705 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data305.excluded !== undefined){
let data310 = data305.excluded;
const _errs707 = errors;
if(errors === _errs707){
if(Array.isArray(data310)){
var valid89 = true;
const len24 = data310.length;
for(let i24=0; i24<len24; i24++){
let data311 = data310[i24];
const _errs709 = errors;
if(!(((typeof data311 == "number") && (!(data311 % 1) && !isNaN(data311))) && (isFinite(data311)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures/" + i23+"/excluded/" + i24,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/excluded/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs709){
if((typeof data311 == "number") && (isFinite(data311))){
if(data311 > 9007199254740991 || isNaN(data311)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures/" + i23+"/excluded/" + i24,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/excluded/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data311 < 0 || isNaN(data311)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures/" + i23+"/excluded/" + i24,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/excluded/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid89 = _errs709 === errors;
if(!valid89){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures/" + i23+"/excluded",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/excluded/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid88 = _errs707 === errors;
}
else {
var valid88 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures/" + i23,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid87 = _errs696 === errors;
if(!valid87){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures",schemaPath:"#/properties/observed/properties/health/items/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid82 = _errs694 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data285.trend !== undefined){
let data312 = data285.trend;
const _errs711 = errors;
if(errors === _errs711){
if(Array.isArray(data312)){
var valid90 = true;
const len25 = data312.length;
for(let i25=0; i25<len25; i25++){
let data313 = data312[i25];
const _errs713 = errors;
if(errors === _errs713){
if(data313 && typeof data313 == "object" && !Array.isArray(data313)){
let missing45;
if(((((data313.from === undefined) && (missing45 = "from")) || ((data313.requests === undefined) && (missing45 = "requests"))) || ((data313.shares === undefined) && (missing45 = "shares"))) || ((data313.latency === undefined) && (missing45 = "latency"))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25,schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/required",keyword:"required",params:{missingProperty: missing45},message:"must have required property '"+missing45+"'"}];
return false;
}
else {
const _errs715 = errors;
for(const key61 in data313){
if(!((((key61 === "from") || (key61 === "requests")) || (key61 === "shares")) || (key61 === "latency"))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25,schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs715 === errors){
if(data313.from !== undefined){
let data314 = data313.from;
const _errs716 = errors;
if(errors === _errs716){
if(typeof data314 === "string"){
if(!pattern5.test(data314)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/from",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/from",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid91 = _errs716 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data313.requests !== undefined){
let data315 = data313.requests;
const _errs718 = errors;
if(!(((typeof data315 == "number") && (!(data315 % 1) && !isNaN(data315))) && (isFinite(data315)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs718){
if((typeof data315 == "number") && (isFinite(data315))){
if(data315 > 9007199254740991 || isNaN(data315)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data315 < 0 || isNaN(data315)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid91 = _errs718 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data313.shares !== undefined){
let data316 = data313.shares;
const _errs720 = errors;
if(errors === _errs720){
if(data316 && typeof data316 == "object" && !Array.isArray(data316)){
for(const key62 in data316){
const _errs722 = errors;
if(typeof key62 !== "string"){
const err79 = {instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/shares",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key62};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var valid92 = _errs722 === errors;
if(!valid92){
const err80 = {instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/shares",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/propertyNames",keyword:"propertyNames",params:{propertyName: key62},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
validate20.errors = vErrors;
return false;
break;
}
}
if(valid92){
for(const key63 in data316){
let data317 = data316[key63];
const _errs725 = errors;
if(errors === _errs725){
if(data317 && typeof data317 == "object" && !Array.isArray(data317)){
let missing46;
if((((data317.good === undefined) && (missing46 = "good")) || ((data317.bad === undefined) && (missing46 = "bad"))) || ((data317.goodRatio === undefined) && (missing46 = "goodRatio"))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/shares/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/required",keyword:"required",params:{missingProperty: missing46},message:"must have required property '"+missing46+"'"}];
return false;
}
else {
const _errs727 = errors;
for(const key64 in data317){
if(!(((key64 === "good") || (key64 === "bad")) || (key64 === "goodRatio"))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/shares/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs727 === errors){
if(data317.good !== undefined){
let data318 = data317.good;
const _errs728 = errors;
if(!(((typeof data318 == "number") && (!(data318 % 1) && !isNaN(data318))) && (isFinite(data318)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/shares/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/good/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs728){
if((typeof data318 == "number") && (isFinite(data318))){
if(data318 > 9007199254740991 || isNaN(data318)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/shares/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/good/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data318 < 0 || isNaN(data318)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/shares/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/good/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid94 = _errs728 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data317.bad !== undefined){
let data319 = data317.bad;
const _errs730 = errors;
if(!(((typeof data319 == "number") && (!(data319 % 1) && !isNaN(data319))) && (isFinite(data319)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/shares/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs730){
if((typeof data319 == "number") && (isFinite(data319))){
if(data319 > 9007199254740991 || isNaN(data319)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/shares/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data319 < 0 || isNaN(data319)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/shares/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid94 = _errs730 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data317.goodRatio !== undefined){
let data320 = data317.goodRatio;
const _errs732 = errors;
if((!((typeof data320 == "number") && (isFinite(data320)))) && (data320 !== null)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/shares/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/goodRatio",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/goodRatio/type",keyword:"type",params:{type: schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties.properties.goodRatio.type},message:"must be number,null"}];
return false;
}
var valid94 = _errs732 === errors;
}
else {
var valid94 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/shares/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid93 = _errs725 === errors;
if(!valid93){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/shares",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid91 = _errs720 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data313.latency !== undefined){
let data321 = data313.latency;
const _errs734 = errors;
const _errs735 = errors;
let valid95 = false;
const _errs736 = errors;
if(errors === _errs736){
if(data321 && typeof data321 == "object" && !Array.isArray(data321)){
let missing47;
if(((((((data321.count === undefined) && (missing47 = "count")) || ((data321.p50Ms === undefined) && (missing47 = "p50Ms"))) || ((data321.p95Ms === undefined) && (missing47 = "p95Ms"))) || ((data321.p99Ms === undefined) && (missing47 = "p99Ms"))) || ((data321.maxMs === undefined) && (missing47 = "maxMs"))) || ((data321.relativeError === undefined) && (missing47 = "relativeError"))){
const err81 = {instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: missing47},message:"must have required property '"+missing47+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
else {
const _errs738 = errors;
for(const key65 in data321){
if(!((((((key65 === "count") || (key65 === "p50Ms")) || (key65 === "p95Ms")) || (key65 === "p99Ms")) || (key65 === "maxMs")) || (key65 === "relativeError"))){
const err82 = {instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
break;
}
}
if(_errs738 === errors){
if(data321.count !== undefined){
let data322 = data321.count;
const _errs739 = errors;
if(!(((typeof data322 == "number") && (!(data322 % 1) && !isNaN(data322))) && (isFinite(data322)))){
const err83 = {instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/latency/count",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(errors === _errs739){
if((typeof data322 == "number") && (isFinite(data322))){
if(data322 > 9007199254740991 || isNaN(data322)){
const err84 = {instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/latency/count",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
else {
if(data322 < 0 || isNaN(data322)){
const err85 = {instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/latency/count",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
}
var valid96 = _errs739 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data321.p50Ms !== undefined){
let data323 = data321.p50Ms;
const _errs741 = errors;
if(!((typeof data323 == "number") && (isFinite(data323)))){
const err86 = {instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/latency/p50Ms",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/p50Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var valid96 = _errs741 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data321.p95Ms !== undefined){
let data324 = data321.p95Ms;
const _errs743 = errors;
if(!((typeof data324 == "number") && (isFinite(data324)))){
const err87 = {instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/latency/p95Ms",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/p95Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var valid96 = _errs743 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data321.p99Ms !== undefined){
let data325 = data321.p99Ms;
const _errs745 = errors;
if(!((typeof data325 == "number") && (isFinite(data325)))){
const err88 = {instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/latency/p99Ms",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/p99Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var valid96 = _errs745 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data321.maxMs !== undefined){
let data326 = data321.maxMs;
const _errs747 = errors;
if(!((typeof data326 == "number") && (isFinite(data326)))){
const err89 = {instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/latency/maxMs",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/maxMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var valid96 = _errs747 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data321.relativeError !== undefined){
let data327 = data321.relativeError;
const _errs749 = errors;
if(!((typeof data327 == "number") && (isFinite(data327)))){
const err90 = {instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/latency/relativeError",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/relativeError/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var valid96 = _errs749 === errors;
}
else {
var valid96 = true;
}
}
}
}
}
}
}
}
}
else {
const err91 = {instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
var _valid4 = _errs736 === errors;
valid95 = valid95 || _valid4;
const _errs751 = errors;
if(data321 !== null){
const err92 = {instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var _valid4 = _errs751 === errors;
valid95 = valid95 || _valid4;
if(!valid95){
const err93 = {instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs735;
if(vErrors !== null){
if(_errs735){
vErrors.length = _errs735;
}
else {
vErrors = null;
}
}
}
var valid91 = _errs734 === errors;
}
else {
var valid91 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25,schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid90 = _errs713 === errors;
if(!valid90){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend",schemaPath:"#/properties/observed/properties/health/items/properties/trend/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid82 = _errs711 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data285.users !== undefined){
let data328 = data285.users;
const _errs753 = errors;
if(errors === _errs753){
if(Array.isArray(data328)){
var valid97 = true;
const len26 = data328.length;
for(let i26=0; i26<len26; i26++){
let data329 = data328[i26];
const _errs755 = errors;
if(errors === _errs755){
if(data329 && typeof data329 == "object" && !Array.isArray(data329)){
let missing48;
if((((data329.user === undefined) && (missing48 = "user")) || ((data329.requests === undefined) && (missing48 = "requests"))) || ((data329.byStatus === undefined) && (missing48 = "byStatus"))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/users/" + i26,schemaPath:"#/properties/observed/properties/health/items/properties/users/items/required",keyword:"required",params:{missingProperty: missing48},message:"must have required property '"+missing48+"'"}];
return false;
}
else {
const _errs757 = errors;
for(const key66 in data329){
if(!(((key66 === "user") || (key66 === "requests")) || (key66 === "byStatus"))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/users/" + i26,schemaPath:"#/properties/observed/properties/health/items/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs757 === errors){
if(data329.user !== undefined){
const _errs758 = errors;
if(typeof data329.user !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/users/" + i26+"/user",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid98 = _errs758 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data329.requests !== undefined){
let data331 = data329.requests;
const _errs760 = errors;
if(!(((typeof data331 == "number") && (!(data331 % 1) && !isNaN(data331))) && (isFinite(data331)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/users/" + i26+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs760){
if((typeof data331 == "number") && (isFinite(data331))){
if(data331 > 9007199254740991 || isNaN(data331)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/users/" + i26+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data331 < 0 || isNaN(data331)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/users/" + i26+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid98 = _errs760 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data329.byStatus !== undefined){
let data332 = data329.byStatus;
const _errs762 = errors;
if(errors === _errs762){
if(data332 && typeof data332 == "object" && !Array.isArray(data332)){
for(const key67 in data332){
const _errs764 = errors;
if(typeof key67 !== "string"){
const err94 = {instancePath:instancePath+"/observed/health/" + i22+"/users/" + i26+"/byStatus",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/byStatus/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key67};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var valid99 = _errs764 === errors;
if(!valid99){
const err95 = {instancePath:instancePath+"/observed/health/" + i22+"/users/" + i26+"/byStatus",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/byStatus/propertyNames",keyword:"propertyNames",params:{propertyName: key67},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
validate20.errors = vErrors;
return false;
break;
}
}
if(valid99){
for(const key68 in data332){
let data333 = data332[key68];
const _errs767 = errors;
if(!(((typeof data333 == "number") && (!(data333 % 1) && !isNaN(data333))) && (isFinite(data333)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/users/" + i26+"/byStatus/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs767){
if((typeof data333 == "number") && (isFinite(data333))){
if(data333 > 9007199254740991 || isNaN(data333)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/users/" + i26+"/byStatus/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/byStatus/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data333 < 0 || isNaN(data333)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/users/" + i26+"/byStatus/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid100 = _errs767 === errors;
if(!valid100){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/users/" + i26+"/byStatus",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/byStatus/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid98 = _errs762 === errors;
}
else {
var valid98 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/users/" + i26,schemaPath:"#/properties/observed/properties/health/items/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid97 = _errs755 === errors;
if(!valid97){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/users",schemaPath:"#/properties/observed/properties/health/items/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid82 = _errs753 === errors;
}
else {
var valid82 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22,schemaPath:"#/properties/observed/properties/health/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid81 = _errs647 === errors;
if(!valid81){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health",schemaPath:"#/properties/observed/properties/health/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid60 = _errs645 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data233.metrics !== undefined){
let data334 = data233.metrics;
const _errs769 = errors;
if(errors === _errs769){
if(Array.isArray(data334)){
var valid101 = true;
const len27 = data334.length;
for(let i27=0; i27<len27; i27++){
let data335 = data334[i27];
const _errs771 = errors;
if(errors === _errs771){
if(data335 && typeof data335 == "object" && !Array.isArray(data335)){
let missing49;
if((((((((((((data335.evidence === undefined) && (missing49 = "evidence")) || ((data335.path === undefined) && (missing49 = "path"))) || ((data335.name === undefined) && (missing49 = "name"))) || ((data335.labels === undefined) && (missing49 = "labels"))) || ((data335.unit === undefined) && (missing49 = "unit"))) || ((data335.points === undefined) && (missing49 = "points"))) || ((data335.first === undefined) && (missing49 = "first"))) || ((data335.last === undefined) && (missing49 = "last"))) || ((data335.min === undefined) && (missing49 = "min"))) || ((data335.max === undefined) && (missing49 = "max"))) || ((data335.mean === undefined) && (missing49 = "mean"))){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27,schemaPath:"#/properties/observed/properties/metrics/items/required",keyword:"required",params:{missingProperty: missing49},message:"must have required property '"+missing49+"'"}];
return false;
}
else {
const _errs773 = errors;
for(const key69 in data335){
if(!(func1.call(schema31.properties.observed.properties.metrics.items.properties, key69))){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27,schemaPath:"#/properties/observed/properties/metrics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs773 === errors){
if(data335.evidence !== undefined){
const _errs774 = errors;
if(typeof data335.evidence !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/evidence",schemaPath:"#/properties/observed/properties/metrics/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid102 = _errs774 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data335.path !== undefined){
const _errs776 = errors;
if(typeof data335.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/path",schemaPath:"#/properties/observed/properties/metrics/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid102 = _errs776 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data335.phase !== undefined){
const _errs778 = errors;
if(typeof data335.phase !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/phase",schemaPath:"#/properties/observed/properties/metrics/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid102 = _errs778 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data335.variant !== undefined){
const _errs780 = errors;
if(typeof data335.variant !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/variant",schemaPath:"#/properties/observed/properties/metrics/items/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid102 = _errs780 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data335.name !== undefined){
const _errs782 = errors;
if(typeof data335.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/name",schemaPath:"#/properties/observed/properties/metrics/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid102 = _errs782 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data335.labels !== undefined){
let data341 = data335.labels;
const _errs784 = errors;
if(errors === _errs784){
if(data341 && typeof data341 == "object" && !Array.isArray(data341)){
for(const key70 in data341){
const _errs786 = errors;
if(typeof key70 !== "string"){
const err96 = {instancePath:instancePath+"/observed/metrics/" + i27+"/labels",schemaPath:"#/properties/observed/properties/metrics/items/properties/labels/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key70};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var valid103 = _errs786 === errors;
if(!valid103){
const err97 = {instancePath:instancePath+"/observed/metrics/" + i27+"/labels",schemaPath:"#/properties/observed/properties/metrics/items/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key70},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
validate20.errors = vErrors;
return false;
break;
}
}
if(valid103){
for(const key71 in data341){
const _errs789 = errors;
if(typeof data341[key71] !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/labels/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/metrics/items/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid104 = _errs789 === errors;
if(!valid104){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/labels",schemaPath:"#/properties/observed/properties/metrics/items/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid102 = _errs784 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data335.unit !== undefined){
let data343 = data335.unit;
const _errs791 = errors;
if(typeof data343 !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/unit",schemaPath:"#/properties/observed/properties/metrics/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data343 === "ms") || (data343 === "ratio")) || (data343 === "count")) || (data343 === "bytes")) || (data343 === "none"))){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/unit",schemaPath:"#/properties/observed/properties/metrics/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.observed.properties.metrics.items.properties.unit.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid102 = _errs791 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data335.points !== undefined){
let data344 = data335.points;
const _errs793 = errors;
if(!(((typeof data344 == "number") && (!(data344 % 1) && !isNaN(data344))) && (isFinite(data344)))){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/points",schemaPath:"#/properties/observed/properties/metrics/items/properties/points/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs793){
if((typeof data344 == "number") && (isFinite(data344))){
if(data344 > 9007199254740991 || isNaN(data344)){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/points",schemaPath:"#/properties/observed/properties/metrics/items/properties/points/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data344 < 0 || isNaN(data344)){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/points",schemaPath:"#/properties/observed/properties/metrics/items/properties/points/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid102 = _errs793 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data335.first !== undefined){
let data345 = data335.first;
const _errs795 = errors;
if(!((typeof data345 == "number") && (isFinite(data345)))){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/first",schemaPath:"#/properties/observed/properties/metrics/items/properties/first/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid102 = _errs795 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data335.last !== undefined){
let data346 = data335.last;
const _errs797 = errors;
if(!((typeof data346 == "number") && (isFinite(data346)))){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/last",schemaPath:"#/properties/observed/properties/metrics/items/properties/last/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid102 = _errs797 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data335.min !== undefined){
let data347 = data335.min;
const _errs799 = errors;
if(!((typeof data347 == "number") && (isFinite(data347)))){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/min",schemaPath:"#/properties/observed/properties/metrics/items/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid102 = _errs799 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data335.max !== undefined){
let data348 = data335.max;
const _errs801 = errors;
if(!((typeof data348 == "number") && (isFinite(data348)))){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/max",schemaPath:"#/properties/observed/properties/metrics/items/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid102 = _errs801 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data335.mean !== undefined){
let data349 = data335.mean;
const _errs803 = errors;
if(!((typeof data349 == "number") && (isFinite(data349)))){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/mean",schemaPath:"#/properties/observed/properties/metrics/items/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid102 = _errs803 === errors;
}
else {
var valid102 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27,schemaPath:"#/properties/observed/properties/metrics/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid101 = _errs771 === errors;
if(!valid101){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/metrics",schemaPath:"#/properties/observed/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid60 = _errs769 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data233.balancer !== undefined){
let data350 = data233.balancer;
const _errs805 = errors;
if(errors === _errs805){
if(Array.isArray(data350)){
var valid105 = true;
const len28 = data350.length;
for(let i28=0; i28<len28; i28++){
let data351 = data350[i28];
const _errs807 = errors;
if(errors === _errs807){
if(data351 && typeof data351 == "object" && !Array.isArray(data351)){
let missing50;
if((((((data351.evidence === undefined) && (missing50 = "evidence")) || ((data351.path === undefined) && (missing50 = "path"))) || ((data351.moment === undefined) && (missing50 = "moment"))) || ((data351.servers === undefined) && (missing50 = "servers"))) || ((data351.pools === undefined) && (missing50 = "pools"))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28,schemaPath:"#/properties/observed/properties/balancer/items/required",keyword:"required",params:{missingProperty: missing50},message:"must have required property '"+missing50+"'"}];
return false;
}
else {
const _errs809 = errors;
for(const key72 in data351){
if(!((((((key72 === "evidence") || (key72 === "path")) || (key72 === "phase")) || (key72 === "moment")) || (key72 === "servers")) || (key72 === "pools"))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28,schemaPath:"#/properties/observed/properties/balancer/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs809 === errors){
if(data351.evidence !== undefined){
const _errs810 = errors;
if(typeof data351.evidence !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/evidence",schemaPath:"#/properties/observed/properties/balancer/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid106 = _errs810 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data351.path !== undefined){
const _errs812 = errors;
if(typeof data351.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/path",schemaPath:"#/properties/observed/properties/balancer/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid106 = _errs812 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data351.phase !== undefined){
const _errs814 = errors;
if(typeof data351.phase !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/phase",schemaPath:"#/properties/observed/properties/balancer/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid106 = _errs814 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data351.moment !== undefined){
let data355 = data351.moment;
const _errs816 = errors;
if(typeof data355 !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/moment",schemaPath:"#/properties/observed/properties/balancer/items/properties/moment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data355 === "before") || (data355 === "after")) || (data355 === "end"))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/moment",schemaPath:"#/properties/observed/properties/balancer/items/properties/moment/enum",keyword:"enum",params:{allowedValues: schema31.properties.observed.properties.balancer.items.properties.moment.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid106 = _errs816 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data351.servers !== undefined){
let data356 = data351.servers;
const _errs818 = errors;
if(errors === _errs818){
if(Array.isArray(data356)){
var valid107 = true;
const len29 = data356.length;
for(let i29=0; i29<len29; i29++){
let data357 = data356[i29];
const _errs820 = errors;
if(errors === _errs820){
if(data357 && typeof data357 == "object" && !Array.isArray(data357)){
let missing51;
if(((((((data357.backend === undefined) && (missing51 = "backend")) || ((data357.server === undefined) && (missing51 = "server"))) || ((data357.weight === undefined) && (missing51 = "weight"))) || ((data357.state === undefined) && (missing51 = "state"))) || ((data357.requestsTotal === undefined) && (missing51 = "requestsTotal"))) || ((data357.failedChecksTotal === undefined) && (missing51 = "failedChecksTotal"))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29,schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/required",keyword:"required",params:{missingProperty: missing51},message:"must have required property '"+missing51+"'"}];
return false;
}
else {
const _errs822 = errors;
for(const key73 in data357){
if(!((((((key73 === "backend") || (key73 === "server")) || (key73 === "weight")) || (key73 === "state")) || (key73 === "requestsTotal")) || (key73 === "failedChecksTotal"))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29,schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs822 === errors){
if(data357.backend !== undefined){
const _errs823 = errors;
if(typeof data357.backend !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29+"/backend",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/backend/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid108 = _errs823 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data357.server !== undefined){
const _errs825 = errors;
if(typeof data357.server !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29+"/server",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid108 = _errs825 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data357.weight !== undefined){
let data360 = data357.weight;
const _errs827 = errors;
if((!((typeof data360 == "number") && (isFinite(data360)))) && (data360 !== null)){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29+"/weight",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/weight/type",keyword:"type",params:{type: schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.weight.type},message:"must be number,null"}];
return false;
}
var valid108 = _errs827 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data357.state !== undefined){
let data361 = data357.state;
const _errs829 = errors;
const _errs830 = errors;
let valid109 = false;
const _errs831 = errors;
if(typeof data361 !== "string"){
const err98 = {instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29+"/state",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/state/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!(((((data361 === "up") || (data361 === "down")) || (data361 === "maint")) || (data361 === "drain")) || (data361 === "unknown"))){
const err99 = {instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29+"/state",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.state.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid5 = _errs831 === errors;
valid109 = valid109 || _valid5;
const _errs833 = errors;
if(data361 !== null){
const err100 = {instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29+"/state",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/state/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid5 = _errs833 === errors;
valid109 = valid109 || _valid5;
if(!valid109){
const err101 = {instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29+"/state",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/state/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs830;
if(vErrors !== null){
if(_errs830){
vErrors.length = _errs830;
}
else {
vErrors = null;
}
}
}
var valid108 = _errs829 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data357.requestsTotal !== undefined){
let data362 = data357.requestsTotal;
const _errs835 = errors;
const _errs836 = errors;
let valid110 = false;
const _errs837 = errors;
if(!(((typeof data362 == "number") && (!(data362 % 1) && !isNaN(data362))) && (isFinite(data362)))){
const err102 = {instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/requestsTotal/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(errors === _errs837){
if((typeof data362 == "number") && (isFinite(data362))){
if(data362 > 9007199254740991 || isNaN(data362)){
const err103 = {instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/requestsTotal/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
else {
if(data362 < 0 || isNaN(data362)){
const err104 = {instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/requestsTotal/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
}
var _valid6 = _errs837 === errors;
valid110 = valid110 || _valid6;
const _errs839 = errors;
if(data362 !== null){
const err105 = {instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/requestsTotal/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid6 = _errs839 === errors;
valid110 = valid110 || _valid6;
if(!valid110){
const err106 = {instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/requestsTotal/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs836;
if(vErrors !== null){
if(_errs836){
vErrors.length = _errs836;
}
else {
vErrors = null;
}
}
}
var valid108 = _errs835 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data357.failedChecksTotal !== undefined){
let data363 = data357.failedChecksTotal;
const _errs841 = errors;
const _errs842 = errors;
let valid111 = false;
const _errs843 = errors;
if(!(((typeof data363 == "number") && (!(data363 % 1) && !isNaN(data363))) && (isFinite(data363)))){
const err107 = {instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/failedChecksTotal/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(errors === _errs843){
if((typeof data363 == "number") && (isFinite(data363))){
if(data363 > 9007199254740991 || isNaN(data363)){
const err108 = {instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/failedChecksTotal/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
else {
if(data363 < 0 || isNaN(data363)){
const err109 = {instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/failedChecksTotal/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
}
var _valid7 = _errs843 === errors;
valid111 = valid111 || _valid7;
const _errs845 = errors;
if(data363 !== null){
const err110 = {instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/failedChecksTotal/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid7 = _errs845 === errors;
valid111 = valid111 || _valid7;
if(!valid111){
const err111 = {instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/failedChecksTotal/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs842;
if(vErrors !== null){
if(_errs842){
vErrors.length = _errs842;
}
else {
vErrors = null;
}
}
}
var valid108 = _errs841 === errors;
}
else {
var valid108 = true;
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29,schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid107 = _errs820 === errors;
if(!valid107){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/servers",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid106 = _errs818 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data351.pools !== undefined){
let data364 = data351.pools;
const _errs847 = errors;
if(errors === _errs847){
if(Array.isArray(data364)){
var valid112 = true;
const len30 = data364.length;
for(let i30=0; i30<len30; i30++){
let data365 = data364[i30];
const _errs849 = errors;
if(errors === _errs849){
if(data365 && typeof data365 == "object" && !Array.isArray(data365)){
let missing52;
if(((((((((data365.variant === undefined) && (missing52 = "variant")) || ((data365.servers === undefined) && (missing52 = "servers"))) || ((data365.serving === undefined) && (missing52 = "serving"))) || ((data365.weight === undefined) && (missing52 = "weight"))) || ((data365.weightOfAll === undefined) && (missing52 = "weightOfAll"))) || ((data365.weightRatio === undefined) && (missing52 = "weightRatio"))) || ((data365.requestsTotal === undefined) && (missing52 = "requestsTotal"))) || ((data365.failedChecksTotal === undefined) && (missing52 = "failedChecksTotal"))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30,schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/required",keyword:"required",params:{missingProperty: missing52},message:"must have required property '"+missing52+"'"}];
return false;
}
else {
const _errs851 = errors;
for(const key74 in data365){
if(!((((((((key74 === "variant") || (key74 === "servers")) || (key74 === "serving")) || (key74 === "weight")) || (key74 === "weightOfAll")) || (key74 === "weightRatio")) || (key74 === "requestsTotal")) || (key74 === "failedChecksTotal"))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30,schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs851 === errors){
if(data365.variant !== undefined){
const _errs852 = errors;
if(typeof data365.variant !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/variant",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid113 = _errs852 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data365.servers !== undefined){
let data367 = data365.servers;
const _errs854 = errors;
if(!(((typeof data367 == "number") && (!(data367 % 1) && !isNaN(data367))) && (isFinite(data367)))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/servers",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/servers/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs854){
if((typeof data367 == "number") && (isFinite(data367))){
if(data367 > 9007199254740991 || isNaN(data367)){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/servers",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/servers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data367 < 0 || isNaN(data367)){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/servers",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/servers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid113 = _errs854 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data365.serving !== undefined){
let data368 = data365.serving;
const _errs856 = errors;
if(!(((typeof data368 == "number") && (!(data368 % 1) && !isNaN(data368))) && (isFinite(data368)))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/serving",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/serving/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs856){
if((typeof data368 == "number") && (isFinite(data368))){
if(data368 > 9007199254740991 || isNaN(data368)){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/serving",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/serving/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data368 < 0 || isNaN(data368)){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/serving",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/serving/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid113 = _errs856 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data365.weight !== undefined){
let data369 = data365.weight;
const _errs858 = errors;
if(!((typeof data369 == "number") && (isFinite(data369)))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/weight",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid113 = _errs858 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data365.weightOfAll !== undefined){
let data370 = data365.weightOfAll;
const _errs860 = errors;
if(!((typeof data370 == "number") && (isFinite(data370)))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/weightOfAll",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/weightOfAll/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid113 = _errs860 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data365.weightRatio !== undefined){
let data371 = data365.weightRatio;
const _errs862 = errors;
if((!((typeof data371 == "number") && (isFinite(data371)))) && (data371 !== null)){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/weightRatio",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/weightRatio/type",keyword:"type",params:{type: schema31.properties.observed.properties.balancer.items.properties.pools.items.properties.weightRatio.type},message:"must be number,null"}];
return false;
}
var valid113 = _errs862 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data365.requestsTotal !== undefined){
let data372 = data365.requestsTotal;
const _errs864 = errors;
const _errs865 = errors;
let valid114 = false;
const _errs866 = errors;
if(!(((typeof data372 == "number") && (!(data372 % 1) && !isNaN(data372))) && (isFinite(data372)))){
const err112 = {instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/requestsTotal/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(errors === _errs866){
if((typeof data372 == "number") && (isFinite(data372))){
if(data372 > 9007199254740991 || isNaN(data372)){
const err113 = {instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/requestsTotal/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
else {
if(data372 < 0 || isNaN(data372)){
const err114 = {instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/requestsTotal/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
}
var _valid8 = _errs866 === errors;
valid114 = valid114 || _valid8;
const _errs868 = errors;
if(data372 !== null){
const err115 = {instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/requestsTotal/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid8 = _errs868 === errors;
valid114 = valid114 || _valid8;
if(!valid114){
const err116 = {instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/requestsTotal/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs865;
if(vErrors !== null){
if(_errs865){
vErrors.length = _errs865;
}
else {
vErrors = null;
}
}
}
var valid113 = _errs864 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data365.failedChecksTotal !== undefined){
let data373 = data365.failedChecksTotal;
const _errs870 = errors;
const _errs871 = errors;
let valid115 = false;
const _errs872 = errors;
if(!(((typeof data373 == "number") && (!(data373 % 1) && !isNaN(data373))) && (isFinite(data373)))){
const err117 = {instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/failedChecksTotal/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(errors === _errs872){
if((typeof data373 == "number") && (isFinite(data373))){
if(data373 > 9007199254740991 || isNaN(data373)){
const err118 = {instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/failedChecksTotal/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
else {
if(data373 < 0 || isNaN(data373)){
const err119 = {instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/failedChecksTotal/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
}
var _valid9 = _errs872 === errors;
valid115 = valid115 || _valid9;
const _errs874 = errors;
if(data373 !== null){
const err120 = {instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/failedChecksTotal/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
var _valid9 = _errs874 === errors;
valid115 = valid115 || _valid9;
if(!valid115){
const err121 = {instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/failedChecksTotal/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs871;
if(vErrors !== null){
if(_errs871){
vErrors.length = _errs871;
}
else {
vErrors = null;
}
}
}
var valid113 = _errs870 === errors;
}
else {
var valid113 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30,schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid112 = _errs849 === errors;
if(!valid112){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/pools",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid106 = _errs847 === errors;
}
else {
var valid106 = true;
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28,schemaPath:"#/properties/observed/properties/balancer/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid105 = _errs807 === errors;
if(!valid105){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/balancer",schemaPath:"#/properties/observed/properties/balancer/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid60 = _errs805 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data233.changes !== undefined){
let data374 = data233.changes;
const _errs876 = errors;
if(errors === _errs876){
if(Array.isArray(data374)){
var valid116 = true;
const len31 = data374.length;
for(let i31=0; i31<len31; i31++){
let data375 = data374[i31];
const _errs878 = errors;
if(errors === _errs878){
if(data375 && typeof data375 == "object" && !Array.isArray(data375)){
let missing53;
if(((((((data375.evidence === undefined) && (missing53 = "evidence")) || ((data375.path === undefined) && (missing53 = "path"))) || ((data375.server === undefined) && (missing53 = "server"))) || ((data375.weightBefore === undefined) && (missing53 = "weightBefore"))) || ((data375.weightAfter === undefined) && (missing53 = "weightAfter"))) || ((data375.line === undefined) && (missing53 = "line"))){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i31,schemaPath:"#/properties/observed/properties/changes/items/required",keyword:"required",params:{missingProperty: missing53},message:"must have required property '"+missing53+"'"}];
return false;
}
else {
const _errs880 = errors;
for(const key75 in data375){
if(!(((((((key75 === "evidence") || (key75 === "path")) || (key75 === "phase")) || (key75 === "server")) || (key75 === "weightBefore")) || (key75 === "weightAfter")) || (key75 === "line"))){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i31,schemaPath:"#/properties/observed/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs880 === errors){
if(data375.evidence !== undefined){
const _errs881 = errors;
if(typeof data375.evidence !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i31+"/evidence",schemaPath:"#/properties/observed/properties/changes/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid117 = _errs881 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data375.path !== undefined){
const _errs883 = errors;
if(typeof data375.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i31+"/path",schemaPath:"#/properties/observed/properties/changes/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid117 = _errs883 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data375.phase !== undefined){
const _errs885 = errors;
if(typeof data375.phase !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i31+"/phase",schemaPath:"#/properties/observed/properties/changes/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid117 = _errs885 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data375.server !== undefined){
const _errs887 = errors;
if(typeof data375.server !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i31+"/server",schemaPath:"#/properties/observed/properties/changes/items/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid117 = _errs887 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data375.weightBefore !== undefined){
let data380 = data375.weightBefore;
const _errs889 = errors;
if((!((typeof data380 == "number") && (isFinite(data380)))) && (data380 !== null)){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i31+"/weightBefore",schemaPath:"#/properties/observed/properties/changes/items/properties/weightBefore/type",keyword:"type",params:{type: schema31.properties.observed.properties.changes.items.properties.weightBefore.type},message:"must be number,null"}];
return false;
}
var valid117 = _errs889 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data375.weightAfter !== undefined){
let data381 = data375.weightAfter;
const _errs891 = errors;
if((!((typeof data381 == "number") && (isFinite(data381)))) && (data381 !== null)){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i31+"/weightAfter",schemaPath:"#/properties/observed/properties/changes/items/properties/weightAfter/type",keyword:"type",params:{type: schema31.properties.observed.properties.changes.items.properties.weightAfter.type},message:"must be number,null"}];
return false;
}
var valid117 = _errs891 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data375.line !== undefined){
let data382 = data375.line;
const _errs893 = errors;
if(!(((typeof data382 == "number") && (!(data382 % 1) && !isNaN(data382))) && (isFinite(data382)))){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i31+"/line",schemaPath:"#/properties/observed/properties/changes/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs893){
if((typeof data382 == "number") && (isFinite(data382))){
if(data382 > 9007199254740991 || isNaN(data382)){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i31+"/line",schemaPath:"#/properties/observed/properties/changes/items/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data382 < 0 || isNaN(data382)){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i31+"/line",schemaPath:"#/properties/observed/properties/changes/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid117 = _errs893 === errors;
}
else {
var valid117 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i31,schemaPath:"#/properties/observed/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid116 = _errs878 === errors;
if(!valid116){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/changes",schemaPath:"#/properties/observed/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid60 = _errs876 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data233.tests !== undefined){
let data383 = data233.tests;
const _errs895 = errors;
if(errors === _errs895){
if(Array.isArray(data383)){
var valid118 = true;
const len32 = data383.length;
for(let i32=0; i32<len32; i32++){
let data384 = data383[i32];
const _errs897 = errors;
if(errors === _errs897){
if(data384 && typeof data384 == "object" && !Array.isArray(data384)){
let missing54;
if(((((((((((((data384.evidence === undefined) && (missing54 = "evidence")) || ((data384.path === undefined) && (missing54 = "path"))) || ((data384.suite === undefined) && (missing54 = "suite"))) || ((data384.total === undefined) && (missing54 = "total"))) || ((data384.passed === undefined) && (missing54 = "passed"))) || ((data384.failed === undefined) && (missing54 = "failed"))) || ((data384.skipped === undefined) && (missing54 = "skipped"))) || ((data384.flaky === undefined) && (missing54 = "flaky"))) || ((data384.passedRatio === undefined) && (missing54 = "passedRatio"))) || ((data384.failures === undefined) && (missing54 = "failures"))) || ((data384.cases === undefined) && (missing54 = "cases"))) || ((data384.casesLeftOut === undefined) && (missing54 = "casesLeftOut"))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32,schemaPath:"#/properties/observed/properties/tests/items/required",keyword:"required",params:{missingProperty: missing54},message:"must have required property '"+missing54+"'"}];
return false;
}
else {
const _errs899 = errors;
for(const key76 in data384){
if(!(func1.call(schema31.properties.observed.properties.tests.items.properties, key76))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32,schemaPath:"#/properties/observed/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs899 === errors){
if(data384.evidence !== undefined){
const _errs900 = errors;
if(typeof data384.evidence !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/evidence",schemaPath:"#/properties/observed/properties/tests/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid119 = _errs900 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data384.path !== undefined){
const _errs902 = errors;
if(typeof data384.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/path",schemaPath:"#/properties/observed/properties/tests/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid119 = _errs902 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data384.suite !== undefined){
const _errs904 = errors;
if(typeof data384.suite !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/suite",schemaPath:"#/properties/observed/properties/tests/items/properties/suite/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid119 = _errs904 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data384.total !== undefined){
let data388 = data384.total;
const _errs906 = errors;
if(!(((typeof data388 == "number") && (!(data388 % 1) && !isNaN(data388))) && (isFinite(data388)))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/total",schemaPath:"#/properties/observed/properties/tests/items/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs906){
if((typeof data388 == "number") && (isFinite(data388))){
if(data388 > 9007199254740991 || isNaN(data388)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/total",schemaPath:"#/properties/observed/properties/tests/items/properties/total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data388 < 0 || isNaN(data388)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/total",schemaPath:"#/properties/observed/properties/tests/items/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid119 = _errs906 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data384.passed !== undefined){
let data389 = data384.passed;
const _errs908 = errors;
if(!(((typeof data389 == "number") && (!(data389 % 1) && !isNaN(data389))) && (isFinite(data389)))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/passed",schemaPath:"#/properties/observed/properties/tests/items/properties/passed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs908){
if((typeof data389 == "number") && (isFinite(data389))){
if(data389 > 9007199254740991 || isNaN(data389)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/passed",schemaPath:"#/properties/observed/properties/tests/items/properties/passed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data389 < 0 || isNaN(data389)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/passed",schemaPath:"#/properties/observed/properties/tests/items/properties/passed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid119 = _errs908 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data384.failed !== undefined){
let data390 = data384.failed;
const _errs910 = errors;
if(!(((typeof data390 == "number") && (!(data390 % 1) && !isNaN(data390))) && (isFinite(data390)))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/failed",schemaPath:"#/properties/observed/properties/tests/items/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs910){
if((typeof data390 == "number") && (isFinite(data390))){
if(data390 > 9007199254740991 || isNaN(data390)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/failed",schemaPath:"#/properties/observed/properties/tests/items/properties/failed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data390 < 0 || isNaN(data390)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/failed",schemaPath:"#/properties/observed/properties/tests/items/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid119 = _errs910 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data384.skipped !== undefined){
let data391 = data384.skipped;
const _errs912 = errors;
if(!(((typeof data391 == "number") && (!(data391 % 1) && !isNaN(data391))) && (isFinite(data391)))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/skipped",schemaPath:"#/properties/observed/properties/tests/items/properties/skipped/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs912){
if((typeof data391 == "number") && (isFinite(data391))){
if(data391 > 9007199254740991 || isNaN(data391)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/skipped",schemaPath:"#/properties/observed/properties/tests/items/properties/skipped/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data391 < 0 || isNaN(data391)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/skipped",schemaPath:"#/properties/observed/properties/tests/items/properties/skipped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid119 = _errs912 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data384.flaky !== undefined){
let data392 = data384.flaky;
const _errs914 = errors;
if(!(((typeof data392 == "number") && (!(data392 % 1) && !isNaN(data392))) && (isFinite(data392)))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/flaky",schemaPath:"#/properties/observed/properties/tests/items/properties/flaky/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs914){
if((typeof data392 == "number") && (isFinite(data392))){
if(data392 > 9007199254740991 || isNaN(data392)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/flaky",schemaPath:"#/properties/observed/properties/tests/items/properties/flaky/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data392 < 0 || isNaN(data392)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/flaky",schemaPath:"#/properties/observed/properties/tests/items/properties/flaky/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid119 = _errs914 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data384.passedRatio !== undefined){
let data393 = data384.passedRatio;
const _errs916 = errors;
if((!((typeof data393 == "number") && (isFinite(data393)))) && (data393 !== null)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/passedRatio",schemaPath:"#/properties/observed/properties/tests/items/properties/passedRatio/type",keyword:"type",params:{type: schema31.properties.observed.properties.tests.items.properties.passedRatio.type},message:"must be number,null"}];
return false;
}
var valid119 = _errs916 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data384.failures !== undefined){
let data394 = data384.failures;
const _errs918 = errors;
if(errors === _errs918){
if(Array.isArray(data394)){
var valid120 = true;
const len33 = data394.length;
for(let i33=0; i33<len33; i33++){
const _errs920 = errors;
if(typeof data394[i33] !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/failures/" + i33,schemaPath:"#/properties/observed/properties/tests/items/properties/failures/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid120 = _errs920 === errors;
if(!valid120){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/failures",schemaPath:"#/properties/observed/properties/tests/items/properties/failures/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid119 = _errs918 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data384.cases !== undefined){
let data396 = data384.cases;
const _errs922 = errors;
if(errors === _errs922){
if(Array.isArray(data396)){
var valid121 = true;
const len34 = data396.length;
for(let i34=0; i34<len34; i34++){
let data397 = data396[i34];
const _errs924 = errors;
if(errors === _errs924){
if(data397 && typeof data397 == "object" && !Array.isArray(data397)){
let missing55;
if((((data397.name === undefined) && (missing55 = "name")) || ((data397.outcome === undefined) && (missing55 = "outcome"))) || ((data397.isFlaky === undefined) && (missing55 = "isFlaky"))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/cases/" + i34,schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/required",keyword:"required",params:{missingProperty: missing55},message:"must have required property '"+missing55+"'"}];
return false;
}
else {
const _errs926 = errors;
for(const key77 in data397){
if(!((((key77 === "name") || (key77 === "outcome")) || (key77 === "isFlaky")) || (key77 === "line"))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/cases/" + i34,schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs926 === errors){
if(data397.name !== undefined){
const _errs927 = errors;
if(typeof data397.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/cases/" + i34+"/name",schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid122 = _errs927 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data397.outcome !== undefined){
let data399 = data397.outcome;
const _errs929 = errors;
if(typeof data399 !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/cases/" + i34+"/outcome",schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data399 === "passed") || (data399 === "failed")) || (data399 === "error")) || (data399 === "skipped"))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/cases/" + i34+"/outcome",schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.observed.properties.tests.items.properties.cases.items.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid122 = _errs929 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data397.isFlaky !== undefined){
const _errs931 = errors;
if(typeof data397.isFlaky !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/cases/" + i34+"/isFlaky",schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/properties/isFlaky/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid122 = _errs931 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data397.line !== undefined){
let data401 = data397.line;
const _errs933 = errors;
if(!(((typeof data401 == "number") && (!(data401 % 1) && !isNaN(data401))) && (isFinite(data401)))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/cases/" + i34+"/line",schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs933){
if((typeof data401 == "number") && (isFinite(data401))){
if(data401 > 9007199254740991 || isNaN(data401)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/cases/" + i34+"/line",schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data401 < 0 || isNaN(data401)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/cases/" + i34+"/line",schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid122 = _errs933 === errors;
}
else {
var valid122 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/cases/" + i34,schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid121 = _errs924 === errors;
if(!valid121){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/cases",schemaPath:"#/properties/observed/properties/tests/items/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid119 = _errs922 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data384.casesLeftOut !== undefined){
let data402 = data384.casesLeftOut;
const _errs935 = errors;
if(!(((typeof data402 == "number") && (!(data402 % 1) && !isNaN(data402))) && (isFinite(data402)))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/casesLeftOut",schemaPath:"#/properties/observed/properties/tests/items/properties/casesLeftOut/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs935){
if((typeof data402 == "number") && (isFinite(data402))){
if(data402 > 9007199254740991 || isNaN(data402)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/casesLeftOut",schemaPath:"#/properties/observed/properties/tests/items/properties/casesLeftOut/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data402 < 0 || isNaN(data402)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/casesLeftOut",schemaPath:"#/properties/observed/properties/tests/items/properties/casesLeftOut/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid119 = _errs935 === errors;
}
else {
var valid119 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32,schemaPath:"#/properties/observed/properties/tests/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid118 = _errs897 === errors;
if(!valid118){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/tests",schemaPath:"#/properties/observed/properties/tests/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid60 = _errs895 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data233.testTotals !== undefined){
let data403 = data233.testTotals;
const _errs937 = errors;
if(errors === _errs937){
if(data403 && typeof data403 == "object" && !Array.isArray(data403)){
let missing56;
if((((((data403.total === undefined) && (missing56 = "total")) || ((data403.passed === undefined) && (missing56 = "passed"))) || ((data403.failed === undefined) && (missing56 = "failed"))) || ((data403.skipped === undefined) && (missing56 = "skipped"))) || ((data403.flaky === undefined) && (missing56 = "flaky"))){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals",schemaPath:"#/properties/observed/properties/testTotals/required",keyword:"required",params:{missingProperty: missing56},message:"must have required property '"+missing56+"'"}];
return false;
}
else {
const _errs939 = errors;
for(const key78 in data403){
if(!(((((key78 === "total") || (key78 === "passed")) || (key78 === "failed")) || (key78 === "skipped")) || (key78 === "flaky"))){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals",schemaPath:"#/properties/observed/properties/testTotals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs939 === errors){
if(data403.total !== undefined){
let data404 = data403.total;
const _errs940 = errors;
if(!(((typeof data404 == "number") && (!(data404 % 1) && !isNaN(data404))) && (isFinite(data404)))){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/total",schemaPath:"#/properties/observed/properties/testTotals/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs940){
if((typeof data404 == "number") && (isFinite(data404))){
if(data404 > 9007199254740991 || isNaN(data404)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/total",schemaPath:"#/properties/observed/properties/testTotals/properties/total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data404 < 0 || isNaN(data404)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/total",schemaPath:"#/properties/observed/properties/testTotals/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid123 = _errs940 === errors;
}
else {
var valid123 = true;
}
if(valid123){
if(data403.passed !== undefined){
let data405 = data403.passed;
const _errs942 = errors;
if(!(((typeof data405 == "number") && (!(data405 % 1) && !isNaN(data405))) && (isFinite(data405)))){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/passed",schemaPath:"#/properties/observed/properties/testTotals/properties/passed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs942){
if((typeof data405 == "number") && (isFinite(data405))){
if(data405 > 9007199254740991 || isNaN(data405)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/passed",schemaPath:"#/properties/observed/properties/testTotals/properties/passed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data405 < 0 || isNaN(data405)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/passed",schemaPath:"#/properties/observed/properties/testTotals/properties/passed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid123 = _errs942 === errors;
}
else {
var valid123 = true;
}
if(valid123){
if(data403.failed !== undefined){
let data406 = data403.failed;
const _errs944 = errors;
if(!(((typeof data406 == "number") && (!(data406 % 1) && !isNaN(data406))) && (isFinite(data406)))){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/failed",schemaPath:"#/properties/observed/properties/testTotals/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs944){
if((typeof data406 == "number") && (isFinite(data406))){
if(data406 > 9007199254740991 || isNaN(data406)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/failed",schemaPath:"#/properties/observed/properties/testTotals/properties/failed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data406 < 0 || isNaN(data406)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/failed",schemaPath:"#/properties/observed/properties/testTotals/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid123 = _errs944 === errors;
}
else {
var valid123 = true;
}
if(valid123){
if(data403.skipped !== undefined){
let data407 = data403.skipped;
const _errs946 = errors;
if(!(((typeof data407 == "number") && (!(data407 % 1) && !isNaN(data407))) && (isFinite(data407)))){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/skipped",schemaPath:"#/properties/observed/properties/testTotals/properties/skipped/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs946){
if((typeof data407 == "number") && (isFinite(data407))){
if(data407 > 9007199254740991 || isNaN(data407)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/skipped",schemaPath:"#/properties/observed/properties/testTotals/properties/skipped/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data407 < 0 || isNaN(data407)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/skipped",schemaPath:"#/properties/observed/properties/testTotals/properties/skipped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid123 = _errs946 === errors;
}
else {
var valid123 = true;
}
if(valid123){
if(data403.flaky !== undefined){
let data408 = data403.flaky;
const _errs948 = errors;
if(!(((typeof data408 == "number") && (!(data408 % 1) && !isNaN(data408))) && (isFinite(data408)))){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/flaky",schemaPath:"#/properties/observed/properties/testTotals/properties/flaky/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs948){
if((typeof data408 == "number") && (isFinite(data408))){
if(data408 > 9007199254740991 || isNaN(data408)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/flaky",schemaPath:"#/properties/observed/properties/testTotals/properties/flaky/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data408 < 0 || isNaN(data408)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/flaky",schemaPath:"#/properties/observed/properties/testTotals/properties/flaky/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid123 = _errs948 === errors;
}
else {
var valid123 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/testTotals",schemaPath:"#/properties/observed/properties/testTotals/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid60 = _errs937 === errors;
}
else {
var valid60 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs518 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.indicators !== undefined){
let data409 = data.indicators;
const _errs950 = errors;
if(errors === _errs950){
if(Array.isArray(data409)){
var valid124 = true;
const len35 = data409.length;
for(let i35=0; i35<len35; i35++){
let data410 = data409[i35];
const _errs952 = errors;
if(errors === _errs952){
if(data410 && typeof data410 == "object" && !Array.isArray(data410)){
let missing57;
if((((((data410.id === undefined) && (missing57 = "id")) || ((data410.kind === undefined) && (missing57 = "kind"))) || ((data410.evidence === undefined) && (missing57 = "evidence"))) || ((data410.unit === undefined) && (missing57 = "unit"))) || ((data410.about === undefined) && (missing57 = "about"))){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i35,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: missing57},message:"must have required property '"+missing57+"'"}];
return false;
}
else {
const _errs954 = errors;
for(const key79 in data410){
if(!(((((((key79 === "id") || (key79 === "title")) || (key79 === "topic")) || (key79 === "kind")) || (key79 === "evidence")) || (key79 === "unit")) || (key79 === "about"))){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i35,schemaPath:"#/properties/indicators/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs954 === errors){
if(data410.id !== undefined){
const _errs955 = errors;
if(typeof data410.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i35+"/id",schemaPath:"#/properties/indicators/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid125 = _errs955 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data410.title !== undefined){
const _errs957 = errors;
if(typeof data410.title !== "string"){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i35+"/title",schemaPath:"#/properties/indicators/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid125 = _errs957 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data410.topic !== undefined){
const _errs959 = errors;
if(typeof data410.topic !== "string"){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i35+"/topic",schemaPath:"#/properties/indicators/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid125 = _errs959 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data410.kind !== undefined){
const _errs961 = errors;
if(typeof data410.kind !== "string"){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i35+"/kind",schemaPath:"#/properties/indicators/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid125 = _errs961 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data410.evidence !== undefined){
const _errs963 = errors;
if(typeof data410.evidence !== "string"){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i35+"/evidence",schemaPath:"#/properties/indicators/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid125 = _errs963 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data410.unit !== undefined){
let data416 = data410.unit;
const _errs965 = errors;
if(typeof data416 !== "string"){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i35+"/unit",schemaPath:"#/properties/indicators/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data416 === "ms") || (data416 === "ratio")) || (data416 === "count")) || (data416 === "bytes")) || (data416 === "none"))){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i35+"/unit",schemaPath:"#/properties/indicators/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.indicators.items.properties.unit.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid125 = _errs965 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data410.about !== undefined){
const _errs967 = errors;
if(typeof data410.about !== "string"){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i35+"/about",schemaPath:"#/properties/indicators/items/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid125 = _errs967 === errors;
}
else {
var valid125 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/indicators/" + i35,schemaPath:"#/properties/indicators/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid124 = _errs952 === errors;
if(!valid124){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs950 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signOff !== undefined){
let data418 = data.signOff;
const _errs969 = errors;
if(errors === _errs969){
if(data418 && typeof data418 == "object" && !Array.isArray(data418)){
let missing58;
if(((data418.roles === undefined) && (missing58 = "roles")) || ((data418.approverIsNot === undefined) && (missing58 = "approverIsNot"))){
validate20.errors = [{instancePath:instancePath+"/signOff",schemaPath:"#/properties/signOff/required",keyword:"required",params:{missingProperty: missing58},message:"must have required property '"+missing58+"'"}];
return false;
}
else {
const _errs971 = errors;
for(const key80 in data418){
if(!(((((key80 === "roles") || (key80 === "consulted")) || (key80 === "informed")) || (key80 === "approverIsNot")) || (key80 === "maxAge"))){
validate20.errors = [{instancePath:instancePath+"/signOff",schemaPath:"#/properties/signOff/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs971 === errors){
if(data418.roles !== undefined){
let data419 = data418.roles;
const _errs972 = errors;
if(errors === _errs972){
if(Array.isArray(data419)){
var valid127 = true;
const len36 = data419.length;
for(let i36=0; i36<len36; i36++){
let data420 = data419[i36];
const _errs974 = errors;
if(errors === _errs974){
if(data420 && typeof data420 == "object" && !Array.isArray(data420)){
let missing59;
if(((((data420.id === undefined) && (missing59 = "id")) || ((data420.title === undefined) && (missing59 = "title"))) || ((data420.people === undefined) && (missing59 = "people"))) || ((data420.threshold === undefined) && (missing59 = "threshold"))){
validate20.errors = [{instancePath:instancePath+"/signOff/roles/" + i36,schemaPath:"#/properties/signOff/properties/roles/items/required",keyword:"required",params:{missingProperty: missing59},message:"must have required property '"+missing59+"'"}];
return false;
}
else {
const _errs976 = errors;
for(const key81 in data420){
if(!((((key81 === "id") || (key81 === "title")) || (key81 === "people")) || (key81 === "threshold"))){
validate20.errors = [{instancePath:instancePath+"/signOff/roles/" + i36,schemaPath:"#/properties/signOff/properties/roles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs976 === errors){
if(data420.id !== undefined){
const _errs977 = errors;
if(typeof data420.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/signOff/roles/" + i36+"/id",schemaPath:"#/properties/signOff/properties/roles/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid128 = _errs977 === errors;
}
else {
var valid128 = true;
}
if(valid128){
if(data420.title !== undefined){
const _errs979 = errors;
if(typeof data420.title !== "string"){
validate20.errors = [{instancePath:instancePath+"/signOff/roles/" + i36+"/title",schemaPath:"#/properties/signOff/properties/roles/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid128 = _errs979 === errors;
}
else {
var valid128 = true;
}
if(valid128){
if(data420.people !== undefined){
let data423 = data420.people;
const _errs981 = errors;
if(errors === _errs981){
if(Array.isArray(data423)){
var valid129 = true;
const len37 = data423.length;
for(let i37=0; i37<len37; i37++){
const _errs983 = errors;
if(typeof data423[i37] !== "string"){
validate20.errors = [{instancePath:instancePath+"/signOff/roles/" + i36+"/people/" + i37,schemaPath:"#/properties/signOff/properties/roles/items/properties/people/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid129 = _errs983 === errors;
if(!valid129){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/signOff/roles/" + i36+"/people",schemaPath:"#/properties/signOff/properties/roles/items/properties/people/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid128 = _errs981 === errors;
}
else {
var valid128 = true;
}
if(valid128){
if(data420.threshold !== undefined){
let data425 = data420.threshold;
const _errs985 = errors;
if(!(((typeof data425 == "number") && (!(data425 % 1) && !isNaN(data425))) && (isFinite(data425)))){
validate20.errors = [{instancePath:instancePath+"/signOff/roles/" + i36+"/threshold",schemaPath:"#/properties/signOff/properties/roles/items/properties/threshold/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs985){
if((typeof data425 == "number") && (isFinite(data425))){
if(data425 > 9007199254740991 || isNaN(data425)){
validate20.errors = [{instancePath:instancePath+"/signOff/roles/" + i36+"/threshold",schemaPath:"#/properties/signOff/properties/roles/items/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data425 < 0 || isNaN(data425)){
validate20.errors = [{instancePath:instancePath+"/signOff/roles/" + i36+"/threshold",schemaPath:"#/properties/signOff/properties/roles/items/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid128 = _errs985 === errors;
}
else {
var valid128 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/signOff/roles/" + i36,schemaPath:"#/properties/signOff/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid127 = _errs974 === errors;
if(!valid127){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/signOff/roles",schemaPath:"#/properties/signOff/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid126 = _errs972 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data418.consulted !== undefined){
let data426 = data418.consulted;
const _errs987 = errors;
if(errors === _errs987){
if(Array.isArray(data426)){
var valid130 = true;
const len38 = data426.length;
for(let i38=0; i38<len38; i38++){
const _errs989 = errors;
if(typeof data426[i38] !== "string"){
validate20.errors = [{instancePath:instancePath+"/signOff/consulted/" + i38,schemaPath:"#/properties/signOff/properties/consulted/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid130 = _errs989 === errors;
if(!valid130){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/signOff/consulted",schemaPath:"#/properties/signOff/properties/consulted/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid126 = _errs987 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data418.informed !== undefined){
let data428 = data418.informed;
const _errs991 = errors;
if(errors === _errs991){
if(Array.isArray(data428)){
var valid131 = true;
const len39 = data428.length;
for(let i39=0; i39<len39; i39++){
const _errs993 = errors;
if(typeof data428[i39] !== "string"){
validate20.errors = [{instancePath:instancePath+"/signOff/informed/" + i39,schemaPath:"#/properties/signOff/properties/informed/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid131 = _errs993 === errors;
if(!valid131){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/signOff/informed",schemaPath:"#/properties/signOff/properties/informed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid126 = _errs991 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data418.approverIsNot !== undefined){
let data430 = data418.approverIsNot;
const _errs995 = errors;
if(errors === _errs995){
if(Array.isArray(data430)){
var valid132 = true;
const len40 = data430.length;
for(let i40=0; i40<len40; i40++){
const _errs997 = errors;
if(typeof data430[i40] !== "string"){
validate20.errors = [{instancePath:instancePath+"/signOff/approverIsNot/" + i40,schemaPath:"#/properties/signOff/properties/approverIsNot/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid132 = _errs997 === errors;
if(!valid132){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/signOff/approverIsNot",schemaPath:"#/properties/signOff/properties/approverIsNot/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid126 = _errs995 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data418.maxAge !== undefined){
const _errs999 = errors;
if(typeof data418.maxAge !== "string"){
validate20.errors = [{instancePath:instancePath+"/signOff/maxAge",schemaPath:"#/properties/signOff/properties/maxAge/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid126 = _errs999 === errors;
}
else {
var valid126 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/signOff",schemaPath:"#/properties/signOff/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs969 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rollback !== undefined){
let data433 = data.rollback;
const _errs1001 = errors;
if(errors === _errs1001){
if(data433 && typeof data433 == "object" && !Array.isArray(data433)){
let missing60;
if(((data433.procedure === undefined) && (missing60 = "procedure")) || ((data433.commands === undefined) && (missing60 = "commands"))){
validate20.errors = [{instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/required",keyword:"required",params:{missingProperty: missing60},message:"must have required property '"+missing60+"'"}];
return false;
}
else {
const _errs1003 = errors;
for(const key82 in data433){
if(!(((key82 === "procedure") || (key82 === "commands")) || (key82 === "recoveryTime"))){
validate20.errors = [{instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1003 === errors){
if(data433.procedure !== undefined){
const _errs1004 = errors;
if(typeof data433.procedure !== "string"){
validate20.errors = [{instancePath:instancePath+"/rollback/procedure",schemaPath:"#/properties/rollback/properties/procedure/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid133 = _errs1004 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data433.commands !== undefined){
let data435 = data433.commands;
const _errs1006 = errors;
if(errors === _errs1006){
if(Array.isArray(data435)){
var valid134 = true;
const len41 = data435.length;
for(let i41=0; i41<len41; i41++){
const _errs1008 = errors;
if(typeof data435[i41] !== "string"){
validate20.errors = [{instancePath:instancePath+"/rollback/commands/" + i41,schemaPath:"#/properties/rollback/properties/commands/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid134 = _errs1008 === errors;
if(!valid134){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/rollback/commands",schemaPath:"#/properties/rollback/properties/commands/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid133 = _errs1006 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data433.recoveryTime !== undefined){
const _errs1010 = errors;
if(typeof data433.recoveryTime !== "string"){
validate20.errors = [{instancePath:instancePath+"/rollback/recoveryTime",schemaPath:"#/properties/rollback/properties/recoveryTime/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid133 = _errs1010 === errors;
}
else {
var valid133 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1001 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nextSteps !== undefined){
let data438 = data.nextSteps;
const _errs1012 = errors;
if(errors === _errs1012){
if(Array.isArray(data438)){
var valid135 = true;
const len42 = data438.length;
for(let i42=0; i42<len42; i42++){
let data439 = data438[i42];
const _errs1014 = errors;
if(errors === _errs1014){
if(data439 && typeof data439 == "object" && !Array.isArray(data439)){
let missing61;
if((data439.steps === undefined) && (missing61 = "steps")){
validate20.errors = [{instancePath:instancePath+"/nextSteps/" + i42,schemaPath:"#/properties/nextSteps/items/required",keyword:"required",params:{missingProperty: missing61},message:"must have required property '"+missing61+"'"}];
return false;
}
else {
const _errs1016 = errors;
for(const key83 in data439){
if(!((key83 === "when") || (key83 === "steps"))){
validate20.errors = [{instancePath:instancePath+"/nextSteps/" + i42,schemaPath:"#/properties/nextSteps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1016 === errors){
if(data439.when !== undefined){
const _errs1017 = errors;
if(typeof data439.when !== "string"){
validate20.errors = [{instancePath:instancePath+"/nextSteps/" + i42+"/when",schemaPath:"#/properties/nextSteps/items/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid136 = _errs1017 === errors;
}
else {
var valid136 = true;
}
if(valid136){
if(data439.steps !== undefined){
let data441 = data439.steps;
const _errs1019 = errors;
if(errors === _errs1019){
if(Array.isArray(data441)){
var valid137 = true;
const len43 = data441.length;
for(let i43=0; i43<len43; i43++){
const _errs1021 = errors;
if(typeof data441[i43] !== "string"){
validate20.errors = [{instancePath:instancePath+"/nextSteps/" + i42+"/steps/" + i43,schemaPath:"#/properties/nextSteps/items/properties/steps/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid137 = _errs1021 === errors;
if(!valid137){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/nextSteps/" + i42+"/steps",schemaPath:"#/properties/nextSteps/items/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid136 = _errs1019 === errors;
}
else {
var valid136 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/nextSteps/" + i42,schemaPath:"#/properties/nextSteps/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid135 = _errs1014 === errors;
if(!valid135){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/nextSteps",schemaPath:"#/properties/nextSteps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1012 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appendix !== undefined){
let data443 = data.appendix;
const _errs1023 = errors;
if(errors === _errs1023){
if(data443 && typeof data443 == "object" && !Array.isArray(data443)){
let missing62;
if((((data443.dashboards === undefined) && (missing62 = "dashboards")) || ((data443.alerts === undefined) && (missing62 = "alerts"))) || ((data443.runbooks === undefined) && (missing62 = "runbooks"))){
validate20.errors = [{instancePath:instancePath+"/appendix",schemaPath:"#/properties/appendix/required",keyword:"required",params:{missingProperty: missing62},message:"must have required property '"+missing62+"'"}];
return false;
}
else {
const _errs1025 = errors;
for(const key84 in data443){
if(!(((key84 === "dashboards") || (key84 === "alerts")) || (key84 === "runbooks"))){
validate20.errors = [{instancePath:instancePath+"/appendix",schemaPath:"#/properties/appendix/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1025 === errors){
if(data443.dashboards !== undefined){
let data444 = data443.dashboards;
const _errs1026 = errors;
if(errors === _errs1026){
if(Array.isArray(data444)){
var valid139 = true;
const len44 = data444.length;
for(let i44=0; i44<len44; i44++){
let data445 = data444[i44];
const _errs1028 = errors;
if(errors === _errs1028){
if(data445 && typeof data445 == "object" && !Array.isArray(data445)){
let missing63;
if((data445.name === undefined) && (missing63 = "name")){
validate20.errors = [{instancePath:instancePath+"/appendix/dashboards/" + i44,schemaPath:"#/properties/appendix/properties/dashboards/items/required",keyword:"required",params:{missingProperty: missing63},message:"must have required property '"+missing63+"'"}];
return false;
}
else {
const _errs1030 = errors;
for(const key85 in data445){
if(!(((key85 === "name") || (key85 === "about")) || (key85 === "url"))){
validate20.errors = [{instancePath:instancePath+"/appendix/dashboards/" + i44,schemaPath:"#/properties/appendix/properties/dashboards/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1030 === errors){
if(data445.name !== undefined){
const _errs1031 = errors;
if(typeof data445.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/appendix/dashboards/" + i44+"/name",schemaPath:"#/properties/appendix/properties/dashboards/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid140 = _errs1031 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data445.about !== undefined){
const _errs1033 = errors;
if(typeof data445.about !== "string"){
validate20.errors = [{instancePath:instancePath+"/appendix/dashboards/" + i44+"/about",schemaPath:"#/properties/appendix/properties/dashboards/items/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid140 = _errs1033 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data445.url !== undefined){
const _errs1035 = errors;
if(typeof data445.url !== "string"){
validate20.errors = [{instancePath:instancePath+"/appendix/dashboards/" + i44+"/url",schemaPath:"#/properties/appendix/properties/dashboards/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid140 = _errs1035 === errors;
}
else {
var valid140 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/appendix/dashboards/" + i44,schemaPath:"#/properties/appendix/properties/dashboards/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid139 = _errs1028 === errors;
if(!valid139){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/appendix/dashboards",schemaPath:"#/properties/appendix/properties/dashboards/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid138 = _errs1026 === errors;
}
else {
var valid138 = true;
}
if(valid138){
if(data443.alerts !== undefined){
let data449 = data443.alerts;
const _errs1037 = errors;
if(errors === _errs1037){
if(Array.isArray(data449)){
var valid141 = true;
const len45 = data449.length;
for(let i45=0; i45<len45; i45++){
let data450 = data449[i45];
const _errs1039 = errors;
if(errors === _errs1039){
if(data450 && typeof data450 == "object" && !Array.isArray(data450)){
let missing64;
if((data450.that === undefined) && (missing64 = "that")){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i45,schemaPath:"#/properties/appendix/properties/alerts/items/required",keyword:"required",params:{missingProperty: missing64},message:"must have required property '"+missing64+"'"}];
return false;
}
else {
const _errs1041 = errors;
for(const key86 in data450){
if(!(((key86 === "that") || (key86 === "then")) || (key86 === "replay"))){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i45,schemaPath:"#/properties/appendix/properties/alerts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1041 === errors){
if(data450.that !== undefined){
const _errs1042 = errors;
if(typeof data450.that !== "string"){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i45+"/that",schemaPath:"#/properties/appendix/properties/alerts/items/properties/that/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid142 = _errs1042 === errors;
}
else {
var valid142 = true;
}
if(valid142){
if(data450.then !== undefined){
const _errs1044 = errors;
if(typeof data450.then !== "string"){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i45+"/then",schemaPath:"#/properties/appendix/properties/alerts/items/properties/then/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid142 = _errs1044 === errors;
}
else {
var valid142 = true;
}
if(valid142){
if(data450.replay !== undefined){
let data453 = data450.replay;
const _errs1046 = errors;
if(errors === _errs1046){
if(data453 && typeof data453 == "object" && !Array.isArray(data453)){
let missing65;
if((((data453.outcome === undefined) && (missing65 = "outcome")) || ((data453.longestHeldMs === undefined) && (missing65 = "longestHeldMs"))) || ((data453.longestPhaseMs === undefined) && (missing65 = "longestPhaseMs"))){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i45+"/replay",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/required",keyword:"required",params:{missingProperty: missing65},message:"must have required property '"+missing65+"'"}];
return false;
}
else {
const _errs1048 = errors;
for(const key87 in data453){
if(!(((((key87 === "outcome") || (key87 === "phase")) || (key87 === "firedAt")) || (key87 === "longestHeldMs")) || (key87 === "longestPhaseMs"))){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i45+"/replay",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1048 === errors){
if(data453.outcome !== undefined){
let data454 = data453.outcome;
const _errs1049 = errors;
if(typeof data454 !== "string"){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i45+"/replay/outcome",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data454 === "fired") || (data454 === "quiet")) || (data454 === "blind")) || (data454 === "too-short")) || (data454 === "no-evidence"))){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i45+"/replay/outcome",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.appendix.properties.alerts.items.properties.replay.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid143 = _errs1049 === errors;
}
else {
var valid143 = true;
}
if(valid143){
if(data453.phase !== undefined){
const _errs1051 = errors;
if(typeof data453.phase !== "string"){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i45+"/replay/phase",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid143 = _errs1051 === errors;
}
else {
var valid143 = true;
}
if(valid143){
if(data453.firedAt !== undefined){
let data456 = data453.firedAt;
const _errs1053 = errors;
if(errors === _errs1053){
if(typeof data456 === "string"){
if(!pattern5.test(data456)){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i45+"/replay/firedAt",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/properties/firedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i45+"/replay/firedAt",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/properties/firedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid143 = _errs1053 === errors;
}
else {
var valid143 = true;
}
if(valid143){
if(data453.longestHeldMs !== undefined){
let data457 = data453.longestHeldMs;
const _errs1055 = errors;
if(!((typeof data457 == "number") && (isFinite(data457)))){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i45+"/replay/longestHeldMs",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/properties/longestHeldMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid143 = _errs1055 === errors;
}
else {
var valid143 = true;
}
if(valid143){
if(data453.longestPhaseMs !== undefined){
let data458 = data453.longestPhaseMs;
const _errs1057 = errors;
if(!((typeof data458 == "number") && (isFinite(data458)))){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i45+"/replay/longestPhaseMs",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/properties/longestPhaseMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid143 = _errs1057 === errors;
}
else {
var valid143 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i45+"/replay",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid142 = _errs1046 === errors;
}
else {
var valid142 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i45,schemaPath:"#/properties/appendix/properties/alerts/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid141 = _errs1039 === errors;
if(!valid141){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/appendix/alerts",schemaPath:"#/properties/appendix/properties/alerts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid138 = _errs1037 === errors;
}
else {
var valid138 = true;
}
if(valid138){
if(data443.runbooks !== undefined){
let data459 = data443.runbooks;
const _errs1059 = errors;
if(errors === _errs1059){
if(Array.isArray(data459)){
var valid144 = true;
const len46 = data459.length;
for(let i46=0; i46<len46; i46++){
let data460 = data459[i46];
const _errs1061 = errors;
if(errors === _errs1061){
if(data460 && typeof data460 == "object" && !Array.isArray(data460)){
let missing66;
if((data460.name === undefined) && (missing66 = "name")){
validate20.errors = [{instancePath:instancePath+"/appendix/runbooks/" + i46,schemaPath:"#/properties/appendix/properties/runbooks/items/required",keyword:"required",params:{missingProperty: missing66},message:"must have required property '"+missing66+"'"}];
return false;
}
else {
const _errs1063 = errors;
for(const key88 in data460){
if(!(((key88 === "name") || (key88 === "about")) || (key88 === "url"))){
validate20.errors = [{instancePath:instancePath+"/appendix/runbooks/" + i46,schemaPath:"#/properties/appendix/properties/runbooks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1063 === errors){
if(data460.name !== undefined){
const _errs1064 = errors;
if(typeof data460.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/appendix/runbooks/" + i46+"/name",schemaPath:"#/properties/appendix/properties/runbooks/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid145 = _errs1064 === errors;
}
else {
var valid145 = true;
}
if(valid145){
if(data460.about !== undefined){
const _errs1066 = errors;
if(typeof data460.about !== "string"){
validate20.errors = [{instancePath:instancePath+"/appendix/runbooks/" + i46+"/about",schemaPath:"#/properties/appendix/properties/runbooks/items/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid145 = _errs1066 === errors;
}
else {
var valid145 = true;
}
if(valid145){
if(data460.url !== undefined){
const _errs1068 = errors;
if(typeof data460.url !== "string"){
validate20.errors = [{instancePath:instancePath+"/appendix/runbooks/" + i46+"/url",schemaPath:"#/properties/appendix/properties/runbooks/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid145 = _errs1068 === errors;
}
else {
var valid145 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/appendix/runbooks/" + i46,schemaPath:"#/properties/appendix/properties/runbooks/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid144 = _errs1061 === errors;
if(!valid144){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/appendix/runbooks",schemaPath:"#/properties/appendix/properties/runbooks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid138 = _errs1059 === errors;
}
else {
var valid138 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/appendix",schemaPath:"#/properties/appendix/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1023 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
