// Generated from schemas/ by npm run generate.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"docket/decision/v1","type":"object","properties":{"schema":{"type":"string","const":"docket/decision/v1"},"tool":{"type":"object","properties":{"name":{"type":"string","const":"docket"},"version":{"type":"string"}},"required":["name","version"],"additionalProperties":false},"decision":{"type":"string","enum":["promote","hold","rollback"]},"refused":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"pieces of evidence that were refused; with any, the exit code is 4"},"warnings":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"advisory guardrails that failed, and waivers that were needed"},"binding":{"type":"array","items":{"type":"string"},"description":"ids of the findings that decided"},"release":{"type":"object","properties":{"service":{"type":"string"},"version":{"type":"string"},"commit":{"type":"string"},"branch":{"type":"string"},"environment":{"type":"string"}},"required":["service","version"],"additionalProperties":false},"variants":{"type":"object","properties":{"baseline":{"type":"object","properties":{"name":{"type":"string"},"servers":{"type":"array","items":{"type":"string"}}},"required":["name","servers"],"additionalProperties":false},"canary":{"type":"object","properties":{"name":{"type":"string"},"servers":{"type":"array","items":{"type":"string"}}},"required":["name","servers"],"additionalProperties":false}},"required":["canary"],"additionalProperties":false},"plan":{"type":"object","properties":{"path":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["path","sha256"],"additionalProperties":false},"confidence":{"type":"number"},"looks":{"type":"object","properties":{"declared":{"type":"string","enum":["once","planned","anytime"],"description":"how often the plan says that a phase is looked at"},"count":{"description":"how many looks were planned","type":"integer","minimum":0,"maximum":9007199254740991},"confidenceOfLook":{"type":"number","description":"with which the bounds of one look hold so that all declared ones keep the plan's"},"earlier":{"type":"array","items":{"type":"object","properties":{"decisionSha256":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"of its decision.json"},"planSha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"decision":{"type":"string","enum":["promote","hold","rollback"]},"until":{"description":"when the last request of its load logs began; absent: its logs have no times","type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"phases":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"samples":{"type":"integer","minimum":0,"maximum":9007199254740991},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["id","samples","bad"],"additionalProperties":false},"description":"what its guardrails had counted in all, phase by phase; a phase of which nothing was seen is not there"}},"required":["decisionSha256","planSha256","decision","phases"],"additionalProperties":false},"description":"decisions on the same release that went before, on other evidence or by another plan"}},"required":["declared","confidenceOfLook","earlier"],"additionalProperties":false},"phases":{"minItems":1,"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"title":{"type":"string"},"from":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"to":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"share":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"number"}},"decision":{"type":"string","enum":["proceed","hold","rollback"]},"onInconclusive":{"type":"string","enum":["proceed","hold"]},"because":{"type":"array","items":{"type":"string"},"description":"ids of the findings that decided the phase"}},"required":["id","title","from","to","share","decision","onInconclusive","because"],"additionalProperties":false}},"findings":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"kind":{"type":"string","enum":["guardrail","trigger","evidence","split","weights","corroboration","waiver","looks","slo"]},"subject":{"type":"string"},"phase":{"type":"string"},"variant":{"type":"string"},"severity":{"type":"string","enum":["blocking","advisory"]},"verdict":{"type":"string","enum":["pass","warn","fail","inconclusive"]},"reason":{"type":"string"},"indicator":{"type":"string"},"rule":{"type":"string"},"limit":{"type":"object","properties":{"op":{"type":"string","enum":["<=","<",">=",">","=="]},"value":{"type":"number"},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]},"written":{"type":"string"}},"required":["op","value","unit","written"],"additionalProperties":false},"observation":{"type":"object","properties":{"label":{"type":"string"},"observed":{"type":["number","null"]},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]},"interval":{"type":"object","properties":{"low":{"description":"null: nothing is ruled out below","type":["number","null"]},"high":{"description":"null: nothing is ruled out above","type":["number","null"]},"confidence":{"type":"number","description":"one-sided, of each end"},"method":{"type":"string"}},"required":["low","high","confidence","method"],"additionalProperties":false},"samples":{"type":"number"},"samplesOf":{"type":"string","enum":["requests","points","tests","evaluations","servers","hunks","files","slices","looks"]},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"sources":{"minItems":1,"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"place":{"type":"object","properties":{"line":{"type":"integer","minimum":0,"maximum":9007199254740991},"byteOffset":{"type":"integer","minimum":0,"maximum":9007199254740991},"pointer":{"type":"string"},"item":{"type":"string"}},"additionalProperties":false}},"required":["path","sha256"],"additionalProperties":false}}},"required":["label","observed","unit","samples","samplesOf","sources"],"additionalProperties":false},"comparison":{"type":"object","properties":{"against":{"type":"string","enum":["baseline","previous"]},"form":{"type":"string","enum":["ratio","difference"]},"other":{"type":"number"},"own":{"type":"number"},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]}},"required":["against","form","other","own","unit"],"additionalProperties":false},"margin":{"type":["number","null"]},"turningBad":{"description":"the greatest number of bad samples with which the limit would have been proved kept","type":"integer","minimum":0,"maximum":9007199254740991},"shortfall":{"oneOf":[{"type":"object","properties":{"kind":{"type":"string","const":"requests"},"more":{"type":"integer","minimum":0,"maximum":9007199254740991},"outOf":{"type":"integer","minimum":0,"maximum":9007199254740991},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["kind","more","outOf","bad"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"evidence"},"path":{"type":"string"}},"required":["kind","path"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"none"}},"required":["kind"],"additionalProperties":false}]},"withoutExclusion":{"type":"object","properties":{"verdict":{"type":"string","enum":["pass","warn","fail","inconclusive"]},"observation":{"type":"object","properties":{"label":{"type":"string"},"observed":{"type":["number","null"]},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]},"interval":{"type":"object","properties":{"low":{"description":"null: nothing is ruled out below","type":["number","null"]},"high":{"description":"null: nothing is ruled out above","type":["number","null"]},"confidence":{"type":"number","description":"one-sided, of each end"},"method":{"type":"string"}},"required":["low","high","confidence","method"],"additionalProperties":false},"samples":{"type":"number"},"samplesOf":{"type":"string","enum":["requests","points","tests","evaluations","servers","hunks","files","slices","looks"]},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"sources":{"minItems":1,"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"place":{"type":"object","properties":{"line":{"type":"integer","minimum":0,"maximum":9007199254740991},"byteOffset":{"type":"integer","minimum":0,"maximum":9007199254740991},"pointer":{"type":"string"},"item":{"type":"string"}},"additionalProperties":false}},"required":["path","sha256"],"additionalProperties":false}}},"required":["label","observed","unit","samples","samplesOf","sources"],"additionalProperties":false}},"required":["verdict","observation"],"additionalProperties":false},"exclusions":{"type":"array","items":{"type":"object","properties":{"written":{"type":"string"},"because":{"type":"string"},"excluded":{"type":"integer","minimum":0,"maximum":9007199254740991},"outOf":{"type":"integer","minimum":0,"maximum":9007199254740991},"ratio":{"type":"number"},"ratioMost":{"type":"number"}},"required":["written","because","excluded","outOf","ratio","ratioMost"],"additionalProperties":false}},"replay":{"type":"object","properties":{"evaluations":{"type":"integer","minimum":0,"maximum":9007199254740991},"blindEvaluations":{"type":"integer","minimum":0,"maximum":9007199254740991},"firedAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"pendingSince":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"longestHeldMs":{"type":"number"},"longestBegan":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"worst":{"type":"number"},"worstAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"}},"required":["evaluations","blindEvaluations","longestHeldMs"],"additionalProperties":false},"slo":{"type":"object","properties":{"title":{"type":"string"},"target":{"type":"number"},"written":{"type":"string"},"windowMs":{"type":"number"},"windowWritten":{"type":"string"},"budget":{"type":"string","enum":["occurrences","timeslices"]},"sliceMs":{"type":"number"},"sliceTarget":{"type":"number"},"phases":{"type":"array","items":{"type":"string"}},"elapsedMs":{"type":"number"},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"counted":{"type":"integer","minimum":0,"maximum":9007199254740991},"serviceRequests":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"requests of every variant in the same logs"},"burn":{"description":"bad share / (1 - target); 1 spends the budget in exactly the window","type":["number","null"]},"burnLow":{"type":["number","null"]},"burnHigh":{"type":["number","null"]},"consumedRatio":{"description":"share of the whole window's budget that these phases spent","type":"number"},"consumedBasis":{"type":"string","enum":["expected-requests","time","traffic-as-seen"]},"spentBeforeRatio":{"type":"number"},"expectedRequests":{"type":"integer","minimum":0,"maximum":9007199254740991},"lastsMs":{"description":"how long the budget lasts at this burn rate; absent: longer than its window","type":"number"},"lastsOf":{"type":"string","enum":["left","full"]},"cutRequests":{"type":"integer","minimum":0,"maximum":9007199254740991},"consequence":{"type":"string"},"burnRates":{"type":"array","items":{"type":"object","properties":{"longMs":{"type":"number"},"shortMs":{"type":"number"},"factor":{"type":"number"},"isStrict":{"type":"boolean"},"forMs":{"type":"number"},"action":{"type":"string"},"outcome":{"type":"string","enum":["fired","quiet","open","not-replayable"]},"why":{"type":"string","enum":["above-factor","below-factor","too-few-samples","no-samples","phases-too-short","no-times","no-evidence","cannot-fire"]},"phases":{"type":"array","items":{"type":"string"}},"evaluations":{"type":"integer","minimum":0,"maximum":9007199254740991},"openEvaluations":{"type":"integer","minimum":0,"maximum":9007199254740991},"firedAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"firedIn":{"type":"string"},"arithmeticAt":{"description":"when arithmetic alone, blind to how few requests there were, would have fired","type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"worst":{"type":"object","properties":{"at":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"burn":{"type":"number"},"long":{"type":"object","properties":{"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"of":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["bad","of"],"additionalProperties":false},"short":{"type":"object","properties":{"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"of":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["bad","of"],"additionalProperties":false}},"required":["at","burn","long"],"additionalProperties":false},"samplesLeast":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"so many without a bad one are the least that prove a burn below the factor"},"longestPhaseMs":{"type":"number"}},"required":["longMs","factor","isStrict","forMs","action","outcome","why","phases","evaluations","openEvaluations","samplesLeast","longestPhaseMs"],"additionalProperties":false}}},"required":["target","written","windowMs","windowWritten","budget","phases","elapsedMs","bad","counted","serviceRequests","burn","burnLow","burnHigh","consumedBasis","lastsOf","cutRequests","burnRates"],"additionalProperties":false},"examples":{"type":"array","items":{"type":"object","properties":{"at":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"line":{"type":"integer","minimum":0,"maximum":9007199254740991},"byteOffset":{"type":"integer","minimum":0,"maximum":9007199254740991},"status":{"type":"integer","minimum":0,"maximum":9007199254740991},"latencyMs":{"type":"number"},"method":{"type":"string"},"path":{"type":"string"},"user":{"type":"string"}},"required":["line","byteOffset","status","method","path","user"],"additionalProperties":false}},"figures":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":["number","string"]}},"planPlace":{"type":"object","properties":{"line":{"type":"integer","minimum":0,"maximum":9007199254740991},"column":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["line","column"],"additionalProperties":false},"waiver":{"type":"object","properties":{"owner":{"type":"string"},"because":{"type":"string"},"expires":{"type":"string"}},"required":["owner","because","expires"],"additionalProperties":false},"settledBy":{"type":"string"}},"required":["id","kind","subject","severity","verdict","reason","rule"],"additionalProperties":false}},"evidence":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"family":{"type":"string"},"format":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"required":{"type":"boolean"},"status":{"type":"string","enum":["read","missing","refused"]},"sizeBytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"defects":{"type":"array","items":{"type":"string"}},"warnings":{"type":"array","items":{"type":"string"}}},"required":["id","family","path","required","status","defects","warnings"],"additionalProperties":false}},"redacted":{"description":"secrets that were taken out of the evidence before it was judged; absent: none","type":"object","properties":{"record":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"removed":{"type":"integer","minimum":0,"maximum":9007199254740991},"files":{"minItems":1,"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"removed":{"type":"integer","minimum":0,"maximum":9007199254740991},"kinds":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"required":["path","removed","kinds"],"additionalProperties":false}}},"required":["record","sha256","removed","files"],"additionalProperties":false},"observed":{"type":"object","properties":{"load":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"variant":{"description":"absent: requests that no variant can be told for","type":"string"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"byStatus":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}},"firstAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"lastAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"failed":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"answered 5xx, or not at all"},"failedRatio":{"type":"number","description":"share of the requests"},"latency":{"anyOf":[{"type":"object","properties":{"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"p50Ms":{"type":"number"},"p95Ms":{"type":"number"},"p99Ms":{"type":"number"},"maxMs":{"type":"number"},"relativeError":{"type":"number","description":"largest relative distance of these values from the true ones; 0: exact"}},"required":["count","p50Ms","p95Ms","p99Ms","maxMs","relativeError"],"additionalProperties":false},{"type":"null"}]},"measures":{"type":"array","items":{"type":"object","properties":{"indicator":{"type":"string"},"good":{"type":"integer","minimum":0,"maximum":9007199254740991},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"goodRatio":{"description":"null: nothing was counted","type":["number","null"]},"excluded":{"type":"array","items":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"required":["indicator","good","bad","goodRatio","excluded"],"additionalProperties":false}},"trend":{"type":"array","items":{"type":"object","properties":{"from":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"shares":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"object","properties":{"good":{"type":"integer","minimum":0,"maximum":9007199254740991},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"goodRatio":{"description":"null: nothing was counted","type":["number","null"]}},"required":["good","bad","goodRatio"],"additionalProperties":false}},"latency":{"anyOf":[{"type":"object","properties":{"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"p50Ms":{"type":"number"},"p95Ms":{"type":"number"},"p99Ms":{"type":"number"},"maxMs":{"type":"number"},"relativeError":{"type":"number","description":"largest relative distance of these values from the true ones; 0: exact"}},"required":["count","p50Ms","p95Ms","p99Ms","maxMs","relativeError"],"additionalProperties":false},{"type":"null"}]}},"required":["from","requests","shares","latency"],"additionalProperties":false}},"users":{"type":"array","items":{"type":"object","properties":{"user":{"type":"string"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"byStatus":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"required":["user","requests","byStatus"],"additionalProperties":false}}},"required":["evidence","path","phase","requests","byStatus","failed","failedRatio","latency","measures","trend"],"additionalProperties":false}},"health":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"variant":{"description":"absent: requests that no variant can be told for","type":"string"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"byStatus":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}},"firstAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"lastAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"failed":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"answered 5xx, or not at all"},"failedRatio":{"type":"number","description":"share of the requests"},"latency":{"anyOf":[{"type":"object","properties":{"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"p50Ms":{"type":"number"},"p95Ms":{"type":"number"},"p99Ms":{"type":"number"},"maxMs":{"type":"number"},"relativeError":{"type":"number","description":"largest relative distance of these values from the true ones; 0: exact"}},"required":["count","p50Ms","p95Ms","p99Ms","maxMs","relativeError"],"additionalProperties":false},{"type":"null"}]},"measures":{"type":"array","items":{"type":"object","properties":{"indicator":{"type":"string"},"good":{"type":"integer","minimum":0,"maximum":9007199254740991},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"goodRatio":{"description":"null: nothing was counted","type":["number","null"]},"excluded":{"type":"array","items":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"required":["indicator","good","bad","goodRatio","excluded"],"additionalProperties":false}},"trend":{"type":"array","items":{"type":"object","properties":{"from":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"shares":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"object","properties":{"good":{"type":"integer","minimum":0,"maximum":9007199254740991},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"goodRatio":{"description":"null: nothing was counted","type":["number","null"]}},"required":["good","bad","goodRatio"],"additionalProperties":false}},"latency":{"anyOf":[{"type":"object","properties":{"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"p50Ms":{"type":"number"},"p95Ms":{"type":"number"},"p99Ms":{"type":"number"},"maxMs":{"type":"number"},"relativeError":{"type":"number","description":"largest relative distance of these values from the true ones; 0: exact"}},"required":["count","p50Ms","p95Ms","p99Ms","maxMs","relativeError"],"additionalProperties":false},{"type":"null"}]}},"required":["from","requests","shares","latency"],"additionalProperties":false}},"users":{"type":"array","items":{"type":"object","properties":{"user":{"type":"string"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"byStatus":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"required":["user","requests","byStatus"],"additionalProperties":false}}},"required":["evidence","path","phase","requests","byStatus","failed","failedRatio","latency","measures","trend"],"additionalProperties":false}},"metrics":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"variant":{"type":"string"},"name":{"type":"string"},"labels":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]},"points":{"type":"integer","minimum":0,"maximum":9007199254740991},"first":{"type":"number"},"last":{"type":"number"},"min":{"type":"number"},"max":{"type":"number"},"mean":{"type":"number"}},"required":["evidence","path","name","labels","unit","points","first","last","min","max","mean"],"additionalProperties":false}},"balancer":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"moment":{"type":"string","enum":["before","after","end"]},"servers":{"type":"array","items":{"type":"object","properties":{"backend":{"type":"string"},"server":{"type":"string"},"weight":{"type":["number","null"]},"state":{"anyOf":[{"type":"string","enum":["up","down","maint","drain","unknown"]},{"type":"null"}]},"requestsTotal":{"anyOf":[{"type":"integer","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"failedChecksTotal":{"anyOf":[{"type":"integer","minimum":0,"maximum":9007199254740991},{"type":"null"}]}},"required":["backend","server","weight","state","requestsTotal","failedChecksTotal"],"additionalProperties":false}},"pools":{"type":"array","items":{"type":"object","properties":{"variant":{"type":"string"},"servers":{"type":"integer","minimum":0,"maximum":9007199254740991},"serving":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"servers that take traffic; a configuration shows no states, all of its servers count"},"weight":{"type":"number","description":"of the servers that take traffic"},"weightOfAll":{"type":"number","description":"the same of every variant together"},"weightRatio":{"description":"null: nobody has any weight","type":["number","null"]},"requestsTotal":{"anyOf":[{"type":"integer","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"failedChecksTotal":{"anyOf":[{"type":"integer","minimum":0,"maximum":9007199254740991},{"type":"null"}]}},"required":["variant","servers","serving","weight","weightOfAll","weightRatio","requestsTotal","failedChecksTotal"],"additionalProperties":false},"description":"the servers of each variant together"}},"required":["evidence","path","moment","servers","pools"],"additionalProperties":false}},"changes":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"server":{"type":"string"},"weightBefore":{"type":["number","null"]},"weightAfter":{"type":["number","null"]},"line":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["evidence","path","server","weightBefore","weightAfter","line"],"additionalProperties":false}},"tests":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"suite":{"type":"string"},"total":{"type":"integer","minimum":0,"maximum":9007199254740991},"passed":{"type":"integer","minimum":0,"maximum":9007199254740991},"failed":{"type":"integer","minimum":0,"maximum":9007199254740991},"skipped":{"type":"integer","minimum":0,"maximum":9007199254740991},"flaky":{"type":"integer","minimum":0,"maximum":9007199254740991},"passedRatio":{"description":"share of the tests that ran; null: none ran","type":["number","null"]},"failures":{"type":"array","items":{"type":"string"}},"cases":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"outcome":{"type":"string","enum":["passed","failed","error","skipped"]},"isFlaky":{"type":"boolean"},"line":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["name","outcome","isFlaky"],"additionalProperties":false},"description":"what did not pass first; no more than are shown"},"casesLeftOut":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["evidence","path","suite","total","passed","failed","skipped","flaky","passedRatio","failures","cases","casesLeftOut"],"additionalProperties":false}},"testTotals":{"description":"of all suites together","type":"object","properties":{"total":{"type":"integer","minimum":0,"maximum":9007199254740991},"passed":{"type":"integer","minimum":0,"maximum":9007199254740991},"failed":{"type":"integer","minimum":0,"maximum":9007199254740991},"skipped":{"type":"integer","minimum":0,"maximum":9007199254740991},"flaky":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["total","passed","failed","skipped","flaky"],"additionalProperties":false}},"required":["load","health","metrics","balancer","changes","tests"],"additionalProperties":false},"indicators":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"title":{"type":"string"},"topic":{"type":"string"},"kind":{"type":"string"},"evidence":{"type":"string"},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]},"about":{"type":"string"}},"required":["id","kind","evidence","unit","about"],"additionalProperties":false}},"signOff":{"type":"object","properties":{"roles":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"title":{"type":"string"},"people":{"type":"array","items":{"type":"string"}},"threshold":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["id","title","people","threshold"],"additionalProperties":false}},"consulted":{"type":"array","items":{"type":"string"}},"informed":{"type":"array","items":{"type":"string"}},"approverIsNot":{"type":"array","items":{"type":"string"}},"maxAge":{"type":"string"}},"required":["roles","approverIsNot"],"additionalProperties":false},"rollback":{"type":"object","properties":{"procedure":{"type":"string"},"commands":{"type":"array","items":{"type":"string"}},"recoveryTime":{"type":"string"}},"required":["procedure","commands"],"additionalProperties":false},"nextSteps":{"type":"array","items":{"type":"object","properties":{"when":{"type":"string"},"steps":{"type":"array","items":{"type":"string"}}},"required":["steps"],"additionalProperties":false}},"appendix":{"type":"object","properties":{"dashboards":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"about":{"type":"string"},"url":{"type":"string"}},"required":["name"],"additionalProperties":false}},"alerts":{"type":"array","items":{"type":"object","properties":{"that":{"type":"string"},"then":{"type":"string"},"replay":{"type":"object","properties":{"outcome":{"type":"string","enum":["fired","quiet","blind","too-short","no-evidence"]},"phase":{"description":"where it fired first, or held longest","type":"string"},"firedAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"longestHeldMs":{"type":"number"},"longestPhaseMs":{"type":"number"}},"required":["outcome","longestHeldMs","longestPhaseMs"],"additionalProperties":false}},"required":["that"],"additionalProperties":false}},"runbooks":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"about":{"type":"string"},"url":{"type":"string"}},"required":["name"],"additionalProperties":false}}},"required":["dashboards","alerts","runbooks"],"additionalProperties":false}},"required":["schema","tool","decision","refused","warnings","binding","release","variants","plan","confidence","looks","phases","findings","evidence","observed","indicators","signOff","nextSteps","appendix"],"additionalProperties":false,"title":"docket decision","description":"What was decided, on what, and why."};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern7 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");

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
if((((((((((((((((((((data.schema === undefined) && (missing0 = "schema")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.decision === undefined) && (missing0 = "decision"))) || ((data.refused === undefined) && (missing0 = "refused"))) || ((data.warnings === undefined) && (missing0 = "warnings"))) || ((data.binding === undefined) && (missing0 = "binding"))) || ((data.release === undefined) && (missing0 = "release"))) || ((data.variants === undefined) && (missing0 = "variants"))) || ((data.plan === undefined) && (missing0 = "plan"))) || ((data.confidence === undefined) && (missing0 = "confidence"))) || ((data.looks === undefined) && (missing0 = "looks"))) || ((data.phases === undefined) && (missing0 = "phases"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.observed === undefined) && (missing0 = "observed"))) || ((data.indicators === undefined) && (missing0 = "indicators"))) || ((data.signOff === undefined) && (missing0 = "signOff"))) || ((data.nextSteps === undefined) && (missing0 = "nextSteps"))) || ((data.appendix === undefined) && (missing0 = "appendix"))){
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
if(data.looks !== undefined){
let data28 = data.looks;
const _errs64 = errors;
if(errors === _errs64){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing7;
if((((data28.declared === undefined) && (missing7 = "declared")) || ((data28.confidenceOfLook === undefined) && (missing7 = "confidenceOfLook"))) || ((data28.earlier === undefined) && (missing7 = "earlier"))){
validate20.errors = [{instancePath:instancePath+"/looks",schemaPath:"#/properties/looks/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs66 = errors;
for(const key7 in data28){
if(!((((key7 === "declared") || (key7 === "count")) || (key7 === "confidenceOfLook")) || (key7 === "earlier"))){
validate20.errors = [{instancePath:instancePath+"/looks",schemaPath:"#/properties/looks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs66 === errors){
if(data28.declared !== undefined){
let data29 = data28.declared;
const _errs67 = errors;
if(typeof data29 !== "string"){
validate20.errors = [{instancePath:instancePath+"/looks/declared",schemaPath:"#/properties/looks/properties/declared/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data29 === "once") || (data29 === "planned")) || (data29 === "anytime"))){
validate20.errors = [{instancePath:instancePath+"/looks/declared",schemaPath:"#/properties/looks/properties/declared/enum",keyword:"enum",params:{allowedValues: schema31.properties.looks.properties.declared.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs67 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data28.count !== undefined){
let data30 = data28.count;
const _errs69 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate20.errors = [{instancePath:instancePath+"/looks/count",schemaPath:"#/properties/looks/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs69){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 9007199254740991 || isNaN(data30)){
validate20.errors = [{instancePath:instancePath+"/looks/count",schemaPath:"#/properties/looks/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data30 < 0 || isNaN(data30)){
validate20.errors = [{instancePath:instancePath+"/looks/count",schemaPath:"#/properties/looks/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid10 = _errs69 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data28.confidenceOfLook !== undefined){
let data31 = data28.confidenceOfLook;
const _errs71 = errors;
if(!((typeof data31 == "number") && (isFinite(data31)))){
validate20.errors = [{instancePath:instancePath+"/looks/confidenceOfLook",schemaPath:"#/properties/looks/properties/confidenceOfLook/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid10 = _errs71 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data28.earlier !== undefined){
let data32 = data28.earlier;
const _errs73 = errors;
if(errors === _errs73){
if(Array.isArray(data32)){
var valid11 = true;
const len3 = data32.length;
for(let i3=0; i3<len3; i3++){
let data33 = data32[i3];
const _errs75 = errors;
if(errors === _errs75){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing8;
if(((((data33.decisionSha256 === undefined) && (missing8 = "decisionSha256")) || ((data33.planSha256 === undefined) && (missing8 = "planSha256"))) || ((data33.decision === undefined) && (missing8 = "decision"))) || ((data33.phases === undefined) && (missing8 = "phases"))){
validate20.errors = [{instancePath:instancePath+"/looks/earlier/" + i3,schemaPath:"#/properties/looks/properties/earlier/items/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs77 = errors;
for(const key8 in data33){
if(!(((((key8 === "decisionSha256") || (key8 === "planSha256")) || (key8 === "decision")) || (key8 === "until")) || (key8 === "phases"))){
validate20.errors = [{instancePath:instancePath+"/looks/earlier/" + i3,schemaPath:"#/properties/looks/properties/earlier/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs77 === errors){
if(data33.decisionSha256 !== undefined){
let data34 = data33.decisionSha256;
const _errs78 = errors;
if(errors === _errs78){
if(typeof data34 === "string"){
if(!pattern4.test(data34)){
validate20.errors = [{instancePath:instancePath+"/looks/earlier/" + i3+"/decisionSha256",schemaPath:"#/properties/looks/properties/earlier/items/properties/decisionSha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/looks/earlier/" + i3+"/decisionSha256",schemaPath:"#/properties/looks/properties/earlier/items/properties/decisionSha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs78 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data33.planSha256 !== undefined){
let data35 = data33.planSha256;
const _errs80 = errors;
if(errors === _errs80){
if(typeof data35 === "string"){
if(!pattern4.test(data35)){
validate20.errors = [{instancePath:instancePath+"/looks/earlier/" + i3+"/planSha256",schemaPath:"#/properties/looks/properties/earlier/items/properties/planSha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/looks/earlier/" + i3+"/planSha256",schemaPath:"#/properties/looks/properties/earlier/items/properties/planSha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs80 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data33.decision !== undefined){
let data36 = data33.decision;
const _errs82 = errors;
if(typeof data36 !== "string"){
validate20.errors = [{instancePath:instancePath+"/looks/earlier/" + i3+"/decision",schemaPath:"#/properties/looks/properties/earlier/items/properties/decision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data36 === "promote") || (data36 === "hold")) || (data36 === "rollback"))){
validate20.errors = [{instancePath:instancePath+"/looks/earlier/" + i3+"/decision",schemaPath:"#/properties/looks/properties/earlier/items/properties/decision/enum",keyword:"enum",params:{allowedValues: schema31.properties.looks.properties.earlier.items.properties.decision.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid12 = _errs82 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data33.until !== undefined){
let data37 = data33.until;
const _errs84 = errors;
if(errors === _errs84){
if(typeof data37 === "string"){
if(!pattern7.test(data37)){
validate20.errors = [{instancePath:instancePath+"/looks/earlier/" + i3+"/until",schemaPath:"#/properties/looks/properties/earlier/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/looks/earlier/" + i3+"/until",schemaPath:"#/properties/looks/properties/earlier/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs84 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data33.phases !== undefined){
let data38 = data33.phases;
const _errs86 = errors;
if(errors === _errs86){
if(Array.isArray(data38)){
var valid13 = true;
const len4 = data38.length;
for(let i4=0; i4<len4; i4++){
let data39 = data38[i4];
const _errs88 = errors;
if(errors === _errs88){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing9;
if((((data39.id === undefined) && (missing9 = "id")) || ((data39.samples === undefined) && (missing9 = "samples"))) || ((data39.bad === undefined) && (missing9 = "bad"))){
validate20.errors = [{instancePath:instancePath+"/looks/earlier/" + i3+"/phases/" + i4,schemaPath:"#/properties/looks/properties/earlier/items/properties/phases/items/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs90 = errors;
for(const key9 in data39){
if(!(((key9 === "id") || (key9 === "samples")) || (key9 === "bad"))){
validate20.errors = [{instancePath:instancePath+"/looks/earlier/" + i3+"/phases/" + i4,schemaPath:"#/properties/looks/properties/earlier/items/properties/phases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs90 === errors){
if(data39.id !== undefined){
const _errs91 = errors;
if(typeof data39.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/looks/earlier/" + i3+"/phases/" + i4+"/id",schemaPath:"#/properties/looks/properties/earlier/items/properties/phases/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs91 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data39.samples !== undefined){
let data41 = data39.samples;
const _errs93 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
validate20.errors = [{instancePath:instancePath+"/looks/earlier/" + i3+"/phases/" + i4+"/samples",schemaPath:"#/properties/looks/properties/earlier/items/properties/phases/items/properties/samples/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs93){
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 9007199254740991 || isNaN(data41)){
validate20.errors = [{instancePath:instancePath+"/looks/earlier/" + i3+"/phases/" + i4+"/samples",schemaPath:"#/properties/looks/properties/earlier/items/properties/phases/items/properties/samples/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data41 < 0 || isNaN(data41)){
validate20.errors = [{instancePath:instancePath+"/looks/earlier/" + i3+"/phases/" + i4+"/samples",schemaPath:"#/properties/looks/properties/earlier/items/properties/phases/items/properties/samples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid14 = _errs93 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data39.bad !== undefined){
let data42 = data39.bad;
const _errs95 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
validate20.errors = [{instancePath:instancePath+"/looks/earlier/" + i3+"/phases/" + i4+"/bad",schemaPath:"#/properties/looks/properties/earlier/items/properties/phases/items/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs95){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 9007199254740991 || isNaN(data42)){
validate20.errors = [{instancePath:instancePath+"/looks/earlier/" + i3+"/phases/" + i4+"/bad",schemaPath:"#/properties/looks/properties/earlier/items/properties/phases/items/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data42 < 0 || isNaN(data42)){
validate20.errors = [{instancePath:instancePath+"/looks/earlier/" + i3+"/phases/" + i4+"/bad",schemaPath:"#/properties/looks/properties/earlier/items/properties/phases/items/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid14 = _errs95 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/looks/earlier/" + i3+"/phases/" + i4,schemaPath:"#/properties/looks/properties/earlier/items/properties/phases/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid13 = _errs88 === errors;
if(!valid13){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/looks/earlier/" + i3+"/phases",schemaPath:"#/properties/looks/properties/earlier/items/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid12 = _errs86 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/looks/earlier/" + i3,schemaPath:"#/properties/looks/properties/earlier/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs75 === errors;
if(!valid11){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/looks/earlier",schemaPath:"#/properties/looks/properties/earlier/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid10 = _errs73 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/looks",schemaPath:"#/properties/looks/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phases !== undefined){
let data43 = data.phases;
const _errs97 = errors;
if(errors === _errs97){
if(Array.isArray(data43)){
if(data43.length < 1){
validate20.errors = [{instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid15 = true;
const len5 = data43.length;
for(let i5=0; i5<len5; i5++){
let data44 = data43[i5];
const _errs99 = errors;
if(errors === _errs99){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing10;
if(((((((((data44.id === undefined) && (missing10 = "id")) || ((data44.title === undefined) && (missing10 = "title"))) || ((data44.from === undefined) && (missing10 = "from"))) || ((data44.to === undefined) && (missing10 = "to"))) || ((data44.share === undefined) && (missing10 = "share"))) || ((data44.decision === undefined) && (missing10 = "decision"))) || ((data44.onInconclusive === undefined) && (missing10 = "onInconclusive"))) || ((data44.because === undefined) && (missing10 = "because"))){
validate20.errors = [{instancePath:instancePath+"/phases/" + i5,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs101 = errors;
for(const key10 in data44){
if(!((((((((key10 === "id") || (key10 === "title")) || (key10 === "from")) || (key10 === "to")) || (key10 === "share")) || (key10 === "decision")) || (key10 === "onInconclusive")) || (key10 === "because"))){
validate20.errors = [{instancePath:instancePath+"/phases/" + i5,schemaPath:"#/properties/phases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs101 === errors){
if(data44.id !== undefined){
const _errs102 = errors;
if(typeof data44.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/phases/" + i5+"/id",schemaPath:"#/properties/phases/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs102 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data44.title !== undefined){
const _errs104 = errors;
if(typeof data44.title !== "string"){
validate20.errors = [{instancePath:instancePath+"/phases/" + i5+"/title",schemaPath:"#/properties/phases/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs104 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data44.from !== undefined){
let data47 = data44.from;
const _errs106 = errors;
if(errors === _errs106){
if(typeof data47 === "string"){
if(!pattern7.test(data47)){
validate20.errors = [{instancePath:instancePath+"/phases/" + i5+"/from",schemaPath:"#/properties/phases/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/phases/" + i5+"/from",schemaPath:"#/properties/phases/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid16 = _errs106 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data44.to !== undefined){
let data48 = data44.to;
const _errs108 = errors;
if(errors === _errs108){
if(typeof data48 === "string"){
if(!pattern7.test(data48)){
validate20.errors = [{instancePath:instancePath+"/phases/" + i5+"/to",schemaPath:"#/properties/phases/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/phases/" + i5+"/to",schemaPath:"#/properties/phases/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid16 = _errs108 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data44.share !== undefined){
let data49 = data44.share;
const _errs110 = errors;
if(errors === _errs110){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key11 in data49){
const _errs112 = errors;
if(typeof key11 !== "string"){
const err0 = {instancePath:instancePath+"/phases/" + i5+"/share",schemaPath:"#/properties/phases/items/properties/share/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key11};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid17 = _errs112 === errors;
if(!valid17){
const err1 = {instancePath:instancePath+"/phases/" + i5+"/share",schemaPath:"#/properties/phases/items/properties/share/propertyNames",keyword:"propertyNames",params:{propertyName: key11},message:"property name must be valid"};
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
if(valid17){
for(const key12 in data49){
let data50 = data49[key12];
const _errs115 = errors;
if(!((typeof data50 == "number") && (isFinite(data50)))){
validate20.errors = [{instancePath:instancePath+"/phases/" + i5+"/share/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/phases/items/properties/share/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid18 = _errs115 === errors;
if(!valid18){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/phases/" + i5+"/share",schemaPath:"#/properties/phases/items/properties/share/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid16 = _errs110 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data44.decision !== undefined){
let data51 = data44.decision;
const _errs117 = errors;
if(typeof data51 !== "string"){
validate20.errors = [{instancePath:instancePath+"/phases/" + i5+"/decision",schemaPath:"#/properties/phases/items/properties/decision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data51 === "proceed") || (data51 === "hold")) || (data51 === "rollback"))){
validate20.errors = [{instancePath:instancePath+"/phases/" + i5+"/decision",schemaPath:"#/properties/phases/items/properties/decision/enum",keyword:"enum",params:{allowedValues: schema31.properties.phases.items.properties.decision.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid16 = _errs117 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data44.onInconclusive !== undefined){
let data52 = data44.onInconclusive;
const _errs119 = errors;
if(typeof data52 !== "string"){
validate20.errors = [{instancePath:instancePath+"/phases/" + i5+"/onInconclusive",schemaPath:"#/properties/phases/items/properties/onInconclusive/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data52 === "proceed") || (data52 === "hold"))){
validate20.errors = [{instancePath:instancePath+"/phases/" + i5+"/onInconclusive",schemaPath:"#/properties/phases/items/properties/onInconclusive/enum",keyword:"enum",params:{allowedValues: schema31.properties.phases.items.properties.onInconclusive.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid16 = _errs119 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data44.because !== undefined){
let data53 = data44.because;
const _errs121 = errors;
if(errors === _errs121){
if(Array.isArray(data53)){
var valid19 = true;
const len6 = data53.length;
for(let i6=0; i6<len6; i6++){
const _errs123 = errors;
if(typeof data53[i6] !== "string"){
validate20.errors = [{instancePath:instancePath+"/phases/" + i5+"/because/" + i6,schemaPath:"#/properties/phases/items/properties/because/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs123 === errors;
if(!valid19){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/phases/" + i5+"/because",schemaPath:"#/properties/phases/items/properties/because/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid16 = _errs121 === errors;
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
else {
validate20.errors = [{instancePath:instancePath+"/phases/" + i5,schemaPath:"#/properties/phases/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid15 = _errs99 === errors;
if(!valid15){
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
var valid0 = _errs97 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data55 = data.findings;
const _errs125 = errors;
if(errors === _errs125){
if(Array.isArray(data55)){
var valid20 = true;
const len7 = data55.length;
for(let i7=0; i7<len7; i7++){
let data56 = data55[i7];
const _errs127 = errors;
if(errors === _errs127){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
let missing11;
if((((((((data56.id === undefined) && (missing11 = "id")) || ((data56.kind === undefined) && (missing11 = "kind"))) || ((data56.subject === undefined) && (missing11 = "subject"))) || ((data56.severity === undefined) && (missing11 = "severity"))) || ((data56.verdict === undefined) && (missing11 = "verdict"))) || ((data56.reason === undefined) && (missing11 = "reason"))) || ((data56.rule === undefined) && (missing11 = "rule"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs129 = errors;
for(const key13 in data56){
if(!(func1.call(schema31.properties.findings.items.properties, key13))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs129 === errors){
if(data56.id !== undefined){
const _errs130 = errors;
if(typeof data56.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/id",schemaPath:"#/properties/findings/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs130 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data56.kind !== undefined){
let data58 = data56.kind;
const _errs132 = errors;
if(typeof data58 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/kind",schemaPath:"#/properties/findings/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((data58 === "guardrail") || (data58 === "trigger")) || (data58 === "evidence")) || (data58 === "split")) || (data58 === "weights")) || (data58 === "corroboration")) || (data58 === "waiver")) || (data58 === "looks")) || (data58 === "slo"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/kind",schemaPath:"#/properties/findings/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid21 = _errs132 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data56.subject !== undefined){
const _errs134 = errors;
if(typeof data56.subject !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/subject",schemaPath:"#/properties/findings/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs134 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data56.phase !== undefined){
const _errs136 = errors;
if(typeof data56.phase !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/phase",schemaPath:"#/properties/findings/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs136 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data56.variant !== undefined){
const _errs138 = errors;
if(typeof data56.variant !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/variant",schemaPath:"#/properties/findings/items/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs138 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data56.severity !== undefined){
let data62 = data56.severity;
const _errs140 = errors;
if(typeof data62 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/severity",schemaPath:"#/properties/findings/items/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data62 === "blocking") || (data62 === "advisory"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/severity",schemaPath:"#/properties/findings/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid21 = _errs140 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data56.verdict !== undefined){
let data63 = data56.verdict;
const _errs142 = errors;
if(typeof data63 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/verdict",schemaPath:"#/properties/findings/items/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data63 === "pass") || (data63 === "warn")) || (data63 === "fail")) || (data63 === "inconclusive"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/verdict",schemaPath:"#/properties/findings/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.verdict.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid21 = _errs142 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data56.reason !== undefined){
const _errs144 = errors;
if(typeof data56.reason !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/reason",schemaPath:"#/properties/findings/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs144 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data56.indicator !== undefined){
const _errs146 = errors;
if(typeof data56.indicator !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/indicator",schemaPath:"#/properties/findings/items/properties/indicator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs146 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data56.rule !== undefined){
const _errs148 = errors;
if(typeof data56.rule !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/rule",schemaPath:"#/properties/findings/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs148 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data56.limit !== undefined){
let data67 = data56.limit;
const _errs150 = errors;
if(errors === _errs150){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
let missing12;
if(((((data67.op === undefined) && (missing12 = "op")) || ((data67.value === undefined) && (missing12 = "value"))) || ((data67.unit === undefined) && (missing12 = "unit"))) || ((data67.written === undefined) && (missing12 = "written"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/limit",schemaPath:"#/properties/findings/items/properties/limit/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs152 = errors;
for(const key14 in data67){
if(!((((key14 === "op") || (key14 === "value")) || (key14 === "unit")) || (key14 === "written"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/limit",schemaPath:"#/properties/findings/items/properties/limit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs152 === errors){
if(data67.op !== undefined){
let data68 = data67.op;
const _errs153 = errors;
if(typeof data68 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/limit/op",schemaPath:"#/properties/findings/items/properties/limit/properties/op/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data68 === "<=") || (data68 === "<")) || (data68 === ">=")) || (data68 === ">")) || (data68 === "=="))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/limit/op",schemaPath:"#/properties/findings/items/properties/limit/properties/op/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.limit.properties.op.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs153 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data67.value !== undefined){
let data69 = data67.value;
const _errs155 = errors;
if(!((typeof data69 == "number") && (isFinite(data69)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/limit/value",schemaPath:"#/properties/findings/items/properties/limit/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid22 = _errs155 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data67.unit !== undefined){
let data70 = data67.unit;
const _errs157 = errors;
if(typeof data70 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/limit/unit",schemaPath:"#/properties/findings/items/properties/limit/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data70 === "ms") || (data70 === "ratio")) || (data70 === "count")) || (data70 === "bytes")) || (data70 === "none"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/limit/unit",schemaPath:"#/properties/findings/items/properties/limit/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.limit.properties.unit.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs157 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data67.written !== undefined){
const _errs159 = errors;
if(typeof data67.written !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/limit/written",schemaPath:"#/properties/findings/items/properties/limit/properties/written/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid22 = _errs159 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/limit",schemaPath:"#/properties/findings/items/properties/limit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid21 = _errs150 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data56.observation !== undefined){
let data72 = data56.observation;
const _errs161 = errors;
if(errors === _errs161){
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
let missing13;
if(((((((data72.label === undefined) && (missing13 = "label")) || ((data72.observed === undefined) && (missing13 = "observed"))) || ((data72.unit === undefined) && (missing13 = "unit"))) || ((data72.samples === undefined) && (missing13 = "samples"))) || ((data72.samplesOf === undefined) && (missing13 = "samplesOf"))) || ((data72.sources === undefined) && (missing13 = "sources"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation",schemaPath:"#/properties/findings/items/properties/observation/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs163 = errors;
for(const key15 in data72){
if(!((((((((key15 === "label") || (key15 === "observed")) || (key15 === "unit")) || (key15 === "interval")) || (key15 === "samples")) || (key15 === "samplesOf")) || (key15 === "bad")) || (key15 === "sources"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation",schemaPath:"#/properties/findings/items/properties/observation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs163 === errors){
if(data72.label !== undefined){
const _errs164 = errors;
if(typeof data72.label !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/label",schemaPath:"#/properties/findings/items/properties/observation/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs164 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data72.observed !== undefined){
let data74 = data72.observed;
const _errs166 = errors;
if((!((typeof data74 == "number") && (isFinite(data74)))) && (data74 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/observed",schemaPath:"#/properties/findings/items/properties/observation/properties/observed/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.observation.properties.observed.type},message:"must be number,null"}];
return false;
}
var valid23 = _errs166 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data72.unit !== undefined){
let data75 = data72.unit;
const _errs168 = errors;
if(typeof data75 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/unit",schemaPath:"#/properties/findings/items/properties/observation/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data75 === "ms") || (data75 === "ratio")) || (data75 === "count")) || (data75 === "bytes")) || (data75 === "none"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/unit",schemaPath:"#/properties/findings/items/properties/observation/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.observation.properties.unit.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid23 = _errs168 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data72.interval !== undefined){
let data76 = data72.interval;
const _errs170 = errors;
if(errors === _errs170){
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
let missing14;
if(((((data76.low === undefined) && (missing14 = "low")) || ((data76.high === undefined) && (missing14 = "high"))) || ((data76.confidence === undefined) && (missing14 = "confidence"))) || ((data76.method === undefined) && (missing14 = "method"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/interval",schemaPath:"#/properties/findings/items/properties/observation/properties/interval/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
const _errs172 = errors;
for(const key16 in data76){
if(!((((key16 === "low") || (key16 === "high")) || (key16 === "confidence")) || (key16 === "method"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/interval",schemaPath:"#/properties/findings/items/properties/observation/properties/interval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs172 === errors){
if(data76.low !== undefined){
let data77 = data76.low;
const _errs173 = errors;
if((!((typeof data77 == "number") && (isFinite(data77)))) && (data77 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/interval/low",schemaPath:"#/properties/findings/items/properties/observation/properties/interval/properties/low/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.observation.properties.interval.properties.low.type},message:"must be number,null"}];
return false;
}
var valid24 = _errs173 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data76.high !== undefined){
let data78 = data76.high;
const _errs175 = errors;
if((!((typeof data78 == "number") && (isFinite(data78)))) && (data78 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/interval/high",schemaPath:"#/properties/findings/items/properties/observation/properties/interval/properties/high/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.observation.properties.interval.properties.high.type},message:"must be number,null"}];
return false;
}
var valid24 = _errs175 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data76.confidence !== undefined){
let data79 = data76.confidence;
const _errs177 = errors;
if(!((typeof data79 == "number") && (isFinite(data79)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/interval/confidence",schemaPath:"#/properties/findings/items/properties/observation/properties/interval/properties/confidence/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid24 = _errs177 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data76.method !== undefined){
const _errs179 = errors;
if(typeof data76.method !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/interval/method",schemaPath:"#/properties/findings/items/properties/observation/properties/interval/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs179 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/interval",schemaPath:"#/properties/findings/items/properties/observation/properties/interval/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid23 = _errs170 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data72.samples !== undefined){
let data81 = data72.samples;
const _errs181 = errors;
if(!((typeof data81 == "number") && (isFinite(data81)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/samples",schemaPath:"#/properties/findings/items/properties/observation/properties/samples/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid23 = _errs181 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data72.samplesOf !== undefined){
let data82 = data72.samplesOf;
const _errs183 = errors;
if(typeof data82 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/samplesOf",schemaPath:"#/properties/findings/items/properties/observation/properties/samplesOf/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((data82 === "requests") || (data82 === "points")) || (data82 === "tests")) || (data82 === "evaluations")) || (data82 === "servers")) || (data82 === "hunks")) || (data82 === "files")) || (data82 === "slices")) || (data82 === "looks"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/samplesOf",schemaPath:"#/properties/findings/items/properties/observation/properties/samplesOf/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.observation.properties.samplesOf.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid23 = _errs183 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data72.bad !== undefined){
let data83 = data72.bad;
const _errs185 = errors;
if(!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/bad",schemaPath:"#/properties/findings/items/properties/observation/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs185){
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 > 9007199254740991 || isNaN(data83)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/bad",schemaPath:"#/properties/findings/items/properties/observation/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data83 < 0 || isNaN(data83)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/bad",schemaPath:"#/properties/findings/items/properties/observation/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid23 = _errs185 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data72.sources !== undefined){
let data84 = data72.sources;
const _errs187 = errors;
if(errors === _errs187){
if(Array.isArray(data84)){
if(data84.length < 1){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/sources",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid25 = true;
const len8 = data84.length;
for(let i8=0; i8<len8; i8++){
let data85 = data84[i8];
const _errs189 = errors;
if(errors === _errs189){
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
let missing15;
if(((data85.path === undefined) && (missing15 = "path")) || ((data85.sha256 === undefined) && (missing15 = "sha256"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/sources/" + i8,schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
const _errs191 = errors;
for(const key17 in data85){
if(!(((key17 === "path") || (key17 === "sha256")) || (key17 === "place"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/sources/" + i8,schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs191 === errors){
if(data85.path !== undefined){
const _errs192 = errors;
if(typeof data85.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/sources/" + i8+"/path",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid26 = _errs192 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data85.sha256 !== undefined){
let data87 = data85.sha256;
const _errs194 = errors;
if(errors === _errs194){
if(typeof data87 === "string"){
if(!pattern4.test(data87)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/sources/" + i8+"/sha256",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/sources/" + i8+"/sha256",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid26 = _errs194 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data85.place !== undefined){
let data88 = data85.place;
const _errs196 = errors;
if(errors === _errs196){
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
const _errs198 = errors;
for(const key18 in data88){
if(!((((key18 === "line") || (key18 === "byteOffset")) || (key18 === "pointer")) || (key18 === "item"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/sources/" + i8+"/place",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs198 === errors){
if(data88.line !== undefined){
let data89 = data88.line;
const _errs199 = errors;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/sources/" + i8+"/place/line",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs199){
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 > 9007199254740991 || isNaN(data89)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/sources/" + i8+"/place/line",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data89 < 0 || isNaN(data89)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/sources/" + i8+"/place/line",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid27 = _errs199 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data88.byteOffset !== undefined){
let data90 = data88.byteOffset;
const _errs201 = errors;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/sources/" + i8+"/place/byteOffset",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/properties/byteOffset/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs201){
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 > 9007199254740991 || isNaN(data90)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/sources/" + i8+"/place/byteOffset",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/properties/byteOffset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data90 < 0 || isNaN(data90)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/sources/" + i8+"/place/byteOffset",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/properties/byteOffset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid27 = _errs201 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data88.pointer !== undefined){
const _errs203 = errors;
if(typeof data88.pointer !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/sources/" + i8+"/place/pointer",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid27 = _errs203 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data88.item !== undefined){
const _errs205 = errors;
if(typeof data88.item !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/sources/" + i8+"/place/item",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/properties/item/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid27 = _errs205 === errors;
}
else {
var valid27 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/sources/" + i8+"/place",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/properties/place/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid26 = _errs196 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/sources/" + i8,schemaPath:"#/properties/findings/items/properties/observation/properties/sources/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid25 = _errs189 === errors;
if(!valid25){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation/sources",schemaPath:"#/properties/findings/items/properties/observation/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid23 = _errs187 === errors;
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
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/observation",schemaPath:"#/properties/findings/items/properties/observation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid21 = _errs161 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data56.comparison !== undefined){
let data93 = data56.comparison;
const _errs207 = errors;
if(errors === _errs207){
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
let missing16;
if((((((data93.against === undefined) && (missing16 = "against")) || ((data93.form === undefined) && (missing16 = "form"))) || ((data93.other === undefined) && (missing16 = "other"))) || ((data93.own === undefined) && (missing16 = "own"))) || ((data93.unit === undefined) && (missing16 = "unit"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/comparison",schemaPath:"#/properties/findings/items/properties/comparison/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
const _errs209 = errors;
for(const key19 in data93){
if(!(((((key19 === "against") || (key19 === "form")) || (key19 === "other")) || (key19 === "own")) || (key19 === "unit"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/comparison",schemaPath:"#/properties/findings/items/properties/comparison/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs209 === errors){
if(data93.against !== undefined){
let data94 = data93.against;
const _errs210 = errors;
if(typeof data94 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/comparison/against",schemaPath:"#/properties/findings/items/properties/comparison/properties/against/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data94 === "baseline") || (data94 === "previous"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/comparison/against",schemaPath:"#/properties/findings/items/properties/comparison/properties/against/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.comparison.properties.against.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid28 = _errs210 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data93.form !== undefined){
let data95 = data93.form;
const _errs212 = errors;
if(typeof data95 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/comparison/form",schemaPath:"#/properties/findings/items/properties/comparison/properties/form/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data95 === "ratio") || (data95 === "difference"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/comparison/form",schemaPath:"#/properties/findings/items/properties/comparison/properties/form/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.comparison.properties.form.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid28 = _errs212 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data93.other !== undefined){
let data96 = data93.other;
const _errs214 = errors;
if(!((typeof data96 == "number") && (isFinite(data96)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/comparison/other",schemaPath:"#/properties/findings/items/properties/comparison/properties/other/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid28 = _errs214 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data93.own !== undefined){
let data97 = data93.own;
const _errs216 = errors;
if(!((typeof data97 == "number") && (isFinite(data97)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/comparison/own",schemaPath:"#/properties/findings/items/properties/comparison/properties/own/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid28 = _errs216 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data93.unit !== undefined){
let data98 = data93.unit;
const _errs218 = errors;
if(typeof data98 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/comparison/unit",schemaPath:"#/properties/findings/items/properties/comparison/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data98 === "ms") || (data98 === "ratio")) || (data98 === "count")) || (data98 === "bytes")) || (data98 === "none"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/comparison/unit",schemaPath:"#/properties/findings/items/properties/comparison/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.comparison.properties.unit.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid28 = _errs218 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/comparison",schemaPath:"#/properties/findings/items/properties/comparison/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid21 = _errs207 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data56.margin !== undefined){
let data99 = data56.margin;
const _errs220 = errors;
if((!((typeof data99 == "number") && (isFinite(data99)))) && (data99 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/margin",schemaPath:"#/properties/findings/items/properties/margin/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.margin.type},message:"must be number,null"}];
return false;
}
var valid21 = _errs220 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data56.turningBad !== undefined){
let data100 = data56.turningBad;
const _errs222 = errors;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/turningBad",schemaPath:"#/properties/findings/items/properties/turningBad/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs222){
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 > 9007199254740991 || isNaN(data100)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/turningBad",schemaPath:"#/properties/findings/items/properties/turningBad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data100 < 0 || isNaN(data100)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/turningBad",schemaPath:"#/properties/findings/items/properties/turningBad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid21 = _errs222 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data56.shortfall !== undefined){
let data101 = data56.shortfall;
const _errs224 = errors;
const _errs225 = errors;
let valid29 = false;
let passing0 = null;
const _errs226 = errors;
if(errors === _errs226){
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
let missing17;
if(((((data101.kind === undefined) && (missing17 = "kind")) || ((data101.more === undefined) && (missing17 = "more"))) || ((data101.outOf === undefined) && (missing17 = "outOf"))) || ((data101.bad === undefined) && (missing17 = "bad"))){
const err2 = {instancePath:instancePath+"/findings/" + i7+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
const _errs228 = errors;
for(const key20 in data101){
if(!((((key20 === "kind") || (key20 === "more")) || (key20 === "outOf")) || (key20 === "bad"))){
const err3 = {instancePath:instancePath+"/findings/" + i7+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
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
if(_errs228 === errors){
if(data101.kind !== undefined){
let data102 = data101.kind;
const _errs229 = errors;
if(typeof data102 !== "string"){
const err4 = {instancePath:instancePath+"/findings/" + i7+"/shortfall/kind",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("requests" !== data102){
const err5 = {instancePath:instancePath+"/findings/" + i7+"/shortfall/kind",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "requests"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid30 = _errs229 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data101.more !== undefined){
let data103 = data101.more;
const _errs231 = errors;
if(!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))){
const err6 = {instancePath:instancePath+"/findings/" + i7+"/shortfall/more",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/more/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(errors === _errs231){
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 > 9007199254740991 || isNaN(data103)){
const err7 = {instancePath:instancePath+"/findings/" + i7+"/shortfall/more",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/more/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data103 < 0 || isNaN(data103)){
const err8 = {instancePath:instancePath+"/findings/" + i7+"/shortfall/more",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/more/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
var valid30 = _errs231 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data101.outOf !== undefined){
let data104 = data101.outOf;
const _errs233 = errors;
if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
const err9 = {instancePath:instancePath+"/findings/" + i7+"/shortfall/outOf",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/outOf/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(errors === _errs233){
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 > 9007199254740991 || isNaN(data104)){
const err10 = {instancePath:instancePath+"/findings/" + i7+"/shortfall/outOf",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/outOf/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data104 < 0 || isNaN(data104)){
const err11 = {instancePath:instancePath+"/findings/" + i7+"/shortfall/outOf",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/outOf/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
var valid30 = _errs233 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data101.bad !== undefined){
let data105 = data101.bad;
const _errs235 = errors;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
const err12 = {instancePath:instancePath+"/findings/" + i7+"/shortfall/bad",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(errors === _errs235){
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 > 9007199254740991 || isNaN(data105)){
const err13 = {instancePath:instancePath+"/findings/" + i7+"/shortfall/bad",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data105 < 0 || isNaN(data105)){
const err14 = {instancePath:instancePath+"/findings/" + i7+"/shortfall/bad",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
var valid30 = _errs235 === errors;
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
const err15 = {instancePath:instancePath+"/findings/" + i7+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid0 = _errs226 === errors;
if(_valid0){
valid29 = true;
passing0 = 0;
var props0 = true;
}
const _errs237 = errors;
if(errors === _errs237){
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
let missing18;
if(((data101.kind === undefined) && (missing18 = "kind")) || ((data101.path === undefined) && (missing18 = "path"))){
const err16 = {instancePath:instancePath+"/findings/" + i7+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/1/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
const _errs239 = errors;
for(const key21 in data101){
if(!((key21 === "kind") || (key21 === "path"))){
const err17 = {instancePath:instancePath+"/findings/" + i7+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
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
if(_errs239 === errors){
if(data101.kind !== undefined){
let data106 = data101.kind;
const _errs240 = errors;
if(typeof data106 !== "string"){
const err18 = {instancePath:instancePath+"/findings/" + i7+"/shortfall/kind",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/1/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if("evidence" !== data106){
const err19 = {instancePath:instancePath+"/findings/" + i7+"/shortfall/kind",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "evidence"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid31 = _errs240 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data101.path !== undefined){
const _errs242 = errors;
if(typeof data101.path !== "string"){
const err20 = {instancePath:instancePath+"/findings/" + i7+"/shortfall/path",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid31 = _errs242 === errors;
}
else {
var valid31 = true;
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/findings/" + i7+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid0 = _errs237 === errors;
if(_valid0 && valid29){
valid29 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid29 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs244 = errors;
if(errors === _errs244){
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
let missing19;
if((data101.kind === undefined) && (missing19 = "kind")){
const err22 = {instancePath:instancePath+"/findings/" + i7+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/2/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
const _errs246 = errors;
for(const key22 in data101){
if(!(key22 === "kind")){
const err23 = {instancePath:instancePath+"/findings/" + i7+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
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
if(_errs246 === errors){
if(data101.kind !== undefined){
let data108 = data101.kind;
if(typeof data108 !== "string"){
const err24 = {instancePath:instancePath+"/findings/" + i7+"/shortfall/kind",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/2/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if("none" !== data108){
const err25 = {instancePath:instancePath+"/findings/" + i7+"/shortfall/kind",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
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
const err26 = {instancePath:instancePath+"/findings/" + i7+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid0 = _errs244 === errors;
if(_valid0 && valid29){
valid29 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid29 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
}
}
if(!valid29){
const err27 = {instancePath:instancePath+"/findings/" + i7+"/shortfall",schemaPath:"#/properties/findings/items/properties/shortfall/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
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
errors = _errs225;
if(vErrors !== null){
if(_errs225){
vErrors.length = _errs225;
}
else {
vErrors = null;
}
}
}
var valid21 = _errs224 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data56.withoutExclusion !== undefined){
let data109 = data56.withoutExclusion;
const _errs249 = errors;
if(errors === _errs249){
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
let missing20;
if(((data109.verdict === undefined) && (missing20 = "verdict")) || ((data109.observation === undefined) && (missing20 = "observation"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion",schemaPath:"#/properties/findings/items/properties/withoutExclusion/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"}];
return false;
}
else {
const _errs251 = errors;
for(const key23 in data109){
if(!((key23 === "verdict") || (key23 === "observation"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion",schemaPath:"#/properties/findings/items/properties/withoutExclusion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs251 === errors){
if(data109.verdict !== undefined){
let data110 = data109.verdict;
const _errs252 = errors;
if(typeof data110 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/verdict",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data110 === "pass") || (data110 === "warn")) || (data110 === "fail")) || (data110 === "inconclusive"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/verdict",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.withoutExclusion.properties.verdict.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid33 = _errs252 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data109.observation !== undefined){
let data111 = data109.observation;
const _errs254 = errors;
if(errors === _errs254){
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
let missing21;
if(((((((data111.label === undefined) && (missing21 = "label")) || ((data111.observed === undefined) && (missing21 = "observed"))) || ((data111.unit === undefined) && (missing21 = "unit"))) || ((data111.samples === undefined) && (missing21 = "samples"))) || ((data111.samplesOf === undefined) && (missing21 = "samplesOf"))) || ((data111.sources === undefined) && (missing21 = "sources"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"}];
return false;
}
else {
const _errs256 = errors;
for(const key24 in data111){
if(!((((((((key24 === "label") || (key24 === "observed")) || (key24 === "unit")) || (key24 === "interval")) || (key24 === "samples")) || (key24 === "samplesOf")) || (key24 === "bad")) || (key24 === "sources"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs256 === errors){
if(data111.label !== undefined){
const _errs257 = errors;
if(typeof data111.label !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/label",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid34 = _errs257 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data111.observed !== undefined){
let data113 = data111.observed;
const _errs259 = errors;
if((!((typeof data113 == "number") && (isFinite(data113)))) && (data113 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/observed",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/observed/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.observed.type},message:"must be number,null"}];
return false;
}
var valid34 = _errs259 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data111.unit !== undefined){
let data114 = data111.unit;
const _errs261 = errors;
if(typeof data114 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/unit",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data114 === "ms") || (data114 === "ratio")) || (data114 === "count")) || (data114 === "bytes")) || (data114 === "none"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/unit",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.unit.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid34 = _errs261 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data111.interval !== undefined){
let data115 = data111.interval;
const _errs263 = errors;
if(errors === _errs263){
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
let missing22;
if(((((data115.low === undefined) && (missing22 = "low")) || ((data115.high === undefined) && (missing22 = "high"))) || ((data115.confidence === undefined) && (missing22 = "confidence"))) || ((data115.method === undefined) && (missing22 = "method"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/interval",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/interval/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'"}];
return false;
}
else {
const _errs265 = errors;
for(const key25 in data115){
if(!((((key25 === "low") || (key25 === "high")) || (key25 === "confidence")) || (key25 === "method"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/interval",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/interval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs265 === errors){
if(data115.low !== undefined){
let data116 = data115.low;
const _errs266 = errors;
if((!((typeof data116 == "number") && (isFinite(data116)))) && (data116 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/interval/low",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/interval/properties/low/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.interval.properties.low.type},message:"must be number,null"}];
return false;
}
var valid35 = _errs266 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data115.high !== undefined){
let data117 = data115.high;
const _errs268 = errors;
if((!((typeof data117 == "number") && (isFinite(data117)))) && (data117 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/interval/high",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/interval/properties/high/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.interval.properties.high.type},message:"must be number,null"}];
return false;
}
var valid35 = _errs268 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data115.confidence !== undefined){
let data118 = data115.confidence;
const _errs270 = errors;
if(!((typeof data118 == "number") && (isFinite(data118)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/interval/confidence",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/interval/properties/confidence/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid35 = _errs270 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data115.method !== undefined){
const _errs272 = errors;
if(typeof data115.method !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/interval/method",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/interval/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid35 = _errs272 === errors;
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
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/interval",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/interval/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid34 = _errs263 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data111.samples !== undefined){
let data120 = data111.samples;
const _errs274 = errors;
if(!((typeof data120 == "number") && (isFinite(data120)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/samples",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/samples/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid34 = _errs274 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data111.samplesOf !== undefined){
let data121 = data111.samplesOf;
const _errs276 = errors;
if(typeof data121 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/samplesOf",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/samplesOf/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((data121 === "requests") || (data121 === "points")) || (data121 === "tests")) || (data121 === "evaluations")) || (data121 === "servers")) || (data121 === "hunks")) || (data121 === "files")) || (data121 === "slices")) || (data121 === "looks"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/samplesOf",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/samplesOf/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.withoutExclusion.properties.observation.properties.samplesOf.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid34 = _errs276 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data111.bad !== undefined){
let data122 = data111.bad;
const _errs278 = errors;
if(!(((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122))) && (isFinite(data122)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/bad",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs278){
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 > 9007199254740991 || isNaN(data122)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/bad",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data122 < 0 || isNaN(data122)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/bad",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid34 = _errs278 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data111.sources !== undefined){
let data123 = data111.sources;
const _errs280 = errors;
if(errors === _errs280){
if(Array.isArray(data123)){
if(data123.length < 1){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/sources",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid36 = true;
const len9 = data123.length;
for(let i9=0; i9<len9; i9++){
let data124 = data123[i9];
const _errs282 = errors;
if(errors === _errs282){
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
let missing23;
if(((data124.path === undefined) && (missing23 = "path")) || ((data124.sha256 === undefined) && (missing23 = "sha256"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/sources/" + i9,schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/required",keyword:"required",params:{missingProperty: missing23},message:"must have required property '"+missing23+"'"}];
return false;
}
else {
const _errs284 = errors;
for(const key26 in data124){
if(!(((key26 === "path") || (key26 === "sha256")) || (key26 === "place"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/sources/" + i9,schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs284 === errors){
if(data124.path !== undefined){
const _errs285 = errors;
if(typeof data124.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/sources/" + i9+"/path",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid37 = _errs285 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data124.sha256 !== undefined){
let data126 = data124.sha256;
const _errs287 = errors;
if(errors === _errs287){
if(typeof data126 === "string"){
if(!pattern4.test(data126)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/sources/" + i9+"/sha256",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/sources/" + i9+"/sha256",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid37 = _errs287 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data124.place !== undefined){
let data127 = data124.place;
const _errs289 = errors;
if(errors === _errs289){
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
const _errs291 = errors;
for(const key27 in data127){
if(!((((key27 === "line") || (key27 === "byteOffset")) || (key27 === "pointer")) || (key27 === "item"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/sources/" + i9+"/place",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs291 === errors){
if(data127.line !== undefined){
let data128 = data127.line;
const _errs292 = errors;
if(!(((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128))) && (isFinite(data128)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/sources/" + i9+"/place/line",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs292){
if((typeof data128 == "number") && (isFinite(data128))){
if(data128 > 9007199254740991 || isNaN(data128)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/sources/" + i9+"/place/line",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data128 < 0 || isNaN(data128)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/sources/" + i9+"/place/line",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid38 = _errs292 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data127.byteOffset !== undefined){
let data129 = data127.byteOffset;
const _errs294 = errors;
if(!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/sources/" + i9+"/place/byteOffset",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/properties/byteOffset/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs294){
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 > 9007199254740991 || isNaN(data129)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/sources/" + i9+"/place/byteOffset",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/properties/byteOffset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data129 < 0 || isNaN(data129)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/sources/" + i9+"/place/byteOffset",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/properties/byteOffset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid38 = _errs294 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data127.pointer !== undefined){
const _errs296 = errors;
if(typeof data127.pointer !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/sources/" + i9+"/place/pointer",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid38 = _errs296 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data127.item !== undefined){
const _errs298 = errors;
if(typeof data127.item !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/sources/" + i9+"/place/item",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/properties/item/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid38 = _errs298 === errors;
}
else {
var valid38 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/sources/" + i9+"/place",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/properties/place/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid37 = _errs289 === errors;
}
else {
var valid37 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/sources/" + i9,schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid36 = _errs282 === errors;
if(!valid36){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation/sources",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid34 = _errs280 === errors;
}
else {
var valid34 = true;
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
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion/observation",schemaPath:"#/properties/findings/items/properties/withoutExclusion/properties/observation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs254 === errors;
}
else {
var valid33 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/withoutExclusion",schemaPath:"#/properties/findings/items/properties/withoutExclusion/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid21 = _errs249 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data56.exclusions !== undefined){
let data132 = data56.exclusions;
const _errs300 = errors;
if(errors === _errs300){
if(Array.isArray(data132)){
var valid39 = true;
const len10 = data132.length;
for(let i10=0; i10<len10; i10++){
let data133 = data132[i10];
const _errs302 = errors;
if(errors === _errs302){
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
let missing24;
if(((((((data133.written === undefined) && (missing24 = "written")) || ((data133.because === undefined) && (missing24 = "because"))) || ((data133.excluded === undefined) && (missing24 = "excluded"))) || ((data133.outOf === undefined) && (missing24 = "outOf"))) || ((data133.ratio === undefined) && (missing24 = "ratio"))) || ((data133.ratioMost === undefined) && (missing24 = "ratioMost"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/exclusions/" + i10,schemaPath:"#/properties/findings/items/properties/exclusions/items/required",keyword:"required",params:{missingProperty: missing24},message:"must have required property '"+missing24+"'"}];
return false;
}
else {
const _errs304 = errors;
for(const key28 in data133){
if(!((((((key28 === "written") || (key28 === "because")) || (key28 === "excluded")) || (key28 === "outOf")) || (key28 === "ratio")) || (key28 === "ratioMost"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/exclusions/" + i10,schemaPath:"#/properties/findings/items/properties/exclusions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs304 === errors){
if(data133.written !== undefined){
const _errs305 = errors;
if(typeof data133.written !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/exclusions/" + i10+"/written",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/written/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs305 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data133.because !== undefined){
const _errs307 = errors;
if(typeof data133.because !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/exclusions/" + i10+"/because",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs307 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data133.excluded !== undefined){
let data136 = data133.excluded;
const _errs309 = errors;
if(!(((typeof data136 == "number") && (!(data136 % 1) && !isNaN(data136))) && (isFinite(data136)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/exclusions/" + i10+"/excluded",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/excluded/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs309){
if((typeof data136 == "number") && (isFinite(data136))){
if(data136 > 9007199254740991 || isNaN(data136)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/exclusions/" + i10+"/excluded",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/excluded/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data136 < 0 || isNaN(data136)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/exclusions/" + i10+"/excluded",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/excluded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid40 = _errs309 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data133.outOf !== undefined){
let data137 = data133.outOf;
const _errs311 = errors;
if(!(((typeof data137 == "number") && (!(data137 % 1) && !isNaN(data137))) && (isFinite(data137)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/exclusions/" + i10+"/outOf",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/outOf/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs311){
if((typeof data137 == "number") && (isFinite(data137))){
if(data137 > 9007199254740991 || isNaN(data137)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/exclusions/" + i10+"/outOf",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/outOf/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data137 < 0 || isNaN(data137)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/exclusions/" + i10+"/outOf",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/outOf/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid40 = _errs311 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data133.ratio !== undefined){
let data138 = data133.ratio;
const _errs313 = errors;
if(!((typeof data138 == "number") && (isFinite(data138)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/exclusions/" + i10+"/ratio",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/ratio/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid40 = _errs313 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data133.ratioMost !== undefined){
let data139 = data133.ratioMost;
const _errs315 = errors;
if(!((typeof data139 == "number") && (isFinite(data139)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/exclusions/" + i10+"/ratioMost",schemaPath:"#/properties/findings/items/properties/exclusions/items/properties/ratioMost/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid40 = _errs315 === errors;
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
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/exclusions/" + i10,schemaPath:"#/properties/findings/items/properties/exclusions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid39 = _errs302 === errors;
if(!valid39){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/exclusions",schemaPath:"#/properties/findings/items/properties/exclusions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid21 = _errs300 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data56.replay !== undefined){
let data140 = data56.replay;
const _errs317 = errors;
if(errors === _errs317){
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
let missing25;
if((((data140.evaluations === undefined) && (missing25 = "evaluations")) || ((data140.blindEvaluations === undefined) && (missing25 = "blindEvaluations"))) || ((data140.longestHeldMs === undefined) && (missing25 = "longestHeldMs"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/replay",schemaPath:"#/properties/findings/items/properties/replay/required",keyword:"required",params:{missingProperty: missing25},message:"must have required property '"+missing25+"'"}];
return false;
}
else {
const _errs319 = errors;
for(const key29 in data140){
if(!((((((((key29 === "evaluations") || (key29 === "blindEvaluations")) || (key29 === "firedAt")) || (key29 === "pendingSince")) || (key29 === "longestHeldMs")) || (key29 === "longestBegan")) || (key29 === "worst")) || (key29 === "worstAt"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/replay",schemaPath:"#/properties/findings/items/properties/replay/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs319 === errors){
if(data140.evaluations !== undefined){
let data141 = data140.evaluations;
const _errs320 = errors;
if(!(((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141))) && (isFinite(data141)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/replay/evaluations",schemaPath:"#/properties/findings/items/properties/replay/properties/evaluations/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs320){
if((typeof data141 == "number") && (isFinite(data141))){
if(data141 > 9007199254740991 || isNaN(data141)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/replay/evaluations",schemaPath:"#/properties/findings/items/properties/replay/properties/evaluations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data141 < 0 || isNaN(data141)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/replay/evaluations",schemaPath:"#/properties/findings/items/properties/replay/properties/evaluations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid41 = _errs320 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data140.blindEvaluations !== undefined){
let data142 = data140.blindEvaluations;
const _errs322 = errors;
if(!(((typeof data142 == "number") && (!(data142 % 1) && !isNaN(data142))) && (isFinite(data142)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/replay/blindEvaluations",schemaPath:"#/properties/findings/items/properties/replay/properties/blindEvaluations/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs322){
if((typeof data142 == "number") && (isFinite(data142))){
if(data142 > 9007199254740991 || isNaN(data142)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/replay/blindEvaluations",schemaPath:"#/properties/findings/items/properties/replay/properties/blindEvaluations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data142 < 0 || isNaN(data142)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/replay/blindEvaluations",schemaPath:"#/properties/findings/items/properties/replay/properties/blindEvaluations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid41 = _errs322 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data140.firedAt !== undefined){
let data143 = data140.firedAt;
const _errs324 = errors;
if(errors === _errs324){
if(typeof data143 === "string"){
if(!pattern7.test(data143)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/replay/firedAt",schemaPath:"#/properties/findings/items/properties/replay/properties/firedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/replay/firedAt",schemaPath:"#/properties/findings/items/properties/replay/properties/firedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid41 = _errs324 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data140.pendingSince !== undefined){
let data144 = data140.pendingSince;
const _errs326 = errors;
if(errors === _errs326){
if(typeof data144 === "string"){
if(!pattern7.test(data144)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/replay/pendingSince",schemaPath:"#/properties/findings/items/properties/replay/properties/pendingSince/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/replay/pendingSince",schemaPath:"#/properties/findings/items/properties/replay/properties/pendingSince/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid41 = _errs326 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data140.longestHeldMs !== undefined){
let data145 = data140.longestHeldMs;
const _errs328 = errors;
if(!((typeof data145 == "number") && (isFinite(data145)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/replay/longestHeldMs",schemaPath:"#/properties/findings/items/properties/replay/properties/longestHeldMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid41 = _errs328 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data140.longestBegan !== undefined){
let data146 = data140.longestBegan;
const _errs330 = errors;
if(errors === _errs330){
if(typeof data146 === "string"){
if(!pattern7.test(data146)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/replay/longestBegan",schemaPath:"#/properties/findings/items/properties/replay/properties/longestBegan/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/replay/longestBegan",schemaPath:"#/properties/findings/items/properties/replay/properties/longestBegan/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid41 = _errs330 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data140.worst !== undefined){
let data147 = data140.worst;
const _errs332 = errors;
if(!((typeof data147 == "number") && (isFinite(data147)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/replay/worst",schemaPath:"#/properties/findings/items/properties/replay/properties/worst/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid41 = _errs332 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data140.worstAt !== undefined){
let data148 = data140.worstAt;
const _errs334 = errors;
if(errors === _errs334){
if(typeof data148 === "string"){
if(!pattern7.test(data148)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/replay/worstAt",schemaPath:"#/properties/findings/items/properties/replay/properties/worstAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/replay/worstAt",schemaPath:"#/properties/findings/items/properties/replay/properties/worstAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid41 = _errs334 === errors;
}
else {
var valid41 = true;
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
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/replay",schemaPath:"#/properties/findings/items/properties/replay/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid21 = _errs317 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data56.slo !== undefined){
let data149 = data56.slo;
const _errs336 = errors;
if(errors === _errs336){
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
let missing26;
if((((((((((((((((((data149.target === undefined) && (missing26 = "target")) || ((data149.written === undefined) && (missing26 = "written"))) || ((data149.windowMs === undefined) && (missing26 = "windowMs"))) || ((data149.windowWritten === undefined) && (missing26 = "windowWritten"))) || ((data149.budget === undefined) && (missing26 = "budget"))) || ((data149.phases === undefined) && (missing26 = "phases"))) || ((data149.elapsedMs === undefined) && (missing26 = "elapsedMs"))) || ((data149.bad === undefined) && (missing26 = "bad"))) || ((data149.counted === undefined) && (missing26 = "counted"))) || ((data149.serviceRequests === undefined) && (missing26 = "serviceRequests"))) || ((data149.burn === undefined) && (missing26 = "burn"))) || ((data149.burnLow === undefined) && (missing26 = "burnLow"))) || ((data149.burnHigh === undefined) && (missing26 = "burnHigh"))) || ((data149.consumedBasis === undefined) && (missing26 = "consumedBasis"))) || ((data149.lastsOf === undefined) && (missing26 = "lastsOf"))) || ((data149.cutRequests === undefined) && (missing26 = "cutRequests"))) || ((data149.burnRates === undefined) && (missing26 = "burnRates"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo",schemaPath:"#/properties/findings/items/properties/slo/required",keyword:"required",params:{missingProperty: missing26},message:"must have required property '"+missing26+"'"}];
return false;
}
else {
const _errs338 = errors;
for(const key30 in data149){
if(!(func1.call(schema31.properties.findings.items.properties.slo.properties, key30))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo",schemaPath:"#/properties/findings/items/properties/slo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs338 === errors){
if(data149.title !== undefined){
const _errs339 = errors;
if(typeof data149.title !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/title",schemaPath:"#/properties/findings/items/properties/slo/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid42 = _errs339 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data149.target !== undefined){
let data151 = data149.target;
const _errs341 = errors;
if(!((typeof data151 == "number") && (isFinite(data151)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/target",schemaPath:"#/properties/findings/items/properties/slo/properties/target/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid42 = _errs341 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data149.written !== undefined){
const _errs343 = errors;
if(typeof data149.written !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/written",schemaPath:"#/properties/findings/items/properties/slo/properties/written/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid42 = _errs343 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data149.windowMs !== undefined){
let data153 = data149.windowMs;
const _errs345 = errors;
if(!((typeof data153 == "number") && (isFinite(data153)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/windowMs",schemaPath:"#/properties/findings/items/properties/slo/properties/windowMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid42 = _errs345 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data149.windowWritten !== undefined){
const _errs347 = errors;
if(typeof data149.windowWritten !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/windowWritten",schemaPath:"#/properties/findings/items/properties/slo/properties/windowWritten/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid42 = _errs347 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data149.budget !== undefined){
let data155 = data149.budget;
const _errs349 = errors;
if(typeof data155 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/budget",schemaPath:"#/properties/findings/items/properties/slo/properties/budget/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data155 === "occurrences") || (data155 === "timeslices"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/budget",schemaPath:"#/properties/findings/items/properties/slo/properties/budget/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.slo.properties.budget.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid42 = _errs349 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data149.sliceMs !== undefined){
let data156 = data149.sliceMs;
const _errs351 = errors;
if(!((typeof data156 == "number") && (isFinite(data156)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/sliceMs",schemaPath:"#/properties/findings/items/properties/slo/properties/sliceMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid42 = _errs351 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data149.sliceTarget !== undefined){
let data157 = data149.sliceTarget;
const _errs353 = errors;
if(!((typeof data157 == "number") && (isFinite(data157)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/sliceTarget",schemaPath:"#/properties/findings/items/properties/slo/properties/sliceTarget/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid42 = _errs353 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data149.phases !== undefined){
let data158 = data149.phases;
const _errs355 = errors;
if(errors === _errs355){
if(Array.isArray(data158)){
var valid43 = true;
const len11 = data158.length;
for(let i11=0; i11<len11; i11++){
const _errs357 = errors;
if(typeof data158[i11] !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/phases/" + i11,schemaPath:"#/properties/findings/items/properties/slo/properties/phases/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid43 = _errs357 === errors;
if(!valid43){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/phases",schemaPath:"#/properties/findings/items/properties/slo/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid42 = _errs355 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data149.elapsedMs !== undefined){
let data160 = data149.elapsedMs;
const _errs359 = errors;
if(!((typeof data160 == "number") && (isFinite(data160)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/elapsedMs",schemaPath:"#/properties/findings/items/properties/slo/properties/elapsedMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid42 = _errs359 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data149.bad !== undefined){
let data161 = data149.bad;
const _errs361 = errors;
if(!(((typeof data161 == "number") && (!(data161 % 1) && !isNaN(data161))) && (isFinite(data161)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/bad",schemaPath:"#/properties/findings/items/properties/slo/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs361){
if((typeof data161 == "number") && (isFinite(data161))){
if(data161 > 9007199254740991 || isNaN(data161)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/bad",schemaPath:"#/properties/findings/items/properties/slo/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data161 < 0 || isNaN(data161)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/bad",schemaPath:"#/properties/findings/items/properties/slo/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid42 = _errs361 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data149.counted !== undefined){
let data162 = data149.counted;
const _errs363 = errors;
if(!(((typeof data162 == "number") && (!(data162 % 1) && !isNaN(data162))) && (isFinite(data162)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/counted",schemaPath:"#/properties/findings/items/properties/slo/properties/counted/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs363){
if((typeof data162 == "number") && (isFinite(data162))){
if(data162 > 9007199254740991 || isNaN(data162)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/counted",schemaPath:"#/properties/findings/items/properties/slo/properties/counted/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data162 < 0 || isNaN(data162)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/counted",schemaPath:"#/properties/findings/items/properties/slo/properties/counted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid42 = _errs363 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data149.serviceRequests !== undefined){
let data163 = data149.serviceRequests;
const _errs365 = errors;
if(!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/serviceRequests",schemaPath:"#/properties/findings/items/properties/slo/properties/serviceRequests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs365){
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 > 9007199254740991 || isNaN(data163)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/serviceRequests",schemaPath:"#/properties/findings/items/properties/slo/properties/serviceRequests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data163 < 0 || isNaN(data163)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/serviceRequests",schemaPath:"#/properties/findings/items/properties/slo/properties/serviceRequests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid42 = _errs365 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data149.burn !== undefined){
let data164 = data149.burn;
const _errs367 = errors;
if((!((typeof data164 == "number") && (isFinite(data164)))) && (data164 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burn",schemaPath:"#/properties/findings/items/properties/slo/properties/burn/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.slo.properties.burn.type},message:"must be number,null"}];
return false;
}
var valid42 = _errs367 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data149.burnLow !== undefined){
let data165 = data149.burnLow;
const _errs369 = errors;
if((!((typeof data165 == "number") && (isFinite(data165)))) && (data165 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnLow",schemaPath:"#/properties/findings/items/properties/slo/properties/burnLow/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.slo.properties.burnLow.type},message:"must be number,null"}];
return false;
}
var valid42 = _errs369 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data149.burnHigh !== undefined){
let data166 = data149.burnHigh;
const _errs371 = errors;
if((!((typeof data166 == "number") && (isFinite(data166)))) && (data166 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnHigh",schemaPath:"#/properties/findings/items/properties/slo/properties/burnHigh/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.slo.properties.burnHigh.type},message:"must be number,null"}];
return false;
}
var valid42 = _errs371 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data149.consumedRatio !== undefined){
let data167 = data149.consumedRatio;
const _errs373 = errors;
if(!((typeof data167 == "number") && (isFinite(data167)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/consumedRatio",schemaPath:"#/properties/findings/items/properties/slo/properties/consumedRatio/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid42 = _errs373 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data149.consumedBasis !== undefined){
let data168 = data149.consumedBasis;
const _errs375 = errors;
if(typeof data168 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/consumedBasis",schemaPath:"#/properties/findings/items/properties/slo/properties/consumedBasis/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data168 === "expected-requests") || (data168 === "time")) || (data168 === "traffic-as-seen"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/consumedBasis",schemaPath:"#/properties/findings/items/properties/slo/properties/consumedBasis/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.slo.properties.consumedBasis.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid42 = _errs375 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data149.spentBeforeRatio !== undefined){
let data169 = data149.spentBeforeRatio;
const _errs377 = errors;
if(!((typeof data169 == "number") && (isFinite(data169)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/spentBeforeRatio",schemaPath:"#/properties/findings/items/properties/slo/properties/spentBeforeRatio/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid42 = _errs377 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data149.expectedRequests !== undefined){
let data170 = data149.expectedRequests;
const _errs379 = errors;
if(!(((typeof data170 == "number") && (!(data170 % 1) && !isNaN(data170))) && (isFinite(data170)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/expectedRequests",schemaPath:"#/properties/findings/items/properties/slo/properties/expectedRequests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs379){
if((typeof data170 == "number") && (isFinite(data170))){
if(data170 > 9007199254740991 || isNaN(data170)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/expectedRequests",schemaPath:"#/properties/findings/items/properties/slo/properties/expectedRequests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data170 < 0 || isNaN(data170)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/expectedRequests",schemaPath:"#/properties/findings/items/properties/slo/properties/expectedRequests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid42 = _errs379 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data149.lastsMs !== undefined){
let data171 = data149.lastsMs;
const _errs381 = errors;
if(!((typeof data171 == "number") && (isFinite(data171)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/lastsMs",schemaPath:"#/properties/findings/items/properties/slo/properties/lastsMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid42 = _errs381 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data149.lastsOf !== undefined){
let data172 = data149.lastsOf;
const _errs383 = errors;
if(typeof data172 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/lastsOf",schemaPath:"#/properties/findings/items/properties/slo/properties/lastsOf/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data172 === "left") || (data172 === "full"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/lastsOf",schemaPath:"#/properties/findings/items/properties/slo/properties/lastsOf/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.slo.properties.lastsOf.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid42 = _errs383 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data149.cutRequests !== undefined){
let data173 = data149.cutRequests;
const _errs385 = errors;
if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/cutRequests",schemaPath:"#/properties/findings/items/properties/slo/properties/cutRequests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs385){
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 > 9007199254740991 || isNaN(data173)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/cutRequests",schemaPath:"#/properties/findings/items/properties/slo/properties/cutRequests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data173 < 0 || isNaN(data173)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/cutRequests",schemaPath:"#/properties/findings/items/properties/slo/properties/cutRequests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid42 = _errs385 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data149.consequence !== undefined){
const _errs387 = errors;
if(typeof data149.consequence !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/consequence",schemaPath:"#/properties/findings/items/properties/slo/properties/consequence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid42 = _errs387 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data149.burnRates !== undefined){
let data175 = data149.burnRates;
const _errs389 = errors;
if(errors === _errs389){
if(Array.isArray(data175)){
var valid44 = true;
const len12 = data175.length;
for(let i12=0; i12<len12; i12++){
let data176 = data175[i12];
const _errs391 = errors;
if(errors === _errs391){
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
let missing27;
if(((((((((((((data176.longMs === undefined) && (missing27 = "longMs")) || ((data176.factor === undefined) && (missing27 = "factor"))) || ((data176.isStrict === undefined) && (missing27 = "isStrict"))) || ((data176.forMs === undefined) && (missing27 = "forMs"))) || ((data176.action === undefined) && (missing27 = "action"))) || ((data176.outcome === undefined) && (missing27 = "outcome"))) || ((data176.why === undefined) && (missing27 = "why"))) || ((data176.phases === undefined) && (missing27 = "phases"))) || ((data176.evaluations === undefined) && (missing27 = "evaluations"))) || ((data176.openEvaluations === undefined) && (missing27 = "openEvaluations"))) || ((data176.samplesLeast === undefined) && (missing27 = "samplesLeast"))) || ((data176.longestPhaseMs === undefined) && (missing27 = "longestPhaseMs"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12,schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/required",keyword:"required",params:{missingProperty: missing27},message:"must have required property '"+missing27+"'"}];
return false;
}
else {
const _errs393 = errors;
for(const key31 in data176){
if(!(func1.call(schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties, key31))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12,schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs393 === errors){
if(data176.longMs !== undefined){
let data177 = data176.longMs;
const _errs394 = errors;
if(!((typeof data177 == "number") && (isFinite(data177)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/longMs",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/longMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid45 = _errs394 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data176.shortMs !== undefined){
let data178 = data176.shortMs;
const _errs396 = errors;
if(!((typeof data178 == "number") && (isFinite(data178)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/shortMs",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/shortMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid45 = _errs396 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data176.factor !== undefined){
let data179 = data176.factor;
const _errs398 = errors;
if(!((typeof data179 == "number") && (isFinite(data179)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/factor",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/factor/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid45 = _errs398 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data176.isStrict !== undefined){
const _errs400 = errors;
if(typeof data176.isStrict !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/isStrict",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/isStrict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid45 = _errs400 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data176.forMs !== undefined){
let data181 = data176.forMs;
const _errs402 = errors;
if(!((typeof data181 == "number") && (isFinite(data181)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/forMs",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/forMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid45 = _errs402 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data176.action !== undefined){
const _errs404 = errors;
if(typeof data176.action !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/action",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid45 = _errs404 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data176.outcome !== undefined){
let data183 = data176.outcome;
const _errs406 = errors;
if(typeof data183 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/outcome",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data183 === "fired") || (data183 === "quiet")) || (data183 === "open")) || (data183 === "not-replayable"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/outcome",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid45 = _errs406 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data176.why !== undefined){
let data184 = data176.why;
const _errs408 = errors;
if(typeof data184 !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/why",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data184 === "above-factor") || (data184 === "below-factor")) || (data184 === "too-few-samples")) || (data184 === "no-samples")) || (data184 === "phases-too-short")) || (data184 === "no-times")) || (data184 === "no-evidence")) || (data184 === "cannot-fire"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/why",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/why/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.slo.properties.burnRates.items.properties.why.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid45 = _errs408 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data176.phases !== undefined){
let data185 = data176.phases;
const _errs410 = errors;
if(errors === _errs410){
if(Array.isArray(data185)){
var valid46 = true;
const len13 = data185.length;
for(let i13=0; i13<len13; i13++){
const _errs412 = errors;
if(typeof data185[i13] !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/phases/" + i13,schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/phases/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid46 = _errs412 === errors;
if(!valid46){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/phases",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid45 = _errs410 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data176.evaluations !== undefined){
let data187 = data176.evaluations;
const _errs414 = errors;
if(!(((typeof data187 == "number") && (!(data187 % 1) && !isNaN(data187))) && (isFinite(data187)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/evaluations",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/evaluations/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs414){
if((typeof data187 == "number") && (isFinite(data187))){
if(data187 > 9007199254740991 || isNaN(data187)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/evaluations",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/evaluations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data187 < 0 || isNaN(data187)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/evaluations",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/evaluations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid45 = _errs414 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data176.openEvaluations !== undefined){
let data188 = data176.openEvaluations;
const _errs416 = errors;
if(!(((typeof data188 == "number") && (!(data188 % 1) && !isNaN(data188))) && (isFinite(data188)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/openEvaluations",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/openEvaluations/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs416){
if((typeof data188 == "number") && (isFinite(data188))){
if(data188 > 9007199254740991 || isNaN(data188)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/openEvaluations",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/openEvaluations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data188 < 0 || isNaN(data188)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/openEvaluations",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/openEvaluations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid45 = _errs416 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data176.firedAt !== undefined){
let data189 = data176.firedAt;
const _errs418 = errors;
if(errors === _errs418){
if(typeof data189 === "string"){
if(!pattern7.test(data189)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/firedAt",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/firedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/firedAt",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/firedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid45 = _errs418 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data176.firedIn !== undefined){
const _errs420 = errors;
if(typeof data176.firedIn !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/firedIn",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/firedIn/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid45 = _errs420 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data176.arithmeticAt !== undefined){
let data191 = data176.arithmeticAt;
const _errs422 = errors;
if(errors === _errs422){
if(typeof data191 === "string"){
if(!pattern7.test(data191)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/arithmeticAt",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/arithmeticAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/arithmeticAt",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/arithmeticAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid45 = _errs422 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data176.worst !== undefined){
let data192 = data176.worst;
const _errs424 = errors;
if(errors === _errs424){
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
let missing28;
if((((data192.at === undefined) && (missing28 = "at")) || ((data192.burn === undefined) && (missing28 = "burn"))) || ((data192.long === undefined) && (missing28 = "long"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/worst",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/required",keyword:"required",params:{missingProperty: missing28},message:"must have required property '"+missing28+"'"}];
return false;
}
else {
const _errs426 = errors;
for(const key32 in data192){
if(!((((key32 === "at") || (key32 === "burn")) || (key32 === "long")) || (key32 === "short"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/worst",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs426 === errors){
if(data192.at !== undefined){
let data193 = data192.at;
const _errs427 = errors;
if(errors === _errs427){
if(typeof data193 === "string"){
if(!pattern7.test(data193)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/worst/at",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/worst/at",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid47 = _errs427 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data192.burn !== undefined){
let data194 = data192.burn;
const _errs429 = errors;
if(!((typeof data194 == "number") && (isFinite(data194)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/worst/burn",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/burn/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid47 = _errs429 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data192.long !== undefined){
let data195 = data192.long;
const _errs431 = errors;
if(errors === _errs431){
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
let missing29;
if(((data195.bad === undefined) && (missing29 = "bad")) || ((data195.of === undefined) && (missing29 = "of"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/worst/long",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/long/required",keyword:"required",params:{missingProperty: missing29},message:"must have required property '"+missing29+"'"}];
return false;
}
else {
const _errs433 = errors;
for(const key33 in data195){
if(!((key33 === "bad") || (key33 === "of"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/worst/long",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/long/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs433 === errors){
if(data195.bad !== undefined){
let data196 = data195.bad;
const _errs434 = errors;
if(!(((typeof data196 == "number") && (!(data196 % 1) && !isNaN(data196))) && (isFinite(data196)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/worst/long/bad",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/long/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs434){
if((typeof data196 == "number") && (isFinite(data196))){
if(data196 > 9007199254740991 || isNaN(data196)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/worst/long/bad",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/long/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data196 < 0 || isNaN(data196)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/worst/long/bad",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/long/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid48 = _errs434 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data195.of !== undefined){
let data197 = data195.of;
const _errs436 = errors;
if(!(((typeof data197 == "number") && (!(data197 % 1) && !isNaN(data197))) && (isFinite(data197)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/worst/long/of",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/long/properties/of/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs436){
if((typeof data197 == "number") && (isFinite(data197))){
if(data197 > 9007199254740991 || isNaN(data197)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/worst/long/of",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/long/properties/of/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data197 < 0 || isNaN(data197)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/worst/long/of",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/long/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid48 = _errs436 === errors;
}
else {
var valid48 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/worst/long",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/long/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid47 = _errs431 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data192.short !== undefined){
let data198 = data192.short;
const _errs438 = errors;
if(errors === _errs438){
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
let missing30;
if(((data198.bad === undefined) && (missing30 = "bad")) || ((data198.of === undefined) && (missing30 = "of"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/worst/short",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/short/required",keyword:"required",params:{missingProperty: missing30},message:"must have required property '"+missing30+"'"}];
return false;
}
else {
const _errs440 = errors;
for(const key34 in data198){
if(!((key34 === "bad") || (key34 === "of"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/worst/short",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/short/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs440 === errors){
if(data198.bad !== undefined){
let data199 = data198.bad;
const _errs441 = errors;
if(!(((typeof data199 == "number") && (!(data199 % 1) && !isNaN(data199))) && (isFinite(data199)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/worst/short/bad",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/short/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs441){
if((typeof data199 == "number") && (isFinite(data199))){
if(data199 > 9007199254740991 || isNaN(data199)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/worst/short/bad",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/short/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data199 < 0 || isNaN(data199)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/worst/short/bad",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/short/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid49 = _errs441 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data198.of !== undefined){
let data200 = data198.of;
const _errs443 = errors;
if(!(((typeof data200 == "number") && (!(data200 % 1) && !isNaN(data200))) && (isFinite(data200)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/worst/short/of",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/short/properties/of/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs443){
if((typeof data200 == "number") && (isFinite(data200))){
if(data200 > 9007199254740991 || isNaN(data200)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/worst/short/of",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/short/properties/of/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data200 < 0 || isNaN(data200)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/worst/short/of",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/short/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid49 = _errs443 === errors;
}
else {
var valid49 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/worst/short",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/properties/short/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid47 = _errs438 === errors;
}
else {
var valid47 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/worst",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/worst/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid45 = _errs424 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data176.samplesLeast !== undefined){
let data201 = data176.samplesLeast;
const _errs445 = errors;
if(!(((typeof data201 == "number") && (!(data201 % 1) && !isNaN(data201))) && (isFinite(data201)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/samplesLeast",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/samplesLeast/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs445){
if((typeof data201 == "number") && (isFinite(data201))){
if(data201 > 9007199254740991 || isNaN(data201)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/samplesLeast",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/samplesLeast/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data201 < 0 || isNaN(data201)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/samplesLeast",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/samplesLeast/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid45 = _errs445 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data176.longestPhaseMs !== undefined){
let data202 = data176.longestPhaseMs;
const _errs447 = errors;
if(!((typeof data202 == "number") && (isFinite(data202)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12+"/longestPhaseMs",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/properties/longestPhaseMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid45 = _errs447 === errors;
}
else {
var valid45 = true;
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
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates/" + i12,schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid44 = _errs391 === errors;
if(!valid44){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo/burnRates",schemaPath:"#/properties/findings/items/properties/slo/properties/burnRates/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid42 = _errs389 === errors;
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
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/slo",schemaPath:"#/properties/findings/items/properties/slo/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid21 = _errs336 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data56.examples !== undefined){
let data203 = data56.examples;
const _errs449 = errors;
if(errors === _errs449){
if(Array.isArray(data203)){
var valid50 = true;
const len14 = data203.length;
for(let i14=0; i14<len14; i14++){
let data204 = data203[i14];
const _errs451 = errors;
if(errors === _errs451){
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
let missing31;
if(((((((data204.line === undefined) && (missing31 = "line")) || ((data204.byteOffset === undefined) && (missing31 = "byteOffset"))) || ((data204.status === undefined) && (missing31 = "status"))) || ((data204.method === undefined) && (missing31 = "method"))) || ((data204.path === undefined) && (missing31 = "path"))) || ((data204.user === undefined) && (missing31 = "user"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/examples/" + i14,schemaPath:"#/properties/findings/items/properties/examples/items/required",keyword:"required",params:{missingProperty: missing31},message:"must have required property '"+missing31+"'"}];
return false;
}
else {
const _errs453 = errors;
for(const key35 in data204){
if(!((((((((key35 === "at") || (key35 === "line")) || (key35 === "byteOffset")) || (key35 === "status")) || (key35 === "latencyMs")) || (key35 === "method")) || (key35 === "path")) || (key35 === "user"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/examples/" + i14,schemaPath:"#/properties/findings/items/properties/examples/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs453 === errors){
if(data204.at !== undefined){
let data205 = data204.at;
const _errs454 = errors;
if(errors === _errs454){
if(typeof data205 === "string"){
if(!pattern7.test(data205)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/examples/" + i14+"/at",schemaPath:"#/properties/findings/items/properties/examples/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/examples/" + i14+"/at",schemaPath:"#/properties/findings/items/properties/examples/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid51 = _errs454 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data204.line !== undefined){
let data206 = data204.line;
const _errs456 = errors;
if(!(((typeof data206 == "number") && (!(data206 % 1) && !isNaN(data206))) && (isFinite(data206)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/examples/" + i14+"/line",schemaPath:"#/properties/findings/items/properties/examples/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs456){
if((typeof data206 == "number") && (isFinite(data206))){
if(data206 > 9007199254740991 || isNaN(data206)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/examples/" + i14+"/line",schemaPath:"#/properties/findings/items/properties/examples/items/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data206 < 0 || isNaN(data206)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/examples/" + i14+"/line",schemaPath:"#/properties/findings/items/properties/examples/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid51 = _errs456 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data204.byteOffset !== undefined){
let data207 = data204.byteOffset;
const _errs458 = errors;
if(!(((typeof data207 == "number") && (!(data207 % 1) && !isNaN(data207))) && (isFinite(data207)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/examples/" + i14+"/byteOffset",schemaPath:"#/properties/findings/items/properties/examples/items/properties/byteOffset/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs458){
if((typeof data207 == "number") && (isFinite(data207))){
if(data207 > 9007199254740991 || isNaN(data207)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/examples/" + i14+"/byteOffset",schemaPath:"#/properties/findings/items/properties/examples/items/properties/byteOffset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data207 < 0 || isNaN(data207)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/examples/" + i14+"/byteOffset",schemaPath:"#/properties/findings/items/properties/examples/items/properties/byteOffset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid51 = _errs458 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data204.status !== undefined){
let data208 = data204.status;
const _errs460 = errors;
if(!(((typeof data208 == "number") && (!(data208 % 1) && !isNaN(data208))) && (isFinite(data208)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/examples/" + i14+"/status",schemaPath:"#/properties/findings/items/properties/examples/items/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs460){
if((typeof data208 == "number") && (isFinite(data208))){
if(data208 > 9007199254740991 || isNaN(data208)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/examples/" + i14+"/status",schemaPath:"#/properties/findings/items/properties/examples/items/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data208 < 0 || isNaN(data208)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/examples/" + i14+"/status",schemaPath:"#/properties/findings/items/properties/examples/items/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid51 = _errs460 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data204.latencyMs !== undefined){
let data209 = data204.latencyMs;
const _errs462 = errors;
if(!((typeof data209 == "number") && (isFinite(data209)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/examples/" + i14+"/latencyMs",schemaPath:"#/properties/findings/items/properties/examples/items/properties/latencyMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid51 = _errs462 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data204.method !== undefined){
const _errs464 = errors;
if(typeof data204.method !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/examples/" + i14+"/method",schemaPath:"#/properties/findings/items/properties/examples/items/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid51 = _errs464 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data204.path !== undefined){
const _errs466 = errors;
if(typeof data204.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/examples/" + i14+"/path",schemaPath:"#/properties/findings/items/properties/examples/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid51 = _errs466 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data204.user !== undefined){
const _errs468 = errors;
if(typeof data204.user !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/examples/" + i14+"/user",schemaPath:"#/properties/findings/items/properties/examples/items/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid51 = _errs468 === errors;
}
else {
var valid51 = true;
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
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/examples/" + i14,schemaPath:"#/properties/findings/items/properties/examples/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid50 = _errs451 === errors;
if(!valid50){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/examples",schemaPath:"#/properties/findings/items/properties/examples/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid21 = _errs449 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data56.figures !== undefined){
let data213 = data56.figures;
const _errs470 = errors;
if(errors === _errs470){
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
for(const key36 in data213){
const _errs472 = errors;
if(typeof key36 !== "string"){
const err28 = {instancePath:instancePath+"/findings/" + i7+"/figures",schemaPath:"#/properties/findings/items/properties/figures/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key36};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid52 = _errs472 === errors;
if(!valid52){
const err29 = {instancePath:instancePath+"/findings/" + i7+"/figures",schemaPath:"#/properties/findings/items/properties/figures/propertyNames",keyword:"propertyNames",params:{propertyName: key36},message:"property name must be valid"};
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
if(valid52){
for(const key37 in data213){
let data214 = data213[key37];
const _errs475 = errors;
if((!((typeof data214 == "number") && (isFinite(data214)))) && (typeof data214 !== "string")){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/figures/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/findings/items/properties/figures/additionalProperties/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.figures.additionalProperties.type},message:"must be number,string"}];
return false;
}
var valid53 = _errs475 === errors;
if(!valid53){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/figures",schemaPath:"#/properties/findings/items/properties/figures/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid21 = _errs470 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data56.planPlace !== undefined){
let data215 = data56.planPlace;
const _errs477 = errors;
if(errors === _errs477){
if(data215 && typeof data215 == "object" && !Array.isArray(data215)){
let missing32;
if(((data215.line === undefined) && (missing32 = "line")) || ((data215.column === undefined) && (missing32 = "column"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/planPlace",schemaPath:"#/properties/findings/items/properties/planPlace/required",keyword:"required",params:{missingProperty: missing32},message:"must have required property '"+missing32+"'"}];
return false;
}
else {
const _errs479 = errors;
for(const key38 in data215){
if(!((key38 === "line") || (key38 === "column"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/planPlace",schemaPath:"#/properties/findings/items/properties/planPlace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs479 === errors){
if(data215.line !== undefined){
let data216 = data215.line;
const _errs480 = errors;
if(!(((typeof data216 == "number") && (!(data216 % 1) && !isNaN(data216))) && (isFinite(data216)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/planPlace/line",schemaPath:"#/properties/findings/items/properties/planPlace/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs480){
if((typeof data216 == "number") && (isFinite(data216))){
if(data216 > 9007199254740991 || isNaN(data216)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/planPlace/line",schemaPath:"#/properties/findings/items/properties/planPlace/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data216 < 0 || isNaN(data216)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/planPlace/line",schemaPath:"#/properties/findings/items/properties/planPlace/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid54 = _errs480 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data215.column !== undefined){
let data217 = data215.column;
const _errs482 = errors;
if(!(((typeof data217 == "number") && (!(data217 % 1) && !isNaN(data217))) && (isFinite(data217)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/planPlace/column",schemaPath:"#/properties/findings/items/properties/planPlace/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs482){
if((typeof data217 == "number") && (isFinite(data217))){
if(data217 > 9007199254740991 || isNaN(data217)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/planPlace/column",schemaPath:"#/properties/findings/items/properties/planPlace/properties/column/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data217 < 0 || isNaN(data217)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/planPlace/column",schemaPath:"#/properties/findings/items/properties/planPlace/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid54 = _errs482 === errors;
}
else {
var valid54 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/planPlace",schemaPath:"#/properties/findings/items/properties/planPlace/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid21 = _errs477 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data56.waiver !== undefined){
let data218 = data56.waiver;
const _errs484 = errors;
if(errors === _errs484){
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
let missing33;
if((((data218.owner === undefined) && (missing33 = "owner")) || ((data218.because === undefined) && (missing33 = "because"))) || ((data218.expires === undefined) && (missing33 = "expires"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/waiver",schemaPath:"#/properties/findings/items/properties/waiver/required",keyword:"required",params:{missingProperty: missing33},message:"must have required property '"+missing33+"'"}];
return false;
}
else {
const _errs486 = errors;
for(const key39 in data218){
if(!(((key39 === "owner") || (key39 === "because")) || (key39 === "expires"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/waiver",schemaPath:"#/properties/findings/items/properties/waiver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs486 === errors){
if(data218.owner !== undefined){
const _errs487 = errors;
if(typeof data218.owner !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/waiver/owner",schemaPath:"#/properties/findings/items/properties/waiver/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid55 = _errs487 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data218.because !== undefined){
const _errs489 = errors;
if(typeof data218.because !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/waiver/because",schemaPath:"#/properties/findings/items/properties/waiver/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid55 = _errs489 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data218.expires !== undefined){
const _errs491 = errors;
if(typeof data218.expires !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/waiver/expires",schemaPath:"#/properties/findings/items/properties/waiver/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid55 = _errs491 === errors;
}
else {
var valid55 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/waiver",schemaPath:"#/properties/findings/items/properties/waiver/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid21 = _errs484 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data56.settledBy !== undefined){
const _errs493 = errors;
if(typeof data56.settledBy !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i7+"/settledBy",schemaPath:"#/properties/findings/items/properties/settledBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs493 === errors;
}
else {
var valid21 = true;
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
validate20.errors = [{instancePath:instancePath+"/findings/" + i7,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs127 === errors;
if(!valid20){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs125 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data223 = data.evidence;
const _errs495 = errors;
if(errors === _errs495){
if(Array.isArray(data223)){
var valid56 = true;
const len15 = data223.length;
for(let i15=0; i15<len15; i15++){
let data224 = data223[i15];
const _errs497 = errors;
if(errors === _errs497){
if(data224 && typeof data224 == "object" && !Array.isArray(data224)){
let missing34;
if((((((((data224.id === undefined) && (missing34 = "id")) || ((data224.family === undefined) && (missing34 = "family"))) || ((data224.path === undefined) && (missing34 = "path"))) || ((data224.required === undefined) && (missing34 = "required"))) || ((data224.status === undefined) && (missing34 = "status"))) || ((data224.defects === undefined) && (missing34 = "defects"))) || ((data224.warnings === undefined) && (missing34 = "warnings"))){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i15,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: missing34},message:"must have required property '"+missing34+"'"}];
return false;
}
else {
const _errs499 = errors;
for(const key40 in data224){
if(!(func1.call(schema31.properties.evidence.items.properties, key40))){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i15,schemaPath:"#/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs499 === errors){
if(data224.id !== undefined){
const _errs500 = errors;
if(typeof data224.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i15+"/id",schemaPath:"#/properties/evidence/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid57 = _errs500 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data224.family !== undefined){
const _errs502 = errors;
if(typeof data224.family !== "string"){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i15+"/family",schemaPath:"#/properties/evidence/items/properties/family/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid57 = _errs502 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data224.format !== undefined){
const _errs504 = errors;
if(typeof data224.format !== "string"){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i15+"/format",schemaPath:"#/properties/evidence/items/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid57 = _errs504 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data224.path !== undefined){
const _errs506 = errors;
if(typeof data224.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i15+"/path",schemaPath:"#/properties/evidence/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid57 = _errs506 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data224.phase !== undefined){
const _errs508 = errors;
if(typeof data224.phase !== "string"){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i15+"/phase",schemaPath:"#/properties/evidence/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid57 = _errs508 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data224.required !== undefined){
const _errs510 = errors;
if(typeof data224.required !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i15+"/required",schemaPath:"#/properties/evidence/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid57 = _errs510 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data224.status !== undefined){
let data231 = data224.status;
const _errs512 = errors;
if(typeof data231 !== "string"){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i15+"/status",schemaPath:"#/properties/evidence/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data231 === "read") || (data231 === "missing")) || (data231 === "refused"))){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i15+"/status",schemaPath:"#/properties/evidence/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid57 = _errs512 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data224.sizeBytes !== undefined){
let data232 = data224.sizeBytes;
const _errs514 = errors;
if(!(((typeof data232 == "number") && (!(data232 % 1) && !isNaN(data232))) && (isFinite(data232)))){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i15+"/sizeBytes",schemaPath:"#/properties/evidence/items/properties/sizeBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs514){
if((typeof data232 == "number") && (isFinite(data232))){
if(data232 > 9007199254740991 || isNaN(data232)){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i15+"/sizeBytes",schemaPath:"#/properties/evidence/items/properties/sizeBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data232 < 0 || isNaN(data232)){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i15+"/sizeBytes",schemaPath:"#/properties/evidence/items/properties/sizeBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid57 = _errs514 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data224.sha256 !== undefined){
let data233 = data224.sha256;
const _errs516 = errors;
if(errors === _errs516){
if(typeof data233 === "string"){
if(!pattern4.test(data233)){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i15+"/sha256",schemaPath:"#/properties/evidence/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/evidence/" + i15+"/sha256",schemaPath:"#/properties/evidence/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid57 = _errs516 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data224.defects !== undefined){
let data234 = data224.defects;
const _errs518 = errors;
if(errors === _errs518){
if(Array.isArray(data234)){
var valid58 = true;
const len16 = data234.length;
for(let i16=0; i16<len16; i16++){
const _errs520 = errors;
if(typeof data234[i16] !== "string"){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i15+"/defects/" + i16,schemaPath:"#/properties/evidence/items/properties/defects/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid58 = _errs520 === errors;
if(!valid58){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/evidence/" + i15+"/defects",schemaPath:"#/properties/evidence/items/properties/defects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid57 = _errs518 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data224.warnings !== undefined){
let data236 = data224.warnings;
const _errs522 = errors;
if(errors === _errs522){
if(Array.isArray(data236)){
var valid59 = true;
const len17 = data236.length;
for(let i17=0; i17<len17; i17++){
const _errs524 = errors;
if(typeof data236[i17] !== "string"){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i15+"/warnings/" + i17,schemaPath:"#/properties/evidence/items/properties/warnings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid59 = _errs524 === errors;
if(!valid59){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/evidence/" + i15+"/warnings",schemaPath:"#/properties/evidence/items/properties/warnings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid57 = _errs522 === errors;
}
else {
var valid57 = true;
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
validate20.errors = [{instancePath:instancePath+"/evidence/" + i15,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid56 = _errs497 === errors;
if(!valid56){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs495 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.redacted !== undefined){
let data238 = data.redacted;
const _errs526 = errors;
if(errors === _errs526){
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
let missing35;
if(((((data238.record === undefined) && (missing35 = "record")) || ((data238.sha256 === undefined) && (missing35 = "sha256"))) || ((data238.removed === undefined) && (missing35 = "removed"))) || ((data238.files === undefined) && (missing35 = "files"))){
validate20.errors = [{instancePath:instancePath+"/redacted",schemaPath:"#/properties/redacted/required",keyword:"required",params:{missingProperty: missing35},message:"must have required property '"+missing35+"'"}];
return false;
}
else {
const _errs528 = errors;
for(const key41 in data238){
if(!((((key41 === "record") || (key41 === "sha256")) || (key41 === "removed")) || (key41 === "files"))){
validate20.errors = [{instancePath:instancePath+"/redacted",schemaPath:"#/properties/redacted/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs528 === errors){
if(data238.record !== undefined){
const _errs529 = errors;
if(typeof data238.record !== "string"){
validate20.errors = [{instancePath:instancePath+"/redacted/record",schemaPath:"#/properties/redacted/properties/record/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid60 = _errs529 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data238.sha256 !== undefined){
let data240 = data238.sha256;
const _errs531 = errors;
if(errors === _errs531){
if(typeof data240 === "string"){
if(!pattern4.test(data240)){
validate20.errors = [{instancePath:instancePath+"/redacted/sha256",schemaPath:"#/properties/redacted/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/redacted/sha256",schemaPath:"#/properties/redacted/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid60 = _errs531 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data238.removed !== undefined){
let data241 = data238.removed;
const _errs533 = errors;
if(!(((typeof data241 == "number") && (!(data241 % 1) && !isNaN(data241))) && (isFinite(data241)))){
validate20.errors = [{instancePath:instancePath+"/redacted/removed",schemaPath:"#/properties/redacted/properties/removed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs533){
if((typeof data241 == "number") && (isFinite(data241))){
if(data241 > 9007199254740991 || isNaN(data241)){
validate20.errors = [{instancePath:instancePath+"/redacted/removed",schemaPath:"#/properties/redacted/properties/removed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data241 < 0 || isNaN(data241)){
validate20.errors = [{instancePath:instancePath+"/redacted/removed",schemaPath:"#/properties/redacted/properties/removed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid60 = _errs533 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data238.files !== undefined){
let data242 = data238.files;
const _errs535 = errors;
if(errors === _errs535){
if(Array.isArray(data242)){
if(data242.length < 1){
validate20.errors = [{instancePath:instancePath+"/redacted/files",schemaPath:"#/properties/redacted/properties/files/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid61 = true;
const len18 = data242.length;
for(let i18=0; i18<len18; i18++){
let data243 = data242[i18];
const _errs537 = errors;
if(errors === _errs537){
if(data243 && typeof data243 == "object" && !Array.isArray(data243)){
let missing36;
if((((data243.path === undefined) && (missing36 = "path")) || ((data243.removed === undefined) && (missing36 = "removed"))) || ((data243.kinds === undefined) && (missing36 = "kinds"))){
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i18,schemaPath:"#/properties/redacted/properties/files/items/required",keyword:"required",params:{missingProperty: missing36},message:"must have required property '"+missing36+"'"}];
return false;
}
else {
const _errs539 = errors;
for(const key42 in data243){
if(!(((key42 === "path") || (key42 === "removed")) || (key42 === "kinds"))){
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i18,schemaPath:"#/properties/redacted/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs539 === errors){
if(data243.path !== undefined){
const _errs540 = errors;
if(typeof data243.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i18+"/path",schemaPath:"#/properties/redacted/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid62 = _errs540 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data243.removed !== undefined){
let data245 = data243.removed;
const _errs542 = errors;
if(!(((typeof data245 == "number") && (!(data245 % 1) && !isNaN(data245))) && (isFinite(data245)))){
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i18+"/removed",schemaPath:"#/properties/redacted/properties/files/items/properties/removed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs542){
if((typeof data245 == "number") && (isFinite(data245))){
if(data245 > 9007199254740991 || isNaN(data245)){
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i18+"/removed",schemaPath:"#/properties/redacted/properties/files/items/properties/removed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data245 < 0 || isNaN(data245)){
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i18+"/removed",schemaPath:"#/properties/redacted/properties/files/items/properties/removed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid62 = _errs542 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data243.kinds !== undefined){
let data246 = data243.kinds;
const _errs544 = errors;
if(errors === _errs544){
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
for(const key43 in data246){
const _errs546 = errors;
if(typeof key43 !== "string"){
const err30 = {instancePath:instancePath+"/redacted/files/" + i18+"/kinds",schemaPath:"#/properties/redacted/properties/files/items/properties/kinds/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key43};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var valid63 = _errs546 === errors;
if(!valid63){
const err31 = {instancePath:instancePath+"/redacted/files/" + i18+"/kinds",schemaPath:"#/properties/redacted/properties/files/items/properties/kinds/propertyNames",keyword:"propertyNames",params:{propertyName: key43},message:"property name must be valid"};
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
if(valid63){
for(const key44 in data246){
let data247 = data246[key44];
const _errs549 = errors;
if(!(((typeof data247 == "number") && (!(data247 % 1) && !isNaN(data247))) && (isFinite(data247)))){
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i18+"/kinds/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/redacted/properties/files/items/properties/kinds/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs549){
if((typeof data247 == "number") && (isFinite(data247))){
if(data247 > 9007199254740991 || isNaN(data247)){
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i18+"/kinds/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/redacted/properties/files/items/properties/kinds/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data247 < 0 || isNaN(data247)){
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i18+"/kinds/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/redacted/properties/files/items/properties/kinds/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid64 = _errs549 === errors;
if(!valid64){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i18+"/kinds",schemaPath:"#/properties/redacted/properties/files/items/properties/kinds/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid62 = _errs544 === errors;
}
else {
var valid62 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/redacted/files/" + i18,schemaPath:"#/properties/redacted/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid61 = _errs537 === errors;
if(!valid61){
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
var valid60 = _errs535 === errors;
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
else {
validate20.errors = [{instancePath:instancePath+"/redacted",schemaPath:"#/properties/redacted/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs526 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.observed !== undefined){
let data248 = data.observed;
const _errs551 = errors;
if(errors === _errs551){
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
let missing37;
if(((((((data248.load === undefined) && (missing37 = "load")) || ((data248.health === undefined) && (missing37 = "health"))) || ((data248.metrics === undefined) && (missing37 = "metrics"))) || ((data248.balancer === undefined) && (missing37 = "balancer"))) || ((data248.changes === undefined) && (missing37 = "changes"))) || ((data248.tests === undefined) && (missing37 = "tests"))){
validate20.errors = [{instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/required",keyword:"required",params:{missingProperty: missing37},message:"must have required property '"+missing37+"'"}];
return false;
}
else {
const _errs553 = errors;
for(const key45 in data248){
if(!(((((((key45 === "load") || (key45 === "health")) || (key45 === "metrics")) || (key45 === "balancer")) || (key45 === "changes")) || (key45 === "tests")) || (key45 === "testTotals"))){
validate20.errors = [{instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs553 === errors){
if(data248.load !== undefined){
let data249 = data248.load;
const _errs554 = errors;
if(errors === _errs554){
if(Array.isArray(data249)){
var valid66 = true;
const len19 = data249.length;
for(let i19=0; i19<len19; i19++){
let data250 = data249[i19];
const _errs556 = errors;
if(errors === _errs556){
if(data250 && typeof data250 == "object" && !Array.isArray(data250)){
let missing38;
if(((((((((((data250.evidence === undefined) && (missing38 = "evidence")) || ((data250.path === undefined) && (missing38 = "path"))) || ((data250.phase === undefined) && (missing38 = "phase"))) || ((data250.requests === undefined) && (missing38 = "requests"))) || ((data250.byStatus === undefined) && (missing38 = "byStatus"))) || ((data250.failed === undefined) && (missing38 = "failed"))) || ((data250.failedRatio === undefined) && (missing38 = "failedRatio"))) || ((data250.latency === undefined) && (missing38 = "latency"))) || ((data250.measures === undefined) && (missing38 = "measures"))) || ((data250.trend === undefined) && (missing38 = "trend"))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19,schemaPath:"#/properties/observed/properties/load/items/required",keyword:"required",params:{missingProperty: missing38},message:"must have required property '"+missing38+"'"}];
return false;
}
else {
const _errs558 = errors;
for(const key46 in data250){
if(!(func1.call(schema31.properties.observed.properties.load.items.properties, key46))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19,schemaPath:"#/properties/observed/properties/load/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs558 === errors){
if(data250.evidence !== undefined){
const _errs559 = errors;
if(typeof data250.evidence !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/evidence",schemaPath:"#/properties/observed/properties/load/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid67 = _errs559 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data250.path !== undefined){
const _errs561 = errors;
if(typeof data250.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/path",schemaPath:"#/properties/observed/properties/load/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid67 = _errs561 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data250.phase !== undefined){
const _errs563 = errors;
if(typeof data250.phase !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/phase",schemaPath:"#/properties/observed/properties/load/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid67 = _errs563 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data250.variant !== undefined){
const _errs565 = errors;
if(typeof data250.variant !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/variant",schemaPath:"#/properties/observed/properties/load/items/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid67 = _errs565 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data250.requests !== undefined){
let data255 = data250.requests;
const _errs567 = errors;
if(!(((typeof data255 == "number") && (!(data255 % 1) && !isNaN(data255))) && (isFinite(data255)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs567){
if((typeof data255 == "number") && (isFinite(data255))){
if(data255 > 9007199254740991 || isNaN(data255)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data255 < 0 || isNaN(data255)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid67 = _errs567 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data250.byStatus !== undefined){
let data256 = data250.byStatus;
const _errs569 = errors;
if(errors === _errs569){
if(data256 && typeof data256 == "object" && !Array.isArray(data256)){
for(const key47 in data256){
const _errs571 = errors;
if(typeof key47 !== "string"){
const err32 = {instancePath:instancePath+"/observed/load/" + i19+"/byStatus",schemaPath:"#/properties/observed/properties/load/items/properties/byStatus/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key47};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var valid68 = _errs571 === errors;
if(!valid68){
const err33 = {instancePath:instancePath+"/observed/load/" + i19+"/byStatus",schemaPath:"#/properties/observed/properties/load/items/properties/byStatus/propertyNames",keyword:"propertyNames",params:{propertyName: key47},message:"property name must be valid"};
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
if(valid68){
for(const key48 in data256){
let data257 = data256[key48];
const _errs574 = errors;
if(!(((typeof data257 == "number") && (!(data257 % 1) && !isNaN(data257))) && (isFinite(data257)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/byStatus/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs574){
if((typeof data257 == "number") && (isFinite(data257))){
if(data257 > 9007199254740991 || isNaN(data257)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/byStatus/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/byStatus/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data257 < 0 || isNaN(data257)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/byStatus/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid69 = _errs574 === errors;
if(!valid69){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/byStatus",schemaPath:"#/properties/observed/properties/load/items/properties/byStatus/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid67 = _errs569 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data250.firstAt !== undefined){
let data258 = data250.firstAt;
const _errs576 = errors;
if(errors === _errs576){
if(typeof data258 === "string"){
if(!pattern7.test(data258)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/firstAt",schemaPath:"#/properties/observed/properties/load/items/properties/firstAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/firstAt",schemaPath:"#/properties/observed/properties/load/items/properties/firstAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid67 = _errs576 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data250.lastAt !== undefined){
let data259 = data250.lastAt;
const _errs578 = errors;
if(errors === _errs578){
if(typeof data259 === "string"){
if(!pattern7.test(data259)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/lastAt",schemaPath:"#/properties/observed/properties/load/items/properties/lastAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/lastAt",schemaPath:"#/properties/observed/properties/load/items/properties/lastAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid67 = _errs578 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data250.failed !== undefined){
let data260 = data250.failed;
const _errs580 = errors;
if(!(((typeof data260 == "number") && (!(data260 % 1) && !isNaN(data260))) && (isFinite(data260)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/failed",schemaPath:"#/properties/observed/properties/load/items/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs580){
if((typeof data260 == "number") && (isFinite(data260))){
if(data260 > 9007199254740991 || isNaN(data260)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/failed",schemaPath:"#/properties/observed/properties/load/items/properties/failed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data260 < 0 || isNaN(data260)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/failed",schemaPath:"#/properties/observed/properties/load/items/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid67 = _errs580 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data250.failedRatio !== undefined){
let data261 = data250.failedRatio;
const _errs582 = errors;
if(!((typeof data261 == "number") && (isFinite(data261)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/failedRatio",schemaPath:"#/properties/observed/properties/load/items/properties/failedRatio/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid67 = _errs582 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data250.latency !== undefined){
let data262 = data250.latency;
const _errs584 = errors;
const _errs585 = errors;
let valid70 = false;
const _errs586 = errors;
if(errors === _errs586){
if(data262 && typeof data262 == "object" && !Array.isArray(data262)){
let missing39;
if(((((((data262.count === undefined) && (missing39 = "count")) || ((data262.p50Ms === undefined) && (missing39 = "p50Ms"))) || ((data262.p95Ms === undefined) && (missing39 = "p95Ms"))) || ((data262.p99Ms === undefined) && (missing39 = "p99Ms"))) || ((data262.maxMs === undefined) && (missing39 = "maxMs"))) || ((data262.relativeError === undefined) && (missing39 = "relativeError"))){
const err34 = {instancePath:instancePath+"/observed/load/" + i19+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: missing39},message:"must have required property '"+missing39+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
const _errs588 = errors;
for(const key49 in data262){
if(!((((((key49 === "count") || (key49 === "p50Ms")) || (key49 === "p95Ms")) || (key49 === "p99Ms")) || (key49 === "maxMs")) || (key49 === "relativeError"))){
const err35 = {instancePath:instancePath+"/observed/load/" + i19+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
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
if(_errs588 === errors){
if(data262.count !== undefined){
let data263 = data262.count;
const _errs589 = errors;
if(!(((typeof data263 == "number") && (!(data263 % 1) && !isNaN(data263))) && (isFinite(data263)))){
const err36 = {instancePath:instancePath+"/observed/load/" + i19+"/latency/count",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(errors === _errs589){
if((typeof data263 == "number") && (isFinite(data263))){
if(data263 > 9007199254740991 || isNaN(data263)){
const err37 = {instancePath:instancePath+"/observed/load/" + i19+"/latency/count",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
if(data263 < 0 || isNaN(data263)){
const err38 = {instancePath:instancePath+"/observed/load/" + i19+"/latency/count",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
var valid71 = _errs589 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data262.p50Ms !== undefined){
let data264 = data262.p50Ms;
const _errs591 = errors;
if(!((typeof data264 == "number") && (isFinite(data264)))){
const err39 = {instancePath:instancePath+"/observed/load/" + i19+"/latency/p50Ms",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/p50Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var valid71 = _errs591 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data262.p95Ms !== undefined){
let data265 = data262.p95Ms;
const _errs593 = errors;
if(!((typeof data265 == "number") && (isFinite(data265)))){
const err40 = {instancePath:instancePath+"/observed/load/" + i19+"/latency/p95Ms",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/p95Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var valid71 = _errs593 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data262.p99Ms !== undefined){
let data266 = data262.p99Ms;
const _errs595 = errors;
if(!((typeof data266 == "number") && (isFinite(data266)))){
const err41 = {instancePath:instancePath+"/observed/load/" + i19+"/latency/p99Ms",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/p99Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var valid71 = _errs595 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data262.maxMs !== undefined){
let data267 = data262.maxMs;
const _errs597 = errors;
if(!((typeof data267 == "number") && (isFinite(data267)))){
const err42 = {instancePath:instancePath+"/observed/load/" + i19+"/latency/maxMs",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/maxMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var valid71 = _errs597 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data262.relativeError !== undefined){
let data268 = data262.relativeError;
const _errs599 = errors;
if(!((typeof data268 == "number") && (isFinite(data268)))){
const err43 = {instancePath:instancePath+"/observed/load/" + i19+"/latency/relativeError",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/relativeError/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var valid71 = _errs599 === errors;
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
}
}
else {
const err44 = {instancePath:instancePath+"/observed/load/" + i19+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
var _valid1 = _errs586 === errors;
valid70 = valid70 || _valid1;
const _errs601 = errors;
if(data262 !== null){
const err45 = {instancePath:instancePath+"/observed/load/" + i19+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid1 = _errs601 === errors;
valid70 = valid70 || _valid1;
if(!valid70){
const err46 = {instancePath:instancePath+"/observed/load/" + i19+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs585;
if(vErrors !== null){
if(_errs585){
vErrors.length = _errs585;
}
else {
vErrors = null;
}
}
}
var valid67 = _errs584 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data250.measures !== undefined){
let data269 = data250.measures;
const _errs603 = errors;
if(errors === _errs603){
if(Array.isArray(data269)){
var valid72 = true;
const len20 = data269.length;
for(let i20=0; i20<len20; i20++){
let data270 = data269[i20];
const _errs605 = errors;
if(errors === _errs605){
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
let missing40;
if((((((data270.indicator === undefined) && (missing40 = "indicator")) || ((data270.good === undefined) && (missing40 = "good"))) || ((data270.bad === undefined) && (missing40 = "bad"))) || ((data270.goodRatio === undefined) && (missing40 = "goodRatio"))) || ((data270.excluded === undefined) && (missing40 = "excluded"))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/measures/" + i20,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/required",keyword:"required",params:{missingProperty: missing40},message:"must have required property '"+missing40+"'"}];
return false;
}
else {
const _errs607 = errors;
for(const key50 in data270){
if(!(((((key50 === "indicator") || (key50 === "good")) || (key50 === "bad")) || (key50 === "goodRatio")) || (key50 === "excluded"))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/measures/" + i20,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs607 === errors){
if(data270.indicator !== undefined){
const _errs608 = errors;
if(typeof data270.indicator !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/measures/" + i20+"/indicator",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/indicator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid73 = _errs608 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data270.good !== undefined){
let data272 = data270.good;
const _errs610 = errors;
if(!(((typeof data272 == "number") && (!(data272 % 1) && !isNaN(data272))) && (isFinite(data272)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/measures/" + i20+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/good/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs610){
if((typeof data272 == "number") && (isFinite(data272))){
if(data272 > 9007199254740991 || isNaN(data272)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/measures/" + i20+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/good/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data272 < 0 || isNaN(data272)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/measures/" + i20+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/good/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid73 = _errs610 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data270.bad !== undefined){
let data273 = data270.bad;
const _errs612 = errors;
if(!(((typeof data273 == "number") && (!(data273 % 1) && !isNaN(data273))) && (isFinite(data273)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/measures/" + i20+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs612){
if((typeof data273 == "number") && (isFinite(data273))){
if(data273 > 9007199254740991 || isNaN(data273)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/measures/" + i20+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data273 < 0 || isNaN(data273)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/measures/" + i20+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid73 = _errs612 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data270.goodRatio !== undefined){
let data274 = data270.goodRatio;
const _errs614 = errors;
if((!((typeof data274 == "number") && (isFinite(data274)))) && (data274 !== null)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/measures/" + i20+"/goodRatio",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/goodRatio/type",keyword:"type",params:{type: schema31.properties.observed.properties.load.items.properties.measures.items.properties.goodRatio.type},message:"must be number,null"}];
return false;
}
var valid73 = _errs614 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data270.excluded !== undefined){
let data275 = data270.excluded;
const _errs616 = errors;
if(errors === _errs616){
if(Array.isArray(data275)){
var valid74 = true;
const len21 = data275.length;
for(let i21=0; i21<len21; i21++){
let data276 = data275[i21];
const _errs618 = errors;
if(!(((typeof data276 == "number") && (!(data276 % 1) && !isNaN(data276))) && (isFinite(data276)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/measures/" + i20+"/excluded/" + i21,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/excluded/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs618){
if((typeof data276 == "number") && (isFinite(data276))){
if(data276 > 9007199254740991 || isNaN(data276)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/measures/" + i20+"/excluded/" + i21,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/excluded/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data276 < 0 || isNaN(data276)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/measures/" + i20+"/excluded/" + i21,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/excluded/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid74 = _errs618 === errors;
if(!valid74){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/measures/" + i20+"/excluded",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/excluded/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid73 = _errs616 === errors;
}
else {
var valid73 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/measures/" + i20,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid72 = _errs605 === errors;
if(!valid72){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/measures",schemaPath:"#/properties/observed/properties/load/items/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid67 = _errs603 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data250.trend !== undefined){
let data277 = data250.trend;
const _errs620 = errors;
if(errors === _errs620){
if(Array.isArray(data277)){
var valid75 = true;
const len22 = data277.length;
for(let i22=0; i22<len22; i22++){
let data278 = data277[i22];
const _errs622 = errors;
if(errors === _errs622){
if(data278 && typeof data278 == "object" && !Array.isArray(data278)){
let missing41;
if(((((data278.from === undefined) && (missing41 = "from")) || ((data278.requests === undefined) && (missing41 = "requests"))) || ((data278.shares === undefined) && (missing41 = "shares"))) || ((data278.latency === undefined) && (missing41 = "latency"))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22,schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/required",keyword:"required",params:{missingProperty: missing41},message:"must have required property '"+missing41+"'"}];
return false;
}
else {
const _errs624 = errors;
for(const key51 in data278){
if(!((((key51 === "from") || (key51 === "requests")) || (key51 === "shares")) || (key51 === "latency"))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22,schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs624 === errors){
if(data278.from !== undefined){
let data279 = data278.from;
const _errs625 = errors;
if(errors === _errs625){
if(typeof data279 === "string"){
if(!pattern7.test(data279)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/from",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/from",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid76 = _errs625 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data278.requests !== undefined){
let data280 = data278.requests;
const _errs627 = errors;
if(!(((typeof data280 == "number") && (!(data280 % 1) && !isNaN(data280))) && (isFinite(data280)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs627){
if((typeof data280 == "number") && (isFinite(data280))){
if(data280 > 9007199254740991 || isNaN(data280)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data280 < 0 || isNaN(data280)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid76 = _errs627 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data278.shares !== undefined){
let data281 = data278.shares;
const _errs629 = errors;
if(errors === _errs629){
if(data281 && typeof data281 == "object" && !Array.isArray(data281)){
for(const key52 in data281){
const _errs631 = errors;
if(typeof key52 !== "string"){
const err47 = {instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/shares",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key52};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var valid77 = _errs631 === errors;
if(!valid77){
const err48 = {instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/shares",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/propertyNames",keyword:"propertyNames",params:{propertyName: key52},message:"property name must be valid"};
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
if(valid77){
for(const key53 in data281){
let data282 = data281[key53];
const _errs634 = errors;
if(errors === _errs634){
if(data282 && typeof data282 == "object" && !Array.isArray(data282)){
let missing42;
if((((data282.good === undefined) && (missing42 = "good")) || ((data282.bad === undefined) && (missing42 = "bad"))) || ((data282.goodRatio === undefined) && (missing42 = "goodRatio"))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/shares/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/required",keyword:"required",params:{missingProperty: missing42},message:"must have required property '"+missing42+"'"}];
return false;
}
else {
const _errs636 = errors;
for(const key54 in data282){
if(!(((key54 === "good") || (key54 === "bad")) || (key54 === "goodRatio"))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/shares/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs636 === errors){
if(data282.good !== undefined){
let data283 = data282.good;
const _errs637 = errors;
if(!(((typeof data283 == "number") && (!(data283 % 1) && !isNaN(data283))) && (isFinite(data283)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/shares/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/good/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs637){
if((typeof data283 == "number") && (isFinite(data283))){
if(data283 > 9007199254740991 || isNaN(data283)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/shares/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/good/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data283 < 0 || isNaN(data283)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/shares/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/good/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid79 = _errs637 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data282.bad !== undefined){
let data284 = data282.bad;
const _errs639 = errors;
if(!(((typeof data284 == "number") && (!(data284 % 1) && !isNaN(data284))) && (isFinite(data284)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/shares/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs639){
if((typeof data284 == "number") && (isFinite(data284))){
if(data284 > 9007199254740991 || isNaN(data284)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/shares/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data284 < 0 || isNaN(data284)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/shares/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid79 = _errs639 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data282.goodRatio !== undefined){
let data285 = data282.goodRatio;
const _errs641 = errors;
if((!((typeof data285 == "number") && (isFinite(data285)))) && (data285 !== null)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/shares/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/goodRatio",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/goodRatio/type",keyword:"type",params:{type: schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties.properties.goodRatio.type},message:"must be number,null"}];
return false;
}
var valid79 = _errs641 === errors;
}
else {
var valid79 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/shares/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid78 = _errs634 === errors;
if(!valid78){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/shares",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid76 = _errs629 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data278.latency !== undefined){
let data286 = data278.latency;
const _errs643 = errors;
const _errs644 = errors;
let valid80 = false;
const _errs645 = errors;
if(errors === _errs645){
if(data286 && typeof data286 == "object" && !Array.isArray(data286)){
let missing43;
if(((((((data286.count === undefined) && (missing43 = "count")) || ((data286.p50Ms === undefined) && (missing43 = "p50Ms"))) || ((data286.p95Ms === undefined) && (missing43 = "p95Ms"))) || ((data286.p99Ms === undefined) && (missing43 = "p99Ms"))) || ((data286.maxMs === undefined) && (missing43 = "maxMs"))) || ((data286.relativeError === undefined) && (missing43 = "relativeError"))){
const err49 = {instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: missing43},message:"must have required property '"+missing43+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
const _errs647 = errors;
for(const key55 in data286){
if(!((((((key55 === "count") || (key55 === "p50Ms")) || (key55 === "p95Ms")) || (key55 === "p99Ms")) || (key55 === "maxMs")) || (key55 === "relativeError"))){
const err50 = {instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"};
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
if(_errs647 === errors){
if(data286.count !== undefined){
let data287 = data286.count;
const _errs648 = errors;
if(!(((typeof data287 == "number") && (!(data287 % 1) && !isNaN(data287))) && (isFinite(data287)))){
const err51 = {instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/latency/count",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(errors === _errs648){
if((typeof data287 == "number") && (isFinite(data287))){
if(data287 > 9007199254740991 || isNaN(data287)){
const err52 = {instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/latency/count",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
else {
if(data287 < 0 || isNaN(data287)){
const err53 = {instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/latency/count",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
var valid81 = _errs648 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data286.p50Ms !== undefined){
let data288 = data286.p50Ms;
const _errs650 = errors;
if(!((typeof data288 == "number") && (isFinite(data288)))){
const err54 = {instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/latency/p50Ms",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/p50Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var valid81 = _errs650 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data286.p95Ms !== undefined){
let data289 = data286.p95Ms;
const _errs652 = errors;
if(!((typeof data289 == "number") && (isFinite(data289)))){
const err55 = {instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/latency/p95Ms",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/p95Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var valid81 = _errs652 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data286.p99Ms !== undefined){
let data290 = data286.p99Ms;
const _errs654 = errors;
if(!((typeof data290 == "number") && (isFinite(data290)))){
const err56 = {instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/latency/p99Ms",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/p99Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var valid81 = _errs654 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data286.maxMs !== undefined){
let data291 = data286.maxMs;
const _errs656 = errors;
if(!((typeof data291 == "number") && (isFinite(data291)))){
const err57 = {instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/latency/maxMs",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/maxMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var valid81 = _errs656 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data286.relativeError !== undefined){
let data292 = data286.relativeError;
const _errs658 = errors;
if(!((typeof data292 == "number") && (isFinite(data292)))){
const err58 = {instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/latency/relativeError",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/relativeError/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var valid81 = _errs658 === errors;
}
else {
var valid81 = true;
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
const err59 = {instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
var _valid2 = _errs645 === errors;
valid80 = valid80 || _valid2;
const _errs660 = errors;
if(data286 !== null){
const err60 = {instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid2 = _errs660 === errors;
valid80 = valid80 || _valid2;
if(!valid80){
const err61 = {instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs644;
if(vErrors !== null){
if(_errs644){
vErrors.length = _errs644;
}
else {
vErrors = null;
}
}
}
var valid76 = _errs643 === errors;
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
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/trend/" + i22,schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid75 = _errs622 === errors;
if(!valid75){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/trend",schemaPath:"#/properties/observed/properties/load/items/properties/trend/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid67 = _errs620 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data250.users !== undefined){
let data293 = data250.users;
const _errs662 = errors;
if(errors === _errs662){
if(Array.isArray(data293)){
var valid82 = true;
const len23 = data293.length;
for(let i23=0; i23<len23; i23++){
let data294 = data293[i23];
const _errs664 = errors;
if(errors === _errs664){
if(data294 && typeof data294 == "object" && !Array.isArray(data294)){
let missing44;
if((((data294.user === undefined) && (missing44 = "user")) || ((data294.requests === undefined) && (missing44 = "requests"))) || ((data294.byStatus === undefined) && (missing44 = "byStatus"))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/users/" + i23,schemaPath:"#/properties/observed/properties/load/items/properties/users/items/required",keyword:"required",params:{missingProperty: missing44},message:"must have required property '"+missing44+"'"}];
return false;
}
else {
const _errs666 = errors;
for(const key56 in data294){
if(!(((key56 === "user") || (key56 === "requests")) || (key56 === "byStatus"))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/users/" + i23,schemaPath:"#/properties/observed/properties/load/items/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs666 === errors){
if(data294.user !== undefined){
const _errs667 = errors;
if(typeof data294.user !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/users/" + i23+"/user",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid83 = _errs667 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data294.requests !== undefined){
let data296 = data294.requests;
const _errs669 = errors;
if(!(((typeof data296 == "number") && (!(data296 % 1) && !isNaN(data296))) && (isFinite(data296)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/users/" + i23+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs669){
if((typeof data296 == "number") && (isFinite(data296))){
if(data296 > 9007199254740991 || isNaN(data296)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/users/" + i23+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data296 < 0 || isNaN(data296)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/users/" + i23+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid83 = _errs669 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data294.byStatus !== undefined){
let data297 = data294.byStatus;
const _errs671 = errors;
if(errors === _errs671){
if(data297 && typeof data297 == "object" && !Array.isArray(data297)){
for(const key57 in data297){
const _errs673 = errors;
if(typeof key57 !== "string"){
const err62 = {instancePath:instancePath+"/observed/load/" + i19+"/users/" + i23+"/byStatus",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/byStatus/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key57};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var valid84 = _errs673 === errors;
if(!valid84){
const err63 = {instancePath:instancePath+"/observed/load/" + i19+"/users/" + i23+"/byStatus",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/byStatus/propertyNames",keyword:"propertyNames",params:{propertyName: key57},message:"property name must be valid"};
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
if(valid84){
for(const key58 in data297){
let data298 = data297[key58];
const _errs676 = errors;
if(!(((typeof data298 == "number") && (!(data298 % 1) && !isNaN(data298))) && (isFinite(data298)))){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/users/" + i23+"/byStatus/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs676){
if((typeof data298 == "number") && (isFinite(data298))){
if(data298 > 9007199254740991 || isNaN(data298)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/users/" + i23+"/byStatus/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/byStatus/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data298 < 0 || isNaN(data298)){
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/users/" + i23+"/byStatus/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid85 = _errs676 === errors;
if(!valid85){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/users/" + i23+"/byStatus",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/byStatus/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid83 = _errs671 === errors;
}
else {
var valid83 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/users/" + i23,schemaPath:"#/properties/observed/properties/load/items/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid82 = _errs664 === errors;
if(!valid82){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19+"/users",schemaPath:"#/properties/observed/properties/load/items/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid67 = _errs662 === errors;
}
else {
var valid67 = true;
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
validate20.errors = [{instancePath:instancePath+"/observed/load/" + i19,schemaPath:"#/properties/observed/properties/load/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid66 = _errs556 === errors;
if(!valid66){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/load",schemaPath:"#/properties/observed/properties/load/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid65 = _errs554 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data248.health !== undefined){
let data299 = data248.health;
const _errs678 = errors;
if(errors === _errs678){
if(Array.isArray(data299)){
var valid86 = true;
const len24 = data299.length;
for(let i24=0; i24<len24; i24++){
let data300 = data299[i24];
const _errs680 = errors;
if(errors === _errs680){
if(data300 && typeof data300 == "object" && !Array.isArray(data300)){
let missing45;
if(((((((((((data300.evidence === undefined) && (missing45 = "evidence")) || ((data300.path === undefined) && (missing45 = "path"))) || ((data300.phase === undefined) && (missing45 = "phase"))) || ((data300.requests === undefined) && (missing45 = "requests"))) || ((data300.byStatus === undefined) && (missing45 = "byStatus"))) || ((data300.failed === undefined) && (missing45 = "failed"))) || ((data300.failedRatio === undefined) && (missing45 = "failedRatio"))) || ((data300.latency === undefined) && (missing45 = "latency"))) || ((data300.measures === undefined) && (missing45 = "measures"))) || ((data300.trend === undefined) && (missing45 = "trend"))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24,schemaPath:"#/properties/observed/properties/health/items/required",keyword:"required",params:{missingProperty: missing45},message:"must have required property '"+missing45+"'"}];
return false;
}
else {
const _errs682 = errors;
for(const key59 in data300){
if(!(func1.call(schema31.properties.observed.properties.health.items.properties, key59))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24,schemaPath:"#/properties/observed/properties/health/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs682 === errors){
if(data300.evidence !== undefined){
const _errs683 = errors;
if(typeof data300.evidence !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/evidence",schemaPath:"#/properties/observed/properties/health/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid87 = _errs683 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data300.path !== undefined){
const _errs685 = errors;
if(typeof data300.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/path",schemaPath:"#/properties/observed/properties/health/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid87 = _errs685 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data300.phase !== undefined){
const _errs687 = errors;
if(typeof data300.phase !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/phase",schemaPath:"#/properties/observed/properties/health/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid87 = _errs687 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data300.variant !== undefined){
const _errs689 = errors;
if(typeof data300.variant !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/variant",schemaPath:"#/properties/observed/properties/health/items/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid87 = _errs689 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data300.requests !== undefined){
let data305 = data300.requests;
const _errs691 = errors;
if(!(((typeof data305 == "number") && (!(data305 % 1) && !isNaN(data305))) && (isFinite(data305)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs691){
if((typeof data305 == "number") && (isFinite(data305))){
if(data305 > 9007199254740991 || isNaN(data305)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data305 < 0 || isNaN(data305)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid87 = _errs691 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data300.byStatus !== undefined){
let data306 = data300.byStatus;
const _errs693 = errors;
if(errors === _errs693){
if(data306 && typeof data306 == "object" && !Array.isArray(data306)){
for(const key60 in data306){
const _errs695 = errors;
if(typeof key60 !== "string"){
const err64 = {instancePath:instancePath+"/observed/health/" + i24+"/byStatus",schemaPath:"#/properties/observed/properties/health/items/properties/byStatus/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key60};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var valid88 = _errs695 === errors;
if(!valid88){
const err65 = {instancePath:instancePath+"/observed/health/" + i24+"/byStatus",schemaPath:"#/properties/observed/properties/health/items/properties/byStatus/propertyNames",keyword:"propertyNames",params:{propertyName: key60},message:"property name must be valid"};
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
if(valid88){
for(const key61 in data306){
let data307 = data306[key61];
const _errs698 = errors;
if(!(((typeof data307 == "number") && (!(data307 % 1) && !isNaN(data307))) && (isFinite(data307)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/byStatus/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs698){
if((typeof data307 == "number") && (isFinite(data307))){
if(data307 > 9007199254740991 || isNaN(data307)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/byStatus/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/byStatus/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data307 < 0 || isNaN(data307)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/byStatus/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid89 = _errs698 === errors;
if(!valid89){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/byStatus",schemaPath:"#/properties/observed/properties/health/items/properties/byStatus/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid87 = _errs693 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data300.firstAt !== undefined){
let data308 = data300.firstAt;
const _errs700 = errors;
if(errors === _errs700){
if(typeof data308 === "string"){
if(!pattern7.test(data308)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/firstAt",schemaPath:"#/properties/observed/properties/health/items/properties/firstAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/firstAt",schemaPath:"#/properties/observed/properties/health/items/properties/firstAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid87 = _errs700 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data300.lastAt !== undefined){
let data309 = data300.lastAt;
const _errs702 = errors;
if(errors === _errs702){
if(typeof data309 === "string"){
if(!pattern7.test(data309)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/lastAt",schemaPath:"#/properties/observed/properties/health/items/properties/lastAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/lastAt",schemaPath:"#/properties/observed/properties/health/items/properties/lastAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid87 = _errs702 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data300.failed !== undefined){
let data310 = data300.failed;
const _errs704 = errors;
if(!(((typeof data310 == "number") && (!(data310 % 1) && !isNaN(data310))) && (isFinite(data310)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/failed",schemaPath:"#/properties/observed/properties/health/items/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs704){
if((typeof data310 == "number") && (isFinite(data310))){
if(data310 > 9007199254740991 || isNaN(data310)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/failed",schemaPath:"#/properties/observed/properties/health/items/properties/failed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data310 < 0 || isNaN(data310)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/failed",schemaPath:"#/properties/observed/properties/health/items/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid87 = _errs704 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data300.failedRatio !== undefined){
let data311 = data300.failedRatio;
const _errs706 = errors;
if(!((typeof data311 == "number") && (isFinite(data311)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/failedRatio",schemaPath:"#/properties/observed/properties/health/items/properties/failedRatio/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid87 = _errs706 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data300.latency !== undefined){
let data312 = data300.latency;
const _errs708 = errors;
const _errs709 = errors;
let valid90 = false;
const _errs710 = errors;
if(errors === _errs710){
if(data312 && typeof data312 == "object" && !Array.isArray(data312)){
let missing46;
if(((((((data312.count === undefined) && (missing46 = "count")) || ((data312.p50Ms === undefined) && (missing46 = "p50Ms"))) || ((data312.p95Ms === undefined) && (missing46 = "p95Ms"))) || ((data312.p99Ms === undefined) && (missing46 = "p99Ms"))) || ((data312.maxMs === undefined) && (missing46 = "maxMs"))) || ((data312.relativeError === undefined) && (missing46 = "relativeError"))){
const err66 = {instancePath:instancePath+"/observed/health/" + i24+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: missing46},message:"must have required property '"+missing46+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
else {
const _errs712 = errors;
for(const key62 in data312){
if(!((((((key62 === "count") || (key62 === "p50Ms")) || (key62 === "p95Ms")) || (key62 === "p99Ms")) || (key62 === "maxMs")) || (key62 === "relativeError"))){
const err67 = {instancePath:instancePath+"/observed/health/" + i24+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties"};
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
if(_errs712 === errors){
if(data312.count !== undefined){
let data313 = data312.count;
const _errs713 = errors;
if(!(((typeof data313 == "number") && (!(data313 % 1) && !isNaN(data313))) && (isFinite(data313)))){
const err68 = {instancePath:instancePath+"/observed/health/" + i24+"/latency/count",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(errors === _errs713){
if((typeof data313 == "number") && (isFinite(data313))){
if(data313 > 9007199254740991 || isNaN(data313)){
const err69 = {instancePath:instancePath+"/observed/health/" + i24+"/latency/count",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
else {
if(data313 < 0 || isNaN(data313)){
const err70 = {instancePath:instancePath+"/observed/health/" + i24+"/latency/count",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
var valid91 = _errs713 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data312.p50Ms !== undefined){
let data314 = data312.p50Ms;
const _errs715 = errors;
if(!((typeof data314 == "number") && (isFinite(data314)))){
const err71 = {instancePath:instancePath+"/observed/health/" + i24+"/latency/p50Ms",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/p50Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var valid91 = _errs715 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data312.p95Ms !== undefined){
let data315 = data312.p95Ms;
const _errs717 = errors;
if(!((typeof data315 == "number") && (isFinite(data315)))){
const err72 = {instancePath:instancePath+"/observed/health/" + i24+"/latency/p95Ms",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/p95Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var valid91 = _errs717 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data312.p99Ms !== undefined){
let data316 = data312.p99Ms;
const _errs719 = errors;
if(!((typeof data316 == "number") && (isFinite(data316)))){
const err73 = {instancePath:instancePath+"/observed/health/" + i24+"/latency/p99Ms",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/p99Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var valid91 = _errs719 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data312.maxMs !== undefined){
let data317 = data312.maxMs;
const _errs721 = errors;
if(!((typeof data317 == "number") && (isFinite(data317)))){
const err74 = {instancePath:instancePath+"/observed/health/" + i24+"/latency/maxMs",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/maxMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var valid91 = _errs721 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data312.relativeError !== undefined){
let data318 = data312.relativeError;
const _errs723 = errors;
if(!((typeof data318 == "number") && (isFinite(data318)))){
const err75 = {instancePath:instancePath+"/observed/health/" + i24+"/latency/relativeError",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/relativeError/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var valid91 = _errs723 === errors;
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
}
}
else {
const err76 = {instancePath:instancePath+"/observed/health/" + i24+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
var _valid3 = _errs710 === errors;
valid90 = valid90 || _valid3;
const _errs725 = errors;
if(data312 !== null){
const err77 = {instancePath:instancePath+"/observed/health/" + i24+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid3 = _errs725 === errors;
valid90 = valid90 || _valid3;
if(!valid90){
const err78 = {instancePath:instancePath+"/observed/health/" + i24+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs709;
if(vErrors !== null){
if(_errs709){
vErrors.length = _errs709;
}
else {
vErrors = null;
}
}
}
var valid87 = _errs708 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data300.measures !== undefined){
let data319 = data300.measures;
const _errs727 = errors;
if(errors === _errs727){
if(Array.isArray(data319)){
var valid92 = true;
const len25 = data319.length;
for(let i25=0; i25<len25; i25++){
let data320 = data319[i25];
const _errs729 = errors;
if(errors === _errs729){
if(data320 && typeof data320 == "object" && !Array.isArray(data320)){
let missing47;
if((((((data320.indicator === undefined) && (missing47 = "indicator")) || ((data320.good === undefined) && (missing47 = "good"))) || ((data320.bad === undefined) && (missing47 = "bad"))) || ((data320.goodRatio === undefined) && (missing47 = "goodRatio"))) || ((data320.excluded === undefined) && (missing47 = "excluded"))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/measures/" + i25,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/required",keyword:"required",params:{missingProperty: missing47},message:"must have required property '"+missing47+"'"}];
return false;
}
else {
const _errs731 = errors;
for(const key63 in data320){
if(!(((((key63 === "indicator") || (key63 === "good")) || (key63 === "bad")) || (key63 === "goodRatio")) || (key63 === "excluded"))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/measures/" + i25,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs731 === errors){
if(data320.indicator !== undefined){
const _errs732 = errors;
if(typeof data320.indicator !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/measures/" + i25+"/indicator",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/indicator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid93 = _errs732 === errors;
}
else {
var valid93 = true;
}
if(valid93){
if(data320.good !== undefined){
let data322 = data320.good;
const _errs734 = errors;
if(!(((typeof data322 == "number") && (!(data322 % 1) && !isNaN(data322))) && (isFinite(data322)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/measures/" + i25+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/good/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs734){
if((typeof data322 == "number") && (isFinite(data322))){
if(data322 > 9007199254740991 || isNaN(data322)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/measures/" + i25+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/good/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data322 < 0 || isNaN(data322)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/measures/" + i25+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/good/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid93 = _errs734 === errors;
}
else {
var valid93 = true;
}
if(valid93){
if(data320.bad !== undefined){
let data323 = data320.bad;
const _errs736 = errors;
if(!(((typeof data323 == "number") && (!(data323 % 1) && !isNaN(data323))) && (isFinite(data323)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/measures/" + i25+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs736){
if((typeof data323 == "number") && (isFinite(data323))){
if(data323 > 9007199254740991 || isNaN(data323)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/measures/" + i25+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data323 < 0 || isNaN(data323)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/measures/" + i25+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid93 = _errs736 === errors;
}
else {
var valid93 = true;
}
if(valid93){
if(data320.goodRatio !== undefined){
let data324 = data320.goodRatio;
const _errs738 = errors;
if((!((typeof data324 == "number") && (isFinite(data324)))) && (data324 !== null)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/measures/" + i25+"/goodRatio",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/goodRatio/type",keyword:"type",params:{type: schema31.properties.observed.properties.health.items.properties.measures.items.properties.goodRatio.type},message:"must be number,null"}];
return false;
}
var valid93 = _errs738 === errors;
}
else {
var valid93 = true;
}
if(valid93){
if(data320.excluded !== undefined){
let data325 = data320.excluded;
const _errs740 = errors;
if(errors === _errs740){
if(Array.isArray(data325)){
var valid94 = true;
const len26 = data325.length;
for(let i26=0; i26<len26; i26++){
let data326 = data325[i26];
const _errs742 = errors;
if(!(((typeof data326 == "number") && (!(data326 % 1) && !isNaN(data326))) && (isFinite(data326)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/measures/" + i25+"/excluded/" + i26,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/excluded/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs742){
if((typeof data326 == "number") && (isFinite(data326))){
if(data326 > 9007199254740991 || isNaN(data326)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/measures/" + i25+"/excluded/" + i26,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/excluded/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data326 < 0 || isNaN(data326)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/measures/" + i25+"/excluded/" + i26,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/excluded/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid94 = _errs742 === errors;
if(!valid94){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/measures/" + i25+"/excluded",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/excluded/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid93 = _errs740 === errors;
}
else {
var valid93 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/measures/" + i25,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid92 = _errs729 === errors;
if(!valid92){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/measures",schemaPath:"#/properties/observed/properties/health/items/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid87 = _errs727 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data300.trend !== undefined){
let data327 = data300.trend;
const _errs744 = errors;
if(errors === _errs744){
if(Array.isArray(data327)){
var valid95 = true;
const len27 = data327.length;
for(let i27=0; i27<len27; i27++){
let data328 = data327[i27];
const _errs746 = errors;
if(errors === _errs746){
if(data328 && typeof data328 == "object" && !Array.isArray(data328)){
let missing48;
if(((((data328.from === undefined) && (missing48 = "from")) || ((data328.requests === undefined) && (missing48 = "requests"))) || ((data328.shares === undefined) && (missing48 = "shares"))) || ((data328.latency === undefined) && (missing48 = "latency"))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27,schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/required",keyword:"required",params:{missingProperty: missing48},message:"must have required property '"+missing48+"'"}];
return false;
}
else {
const _errs748 = errors;
for(const key64 in data328){
if(!((((key64 === "from") || (key64 === "requests")) || (key64 === "shares")) || (key64 === "latency"))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27,schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs748 === errors){
if(data328.from !== undefined){
let data329 = data328.from;
const _errs749 = errors;
if(errors === _errs749){
if(typeof data329 === "string"){
if(!pattern7.test(data329)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/from",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/from",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid96 = _errs749 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data328.requests !== undefined){
let data330 = data328.requests;
const _errs751 = errors;
if(!(((typeof data330 == "number") && (!(data330 % 1) && !isNaN(data330))) && (isFinite(data330)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs751){
if((typeof data330 == "number") && (isFinite(data330))){
if(data330 > 9007199254740991 || isNaN(data330)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data330 < 0 || isNaN(data330)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid96 = _errs751 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data328.shares !== undefined){
let data331 = data328.shares;
const _errs753 = errors;
if(errors === _errs753){
if(data331 && typeof data331 == "object" && !Array.isArray(data331)){
for(const key65 in data331){
const _errs755 = errors;
if(typeof key65 !== "string"){
const err79 = {instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/shares",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key65};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var valid97 = _errs755 === errors;
if(!valid97){
const err80 = {instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/shares",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/propertyNames",keyword:"propertyNames",params:{propertyName: key65},message:"property name must be valid"};
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
if(valid97){
for(const key66 in data331){
let data332 = data331[key66];
const _errs758 = errors;
if(errors === _errs758){
if(data332 && typeof data332 == "object" && !Array.isArray(data332)){
let missing49;
if((((data332.good === undefined) && (missing49 = "good")) || ((data332.bad === undefined) && (missing49 = "bad"))) || ((data332.goodRatio === undefined) && (missing49 = "goodRatio"))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/shares/" + key66.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/required",keyword:"required",params:{missingProperty: missing49},message:"must have required property '"+missing49+"'"}];
return false;
}
else {
const _errs760 = errors;
for(const key67 in data332){
if(!(((key67 === "good") || (key67 === "bad")) || (key67 === "goodRatio"))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/shares/" + key66.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs760 === errors){
if(data332.good !== undefined){
let data333 = data332.good;
const _errs761 = errors;
if(!(((typeof data333 == "number") && (!(data333 % 1) && !isNaN(data333))) && (isFinite(data333)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/shares/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/good/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs761){
if((typeof data333 == "number") && (isFinite(data333))){
if(data333 > 9007199254740991 || isNaN(data333)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/shares/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/good/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data333 < 0 || isNaN(data333)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/shares/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/good/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid99 = _errs761 === errors;
}
else {
var valid99 = true;
}
if(valid99){
if(data332.bad !== undefined){
let data334 = data332.bad;
const _errs763 = errors;
if(!(((typeof data334 == "number") && (!(data334 % 1) && !isNaN(data334))) && (isFinite(data334)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/shares/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs763){
if((typeof data334 == "number") && (isFinite(data334))){
if(data334 > 9007199254740991 || isNaN(data334)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/shares/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data334 < 0 || isNaN(data334)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/shares/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid99 = _errs763 === errors;
}
else {
var valid99 = true;
}
if(valid99){
if(data332.goodRatio !== undefined){
let data335 = data332.goodRatio;
const _errs765 = errors;
if((!((typeof data335 == "number") && (isFinite(data335)))) && (data335 !== null)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/shares/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/goodRatio",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/goodRatio/type",keyword:"type",params:{type: schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties.properties.goodRatio.type},message:"must be number,null"}];
return false;
}
var valid99 = _errs765 === errors;
}
else {
var valid99 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/shares/" + key66.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid98 = _errs758 === errors;
if(!valid98){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/shares",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid96 = _errs753 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data328.latency !== undefined){
let data336 = data328.latency;
const _errs767 = errors;
const _errs768 = errors;
let valid100 = false;
const _errs769 = errors;
if(errors === _errs769){
if(data336 && typeof data336 == "object" && !Array.isArray(data336)){
let missing50;
if(((((((data336.count === undefined) && (missing50 = "count")) || ((data336.p50Ms === undefined) && (missing50 = "p50Ms"))) || ((data336.p95Ms === undefined) && (missing50 = "p95Ms"))) || ((data336.p99Ms === undefined) && (missing50 = "p99Ms"))) || ((data336.maxMs === undefined) && (missing50 = "maxMs"))) || ((data336.relativeError === undefined) && (missing50 = "relativeError"))){
const err81 = {instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: missing50},message:"must have required property '"+missing50+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
else {
const _errs771 = errors;
for(const key68 in data336){
if(!((((((key68 === "count") || (key68 === "p50Ms")) || (key68 === "p95Ms")) || (key68 === "p99Ms")) || (key68 === "maxMs")) || (key68 === "relativeError"))){
const err82 = {instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties"};
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
if(_errs771 === errors){
if(data336.count !== undefined){
let data337 = data336.count;
const _errs772 = errors;
if(!(((typeof data337 == "number") && (!(data337 % 1) && !isNaN(data337))) && (isFinite(data337)))){
const err83 = {instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/latency/count",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(errors === _errs772){
if((typeof data337 == "number") && (isFinite(data337))){
if(data337 > 9007199254740991 || isNaN(data337)){
const err84 = {instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/latency/count",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
else {
if(data337 < 0 || isNaN(data337)){
const err85 = {instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/latency/count",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
var valid101 = _errs772 === errors;
}
else {
var valid101 = true;
}
if(valid101){
if(data336.p50Ms !== undefined){
let data338 = data336.p50Ms;
const _errs774 = errors;
if(!((typeof data338 == "number") && (isFinite(data338)))){
const err86 = {instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/latency/p50Ms",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/p50Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var valid101 = _errs774 === errors;
}
else {
var valid101 = true;
}
if(valid101){
if(data336.p95Ms !== undefined){
let data339 = data336.p95Ms;
const _errs776 = errors;
if(!((typeof data339 == "number") && (isFinite(data339)))){
const err87 = {instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/latency/p95Ms",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/p95Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var valid101 = _errs776 === errors;
}
else {
var valid101 = true;
}
if(valid101){
if(data336.p99Ms !== undefined){
let data340 = data336.p99Ms;
const _errs778 = errors;
if(!((typeof data340 == "number") && (isFinite(data340)))){
const err88 = {instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/latency/p99Ms",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/p99Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var valid101 = _errs778 === errors;
}
else {
var valid101 = true;
}
if(valid101){
if(data336.maxMs !== undefined){
let data341 = data336.maxMs;
const _errs780 = errors;
if(!((typeof data341 == "number") && (isFinite(data341)))){
const err89 = {instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/latency/maxMs",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/maxMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var valid101 = _errs780 === errors;
}
else {
var valid101 = true;
}
if(valid101){
if(data336.relativeError !== undefined){
let data342 = data336.relativeError;
const _errs782 = errors;
if(!((typeof data342 == "number") && (isFinite(data342)))){
const err90 = {instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/latency/relativeError",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/relativeError/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var valid101 = _errs782 === errors;
}
else {
var valid101 = true;
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
const err91 = {instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
var _valid4 = _errs769 === errors;
valid100 = valid100 || _valid4;
const _errs784 = errors;
if(data336 !== null){
const err92 = {instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var _valid4 = _errs784 === errors;
valid100 = valid100 || _valid4;
if(!valid100){
const err93 = {instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs768;
if(vErrors !== null){
if(_errs768){
vErrors.length = _errs768;
}
else {
vErrors = null;
}
}
}
var valid96 = _errs767 === errors;
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
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/trend/" + i27,schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid95 = _errs746 === errors;
if(!valid95){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/trend",schemaPath:"#/properties/observed/properties/health/items/properties/trend/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid87 = _errs744 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data300.users !== undefined){
let data343 = data300.users;
const _errs786 = errors;
if(errors === _errs786){
if(Array.isArray(data343)){
var valid102 = true;
const len28 = data343.length;
for(let i28=0; i28<len28; i28++){
let data344 = data343[i28];
const _errs788 = errors;
if(errors === _errs788){
if(data344 && typeof data344 == "object" && !Array.isArray(data344)){
let missing51;
if((((data344.user === undefined) && (missing51 = "user")) || ((data344.requests === undefined) && (missing51 = "requests"))) || ((data344.byStatus === undefined) && (missing51 = "byStatus"))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/users/" + i28,schemaPath:"#/properties/observed/properties/health/items/properties/users/items/required",keyword:"required",params:{missingProperty: missing51},message:"must have required property '"+missing51+"'"}];
return false;
}
else {
const _errs790 = errors;
for(const key69 in data344){
if(!(((key69 === "user") || (key69 === "requests")) || (key69 === "byStatus"))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/users/" + i28,schemaPath:"#/properties/observed/properties/health/items/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs790 === errors){
if(data344.user !== undefined){
const _errs791 = errors;
if(typeof data344.user !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/users/" + i28+"/user",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid103 = _errs791 === errors;
}
else {
var valid103 = true;
}
if(valid103){
if(data344.requests !== undefined){
let data346 = data344.requests;
const _errs793 = errors;
if(!(((typeof data346 == "number") && (!(data346 % 1) && !isNaN(data346))) && (isFinite(data346)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/users/" + i28+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs793){
if((typeof data346 == "number") && (isFinite(data346))){
if(data346 > 9007199254740991 || isNaN(data346)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/users/" + i28+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data346 < 0 || isNaN(data346)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/users/" + i28+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid103 = _errs793 === errors;
}
else {
var valid103 = true;
}
if(valid103){
if(data344.byStatus !== undefined){
let data347 = data344.byStatus;
const _errs795 = errors;
if(errors === _errs795){
if(data347 && typeof data347 == "object" && !Array.isArray(data347)){
for(const key70 in data347){
const _errs797 = errors;
if(typeof key70 !== "string"){
const err94 = {instancePath:instancePath+"/observed/health/" + i24+"/users/" + i28+"/byStatus",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/byStatus/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key70};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var valid104 = _errs797 === errors;
if(!valid104){
const err95 = {instancePath:instancePath+"/observed/health/" + i24+"/users/" + i28+"/byStatus",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/byStatus/propertyNames",keyword:"propertyNames",params:{propertyName: key70},message:"property name must be valid"};
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
if(valid104){
for(const key71 in data347){
let data348 = data347[key71];
const _errs800 = errors;
if(!(((typeof data348 == "number") && (!(data348 % 1) && !isNaN(data348))) && (isFinite(data348)))){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/users/" + i28+"/byStatus/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs800){
if((typeof data348 == "number") && (isFinite(data348))){
if(data348 > 9007199254740991 || isNaN(data348)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/users/" + i28+"/byStatus/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/byStatus/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data348 < 0 || isNaN(data348)){
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/users/" + i28+"/byStatus/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid105 = _errs800 === errors;
if(!valid105){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/users/" + i28+"/byStatus",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/byStatus/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid103 = _errs795 === errors;
}
else {
var valid103 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/users/" + i28,schemaPath:"#/properties/observed/properties/health/items/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid102 = _errs788 === errors;
if(!valid102){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24+"/users",schemaPath:"#/properties/observed/properties/health/items/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid87 = _errs786 === errors;
}
else {
var valid87 = true;
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
validate20.errors = [{instancePath:instancePath+"/observed/health/" + i24,schemaPath:"#/properties/observed/properties/health/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid86 = _errs680 === errors;
if(!valid86){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/health",schemaPath:"#/properties/observed/properties/health/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid65 = _errs678 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data248.metrics !== undefined){
let data349 = data248.metrics;
const _errs802 = errors;
if(errors === _errs802){
if(Array.isArray(data349)){
var valid106 = true;
const len29 = data349.length;
for(let i29=0; i29<len29; i29++){
let data350 = data349[i29];
const _errs804 = errors;
if(errors === _errs804){
if(data350 && typeof data350 == "object" && !Array.isArray(data350)){
let missing52;
if((((((((((((data350.evidence === undefined) && (missing52 = "evidence")) || ((data350.path === undefined) && (missing52 = "path"))) || ((data350.name === undefined) && (missing52 = "name"))) || ((data350.labels === undefined) && (missing52 = "labels"))) || ((data350.unit === undefined) && (missing52 = "unit"))) || ((data350.points === undefined) && (missing52 = "points"))) || ((data350.first === undefined) && (missing52 = "first"))) || ((data350.last === undefined) && (missing52 = "last"))) || ((data350.min === undefined) && (missing52 = "min"))) || ((data350.max === undefined) && (missing52 = "max"))) || ((data350.mean === undefined) && (missing52 = "mean"))){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i29,schemaPath:"#/properties/observed/properties/metrics/items/required",keyword:"required",params:{missingProperty: missing52},message:"must have required property '"+missing52+"'"}];
return false;
}
else {
const _errs806 = errors;
for(const key72 in data350){
if(!(func1.call(schema31.properties.observed.properties.metrics.items.properties, key72))){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i29,schemaPath:"#/properties/observed/properties/metrics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs806 === errors){
if(data350.evidence !== undefined){
const _errs807 = errors;
if(typeof data350.evidence !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i29+"/evidence",schemaPath:"#/properties/observed/properties/metrics/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid107 = _errs807 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data350.path !== undefined){
const _errs809 = errors;
if(typeof data350.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i29+"/path",schemaPath:"#/properties/observed/properties/metrics/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid107 = _errs809 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data350.phase !== undefined){
const _errs811 = errors;
if(typeof data350.phase !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i29+"/phase",schemaPath:"#/properties/observed/properties/metrics/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid107 = _errs811 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data350.variant !== undefined){
const _errs813 = errors;
if(typeof data350.variant !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i29+"/variant",schemaPath:"#/properties/observed/properties/metrics/items/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid107 = _errs813 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data350.name !== undefined){
const _errs815 = errors;
if(typeof data350.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i29+"/name",schemaPath:"#/properties/observed/properties/metrics/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid107 = _errs815 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data350.labels !== undefined){
let data356 = data350.labels;
const _errs817 = errors;
if(errors === _errs817){
if(data356 && typeof data356 == "object" && !Array.isArray(data356)){
for(const key73 in data356){
const _errs819 = errors;
if(typeof key73 !== "string"){
const err96 = {instancePath:instancePath+"/observed/metrics/" + i29+"/labels",schemaPath:"#/properties/observed/properties/metrics/items/properties/labels/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key73};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var valid108 = _errs819 === errors;
if(!valid108){
const err97 = {instancePath:instancePath+"/observed/metrics/" + i29+"/labels",schemaPath:"#/properties/observed/properties/metrics/items/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key73},message:"property name must be valid"};
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
if(valid108){
for(const key74 in data356){
const _errs822 = errors;
if(typeof data356[key74] !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i29+"/labels/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/metrics/items/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid109 = _errs822 === errors;
if(!valid109){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i29+"/labels",schemaPath:"#/properties/observed/properties/metrics/items/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid107 = _errs817 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data350.unit !== undefined){
let data358 = data350.unit;
const _errs824 = errors;
if(typeof data358 !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i29+"/unit",schemaPath:"#/properties/observed/properties/metrics/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data358 === "ms") || (data358 === "ratio")) || (data358 === "count")) || (data358 === "bytes")) || (data358 === "none"))){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i29+"/unit",schemaPath:"#/properties/observed/properties/metrics/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.observed.properties.metrics.items.properties.unit.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid107 = _errs824 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data350.points !== undefined){
let data359 = data350.points;
const _errs826 = errors;
if(!(((typeof data359 == "number") && (!(data359 % 1) && !isNaN(data359))) && (isFinite(data359)))){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i29+"/points",schemaPath:"#/properties/observed/properties/metrics/items/properties/points/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs826){
if((typeof data359 == "number") && (isFinite(data359))){
if(data359 > 9007199254740991 || isNaN(data359)){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i29+"/points",schemaPath:"#/properties/observed/properties/metrics/items/properties/points/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data359 < 0 || isNaN(data359)){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i29+"/points",schemaPath:"#/properties/observed/properties/metrics/items/properties/points/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid107 = _errs826 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data350.first !== undefined){
let data360 = data350.first;
const _errs828 = errors;
if(!((typeof data360 == "number") && (isFinite(data360)))){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i29+"/first",schemaPath:"#/properties/observed/properties/metrics/items/properties/first/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid107 = _errs828 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data350.last !== undefined){
let data361 = data350.last;
const _errs830 = errors;
if(!((typeof data361 == "number") && (isFinite(data361)))){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i29+"/last",schemaPath:"#/properties/observed/properties/metrics/items/properties/last/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid107 = _errs830 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data350.min !== undefined){
let data362 = data350.min;
const _errs832 = errors;
if(!((typeof data362 == "number") && (isFinite(data362)))){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i29+"/min",schemaPath:"#/properties/observed/properties/metrics/items/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid107 = _errs832 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data350.max !== undefined){
let data363 = data350.max;
const _errs834 = errors;
if(!((typeof data363 == "number") && (isFinite(data363)))){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i29+"/max",schemaPath:"#/properties/observed/properties/metrics/items/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid107 = _errs834 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data350.mean !== undefined){
let data364 = data350.mean;
const _errs836 = errors;
if(!((typeof data364 == "number") && (isFinite(data364)))){
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i29+"/mean",schemaPath:"#/properties/observed/properties/metrics/items/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid107 = _errs836 === errors;
}
else {
var valid107 = true;
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
validate20.errors = [{instancePath:instancePath+"/observed/metrics/" + i29,schemaPath:"#/properties/observed/properties/metrics/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid106 = _errs804 === errors;
if(!valid106){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/metrics",schemaPath:"#/properties/observed/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid65 = _errs802 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data248.balancer !== undefined){
let data365 = data248.balancer;
const _errs838 = errors;
if(errors === _errs838){
if(Array.isArray(data365)){
var valid110 = true;
const len30 = data365.length;
for(let i30=0; i30<len30; i30++){
let data366 = data365[i30];
const _errs840 = errors;
if(errors === _errs840){
if(data366 && typeof data366 == "object" && !Array.isArray(data366)){
let missing53;
if((((((data366.evidence === undefined) && (missing53 = "evidence")) || ((data366.path === undefined) && (missing53 = "path"))) || ((data366.moment === undefined) && (missing53 = "moment"))) || ((data366.servers === undefined) && (missing53 = "servers"))) || ((data366.pools === undefined) && (missing53 = "pools"))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30,schemaPath:"#/properties/observed/properties/balancer/items/required",keyword:"required",params:{missingProperty: missing53},message:"must have required property '"+missing53+"'"}];
return false;
}
else {
const _errs842 = errors;
for(const key75 in data366){
if(!((((((key75 === "evidence") || (key75 === "path")) || (key75 === "phase")) || (key75 === "moment")) || (key75 === "servers")) || (key75 === "pools"))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30,schemaPath:"#/properties/observed/properties/balancer/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs842 === errors){
if(data366.evidence !== undefined){
const _errs843 = errors;
if(typeof data366.evidence !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30+"/evidence",schemaPath:"#/properties/observed/properties/balancer/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid111 = _errs843 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data366.path !== undefined){
const _errs845 = errors;
if(typeof data366.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30+"/path",schemaPath:"#/properties/observed/properties/balancer/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid111 = _errs845 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data366.phase !== undefined){
const _errs847 = errors;
if(typeof data366.phase !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30+"/phase",schemaPath:"#/properties/observed/properties/balancer/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid111 = _errs847 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data366.moment !== undefined){
let data370 = data366.moment;
const _errs849 = errors;
if(typeof data370 !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30+"/moment",schemaPath:"#/properties/observed/properties/balancer/items/properties/moment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data370 === "before") || (data370 === "after")) || (data370 === "end"))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30+"/moment",schemaPath:"#/properties/observed/properties/balancer/items/properties/moment/enum",keyword:"enum",params:{allowedValues: schema31.properties.observed.properties.balancer.items.properties.moment.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid111 = _errs849 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data366.servers !== undefined){
let data371 = data366.servers;
const _errs851 = errors;
if(errors === _errs851){
if(Array.isArray(data371)){
var valid112 = true;
const len31 = data371.length;
for(let i31=0; i31<len31; i31++){
let data372 = data371[i31];
const _errs853 = errors;
if(errors === _errs853){
if(data372 && typeof data372 == "object" && !Array.isArray(data372)){
let missing54;
if(((((((data372.backend === undefined) && (missing54 = "backend")) || ((data372.server === undefined) && (missing54 = "server"))) || ((data372.weight === undefined) && (missing54 = "weight"))) || ((data372.state === undefined) && (missing54 = "state"))) || ((data372.requestsTotal === undefined) && (missing54 = "requestsTotal"))) || ((data372.failedChecksTotal === undefined) && (missing54 = "failedChecksTotal"))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30+"/servers/" + i31,schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/required",keyword:"required",params:{missingProperty: missing54},message:"must have required property '"+missing54+"'"}];
return false;
}
else {
const _errs855 = errors;
for(const key76 in data372){
if(!((((((key76 === "backend") || (key76 === "server")) || (key76 === "weight")) || (key76 === "state")) || (key76 === "requestsTotal")) || (key76 === "failedChecksTotal"))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30+"/servers/" + i31,schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs855 === errors){
if(data372.backend !== undefined){
const _errs856 = errors;
if(typeof data372.backend !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30+"/servers/" + i31+"/backend",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/backend/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid113 = _errs856 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data372.server !== undefined){
const _errs858 = errors;
if(typeof data372.server !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30+"/servers/" + i31+"/server",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid113 = _errs858 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data372.weight !== undefined){
let data375 = data372.weight;
const _errs860 = errors;
if((!((typeof data375 == "number") && (isFinite(data375)))) && (data375 !== null)){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30+"/servers/" + i31+"/weight",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/weight/type",keyword:"type",params:{type: schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.weight.type},message:"must be number,null"}];
return false;
}
var valid113 = _errs860 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data372.state !== undefined){
let data376 = data372.state;
const _errs862 = errors;
const _errs863 = errors;
let valid114 = false;
const _errs864 = errors;
if(typeof data376 !== "string"){
const err98 = {instancePath:instancePath+"/observed/balancer/" + i30+"/servers/" + i31+"/state",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/state/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!(((((data376 === "up") || (data376 === "down")) || (data376 === "maint")) || (data376 === "drain")) || (data376 === "unknown"))){
const err99 = {instancePath:instancePath+"/observed/balancer/" + i30+"/servers/" + i31+"/state",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.state.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid5 = _errs864 === errors;
valid114 = valid114 || _valid5;
const _errs866 = errors;
if(data376 !== null){
const err100 = {instancePath:instancePath+"/observed/balancer/" + i30+"/servers/" + i31+"/state",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/state/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid5 = _errs866 === errors;
valid114 = valid114 || _valid5;
if(!valid114){
const err101 = {instancePath:instancePath+"/observed/balancer/" + i30+"/servers/" + i31+"/state",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/state/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs863;
if(vErrors !== null){
if(_errs863){
vErrors.length = _errs863;
}
else {
vErrors = null;
}
}
}
var valid113 = _errs862 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data372.requestsTotal !== undefined){
let data377 = data372.requestsTotal;
const _errs868 = errors;
const _errs869 = errors;
let valid115 = false;
const _errs870 = errors;
if(!(((typeof data377 == "number") && (!(data377 % 1) && !isNaN(data377))) && (isFinite(data377)))){
const err102 = {instancePath:instancePath+"/observed/balancer/" + i30+"/servers/" + i31+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/requestsTotal/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(errors === _errs870){
if((typeof data377 == "number") && (isFinite(data377))){
if(data377 > 9007199254740991 || isNaN(data377)){
const err103 = {instancePath:instancePath+"/observed/balancer/" + i30+"/servers/" + i31+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/requestsTotal/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
else {
if(data377 < 0 || isNaN(data377)){
const err104 = {instancePath:instancePath+"/observed/balancer/" + i30+"/servers/" + i31+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/requestsTotal/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
var _valid6 = _errs870 === errors;
valid115 = valid115 || _valid6;
const _errs872 = errors;
if(data377 !== null){
const err105 = {instancePath:instancePath+"/observed/balancer/" + i30+"/servers/" + i31+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/requestsTotal/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid6 = _errs872 === errors;
valid115 = valid115 || _valid6;
if(!valid115){
const err106 = {instancePath:instancePath+"/observed/balancer/" + i30+"/servers/" + i31+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/requestsTotal/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs869;
if(vErrors !== null){
if(_errs869){
vErrors.length = _errs869;
}
else {
vErrors = null;
}
}
}
var valid113 = _errs868 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data372.failedChecksTotal !== undefined){
let data378 = data372.failedChecksTotal;
const _errs874 = errors;
const _errs875 = errors;
let valid116 = false;
const _errs876 = errors;
if(!(((typeof data378 == "number") && (!(data378 % 1) && !isNaN(data378))) && (isFinite(data378)))){
const err107 = {instancePath:instancePath+"/observed/balancer/" + i30+"/servers/" + i31+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/failedChecksTotal/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(errors === _errs876){
if((typeof data378 == "number") && (isFinite(data378))){
if(data378 > 9007199254740991 || isNaN(data378)){
const err108 = {instancePath:instancePath+"/observed/balancer/" + i30+"/servers/" + i31+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/failedChecksTotal/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
else {
if(data378 < 0 || isNaN(data378)){
const err109 = {instancePath:instancePath+"/observed/balancer/" + i30+"/servers/" + i31+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/failedChecksTotal/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
var _valid7 = _errs876 === errors;
valid116 = valid116 || _valid7;
const _errs878 = errors;
if(data378 !== null){
const err110 = {instancePath:instancePath+"/observed/balancer/" + i30+"/servers/" + i31+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/failedChecksTotal/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid7 = _errs878 === errors;
valid116 = valid116 || _valid7;
if(!valid116){
const err111 = {instancePath:instancePath+"/observed/balancer/" + i30+"/servers/" + i31+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/failedChecksTotal/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs875;
if(vErrors !== null){
if(_errs875){
vErrors.length = _errs875;
}
else {
vErrors = null;
}
}
}
var valid113 = _errs874 === errors;
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
else {
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30+"/servers/" + i31,schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid112 = _errs853 === errors;
if(!valid112){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30+"/servers",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid111 = _errs851 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data366.pools !== undefined){
let data379 = data366.pools;
const _errs880 = errors;
if(errors === _errs880){
if(Array.isArray(data379)){
var valid117 = true;
const len32 = data379.length;
for(let i32=0; i32<len32; i32++){
let data380 = data379[i32];
const _errs882 = errors;
if(errors === _errs882){
if(data380 && typeof data380 == "object" && !Array.isArray(data380)){
let missing55;
if(((((((((data380.variant === undefined) && (missing55 = "variant")) || ((data380.servers === undefined) && (missing55 = "servers"))) || ((data380.serving === undefined) && (missing55 = "serving"))) || ((data380.weight === undefined) && (missing55 = "weight"))) || ((data380.weightOfAll === undefined) && (missing55 = "weightOfAll"))) || ((data380.weightRatio === undefined) && (missing55 = "weightRatio"))) || ((data380.requestsTotal === undefined) && (missing55 = "requestsTotal"))) || ((data380.failedChecksTotal === undefined) && (missing55 = "failedChecksTotal"))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30+"/pools/" + i32,schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/required",keyword:"required",params:{missingProperty: missing55},message:"must have required property '"+missing55+"'"}];
return false;
}
else {
const _errs884 = errors;
for(const key77 in data380){
if(!((((((((key77 === "variant") || (key77 === "servers")) || (key77 === "serving")) || (key77 === "weight")) || (key77 === "weightOfAll")) || (key77 === "weightRatio")) || (key77 === "requestsTotal")) || (key77 === "failedChecksTotal"))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30+"/pools/" + i32,schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs884 === errors){
if(data380.variant !== undefined){
const _errs885 = errors;
if(typeof data380.variant !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30+"/pools/" + i32+"/variant",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid118 = _errs885 === errors;
}
else {
var valid118 = true;
}
if(valid118){
if(data380.servers !== undefined){
let data382 = data380.servers;
const _errs887 = errors;
if(!(((typeof data382 == "number") && (!(data382 % 1) && !isNaN(data382))) && (isFinite(data382)))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30+"/pools/" + i32+"/servers",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/servers/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs887){
if((typeof data382 == "number") && (isFinite(data382))){
if(data382 > 9007199254740991 || isNaN(data382)){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30+"/pools/" + i32+"/servers",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/servers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data382 < 0 || isNaN(data382)){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30+"/pools/" + i32+"/servers",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/servers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid118 = _errs887 === errors;
}
else {
var valid118 = true;
}
if(valid118){
if(data380.serving !== undefined){
let data383 = data380.serving;
const _errs889 = errors;
if(!(((typeof data383 == "number") && (!(data383 % 1) && !isNaN(data383))) && (isFinite(data383)))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30+"/pools/" + i32+"/serving",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/serving/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs889){
if((typeof data383 == "number") && (isFinite(data383))){
if(data383 > 9007199254740991 || isNaN(data383)){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30+"/pools/" + i32+"/serving",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/serving/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data383 < 0 || isNaN(data383)){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30+"/pools/" + i32+"/serving",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/serving/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid118 = _errs889 === errors;
}
else {
var valid118 = true;
}
if(valid118){
if(data380.weight !== undefined){
let data384 = data380.weight;
const _errs891 = errors;
if(!((typeof data384 == "number") && (isFinite(data384)))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30+"/pools/" + i32+"/weight",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid118 = _errs891 === errors;
}
else {
var valid118 = true;
}
if(valid118){
if(data380.weightOfAll !== undefined){
let data385 = data380.weightOfAll;
const _errs893 = errors;
if(!((typeof data385 == "number") && (isFinite(data385)))){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30+"/pools/" + i32+"/weightOfAll",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/weightOfAll/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid118 = _errs893 === errors;
}
else {
var valid118 = true;
}
if(valid118){
if(data380.weightRatio !== undefined){
let data386 = data380.weightRatio;
const _errs895 = errors;
if((!((typeof data386 == "number") && (isFinite(data386)))) && (data386 !== null)){
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30+"/pools/" + i32+"/weightRatio",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/weightRatio/type",keyword:"type",params:{type: schema31.properties.observed.properties.balancer.items.properties.pools.items.properties.weightRatio.type},message:"must be number,null"}];
return false;
}
var valid118 = _errs895 === errors;
}
else {
var valid118 = true;
}
if(valid118){
if(data380.requestsTotal !== undefined){
let data387 = data380.requestsTotal;
const _errs897 = errors;
const _errs898 = errors;
let valid119 = false;
const _errs899 = errors;
if(!(((typeof data387 == "number") && (!(data387 % 1) && !isNaN(data387))) && (isFinite(data387)))){
const err112 = {instancePath:instancePath+"/observed/balancer/" + i30+"/pools/" + i32+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/requestsTotal/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(errors === _errs899){
if((typeof data387 == "number") && (isFinite(data387))){
if(data387 > 9007199254740991 || isNaN(data387)){
const err113 = {instancePath:instancePath+"/observed/balancer/" + i30+"/pools/" + i32+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/requestsTotal/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
else {
if(data387 < 0 || isNaN(data387)){
const err114 = {instancePath:instancePath+"/observed/balancer/" + i30+"/pools/" + i32+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/requestsTotal/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
var _valid8 = _errs899 === errors;
valid119 = valid119 || _valid8;
const _errs901 = errors;
if(data387 !== null){
const err115 = {instancePath:instancePath+"/observed/balancer/" + i30+"/pools/" + i32+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/requestsTotal/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid8 = _errs901 === errors;
valid119 = valid119 || _valid8;
if(!valid119){
const err116 = {instancePath:instancePath+"/observed/balancer/" + i30+"/pools/" + i32+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/requestsTotal/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs898;
if(vErrors !== null){
if(_errs898){
vErrors.length = _errs898;
}
else {
vErrors = null;
}
}
}
var valid118 = _errs897 === errors;
}
else {
var valid118 = true;
}
if(valid118){
if(data380.failedChecksTotal !== undefined){
let data388 = data380.failedChecksTotal;
const _errs903 = errors;
const _errs904 = errors;
let valid120 = false;
const _errs905 = errors;
if(!(((typeof data388 == "number") && (!(data388 % 1) && !isNaN(data388))) && (isFinite(data388)))){
const err117 = {instancePath:instancePath+"/observed/balancer/" + i30+"/pools/" + i32+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/failedChecksTotal/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(errors === _errs905){
if((typeof data388 == "number") && (isFinite(data388))){
if(data388 > 9007199254740991 || isNaN(data388)){
const err118 = {instancePath:instancePath+"/observed/balancer/" + i30+"/pools/" + i32+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/failedChecksTotal/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
else {
if(data388 < 0 || isNaN(data388)){
const err119 = {instancePath:instancePath+"/observed/balancer/" + i30+"/pools/" + i32+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/failedChecksTotal/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
var _valid9 = _errs905 === errors;
valid120 = valid120 || _valid9;
const _errs907 = errors;
if(data388 !== null){
const err120 = {instancePath:instancePath+"/observed/balancer/" + i30+"/pools/" + i32+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/failedChecksTotal/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
var _valid9 = _errs907 === errors;
valid120 = valid120 || _valid9;
if(!valid120){
const err121 = {instancePath:instancePath+"/observed/balancer/" + i30+"/pools/" + i32+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/properties/failedChecksTotal/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs904;
if(vErrors !== null){
if(_errs904){
vErrors.length = _errs904;
}
else {
vErrors = null;
}
}
}
var valid118 = _errs903 === errors;
}
else {
var valid118 = true;
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
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30+"/pools/" + i32,schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid117 = _errs882 === errors;
if(!valid117){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30+"/pools",schemaPath:"#/properties/observed/properties/balancer/items/properties/pools/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid111 = _errs880 === errors;
}
else {
var valid111 = true;
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
validate20.errors = [{instancePath:instancePath+"/observed/balancer/" + i30,schemaPath:"#/properties/observed/properties/balancer/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid110 = _errs840 === errors;
if(!valid110){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/balancer",schemaPath:"#/properties/observed/properties/balancer/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid65 = _errs838 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data248.changes !== undefined){
let data389 = data248.changes;
const _errs909 = errors;
if(errors === _errs909){
if(Array.isArray(data389)){
var valid121 = true;
const len33 = data389.length;
for(let i33=0; i33<len33; i33++){
let data390 = data389[i33];
const _errs911 = errors;
if(errors === _errs911){
if(data390 && typeof data390 == "object" && !Array.isArray(data390)){
let missing56;
if(((((((data390.evidence === undefined) && (missing56 = "evidence")) || ((data390.path === undefined) && (missing56 = "path"))) || ((data390.server === undefined) && (missing56 = "server"))) || ((data390.weightBefore === undefined) && (missing56 = "weightBefore"))) || ((data390.weightAfter === undefined) && (missing56 = "weightAfter"))) || ((data390.line === undefined) && (missing56 = "line"))){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i33,schemaPath:"#/properties/observed/properties/changes/items/required",keyword:"required",params:{missingProperty: missing56},message:"must have required property '"+missing56+"'"}];
return false;
}
else {
const _errs913 = errors;
for(const key78 in data390){
if(!(((((((key78 === "evidence") || (key78 === "path")) || (key78 === "phase")) || (key78 === "server")) || (key78 === "weightBefore")) || (key78 === "weightAfter")) || (key78 === "line"))){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i33,schemaPath:"#/properties/observed/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs913 === errors){
if(data390.evidence !== undefined){
const _errs914 = errors;
if(typeof data390.evidence !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i33+"/evidence",schemaPath:"#/properties/observed/properties/changes/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid122 = _errs914 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data390.path !== undefined){
const _errs916 = errors;
if(typeof data390.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i33+"/path",schemaPath:"#/properties/observed/properties/changes/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid122 = _errs916 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data390.phase !== undefined){
const _errs918 = errors;
if(typeof data390.phase !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i33+"/phase",schemaPath:"#/properties/observed/properties/changes/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid122 = _errs918 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data390.server !== undefined){
const _errs920 = errors;
if(typeof data390.server !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i33+"/server",schemaPath:"#/properties/observed/properties/changes/items/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid122 = _errs920 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data390.weightBefore !== undefined){
let data395 = data390.weightBefore;
const _errs922 = errors;
if((!((typeof data395 == "number") && (isFinite(data395)))) && (data395 !== null)){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i33+"/weightBefore",schemaPath:"#/properties/observed/properties/changes/items/properties/weightBefore/type",keyword:"type",params:{type: schema31.properties.observed.properties.changes.items.properties.weightBefore.type},message:"must be number,null"}];
return false;
}
var valid122 = _errs922 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data390.weightAfter !== undefined){
let data396 = data390.weightAfter;
const _errs924 = errors;
if((!((typeof data396 == "number") && (isFinite(data396)))) && (data396 !== null)){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i33+"/weightAfter",schemaPath:"#/properties/observed/properties/changes/items/properties/weightAfter/type",keyword:"type",params:{type: schema31.properties.observed.properties.changes.items.properties.weightAfter.type},message:"must be number,null"}];
return false;
}
var valid122 = _errs924 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data390.line !== undefined){
let data397 = data390.line;
const _errs926 = errors;
if(!(((typeof data397 == "number") && (!(data397 % 1) && !isNaN(data397))) && (isFinite(data397)))){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i33+"/line",schemaPath:"#/properties/observed/properties/changes/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs926){
if((typeof data397 == "number") && (isFinite(data397))){
if(data397 > 9007199254740991 || isNaN(data397)){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i33+"/line",schemaPath:"#/properties/observed/properties/changes/items/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data397 < 0 || isNaN(data397)){
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i33+"/line",schemaPath:"#/properties/observed/properties/changes/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid122 = _errs926 === errors;
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
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/changes/" + i33,schemaPath:"#/properties/observed/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid121 = _errs911 === errors;
if(!valid121){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/changes",schemaPath:"#/properties/observed/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid65 = _errs909 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data248.tests !== undefined){
let data398 = data248.tests;
const _errs928 = errors;
if(errors === _errs928){
if(Array.isArray(data398)){
var valid123 = true;
const len34 = data398.length;
for(let i34=0; i34<len34; i34++){
let data399 = data398[i34];
const _errs930 = errors;
if(errors === _errs930){
if(data399 && typeof data399 == "object" && !Array.isArray(data399)){
let missing57;
if(((((((((((((data399.evidence === undefined) && (missing57 = "evidence")) || ((data399.path === undefined) && (missing57 = "path"))) || ((data399.suite === undefined) && (missing57 = "suite"))) || ((data399.total === undefined) && (missing57 = "total"))) || ((data399.passed === undefined) && (missing57 = "passed"))) || ((data399.failed === undefined) && (missing57 = "failed"))) || ((data399.skipped === undefined) && (missing57 = "skipped"))) || ((data399.flaky === undefined) && (missing57 = "flaky"))) || ((data399.passedRatio === undefined) && (missing57 = "passedRatio"))) || ((data399.failures === undefined) && (missing57 = "failures"))) || ((data399.cases === undefined) && (missing57 = "cases"))) || ((data399.casesLeftOut === undefined) && (missing57 = "casesLeftOut"))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34,schemaPath:"#/properties/observed/properties/tests/items/required",keyword:"required",params:{missingProperty: missing57},message:"must have required property '"+missing57+"'"}];
return false;
}
else {
const _errs932 = errors;
for(const key79 in data399){
if(!(func1.call(schema31.properties.observed.properties.tests.items.properties, key79))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34,schemaPath:"#/properties/observed/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs932 === errors){
if(data399.evidence !== undefined){
const _errs933 = errors;
if(typeof data399.evidence !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/evidence",schemaPath:"#/properties/observed/properties/tests/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid124 = _errs933 === errors;
}
else {
var valid124 = true;
}
if(valid124){
if(data399.path !== undefined){
const _errs935 = errors;
if(typeof data399.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/path",schemaPath:"#/properties/observed/properties/tests/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid124 = _errs935 === errors;
}
else {
var valid124 = true;
}
if(valid124){
if(data399.suite !== undefined){
const _errs937 = errors;
if(typeof data399.suite !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/suite",schemaPath:"#/properties/observed/properties/tests/items/properties/suite/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid124 = _errs937 === errors;
}
else {
var valid124 = true;
}
if(valid124){
if(data399.total !== undefined){
let data403 = data399.total;
const _errs939 = errors;
if(!(((typeof data403 == "number") && (!(data403 % 1) && !isNaN(data403))) && (isFinite(data403)))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/total",schemaPath:"#/properties/observed/properties/tests/items/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs939){
if((typeof data403 == "number") && (isFinite(data403))){
if(data403 > 9007199254740991 || isNaN(data403)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/total",schemaPath:"#/properties/observed/properties/tests/items/properties/total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data403 < 0 || isNaN(data403)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/total",schemaPath:"#/properties/observed/properties/tests/items/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid124 = _errs939 === errors;
}
else {
var valid124 = true;
}
if(valid124){
if(data399.passed !== undefined){
let data404 = data399.passed;
const _errs941 = errors;
if(!(((typeof data404 == "number") && (!(data404 % 1) && !isNaN(data404))) && (isFinite(data404)))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/passed",schemaPath:"#/properties/observed/properties/tests/items/properties/passed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs941){
if((typeof data404 == "number") && (isFinite(data404))){
if(data404 > 9007199254740991 || isNaN(data404)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/passed",schemaPath:"#/properties/observed/properties/tests/items/properties/passed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data404 < 0 || isNaN(data404)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/passed",schemaPath:"#/properties/observed/properties/tests/items/properties/passed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid124 = _errs941 === errors;
}
else {
var valid124 = true;
}
if(valid124){
if(data399.failed !== undefined){
let data405 = data399.failed;
const _errs943 = errors;
if(!(((typeof data405 == "number") && (!(data405 % 1) && !isNaN(data405))) && (isFinite(data405)))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/failed",schemaPath:"#/properties/observed/properties/tests/items/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs943){
if((typeof data405 == "number") && (isFinite(data405))){
if(data405 > 9007199254740991 || isNaN(data405)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/failed",schemaPath:"#/properties/observed/properties/tests/items/properties/failed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data405 < 0 || isNaN(data405)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/failed",schemaPath:"#/properties/observed/properties/tests/items/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid124 = _errs943 === errors;
}
else {
var valid124 = true;
}
if(valid124){
if(data399.skipped !== undefined){
let data406 = data399.skipped;
const _errs945 = errors;
if(!(((typeof data406 == "number") && (!(data406 % 1) && !isNaN(data406))) && (isFinite(data406)))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/skipped",schemaPath:"#/properties/observed/properties/tests/items/properties/skipped/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs945){
if((typeof data406 == "number") && (isFinite(data406))){
if(data406 > 9007199254740991 || isNaN(data406)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/skipped",schemaPath:"#/properties/observed/properties/tests/items/properties/skipped/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data406 < 0 || isNaN(data406)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/skipped",schemaPath:"#/properties/observed/properties/tests/items/properties/skipped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid124 = _errs945 === errors;
}
else {
var valid124 = true;
}
if(valid124){
if(data399.flaky !== undefined){
let data407 = data399.flaky;
const _errs947 = errors;
if(!(((typeof data407 == "number") && (!(data407 % 1) && !isNaN(data407))) && (isFinite(data407)))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/flaky",schemaPath:"#/properties/observed/properties/tests/items/properties/flaky/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs947){
if((typeof data407 == "number") && (isFinite(data407))){
if(data407 > 9007199254740991 || isNaN(data407)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/flaky",schemaPath:"#/properties/observed/properties/tests/items/properties/flaky/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data407 < 0 || isNaN(data407)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/flaky",schemaPath:"#/properties/observed/properties/tests/items/properties/flaky/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid124 = _errs947 === errors;
}
else {
var valid124 = true;
}
if(valid124){
if(data399.passedRatio !== undefined){
let data408 = data399.passedRatio;
const _errs949 = errors;
if((!((typeof data408 == "number") && (isFinite(data408)))) && (data408 !== null)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/passedRatio",schemaPath:"#/properties/observed/properties/tests/items/properties/passedRatio/type",keyword:"type",params:{type: schema31.properties.observed.properties.tests.items.properties.passedRatio.type},message:"must be number,null"}];
return false;
}
var valid124 = _errs949 === errors;
}
else {
var valid124 = true;
}
if(valid124){
if(data399.failures !== undefined){
let data409 = data399.failures;
const _errs951 = errors;
if(errors === _errs951){
if(Array.isArray(data409)){
var valid125 = true;
const len35 = data409.length;
for(let i35=0; i35<len35; i35++){
const _errs953 = errors;
if(typeof data409[i35] !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/failures/" + i35,schemaPath:"#/properties/observed/properties/tests/items/properties/failures/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid125 = _errs953 === errors;
if(!valid125){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/failures",schemaPath:"#/properties/observed/properties/tests/items/properties/failures/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid124 = _errs951 === errors;
}
else {
var valid124 = true;
}
if(valid124){
if(data399.cases !== undefined){
let data411 = data399.cases;
const _errs955 = errors;
if(errors === _errs955){
if(Array.isArray(data411)){
var valid126 = true;
const len36 = data411.length;
for(let i36=0; i36<len36; i36++){
let data412 = data411[i36];
const _errs957 = errors;
if(errors === _errs957){
if(data412 && typeof data412 == "object" && !Array.isArray(data412)){
let missing58;
if((((data412.name === undefined) && (missing58 = "name")) || ((data412.outcome === undefined) && (missing58 = "outcome"))) || ((data412.isFlaky === undefined) && (missing58 = "isFlaky"))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/cases/" + i36,schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/required",keyword:"required",params:{missingProperty: missing58},message:"must have required property '"+missing58+"'"}];
return false;
}
else {
const _errs959 = errors;
for(const key80 in data412){
if(!((((key80 === "name") || (key80 === "outcome")) || (key80 === "isFlaky")) || (key80 === "line"))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/cases/" + i36,schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs959 === errors){
if(data412.name !== undefined){
const _errs960 = errors;
if(typeof data412.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/cases/" + i36+"/name",schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid127 = _errs960 === errors;
}
else {
var valid127 = true;
}
if(valid127){
if(data412.outcome !== undefined){
let data414 = data412.outcome;
const _errs962 = errors;
if(typeof data414 !== "string"){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/cases/" + i36+"/outcome",schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data414 === "passed") || (data414 === "failed")) || (data414 === "error")) || (data414 === "skipped"))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/cases/" + i36+"/outcome",schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.observed.properties.tests.items.properties.cases.items.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid127 = _errs962 === errors;
}
else {
var valid127 = true;
}
if(valid127){
if(data412.isFlaky !== undefined){
const _errs964 = errors;
if(typeof data412.isFlaky !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/cases/" + i36+"/isFlaky",schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/properties/isFlaky/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid127 = _errs964 === errors;
}
else {
var valid127 = true;
}
if(valid127){
if(data412.line !== undefined){
let data416 = data412.line;
const _errs966 = errors;
if(!(((typeof data416 == "number") && (!(data416 % 1) && !isNaN(data416))) && (isFinite(data416)))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/cases/" + i36+"/line",schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs966){
if((typeof data416 == "number") && (isFinite(data416))){
if(data416 > 9007199254740991 || isNaN(data416)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/cases/" + i36+"/line",schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data416 < 0 || isNaN(data416)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/cases/" + i36+"/line",schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid127 = _errs966 === errors;
}
else {
var valid127 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/cases/" + i36,schemaPath:"#/properties/observed/properties/tests/items/properties/cases/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid126 = _errs957 === errors;
if(!valid126){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/cases",schemaPath:"#/properties/observed/properties/tests/items/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid124 = _errs955 === errors;
}
else {
var valid124 = true;
}
if(valid124){
if(data399.casesLeftOut !== undefined){
let data417 = data399.casesLeftOut;
const _errs968 = errors;
if(!(((typeof data417 == "number") && (!(data417 % 1) && !isNaN(data417))) && (isFinite(data417)))){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/casesLeftOut",schemaPath:"#/properties/observed/properties/tests/items/properties/casesLeftOut/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs968){
if((typeof data417 == "number") && (isFinite(data417))){
if(data417 > 9007199254740991 || isNaN(data417)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/casesLeftOut",schemaPath:"#/properties/observed/properties/tests/items/properties/casesLeftOut/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data417 < 0 || isNaN(data417)){
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34+"/casesLeftOut",schemaPath:"#/properties/observed/properties/tests/items/properties/casesLeftOut/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid124 = _errs968 === errors;
}
else {
var valid124 = true;
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
validate20.errors = [{instancePath:instancePath+"/observed/tests/" + i34,schemaPath:"#/properties/observed/properties/tests/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid123 = _errs930 === errors;
if(!valid123){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/tests",schemaPath:"#/properties/observed/properties/tests/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid65 = _errs928 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data248.testTotals !== undefined){
let data418 = data248.testTotals;
const _errs970 = errors;
if(errors === _errs970){
if(data418 && typeof data418 == "object" && !Array.isArray(data418)){
let missing59;
if((((((data418.total === undefined) && (missing59 = "total")) || ((data418.passed === undefined) && (missing59 = "passed"))) || ((data418.failed === undefined) && (missing59 = "failed"))) || ((data418.skipped === undefined) && (missing59 = "skipped"))) || ((data418.flaky === undefined) && (missing59 = "flaky"))){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals",schemaPath:"#/properties/observed/properties/testTotals/required",keyword:"required",params:{missingProperty: missing59},message:"must have required property '"+missing59+"'"}];
return false;
}
else {
const _errs972 = errors;
for(const key81 in data418){
if(!(((((key81 === "total") || (key81 === "passed")) || (key81 === "failed")) || (key81 === "skipped")) || (key81 === "flaky"))){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals",schemaPath:"#/properties/observed/properties/testTotals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs972 === errors){
if(data418.total !== undefined){
let data419 = data418.total;
const _errs973 = errors;
if(!(((typeof data419 == "number") && (!(data419 % 1) && !isNaN(data419))) && (isFinite(data419)))){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/total",schemaPath:"#/properties/observed/properties/testTotals/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs973){
if((typeof data419 == "number") && (isFinite(data419))){
if(data419 > 9007199254740991 || isNaN(data419)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/total",schemaPath:"#/properties/observed/properties/testTotals/properties/total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data419 < 0 || isNaN(data419)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/total",schemaPath:"#/properties/observed/properties/testTotals/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid128 = _errs973 === errors;
}
else {
var valid128 = true;
}
if(valid128){
if(data418.passed !== undefined){
let data420 = data418.passed;
const _errs975 = errors;
if(!(((typeof data420 == "number") && (!(data420 % 1) && !isNaN(data420))) && (isFinite(data420)))){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/passed",schemaPath:"#/properties/observed/properties/testTotals/properties/passed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs975){
if((typeof data420 == "number") && (isFinite(data420))){
if(data420 > 9007199254740991 || isNaN(data420)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/passed",schemaPath:"#/properties/observed/properties/testTotals/properties/passed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data420 < 0 || isNaN(data420)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/passed",schemaPath:"#/properties/observed/properties/testTotals/properties/passed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid128 = _errs975 === errors;
}
else {
var valid128 = true;
}
if(valid128){
if(data418.failed !== undefined){
let data421 = data418.failed;
const _errs977 = errors;
if(!(((typeof data421 == "number") && (!(data421 % 1) && !isNaN(data421))) && (isFinite(data421)))){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/failed",schemaPath:"#/properties/observed/properties/testTotals/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs977){
if((typeof data421 == "number") && (isFinite(data421))){
if(data421 > 9007199254740991 || isNaN(data421)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/failed",schemaPath:"#/properties/observed/properties/testTotals/properties/failed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data421 < 0 || isNaN(data421)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/failed",schemaPath:"#/properties/observed/properties/testTotals/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid128 = _errs977 === errors;
}
else {
var valid128 = true;
}
if(valid128){
if(data418.skipped !== undefined){
let data422 = data418.skipped;
const _errs979 = errors;
if(!(((typeof data422 == "number") && (!(data422 % 1) && !isNaN(data422))) && (isFinite(data422)))){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/skipped",schemaPath:"#/properties/observed/properties/testTotals/properties/skipped/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs979){
if((typeof data422 == "number") && (isFinite(data422))){
if(data422 > 9007199254740991 || isNaN(data422)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/skipped",schemaPath:"#/properties/observed/properties/testTotals/properties/skipped/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data422 < 0 || isNaN(data422)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/skipped",schemaPath:"#/properties/observed/properties/testTotals/properties/skipped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid128 = _errs979 === errors;
}
else {
var valid128 = true;
}
if(valid128){
if(data418.flaky !== undefined){
let data423 = data418.flaky;
const _errs981 = errors;
if(!(((typeof data423 == "number") && (!(data423 % 1) && !isNaN(data423))) && (isFinite(data423)))){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/flaky",schemaPath:"#/properties/observed/properties/testTotals/properties/flaky/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs981){
if((typeof data423 == "number") && (isFinite(data423))){
if(data423 > 9007199254740991 || isNaN(data423)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/flaky",schemaPath:"#/properties/observed/properties/testTotals/properties/flaky/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data423 < 0 || isNaN(data423)){
validate20.errors = [{instancePath:instancePath+"/observed/testTotals/flaky",schemaPath:"#/properties/observed/properties/testTotals/properties/flaky/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid128 = _errs981 === errors;
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
}
else {
validate20.errors = [{instancePath:instancePath+"/observed/testTotals",schemaPath:"#/properties/observed/properties/testTotals/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid65 = _errs970 === errors;
}
else {
var valid65 = true;
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
var valid0 = _errs551 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.indicators !== undefined){
let data424 = data.indicators;
const _errs983 = errors;
if(errors === _errs983){
if(Array.isArray(data424)){
var valid129 = true;
const len37 = data424.length;
for(let i37=0; i37<len37; i37++){
let data425 = data424[i37];
const _errs985 = errors;
if(errors === _errs985){
if(data425 && typeof data425 == "object" && !Array.isArray(data425)){
let missing60;
if((((((data425.id === undefined) && (missing60 = "id")) || ((data425.kind === undefined) && (missing60 = "kind"))) || ((data425.evidence === undefined) && (missing60 = "evidence"))) || ((data425.unit === undefined) && (missing60 = "unit"))) || ((data425.about === undefined) && (missing60 = "about"))){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i37,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: missing60},message:"must have required property '"+missing60+"'"}];
return false;
}
else {
const _errs987 = errors;
for(const key82 in data425){
if(!(((((((key82 === "id") || (key82 === "title")) || (key82 === "topic")) || (key82 === "kind")) || (key82 === "evidence")) || (key82 === "unit")) || (key82 === "about"))){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i37,schemaPath:"#/properties/indicators/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs987 === errors){
if(data425.id !== undefined){
const _errs988 = errors;
if(typeof data425.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i37+"/id",schemaPath:"#/properties/indicators/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid130 = _errs988 === errors;
}
else {
var valid130 = true;
}
if(valid130){
if(data425.title !== undefined){
const _errs990 = errors;
if(typeof data425.title !== "string"){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i37+"/title",schemaPath:"#/properties/indicators/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid130 = _errs990 === errors;
}
else {
var valid130 = true;
}
if(valid130){
if(data425.topic !== undefined){
const _errs992 = errors;
if(typeof data425.topic !== "string"){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i37+"/topic",schemaPath:"#/properties/indicators/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid130 = _errs992 === errors;
}
else {
var valid130 = true;
}
if(valid130){
if(data425.kind !== undefined){
const _errs994 = errors;
if(typeof data425.kind !== "string"){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i37+"/kind",schemaPath:"#/properties/indicators/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid130 = _errs994 === errors;
}
else {
var valid130 = true;
}
if(valid130){
if(data425.evidence !== undefined){
const _errs996 = errors;
if(typeof data425.evidence !== "string"){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i37+"/evidence",schemaPath:"#/properties/indicators/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid130 = _errs996 === errors;
}
else {
var valid130 = true;
}
if(valid130){
if(data425.unit !== undefined){
let data431 = data425.unit;
const _errs998 = errors;
if(typeof data431 !== "string"){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i37+"/unit",schemaPath:"#/properties/indicators/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data431 === "ms") || (data431 === "ratio")) || (data431 === "count")) || (data431 === "bytes")) || (data431 === "none"))){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i37+"/unit",schemaPath:"#/properties/indicators/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.indicators.items.properties.unit.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid130 = _errs998 === errors;
}
else {
var valid130 = true;
}
if(valid130){
if(data425.about !== undefined){
const _errs1000 = errors;
if(typeof data425.about !== "string"){
validate20.errors = [{instancePath:instancePath+"/indicators/" + i37+"/about",schemaPath:"#/properties/indicators/items/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid130 = _errs1000 === errors;
}
else {
var valid130 = true;
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
validate20.errors = [{instancePath:instancePath+"/indicators/" + i37,schemaPath:"#/properties/indicators/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid129 = _errs985 === errors;
if(!valid129){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs983 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signOff !== undefined){
let data433 = data.signOff;
const _errs1002 = errors;
if(errors === _errs1002){
if(data433 && typeof data433 == "object" && !Array.isArray(data433)){
let missing61;
if(((data433.roles === undefined) && (missing61 = "roles")) || ((data433.approverIsNot === undefined) && (missing61 = "approverIsNot"))){
validate20.errors = [{instancePath:instancePath+"/signOff",schemaPath:"#/properties/signOff/required",keyword:"required",params:{missingProperty: missing61},message:"must have required property '"+missing61+"'"}];
return false;
}
else {
const _errs1004 = errors;
for(const key83 in data433){
if(!(((((key83 === "roles") || (key83 === "consulted")) || (key83 === "informed")) || (key83 === "approverIsNot")) || (key83 === "maxAge"))){
validate20.errors = [{instancePath:instancePath+"/signOff",schemaPath:"#/properties/signOff/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1004 === errors){
if(data433.roles !== undefined){
let data434 = data433.roles;
const _errs1005 = errors;
if(errors === _errs1005){
if(Array.isArray(data434)){
var valid132 = true;
const len38 = data434.length;
for(let i38=0; i38<len38; i38++){
let data435 = data434[i38];
const _errs1007 = errors;
if(errors === _errs1007){
if(data435 && typeof data435 == "object" && !Array.isArray(data435)){
let missing62;
if(((((data435.id === undefined) && (missing62 = "id")) || ((data435.title === undefined) && (missing62 = "title"))) || ((data435.people === undefined) && (missing62 = "people"))) || ((data435.threshold === undefined) && (missing62 = "threshold"))){
validate20.errors = [{instancePath:instancePath+"/signOff/roles/" + i38,schemaPath:"#/properties/signOff/properties/roles/items/required",keyword:"required",params:{missingProperty: missing62},message:"must have required property '"+missing62+"'"}];
return false;
}
else {
const _errs1009 = errors;
for(const key84 in data435){
if(!((((key84 === "id") || (key84 === "title")) || (key84 === "people")) || (key84 === "threshold"))){
validate20.errors = [{instancePath:instancePath+"/signOff/roles/" + i38,schemaPath:"#/properties/signOff/properties/roles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1009 === errors){
if(data435.id !== undefined){
const _errs1010 = errors;
if(typeof data435.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/signOff/roles/" + i38+"/id",schemaPath:"#/properties/signOff/properties/roles/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid133 = _errs1010 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data435.title !== undefined){
const _errs1012 = errors;
if(typeof data435.title !== "string"){
validate20.errors = [{instancePath:instancePath+"/signOff/roles/" + i38+"/title",schemaPath:"#/properties/signOff/properties/roles/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid133 = _errs1012 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data435.people !== undefined){
let data438 = data435.people;
const _errs1014 = errors;
if(errors === _errs1014){
if(Array.isArray(data438)){
var valid134 = true;
const len39 = data438.length;
for(let i39=0; i39<len39; i39++){
const _errs1016 = errors;
if(typeof data438[i39] !== "string"){
validate20.errors = [{instancePath:instancePath+"/signOff/roles/" + i38+"/people/" + i39,schemaPath:"#/properties/signOff/properties/roles/items/properties/people/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid134 = _errs1016 === errors;
if(!valid134){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/signOff/roles/" + i38+"/people",schemaPath:"#/properties/signOff/properties/roles/items/properties/people/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid133 = _errs1014 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data435.threshold !== undefined){
let data440 = data435.threshold;
const _errs1018 = errors;
if(!(((typeof data440 == "number") && (!(data440 % 1) && !isNaN(data440))) && (isFinite(data440)))){
validate20.errors = [{instancePath:instancePath+"/signOff/roles/" + i38+"/threshold",schemaPath:"#/properties/signOff/properties/roles/items/properties/threshold/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1018){
if((typeof data440 == "number") && (isFinite(data440))){
if(data440 > 9007199254740991 || isNaN(data440)){
validate20.errors = [{instancePath:instancePath+"/signOff/roles/" + i38+"/threshold",schemaPath:"#/properties/signOff/properties/roles/items/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data440 < 0 || isNaN(data440)){
validate20.errors = [{instancePath:instancePath+"/signOff/roles/" + i38+"/threshold",schemaPath:"#/properties/signOff/properties/roles/items/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid133 = _errs1018 === errors;
}
else {
var valid133 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/signOff/roles/" + i38,schemaPath:"#/properties/signOff/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid132 = _errs1007 === errors;
if(!valid132){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/signOff/roles",schemaPath:"#/properties/signOff/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid131 = _errs1005 === errors;
}
else {
var valid131 = true;
}
if(valid131){
if(data433.consulted !== undefined){
let data441 = data433.consulted;
const _errs1020 = errors;
if(errors === _errs1020){
if(Array.isArray(data441)){
var valid135 = true;
const len40 = data441.length;
for(let i40=0; i40<len40; i40++){
const _errs1022 = errors;
if(typeof data441[i40] !== "string"){
validate20.errors = [{instancePath:instancePath+"/signOff/consulted/" + i40,schemaPath:"#/properties/signOff/properties/consulted/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid135 = _errs1022 === errors;
if(!valid135){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/signOff/consulted",schemaPath:"#/properties/signOff/properties/consulted/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid131 = _errs1020 === errors;
}
else {
var valid131 = true;
}
if(valid131){
if(data433.informed !== undefined){
let data443 = data433.informed;
const _errs1024 = errors;
if(errors === _errs1024){
if(Array.isArray(data443)){
var valid136 = true;
const len41 = data443.length;
for(let i41=0; i41<len41; i41++){
const _errs1026 = errors;
if(typeof data443[i41] !== "string"){
validate20.errors = [{instancePath:instancePath+"/signOff/informed/" + i41,schemaPath:"#/properties/signOff/properties/informed/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid136 = _errs1026 === errors;
if(!valid136){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/signOff/informed",schemaPath:"#/properties/signOff/properties/informed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid131 = _errs1024 === errors;
}
else {
var valid131 = true;
}
if(valid131){
if(data433.approverIsNot !== undefined){
let data445 = data433.approverIsNot;
const _errs1028 = errors;
if(errors === _errs1028){
if(Array.isArray(data445)){
var valid137 = true;
const len42 = data445.length;
for(let i42=0; i42<len42; i42++){
const _errs1030 = errors;
if(typeof data445[i42] !== "string"){
validate20.errors = [{instancePath:instancePath+"/signOff/approverIsNot/" + i42,schemaPath:"#/properties/signOff/properties/approverIsNot/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid137 = _errs1030 === errors;
if(!valid137){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/signOff/approverIsNot",schemaPath:"#/properties/signOff/properties/approverIsNot/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid131 = _errs1028 === errors;
}
else {
var valid131 = true;
}
if(valid131){
if(data433.maxAge !== undefined){
const _errs1032 = errors;
if(typeof data433.maxAge !== "string"){
validate20.errors = [{instancePath:instancePath+"/signOff/maxAge",schemaPath:"#/properties/signOff/properties/maxAge/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid131 = _errs1032 === errors;
}
else {
var valid131 = true;
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
var valid0 = _errs1002 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rollback !== undefined){
let data448 = data.rollback;
const _errs1034 = errors;
if(errors === _errs1034){
if(data448 && typeof data448 == "object" && !Array.isArray(data448)){
let missing63;
if(((data448.procedure === undefined) && (missing63 = "procedure")) || ((data448.commands === undefined) && (missing63 = "commands"))){
validate20.errors = [{instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/required",keyword:"required",params:{missingProperty: missing63},message:"must have required property '"+missing63+"'"}];
return false;
}
else {
const _errs1036 = errors;
for(const key85 in data448){
if(!(((key85 === "procedure") || (key85 === "commands")) || (key85 === "recoveryTime"))){
validate20.errors = [{instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1036 === errors){
if(data448.procedure !== undefined){
const _errs1037 = errors;
if(typeof data448.procedure !== "string"){
validate20.errors = [{instancePath:instancePath+"/rollback/procedure",schemaPath:"#/properties/rollback/properties/procedure/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid138 = _errs1037 === errors;
}
else {
var valid138 = true;
}
if(valid138){
if(data448.commands !== undefined){
let data450 = data448.commands;
const _errs1039 = errors;
if(errors === _errs1039){
if(Array.isArray(data450)){
var valid139 = true;
const len43 = data450.length;
for(let i43=0; i43<len43; i43++){
const _errs1041 = errors;
if(typeof data450[i43] !== "string"){
validate20.errors = [{instancePath:instancePath+"/rollback/commands/" + i43,schemaPath:"#/properties/rollback/properties/commands/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid139 = _errs1041 === errors;
if(!valid139){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/rollback/commands",schemaPath:"#/properties/rollback/properties/commands/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid138 = _errs1039 === errors;
}
else {
var valid138 = true;
}
if(valid138){
if(data448.recoveryTime !== undefined){
const _errs1043 = errors;
if(typeof data448.recoveryTime !== "string"){
validate20.errors = [{instancePath:instancePath+"/rollback/recoveryTime",schemaPath:"#/properties/rollback/properties/recoveryTime/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid138 = _errs1043 === errors;
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
validate20.errors = [{instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1034 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nextSteps !== undefined){
let data453 = data.nextSteps;
const _errs1045 = errors;
if(errors === _errs1045){
if(Array.isArray(data453)){
var valid140 = true;
const len44 = data453.length;
for(let i44=0; i44<len44; i44++){
let data454 = data453[i44];
const _errs1047 = errors;
if(errors === _errs1047){
if(data454 && typeof data454 == "object" && !Array.isArray(data454)){
let missing64;
if((data454.steps === undefined) && (missing64 = "steps")){
validate20.errors = [{instancePath:instancePath+"/nextSteps/" + i44,schemaPath:"#/properties/nextSteps/items/required",keyword:"required",params:{missingProperty: missing64},message:"must have required property '"+missing64+"'"}];
return false;
}
else {
const _errs1049 = errors;
for(const key86 in data454){
if(!((key86 === "when") || (key86 === "steps"))){
validate20.errors = [{instancePath:instancePath+"/nextSteps/" + i44,schemaPath:"#/properties/nextSteps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1049 === errors){
if(data454.when !== undefined){
const _errs1050 = errors;
if(typeof data454.when !== "string"){
validate20.errors = [{instancePath:instancePath+"/nextSteps/" + i44+"/when",schemaPath:"#/properties/nextSteps/items/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid141 = _errs1050 === errors;
}
else {
var valid141 = true;
}
if(valid141){
if(data454.steps !== undefined){
let data456 = data454.steps;
const _errs1052 = errors;
if(errors === _errs1052){
if(Array.isArray(data456)){
var valid142 = true;
const len45 = data456.length;
for(let i45=0; i45<len45; i45++){
const _errs1054 = errors;
if(typeof data456[i45] !== "string"){
validate20.errors = [{instancePath:instancePath+"/nextSteps/" + i44+"/steps/" + i45,schemaPath:"#/properties/nextSteps/items/properties/steps/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid142 = _errs1054 === errors;
if(!valid142){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/nextSteps/" + i44+"/steps",schemaPath:"#/properties/nextSteps/items/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid141 = _errs1052 === errors;
}
else {
var valid141 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/nextSteps/" + i44,schemaPath:"#/properties/nextSteps/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid140 = _errs1047 === errors;
if(!valid140){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/nextSteps",schemaPath:"#/properties/nextSteps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1045 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appendix !== undefined){
let data458 = data.appendix;
const _errs1056 = errors;
if(errors === _errs1056){
if(data458 && typeof data458 == "object" && !Array.isArray(data458)){
let missing65;
if((((data458.dashboards === undefined) && (missing65 = "dashboards")) || ((data458.alerts === undefined) && (missing65 = "alerts"))) || ((data458.runbooks === undefined) && (missing65 = "runbooks"))){
validate20.errors = [{instancePath:instancePath+"/appendix",schemaPath:"#/properties/appendix/required",keyword:"required",params:{missingProperty: missing65},message:"must have required property '"+missing65+"'"}];
return false;
}
else {
const _errs1058 = errors;
for(const key87 in data458){
if(!(((key87 === "dashboards") || (key87 === "alerts")) || (key87 === "runbooks"))){
validate20.errors = [{instancePath:instancePath+"/appendix",schemaPath:"#/properties/appendix/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1058 === errors){
if(data458.dashboards !== undefined){
let data459 = data458.dashboards;
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
validate20.errors = [{instancePath:instancePath+"/appendix/dashboards/" + i46,schemaPath:"#/properties/appendix/properties/dashboards/items/required",keyword:"required",params:{missingProperty: missing66},message:"must have required property '"+missing66+"'"}];
return false;
}
else {
const _errs1063 = errors;
for(const key88 in data460){
if(!(((key88 === "name") || (key88 === "about")) || (key88 === "url"))){
validate20.errors = [{instancePath:instancePath+"/appendix/dashboards/" + i46,schemaPath:"#/properties/appendix/properties/dashboards/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1063 === errors){
if(data460.name !== undefined){
const _errs1064 = errors;
if(typeof data460.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/appendix/dashboards/" + i46+"/name",schemaPath:"#/properties/appendix/properties/dashboards/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate20.errors = [{instancePath:instancePath+"/appendix/dashboards/" + i46+"/about",schemaPath:"#/properties/appendix/properties/dashboards/items/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate20.errors = [{instancePath:instancePath+"/appendix/dashboards/" + i46+"/url",schemaPath:"#/properties/appendix/properties/dashboards/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate20.errors = [{instancePath:instancePath+"/appendix/dashboards/" + i46,schemaPath:"#/properties/appendix/properties/dashboards/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate20.errors = [{instancePath:instancePath+"/appendix/dashboards",schemaPath:"#/properties/appendix/properties/dashboards/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid143 = _errs1059 === errors;
}
else {
var valid143 = true;
}
if(valid143){
if(data458.alerts !== undefined){
let data464 = data458.alerts;
const _errs1070 = errors;
if(errors === _errs1070){
if(Array.isArray(data464)){
var valid146 = true;
const len47 = data464.length;
for(let i47=0; i47<len47; i47++){
let data465 = data464[i47];
const _errs1072 = errors;
if(errors === _errs1072){
if(data465 && typeof data465 == "object" && !Array.isArray(data465)){
let missing67;
if((data465.that === undefined) && (missing67 = "that")){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i47,schemaPath:"#/properties/appendix/properties/alerts/items/required",keyword:"required",params:{missingProperty: missing67},message:"must have required property '"+missing67+"'"}];
return false;
}
else {
const _errs1074 = errors;
for(const key89 in data465){
if(!(((key89 === "that") || (key89 === "then")) || (key89 === "replay"))){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i47,schemaPath:"#/properties/appendix/properties/alerts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1074 === errors){
if(data465.that !== undefined){
const _errs1075 = errors;
if(typeof data465.that !== "string"){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i47+"/that",schemaPath:"#/properties/appendix/properties/alerts/items/properties/that/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid147 = _errs1075 === errors;
}
else {
var valid147 = true;
}
if(valid147){
if(data465.then !== undefined){
const _errs1077 = errors;
if(typeof data465.then !== "string"){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i47+"/then",schemaPath:"#/properties/appendix/properties/alerts/items/properties/then/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid147 = _errs1077 === errors;
}
else {
var valid147 = true;
}
if(valid147){
if(data465.replay !== undefined){
let data468 = data465.replay;
const _errs1079 = errors;
if(errors === _errs1079){
if(data468 && typeof data468 == "object" && !Array.isArray(data468)){
let missing68;
if((((data468.outcome === undefined) && (missing68 = "outcome")) || ((data468.longestHeldMs === undefined) && (missing68 = "longestHeldMs"))) || ((data468.longestPhaseMs === undefined) && (missing68 = "longestPhaseMs"))){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i47+"/replay",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/required",keyword:"required",params:{missingProperty: missing68},message:"must have required property '"+missing68+"'"}];
return false;
}
else {
const _errs1081 = errors;
for(const key90 in data468){
if(!(((((key90 === "outcome") || (key90 === "phase")) || (key90 === "firedAt")) || (key90 === "longestHeldMs")) || (key90 === "longestPhaseMs"))){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i47+"/replay",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1081 === errors){
if(data468.outcome !== undefined){
let data469 = data468.outcome;
const _errs1082 = errors;
if(typeof data469 !== "string"){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i47+"/replay/outcome",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data469 === "fired") || (data469 === "quiet")) || (data469 === "blind")) || (data469 === "too-short")) || (data469 === "no-evidence"))){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i47+"/replay/outcome",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.appendix.properties.alerts.items.properties.replay.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid148 = _errs1082 === errors;
}
else {
var valid148 = true;
}
if(valid148){
if(data468.phase !== undefined){
const _errs1084 = errors;
if(typeof data468.phase !== "string"){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i47+"/replay/phase",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid148 = _errs1084 === errors;
}
else {
var valid148 = true;
}
if(valid148){
if(data468.firedAt !== undefined){
let data471 = data468.firedAt;
const _errs1086 = errors;
if(errors === _errs1086){
if(typeof data471 === "string"){
if(!pattern7.test(data471)){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i47+"/replay/firedAt",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/properties/firedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i47+"/replay/firedAt",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/properties/firedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid148 = _errs1086 === errors;
}
else {
var valid148 = true;
}
if(valid148){
if(data468.longestHeldMs !== undefined){
let data472 = data468.longestHeldMs;
const _errs1088 = errors;
if(!((typeof data472 == "number") && (isFinite(data472)))){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i47+"/replay/longestHeldMs",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/properties/longestHeldMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid148 = _errs1088 === errors;
}
else {
var valid148 = true;
}
if(valid148){
if(data468.longestPhaseMs !== undefined){
let data473 = data468.longestPhaseMs;
const _errs1090 = errors;
if(!((typeof data473 == "number") && (isFinite(data473)))){
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i47+"/replay/longestPhaseMs",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/properties/longestPhaseMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid148 = _errs1090 === errors;
}
else {
var valid148 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i47+"/replay",schemaPath:"#/properties/appendix/properties/alerts/items/properties/replay/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid147 = _errs1079 === errors;
}
else {
var valid147 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/appendix/alerts/" + i47,schemaPath:"#/properties/appendix/properties/alerts/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid146 = _errs1072 === errors;
if(!valid146){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/appendix/alerts",schemaPath:"#/properties/appendix/properties/alerts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid143 = _errs1070 === errors;
}
else {
var valid143 = true;
}
if(valid143){
if(data458.runbooks !== undefined){
let data474 = data458.runbooks;
const _errs1092 = errors;
if(errors === _errs1092){
if(Array.isArray(data474)){
var valid149 = true;
const len48 = data474.length;
for(let i48=0; i48<len48; i48++){
let data475 = data474[i48];
const _errs1094 = errors;
if(errors === _errs1094){
if(data475 && typeof data475 == "object" && !Array.isArray(data475)){
let missing69;
if((data475.name === undefined) && (missing69 = "name")){
validate20.errors = [{instancePath:instancePath+"/appendix/runbooks/" + i48,schemaPath:"#/properties/appendix/properties/runbooks/items/required",keyword:"required",params:{missingProperty: missing69},message:"must have required property '"+missing69+"'"}];
return false;
}
else {
const _errs1096 = errors;
for(const key91 in data475){
if(!(((key91 === "name") || (key91 === "about")) || (key91 === "url"))){
validate20.errors = [{instancePath:instancePath+"/appendix/runbooks/" + i48,schemaPath:"#/properties/appendix/properties/runbooks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key91},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1096 === errors){
if(data475.name !== undefined){
const _errs1097 = errors;
if(typeof data475.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/appendix/runbooks/" + i48+"/name",schemaPath:"#/properties/appendix/properties/runbooks/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid150 = _errs1097 === errors;
}
else {
var valid150 = true;
}
if(valid150){
if(data475.about !== undefined){
const _errs1099 = errors;
if(typeof data475.about !== "string"){
validate20.errors = [{instancePath:instancePath+"/appendix/runbooks/" + i48+"/about",schemaPath:"#/properties/appendix/properties/runbooks/items/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid150 = _errs1099 === errors;
}
else {
var valid150 = true;
}
if(valid150){
if(data475.url !== undefined){
const _errs1101 = errors;
if(typeof data475.url !== "string"){
validate20.errors = [{instancePath:instancePath+"/appendix/runbooks/" + i48+"/url",schemaPath:"#/properties/appendix/properties/runbooks/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid150 = _errs1101 === errors;
}
else {
var valid150 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/appendix/runbooks/" + i48,schemaPath:"#/properties/appendix/properties/runbooks/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid149 = _errs1094 === errors;
if(!valid149){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/appendix/runbooks",schemaPath:"#/properties/appendix/properties/runbooks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid143 = _errs1092 === errors;
}
else {
var valid143 = true;
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
var valid0 = _errs1056 === errors;
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
