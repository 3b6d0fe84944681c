// Generated from schemas/ by npm run generate.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"docket/decision/v1","type":"object","properties":{"schema":{"type":"string","const":"docket/decision/v1"},"tool":{"type":"object","properties":{"name":{"type":"string","const":"docket"},"version":{"type":"string"}},"required":["name","version"],"additionalProperties":false},"decision":{"type":"string","enum":["promote","hold","rollback"]},"refused":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"pieces of evidence that were refused; with any, the exit code is 4"},"warnings":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"advisory guardrails that failed, and waivers that were needed"},"binding":{"type":"array","items":{"type":"string"},"description":"ids of the findings that decided"},"release":{"type":"object","properties":{"service":{"type":"string"},"version":{"type":"string"},"commit":{"type":"string"},"branch":{"type":"string"},"environment":{"type":"string"}},"required":["service","version"],"additionalProperties":false},"variants":{"type":"object","properties":{"baseline":{"type":"object","properties":{"name":{"type":"string"},"servers":{"type":"array","items":{"type":"string"}}},"required":["name","servers"],"additionalProperties":false},"canary":{"type":"object","properties":{"name":{"type":"string"},"servers":{"type":"array","items":{"type":"string"}}},"required":["name","servers"],"additionalProperties":false}},"required":["canary"],"additionalProperties":false},"plan":{"type":"object","properties":{"path":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["path","sha256"],"additionalProperties":false},"confidence":{"type":"number"},"phases":{"minItems":1,"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"title":{"type":"string"},"from":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"to":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"share":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"number"}},"decision":{"type":"string","enum":["proceed","hold","rollback"]},"onInconclusive":{"type":"string","enum":["proceed","hold"]},"because":{"type":"array","items":{"type":"string"},"description":"ids of the findings that decided the phase"}},"required":["id","title","from","to","share","decision","onInconclusive","because"],"additionalProperties":false}},"findings":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"kind":{"type":"string","enum":["guardrail","trigger","evidence","split","weights","corroboration","waiver","slo"]},"subject":{"type":"string"},"phase":{"type":"string"},"variant":{"type":"string"},"severity":{"type":"string","enum":["blocking","advisory"]},"verdict":{"type":"string","enum":["pass","warn","fail","inconclusive"]},"reason":{"type":"string"},"indicator":{"type":"string"},"rule":{"type":"string"},"limit":{"type":"object","properties":{"op":{"type":"string","enum":["<=","<",">=",">","=="]},"value":{"type":"number"},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]},"written":{"type":"string"}},"required":["op","value","unit","written"],"additionalProperties":false},"observation":{"type":"object","properties":{"label":{"type":"string"},"observed":{"type":["number","null"]},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]},"interval":{"type":"object","properties":{"low":{"description":"null: nothing is ruled out below","type":["number","null"]},"high":{"description":"null: nothing is ruled out above","type":["number","null"]},"confidence":{"type":"number","description":"one-sided, of each end"},"method":{"type":"string"}},"required":["low","high","confidence","method"],"additionalProperties":false},"samples":{"type":"number"},"samplesOf":{"type":"string","enum":["requests","points","tests","evaluations","servers","hunks","files","slices"]},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"sources":{"minItems":1,"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"place":{"type":"object","properties":{"line":{"type":"integer","minimum":0,"maximum":9007199254740991},"byteOffset":{"type":"integer","minimum":0,"maximum":9007199254740991},"pointer":{"type":"string"},"item":{"type":"string"}},"additionalProperties":false}},"required":["path","sha256"],"additionalProperties":false}}},"required":["label","observed","unit","samples","samplesOf","sources"],"additionalProperties":false},"comparison":{"type":"object","properties":{"against":{"type":"string","enum":["baseline","previous"]},"form":{"type":"string","enum":["ratio","difference"]},"other":{"type":"number"},"own":{"type":"number"},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]}},"required":["against","form","other","own","unit"],"additionalProperties":false},"margin":{"type":["number","null"]},"turningBad":{"description":"the greatest number of bad samples with which the limit would have been proved kept","type":"integer","minimum":0,"maximum":9007199254740991},"shortfall":{"oneOf":[{"type":"object","properties":{"kind":{"type":"string","const":"requests"},"more":{"type":"integer","minimum":0,"maximum":9007199254740991},"outOf":{"type":"integer","minimum":0,"maximum":9007199254740991},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["kind","more","outOf","bad"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"evidence"},"path":{"type":"string"}},"required":["kind","path"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"none"}},"required":["kind"],"additionalProperties":false}]},"withoutExclusion":{"type":"object","properties":{"verdict":{"type":"string","enum":["pass","warn","fail","inconclusive"]},"observation":{"type":"object","properties":{"label":{"type":"string"},"observed":{"type":["number","null"]},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]},"interval":{"type":"object","properties":{"low":{"description":"null: nothing is ruled out below","type":["number","null"]},"high":{"description":"null: nothing is ruled out above","type":["number","null"]},"confidence":{"type":"number","description":"one-sided, of each end"},"method":{"type":"string"}},"required":["low","high","confidence","method"],"additionalProperties":false},"samples":{"type":"number"},"samplesOf":{"type":"string","enum":["requests","points","tests","evaluations","servers","hunks","files","slices"]},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"sources":{"minItems":1,"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"place":{"type":"object","properties":{"line":{"type":"integer","minimum":0,"maximum":9007199254740991},"byteOffset":{"type":"integer","minimum":0,"maximum":9007199254740991},"pointer":{"type":"string"},"item":{"type":"string"}},"additionalProperties":false}},"required":["path","sha256"],"additionalProperties":false}}},"required":["label","observed","unit","samples","samplesOf","sources"],"additionalProperties":false}},"required":["verdict","observation"],"additionalProperties":false},"exclusions":{"type":"array","items":{"type":"object","properties":{"written":{"type":"string"},"because":{"type":"string"},"excluded":{"type":"integer","minimum":0,"maximum":9007199254740991},"outOf":{"type":"integer","minimum":0,"maximum":9007199254740991},"ratio":{"type":"number"},"ratioMost":{"type":"number"}},"required":["written","because","excluded","outOf","ratio","ratioMost"],"additionalProperties":false}},"replay":{"type":"object","properties":{"evaluations":{"type":"integer","minimum":0,"maximum":9007199254740991},"blindEvaluations":{"type":"integer","minimum":0,"maximum":9007199254740991},"firedAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"pendingSince":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"longestHeldMs":{"type":"number"},"longestBegan":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"worst":{"type":"number"},"worstAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"}},"required":["evaluations","blindEvaluations","longestHeldMs"],"additionalProperties":false},"slo":{"type":"object","properties":{"title":{"type":"string"},"target":{"type":"number"},"written":{"type":"string"},"windowMs":{"type":"number"},"windowWritten":{"type":"string"},"budget":{"type":"string","enum":["occurrences","timeslices"]},"sliceMs":{"type":"number"},"sliceTarget":{"type":"number"},"phases":{"type":"array","items":{"type":"string"}},"elapsedMs":{"type":"number"},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"counted":{"type":"integer","minimum":0,"maximum":9007199254740991},"serviceRequests":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"requests of every variant in the same logs"},"burn":{"description":"bad share / (1 - target); 1 spends the budget in exactly the window","type":["number","null"]},"burnLow":{"type":["number","null"]},"burnHigh":{"type":["number","null"]},"consumedRatio":{"description":"share of the whole window's budget that these phases spent","type":"number"},"consumedBasis":{"type":"string","enum":["expected-requests","time","traffic-as-seen"]},"spentBeforeRatio":{"type":"number"},"expectedRequests":{"type":"integer","minimum":0,"maximum":9007199254740991},"lastsMs":{"description":"how long the budget lasts at this burn rate; absent: longer than its window","type":"number"},"lastsOf":{"type":"string","enum":["left","full"]},"cutRequests":{"type":"integer","minimum":0,"maximum":9007199254740991},"consequence":{"type":"string"},"burnRates":{"type":"array","items":{"type":"object","properties":{"longMs":{"type":"number"},"shortMs":{"type":"number"},"factor":{"type":"number"},"isStrict":{"type":"boolean"},"forMs":{"type":"number"},"action":{"type":"string"},"outcome":{"type":"string","enum":["fired","quiet","open","not-replayable"]},"why":{"type":"string","enum":["above-factor","below-factor","too-few-samples","no-samples","phases-too-short","no-times","no-evidence","cannot-fire"]},"phases":{"type":"array","items":{"type":"string"}},"evaluations":{"type":"integer","minimum":0,"maximum":9007199254740991},"openEvaluations":{"type":"integer","minimum":0,"maximum":9007199254740991},"firedAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"firedIn":{"type":"string"},"arithmeticAt":{"description":"when arithmetic alone, blind to how few requests there were, would have fired","type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"worst":{"type":"object","properties":{"at":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"burn":{"type":"number"},"long":{"type":"object","properties":{"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"of":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["bad","of"],"additionalProperties":false},"short":{"type":"object","properties":{"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"of":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["bad","of"],"additionalProperties":false}},"required":["at","burn","long"],"additionalProperties":false},"samplesLeast":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"so many without a bad one are the least that prove a burn below the factor"},"longestPhaseMs":{"type":"number"}},"required":["longMs","factor","isStrict","forMs","action","outcome","why","phases","evaluations","openEvaluations","samplesLeast","longestPhaseMs"],"additionalProperties":false}}},"required":["target","written","windowMs","windowWritten","budget","phases","elapsedMs","bad","counted","serviceRequests","burn","burnLow","burnHigh","consumedBasis","lastsOf","cutRequests","burnRates"],"additionalProperties":false},"examples":{"type":"array","items":{"type":"object","properties":{"at":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"line":{"type":"integer","minimum":0,"maximum":9007199254740991},"byteOffset":{"type":"integer","minimum":0,"maximum":9007199254740991},"status":{"type":"integer","minimum":0,"maximum":9007199254740991},"latencyMs":{"type":"number"},"method":{"type":"string"},"path":{"type":"string"},"user":{"type":"string"}},"required":["line","byteOffset","status","method","path","user"],"additionalProperties":false}},"figures":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":["number","string"]}},"planPlace":{"type":"object","properties":{"line":{"type":"integer","minimum":0,"maximum":9007199254740991},"column":{"type":"integer","minimum":0,"maximum":9007199254740991},"written":{"description":"the line of the plan as it stands there","type":"string"}},"required":["line","column"],"additionalProperties":false},"waiver":{"type":"object","properties":{"owner":{"type":"string"},"because":{"type":"string"},"expires":{"type":"string"}},"required":["owner","because","expires"],"additionalProperties":false},"settledBy":{"type":"string"}},"required":["id","kind","subject","severity","verdict","reason","rule"],"additionalProperties":false}},"evidence":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"family":{"type":"string"},"format":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"required":{"type":"boolean"},"status":{"type":"string","enum":["read","missing","refused"]},"sizeBytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"defects":{"type":"array","items":{"type":"string"}},"warnings":{"type":"array","items":{"type":"string"}}},"required":["id","family","path","required","status","defects","warnings"],"additionalProperties":false}},"redacted":{"description":"secrets that were taken out of the evidence before it was judged; absent: none","type":"object","properties":{"record":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"removed":{"type":"integer","minimum":0,"maximum":9007199254740991},"files":{"minItems":1,"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"removed":{"type":"integer","minimum":0,"maximum":9007199254740991},"kinds":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"required":["path","removed","kinds"],"additionalProperties":false}}},"required":["record","sha256","removed","files"],"additionalProperties":false},"observed":{"type":"object","properties":{"load":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"variant":{"description":"absent: requests that no variant can be told for","type":"string"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"byStatus":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}},"firstAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"lastAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"failed":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"answered 5xx, or not at all"},"failedRatio":{"type":"number","description":"share of the requests"},"latency":{"anyOf":[{"type":"object","properties":{"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"p50Ms":{"type":"number"},"p95Ms":{"type":"number"},"p99Ms":{"type":"number"},"maxMs":{"type":"number"},"relativeError":{"type":"number","description":"largest relative distance of these values from the true ones; 0: exact"}},"required":["count","p50Ms","p95Ms","p99Ms","maxMs","relativeError"],"additionalProperties":false},{"type":"null"}]},"measures":{"type":"array","items":{"type":"object","properties":{"indicator":{"type":"string"},"good":{"type":"integer","minimum":0,"maximum":9007199254740991},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"goodRatio":{"description":"null: nothing was counted","type":["number","null"]},"excluded":{"type":"array","items":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"required":["indicator","good","bad","goodRatio","excluded"],"additionalProperties":false}},"trend":{"type":"array","items":{"type":"object","properties":{"from":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"shares":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"object","properties":{"good":{"type":"integer","minimum":0,"maximum":9007199254740991},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"goodRatio":{"description":"null: nothing was counted","type":["number","null"]}},"required":["good","bad","goodRatio"],"additionalProperties":false}},"latency":{"anyOf":[{"type":"object","properties":{"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"p50Ms":{"type":"number"},"p95Ms":{"type":"number"},"p99Ms":{"type":"number"},"maxMs":{"type":"number"},"relativeError":{"type":"number","description":"largest relative distance of these values from the true ones; 0: exact"}},"required":["count","p50Ms","p95Ms","p99Ms","maxMs","relativeError"],"additionalProperties":false},{"type":"null"}]}},"required":["from","requests","shares","latency"],"additionalProperties":false}},"users":{"type":"array","items":{"type":"object","properties":{"user":{"type":"string"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"byStatus":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"required":["user","requests","byStatus"],"additionalProperties":false}}},"required":["evidence","path","phase","requests","byStatus","failed","failedRatio","latency","measures","trend"],"additionalProperties":false}},"health":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"variant":{"description":"absent: requests that no variant can be told for","type":"string"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"byStatus":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}},"firstAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"lastAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"failed":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"answered 5xx, or not at all"},"failedRatio":{"type":"number","description":"share of the requests"},"latency":{"anyOf":[{"type":"object","properties":{"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"p50Ms":{"type":"number"},"p95Ms":{"type":"number"},"p99Ms":{"type":"number"},"maxMs":{"type":"number"},"relativeError":{"type":"number","description":"largest relative distance of these values from the true ones; 0: exact"}},"required":["count","p50Ms","p95Ms","p99Ms","maxMs","relativeError"],"additionalProperties":false},{"type":"null"}]},"measures":{"type":"array","items":{"type":"object","properties":{"indicator":{"type":"string"},"good":{"type":"integer","minimum":0,"maximum":9007199254740991},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"goodRatio":{"description":"null: nothing was counted","type":["number","null"]},"excluded":{"type":"array","items":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"required":["indicator","good","bad","goodRatio","excluded"],"additionalProperties":false}},"trend":{"type":"array","items":{"type":"object","properties":{"from":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"shares":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"object","properties":{"good":{"type":"integer","minimum":0,"maximum":9007199254740991},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"goodRatio":{"description":"null: nothing was counted","type":["number","null"]}},"required":["good","bad","goodRatio"],"additionalProperties":false}},"latency":{"anyOf":[{"type":"object","properties":{"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"p50Ms":{"type":"number"},"p95Ms":{"type":"number"},"p99Ms":{"type":"number"},"maxMs":{"type":"number"},"relativeError":{"type":"number","description":"largest relative distance of these values from the true ones; 0: exact"}},"required":["count","p50Ms","p95Ms","p99Ms","maxMs","relativeError"],"additionalProperties":false},{"type":"null"}]}},"required":["from","requests","shares","latency"],"additionalProperties":false}},"users":{"type":"array","items":{"type":"object","properties":{"user":{"type":"string"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"byStatus":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"required":["user","requests","byStatus"],"additionalProperties":false}}},"required":["evidence","path","phase","requests","byStatus","failed","failedRatio","latency","measures","trend"],"additionalProperties":false}},"metrics":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"variant":{"type":"string"},"name":{"type":"string"},"labels":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]},"points":{"type":"integer","minimum":0,"maximum":9007199254740991},"first":{"type":"number"},"last":{"type":"number"},"min":{"type":"number"},"max":{"type":"number"},"mean":{"type":"number"}},"required":["evidence","path","name","labels","unit","points","first","last","min","max","mean"],"additionalProperties":false}},"balancer":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"moment":{"type":"string","enum":["before","after","end"]},"servers":{"type":"array","items":{"type":"object","properties":{"backend":{"type":"string"},"server":{"type":"string"},"weight":{"type":["number","null"]},"state":{"anyOf":[{"type":"string","enum":["up","down","maint","drain","unknown"]},{"type":"null"}]},"requestsTotal":{"anyOf":[{"type":"integer","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"failedChecksTotal":{"anyOf":[{"type":"integer","minimum":0,"maximum":9007199254740991},{"type":"null"}]}},"required":["backend","server","weight","state","requestsTotal","failedChecksTotal"],"additionalProperties":false}},"pools":{"type":"array","items":{"type":"object","properties":{"variant":{"type":"string"},"servers":{"type":"integer","minimum":0,"maximum":9007199254740991},"serving":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"servers that take traffic; a configuration shows no states, all of its servers count"},"weight":{"type":"number","description":"of the servers that take traffic"},"weightOfAll":{"type":"number","description":"the same of every variant together"},"weightRatio":{"description":"null: nobody has any weight","type":["number","null"]},"requestsTotal":{"anyOf":[{"type":"integer","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"failedChecksTotal":{"anyOf":[{"type":"integer","minimum":0,"maximum":9007199254740991},{"type":"null"}]}},"required":["variant","servers","serving","weight","weightOfAll","weightRatio","requestsTotal","failedChecksTotal"],"additionalProperties":false},"description":"the servers of each variant together"}},"required":["evidence","path","moment","servers","pools"],"additionalProperties":false}},"changes":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"server":{"type":"string"},"weightBefore":{"type":["number","null"]},"weightAfter":{"type":["number","null"]},"line":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["evidence","path","server","weightBefore","weightAfter","line"],"additionalProperties":false}},"tests":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"suite":{"type":"string"},"total":{"type":"integer","minimum":0,"maximum":9007199254740991},"passed":{"type":"integer","minimum":0,"maximum":9007199254740991},"failed":{"type":"integer","minimum":0,"maximum":9007199254740991},"skipped":{"type":"integer","minimum":0,"maximum":9007199254740991},"flaky":{"type":"integer","minimum":0,"maximum":9007199254740991},"passedRatio":{"description":"share of the tests that ran; null: none ran","type":["number","null"]},"failures":{"type":"array","items":{"type":"string"}},"cases":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"outcome":{"type":"string","enum":["passed","failed","error","skipped"]},"isFlaky":{"type":"boolean"},"line":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["name","outcome","isFlaky"],"additionalProperties":false},"description":"what did not pass first; no more than are shown"},"casesLeftOut":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["evidence","path","suite","total","passed","failed","skipped","flaky","passedRatio","failures","cases","casesLeftOut"],"additionalProperties":false}},"testTotals":{"description":"of all suites together","type":"object","properties":{"total":{"type":"integer","minimum":0,"maximum":9007199254740991},"passed":{"type":"integer","minimum":0,"maximum":9007199254740991},"failed":{"type":"integer","minimum":0,"maximum":9007199254740991},"skipped":{"type":"integer","minimum":0,"maximum":9007199254740991},"flaky":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["total","passed","failed","skipped","flaky"],"additionalProperties":false}},"required":["load","health","metrics","balancer","changes","tests"],"additionalProperties":false},"indicators":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"title":{"type":"string"},"topic":{"type":"string"},"kind":{"type":"string"},"evidence":{"type":"string"},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]},"about":{"type":"string"}},"required":["id","kind","evidence","unit","about"],"additionalProperties":false}},"signOff":{"type":"object","properties":{"roles":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"title":{"type":"string"},"people":{"type":"array","items":{"type":"string"}},"threshold":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["id","title","people","threshold"],"additionalProperties":false}},"consulted":{"type":"array","items":{"type":"string"}},"informed":{"type":"array","items":{"type":"string"}},"approverIsNot":{"type":"array","items":{"type":"string"}},"maxAge":{"type":"string"}},"required":["roles","approverIsNot"],"additionalProperties":false},"rollback":{"type":"object","properties":{"procedure":{"type":"string"},"commands":{"type":"array","items":{"type":"string"}},"recoveryTime":{"type":"string"}},"required":["procedure","commands"],"additionalProperties":false},"nextSteps":{"type":"array","items":{"type":"object","properties":{"when":{"type":"string"},"steps":{"type":"array","items":{"type":"string"}}},"required":["steps"],"additionalProperties":false}},"appendix":{"type":"object","properties":{"dashboards":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"about":{"type":"string"},"url":{"type":"string"}},"required":["name"],"additionalProperties":false}},"alerts":{"type":"array","items":{"type":"object","properties":{"that":{"type":"string"},"then":{"type":"string"},"replay":{"type":"object","properties":{"outcome":{"type":"string","enum":["fired","quiet","blind","too-short","no-evidence"]},"phase":{"description":"where it fired first, or held longest","type":"string"},"firedAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"longestHeldMs":{"type":"number"},"longestPhaseMs":{"type":"number"}},"required":["outcome","longestHeldMs","longestPhaseMs"],"additionalProperties":false}},"required":["that"],"additionalProperties":false}},"runbooks":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"about":{"type":"string"},"url":{"type":"string"}},"required":["name"],"additionalProperties":false}}},"required":["dashboards","alerts","runbooks"],"additionalProperties":false}},"required":["schema","tool","decision","refused","warnings","binding","release","variants","plan","confidence","phases","findings","evidence","observed","indicators","signOff","nextSteps","appendix"],"additionalProperties":false,"title":"docket decision","description":"What was decided, on what, and why."};
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
if(!(((key35 === "line") || (key35 === "column")) || (key35 === "written"))){
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
if(valid49){
if(data200.written !== undefined){
const _errs451 = errors;
if(typeof data200.written !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/planPlace/written",schemaPath:"#/properties/findings/items/properties/planPlace/properties/written/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid49 = _errs451 === errors;
}
else {
var valid49 = true;
}
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
let data204 = data41.waiver;
const _errs453 = errors;
if(errors === _errs453){
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
let missing30;
if((((data204.owner === undefined) && (missing30 = "owner")) || ((data204.because === undefined) && (missing30 = "because"))) || ((data204.expires === undefined) && (missing30 = "expires"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/waiver",schemaPath:"#/properties/findings/items/properties/waiver/required",keyword:"required",params:{missingProperty: missing30},message:"must have required property '"+missing30+"'"}];
return false;
}
else {
const _errs455 = errors;
for(const key36 in data204){
if(!(((key36 === "owner") || (key36 === "because")) || (key36 === "expires"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/waiver",schemaPath:"#/properties/findings/items/properties/waiver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs455 === errors){
if(data204.owner !== undefined){
const _errs456 = errors;
if(typeof data204.owner !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/waiver/owner",schemaPath:"#/properties/findings/items/properties/waiver/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid50 = _errs456 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data204.because !== undefined){
const _errs458 = errors;
if(typeof data204.because !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/waiver/because",schemaPath:"#/properties/findings/items/properties/waiver/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid50 = _errs458 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data204.expires !== undefined){
const _errs460 = errors;
if(typeof data204.expires !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/waiver/expires",schemaPath:"#/properties/findings/items/properties/waiver/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid50 = _errs460 === errors;
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
var valid16 = _errs453 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.settledBy !== undefined){
const _errs462 = errors;
if(typeof data41.settledBy !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i5+"/settledBy",schemaPath:"#/properties/findings/items/properties/settledBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs462 === errors;
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
let data209 = data.evidence;
const _errs464 = errors;
if(errors === _errs464){
if(Array.isArray(data209)){
var valid51 = true;
const len13 = data209.length;
for(let i13=0; i13<len13; i13++){
let data210 = data209[i13];
const _errs466 = errors;
if(errors === _errs466){
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
let missing31;
if((((((((data210.id === undefined) && (missing31 = "id")) || ((data210.family === undefined) && (missing31 = "family"))) || ((data210.path === undefined) && (missing31 = "path"))) || ((data210.required === undefined) && (missing31 = "required"))) || ((data210.status === undefined) && (missing31 = "status"))) || ((data210.defects === undefined) && (missing31 = "defects"))) || ((data210.warnings === undefined) && (missing31 = "warnings"))){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: missing31},message:"must have required property '"+missing31+"'"}];
return false;
}
else {
const _errs468 = errors;
for(const key37 in data210){
if(!(func1.call(schema31.properties.evidence.items.properties, key37))){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13,schemaPath:"#/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs468 === errors){
if(data210.id !== undefined){
const _errs469 = errors;
if(typeof data210.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/id",schemaPath:"#/properties/evidence/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid52 = _errs469 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data210.family !== undefined){
const _errs471 = errors;
if(typeof data210.family !== "string"){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/family",schemaPath:"#/properties/evidence/items/properties/family/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid52 = _errs471 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data210.format !== undefined){
const _errs473 = errors;
if(typeof data210.format !== "string"){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/format",schemaPath:"#/properties/evidence/items/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid52 = _errs473 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data210.path !== undefined){
const _errs475 = errors;
if(typeof data210.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/path",schemaPath:"#/properties/evidence/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid52 = _errs475 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data210.phase !== undefined){
const _errs477 = errors;
if(typeof data210.phase !== "string"){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/phase",schemaPath:"#/properties/evidence/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid52 = _errs477 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data210.required !== undefined){
const _errs479 = errors;
if(typeof data210.required !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/required",schemaPath:"#/properties/evidence/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid52 = _errs479 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data210.status !== undefined){
let data217 = data210.status;
const _errs481 = errors;
if(typeof data217 !== "string"){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/status",schemaPath:"#/properties/evidence/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data217 === "read") || (data217 === "missing")) || (data217 === "refused"))){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/status",schemaPath:"#/properties/evidence/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid52 = _errs481 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data210.sizeBytes !== undefined){
let data218 = data210.sizeBytes;
const _errs483 = errors;
if(!(((typeof data218 == "number") && (!(data218 % 1) && !isNaN(data218))) && (isFinite(data218)))){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/sizeBytes",schemaPath:"#/properties/evidence/items/properties/sizeBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs483){
if((typeof data218 == "number") && (isFinite(data218))){
if(data218 > 9007199254740991 || isNaN(data218)){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/sizeBytes",schemaPath:"#/properties/evidence/items/properties/sizeBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data218 < 0 || isNaN(data218)){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/sizeBytes",schemaPath:"#/properties/evidence/items/properties/sizeBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid52 = _errs483 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data210.sha256 !== undefined){
let data219 = data210.sha256;
const _errs485 = errors;
if(errors === _errs485){
if(typeof data219 === "string"){
if(!pattern4.test(data219)){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/sha256",schemaPath:"#/properties/evidence/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/sha256",schemaPath:"#/properties/evidence/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid52 = _errs485 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data210.defects !== undefined){
let data220 = data210.defects;
const _errs487 = errors;
if(errors === _errs487){
if(Array.isArray(data220)){
var valid53 = true;
const len14 = data220.length;
for(let i14=0; i14<len14; i14++){
const _errs489 = errors;
if(typeof data220[i14] !== "string"){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/defects/" + i14,schemaPath:"#/properties/evidence/items/properties/defects/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid53 = _errs489 === errors;
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
var valid52 = _errs487 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data210.warnings !== undefined){
let data222 = data210.warnings;
const _errs491 = errors;
if(errors === _errs491){
if(Array.isArray(data222)){
var valid54 = true;
const len15 = data222.length;
for(let i15=0; i15<len15; i15++){
const _errs493 = errors;
if(typeof data222[i15] !== "string"){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i13+"/warnings/" + i15,schemaPath:"#/properties/evidence/items/properties/warnings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid54 = _errs493 === errors;
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
var valid52 = _errs491 === errors;
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
var valid51 = _errs466 === errors;
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
var valid0 = _errs464 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.redacted !== undefined){
let data224 = data.redacted;
const _errs495 = errors;
if(errors === _errs495){
if(data224 && typeof data224 == "object" && !Array.isArray(data224)){
let missing32;
if(((((data224.record === undefined) && (missing32 = "record")) || ((data224.sha256 === undefined) && (missing32 = "sha256"))) || ((data224.removed === undefined) && (missing32 = "removed"))) || ((data224.files === undefined) && (missing32 = "files"))){
validate20.errors = [{instancePath:instancePath+"/redacted",schemaPath:"#/properties/redacted/required",keyword:"required",params:{missingProperty: missing32},message:"must have required property '"+missing32+"'"}];
return false;
}
else {
const _errs497 = errors;
for(const key38 in data224){
if(!((((key38 === "record") || (key38 === "sha256")) || (key38 === "removed")) || (key38 === "files"))){
validate20.errors = [{instancePath:instancePath+"/redacted",schemaPath:"#/properties/redacted/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs497 === errors){
if(data224.record !== undefined){
const _errs498 = errors;
if(typeof data224.record !== "string"){
validate20.errors = [{instancePath:instancePath+"/redacted/record",schemaPath:"#/properties/redacted/properties/record/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid55 = _errs498 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data224.sha256 !== undefined){
let data226 = data224.sha256;
const _errs500 = errors;
if(errors === _errs500){
if(typeof data226 === "string"){
if(!pattern4.test(data226)){
validate20.errors = [{instancePath:instancePath+"/redacted/sha256",schemaPath:"#/properties/redacted/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/redacted/sha256",schemaPath:"#/properties/redacted/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid55 = _errs500 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data224.removed !== undefined){
let data227 = data224.removed;
const _errs502 = errors;
if(!(((typeof data227 == "number") && (!(data227 % 1) && !isNaN(data227))) && (isFinite(data227)))){
validate20.errors = [{instancePath:instancePath+"/redacted/removed",schemaPath:"#/properties/redacted/properties/removed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs502){
if((typeof data227 == "number") && (isFinite(data227))){
if(data227 > 9007199254740991 || isNaN(data227)){
validate20.errors = [{instancePath:instancePath+"/redacted/removed",schemaPath:"#/properties/redacted/properties/removed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data227 < 0 || isNaN(data227)){
validate20.errors = [{instancePath:instancePath+"/redacted/removed",schemaPath:"#/properties/redacted/properties/removed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid55 = _errs502 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data224.files !== undefined){
let data228 = data224.files;
const _errs504 = errors;
if(errors === _errs504){
if(Array.isArray(data228)){
if(data228.length < 1){
validate20.errors = [{instancePath:instancePath+"/redacted/files",schemaPath:"#/properties/redacted/properties/files/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid56 = true;
const len16 = data228.length;
for(let i16=0; i16<len16; i16++){
let data229 = data228[i16];
const _errs506 = errors;
if(errors === _errs506){
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
let missing33;
if((((data229.path === undefined) && (missing33 = "path")) || ((data229.removed === undefined) && (missing33 = "removed"))) || ((data229.kinds === undefined) && (missing33 = "kinds"))){
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i16,schemaPath:"#/properties/redacted/properties/files/items/required",keyword:"required",params:{missingProperty: missing33},message:"must have required property '"+missing33+"'"}];
return false;
}
else {
const _errs508 = errors;
for(const key39 in data229){
if(!(((key39 === "path") || (key39 === "removed")) || (key39 === "kinds"))){
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i16,schemaPath:"#/properties/redacted/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs508 === errors){
if(data229.path !== undefined){
const _errs509 = errors;
if(typeof data229.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i16+"/path",schemaPath:"#/properties/redacted/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid57 = _errs509 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data229.removed !== undefined){
let data231 = data229.removed;
const _errs511 = errors;
if(!(((typeof data231 == "number") && (!(data231 % 1) && !isNaN(data231))) && (isFinite(data231)))){
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i16+"/removed",schemaPath:"#/properties/redacted/properties/files/items/properties/removed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs511){
if((typeof data231 == "number") && (isFinite(data231))){
if(data231 > 9007199254740991 || isNaN(data231)){
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i16+"/removed",schemaPath:"#/properties/redacted/properties/files/items/properties/removed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data231 < 0 || isNaN(data231)){
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i16+"/removed",schemaPath:"#/properties/redacted/properties/files/items/properties/removed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid57 = _errs511 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data229.kinds !== undefined){
let data232 = data229.kinds;
const _errs513 = errors;
if(errors === _errs513){
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
for(const key40 in data232){
const _errs515 = errors;
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
var valid58 = _errs515 === errors;
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
for(const key41 in data232){
let data233 = data232[key41];
const _errs518 = errors;
if(!(((typeof data233 == "number") && (!(data233 % 1) && !isNaN(data233))) && (isFinite(data233)))){
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i16+"/kinds/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/redacted/properties/files/items/properties/kinds/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs518){
if((typeof data233 == "number") && (isFinite(data233))){
if(data233 > 9007199254740991 || isNaN(data233)){
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i16+"/kinds/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/redacted/properties/files/items/properties/kinds/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data233 < 0 || isNaN(data233)){
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i16+"/kinds/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/redacted/properties/files/items/properties/kinds/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid59 = _errs518 === errors;
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
var valid57 = _errs513 === errors;
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
var valid56 = _errs506 === errors;
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
var valid55 = _errs504 === errors;
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
var valid0 = _errs495 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.observed !== undefined){
let data234 = data.observed;
const _errs520 = errors;
if(errors === _errs520){
if(data234 && typeof data234 == "object" && !Array.isArray(data234)){
let missing34;
if(((((((data234.load === undefined) && (missing34 = "load")) || ((data234.health === undefined) && (missing34 = "health"))) || ((data234.metrics === undefined) && (missing34 = "metrics"))) || ((data234.balancer === undefined) && (missing34 = "balancer"))) || ((data234.changes === undefined) && (missing34 = "changes"))) || ((data234.tests === undefined) && (missing34 = "tests"))){
validate20.errors = [{instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/required",keyword:"required",params:{missingProperty: missing34},message:"must have required property '"+missing34+"'"}];
return false;
}
else {
const _errs522 = errors;
for(const key42 in data234){
if(!(((((((key42 === "load") || (key42 === "health")) || (key42 === "metrics")) || (key42 === "balancer")) || (key42 === "changes")) || (key42 === "tests")) || (key42 === "testTotals"))){
validate20.errors = [{instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs522 === errors){
if(data234.load !== undefined){
let data235 = data234.load;
const _errs523 = errors;
if(errors === _errs523){
if(Array.isArray(data235)){
var valid61 = true;
const len17 = data235.length;
for(let i17=0; i17<len17; i17++){
let data236 = data235[i17];
const _errs525 = errors;
if(errors === _errs525){
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
let missing35;
if(((((((((((data236.evidence === undefined) && (missing35 = "evidence")) || ((data236.path === undefined) && (missing35 = "path"))) || ((data236.phase === undefined) && (missing35 = "phase"))) || ((data236.requests === undefined) && (missing35 = "requests"))) || ((data236.byStatus === undefined) && (missing35 = "byStatus"))) || ((data236.failed === undefined) && (missing35 = "failed"))) || ((data236.failedRatio === undefined) && (missing35 = "failedRatio"))) || ((data236.latency === undefined) && (missing35 = "latency"))) || ((data236.measures === undefined) && (missing35 = "measures"))) || ((data236.trend === undefined) && (missing35 = "trend"))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17,schemaPath:"#/properties/observed/properties/load/items/required",keyword:"required",params:{missingProperty: missing35},message:"must have required property '"+missing35+"'"}];
return false;
}
else {
const _errs527 = errors;
for(const key43 in data236){
if(!(func1.call(schema31.properties.observed.properties.load.items.properties, key43))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17,schemaPath:"#/properties/observed/properties/load/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs527 === errors){
if(data236.evidence !== undefined){
const _errs528 = errors;
if(typeof data236.evidence !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/evidence",schemaPath:"#/properties/observed/properties/load/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid62 = _errs528 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data236.path !== undefined){
const _errs530 = errors;
if(typeof data236.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/path",schemaPath:"#/properties/observed/properties/load/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid62 = _errs530 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data236.phase !== undefined){
const _errs532 = errors;
if(typeof data236.phase !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/phase",schemaPath:"#/properties/observed/properties/load/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid62 = _errs532 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data236.variant !== undefined){
const _errs534 = errors;
if(typeof data236.variant !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/variant",schemaPath:"#/properties/observed/properties/load/items/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid62 = _errs534 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data236.requests !== undefined){
let data241 = data236.requests;
const _errs536 = errors;
if(!(((typeof data241 == "number") && (!(data241 % 1) && !isNaN(data241))) && (isFinite(data241)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs536){
if((typeof data241 == "number") && (isFinite(data241))){
if(data241 > 9007199254740991 || isNaN(data241)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data241 < 0 || isNaN(data241)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid62 = _errs536 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data236.byStatus !== undefined){
let data242 = data236.byStatus;
const _errs538 = errors;
if(errors === _errs538){
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
for(const key44 in data242){
const _errs540 = errors;
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
var valid63 = _errs540 === errors;
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
for(const key45 in data242){
let data243 = data242[key45];
const _errs543 = errors;
if(!(((typeof data243 == "number") && (!(data243 % 1) && !isNaN(data243))) && (isFinite(data243)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/byStatus/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs543){
if((typeof data243 == "number") && (isFinite(data243))){
if(data243 > 9007199254740991 || isNaN(data243)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/byStatus/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/byStatus/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data243 < 0 || isNaN(data243)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/byStatus/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid64 = _errs543 === errors;
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
var valid62 = _errs538 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data236.firstAt !== undefined){
let data244 = data236.firstAt;
const _errs545 = errors;
if(errors === _errs545){
if(typeof data244 === "string"){
if(!pattern5.test(data244)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/firstAt",schemaPath:"#/properties/observed/properties/load/items/properties/firstAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/firstAt",schemaPath:"#/properties/observed/properties/load/items/properties/firstAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid62 = _errs545 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data236.lastAt !== undefined){
let data245 = data236.lastAt;
const _errs547 = errors;
if(errors === _errs547){
if(typeof data245 === "string"){
if(!pattern5.test(data245)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/lastAt",schemaPath:"#/properties/observed/properties/load/items/properties/lastAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/lastAt",schemaPath:"#/properties/observed/properties/load/items/properties/lastAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid62 = _errs547 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data236.failed !== undefined){
let data246 = data236.failed;
const _errs549 = errors;
if(!(((typeof data246 == "number") && (!(data246 % 1) && !isNaN(data246))) && (isFinite(data246)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/failed",schemaPath:"#/properties/observed/properties/load/items/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs549){
if((typeof data246 == "number") && (isFinite(data246))){
if(data246 > 9007199254740991 || isNaN(data246)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/failed",schemaPath:"#/properties/observed/properties/load/items/properties/failed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data246 < 0 || isNaN(data246)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/failed",schemaPath:"#/properties/observed/properties/load/items/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid62 = _errs549 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data236.failedRatio !== undefined){
let data247 = data236.failedRatio;
const _errs551 = errors;
if(!((typeof data247 == "number") && (isFinite(data247)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/failedRatio",schemaPath:"#/properties/observed/properties/load/items/properties/failedRatio/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid62 = _errs551 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data236.latency !== undefined){
let data248 = data236.latency;
const _errs553 = errors;
const _errs554 = errors;
let valid65 = false;
const _errs555 = errors;
if(errors === _errs555){
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
let missing36;
if(((((((data248.count === undefined) && (missing36 = "count")) || ((data248.p50Ms === undefined) && (missing36 = "p50Ms"))) || ((data248.p95Ms === undefined) && (missing36 = "p95Ms"))) || ((data248.p99Ms === undefined) && (missing36 = "p99Ms"))) || ((data248.maxMs === undefined) && (missing36 = "maxMs"))) || ((data248.relativeError === undefined) && (missing36 = "relativeError"))){
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
const _errs557 = errors;
for(const key46 in data248){
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
if(_errs557 === errors){
if(data248.count !== undefined){
let data249 = data248.count;
const _errs558 = errors;
if(!(((typeof data249 == "number") && (!(data249 % 1) && !isNaN(data249))) && (isFinite(data249)))){
const err36 = {instancePath:instancePath+"/observed/load/" + i17+"/latency/count",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(errors === _errs558){
if((typeof data249 == "number") && (isFinite(data249))){
if(data249 > 9007199254740991 || isNaN(data249)){
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
if(data249 < 0 || isNaN(data249)){
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
var valid66 = _errs558 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data248.p50Ms !== undefined){
let data250 = data248.p50Ms;
const _errs560 = errors;
if(!((typeof data250 == "number") && (isFinite(data250)))){
const err39 = {instancePath:instancePath+"/observed/load/" + i17+"/latency/p50Ms",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/p50Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var valid66 = _errs560 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data248.p95Ms !== undefined){
let data251 = data248.p95Ms;
const _errs562 = errors;
if(!((typeof data251 == "number") && (isFinite(data251)))){
const err40 = {instancePath:instancePath+"/observed/load/" + i17+"/latency/p95Ms",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/p95Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var valid66 = _errs562 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data248.p99Ms !== undefined){
let data252 = data248.p99Ms;
const _errs564 = errors;
if(!((typeof data252 == "number") && (isFinite(data252)))){
const err41 = {instancePath:instancePath+"/observed/load/" + i17+"/latency/p99Ms",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/p99Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var valid66 = _errs564 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data248.maxMs !== undefined){
let data253 = data248.maxMs;
const _errs566 = errors;
if(!((typeof data253 == "number") && (isFinite(data253)))){
const err42 = {instancePath:instancePath+"/observed/load/" + i17+"/latency/maxMs",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/maxMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var valid66 = _errs566 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data248.relativeError !== undefined){
let data254 = data248.relativeError;
const _errs568 = errors;
if(!((typeof data254 == "number") && (isFinite(data254)))){
const err43 = {instancePath:instancePath+"/observed/load/" + i17+"/latency/relativeError",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/relativeError/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var valid66 = _errs568 === errors;
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
var _valid1 = _errs555 === errors;
valid65 = valid65 || _valid1;
const _errs570 = errors;
if(data248 !== null){
const err45 = {instancePath:instancePath+"/observed/load/" + i17+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid1 = _errs570 === errors;
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
errors = _errs554;
if(vErrors !== null){
if(_errs554){
vErrors.length = _errs554;
}
else {
vErrors = null;
}
}
}
var valid62 = _errs553 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data236.measures !== undefined){
let data255 = data236.measures;
const _errs572 = errors;
if(errors === _errs572){
if(Array.isArray(data255)){
var valid67 = true;
const len18 = data255.length;
for(let i18=0; i18<len18; i18++){
let data256 = data255[i18];
const _errs574 = errors;
if(errors === _errs574){
if(data256 && typeof data256 == "object" && !Array.isArray(data256)){
let missing37;
if((((((data256.indicator === undefined) && (missing37 = "indicator")) || ((data256.good === undefined) && (missing37 = "good"))) || ((data256.bad === undefined) && (missing37 = "bad"))) || ((data256.goodRatio === undefined) && (missing37 = "goodRatio"))) || ((data256.excluded === undefined) && (missing37 = "excluded"))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures/" + i18,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/required",keyword:"required",params:{missingProperty: missing37},message:"must have required property '"+missing37+"'"}];
return false;
}
else {
const _errs576 = errors;
for(const key47 in data256){
if(!(((((key47 === "indicator") || (key47 === "good")) || (key47 === "bad")) || (key47 === "goodRatio")) || (key47 === "excluded"))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures/" + i18,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs576 === errors){
if(data256.indicator !== undefined){
const _errs577 = errors;
if(typeof data256.indicator !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures/" + i18+"/indicator",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/indicator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid68 = _errs577 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data256.good !== undefined){
let data258 = data256.good;
const _errs579 = errors;
if(!(((typeof data258 == "number") && (!(data258 % 1) && !isNaN(data258))) && (isFinite(data258)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures/" + i18+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/good/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs579){
if((typeof data258 == "number") && (isFinite(data258))){
if(data258 > 9007199254740991 || isNaN(data258)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures/" + i18+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/good/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data258 < 0 || isNaN(data258)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures/" + i18+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/good/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data256.bad !== undefined){
let data259 = data256.bad;
const _errs581 = errors;
if(!(((typeof data259 == "number") && (!(data259 % 1) && !isNaN(data259))) && (isFinite(data259)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures/" + i18+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs581){
if((typeof data259 == "number") && (isFinite(data259))){
if(data259 > 9007199254740991 || isNaN(data259)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures/" + i18+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data259 < 0 || isNaN(data259)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures/" + i18+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid68 = _errs581 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data256.goodRatio !== undefined){
let data260 = data256.goodRatio;
const _errs583 = errors;
if((!((typeof data260 == "number") && (isFinite(data260)))) && (data260 !== null)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures/" + i18+"/goodRatio",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/goodRatio/type",keyword:"type",params:{type: schema31.properties.observed.properties.load.items.properties.measures.items.properties.goodRatio.type},message:"must be number,null"}];
return false;
}
var valid68 = _errs583 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data256.excluded !== undefined){
let data261 = data256.excluded;
const _errs585 = errors;
if(errors === _errs585){
if(Array.isArray(data261)){
var valid69 = true;
const len19 = data261.length;
for(let i19=0; i19<len19; i19++){
let data262 = data261[i19];
const _errs587 = errors;
if(!(((typeof data262 == "number") && (!(data262 % 1) && !isNaN(data262))) && (isFinite(data262)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures/" + i18+"/excluded/" + i19,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/excluded/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs587){
if((typeof data262 == "number") && (isFinite(data262))){
if(data262 > 9007199254740991 || isNaN(data262)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures/" + i18+"/excluded/" + i19,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/excluded/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data262 < 0 || isNaN(data262)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/measures/" + i18+"/excluded/" + i19,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/excluded/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid69 = _errs587 === errors;
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
var valid68 = _errs585 === errors;
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
var valid67 = _errs574 === errors;
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
var valid62 = _errs572 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data236.trend !== undefined){
let data263 = data236.trend;
const _errs589 = errors;
if(errors === _errs589){
if(Array.isArray(data263)){
var valid70 = true;
const len20 = data263.length;
for(let i20=0; i20<len20; i20++){
let data264 = data263[i20];
const _errs591 = errors;
if(errors === _errs591){
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
let missing38;
if(((((data264.from === undefined) && (missing38 = "from")) || ((data264.requests === undefined) && (missing38 = "requests"))) || ((data264.shares === undefined) && (missing38 = "shares"))) || ((data264.latency === undefined) && (missing38 = "latency"))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20,schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/required",keyword:"required",params:{missingProperty: missing38},message:"must have required property '"+missing38+"'"}];
return false;
}
else {
const _errs593 = errors;
for(const key48 in data264){
if(!((((key48 === "from") || (key48 === "requests")) || (key48 === "shares")) || (key48 === "latency"))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20,schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs593 === errors){
if(data264.from !== undefined){
let data265 = data264.from;
const _errs594 = errors;
if(errors === _errs594){
if(typeof data265 === "string"){
if(!pattern5.test(data265)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/from",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/from",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid71 = _errs594 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data264.requests !== undefined){
let data266 = data264.requests;
const _errs596 = errors;
if(!(((typeof data266 == "number") && (!(data266 % 1) && !isNaN(data266))) && (isFinite(data266)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs596){
if((typeof data266 == "number") && (isFinite(data266))){
if(data266 > 9007199254740991 || isNaN(data266)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data266 < 0 || isNaN(data266)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid71 = _errs596 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data264.shares !== undefined){
let data267 = data264.shares;
const _errs598 = errors;
if(errors === _errs598){
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
for(const key49 in data267){
const _errs600 = errors;
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
var valid72 = _errs600 === errors;
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
for(const key50 in data267){
let data268 = data267[key50];
const _errs603 = errors;
if(errors === _errs603){
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
let missing39;
if((((data268.good === undefined) && (missing39 = "good")) || ((data268.bad === undefined) && (missing39 = "bad"))) || ((data268.goodRatio === undefined) && (missing39 = "goodRatio"))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/shares/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/required",keyword:"required",params:{missingProperty: missing39},message:"must have required property '"+missing39+"'"}];
return false;
}
else {
const _errs605 = errors;
for(const key51 in data268){
if(!(((key51 === "good") || (key51 === "bad")) || (key51 === "goodRatio"))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/shares/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs605 === errors){
if(data268.good !== undefined){
let data269 = data268.good;
const _errs606 = errors;
if(!(((typeof data269 == "number") && (!(data269 % 1) && !isNaN(data269))) && (isFinite(data269)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/shares/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/good/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs606){
if((typeof data269 == "number") && (isFinite(data269))){
if(data269 > 9007199254740991 || isNaN(data269)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/shares/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/good/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data269 < 0 || isNaN(data269)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/shares/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/good/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data268.bad !== undefined){
let data270 = data268.bad;
const _errs608 = errors;
if(!(((typeof data270 == "number") && (!(data270 % 1) && !isNaN(data270))) && (isFinite(data270)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/shares/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs608){
if((typeof data270 == "number") && (isFinite(data270))){
if(data270 > 9007199254740991 || isNaN(data270)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/shares/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data270 < 0 || isNaN(data270)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/shares/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid74 = _errs608 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data268.goodRatio !== undefined){
let data271 = data268.goodRatio;
const _errs610 = errors;
if((!((typeof data271 == "number") && (isFinite(data271)))) && (data271 !== null)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/shares/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/goodRatio",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/goodRatio/type",keyword:"type",params:{type: schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties.properties.goodRatio.type},message:"must be number,null"}];
return false;
}
var valid74 = _errs610 === errors;
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
var valid73 = _errs603 === errors;
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
var valid71 = _errs598 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data264.latency !== undefined){
let data272 = data264.latency;
const _errs612 = errors;
const _errs613 = errors;
let valid75 = false;
const _errs614 = errors;
if(errors === _errs614){
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
let missing40;
if(((((((data272.count === undefined) && (missing40 = "count")) || ((data272.p50Ms === undefined) && (missing40 = "p50Ms"))) || ((data272.p95Ms === undefined) && (missing40 = "p95Ms"))) || ((data272.p99Ms === undefined) && (missing40 = "p99Ms"))) || ((data272.maxMs === undefined) && (missing40 = "maxMs"))) || ((data272.relativeError === undefined) && (missing40 = "relativeError"))){
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
const _errs616 = errors;
for(const key52 in data272){
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
if(_errs616 === errors){
if(data272.count !== undefined){
let data273 = data272.count;
const _errs617 = errors;
if(!(((typeof data273 == "number") && (!(data273 % 1) && !isNaN(data273))) && (isFinite(data273)))){
const err51 = {instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/latency/count",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(errors === _errs617){
if((typeof data273 == "number") && (isFinite(data273))){
if(data273 > 9007199254740991 || isNaN(data273)){
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
if(data273 < 0 || isNaN(data273)){
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
var valid76 = _errs617 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data272.p50Ms !== undefined){
let data274 = data272.p50Ms;
const _errs619 = errors;
if(!((typeof data274 == "number") && (isFinite(data274)))){
const err54 = {instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/latency/p50Ms",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/p50Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var valid76 = _errs619 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data272.p95Ms !== undefined){
let data275 = data272.p95Ms;
const _errs621 = errors;
if(!((typeof data275 == "number") && (isFinite(data275)))){
const err55 = {instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/latency/p95Ms",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/p95Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var valid76 = _errs621 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data272.p99Ms !== undefined){
let data276 = data272.p99Ms;
const _errs623 = errors;
if(!((typeof data276 == "number") && (isFinite(data276)))){
const err56 = {instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/latency/p99Ms",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/p99Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var valid76 = _errs623 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data272.maxMs !== undefined){
let data277 = data272.maxMs;
const _errs625 = errors;
if(!((typeof data277 == "number") && (isFinite(data277)))){
const err57 = {instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/latency/maxMs",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/maxMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var valid76 = _errs625 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data272.relativeError !== undefined){
let data278 = data272.relativeError;
const _errs627 = errors;
if(!((typeof data278 == "number") && (isFinite(data278)))){
const err58 = {instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/latency/relativeError",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/relativeError/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var valid76 = _errs627 === errors;
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
var _valid2 = _errs614 === errors;
valid75 = valid75 || _valid2;
const _errs629 = errors;
if(data272 !== null){
const err60 = {instancePath:instancePath+"/observed/load/" + i17+"/trend/" + i20+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid2 = _errs629 === errors;
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
errors = _errs613;
if(vErrors !== null){
if(_errs613){
vErrors.length = _errs613;
}
else {
vErrors = null;
}
}
}
var valid71 = _errs612 === errors;
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
var valid70 = _errs591 === errors;
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
var valid62 = _errs589 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data236.users !== undefined){
let data279 = data236.users;
const _errs631 = errors;
if(errors === _errs631){
if(Array.isArray(data279)){
var valid77 = true;
const len21 = data279.length;
for(let i21=0; i21<len21; i21++){
let data280 = data279[i21];
const _errs633 = errors;
if(errors === _errs633){
if(data280 && typeof data280 == "object" && !Array.isArray(data280)){
let missing41;
if((((data280.user === undefined) && (missing41 = "user")) || ((data280.requests === undefined) && (missing41 = "requests"))) || ((data280.byStatus === undefined) && (missing41 = "byStatus"))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/users/" + i21,schemaPath:"#/properties/observed/properties/load/items/properties/users/items/required",keyword:"required",params:{missingProperty: missing41},message:"must have required property '"+missing41+"'"}];
return false;
}
else {
const _errs635 = errors;
for(const key53 in data280){
if(!(((key53 === "user") || (key53 === "requests")) || (key53 === "byStatus"))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/users/" + i21,schemaPath:"#/properties/observed/properties/load/items/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs635 === errors){
if(data280.user !== undefined){
const _errs636 = errors;
if(typeof data280.user !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/users/" + i21+"/user",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid78 = _errs636 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data280.requests !== undefined){
let data282 = data280.requests;
const _errs638 = errors;
if(!(((typeof data282 == "number") && (!(data282 % 1) && !isNaN(data282))) && (isFinite(data282)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/users/" + i21+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs638){
if((typeof data282 == "number") && (isFinite(data282))){
if(data282 > 9007199254740991 || isNaN(data282)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/users/" + i21+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data282 < 0 || isNaN(data282)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/users/" + i21+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid78 = _errs638 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data280.byStatus !== undefined){
let data283 = data280.byStatus;
const _errs640 = errors;
if(errors === _errs640){
if(data283 && typeof data283 == "object" && !Array.isArray(data283)){
for(const key54 in data283){
const _errs642 = errors;
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
var valid79 = _errs642 === errors;
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
for(const key55 in data283){
let data284 = data283[key55];
const _errs645 = errors;
if(!(((typeof data284 == "number") && (!(data284 % 1) && !isNaN(data284))) && (isFinite(data284)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/users/" + i21+"/byStatus/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs645){
if((typeof data284 == "number") && (isFinite(data284))){
if(data284 > 9007199254740991 || isNaN(data284)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/users/" + i21+"/byStatus/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/byStatus/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data284 < 0 || isNaN(data284)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i17+"/users/" + i21+"/byStatus/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid80 = _errs645 === errors;
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
var valid78 = _errs640 === errors;
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
var valid77 = _errs633 === errors;
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
var valid62 = _errs631 === errors;
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
var valid61 = _errs525 === errors;
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
var valid60 = _errs523 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data234.health !== undefined){
let data285 = data234.health;
const _errs647 = errors;
if(errors === _errs647){
if(Array.isArray(data285)){
var valid81 = true;
const len22 = data285.length;
for(let i22=0; i22<len22; i22++){
let data286 = data285[i22];
const _errs649 = errors;
if(errors === _errs649){
if(data286 && typeof data286 == "object" && !Array.isArray(data286)){
let missing42;
if(((((((((((data286.evidence === undefined) && (missing42 = "evidence")) || ((data286.path === undefined) && (missing42 = "path"))) || ((data286.phase === undefined) && (missing42 = "phase"))) || ((data286.requests === undefined) && (missing42 = "requests"))) || ((data286.byStatus === undefined) && (missing42 = "byStatus"))) || ((data286.failed === undefined) && (missing42 = "failed"))) || ((data286.failedRatio === undefined) && (missing42 = "failedRatio"))) || ((data286.latency === undefined) && (missing42 = "latency"))) || ((data286.measures === undefined) && (missing42 = "measures"))) || ((data286.trend === undefined) && (missing42 = "trend"))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22,schemaPath:"#/properties/observed/properties/health/items/required",keyword:"required",params:{missingProperty: missing42},message:"must have required property '"+missing42+"'"}];
return false;
}
else {
const _errs651 = errors;
for(const key56 in data286){
if(!(func1.call(schema31.properties.observed.properties.health.items.properties, key56))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22,schemaPath:"#/properties/observed/properties/health/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs651 === errors){
if(data286.evidence !== undefined){
const _errs652 = errors;
if(typeof data286.evidence !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/evidence",schemaPath:"#/properties/observed/properties/health/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid82 = _errs652 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data286.path !== undefined){
const _errs654 = errors;
if(typeof data286.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/path",schemaPath:"#/properties/observed/properties/health/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid82 = _errs654 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data286.phase !== undefined){
const _errs656 = errors;
if(typeof data286.phase !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/phase",schemaPath:"#/properties/observed/properties/health/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid82 = _errs656 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data286.variant !== undefined){
const _errs658 = errors;
if(typeof data286.variant !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/variant",schemaPath:"#/properties/observed/properties/health/items/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid82 = _errs658 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data286.requests !== undefined){
let data291 = data286.requests;
const _errs660 = errors;
if(!(((typeof data291 == "number") && (!(data291 % 1) && !isNaN(data291))) && (isFinite(data291)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs660){
if((typeof data291 == "number") && (isFinite(data291))){
if(data291 > 9007199254740991 || isNaN(data291)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data291 < 0 || isNaN(data291)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid82 = _errs660 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data286.byStatus !== undefined){
let data292 = data286.byStatus;
const _errs662 = errors;
if(errors === _errs662){
if(data292 && typeof data292 == "object" && !Array.isArray(data292)){
for(const key57 in data292){
const _errs664 = errors;
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
var valid83 = _errs664 === errors;
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
for(const key58 in data292){
let data293 = data292[key58];
const _errs667 = errors;
if(!(((typeof data293 == "number") && (!(data293 % 1) && !isNaN(data293))) && (isFinite(data293)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/byStatus/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs667){
if((typeof data293 == "number") && (isFinite(data293))){
if(data293 > 9007199254740991 || isNaN(data293)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/byStatus/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/byStatus/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data293 < 0 || isNaN(data293)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/byStatus/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid84 = _errs667 === errors;
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
var valid82 = _errs662 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data286.firstAt !== undefined){
let data294 = data286.firstAt;
const _errs669 = errors;
if(errors === _errs669){
if(typeof data294 === "string"){
if(!pattern5.test(data294)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/firstAt",schemaPath:"#/properties/observed/properties/health/items/properties/firstAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/firstAt",schemaPath:"#/properties/observed/properties/health/items/properties/firstAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid82 = _errs669 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data286.lastAt !== undefined){
let data295 = data286.lastAt;
const _errs671 = errors;
if(errors === _errs671){
if(typeof data295 === "string"){
if(!pattern5.test(data295)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/lastAt",schemaPath:"#/properties/observed/properties/health/items/properties/lastAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/lastAt",schemaPath:"#/properties/observed/properties/health/items/properties/lastAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid82 = _errs671 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data286.failed !== undefined){
let data296 = data286.failed;
const _errs673 = errors;
if(!(((typeof data296 == "number") && (!(data296 % 1) && !isNaN(data296))) && (isFinite(data296)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/failed",schemaPath:"#/properties/observed/properties/health/items/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs673){
if((typeof data296 == "number") && (isFinite(data296))){
if(data296 > 9007199254740991 || isNaN(data296)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/failed",schemaPath:"#/properties/observed/properties/health/items/properties/failed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data296 < 0 || isNaN(data296)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/failed",schemaPath:"#/properties/observed/properties/health/items/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid82 = _errs673 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data286.failedRatio !== undefined){
let data297 = data286.failedRatio;
const _errs675 = errors;
if(!((typeof data297 == "number") && (isFinite(data297)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/failedRatio",schemaPath:"#/properties/observed/properties/health/items/properties/failedRatio/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid82 = _errs675 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data286.latency !== undefined){
let data298 = data286.latency;
const _errs677 = errors;
const _errs678 = errors;
let valid85 = false;
const _errs679 = errors;
if(errors === _errs679){
if(data298 && typeof data298 == "object" && !Array.isArray(data298)){
let missing43;
if(((((((data298.count === undefined) && (missing43 = "count")) || ((data298.p50Ms === undefined) && (missing43 = "p50Ms"))) || ((data298.p95Ms === undefined) && (missing43 = "p95Ms"))) || ((data298.p99Ms === undefined) && (missing43 = "p99Ms"))) || ((data298.maxMs === undefined) && (missing43 = "maxMs"))) || ((data298.relativeError === undefined) && (missing43 = "relativeError"))){
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
const _errs681 = errors;
for(const key59 in data298){
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
if(_errs681 === errors){
if(data298.count !== undefined){
let data299 = data298.count;
const _errs682 = errors;
if(!(((typeof data299 == "number") && (!(data299 % 1) && !isNaN(data299))) && (isFinite(data299)))){
const err68 = {instancePath:instancePath+"/observed/health/" + i22+"/latency/count",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(errors === _errs682){
if((typeof data299 == "number") && (isFinite(data299))){
if(data299 > 9007199254740991 || isNaN(data299)){
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
if(data299 < 0 || isNaN(data299)){
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
var valid86 = _errs682 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data298.p50Ms !== undefined){
let data300 = data298.p50Ms;
const _errs684 = errors;
if(!((typeof data300 == "number") && (isFinite(data300)))){
const err71 = {instancePath:instancePath+"/observed/health/" + i22+"/latency/p50Ms",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/p50Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var valid86 = _errs684 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data298.p95Ms !== undefined){
let data301 = data298.p95Ms;
const _errs686 = errors;
if(!((typeof data301 == "number") && (isFinite(data301)))){
const err72 = {instancePath:instancePath+"/observed/health/" + i22+"/latency/p95Ms",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/p95Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var valid86 = _errs686 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data298.p99Ms !== undefined){
let data302 = data298.p99Ms;
const _errs688 = errors;
if(!((typeof data302 == "number") && (isFinite(data302)))){
const err73 = {instancePath:instancePath+"/observed/health/" + i22+"/latency/p99Ms",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/p99Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var valid86 = _errs688 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data298.maxMs !== undefined){
let data303 = data298.maxMs;
const _errs690 = errors;
if(!((typeof data303 == "number") && (isFinite(data303)))){
const err74 = {instancePath:instancePath+"/observed/health/" + i22+"/latency/maxMs",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/maxMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var valid86 = _errs690 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data298.relativeError !== undefined){
let data304 = data298.relativeError;
const _errs692 = errors;
if(!((typeof data304 == "number") && (isFinite(data304)))){
const err75 = {instancePath:instancePath+"/observed/health/" + i22+"/latency/relativeError",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/relativeError/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var valid86 = _errs692 === errors;
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
var _valid3 = _errs679 === errors;
valid85 = valid85 || _valid3;
const _errs694 = errors;
if(data298 !== null){
const err77 = {instancePath:instancePath+"/observed/health/" + i22+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid3 = _errs694 === errors;
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
errors = _errs678;
if(vErrors !== null){
if(_errs678){
vErrors.length = _errs678;
}
else {
vErrors = null;
}
}
}
var valid82 = _errs677 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data286.measures !== undefined){
let data305 = data286.measures;
const _errs696 = errors;
if(errors === _errs696){
if(Array.isArray(data305)){
var valid87 = true;
const len23 = data305.length;
for(let i23=0; i23<len23; i23++){
let data306 = data305[i23];
const _errs698 = errors;
if(errors === _errs698){
if(data306 && typeof data306 == "object" && !Array.isArray(data306)){
let missing44;
if((((((data306.indicator === undefined) && (missing44 = "indicator")) || ((data306.good === undefined) && (missing44 = "good"))) || ((data306.bad === undefined) && (missing44 = "bad"))) || ((data306.goodRatio === undefined) && (missing44 = "goodRatio"))) || ((data306.excluded === undefined) && (missing44 = "excluded"))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures/" + i23,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/required",keyword:"required",params:{missingProperty: missing44},message:"must have required property '"+missing44+"'"}];
return false;
}
else {
const _errs700 = errors;
for(const key60 in data306){
if(!(((((key60 === "indicator") || (key60 === "good")) || (key60 === "bad")) || (key60 === "goodRatio")) || (key60 === "excluded"))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures/" + i23,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs700 === errors){
if(data306.indicator !== undefined){
const _errs701 = errors;
if(typeof data306.indicator !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures/" + i23+"/indicator",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/indicator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid88 = _errs701 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data306.good !== undefined){
let data308 = data306.good;
const _errs703 = errors;
if(!(((typeof data308 == "number") && (!(data308 % 1) && !isNaN(data308))) && (isFinite(data308)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures/" + i23+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/good/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs703){
if((typeof data308 == "number") && (isFinite(data308))){
if(data308 > 9007199254740991 || isNaN(data308)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures/" + i23+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/good/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data308 < 0 || isNaN(data308)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures/" + i23+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/good/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data306.bad !== undefined){
let data309 = data306.bad;
const _errs705 = errors;
if(!(((typeof data309 == "number") && (!(data309 % 1) && !isNaN(data309))) && (isFinite(data309)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures/" + i23+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs705){
if((typeof data309 == "number") && (isFinite(data309))){
if(data309 > 9007199254740991 || isNaN(data309)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures/" + i23+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data309 < 0 || isNaN(data309)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures/" + i23+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid88 = _errs705 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data306.goodRatio !== undefined){
let data310 = data306.goodRatio;
const _errs707 = errors;
if((!((typeof data310 == "number") && (isFinite(data310)))) && (data310 !== null)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures/" + i23+"/goodRatio",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/goodRatio/type",keyword:"type",params:{type: schema31.properties.observed.properties.health.items.properties.measures.items.properties.goodRatio.type},message:"must be number,null"}];
return false;
}
var valid88 = _errs707 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data306.excluded !== undefined){
let data311 = data306.excluded;
const _errs709 = errors;
if(errors === _errs709){
if(Array.isArray(data311)){
var valid89 = true;
const len24 = data311.length;
for(let i24=0; i24<len24; i24++){
let data312 = data311[i24];
const _errs711 = errors;
if(!(((typeof data312 == "number") && (!(data312 % 1) && !isNaN(data312))) && (isFinite(data312)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures/" + i23+"/excluded/" + i24,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/excluded/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs711){
if((typeof data312 == "number") && (isFinite(data312))){
if(data312 > 9007199254740991 || isNaN(data312)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures/" + i23+"/excluded/" + i24,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/excluded/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data312 < 0 || isNaN(data312)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/measures/" + i23+"/excluded/" + i24,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/excluded/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid89 = _errs711 === errors;
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
var valid88 = _errs709 === errors;
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
var valid87 = _errs698 === errors;
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
var valid82 = _errs696 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data286.trend !== undefined){
let data313 = data286.trend;
const _errs713 = errors;
if(errors === _errs713){
if(Array.isArray(data313)){
var valid90 = true;
const len25 = data313.length;
for(let i25=0; i25<len25; i25++){
let data314 = data313[i25];
const _errs715 = errors;
if(errors === _errs715){
if(data314 && typeof data314 == "object" && !Array.isArray(data314)){
let missing45;
if(((((data314.from === undefined) && (missing45 = "from")) || ((data314.requests === undefined) && (missing45 = "requests"))) || ((data314.shares === undefined) && (missing45 = "shares"))) || ((data314.latency === undefined) && (missing45 = "latency"))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25,schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/required",keyword:"required",params:{missingProperty: missing45},message:"must have required property '"+missing45+"'"}];
return false;
}
else {
const _errs717 = errors;
for(const key61 in data314){
if(!((((key61 === "from") || (key61 === "requests")) || (key61 === "shares")) || (key61 === "latency"))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25,schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs717 === errors){
if(data314.from !== undefined){
let data315 = data314.from;
const _errs718 = errors;
if(errors === _errs718){
if(typeof data315 === "string"){
if(!pattern5.test(data315)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/from",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/from",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid91 = _errs718 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data314.requests !== undefined){
let data316 = data314.requests;
const _errs720 = errors;
if(!(((typeof data316 == "number") && (!(data316 % 1) && !isNaN(data316))) && (isFinite(data316)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs720){
if((typeof data316 == "number") && (isFinite(data316))){
if(data316 > 9007199254740991 || isNaN(data316)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data316 < 0 || isNaN(data316)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid91 = _errs720 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data314.shares !== undefined){
let data317 = data314.shares;
const _errs722 = errors;
if(errors === _errs722){
if(data317 && typeof data317 == "object" && !Array.isArray(data317)){
for(const key62 in data317){
const _errs724 = errors;
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
var valid92 = _errs724 === errors;
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
for(const key63 in data317){
let data318 = data317[key63];
const _errs727 = errors;
if(errors === _errs727){
if(data318 && typeof data318 == "object" && !Array.isArray(data318)){
let missing46;
if((((data318.good === undefined) && (missing46 = "good")) || ((data318.bad === undefined) && (missing46 = "bad"))) || ((data318.goodRatio === undefined) && (missing46 = "goodRatio"))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/shares/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/required",keyword:"required",params:{missingProperty: missing46},message:"must have required property '"+missing46+"'"}];
return false;
}
else {
const _errs729 = errors;
for(const key64 in data318){
if(!(((key64 === "good") || (key64 === "bad")) || (key64 === "goodRatio"))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/shares/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs729 === errors){
if(data318.good !== undefined){
let data319 = data318.good;
const _errs730 = errors;
if(!(((typeof data319 == "number") && (!(data319 % 1) && !isNaN(data319))) && (isFinite(data319)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/shares/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/good/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs730){
if((typeof data319 == "number") && (isFinite(data319))){
if(data319 > 9007199254740991 || isNaN(data319)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/shares/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/good/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data319 < 0 || isNaN(data319)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/shares/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/good/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data318.bad !== undefined){
let data320 = data318.bad;
const _errs732 = errors;
if(!(((typeof data320 == "number") && (!(data320 % 1) && !isNaN(data320))) && (isFinite(data320)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/shares/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs732){
if((typeof data320 == "number") && (isFinite(data320))){
if(data320 > 9007199254740991 || isNaN(data320)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/shares/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data320 < 0 || isNaN(data320)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/shares/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid94 = _errs732 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data318.goodRatio !== undefined){
let data321 = data318.goodRatio;
const _errs734 = errors;
if((!((typeof data321 == "number") && (isFinite(data321)))) && (data321 !== null)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/shares/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/goodRatio",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/goodRatio/type",keyword:"type",params:{type: schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties.properties.goodRatio.type},message:"must be number,null"}];
return false;
}
var valid94 = _errs734 === errors;
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
var valid93 = _errs727 === errors;
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
var valid91 = _errs722 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data314.latency !== undefined){
let data322 = data314.latency;
const _errs736 = errors;
const _errs737 = errors;
let valid95 = false;
const _errs738 = errors;
if(errors === _errs738){
if(data322 && typeof data322 == "object" && !Array.isArray(data322)){
let missing47;
if(((((((data322.count === undefined) && (missing47 = "count")) || ((data322.p50Ms === undefined) && (missing47 = "p50Ms"))) || ((data322.p95Ms === undefined) && (missing47 = "p95Ms"))) || ((data322.p99Ms === undefined) && (missing47 = "p99Ms"))) || ((data322.maxMs === undefined) && (missing47 = "maxMs"))) || ((data322.relativeError === undefined) && (missing47 = "relativeError"))){
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
const _errs740 = errors;
for(const key65 in data322){
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
if(_errs740 === errors){
if(data322.count !== undefined){
let data323 = data322.count;
const _errs741 = errors;
if(!(((typeof data323 == "number") && (!(data323 % 1) && !isNaN(data323))) && (isFinite(data323)))){
const err83 = {instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/latency/count",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(errors === _errs741){
if((typeof data323 == "number") && (isFinite(data323))){
if(data323 > 9007199254740991 || isNaN(data323)){
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
if(data323 < 0 || isNaN(data323)){
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
var valid96 = _errs741 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data322.p50Ms !== undefined){
let data324 = data322.p50Ms;
const _errs743 = errors;
if(!((typeof data324 == "number") && (isFinite(data324)))){
const err86 = {instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/latency/p50Ms",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/p50Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var valid96 = _errs743 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data322.p95Ms !== undefined){
let data325 = data322.p95Ms;
const _errs745 = errors;
if(!((typeof data325 == "number") && (isFinite(data325)))){
const err87 = {instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/latency/p95Ms",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/p95Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var valid96 = _errs745 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data322.p99Ms !== undefined){
let data326 = data322.p99Ms;
const _errs747 = errors;
if(!((typeof data326 == "number") && (isFinite(data326)))){
const err88 = {instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/latency/p99Ms",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/p99Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var valid96 = _errs747 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data322.maxMs !== undefined){
let data327 = data322.maxMs;
const _errs749 = errors;
if(!((typeof data327 == "number") && (isFinite(data327)))){
const err89 = {instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/latency/maxMs",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/maxMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var valid96 = _errs749 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data322.relativeError !== undefined){
let data328 = data322.relativeError;
const _errs751 = errors;
if(!((typeof data328 == "number") && (isFinite(data328)))){
const err90 = {instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/latency/relativeError",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/relativeError/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var valid96 = _errs751 === errors;
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
var _valid4 = _errs738 === errors;
valid95 = valid95 || _valid4;
const _errs753 = errors;
if(data322 !== null){
const err92 = {instancePath:instancePath+"/observed/health/" + i22+"/trend/" + i25+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var _valid4 = _errs753 === errors;
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
errors = _errs737;
if(vErrors !== null){
if(_errs737){
vErrors.length = _errs737;
}
else {
vErrors = null;
}
}
}
var valid91 = _errs736 === errors;
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
var valid90 = _errs715 === errors;
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
var valid82 = _errs713 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data286.users !== undefined){
let data329 = data286.users;
const _errs755 = errors;
if(errors === _errs755){
if(Array.isArray(data329)){
var valid97 = true;
const len26 = data329.length;
for(let i26=0; i26<len26; i26++){
let data330 = data329[i26];
const _errs757 = errors;
if(errors === _errs757){
if(data330 && typeof data330 == "object" && !Array.isArray(data330)){
let missing48;
if((((data330.user === undefined) && (missing48 = "user")) || ((data330.requests === undefined) && (missing48 = "requests"))) || ((data330.byStatus === undefined) && (missing48 = "byStatus"))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/users/" + i26,schemaPath:"#/properties/observed/properties/health/items/properties/users/items/required",keyword:"required",params:{missingProperty: missing48},message:"must have required property '"+missing48+"'"}];
return false;
}
else {
const _errs759 = errors;
for(const key66 in data330){
if(!(((key66 === "user") || (key66 === "requests")) || (key66 === "byStatus"))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/users/" + i26,schemaPath:"#/properties/observed/properties/health/items/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs759 === errors){
if(data330.user !== undefined){
const _errs760 = errors;
if(typeof data330.user !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/users/" + i26+"/user",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid98 = _errs760 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data330.requests !== undefined){
let data332 = data330.requests;
const _errs762 = errors;
if(!(((typeof data332 == "number") && (!(data332 % 1) && !isNaN(data332))) && (isFinite(data332)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/users/" + i26+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs762){
if((typeof data332 == "number") && (isFinite(data332))){
if(data332 > 9007199254740991 || isNaN(data332)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/users/" + i26+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data332 < 0 || isNaN(data332)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/users/" + i26+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid98 = _errs762 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data330.byStatus !== undefined){
let data333 = data330.byStatus;
const _errs764 = errors;
if(errors === _errs764){
if(data333 && typeof data333 == "object" && !Array.isArray(data333)){
for(const key67 in data333){
const _errs766 = errors;
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
var valid99 = _errs766 === errors;
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
for(const key68 in data333){
let data334 = data333[key68];
const _errs769 = errors;
if(!(((typeof data334 == "number") && (!(data334 % 1) && !isNaN(data334))) && (isFinite(data334)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/users/" + i26+"/byStatus/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs769){
if((typeof data334 == "number") && (isFinite(data334))){
if(data334 > 9007199254740991 || isNaN(data334)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/users/" + i26+"/byStatus/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/byStatus/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data334 < 0 || isNaN(data334)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i22+"/users/" + i26+"/byStatus/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid100 = _errs769 === errors;
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
var valid98 = _errs764 === errors;
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
var valid97 = _errs757 === errors;
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
var valid82 = _errs755 === errors;
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
var valid81 = _errs649 === errors;
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
var valid60 = _errs647 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data234.metrics !== undefined){
let data335 = data234.metrics;
const _errs771 = errors;
if(errors === _errs771){
if(Array.isArray(data335)){
var valid101 = true;
const len27 = data335.length;
for(let i27=0; i27<len27; i27++){
let data336 = data335[i27];
const _errs773 = errors;
if(errors === _errs773){
if(data336 && typeof data336 == "object" && !Array.isArray(data336)){
let missing49;
if((((((((((((data336.evidence === undefined) && (missing49 = "evidence")) || ((data336.path === undefined) && (missing49 = "path"))) || ((data336.name === undefined) && (missing49 = "name"))) || ((data336.labels === undefined) && (missing49 = "labels"))) || ((data336.unit === undefined) && (missing49 = "unit"))) || ((data336.points === undefined) && (missing49 = "points"))) || ((data336.first === undefined) && (missing49 = "first"))) || ((data336.last === undefined) && (missing49 = "last"))) || ((data336.min === undefined) && (missing49 = "min"))) || ((data336.max === undefined) && (missing49 = "max"))) || ((data336.mean === undefined) && (missing49 = "mean"))){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27,schemaPath:"#/properties/observed/properties/metrics/items/required",keyword:"required",params:{missingProperty: missing49},message:"must have required property '"+missing49+"'"}];
return false;
}
else {
const _errs775 = errors;
for(const key69 in data336){
if(!(func1.call(schema31.properties.observed.properties.metrics.items.properties, key69))){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27,schemaPath:"#/properties/observed/properties/metrics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs775 === errors){
if(data336.evidence !== undefined){
const _errs776 = errors;
if(typeof data336.evidence !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/evidence",schemaPath:"#/properties/observed/properties/metrics/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid102 = _errs776 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data336.path !== undefined){
const _errs778 = errors;
if(typeof data336.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/path",schemaPath:"#/properties/observed/properties/metrics/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid102 = _errs778 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data336.phase !== undefined){
const _errs780 = errors;
if(typeof data336.phase !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/phase",schemaPath:"#/properties/observed/properties/metrics/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid102 = _errs780 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data336.variant !== undefined){
const _errs782 = errors;
if(typeof data336.variant !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/variant",schemaPath:"#/properties/observed/properties/metrics/items/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid102 = _errs782 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data336.name !== undefined){
const _errs784 = errors;
if(typeof data336.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/name",schemaPath:"#/properties/observed/properties/metrics/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid102 = _errs784 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data336.labels !== undefined){
let data342 = data336.labels;
const _errs786 = errors;
if(errors === _errs786){
if(data342 && typeof data342 == "object" && !Array.isArray(data342)){
for(const key70 in data342){
const _errs788 = errors;
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
var valid103 = _errs788 === errors;
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
for(const key71 in data342){
const _errs791 = errors;
if(typeof data342[key71] !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/labels/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/metrics/items/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid104 = _errs791 === errors;
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
var valid102 = _errs786 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data336.unit !== undefined){
let data344 = data336.unit;
const _errs793 = errors;
if(typeof data344 !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/unit",schemaPath:"#/properties/observed/properties/metrics/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data344 === "ms") || (data344 === "ratio")) || (data344 === "count")) || (data344 === "bytes")) || (data344 === "none"))){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/unit",schemaPath:"#/properties/observed/properties/metrics/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.observed.properties.metrics.items.properties.unit.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid102 = _errs793 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data336.points !== undefined){
let data345 = data336.points;
const _errs795 = errors;
if(!(((typeof data345 == "number") && (!(data345 % 1) && !isNaN(data345))) && (isFinite(data345)))){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/points",schemaPath:"#/properties/observed/properties/metrics/items/properties/points/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs795){
if((typeof data345 == "number") && (isFinite(data345))){
if(data345 > 9007199254740991 || isNaN(data345)){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/points",schemaPath:"#/properties/observed/properties/metrics/items/properties/points/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data345 < 0 || isNaN(data345)){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/points",schemaPath:"#/properties/observed/properties/metrics/items/properties/points/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid102 = _errs795 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data336.first !== undefined){
let data346 = data336.first;
const _errs797 = errors;
if(!((typeof data346 == "number") && (isFinite(data346)))){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/first",schemaPath:"#/properties/observed/properties/metrics/items/properties/first/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid102 = _errs797 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data336.last !== undefined){
let data347 = data336.last;
const _errs799 = errors;
if(!((typeof data347 == "number") && (isFinite(data347)))){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/last",schemaPath:"#/properties/observed/properties/metrics/items/properties/last/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid102 = _errs799 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data336.min !== undefined){
let data348 = data336.min;
const _errs801 = errors;
if(!((typeof data348 == "number") && (isFinite(data348)))){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/min",schemaPath:"#/properties/observed/properties/metrics/items/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid102 = _errs801 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data336.max !== undefined){
let data349 = data336.max;
const _errs803 = errors;
if(!((typeof data349 == "number") && (isFinite(data349)))){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/max",schemaPath:"#/properties/observed/properties/metrics/items/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid102 = _errs803 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data336.mean !== undefined){
let data350 = data336.mean;
const _errs805 = errors;
if(!((typeof data350 == "number") && (isFinite(data350)))){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i27+"/mean",schemaPath:"#/properties/observed/properties/metrics/items/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid102 = _errs805 === errors;
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
var valid101 = _errs773 === errors;
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
var valid60 = _errs771 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data234.balancer !== undefined){
let data351 = data234.balancer;
const _errs807 = errors;
if(errors === _errs807){
if(Array.isArray(data351)){
var valid105 = true;
const len28 = data351.length;
for(let i28=0; i28<len28; i28++){
let data352 = data351[i28];
const _errs809 = errors;
if(errors === _errs809){
if(data352 && typeof data352 == "object" && !Array.isArray(data352)){
let missing50;
if((((((data352.evidence === undefined) && (missing50 = "evidence")) || ((data352.path === undefined) && (missing50 = "path"))) || ((data352.moment === undefined) && (missing50 = "moment"))) || ((data352.servers === undefined) && (missing50 = "servers"))) || ((data352.pools === undefined) && (missing50 = "pools"))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28,schemaPath:"#/properties/observed/properties/balancer/items/required",keyword:"required",params:{missingProperty: missing50},message:"must have required property '"+missing50+"'"}];
return false;
}
else {
const _errs811 = errors;
for(const key72 in data352){
if(!((((((key72 === "evidence") || (key72 === "path")) || (key72 === "phase")) || (key72 === "moment")) || (key72 === "servers")) || (key72 === "pools"))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28,schemaPath:"#/properties/observed/properties/balancer/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs811 === errors){
if(data352.evidence !== undefined){
const _errs812 = errors;
if(typeof data352.evidence !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/evidence",schemaPath:"#/properties/observed/properties/balancer/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid106 = _errs812 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data352.path !== undefined){
const _errs814 = errors;
if(typeof data352.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/path",schemaPath:"#/properties/observed/properties/balancer/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid106 = _errs814 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data352.phase !== undefined){
const _errs816 = errors;
if(typeof data352.phase !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/phase",schemaPath:"#/properties/observed/properties/balancer/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid106 = _errs816 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data352.moment !== undefined){
let data356 = data352.moment;
const _errs818 = errors;
if(typeof data356 !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/moment",schemaPath:"#/properties/observed/properties/balancer/items/properties/moment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data356 === "before") || (data356 === "after")) || (data356 === "end"))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/moment",schemaPath:"#/properties/observed/properties/balancer/items/properties/moment/enum",keyword:"enum",params:{allowedValues: schema31.properties.observed.properties.balancer.items.properties.moment.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid106 = _errs818 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data352.servers !== undefined){
let data357 = data352.servers;
const _errs820 = errors;
if(errors === _errs820){
if(Array.isArray(data357)){
var valid107 = true;
const len29 = data357.length;
for(let i29=0; i29<len29; i29++){
let data358 = data357[i29];
const _errs822 = errors;
if(errors === _errs822){
if(data358 && typeof data358 == "object" && !Array.isArray(data358)){
let missing51;
if(((((((data358.backend === undefined) && (missing51 = "backend")) || ((data358.server === undefined) && (missing51 = "server"))) || ((data358.weight === undefined) && (missing51 = "weight"))) || ((data358.state === undefined) && (missing51 = "state"))) || ((data358.requestsTotal === undefined) && (missing51 = "requestsTotal"))) || ((data358.failedChecksTotal === undefined) && (missing51 = "failedChecksTotal"))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29,schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/required",keyword:"required",params:{missingProperty: missing51},message:"must have required property '"+missing51+"'"}];
return false;
}
else {
const _errs824 = errors;
for(const key73 in data358){
if(!((((((key73 === "backend") || (key73 === "server")) || (key73 === "weight")) || (key73 === "state")) || (key73 === "requestsTotal")) || (key73 === "failedChecksTotal"))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29,schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs824 === errors){
if(data358.backend !== undefined){
const _errs825 = errors;
if(typeof data358.backend !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29+"/backend",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/backend/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid108 = _errs825 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data358.server !== undefined){
const _errs827 = errors;
if(typeof data358.server !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29+"/server",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid108 = _errs827 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data358.weight !== undefined){
let data361 = data358.weight;
const _errs829 = errors;
if((!((typeof data361 == "number") && (isFinite(data361)))) && (data361 !== null)){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29+"/weight",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/weight/type",keyword:"type",params:{type: schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.weight.type},message:"must be number,null"}];
return false;
}
var valid108 = _errs829 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data358.state !== undefined){
let data362 = data358.state;
const _errs831 = errors;
const _errs832 = errors;
let valid109 = false;
const _errs833 = errors;
if(typeof data362 !== "string"){
const err98 = {instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29+"/state",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/state/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!(((((data362 === "up") || (data362 === "down")) || (data362 === "maint")) || (data362 === "drain")) || (data362 === "unknown"))){
const err99 = {instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29+"/state",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.state.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid5 = _errs833 === errors;
valid109 = valid109 || _valid5;
const _errs835 = errors;
if(data362 !== null){
const err100 = {instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29+"/state",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/state/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid5 = _errs835 === errors;
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
errors = _errs832;
if(vErrors !== null){
if(_errs832){
vErrors.length = _errs832;
}
else {
vErrors = null;
}
}
}
var valid108 = _errs831 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data358.requestsTotal !== undefined){
let data363 = data358.requestsTotal;
const _errs837 = errors;
const _errs838 = errors;
let valid110 = false;
const _errs839 = errors;
if(!(((typeof data363 == "number") && (!(data363 % 1) && !isNaN(data363))) && (isFinite(data363)))){
const err102 = {instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/requestsTotal/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(errors === _errs839){
if((typeof data363 == "number") && (isFinite(data363))){
if(data363 > 9007199254740991 || isNaN(data363)){
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
if(data363 < 0 || isNaN(data363)){
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
var _valid6 = _errs839 === errors;
valid110 = valid110 || _valid6;
const _errs841 = errors;
if(data363 !== null){
const err105 = {instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/requestsTotal/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid6 = _errs841 === errors;
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
errors = _errs838;
if(vErrors !== null){
if(_errs838){
vErrors.length = _errs838;
}
else {
vErrors = null;
}
}
}
var valid108 = _errs837 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data358.failedChecksTotal !== undefined){
let data364 = data358.failedChecksTotal;
const _errs843 = errors;
const _errs844 = errors;
let valid111 = false;
const _errs845 = errors;
if(!(((typeof data364 == "number") && (!(data364 % 1) && !isNaN(data364))) && (isFinite(data364)))){
const err107 = {instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/failedChecksTotal/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(errors === _errs845){
if((typeof data364 == "number") && (isFinite(data364))){
if(data364 > 9007199254740991 || isNaN(data364)){
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
if(data364 < 0 || isNaN(data364)){
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
var _valid7 = _errs845 === errors;
valid111 = valid111 || _valid7;
const _errs847 = errors;
if(data364 !== null){
const err110 = {instancePath:instancePath+"/observed/balancer/" + i28+"/servers/" + i29+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/failedChecksTotal/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid7 = _errs847 === errors;
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
errors = _errs844;
if(vErrors !== null){
if(_errs844){
vErrors.length = _errs844;
}
else {
vErrors = null;
}
}
}
var valid108 = _errs843 === errors;
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
var valid107 = _errs822 === errors;
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
var valid106 = _errs820 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data352.pools !== undefined){
let data365 = data352.pools;
const _errs849 = errors;
if(errors === _errs849){
if(Array.isArray(data365)){
var valid112 = true;
const len30 = data365.length;
for(let i30=0; i30<len30; i30++){
let data366 = data365[i30];
const _errs851 = errors;
if(errors === _errs851){
if(data366 && typeof data366 == "object" && !Array.isArray(data366)){
let missing52;
if(((((((((data366.variant === undefined) && (missing52 = "variant")) || ((data366.servers === undefined) && (missing52 = "servers"))) || ((data366.serving === undefined) && (missing52 = "serving"))) || ((data366.weight === undefined) && (missing52 = "weight"))) || ((data366.weightOfAll === undefined) && (missing52 = "weightOfAll"))) || ((data366.weightRatio === undefined) && (missing52 = "weightRatio"))) || ((data366.requestsTotal === undefined) && (missing52 = "requestsTotal"))) || ((data366.failedChecksTotal === undefined) && (missing52 = "failedChecksTotal"))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30,schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/required",keyword:"required",params:{missingProperty: missing52},message:"must have required property '"+missing52+"'"}];
return false;
}
else {
const _errs853 = errors;
for(const key74 in data366){
if(!((((((((key74 === "variant") || (key74 === "servers")) || (key74 === "serving")) || (key74 === "weight")) || (key74 === "weightOfAll")) || (key74 === "weightRatio")) || (key74 === "requestsTotal")) || (key74 === "failedChecksTotal"))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30,schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs853 === errors){
if(data366.variant !== undefined){
const _errs854 = errors;
if(typeof data366.variant !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/variant",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid113 = _errs854 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data366.servers !== undefined){
let data368 = data366.servers;
const _errs856 = errors;
if(!(((typeof data368 == "number") && (!(data368 % 1) && !isNaN(data368))) && (isFinite(data368)))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/servers",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/servers/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs856){
if((typeof data368 == "number") && (isFinite(data368))){
if(data368 > 9007199254740991 || isNaN(data368)){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/servers",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/servers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data368 < 0 || isNaN(data368)){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/servers",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/servers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data366.serving !== undefined){
let data369 = data366.serving;
const _errs858 = errors;
if(!(((typeof data369 == "number") && (!(data369 % 1) && !isNaN(data369))) && (isFinite(data369)))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/serving",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/serving/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs858){
if((typeof data369 == "number") && (isFinite(data369))){
if(data369 > 9007199254740991 || isNaN(data369)){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/serving",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/serving/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data369 < 0 || isNaN(data369)){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/serving",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/serving/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid113 = _errs858 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data366.weight !== undefined){
let data370 = data366.weight;
const _errs860 = errors;
if(!((typeof data370 == "number") && (isFinite(data370)))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/weight",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid113 = _errs860 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data366.weightOfAll !== undefined){
let data371 = data366.weightOfAll;
const _errs862 = errors;
if(!((typeof data371 == "number") && (isFinite(data371)))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/weightOfAll",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/weightOfAll/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid113 = _errs862 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data366.weightRatio !== undefined){
let data372 = data366.weightRatio;
const _errs864 = errors;
if((!((typeof data372 == "number") && (isFinite(data372)))) && (data372 !== null)){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/weightRatio",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/weightRatio/type",keyword:"type",params:{type: schema31.properties.observed.properties.balancer.items.properties.pools.items.properties.weightRatio.type},message:"must be number,null"}];
return false;
}
var valid113 = _errs864 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data366.requestsTotal !== undefined){
let data373 = data366.requestsTotal;
const _errs866 = errors;
const _errs867 = errors;
let valid114 = false;
const _errs868 = errors;
if(!(((typeof data373 == "number") && (!(data373 % 1) && !isNaN(data373))) && (isFinite(data373)))){
const err112 = {instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/requestsTotal/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(errors === _errs868){
if((typeof data373 == "number") && (isFinite(data373))){
if(data373 > 9007199254740991 || isNaN(data373)){
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
if(data373 < 0 || isNaN(data373)){
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
var _valid8 = _errs868 === errors;
valid114 = valid114 || _valid8;
const _errs870 = errors;
if(data373 !== null){
const err115 = {instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/requestsTotal/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid8 = _errs870 === errors;
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
errors = _errs867;
if(vErrors !== null){
if(_errs867){
vErrors.length = _errs867;
}
else {
vErrors = null;
}
}
}
var valid113 = _errs866 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data366.failedChecksTotal !== undefined){
let data374 = data366.failedChecksTotal;
const _errs872 = errors;
const _errs873 = errors;
let valid115 = false;
const _errs874 = errors;
if(!(((typeof data374 == "number") && (!(data374 % 1) && !isNaN(data374))) && (isFinite(data374)))){
const err117 = {instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/failedChecksTotal/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(errors === _errs874){
if((typeof data374 == "number") && (isFinite(data374))){
if(data374 > 9007199254740991 || isNaN(data374)){
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
if(data374 < 0 || isNaN(data374)){
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
var _valid9 = _errs874 === errors;
valid115 = valid115 || _valid9;
const _errs876 = errors;
if(data374 !== null){
const err120 = {instancePath:instancePath+"/observed/balancer/" + i28+"/pools/" + i30+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/failedChecksTotal/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
var _valid9 = _errs876 === errors;
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
errors = _errs873;
if(vErrors !== null){
if(_errs873){
vErrors.length = _errs873;
}
else {
vErrors = null;
}
}
}
var valid113 = _errs872 === errors;
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
var valid112 = _errs851 === errors;
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
var valid106 = _errs849 === errors;
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
var valid105 = _errs809 === errors;
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
var valid60 = _errs807 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data234.changes !== undefined){
let data375 = data234.changes;
const _errs878 = errors;
if(errors === _errs878){
if(Array.isArray(data375)){
var valid116 = true;
const len31 = data375.length;
for(let i31=0; i31<len31; i31++){
let data376 = data375[i31];
const _errs880 = errors;
if(errors === _errs880){
if(data376 && typeof data376 == "object" && !Array.isArray(data376)){
let missing53;
if(((((((data376.evidence === undefined) && (missing53 = "evidence")) || ((data376.path === undefined) && (missing53 = "path"))) || ((data376.server === undefined) && (missing53 = "server"))) || ((data376.weightBefore === undefined) && (missing53 = "weightBefore"))) || ((data376.weightAfter === undefined) && (missing53 = "weightAfter"))) || ((data376.line === undefined) && (missing53 = "line"))){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i31,schemaPath:"#/properties/observed/properties/changes/items/required",keyword:"required",params:{missingProperty: missing53},message:"must have required property '"+missing53+"'"}];
return false;
}
else {
const _errs882 = errors;
for(const key75 in data376){
if(!(((((((key75 === "evidence") || (key75 === "path")) || (key75 === "phase")) || (key75 === "server")) || (key75 === "weightBefore")) || (key75 === "weightAfter")) || (key75 === "line"))){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i31,schemaPath:"#/properties/observed/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs882 === errors){
if(data376.evidence !== undefined){
const _errs883 = errors;
if(typeof data376.evidence !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i31+"/evidence",schemaPath:"#/properties/observed/properties/changes/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid117 = _errs883 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data376.path !== undefined){
const _errs885 = errors;
if(typeof data376.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i31+"/path",schemaPath:"#/properties/observed/properties/changes/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid117 = _errs885 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data376.phase !== undefined){
const _errs887 = errors;
if(typeof data376.phase !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i31+"/phase",schemaPath:"#/properties/observed/properties/changes/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid117 = _errs887 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data376.server !== undefined){
const _errs889 = errors;
if(typeof data376.server !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i31+"/server",schemaPath:"#/properties/observed/properties/changes/items/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid117 = _errs889 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data376.weightBefore !== undefined){
let data381 = data376.weightBefore;
const _errs891 = errors;
if((!((typeof data381 == "number") && (isFinite(data381)))) && (data381 !== null)){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i31+"/weightBefore",schemaPath:"#/properties/observed/properties/changes/items/properties/weightBefore/type",keyword:"type",params:{type: schema31.properties.observed.properties.changes.items.properties.weightBefore.type},message:"must be number,null"}];
return false;
}
var valid117 = _errs891 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data376.weightAfter !== undefined){
let data382 = data376.weightAfter;
const _errs893 = errors;
if((!((typeof data382 == "number") && (isFinite(data382)))) && (data382 !== null)){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i31+"/weightAfter",schemaPath:"#/properties/observed/properties/changes/items/properties/weightAfter/type",keyword:"type",params:{type: schema31.properties.observed.properties.changes.items.properties.weightAfter.type},message:"must be number,null"}];
return false;
}
var valid117 = _errs893 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data376.line !== undefined){
let data383 = data376.line;
const _errs895 = errors;
if(!(((typeof data383 == "number") && (!(data383 % 1) && !isNaN(data383))) && (isFinite(data383)))){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i31+"/line",schemaPath:"#/properties/observed/properties/changes/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs895){
if((typeof data383 == "number") && (isFinite(data383))){
if(data383 > 9007199254740991 || isNaN(data383)){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i31+"/line",schemaPath:"#/properties/observed/properties/changes/items/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data383 < 0 || isNaN(data383)){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i31+"/line",schemaPath:"#/properties/observed/properties/changes/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid117 = _errs895 === errors;
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
var valid116 = _errs880 === errors;
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
var valid60 = _errs878 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data234.tests !== undefined){
let data384 = data234.tests;
const _errs897 = errors;
if(errors === _errs897){
if(Array.isArray(data384)){
var valid118 = true;
const len32 = data384.length;
for(let i32=0; i32<len32; i32++){
let data385 = data384[i32];
const _errs899 = errors;
if(errors === _errs899){
if(data385 && typeof data385 == "object" && !Array.isArray(data385)){
let missing54;
if(((((((((((((data385.evidence === undefined) && (missing54 = "evidence")) || ((data385.path === undefined) && (missing54 = "path"))) || ((data385.suite === undefined) && (missing54 = "suite"))) || ((data385.total === undefined) && (missing54 = "total"))) || ((data385.passed === undefined) && (missing54 = "passed"))) || ((data385.failed === undefined) && (missing54 = "failed"))) || ((data385.skipped === undefined) && (missing54 = "skipped"))) || ((data385.flaky === undefined) && (missing54 = "flaky"))) || ((data385.passedRatio === undefined) && (missing54 = "passedRatio"))) || ((data385.failures === undefined) && (missing54 = "failures"))) || ((data385.cases === undefined) && (missing54 = "cases"))) || ((data385.casesLeftOut === undefined) && (missing54 = "casesLeftOut"))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32,schemaPath:"#/properties/observed/properties/tests/items/required",keyword:"required",params:{missingProperty: missing54},message:"must have required property '"+missing54+"'"}];
return false;
}
else {
const _errs901 = errors;
for(const key76 in data385){
if(!(func1.call(schema31.properties.observed.properties.tests.items.properties, key76))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32,schemaPath:"#/properties/observed/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs901 === errors){
if(data385.evidence !== undefined){
const _errs902 = errors;
if(typeof data385.evidence !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/evidence",schemaPath:"#/properties/observed/properties/tests/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid119 = _errs902 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data385.path !== undefined){
const _errs904 = errors;
if(typeof data385.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/path",schemaPath:"#/properties/observed/properties/tests/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid119 = _errs904 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data385.suite !== undefined){
const _errs906 = errors;
if(typeof data385.suite !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/suite",schemaPath:"#/properties/observed/properties/tests/items/properties/suite/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid119 = _errs906 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data385.total !== undefined){
let data389 = data385.total;
const _errs908 = errors;
if(!(((typeof data389 == "number") && (!(data389 % 1) && !isNaN(data389))) && (isFinite(data389)))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/total",schemaPath:"#/properties/observed/properties/tests/items/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs908){
if((typeof data389 == "number") && (isFinite(data389))){
if(data389 > 9007199254740991 || isNaN(data389)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/total",schemaPath:"#/properties/observed/properties/tests/items/properties/total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data389 < 0 || isNaN(data389)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/total",schemaPath:"#/properties/observed/properties/tests/items/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data385.passed !== undefined){
let data390 = data385.passed;
const _errs910 = errors;
if(!(((typeof data390 == "number") && (!(data390 % 1) && !isNaN(data390))) && (isFinite(data390)))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/passed",schemaPath:"#/properties/observed/properties/tests/items/properties/passed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs910){
if((typeof data390 == "number") && (isFinite(data390))){
if(data390 > 9007199254740991 || isNaN(data390)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/passed",schemaPath:"#/properties/observed/properties/tests/items/properties/passed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data390 < 0 || isNaN(data390)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/passed",schemaPath:"#/properties/observed/properties/tests/items/properties/passed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data385.failed !== undefined){
let data391 = data385.failed;
const _errs912 = errors;
if(!(((typeof data391 == "number") && (!(data391 % 1) && !isNaN(data391))) && (isFinite(data391)))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/failed",schemaPath:"#/properties/observed/properties/tests/items/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs912){
if((typeof data391 == "number") && (isFinite(data391))){
if(data391 > 9007199254740991 || isNaN(data391)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/failed",schemaPath:"#/properties/observed/properties/tests/items/properties/failed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data391 < 0 || isNaN(data391)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/failed",schemaPath:"#/properties/observed/properties/tests/items/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data385.skipped !== undefined){
let data392 = data385.skipped;
const _errs914 = errors;
if(!(((typeof data392 == "number") && (!(data392 % 1) && !isNaN(data392))) && (isFinite(data392)))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/skipped",schemaPath:"#/properties/observed/properties/tests/items/properties/skipped/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs914){
if((typeof data392 == "number") && (isFinite(data392))){
if(data392 > 9007199254740991 || isNaN(data392)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/skipped",schemaPath:"#/properties/observed/properties/tests/items/properties/skipped/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data392 < 0 || isNaN(data392)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/skipped",schemaPath:"#/properties/observed/properties/tests/items/properties/skipped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data385.flaky !== undefined){
let data393 = data385.flaky;
const _errs916 = errors;
if(!(((typeof data393 == "number") && (!(data393 % 1) && !isNaN(data393))) && (isFinite(data393)))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/flaky",schemaPath:"#/properties/observed/properties/tests/items/properties/flaky/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs916){
if((typeof data393 == "number") && (isFinite(data393))){
if(data393 > 9007199254740991 || isNaN(data393)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/flaky",schemaPath:"#/properties/observed/properties/tests/items/properties/flaky/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data393 < 0 || isNaN(data393)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/flaky",schemaPath:"#/properties/observed/properties/tests/items/properties/flaky/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid119 = _errs916 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data385.passedRatio !== undefined){
let data394 = data385.passedRatio;
const _errs918 = errors;
if((!((typeof data394 == "number") && (isFinite(data394)))) && (data394 !== null)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/passedRatio",schemaPath:"#/properties/observed/properties/tests/items/properties/passedRatio/type",keyword:"type",params:{type: schema31.properties.observed.properties.tests.items.properties.passedRatio.type},message:"must be number,null"}];
return false;
}
var valid119 = _errs918 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data385.failures !== undefined){
let data395 = data385.failures;
const _errs920 = errors;
if(errors === _errs920){
if(Array.isArray(data395)){
var valid120 = true;
const len33 = data395.length;
for(let i33=0; i33<len33; i33++){
const _errs922 = errors;
if(typeof data395[i33] !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/failures/" + i33,schemaPath:"#/properties/observed/properties/tests/items/properties/failures/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid120 = _errs922 === errors;
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
var valid119 = _errs920 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data385.cases !== undefined){
let data397 = data385.cases;
const _errs924 = errors;
if(errors === _errs924){
if(Array.isArray(data397)){
var valid121 = true;
const len34 = data397.length;
for(let i34=0; i34<len34; i34++){
let data398 = data397[i34];
const _errs926 = errors;
if(errors === _errs926){
if(data398 && typeof data398 == "object" && !Array.isArray(data398)){
let missing55;
if((((data398.name === undefined) && (missing55 = "name")) || ((data398.outcome === undefined) && (missing55 = "outcome"))) || ((data398.isFlaky === undefined) && (missing55 = "isFlaky"))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/cases/" + i34,schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/required",keyword:"required",params:{missingProperty: missing55},message:"must have required property '"+missing55+"'"}];
return false;
}
else {
const _errs928 = errors;
for(const key77 in data398){
if(!((((key77 === "name") || (key77 === "outcome")) || (key77 === "isFlaky")) || (key77 === "line"))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/cases/" + i34,schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs928 === errors){
if(data398.name !== undefined){
const _errs929 = errors;
if(typeof data398.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/cases/" + i34+"/name",schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid122 = _errs929 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data398.outcome !== undefined){
let data400 = data398.outcome;
const _errs931 = errors;
if(typeof data400 !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/cases/" + i34+"/outcome",schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data400 === "passed") || (data400 === "failed")) || (data400 === "error")) || (data400 === "skipped"))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/cases/" + i34+"/outcome",schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.observed.properties.tests.items.properties.cases.items.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid122 = _errs931 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data398.isFlaky !== undefined){
const _errs933 = errors;
if(typeof data398.isFlaky !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/cases/" + i34+"/isFlaky",schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/properties/isFlaky/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid122 = _errs933 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data398.line !== undefined){
let data402 = data398.line;
const _errs935 = errors;
if(!(((typeof data402 == "number") && (!(data402 % 1) && !isNaN(data402))) && (isFinite(data402)))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/cases/" + i34+"/line",schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs935){
if((typeof data402 == "number") && (isFinite(data402))){
if(data402 > 9007199254740991 || isNaN(data402)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/cases/" + i34+"/line",schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data402 < 0 || isNaN(data402)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/cases/" + i34+"/line",schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid122 = _errs935 === errors;
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
var valid121 = _errs926 === errors;
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
var valid119 = _errs924 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data385.casesLeftOut !== undefined){
let data403 = data385.casesLeftOut;
const _errs937 = errors;
if(!(((typeof data403 == "number") && (!(data403 % 1) && !isNaN(data403))) && (isFinite(data403)))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/casesLeftOut",schemaPath:"#/properties/observed/properties/tests/items/properties/casesLeftOut/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs937){
if((typeof data403 == "number") && (isFinite(data403))){
if(data403 > 9007199254740991 || isNaN(data403)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/casesLeftOut",schemaPath:"#/properties/observed/properties/tests/items/properties/casesLeftOut/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data403 < 0 || isNaN(data403)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i32+"/casesLeftOut",schemaPath:"#/properties/observed/properties/tests/items/properties/casesLeftOut/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid119 = _errs937 === errors;
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
var valid118 = _errs899 === errors;
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
var valid60 = _errs897 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data234.testTotals !== undefined){
let data404 = data234.testTotals;
const _errs939 = errors;
if(errors === _errs939){
if(data404 && typeof data404 == "object" && !Array.isArray(data404)){
let missing56;
if((((((data404.total === undefined) && (missing56 = "total")) || ((data404.passed === undefined) && (missing56 = "passed"))) || ((data404.failed === undefined) && (missing56 = "failed"))) || ((data404.skipped === undefined) && (missing56 = "skipped"))) || ((data404.flaky === undefined) && (missing56 = "flaky"))){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals",schemaPath:"#/properties/observed/properties/testTotals/required",keyword:"required",params:{missingProperty: missing56},message:"must have required property '"+missing56+"'"}];
return false;
}
else {
const _errs941 = errors;
for(const key78 in data404){
if(!(((((key78 === "total") || (key78 === "passed")) || (key78 === "failed")) || (key78 === "skipped")) || (key78 === "flaky"))){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals",schemaPath:"#/properties/observed/properties/testTotals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs941 === errors){
if(data404.total !== undefined){
let data405 = data404.total;
const _errs942 = errors;
if(!(((typeof data405 == "number") && (!(data405 % 1) && !isNaN(data405))) && (isFinite(data405)))){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/total",schemaPath:"#/properties/observed/properties/testTotals/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs942){
if((typeof data405 == "number") && (isFinite(data405))){
if(data405 > 9007199254740991 || isNaN(data405)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/total",schemaPath:"#/properties/observed/properties/testTotals/properties/total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data405 < 0 || isNaN(data405)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/total",schemaPath:"#/properties/observed/properties/testTotals/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data404.passed !== undefined){
let data406 = data404.passed;
const _errs944 = errors;
if(!(((typeof data406 == "number") && (!(data406 % 1) && !isNaN(data406))) && (isFinite(data406)))){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/passed",schemaPath:"#/properties/observed/properties/testTotals/properties/passed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs944){
if((typeof data406 == "number") && (isFinite(data406))){
if(data406 > 9007199254740991 || isNaN(data406)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/passed",schemaPath:"#/properties/observed/properties/testTotals/properties/passed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data406 < 0 || isNaN(data406)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/passed",schemaPath:"#/properties/observed/properties/testTotals/properties/passed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data404.failed !== undefined){
let data407 = data404.failed;
const _errs946 = errors;
if(!(((typeof data407 == "number") && (!(data407 % 1) && !isNaN(data407))) && (isFinite(data407)))){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/failed",schemaPath:"#/properties/observed/properties/testTotals/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs946){
if((typeof data407 == "number") && (isFinite(data407))){
if(data407 > 9007199254740991 || isNaN(data407)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/failed",schemaPath:"#/properties/observed/properties/testTotals/properties/failed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data407 < 0 || isNaN(data407)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/failed",schemaPath:"#/properties/observed/properties/testTotals/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data404.skipped !== undefined){
let data408 = data404.skipped;
const _errs948 = errors;
if(!(((typeof data408 == "number") && (!(data408 % 1) && !isNaN(data408))) && (isFinite(data408)))){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/skipped",schemaPath:"#/properties/observed/properties/testTotals/properties/skipped/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs948){
if((typeof data408 == "number") && (isFinite(data408))){
if(data408 > 9007199254740991 || isNaN(data408)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/skipped",schemaPath:"#/properties/observed/properties/testTotals/properties/skipped/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data408 < 0 || isNaN(data408)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/skipped",schemaPath:"#/properties/observed/properties/testTotals/properties/skipped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(valid123){
if(data404.flaky !== undefined){
let data409 = data404.flaky;
const _errs950 = errors;
if(!(((typeof data409 == "number") && (!(data409 % 1) && !isNaN(data409))) && (isFinite(data409)))){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/flaky",schemaPath:"#/properties/observed/properties/testTotals/properties/flaky/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs950){
if((typeof data409 == "number") && (isFinite(data409))){
if(data409 > 9007199254740991 || isNaN(data409)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/flaky",schemaPath:"#/properties/observed/properties/testTotals/properties/flaky/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data409 < 0 || isNaN(data409)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/flaky",schemaPath:"#/properties/observed/properties/testTotals/properties/flaky/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid123 = _errs950 === errors;
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
var valid60 = _errs939 === errors;
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
var valid0 = _errs520 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.indicators !== undefined){
let data410 = data.indicators;
const _errs952 = errors;
if(errors === _errs952){
if(Array.isArray(data410)){
var valid124 = true;
const len35 = data410.length;
for(let i35=0; i35<len35; i35++){
let data411 = data410[i35];
const _errs954 = errors;
if(errors === _errs954){
if(data411 && typeof data411 == "object" && !Array.isArray(data411)){
let missing57;
if((((((data411.id === undefined) && (missing57 = "id")) || ((data411.kind === undefined) && (missing57 = "kind"))) || ((data411.evidence === undefined) && (missing57 = "evidence"))) || ((data411.unit === undefined) && (missing57 = "unit"))) || ((data411.about === undefined) && (missing57 = "about"))){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i35,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: missing57},message:"must have required property '"+missing57+"'"}];
return false;
}
else {
const _errs956 = errors;
for(const key79 in data411){
if(!(((((((key79 === "id") || (key79 === "title")) || (key79 === "topic")) || (key79 === "kind")) || (key79 === "evidence")) || (key79 === "unit")) || (key79 === "about"))){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i35,schemaPath:"#/properties/indicators/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs956 === errors){
if(data411.id !== undefined){
const _errs957 = errors;
if(typeof data411.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i35+"/id",schemaPath:"#/properties/indicators/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid125 = _errs957 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data411.title !== undefined){
const _errs959 = errors;
if(typeof data411.title !== "string"){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i35+"/title",schemaPath:"#/properties/indicators/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid125 = _errs959 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data411.topic !== undefined){
const _errs961 = errors;
if(typeof data411.topic !== "string"){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i35+"/topic",schemaPath:"#/properties/indicators/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid125 = _errs961 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data411.kind !== undefined){
const _errs963 = errors;
if(typeof data411.kind !== "string"){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i35+"/kind",schemaPath:"#/properties/indicators/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid125 = _errs963 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data411.evidence !== undefined){
const _errs965 = errors;
if(typeof data411.evidence !== "string"){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i35+"/evidence",schemaPath:"#/properties/indicators/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid125 = _errs965 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data411.unit !== undefined){
let data417 = data411.unit;
const _errs967 = errors;
if(typeof data417 !== "string"){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i35+"/unit",schemaPath:"#/properties/indicators/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data417 === "ms") || (data417 === "ratio")) || (data417 === "count")) || (data417 === "bytes")) || (data417 === "none"))){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i35+"/unit",schemaPath:"#/properties/indicators/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.indicators.items.properties.unit.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid125 = _errs967 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data411.about !== undefined){
const _errs969 = errors;
if(typeof data411.about !== "string"){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i35+"/about",schemaPath:"#/properties/indicators/items/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid125 = _errs969 === errors;
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
var valid124 = _errs954 === errors;
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
var valid0 = _errs952 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signOff !== undefined){
let data419 = data.signOff;
const _errs971 = errors;
if(errors === _errs971){
if(data419 && typeof data419 == "object" && !Array.isArray(data419)){
let missing58;
if(((data419.roles === undefined) && (missing58 = "roles")) || ((data419.approverIsNot === undefined) && (missing58 = "approverIsNot"))){
validate20.errors = [{instancePath:instancePath+"/signOff",schemaPath:"#/properties/signOff/required",keyword:"required",params:{missingProperty: missing58},message:"must have required property '"+missing58+"'"}];
return false;
}
else {
const _errs973 = errors;
for(const key80 in data419){
if(!(((((key80 === "roles") || (key80 === "consulted")) || (key80 === "informed")) || (key80 === "approverIsNot")) || (key80 === "maxAge"))){
validate20.errors = [{instancePath:instancePath+"/signOff",schemaPath:"#/properties/signOff/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs973 === errors){
if(data419.roles !== undefined){
let data420 = data419.roles;
const _errs974 = errors;
if(errors === _errs974){
if(Array.isArray(data420)){
var valid127 = true;
const len36 = data420.length;
for(let i36=0; i36<len36; i36++){
let data421 = data420[i36];
const _errs976 = errors;
if(errors === _errs976){
if(data421 && typeof data421 == "object" && !Array.isArray(data421)){
let missing59;
if(((((data421.id === undefined) && (missing59 = "id")) || ((data421.title === undefined) && (missing59 = "title"))) || ((data421.people === undefined) && (missing59 = "people"))) || ((data421.threshold === undefined) && (missing59 = "threshold"))){
validate20.errors = [{instancePath:instancePath+"/signOff/roles/" + i36,schemaPath:"#/properties/signOff/properties/roles/items/required",keyword:"required",params:{missingProperty: missing59},message:"must have required property '"+missing59+"'"}];
return false;
}
else {
const _errs978 = errors;
for(const key81 in data421){
if(!((((key81 === "id") || (key81 === "title")) || (key81 === "people")) || (key81 === "threshold"))){
validate20.errors = [{instancePath:instancePath+"/signOff/roles/" + i36,schemaPath:"#/properties/signOff/properties/roles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs978 === errors){
if(data421.id !== undefined){
const _errs979 = errors;
if(typeof data421.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/signOff/roles/" + i36+"/id",schemaPath:"#/properties/signOff/properties/roles/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid128 = _errs979 === errors;
}
else {
var valid128 = true;
}
if(valid128){
if(data421.title !== undefined){
const _errs981 = errors;
if(typeof data421.title !== "string"){
validate20.errors = [{instancePath:instancePath+"/signOff/roles/" + i36+"/title",schemaPath:"#/properties/signOff/properties/roles/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid128 = _errs981 === errors;
}
else {
var valid128 = true;
}
if(valid128){
if(data421.people !== undefined){
let data424 = data421.people;
const _errs983 = errors;
if(errors === _errs983){
if(Array.isArray(data424)){
var valid129 = true;
const len37 = data424.length;
for(let i37=0; i37<len37; i37++){
const _errs985 = errors;
if(typeof data424[i37] !== "string"){
validate20.errors = [{instancePath:instancePath+"/signOff/roles/" + i36+"/people/" + i37,schemaPath:"#/properties/signOff/properties/roles/items/properties/people/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid129 = _errs985 === errors;
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
var valid128 = _errs983 === errors;
}
else {
var valid128 = true;
}
if(valid128){
if(data421.threshold !== undefined){
let data426 = data421.threshold;
const _errs987 = errors;
if(!(((typeof data426 == "number") && (!(data426 % 1) && !isNaN(data426))) && (isFinite(data426)))){
validate20.errors = [{instancePath:instancePath+"/signOff/roles/" + i36+"/threshold",schemaPath:"#/properties/signOff/properties/roles/items/properties/threshold/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs987){
if((typeof data426 == "number") && (isFinite(data426))){
if(data426 > 9007199254740991 || isNaN(data426)){
validate20.errors = [{instancePath:instancePath+"/signOff/roles/" + i36+"/threshold",schemaPath:"#/properties/signOff/properties/roles/items/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data426 < 0 || isNaN(data426)){
validate20.errors = [{instancePath:instancePath+"/signOff/roles/" + i36+"/threshold",schemaPath:"#/properties/signOff/properties/roles/items/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid128 = _errs987 === errors;
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
var valid127 = _errs976 === errors;
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
var valid126 = _errs974 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data419.consulted !== undefined){
let data427 = data419.consulted;
const _errs989 = errors;
if(errors === _errs989){
if(Array.isArray(data427)){
var valid130 = true;
const len38 = data427.length;
for(let i38=0; i38<len38; i38++){
const _errs991 = errors;
if(typeof data427[i38] !== "string"){
validate20.errors = [{instancePath:instancePath+"/signOff/consulted/" + i38,schemaPath:"#/properties/signOff/properties/consulted/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid130 = _errs991 === errors;
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
var valid126 = _errs989 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data419.informed !== undefined){
let data429 = data419.informed;
const _errs993 = errors;
if(errors === _errs993){
if(Array.isArray(data429)){
var valid131 = true;
const len39 = data429.length;
for(let i39=0; i39<len39; i39++){
const _errs995 = errors;
if(typeof data429[i39] !== "string"){
validate20.errors = [{instancePath:instancePath+"/signOff/informed/" + i39,schemaPath:"#/properties/signOff/properties/informed/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid131 = _errs995 === errors;
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
var valid126 = _errs993 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data419.approverIsNot !== undefined){
let data431 = data419.approverIsNot;
const _errs997 = errors;
if(errors === _errs997){
if(Array.isArray(data431)){
var valid132 = true;
const len40 = data431.length;
for(let i40=0; i40<len40; i40++){
const _errs999 = errors;
if(typeof data431[i40] !== "string"){
validate20.errors = [{instancePath:instancePath+"/signOff/approverIsNot/" + i40,schemaPath:"#/properties/signOff/properties/approverIsNot/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid132 = _errs999 === errors;
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
var valid126 = _errs997 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data419.maxAge !== undefined){
const _errs1001 = errors;
if(typeof data419.maxAge !== "string"){
validate20.errors = [{instancePath:instancePath+"/signOff/maxAge",schemaPath:"#/properties/signOff/properties/maxAge/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid126 = _errs1001 === errors;
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
var valid0 = _errs971 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rollback !== undefined){
let data434 = data.rollback;
const _errs1003 = errors;
if(errors === _errs1003){
if(data434 && typeof data434 == "object" && !Array.isArray(data434)){
let missing60;
if(((data434.procedure === undefined) && (missing60 = "procedure")) || ((data434.commands === undefined) && (missing60 = "commands"))){
validate20.errors = [{instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/required",keyword:"required",params:{missingProperty: missing60},message:"must have required property '"+missing60+"'"}];
return false;
}
else {
const _errs1005 = errors;
for(const key82 in data434){
if(!(((key82 === "procedure") || (key82 === "commands")) || (key82 === "recoveryTime"))){
validate20.errors = [{instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1005 === errors){
if(data434.procedure !== undefined){
const _errs1006 = errors;
if(typeof data434.procedure !== "string"){
validate20.errors = [{instancePath:instancePath+"/rollback/procedure",schemaPath:"#/properties/rollback/properties/procedure/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid133 = _errs1006 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data434.commands !== undefined){
let data436 = data434.commands;
const _errs1008 = errors;
if(errors === _errs1008){
if(Array.isArray(data436)){
var valid134 = true;
const len41 = data436.length;
for(let i41=0; i41<len41; i41++){
const _errs1010 = errors;
if(typeof data436[i41] !== "string"){
validate20.errors = [{instancePath:instancePath+"/rollback/commands/" + i41,schemaPath:"#/properties/rollback/properties/commands/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid134 = _errs1010 === errors;
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
var valid133 = _errs1008 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data434.recoveryTime !== undefined){
const _errs1012 = errors;
if(typeof data434.recoveryTime !== "string"){
validate20.errors = [{instancePath:instancePath+"/rollback/recoveryTime",schemaPath:"#/properties/rollback/properties/recoveryTime/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid133 = _errs1012 === errors;
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
var valid0 = _errs1003 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nextSteps !== undefined){
let data439 = data.nextSteps;
const _errs1014 = errors;
if(errors === _errs1014){
if(Array.isArray(data439)){
var valid135 = true;
const len42 = data439.length;
for(let i42=0; i42<len42; i42++){
let data440 = data439[i42];
const _errs1016 = errors;
if(errors === _errs1016){
if(data440 && typeof data440 == "object" && !Array.isArray(data440)){
let missing61;
if((data440.steps === undefined) && (missing61 = "steps")){
validate20.errors = [{instancePath:instancePath+"/nextSteps/" + i42,schemaPath:"#/properties/nextSteps/items/required",keyword:"required",params:{missingProperty: missing61},message:"must have required property '"+missing61+"'"}];
return false;
}
else {
const _errs1018 = errors;
for(const key83 in data440){
if(!((key83 === "when") || (key83 === "steps"))){
validate20.errors = [{instancePath:instancePath+"/nextSteps/" + i42,schemaPath:"#/properties/nextSteps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1018 === errors){
if(data440.when !== undefined){
const _errs1019 = errors;
if(typeof data440.when !== "string"){
validate20.errors = [{instancePath:instancePath+"/nextSteps/" + i42+"/when",schemaPath:"#/properties/nextSteps/items/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid136 = _errs1019 === errors;
}
else {
var valid136 = true;
}
if(valid136){
if(data440.steps !== undefined){
let data442 = data440.steps;
const _errs1021 = errors;
if(errors === _errs1021){
if(Array.isArray(data442)){
var valid137 = true;
const len43 = data442.length;
for(let i43=0; i43<len43; i43++){
const _errs1023 = errors;
if(typeof data442[i43] !== "string"){
validate20.errors = [{instancePath:instancePath+"/nextSteps/" + i42+"/steps/" + i43,schemaPath:"#/properties/nextSteps/items/properties/steps/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid137 = _errs1023 === errors;
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
var valid136 = _errs1021 === errors;
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
var valid135 = _errs1016 === errors;
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
var valid0 = _errs1014 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appendix !== undefined){
let data444 = data.appendix;
const _errs1025 = errors;
if(errors === _errs1025){
if(data444 && typeof data444 == "object" && !Array.isArray(data444)){
let missing62;
if((((data444.dashboards === undefined) && (missing62 = "dashboards")) || ((data444.alerts === undefined) && (missing62 = "alerts"))) || ((data444.runbooks === undefined) && (missing62 = "runbooks"))){
validate20.errors = [{instancePath:instancePath+"/appendix",schemaPath:"#/properties/appendix/required",keyword:"required",params:{missingProperty: missing62},message:"must have required property '"+missing62+"'"}];
return false;
}
else {
const _errs1027 = errors;
for(const key84 in data444){
if(!(((key84 === "dashboards") || (key84 === "alerts")) || (key84 === "runbooks"))){
validate20.errors = [{instancePath:instancePath+"/appendix",schemaPath:"#/properties/appendix/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1027 === errors){
if(data444.dashboards !== undefined){
let data445 = data444.dashboards;
const _errs1028 = errors;
if(errors === _errs1028){
if(Array.isArray(data445)){
var valid139 = true;
const len44 = data445.length;
for(let i44=0; i44<len44; i44++){
let data446 = data445[i44];
const _errs1030 = errors;
if(errors === _errs1030){
if(data446 && typeof data446 == "object" && !Array.isArray(data446)){
let missing63;
if((data446.name === undefined) && (missing63 = "name")){
validate20.errors = [{instancePath:instancePath+"/appendix/dashboards/" + i44,schemaPath:"#/properties/appendix/properties/dashboards/items/required",keyword:"required",params:{missingProperty: missing63},message:"must have required property '"+missing63+"'"}];
return false;
}
else {
const _errs1032 = errors;
for(const key85 in data446){
if(!(((key85 === "name") || (key85 === "about")) || (key85 === "url"))){
validate20.errors = [{instancePath:instancePath+"/appendix/dashboards/" + i44,schemaPath:"#/properties/appendix/properties/dashboards/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1032 === errors){
if(data446.name !== undefined){
const _errs1033 = errors;
if(typeof data446.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/appendix/dashboards/" + i44+"/name",schemaPath:"#/properties/appendix/properties/dashboards/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid140 = _errs1033 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data446.about !== undefined){
const _errs1035 = errors;
if(typeof data446.about !== "string"){
validate20.errors = [{instancePath:instancePath+"/appendix/dashboards/" + i44+"/about",schemaPath:"#/properties/appendix/properties/dashboards/items/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid140 = _errs1035 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data446.url !== undefined){
const _errs1037 = errors;
if(typeof data446.url !== "string"){
validate20.errors = [{instancePath:instancePath+"/appendix/dashboards/" + i44+"/url",schemaPath:"#/properties/appendix/properties/dashboards/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid140 = _errs1037 === errors;
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
var valid139 = _errs1030 === errors;
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
var valid138 = _errs1028 === errors;
}
else {
var valid138 = true;
}
if(valid138){
if(data444.alerts !== undefined){
let data450 = data444.alerts;
const _errs1039 = errors;
if(errors === _errs1039){
if(Array.isArray(data450)){
var valid141 = true;
const len45 = data450.length;
for(let i45=0; i45<len45; i45++){
let data451 = data450[i45];
const _errs1041 = errors;
if(errors === _errs1041){
if(data451 && typeof data451 == "object" && !Array.isArray(data451)){
let missing64;
if((data451.that === undefined) && (missing64 = "that")){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i45,schemaPath:"#/properties/appendix/properties/alerts/items/required",keyword:"required",params:{missingProperty: missing64},message:"must have required property '"+missing64+"'"}];
return false;
}
else {
const _errs1043 = errors;
for(const key86 in data451){
if(!(((key86 === "that") || (key86 === "then")) || (key86 === "replay"))){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i45,schemaPath:"#/properties/appendix/properties/alerts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1043 === errors){
if(data451.that !== undefined){
const _errs1044 = errors;
if(typeof data451.that !== "string"){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i45+"/that",schemaPath:"#/properties/appendix/properties/alerts/items/properties/that/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid142 = _errs1044 === errors;
}
else {
var valid142 = true;
}
if(valid142){
if(data451.then !== undefined){
const _errs1046 = errors;
if(typeof data451.then !== "string"){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i45+"/then",schemaPath:"#/properties/appendix/properties/alerts/items/properties/then/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid142 = _errs1046 === errors;
}
else {
var valid142 = true;
}
if(valid142){
if(data451.replay !== undefined){
let data454 = data451.replay;
const _errs1048 = errors;
if(errors === _errs1048){
if(data454 && typeof data454 == "object" && !Array.isArray(data454)){
let missing65;
if((((data454.outcome === undefined) && (missing65 = "outcome")) || ((data454.longestHeldMs === undefined) && (missing65 = "longestHeldMs"))) || ((data454.longestPhaseMs === undefined) && (missing65 = "longestPhaseMs"))){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i45+"/replay",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/required",keyword:"required",params:{missingProperty: missing65},message:"must have required property '"+missing65+"'"}];
return false;
}
else {
const _errs1050 = errors;
for(const key87 in data454){
if(!(((((key87 === "outcome") || (key87 === "phase")) || (key87 === "firedAt")) || (key87 === "longestHeldMs")) || (key87 === "longestPhaseMs"))){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i45+"/replay",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1050 === errors){
if(data454.outcome !== undefined){
let data455 = data454.outcome;
const _errs1051 = errors;
if(typeof data455 !== "string"){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i45+"/replay/outcome",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data455 === "fired") || (data455 === "quiet")) || (data455 === "blind")) || (data455 === "too-short")) || (data455 === "no-evidence"))){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i45+"/replay/outcome",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.appendix.properties.alerts.items.properties.replay.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid143 = _errs1051 === errors;
}
else {
var valid143 = true;
}
if(valid143){
if(data454.phase !== undefined){
const _errs1053 = errors;
if(typeof data454.phase !== "string"){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i45+"/replay/phase",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid143 = _errs1053 === errors;
}
else {
var valid143 = true;
}
if(valid143){
if(data454.firedAt !== undefined){
let data457 = data454.firedAt;
const _errs1055 = errors;
if(errors === _errs1055){
if(typeof data457 === "string"){
if(!pattern5.test(data457)){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i45+"/replay/firedAt",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/properties/firedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i45+"/replay/firedAt",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/properties/firedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid143 = _errs1055 === errors;
}
else {
var valid143 = true;
}
if(valid143){
if(data454.longestHeldMs !== undefined){
let data458 = data454.longestHeldMs;
const _errs1057 = errors;
if(!((typeof data458 == "number") && (isFinite(data458)))){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i45+"/replay/longestHeldMs",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/properties/longestHeldMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid143 = _errs1057 === errors;
}
else {
var valid143 = true;
}
if(valid143){
if(data454.longestPhaseMs !== undefined){
let data459 = data454.longestPhaseMs;
const _errs1059 = errors;
if(!((typeof data459 == "number") && (isFinite(data459)))){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i45+"/replay/longestPhaseMs",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/properties/longestPhaseMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid143 = _errs1059 === errors;
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
var valid142 = _errs1048 === errors;
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
var valid141 = _errs1041 === errors;
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
var valid138 = _errs1039 === errors;
}
else {
var valid138 = true;
}
if(valid138){
if(data444.runbooks !== undefined){
let data460 = data444.runbooks;
const _errs1061 = errors;
if(errors === _errs1061){
if(Array.isArray(data460)){
var valid144 = true;
const len46 = data460.length;
for(let i46=0; i46<len46; i46++){
let data461 = data460[i46];
const _errs1063 = errors;
if(errors === _errs1063){
if(data461 && typeof data461 == "object" && !Array.isArray(data461)){
let missing66;
if((data461.name === undefined) && (missing66 = "name")){
validate20.errors = [{instancePath:instancePath+"/appendix/runbooks/" + i46,schemaPath:"#/properties/appendix/properties/runbooks/items/required",keyword:"required",params:{missingProperty: missing66},message:"must have required property '"+missing66+"'"}];
return false;
}
else {
const _errs1065 = errors;
for(const key88 in data461){
if(!(((key88 === "name") || (key88 === "about")) || (key88 === "url"))){
validate20.errors = [{instancePath:instancePath+"/appendix/runbooks/" + i46,schemaPath:"#/properties/appendix/properties/runbooks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1065 === errors){
if(data461.name !== undefined){
const _errs1066 = errors;
if(typeof data461.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/appendix/runbooks/" + i46+"/name",schemaPath:"#/properties/appendix/properties/runbooks/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid145 = _errs1066 === errors;
}
else {
var valid145 = true;
}
if(valid145){
if(data461.about !== undefined){
const _errs1068 = errors;
if(typeof data461.about !== "string"){
validate20.errors = [{instancePath:instancePath+"/appendix/runbooks/" + i46+"/about",schemaPath:"#/properties/appendix/properties/runbooks/items/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid145 = _errs1068 === errors;
}
else {
var valid145 = true;
}
if(valid145){
if(data461.url !== undefined){
const _errs1070 = errors;
if(typeof data461.url !== "string"){
validate20.errors = [{instancePath:instancePath+"/appendix/runbooks/" + i46+"/url",schemaPath:"#/properties/appendix/properties/runbooks/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid145 = _errs1070 === errors;
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
var valid144 = _errs1063 === errors;
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
var valid138 = _errs1061 === errors;
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
var valid0 = _errs1025 === errors;
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
