// Generated from schemas/ by npm run generate.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"docket/decision/v1","type":"object","properties":{"schema":{"$ref":"#/$defs/__schema0"},"tool":{"$ref":"#/$defs/__schema1"},"decision":{"$ref":"#/$defs/__schema2"},"refused":{"$ref":"#/$defs/__schema3"},"warnings":{"$ref":"#/$defs/__schema5"},"binding":{"$ref":"#/$defs/__schema6"},"release":{"$ref":"#/$defs/__schema8"},"variants":{"$ref":"#/$defs/__schema9"},"plan":{"$ref":"#/$defs/__schema10"},"confidence":{"$ref":"#/$defs/__schema12"},"looks":{"$ref":"#/$defs/__schema13"},"phases":{"$ref":"#/$defs/__schema19"},"findings":{"$ref":"#/$defs/__schema23"},"evidence":{"$ref":"#/$defs/__schema35"},"redacted":{"$ref":"#/$defs/__schema36"},"observed":{"$ref":"#/$defs/__schema40"},"indicators":{"$ref":"#/$defs/__schema51"},"signOff":{"$ref":"#/$defs/__schema52"},"rollback":{"$ref":"#/$defs/__schema53"},"nextSteps":{"$ref":"#/$defs/__schema54"},"appendix":{"$ref":"#/$defs/__schema55"}},"required":["schema","tool","decision","refused","warnings","binding","release","variants","plan","confidence","looks","phases","findings","evidence","observed","indicators","signOff","nextSteps","appendix"],"additionalProperties":false,"title":"docket decision","description":"What was decided, on what, and why.","$defs":{"__schema0":{"type":"string","const":"docket/decision/v1"},"__schema1":{"type":"object","properties":{"name":{"type":"string","const":"docket"},"version":{"type":"string"}},"required":["name","version"],"additionalProperties":false},"__schema2":{"type":"string","enum":["promote","hold","rollback"]},"__schema3":{"description":"pieces of evidence that were refused; with any, the exit code is 4","$ref":"#/$defs/__schema4"},"__schema4":{"type":"integer","minimum":0,"maximum":9007199254740991},"__schema5":{"description":"advisory guardrails that failed, and waivers that were needed","$ref":"#/$defs/__schema4"},"__schema6":{"type":"array","items":{"$ref":"#/$defs/__schema7"},"description":"ids of the findings that decided"},"__schema7":{"type":"string"},"__schema8":{"type":"object","properties":{"service":{"type":"string"},"version":{"type":"string"},"commit":{"type":"string"},"branch":{"type":"string"},"environment":{"type":"string"}},"required":["service","version"],"additionalProperties":false},"__schema9":{"type":"object","properties":{"baseline":{"type":"object","properties":{"name":{"type":"string"},"servers":{"type":"array","items":{"type":"string"}}},"required":["name","servers"],"additionalProperties":false},"canary":{"type":"object","properties":{"name":{"type":"string"},"servers":{"type":"array","items":{"type":"string"}}},"required":["name","servers"],"additionalProperties":false}},"required":["canary"],"additionalProperties":false},"__schema10":{"type":"object","properties":{"path":{"type":"string"},"sha256":{"$ref":"#/$defs/__schema11"}},"required":["path","sha256"],"additionalProperties":false},"__schema11":{"type":"string","pattern":"^[0-9a-f]{64}$"},"__schema12":{"type":"number"},"__schema13":{"type":"object","properties":{"declared":{"type":"string","enum":["once","planned","anytime"],"description":"how often the plan says that a phase is looked at"},"count":{"description":"how many looks were planned","$ref":"#/$defs/__schema4"},"confidenceOfLook":{"type":"number","description":"with which the bounds of one look hold so that all declared ones keep the plan's"},"earlier":{"type":"array","items":{"$ref":"#/$defs/__schema14"},"description":"decisions on the same release that went before, on other evidence or by another plan"}},"required":["declared","confidenceOfLook","earlier"],"additionalProperties":false},"__schema14":{"type":"object","properties":{"decisionSha256":{"description":"of its decision.json","$ref":"#/$defs/__schema15"},"planSha256":{"$ref":"#/$defs/__schema15"},"decision":{"type":"string","enum":["promote","hold","rollback"]},"until":{"description":"when the last request of its load logs began; absent: its logs have no times","$ref":"#/$defs/__schema16"},"phases":{"type":"array","items":{"$ref":"#/$defs/__schema17"},"description":"what its guardrails had counted in all, phase by phase; a phase of which nothing was seen is not there"}},"required":["decisionSha256","planSha256","decision","phases"],"additionalProperties":false},"__schema15":{"type":"string","pattern":"^[0-9a-f]{64}$"},"__schema16":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"__schema17":{"type":"object","properties":{"id":{"type":"string"},"samples":{"$ref":"#/$defs/__schema18"},"bad":{"$ref":"#/$defs/__schema18"}},"required":["id","samples","bad"],"additionalProperties":false},"__schema18":{"type":"integer","minimum":0,"maximum":9007199254740991},"__schema19":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema20"}},"__schema20":{"type":"object","properties":{"id":{"type":"string"},"title":{"type":"string"},"from":{"$ref":"#/$defs/__schema21"},"to":{"$ref":"#/$defs/__schema21"},"share":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"number"}},"decision":{"type":"string","enum":["proceed","hold","rollback"]},"onInconclusive":{"type":"string","enum":["proceed","hold"]},"because":{"type":"array","items":{"$ref":"#/$defs/__schema22"},"description":"ids of the findings that decided the phase"}},"required":["id","title","from","to","share","decision","onInconclusive","because"],"additionalProperties":false},"__schema21":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"__schema22":{"type":"string"},"__schema23":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"kind":{"type":"string","enum":["guardrail","trigger","evidence","split","weights","corroboration","waiver","looks","slo"]},"subject":{"type":"string"},"phase":{"type":"string"},"variant":{"type":"string"},"severity":{"type":"string","enum":["blocking","advisory"]},"verdict":{"$ref":"#/$defs/__schema24"},"reason":{"type":"string"},"indicator":{"type":"string"},"rule":{"type":"string"},"limit":{"type":"object","properties":{"op":{"type":"string","enum":["<=","<",">=",">","=="]},"value":{"type":"number"},"unit":{"$ref":"#/$defs/__schema25"},"written":{"type":"string"}},"required":["op","value","unit","written"],"additionalProperties":false},"observation":{"$ref":"#/$defs/__schema26"},"comparison":{"type":"object","properties":{"against":{"type":"string","enum":["baseline","previous"]},"form":{"type":"string","enum":["ratio","difference"]},"other":{"type":"number"},"own":{"type":"number"},"unit":{"$ref":"#/$defs/__schema25"}},"required":["against","form","other","own","unit"],"additionalProperties":false},"margin":{"type":["number","null"]},"turningBad":{"description":"the greatest number of bad samples with which the limit would have been proved kept","$ref":"#/$defs/__schema4"},"shortfall":{"oneOf":[{"type":"object","properties":{"kind":{"type":"string","const":"requests"},"more":{"$ref":"#/$defs/__schema4"},"outOf":{"$ref":"#/$defs/__schema4"},"bad":{"$ref":"#/$defs/__schema4"}},"required":["kind","more","outOf","bad"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"evidence"},"path":{"type":"string"}},"required":["kind","path"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"none"}},"required":["kind"],"additionalProperties":false}]},"withoutExclusion":{"type":"object","properties":{"verdict":{"$ref":"#/$defs/__schema24"},"observation":{"$ref":"#/$defs/__schema26"}},"required":["verdict","observation"],"additionalProperties":false},"exclusions":{"type":"array","items":{"type":"object","properties":{"written":{"type":"string"},"because":{"type":"string"},"excluded":{"$ref":"#/$defs/__schema4"},"outOf":{"$ref":"#/$defs/__schema4"},"ratio":{"type":"number"},"ratioMost":{"type":"number"}},"required":["written","because","excluded","outOf","ratio","ratioMost"],"additionalProperties":false}},"replay":{"type":"object","properties":{"evaluations":{"$ref":"#/$defs/__schema4"},"blindEvaluations":{"$ref":"#/$defs/__schema4"},"firedAt":{"$ref":"#/$defs/__schema21"},"pendingSince":{"$ref":"#/$defs/__schema21"},"longestHeldMs":{"type":"number"},"longestBegan":{"$ref":"#/$defs/__schema21"},"worst":{"type":"number"},"worstAt":{"$ref":"#/$defs/__schema21"}},"required":["evaluations","blindEvaluations","longestHeldMs"],"additionalProperties":false},"slo":{"type":"object","properties":{"title":{"type":"string"},"target":{"type":"number"},"written":{"type":"string"},"windowMs":{"type":"number"},"windowWritten":{"type":"string"},"budget":{"type":"string","enum":["occurrences","timeslices"]},"sliceMs":{"type":"number"},"sliceTarget":{"type":"number"},"phases":{"type":"array","items":{"type":"string"}},"elapsedMs":{"type":"number"},"bad":{"$ref":"#/$defs/__schema4"},"counted":{"$ref":"#/$defs/__schema4"},"serviceRequests":{"description":"requests of every variant in the same logs","$ref":"#/$defs/__schema4"},"burn":{"anyOf":[{"$ref":"#/$defs/__schema30"},{"type":"null"}],"description":"bad share / (1 - target); 1 spends the budget in exactly the window"},"burnLow":{"type":["number","null"]},"burnHigh":{"type":["number","null"]},"consumedRatio":{"description":"share of the whole window's budget that these phases spent","$ref":"#/$defs/__schema31"},"consumedBasis":{"type":"string","enum":["expected-requests","time","traffic-as-seen"]},"spentBeforeRatio":{"type":"number"},"expectedRequests":{"$ref":"#/$defs/__schema4"},"lastsMs":{"description":"how long the budget lasts at this burn rate; absent: longer than its window","$ref":"#/$defs/__schema32"},"lastsOf":{"type":"string","enum":["left","full"]},"cutRequests":{"$ref":"#/$defs/__schema4"},"consequence":{"type":"string"},"burnRates":{"type":"array","items":{"type":"object","properties":{"longMs":{"type":"number"},"shortMs":{"type":"number"},"factor":{"type":"number"},"isStrict":{"type":"boolean"},"forMs":{"type":"number"},"action":{"type":"string"},"outcome":{"type":"string","enum":["fired","quiet","open","not-replayable"]},"why":{"type":"string","enum":["above-factor","below-factor","too-few-samples","no-samples","phases-too-short","no-times","no-evidence","cannot-fire"]},"phases":{"type":"array","items":{"type":"string"}},"evaluations":{"$ref":"#/$defs/__schema4"},"openEvaluations":{"$ref":"#/$defs/__schema4"},"firedAt":{"$ref":"#/$defs/__schema21"},"firedIn":{"type":"string"},"arithmeticAt":{"description":"when arithmetic alone, blind to how few requests there were, would have fired","$ref":"#/$defs/__schema21"},"worst":{"type":"object","properties":{"at":{"$ref":"#/$defs/__schema21"},"burn":{"type":"number"},"long":{"$ref":"#/$defs/__schema33"},"short":{"$ref":"#/$defs/__schema33"}},"required":["at","burn","long"],"additionalProperties":false},"samplesLeast":{"description":"so many without a bad one are the least that prove a burn below the factor","$ref":"#/$defs/__schema4"},"longestPhaseMs":{"type":"number"}},"required":["longMs","factor","isStrict","forMs","action","outcome","why","phases","evaluations","openEvaluations","samplesLeast","longestPhaseMs"],"additionalProperties":false}}},"required":["target","written","windowMs","windowWritten","budget","phases","elapsedMs","bad","counted","serviceRequests","burn","burnLow","burnHigh","consumedBasis","lastsOf","cutRequests","burnRates"],"additionalProperties":false},"examples":{"type":"array","items":{"type":"object","properties":{"at":{"$ref":"#/$defs/__schema21"},"line":{"$ref":"#/$defs/__schema4"},"byteOffset":{"$ref":"#/$defs/__schema4"},"status":{"$ref":"#/$defs/__schema4"},"latencyMs":{"type":"number"},"method":{"type":"string"},"path":{"type":"string"},"user":{"type":"string"}},"required":["line","byteOffset","status","method","path","user"],"additionalProperties":false}},"figures":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":["number","string"]}},"planPlace":{"type":"object","properties":{"line":{"$ref":"#/$defs/__schema4"},"column":{"$ref":"#/$defs/__schema4"},"written":{"description":"the line of the plan as it stands there","$ref":"#/$defs/__schema34"}},"required":["line","column"],"additionalProperties":false},"waiver":{"type":"object","properties":{"owner":{"type":"string"},"because":{"type":"string"},"expires":{"type":"string"}},"required":["owner","because","expires"],"additionalProperties":false},"settledBy":{"type":"string"}},"required":["id","kind","subject","severity","verdict","reason","rule"],"additionalProperties":false}},"__schema24":{"type":"string","enum":["pass","warn","fail","inconclusive"]},"__schema25":{"type":"string","enum":["ms","ratio","count","bytes","none"]},"__schema26":{"type":"object","properties":{"label":{"type":"string"},"observed":{"type":["number","null"]},"unit":{"$ref":"#/$defs/__schema25"},"interval":{"type":"object","properties":{"low":{"anyOf":[{"$ref":"#/$defs/__schema27"},{"type":"null"}],"description":"null: nothing is ruled out below"},"high":{"anyOf":[{"$ref":"#/$defs/__schema28"},{"type":"null"}],"description":"null: nothing is ruled out above"},"confidence":{"type":"number","description":"one-sided, of each end"},"method":{"type":"string"}},"required":["low","high","confidence","method"],"additionalProperties":false},"samples":{"type":"number"},"samplesOf":{"type":"string","enum":["requests","points","tests","evaluations","servers","hunks","files","slices","looks"]},"bad":{"$ref":"#/$defs/__schema4"},"sources":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema29"}}},"required":["label","observed","unit","samples","samplesOf","sources"],"additionalProperties":false},"__schema27":{"type":"number"},"__schema28":{"type":"number"},"__schema29":{"type":"object","properties":{"path":{"type":"string"},"sha256":{"$ref":"#/$defs/__schema11"},"place":{"type":"object","properties":{"line":{"$ref":"#/$defs/__schema4"},"byteOffset":{"$ref":"#/$defs/__schema4"},"pointer":{"type":"string"},"item":{"type":"string"}},"additionalProperties":false}},"required":["path","sha256"],"additionalProperties":false},"__schema30":{"type":"number"},"__schema31":{"type":"number"},"__schema32":{"type":"number"},"__schema33":{"type":"object","properties":{"bad":{"$ref":"#/$defs/__schema4"},"of":{"$ref":"#/$defs/__schema4"}},"required":["bad","of"],"additionalProperties":false},"__schema34":{"type":"string"},"__schema35":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"family":{"type":"string"},"format":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"required":{"type":"boolean"},"status":{"type":"string","enum":["read","missing","refused"]},"sizeBytes":{"$ref":"#/$defs/__schema4"},"sha256":{"$ref":"#/$defs/__schema11"},"defects":{"type":"array","items":{"type":"string"}},"warnings":{"type":"array","items":{"type":"string"}}},"required":["id","family","path","required","status","defects","warnings"],"additionalProperties":false}},"__schema36":{"description":"secrets that were taken out of the evidence before it was judged; absent: none","$ref":"#/$defs/__schema37"},"__schema37":{"type":"object","properties":{"record":{"type":"string"},"sha256":{"$ref":"#/$defs/__schema11"},"removed":{"$ref":"#/$defs/__schema4"},"files":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema38"}}},"required":["record","sha256","removed","files"],"additionalProperties":false},"__schema38":{"type":"object","properties":{"path":{"type":"string"},"removed":{"$ref":"#/$defs/__schema4"},"kinds":{"$ref":"#/$defs/__schema39"}},"required":["path","removed","kinds"],"additionalProperties":false},"__schema39":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"$ref":"#/$defs/__schema4"}},"__schema40":{"type":"object","properties":{"load":{"readOnly":true,"type":"array","items":{"$ref":"#/$defs/__schema41"}},"health":{"readOnly":true,"type":"array","items":{"$ref":"#/$defs/__schema41"}},"metrics":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"variant":{"type":"string"},"name":{"type":"string"},"labels":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}},"unit":{"$ref":"#/$defs/__schema25"},"points":{"$ref":"#/$defs/__schema4"},"first":{"type":"number"},"last":{"type":"number"},"min":{"type":"number"},"max":{"type":"number"},"mean":{"type":"number"}},"required":["evidence","path","name","labels","unit","points","first","last","min","max","mean"],"additionalProperties":false}},"balancer":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"moment":{"type":"string","enum":["before","after","end"]},"servers":{"type":"array","items":{"type":"object","properties":{"backend":{"type":"string"},"server":{"type":"string"},"weight":{"type":["number","null"]},"state":{"anyOf":[{"type":"string","enum":["up","down","maint","drain","unknown"]},{"type":"null"}]},"requestsTotal":{"anyOf":[{"$ref":"#/$defs/__schema4"},{"type":"null"}]},"failedChecksTotal":{"anyOf":[{"$ref":"#/$defs/__schema4"},{"type":"null"}]}},"required":["backend","server","weight","state","requestsTotal","failedChecksTotal"],"additionalProperties":false}},"pools":{"type":"array","items":{"$ref":"#/$defs/__schema46"},"description":"the servers of each variant together"}},"required":["evidence","path","moment","servers","pools"],"additionalProperties":false}},"changes":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"server":{"type":"string"},"weightBefore":{"type":["number","null"]},"weightAfter":{"type":["number","null"]},"line":{"$ref":"#/$defs/__schema4"}},"required":["evidence","path","server","weightBefore","weightAfter","line"],"additionalProperties":false}},"tests":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"suite":{"type":"string"},"total":{"$ref":"#/$defs/__schema4"},"passed":{"$ref":"#/$defs/__schema4"},"failed":{"$ref":"#/$defs/__schema4"},"skipped":{"$ref":"#/$defs/__schema4"},"flaky":{"$ref":"#/$defs/__schema4"},"passedRatio":{"anyOf":[{"$ref":"#/$defs/__schema48"},{"type":"null"}],"description":"share of the tests that ran; null: none ran"},"failures":{"type":"array","items":{"type":"string"}},"cases":{"type":"array","items":{"$ref":"#/$defs/__schema49"},"description":"what did not pass first; no more than are shown"},"casesLeftOut":{"$ref":"#/$defs/__schema4"}},"required":["evidence","path","suite","total","passed","failed","skipped","flaky","passedRatio","failures","cases","casesLeftOut"],"additionalProperties":false}},"testTotals":{"description":"of all suites together","$ref":"#/$defs/__schema50"}},"required":["load","health","metrics","balancer","changes","tests"],"additionalProperties":false},"__schema41":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"variant":{"description":"absent: requests that no variant can be told for","$ref":"#/$defs/__schema42"},"requests":{"$ref":"#/$defs/__schema4"},"byStatus":{"$ref":"#/$defs/__schema39"},"firstAt":{"$ref":"#/$defs/__schema21"},"lastAt":{"$ref":"#/$defs/__schema21"},"failed":{"description":"answered 5xx, or not at all","$ref":"#/$defs/__schema4"},"failedRatio":{"type":"number","description":"share of the requests"},"latency":{"anyOf":[{"$ref":"#/$defs/__schema43"},{"type":"null"}]},"measures":{"type":"array","items":{"type":"object","properties":{"indicator":{"type":"string"},"good":{"$ref":"#/$defs/__schema4"},"bad":{"$ref":"#/$defs/__schema4"},"goodRatio":{"anyOf":[{"$ref":"#/$defs/__schema44"},{"type":"null"}],"description":"null: nothing was counted"},"excluded":{"type":"array","items":{"$ref":"#/$defs/__schema4"}}},"required":["indicator","good","bad","goodRatio","excluded"],"additionalProperties":false}},"trend":{"type":"array","items":{"type":"object","properties":{"from":{"$ref":"#/$defs/__schema21"},"requests":{"$ref":"#/$defs/__schema4"},"shares":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"object","properties":{"good":{"$ref":"#/$defs/__schema4"},"bad":{"$ref":"#/$defs/__schema4"},"goodRatio":{"anyOf":[{"$ref":"#/$defs/__schema45"},{"type":"null"}],"description":"null: nothing was counted"}},"required":["good","bad","goodRatio"],"additionalProperties":false}},"latency":{"anyOf":[{"$ref":"#/$defs/__schema43"},{"type":"null"}]}},"required":["from","requests","shares","latency"],"additionalProperties":false}},"users":{"type":"array","items":{"type":"object","properties":{"user":{"type":"string"},"requests":{"$ref":"#/$defs/__schema4"},"byStatus":{"$ref":"#/$defs/__schema39"}},"required":["user","requests","byStatus"],"additionalProperties":false}}},"required":["evidence","path","phase","requests","byStatus","failed","failedRatio","latency","measures","trend"],"additionalProperties":false},"__schema42":{"type":"string"},"__schema43":{"type":"object","properties":{"count":{"$ref":"#/$defs/__schema4"},"p50Ms":{"type":"number"},"p95Ms":{"type":"number"},"p99Ms":{"type":"number"},"maxMs":{"type":"number"},"relativeError":{"type":"number","description":"largest relative distance of these values from the true ones; 0: exact"}},"required":["count","p50Ms","p95Ms","p99Ms","maxMs","relativeError"],"additionalProperties":false},"__schema44":{"type":"number"},"__schema45":{"type":"number"},"__schema46":{"type":"object","properties":{"variant":{"type":"string"},"servers":{"$ref":"#/$defs/__schema4"},"serving":{"description":"servers that take traffic; a configuration shows no states, all of its servers count","$ref":"#/$defs/__schema4"},"weight":{"type":"number","description":"of the servers that take traffic"},"weightOfAll":{"type":"number","description":"the same of every variant together"},"weightRatio":{"anyOf":[{"$ref":"#/$defs/__schema47"},{"type":"null"}],"description":"null: nobody has any weight"},"requestsTotal":{"anyOf":[{"$ref":"#/$defs/__schema4"},{"type":"null"}]},"failedChecksTotal":{"anyOf":[{"$ref":"#/$defs/__schema4"},{"type":"null"}]}},"required":["variant","servers","serving","weight","weightOfAll","weightRatio","requestsTotal","failedChecksTotal"],"additionalProperties":false},"__schema47":{"type":"number"},"__schema48":{"type":"number"},"__schema49":{"type":"object","properties":{"name":{"type":"string"},"outcome":{"type":"string","enum":["passed","failed","error","skipped"]},"isFlaky":{"type":"boolean"},"line":{"$ref":"#/$defs/__schema4"}},"required":["name","outcome","isFlaky"],"additionalProperties":false},"__schema50":{"type":"object","properties":{"total":{"$ref":"#/$defs/__schema4"},"passed":{"$ref":"#/$defs/__schema4"},"failed":{"$ref":"#/$defs/__schema4"},"skipped":{"$ref":"#/$defs/__schema4"},"flaky":{"$ref":"#/$defs/__schema4"}},"required":["total","passed","failed","skipped","flaky"],"additionalProperties":false},"__schema51":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"title":{"type":"string"},"topic":{"type":"string"},"kind":{"type":"string"},"evidence":{"type":"string"},"unit":{"$ref":"#/$defs/__schema25"},"about":{"type":"string"}},"required":["id","kind","evidence","unit","about"],"additionalProperties":false}},"__schema52":{"type":"object","properties":{"roles":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"title":{"type":"string"},"people":{"type":"array","items":{"type":"string"}},"threshold":{"$ref":"#/$defs/__schema4"}},"required":["id","title","people","threshold"],"additionalProperties":false}},"consulted":{"type":"array","items":{"type":"string"}},"informed":{"type":"array","items":{"type":"string"}},"approverIsNot":{"type":"array","items":{"type":"string"}},"maxAge":{"type":"string"}},"required":["roles","approverIsNot"],"additionalProperties":false},"__schema53":{"type":"object","properties":{"procedure":{"type":"string"},"commands":{"type":"array","items":{"type":"string"}},"recoveryTime":{"type":"string"}},"required":["procedure","commands"],"additionalProperties":false},"__schema54":{"type":"array","items":{"type":"object","properties":{"when":{"type":"string"},"steps":{"type":"array","items":{"type":"string"}}},"required":["steps"],"additionalProperties":false}},"__schema55":{"type":"object","properties":{"dashboards":{"type":"array","items":{"$ref":"#/$defs/__schema56"}},"alerts":{"type":"array","items":{"type":"object","properties":{"that":{"type":"string"},"then":{"type":"string"},"replay":{"type":"object","properties":{"outcome":{"type":"string","enum":["fired","quiet","blind","too-short","no-evidence"]},"phase":{"description":"where it fired first, or held longest","$ref":"#/$defs/__schema57"},"firedAt":{"$ref":"#/$defs/__schema21"},"longestHeldMs":{"type":"number"},"longestPhaseMs":{"type":"number"}},"required":["outcome","longestHeldMs","longestPhaseMs"],"additionalProperties":false}},"required":["that"],"additionalProperties":false}},"runbooks":{"type":"array","items":{"$ref":"#/$defs/__schema56"}}},"required":["dashboards","alerts","runbooks"],"additionalProperties":false},"__schema56":{"type":"object","properties":{"name":{"type":"string"},"about":{"type":"string"},"url":{"type":"string"}},"required":["name"],"additionalProperties":false},"__schema57":{"type":"string"}}};
const schema32 = {"type":"string","const":"docket/decision/v1"};
const schema33 = {"type":"object","properties":{"name":{"type":"string","const":"docket"},"version":{"type":"string"}},"required":["name","version"],"additionalProperties":false};
const schema34 = {"type":"string","enum":["promote","hold","rollback"]};
const schema35 = {"type":"integer","minimum":0,"maximum":9007199254740991};
const schema39 = {"type":"object","properties":{"service":{"type":"string"},"version":{"type":"string"},"commit":{"type":"string"},"branch":{"type":"string"},"environment":{"type":"string"}},"required":["service","version"],"additionalProperties":false};
const schema40 = {"type":"object","properties":{"baseline":{"type":"object","properties":{"name":{"type":"string"},"servers":{"type":"array","items":{"type":"string"}}},"required":["name","servers"],"additionalProperties":false},"canary":{"type":"object","properties":{"name":{"type":"string"},"servers":{"type":"array","items":{"type":"string"}}},"required":["name","servers"],"additionalProperties":false}},"required":["canary"],"additionalProperties":false};
const schema43 = {"type":"number"};
const schema167 = {"type":"object","properties":{"procedure":{"type":"string"},"commands":{"type":"array","items":{"type":"string"}},"recoveryTime":{"type":"string"}},"required":["procedure","commands"],"additionalProperties":false};
const schema168 = {"type":"array","items":{"type":"object","properties":{"when":{"type":"string"},"steps":{"type":"array","items":{"type":"string"}}},"required":["steps"],"additionalProperties":false}};
const func1 = Object.prototype.hasOwnProperty;
const schema37 = {"type":"array","items":{"$ref":"#/$defs/__schema7"},"description":"ids of the findings that decided"};
const schema38 = {"type":"string"};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(typeof data[i0] !== "string"){
validate21.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/__schema7/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":"object","properties":{"path":{"type":"string"},"sha256":{"$ref":"#/$defs/__schema11"}},"required":["path","sha256"],"additionalProperties":false};
const schema42 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.path === undefined) && (missing0 = "path")) || ((data.sha256 === undefined) && (missing0 = "sha256"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "path") || (key0 === "sha256"))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate23.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
let data1 = data.sha256;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
validate23.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/$defs/__schema11/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/$defs/__schema11/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","properties":{"declared":{"type":"string","enum":["once","planned","anytime"],"description":"how often the plan says that a phase is looked at"},"count":{"description":"how many looks were planned","$ref":"#/$defs/__schema4"},"confidenceOfLook":{"type":"number","description":"with which the bounds of one look hold so that all declared ones keep the plan's"},"earlier":{"type":"array","items":{"$ref":"#/$defs/__schema14"},"description":"decisions on the same release that went before, on other evidence or by another plan"}},"required":["declared","confidenceOfLook","earlier"],"additionalProperties":false};
const schema46 = {"type":"object","properties":{"decisionSha256":{"description":"of its decision.json","$ref":"#/$defs/__schema15"},"planSha256":{"$ref":"#/$defs/__schema15"},"decision":{"type":"string","enum":["promote","hold","rollback"]},"until":{"description":"when the last request of its load logs began; absent: its logs have no times","$ref":"#/$defs/__schema16"},"phases":{"type":"array","items":{"$ref":"#/$defs/__schema17"},"description":"what its guardrails had counted in all, phase by phase; a phase of which nothing was seen is not there"}},"required":["decisionSha256","planSha256","decision","phases"],"additionalProperties":false};
const schema47 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema49 = {"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"};
const pattern7 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
const schema50 = {"type":"object","properties":{"id":{"type":"string"},"samples":{"$ref":"#/$defs/__schema18"},"bad":{"$ref":"#/$defs/__schema18"}},"required":["id","samples","bad"],"additionalProperties":false};
const schema51 = {"type":"integer","minimum":0,"maximum":9007199254740991};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.samples === undefined) && (missing0 = "samples"))) || ((data.bad === undefined) && (missing0 = "bad"))){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "samples")) || (key0 === "bad"))){
validate27.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate27.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.samples !== undefined){
let data1 = data.samples;
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate27.errors = [{instancePath:instancePath+"/samples",schemaPath:"#/$defs/__schema18/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate27.errors = [{instancePath:instancePath+"/samples",schemaPath:"#/$defs/__schema18/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate27.errors = [{instancePath:instancePath+"/samples",schemaPath:"#/$defs/__schema18/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bad !== undefined){
let data2 = data.bad;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate27.errors = [{instancePath:instancePath+"/bad",schemaPath:"#/$defs/__schema18/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate27.errors = [{instancePath:instancePath+"/bad",schemaPath:"#/$defs/__schema18/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate27.errors = [{instancePath:instancePath+"/bad",schemaPath:"#/$defs/__schema18/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.decisionSha256 === undefined) && (missing0 = "decisionSha256")) || ((data.planSha256 === undefined) && (missing0 = "planSha256"))) || ((data.decision === undefined) && (missing0 = "decision"))) || ((data.phases === undefined) && (missing0 = "phases"))){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "decisionSha256") || (key0 === "planSha256")) || (key0 === "decision")) || (key0 === "until")) || (key0 === "phases"))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.decisionSha256 !== undefined){
let data0 = data.decisionSha256;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate26.errors = [{instancePath:instancePath+"/decisionSha256",schemaPath:"#/$defs/__schema15/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/decisionSha256",schemaPath:"#/$defs/__schema15/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.planSha256 !== undefined){
let data1 = data.planSha256;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
validate26.errors = [{instancePath:instancePath+"/planSha256",schemaPath:"#/$defs/__schema15/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/planSha256",schemaPath:"#/$defs/__schema15/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decision !== undefined){
let data2 = data.decision;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate26.errors = [{instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "promote") || (data2 === "hold")) || (data2 === "rollback"))){
validate26.errors = [{instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema46.properties.decision.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.until !== undefined){
let data3 = data.until;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
validate26.errors = [{instancePath:instancePath+"/until",schemaPath:"#/$defs/__schema16/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/until",schemaPath:"#/$defs/__schema16/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phases !== undefined){
let data4 = data.phases;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data4)){
var valid4 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(!(validate27(data4[i0], {instancePath:instancePath+"/phases/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
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
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.declared === undefined) && (missing0 = "declared")) || ((data.confidenceOfLook === undefined) && (missing0 = "confidenceOfLook"))) || ((data.earlier === undefined) && (missing0 = "earlier"))){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "declared") || (key0 === "count")) || (key0 === "confidenceOfLook")) || (key0 === "earlier"))){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.declared !== undefined){
let data0 = data.declared;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate25.errors = [{instancePath:instancePath+"/declared",schemaPath:"#/properties/declared/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "once") || (data0 === "planned")) || (data0 === "anytime"))){
validate25.errors = [{instancePath:instancePath+"/declared",schemaPath:"#/properties/declared/enum",keyword:"enum",params:{allowedValues: schema44.properties.declared.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.count !== undefined){
let data1 = data.count;
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate25.errors = [{instancePath:instancePath+"/count",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate25.errors = [{instancePath:instancePath+"/count",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate25.errors = [{instancePath:instancePath+"/count",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confidenceOfLook !== undefined){
let data2 = data.confidenceOfLook;
const _errs7 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate25.errors = [{instancePath:instancePath+"/confidenceOfLook",schemaPath:"#/properties/confidenceOfLook/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.earlier !== undefined){
let data3 = data.earlier;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate26(data3[i0], {instancePath:instancePath+"/earlier/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/earlier",schemaPath:"#/properties/earlier/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
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
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema20"}};
const schema54 = {"type":"object","properties":{"id":{"type":"string"},"title":{"type":"string"},"from":{"$ref":"#/$defs/__schema21"},"to":{"$ref":"#/$defs/__schema21"},"share":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"number"}},"decision":{"type":"string","enum":["proceed","hold","rollback"]},"onInconclusive":{"type":"string","enum":["proceed","hold"]},"because":{"type":"array","items":{"$ref":"#/$defs/__schema22"},"description":"ids of the findings that decided the phase"}},"required":["id","title","from","to","share","decision","onInconclusive","because"],"additionalProperties":false};
const schema55 = {"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"};
const schema57 = {"type":"string"};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.from === undefined) && (missing0 = "from"))) || ((data.to === undefined) && (missing0 = "to"))) || ((data.share === undefined) && (missing0 = "share"))) || ((data.decision === undefined) && (missing0 = "decision"))) || ((data.onInconclusive === undefined) && (missing0 = "onInconclusive"))) || ((data.because === undefined) && (missing0 = "because"))){
validate32.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "title")) || (key0 === "from")) || (key0 === "to")) || (key0 === "share")) || (key0 === "decision")) || (key0 === "onInconclusive")) || (key0 === "because"))){
validate32.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate32.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs4 = errors;
if(typeof data.title !== "string"){
validate32.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
let data2 = data.from;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
validate32.errors = [{instancePath:instancePath+"/from",schemaPath:"#/$defs/__schema21/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate32.errors = [{instancePath:instancePath+"/from",schemaPath:"#/$defs/__schema21/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
let data3 = data.to;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
validate32.errors = [{instancePath:instancePath+"/to",schemaPath:"#/$defs/__schema21/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate32.errors = [{instancePath:instancePath+"/to",schemaPath:"#/$defs/__schema21/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.share !== undefined){
let data4 = data.share;
const _errs12 = errors;
if(errors === _errs12){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const _errs14 = errors;
if(typeof key1 !== "string"){
const err0 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid3 = _errs14 === errors;
if(!valid3){
const err1 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate32.errors = vErrors;
return false;
break;
}
}
if(valid3){
for(const key2 in data4){
let data5 = data4[key2];
const _errs17 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate32.errors = [{instancePath:instancePath+"/share/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/share/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid4 = _errs17 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decision !== undefined){
let data6 = data.decision;
const _errs19 = errors;
if(typeof data6 !== "string"){
validate32.errors = [{instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data6 === "proceed") || (data6 === "hold")) || (data6 === "rollback"))){
validate32.errors = [{instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema54.properties.decision.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.onInconclusive !== undefined){
let data7 = data.onInconclusive;
const _errs21 = errors;
if(typeof data7 !== "string"){
validate32.errors = [{instancePath:instancePath+"/onInconclusive",schemaPath:"#/properties/onInconclusive/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data7 === "proceed") || (data7 === "hold"))){
validate32.errors = [{instancePath:instancePath+"/onInconclusive",schemaPath:"#/properties/onInconclusive/enum",keyword:"enum",params:{allowedValues: schema54.properties.onInconclusive.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.because !== undefined){
let data8 = data.because;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data8)){
var valid5 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs25 = errors;
if(typeof data8[i0] !== "string"){
validate32.errors = [{instancePath:instancePath+"/because/" + i0,schemaPath:"#/$defs/__schema22/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs25 === errors;
if(!valid5){
break;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs23 === errors;
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
else {
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
validate31.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate32(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema58 = {"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"kind":{"type":"string","enum":["guardrail","trigger","evidence","split","weights","corroboration","waiver","looks","slo"]},"subject":{"type":"string"},"phase":{"type":"string"},"variant":{"type":"string"},"severity":{"type":"string","enum":["blocking","advisory"]},"verdict":{"$ref":"#/$defs/__schema24"},"reason":{"type":"string"},"indicator":{"type":"string"},"rule":{"type":"string"},"limit":{"type":"object","properties":{"op":{"type":"string","enum":["<=","<",">=",">","=="]},"value":{"type":"number"},"unit":{"$ref":"#/$defs/__schema25"},"written":{"type":"string"}},"required":["op","value","unit","written"],"additionalProperties":false},"observation":{"$ref":"#/$defs/__schema26"},"comparison":{"type":"object","properties":{"against":{"type":"string","enum":["baseline","previous"]},"form":{"type":"string","enum":["ratio","difference"]},"other":{"type":"number"},"own":{"type":"number"},"unit":{"$ref":"#/$defs/__schema25"}},"required":["against","form","other","own","unit"],"additionalProperties":false},"margin":{"type":["number","null"]},"turningBad":{"description":"the greatest number of bad samples with which the limit would have been proved kept","$ref":"#/$defs/__schema4"},"shortfall":{"oneOf":[{"type":"object","properties":{"kind":{"type":"string","const":"requests"},"more":{"$ref":"#/$defs/__schema4"},"outOf":{"$ref":"#/$defs/__schema4"},"bad":{"$ref":"#/$defs/__schema4"}},"required":["kind","more","outOf","bad"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"evidence"},"path":{"type":"string"}},"required":["kind","path"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"none"}},"required":["kind"],"additionalProperties":false}]},"withoutExclusion":{"type":"object","properties":{"verdict":{"$ref":"#/$defs/__schema24"},"observation":{"$ref":"#/$defs/__schema26"}},"required":["verdict","observation"],"additionalProperties":false},"exclusions":{"type":"array","items":{"type":"object","properties":{"written":{"type":"string"},"because":{"type":"string"},"excluded":{"$ref":"#/$defs/__schema4"},"outOf":{"$ref":"#/$defs/__schema4"},"ratio":{"type":"number"},"ratioMost":{"type":"number"}},"required":["written","because","excluded","outOf","ratio","ratioMost"],"additionalProperties":false}},"replay":{"type":"object","properties":{"evaluations":{"$ref":"#/$defs/__schema4"},"blindEvaluations":{"$ref":"#/$defs/__schema4"},"firedAt":{"$ref":"#/$defs/__schema21"},"pendingSince":{"$ref":"#/$defs/__schema21"},"longestHeldMs":{"type":"number"},"longestBegan":{"$ref":"#/$defs/__schema21"},"worst":{"type":"number"},"worstAt":{"$ref":"#/$defs/__schema21"}},"required":["evaluations","blindEvaluations","longestHeldMs"],"additionalProperties":false},"slo":{"type":"object","properties":{"title":{"type":"string"},"target":{"type":"number"},"written":{"type":"string"},"windowMs":{"type":"number"},"windowWritten":{"type":"string"},"budget":{"type":"string","enum":["occurrences","timeslices"]},"sliceMs":{"type":"number"},"sliceTarget":{"type":"number"},"phases":{"type":"array","items":{"type":"string"}},"elapsedMs":{"type":"number"},"bad":{"$ref":"#/$defs/__schema4"},"counted":{"$ref":"#/$defs/__schema4"},"serviceRequests":{"description":"requests of every variant in the same logs","$ref":"#/$defs/__schema4"},"burn":{"anyOf":[{"$ref":"#/$defs/__schema30"},{"type":"null"}],"description":"bad share / (1 - target); 1 spends the budget in exactly the window"},"burnLow":{"type":["number","null"]},"burnHigh":{"type":["number","null"]},"consumedRatio":{"description":"share of the whole window's budget that these phases spent","$ref":"#/$defs/__schema31"},"consumedBasis":{"type":"string","enum":["expected-requests","time","traffic-as-seen"]},"spentBeforeRatio":{"type":"number"},"expectedRequests":{"$ref":"#/$defs/__schema4"},"lastsMs":{"description":"how long the budget lasts at this burn rate; absent: longer than its window","$ref":"#/$defs/__schema32"},"lastsOf":{"type":"string","enum":["left","full"]},"cutRequests":{"$ref":"#/$defs/__schema4"},"consequence":{"type":"string"},"burnRates":{"type":"array","items":{"type":"object","properties":{"longMs":{"type":"number"},"shortMs":{"type":"number"},"factor":{"type":"number"},"isStrict":{"type":"boolean"},"forMs":{"type":"number"},"action":{"type":"string"},"outcome":{"type":"string","enum":["fired","quiet","open","not-replayable"]},"why":{"type":"string","enum":["above-factor","below-factor","too-few-samples","no-samples","phases-too-short","no-times","no-evidence","cannot-fire"]},"phases":{"type":"array","items":{"type":"string"}},"evaluations":{"$ref":"#/$defs/__schema4"},"openEvaluations":{"$ref":"#/$defs/__schema4"},"firedAt":{"$ref":"#/$defs/__schema21"},"firedIn":{"type":"string"},"arithmeticAt":{"description":"when arithmetic alone, blind to how few requests there were, would have fired","$ref":"#/$defs/__schema21"},"worst":{"type":"object","properties":{"at":{"$ref":"#/$defs/__schema21"},"burn":{"type":"number"},"long":{"$ref":"#/$defs/__schema33"},"short":{"$ref":"#/$defs/__schema33"}},"required":["at","burn","long"],"additionalProperties":false},"samplesLeast":{"description":"so many without a bad one are the least that prove a burn below the factor","$ref":"#/$defs/__schema4"},"longestPhaseMs":{"type":"number"}},"required":["longMs","factor","isStrict","forMs","action","outcome","why","phases","evaluations","openEvaluations","samplesLeast","longestPhaseMs"],"additionalProperties":false}}},"required":["target","written","windowMs","windowWritten","budget","phases","elapsedMs","bad","counted","serviceRequests","burn","burnLow","burnHigh","consumedBasis","lastsOf","cutRequests","burnRates"],"additionalProperties":false},"examples":{"type":"array","items":{"type":"object","properties":{"at":{"$ref":"#/$defs/__schema21"},"line":{"$ref":"#/$defs/__schema4"},"byteOffset":{"$ref":"#/$defs/__schema4"},"status":{"$ref":"#/$defs/__schema4"},"latencyMs":{"type":"number"},"method":{"type":"string"},"path":{"type":"string"},"user":{"type":"string"}},"required":["line","byteOffset","status","method","path","user"],"additionalProperties":false}},"figures":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":["number","string"]}},"planPlace":{"type":"object","properties":{"line":{"$ref":"#/$defs/__schema4"},"column":{"$ref":"#/$defs/__schema4"},"written":{"description":"the line of the plan as it stands there","$ref":"#/$defs/__schema34"}},"required":["line","column"],"additionalProperties":false},"waiver":{"type":"object","properties":{"owner":{"type":"string"},"because":{"type":"string"},"expires":{"type":"string"}},"required":["owner","because","expires"],"additionalProperties":false},"settledBy":{"type":"string"}},"required":["id","kind","subject","severity","verdict","reason","rule"],"additionalProperties":false}};
const schema59 = {"type":"string","enum":["pass","warn","fail","inconclusive"]};
const schema60 = {"type":"string","enum":["ms","ratio","count","bytes","none"]};
const schema87 = {"type":"number"};
const schema88 = {"type":"number"};
const schema90 = {"type":"number"};
const schema107 = {"type":"string"};
const schema61 = {"type":"object","properties":{"label":{"type":"string"},"observed":{"type":["number","null"]},"unit":{"$ref":"#/$defs/__schema25"},"interval":{"type":"object","properties":{"low":{"anyOf":[{"$ref":"#/$defs/__schema27"},{"type":"null"}],"description":"null: nothing is ruled out below"},"high":{"anyOf":[{"$ref":"#/$defs/__schema28"},{"type":"null"}],"description":"null: nothing is ruled out above"},"confidence":{"type":"number","description":"one-sided, of each end"},"method":{"type":"string"}},"required":["low","high","confidence","method"],"additionalProperties":false},"samples":{"type":"number"},"samplesOf":{"type":"string","enum":["requests","points","tests","evaluations","servers","hunks","files","slices","looks"]},"bad":{"$ref":"#/$defs/__schema4"},"sources":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema29"}}},"required":["label","observed","unit","samples","samplesOf","sources"],"additionalProperties":false};
const schema63 = {"type":"number"};
const schema64 = {"type":"number"};
const schema66 = {"type":"object","properties":{"path":{"type":"string"},"sha256":{"$ref":"#/$defs/__schema11"},"place":{"type":"object","properties":{"line":{"$ref":"#/$defs/__schema4"},"byteOffset":{"$ref":"#/$defs/__schema4"},"pointer":{"type":"string"},"item":{"type":"string"}},"additionalProperties":false}},"required":["path","sha256"],"additionalProperties":false};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.path === undefined) && (missing0 = "path")) || ((data.sha256 === undefined) && (missing0 = "sha256"))){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "sha256")) || (key0 === "place"))){
validate37.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate37.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
let data1 = data.sha256;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
validate37.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/$defs/__schema11/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/$defs/__schema11/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.place !== undefined){
let data2 = data.place;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
const _errs9 = errors;
for(const key1 in data2){
if(!((((key1 === "line") || (key1 === "byteOffset")) || (key1 === "pointer")) || (key1 === "item"))){
validate37.errors = [{instancePath:instancePath+"/place",schemaPath:"#/properties/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data2.line !== undefined){
let data3 = data2.line;
const _errs10 = errors;
const _errs11 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate37.errors = [{instancePath:instancePath+"/place/line",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate37.errors = [{instancePath:instancePath+"/place/line",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate37.errors = [{instancePath:instancePath+"/place/line",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.byteOffset !== undefined){
let data4 = data2.byteOffset;
const _errs13 = errors;
const _errs14 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate37.errors = [{instancePath:instancePath+"/place/byteOffset",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate37.errors = [{instancePath:instancePath+"/place/byteOffset",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate37.errors = [{instancePath:instancePath+"/place/byteOffset",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.pointer !== undefined){
const _errs16 = errors;
if(typeof data2.pointer !== "string"){
validate37.errors = [{instancePath:instancePath+"/place/pointer",schemaPath:"#/properties/place/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.item !== undefined){
const _errs18 = errors;
if(typeof data2.item !== "string"){
validate37.errors = [{instancePath:instancePath+"/place/item",schemaPath:"#/properties/place/properties/item/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.label === undefined) && (missing0 = "label")) || ((data.observed === undefined) && (missing0 = "observed"))) || ((data.unit === undefined) && (missing0 = "unit"))) || ((data.samples === undefined) && (missing0 = "samples"))) || ((data.samplesOf === undefined) && (missing0 = "samplesOf"))) || ((data.sources === undefined) && (missing0 = "sources"))){
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "label") || (key0 === "observed")) || (key0 === "unit")) || (key0 === "interval")) || (key0 === "samples")) || (key0 === "samplesOf")) || (key0 === "bad")) || (key0 === "sources"))){
validate36.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.label !== undefined){
const _errs2 = errors;
if(typeof data.label !== "string"){
validate36.errors = [{instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.observed !== undefined){
let data1 = data.observed;
const _errs4 = errors;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
validate36.errors = [{instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type: schema61.properties.observed.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data2 = data.unit;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate36.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/$defs/__schema25/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data2 === "ms") || (data2 === "ratio")) || (data2 === "count")) || (data2 === "bytes")) || (data2 === "none"))){
validate36.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/$defs/__schema25/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interval !== undefined){
let data3 = data.interval;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((((data3.low === undefined) && (missing1 = "low")) || ((data3.high === undefined) && (missing1 = "high"))) || ((data3.confidence === undefined) && (missing1 = "confidence"))) || ((data3.method === undefined) && (missing1 = "method"))){
validate36.errors = [{instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data3){
if(!((((key1 === "low") || (key1 === "high")) || (key1 === "confidence")) || (key1 === "method"))){
validate36.errors = [{instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.low !== undefined){
let data4 = data3.low;
const _errs12 = errors;
const _errs13 = errors;
let valid3 = false;
const _errs14 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err0 = {instancePath:instancePath+"/interval/low",schemaPath:"#/$defs/__schema27/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid3 = valid3 || _valid0;
const _errs17 = errors;
if(data4 !== null){
const err1 = {instancePath:instancePath+"/interval/low",schemaPath:"#/properties/interval/properties/low/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err2 = {instancePath:instancePath+"/interval/low",schemaPath:"#/properties/interval/properties/low/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate36.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.high !== undefined){
let data5 = data3.high;
const _errs19 = errors;
const _errs20 = errors;
let valid5 = false;
const _errs21 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err3 = {instancePath:instancePath+"/interval/high",schemaPath:"#/$defs/__schema28/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs21 === errors;
valid5 = valid5 || _valid1;
const _errs24 = errors;
if(data5 !== null){
const err4 = {instancePath:instancePath+"/interval/high",schemaPath:"#/properties/interval/properties/high/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err5 = {instancePath:instancePath+"/interval/high",schemaPath:"#/properties/interval/properties/high/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate36.errors = vErrors;
return false;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.confidence !== undefined){
let data6 = data3.confidence;
const _errs26 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate36.errors = [{instancePath:instancePath+"/interval/confidence",schemaPath:"#/properties/interval/properties/confidence/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.method !== undefined){
const _errs28 = errors;
if(typeof data3.method !== "string"){
validate36.errors = [{instancePath:instancePath+"/interval/method",schemaPath:"#/properties/interval/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.samples !== undefined){
let data8 = data.samples;
const _errs30 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate36.errors = [{instancePath:instancePath+"/samples",schemaPath:"#/properties/samples/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.samplesOf !== undefined){
let data9 = data.samplesOf;
const _errs32 = errors;
if(typeof data9 !== "string"){
validate36.errors = [{instancePath:instancePath+"/samplesOf",schemaPath:"#/properties/samplesOf/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((data9 === "requests") || (data9 === "points")) || (data9 === "tests")) || (data9 === "evaluations")) || (data9 === "servers")) || (data9 === "hunks")) || (data9 === "files")) || (data9 === "slices")) || (data9 === "looks"))){
validate36.errors = [{instancePath:instancePath+"/samplesOf",schemaPath:"#/properties/samplesOf/enum",keyword:"enum",params:{allowedValues: schema61.properties.samplesOf.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bad !== undefined){
let data10 = data.bad;
const _errs34 = errors;
const _errs35 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate36.errors = [{instancePath:instancePath+"/bad",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs35){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
validate36.errors = [{instancePath:instancePath+"/bad",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate36.errors = [{instancePath:instancePath+"/bad",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data11 = data.sources;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data11)){
if(data11.length < 1){
validate36.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid8 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
const _errs39 = errors;
if(!(validate37(data11[i0], {instancePath:instancePath+"/sources/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid8 = _errs39 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs37 === errors;
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
else {
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema97 = {"type":"object","properties":{"bad":{"$ref":"#/$defs/__schema4"},"of":{"$ref":"#/$defs/__schema4"}},"required":["bad","of"],"additionalProperties":false};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.bad === undefined) && (missing0 = "bad")) || ((data.of === undefined) && (missing0 = "of"))){
validate41.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "bad") || (key0 === "of"))){
validate41.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.bad !== undefined){
let data0 = data.bad;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate41.errors = [{instancePath:instancePath+"/bad",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate41.errors = [{instancePath:instancePath+"/bad",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate41.errors = [{instancePath:instancePath+"/bad",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.of !== undefined){
let data1 = data.of;
const _errs5 = errors;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate41.errors = [{instancePath:instancePath+"/of",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate41.errors = [{instancePath:instancePath+"/of",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate41.errors = [{instancePath:instancePath+"/of",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((((((((data0.id === undefined) && (missing0 = "id")) || ((data0.kind === undefined) && (missing0 = "kind"))) || ((data0.subject === undefined) && (missing0 = "subject"))) || ((data0.severity === undefined) && (missing0 = "severity"))) || ((data0.verdict === undefined) && (missing0 = "verdict"))) || ((data0.reason === undefined) && (missing0 = "reason"))) || ((data0.rule === undefined) && (missing0 = "rule"))){
validate35.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data0){
if(!(func1.call(schema58.items.properties, key0))){
validate35.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs3 === errors){
if(data0.id !== undefined){
const _errs4 = errors;
if(typeof data0.id !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.kind !== undefined){
let data2 = data0.kind;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/kind",schemaPath:"#/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((data2 === "guardrail") || (data2 === "trigger")) || (data2 === "evidence")) || (data2 === "split")) || (data2 === "weights")) || (data2 === "corroboration")) || (data2 === "waiver")) || (data2 === "looks")) || (data2 === "slo"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/kind",schemaPath:"#/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema58.items.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.subject !== undefined){
const _errs8 = errors;
if(typeof data0.subject !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/subject",schemaPath:"#/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.phase !== undefined){
const _errs10 = errors;
if(typeof data0.phase !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/phase",schemaPath:"#/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.variant !== undefined){
const _errs12 = errors;
if(typeof data0.variant !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/variant",schemaPath:"#/items/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.severity !== undefined){
let data6 = data0.severity;
const _errs14 = errors;
if(typeof data6 !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/severity",schemaPath:"#/items/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data6 === "blocking") || (data6 === "advisory"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/severity",schemaPath:"#/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema58.items.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.verdict !== undefined){
let data7 = data0.verdict;
const _errs16 = errors;
if(typeof data7 !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/verdict",schemaPath:"#/$defs/__schema24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data7 === "pass") || (data7 === "warn")) || (data7 === "fail")) || (data7 === "inconclusive"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/verdict",schemaPath:"#/$defs/__schema24/enum",keyword:"enum",params:{allowedValues: schema59.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.reason !== undefined){
const _errs19 = errors;
if(typeof data0.reason !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.indicator !== undefined){
const _errs21 = errors;
if(typeof data0.indicator !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/indicator",schemaPath:"#/items/properties/indicator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.rule !== undefined){
const _errs23 = errors;
if(typeof data0.rule !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/rule",schemaPath:"#/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.limit !== undefined){
let data11 = data0.limit;
const _errs25 = errors;
if(errors === _errs25){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing1;
if(((((data11.op === undefined) && (missing1 = "op")) || ((data11.value === undefined) && (missing1 = "value"))) || ((data11.unit === undefined) && (missing1 = "unit"))) || ((data11.written === undefined) && (missing1 = "written"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/limit",schemaPath:"#/items/properties/limit/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs27 = errors;
for(const key1 in data11){
if(!((((key1 === "op") || (key1 === "value")) || (key1 === "unit")) || (key1 === "written"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/limit",schemaPath:"#/items/properties/limit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs27 === errors){
if(data11.op !== undefined){
let data12 = data11.op;
const _errs28 = errors;
if(typeof data12 !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/limit/op",schemaPath:"#/items/properties/limit/properties/op/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data12 === "<=") || (data12 === "<")) || (data12 === ">=")) || (data12 === ">")) || (data12 === "=="))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/limit/op",schemaPath:"#/items/properties/limit/properties/op/enum",keyword:"enum",params:{allowedValues: schema58.items.properties.limit.properties.op.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.value !== undefined){
let data13 = data11.value;
const _errs30 = errors;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/limit/value",schemaPath:"#/items/properties/limit/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.unit !== undefined){
let data14 = data11.unit;
const _errs32 = errors;
if(typeof data14 !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/limit/unit",schemaPath:"#/$defs/__schema25/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data14 === "ms") || (data14 === "ratio")) || (data14 === "count")) || (data14 === "bytes")) || (data14 === "none"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/limit/unit",schemaPath:"#/$defs/__schema25/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.written !== undefined){
const _errs35 = errors;
if(typeof data11.written !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/limit/written",schemaPath:"#/items/properties/limit/properties/written/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs35 === errors;
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
else {
validate35.errors = [{instancePath:instancePath+"/" + i0+"/limit",schemaPath:"#/items/properties/limit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.observation !== undefined){
const _errs37 = errors;
if(!(validate36(data0.observation, {instancePath:instancePath+"/" + i0+"/observation",parentData:data0,parentDataProperty:"observation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid1 = _errs37 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.comparison !== undefined){
let data17 = data0.comparison;
const _errs38 = errors;
if(errors === _errs38){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing2;
if((((((data17.against === undefined) && (missing2 = "against")) || ((data17.form === undefined) && (missing2 = "form"))) || ((data17.other === undefined) && (missing2 = "other"))) || ((data17.own === undefined) && (missing2 = "own"))) || ((data17.unit === undefined) && (missing2 = "unit"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/comparison",schemaPath:"#/items/properties/comparison/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs40 = errors;
for(const key2 in data17){
if(!(((((key2 === "against") || (key2 === "form")) || (key2 === "other")) || (key2 === "own")) || (key2 === "unit"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/comparison",schemaPath:"#/items/properties/comparison/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs40 === errors){
if(data17.against !== undefined){
let data18 = data17.against;
const _errs41 = errors;
if(typeof data18 !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/comparison/against",schemaPath:"#/items/properties/comparison/properties/against/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data18 === "baseline") || (data18 === "previous"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/comparison/against",schemaPath:"#/items/properties/comparison/properties/against/enum",keyword:"enum",params:{allowedValues: schema58.items.properties.comparison.properties.against.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs41 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data17.form !== undefined){
let data19 = data17.form;
const _errs43 = errors;
if(typeof data19 !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/comparison/form",schemaPath:"#/items/properties/comparison/properties/form/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data19 === "ratio") || (data19 === "difference"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/comparison/form",schemaPath:"#/items/properties/comparison/properties/form/enum",keyword:"enum",params:{allowedValues: schema58.items.properties.comparison.properties.form.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs43 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data17.other !== undefined){
let data20 = data17.other;
const _errs45 = errors;
if(!((typeof data20 == "number") && (isFinite(data20)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/comparison/other",schemaPath:"#/items/properties/comparison/properties/other/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid5 = _errs45 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data17.own !== undefined){
let data21 = data17.own;
const _errs47 = errors;
if(!((typeof data21 == "number") && (isFinite(data21)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/comparison/own",schemaPath:"#/items/properties/comparison/properties/own/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid5 = _errs47 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data17.unit !== undefined){
let data22 = data17.unit;
const _errs49 = errors;
if(typeof data22 !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/comparison/unit",schemaPath:"#/$defs/__schema25/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data22 === "ms") || (data22 === "ratio")) || (data22 === "count")) || (data22 === "bytes")) || (data22 === "none"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/comparison/unit",schemaPath:"#/$defs/__schema25/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs49 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/" + i0+"/comparison",schemaPath:"#/items/properties/comparison/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs38 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.margin !== undefined){
let data23 = data0.margin;
const _errs52 = errors;
if((!((typeof data23 == "number") && (isFinite(data23)))) && (data23 !== null)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/margin",schemaPath:"#/items/properties/margin/type",keyword:"type",params:{type: schema58.items.properties.margin.type},message:"must be number,null"}];
return false;
}
var valid1 = _errs52 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.turningBad !== undefined){
let data24 = data0.turningBad;
const _errs54 = errors;
const _errs55 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/turningBad",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs55){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 9007199254740991 || isNaN(data24)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/turningBad",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data24 < 0 || isNaN(data24)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/turningBad",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs54 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.shortfall !== undefined){
let data25 = data0.shortfall;
const _errs57 = errors;
const _errs58 = errors;
let valid8 = false;
let passing0 = null;
const _errs59 = errors;
if(errors === _errs59){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing3;
if(((((data25.kind === undefined) && (missing3 = "kind")) || ((data25.more === undefined) && (missing3 = "more"))) || ((data25.outOf === undefined) && (missing3 = "outOf"))) || ((data25.bad === undefined) && (missing3 = "bad"))){
const err0 = {instancePath:instancePath+"/" + i0+"/shortfall",schemaPath:"#/items/properties/shortfall/oneOf/0/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs61 = errors;
for(const key3 in data25){
if(!((((key3 === "kind") || (key3 === "more")) || (key3 === "outOf")) || (key3 === "bad"))){
const err1 = {instancePath:instancePath+"/" + i0+"/shortfall",schemaPath:"#/items/properties/shortfall/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs61 === errors){
if(data25.kind !== undefined){
let data26 = data25.kind;
const _errs62 = errors;
if(typeof data26 !== "string"){
const err2 = {instancePath:instancePath+"/" + i0+"/shortfall/kind",schemaPath:"#/items/properties/shortfall/oneOf/0/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("requests" !== data26){
const err3 = {instancePath:instancePath+"/" + i0+"/shortfall/kind",schemaPath:"#/items/properties/shortfall/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "requests"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid9 = _errs62 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data25.more !== undefined){
let data27 = data25.more;
const _errs64 = errors;
const _errs65 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err4 = {instancePath:instancePath+"/" + i0+"/shortfall/more",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(errors === _errs65){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 9007199254740991 || isNaN(data27)){
const err5 = {instancePath:instancePath+"/" + i0+"/shortfall/more",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data27 < 0 || isNaN(data27)){
const err6 = {instancePath:instancePath+"/" + i0+"/shortfall/more",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var valid9 = _errs64 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data25.outOf !== undefined){
let data28 = data25.outOf;
const _errs67 = errors;
const _errs68 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err7 = {instancePath:instancePath+"/" + i0+"/shortfall/outOf",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(errors === _errs68){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 9007199254740991 || isNaN(data28)){
const err8 = {instancePath:instancePath+"/" + i0+"/shortfall/outOf",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data28 < 0 || isNaN(data28)){
const err9 = {instancePath:instancePath+"/" + i0+"/shortfall/outOf",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
var valid9 = _errs67 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data25.bad !== undefined){
let data29 = data25.bad;
const _errs70 = errors;
const _errs71 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err10 = {instancePath:instancePath+"/" + i0+"/shortfall/bad",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(errors === _errs71){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 9007199254740991 || isNaN(data29)){
const err11 = {instancePath:instancePath+"/" + i0+"/shortfall/bad",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(data29 < 0 || isNaN(data29)){
const err12 = {instancePath:instancePath+"/" + i0+"/shortfall/bad",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
var valid9 = _errs70 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/" + i0+"/shortfall",schemaPath:"#/items/properties/shortfall/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid0 = _errs59 === errors;
if(_valid0){
valid8 = true;
passing0 = 0;
var props0 = true;
}
const _errs73 = errors;
if(errors === _errs73){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing4;
if(((data25.kind === undefined) && (missing4 = "kind")) || ((data25.path === undefined) && (missing4 = "path"))){
const err14 = {instancePath:instancePath+"/" + i0+"/shortfall",schemaPath:"#/items/properties/shortfall/oneOf/1/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
const _errs75 = errors;
for(const key4 in data25){
if(!((key4 === "kind") || (key4 === "path"))){
const err15 = {instancePath:instancePath+"/" + i0+"/shortfall",schemaPath:"#/items/properties/shortfall/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break;
}
}
if(_errs75 === errors){
if(data25.kind !== undefined){
let data30 = data25.kind;
const _errs76 = errors;
if(typeof data30 !== "string"){
const err16 = {instancePath:instancePath+"/" + i0+"/shortfall/kind",schemaPath:"#/items/properties/shortfall/oneOf/1/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if("evidence" !== data30){
const err17 = {instancePath:instancePath+"/" + i0+"/shortfall/kind",schemaPath:"#/items/properties/shortfall/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "evidence"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid13 = _errs76 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data25.path !== undefined){
const _errs78 = errors;
if(typeof data25.path !== "string"){
const err18 = {instancePath:instancePath+"/" + i0+"/shortfall/path",schemaPath:"#/items/properties/shortfall/oneOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid13 = _errs78 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/" + i0+"/shortfall",schemaPath:"#/items/properties/shortfall/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid0 = _errs73 === errors;
if(_valid0 && valid8){
valid8 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid8 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs80 = errors;
if(errors === _errs80){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing5;
if((data25.kind === undefined) && (missing5 = "kind")){
const err20 = {instancePath:instancePath+"/" + i0+"/shortfall",schemaPath:"#/items/properties/shortfall/oneOf/2/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
const _errs82 = errors;
for(const key5 in data25){
if(!(key5 === "kind")){
const err21 = {instancePath:instancePath+"/" + i0+"/shortfall",schemaPath:"#/items/properties/shortfall/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
}
if(_errs82 === errors){
if(data25.kind !== undefined){
let data32 = data25.kind;
if(typeof data32 !== "string"){
const err22 = {instancePath:instancePath+"/" + i0+"/shortfall/kind",schemaPath:"#/items/properties/shortfall/oneOf/2/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if("none" !== data32){
const err23 = {instancePath:instancePath+"/" + i0+"/shortfall/kind",schemaPath:"#/items/properties/shortfall/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/" + i0+"/shortfall",schemaPath:"#/items/properties/shortfall/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var _valid0 = _errs80 === errors;
if(_valid0 && valid8){
valid8 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid8 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
}
}
if(!valid8){
const err25 = {instancePath:instancePath+"/" + i0+"/shortfall",schemaPath:"#/items/properties/shortfall/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
validate35.errors = vErrors;
return false;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs57 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.withoutExclusion !== undefined){
let data33 = data0.withoutExclusion;
const _errs85 = errors;
if(errors === _errs85){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing6;
if(((data33.verdict === undefined) && (missing6 = "verdict")) || ((data33.observation === undefined) && (missing6 = "observation"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/withoutExclusion",schemaPath:"#/items/properties/withoutExclusion/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs87 = errors;
for(const key6 in data33){
if(!((key6 === "verdict") || (key6 === "observation"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/withoutExclusion",schemaPath:"#/items/properties/withoutExclusion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs87 === errors){
if(data33.verdict !== undefined){
let data34 = data33.verdict;
const _errs88 = errors;
if(typeof data34 !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/withoutExclusion/verdict",schemaPath:"#/$defs/__schema24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data34 === "pass") || (data34 === "warn")) || (data34 === "fail")) || (data34 === "inconclusive"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/withoutExclusion/verdict",schemaPath:"#/$defs/__schema24/enum",keyword:"enum",params:{allowedValues: schema59.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs88 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data33.observation !== undefined){
const _errs91 = errors;
if(!(validate36(data33.observation, {instancePath:instancePath+"/" + i0+"/withoutExclusion/observation",parentData:data33,parentDataProperty:"observation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid15 = _errs91 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/" + i0+"/withoutExclusion",schemaPath:"#/items/properties/withoutExclusion/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs85 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.exclusions !== undefined){
let data36 = data0.exclusions;
const _errs92 = errors;
if(errors === _errs92){
if(Array.isArray(data36)){
var valid17 = true;
const len1 = data36.length;
for(let i1=0; i1<len1; i1++){
let data37 = data36[i1];
const _errs94 = errors;
if(errors === _errs94){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing7;
if(((((((data37.written === undefined) && (missing7 = "written")) || ((data37.because === undefined) && (missing7 = "because"))) || ((data37.excluded === undefined) && (missing7 = "excluded"))) || ((data37.outOf === undefined) && (missing7 = "outOf"))) || ((data37.ratio === undefined) && (missing7 = "ratio"))) || ((data37.ratioMost === undefined) && (missing7 = "ratioMost"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/exclusions/" + i1,schemaPath:"#/items/properties/exclusions/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs96 = errors;
for(const key7 in data37){
if(!((((((key7 === "written") || (key7 === "because")) || (key7 === "excluded")) || (key7 === "outOf")) || (key7 === "ratio")) || (key7 === "ratioMost"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/exclusions/" + i1,schemaPath:"#/items/properties/exclusions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs96 === errors){
if(data37.written !== undefined){
const _errs97 = errors;
if(typeof data37.written !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/exclusions/" + i1+"/written",schemaPath:"#/items/properties/exclusions/items/properties/written/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs97 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data37.because !== undefined){
const _errs99 = errors;
if(typeof data37.because !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/exclusions/" + i1+"/because",schemaPath:"#/items/properties/exclusions/items/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs99 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data37.excluded !== undefined){
let data40 = data37.excluded;
const _errs101 = errors;
const _errs102 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/exclusions/" + i1+"/excluded",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs102){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 9007199254740991 || isNaN(data40)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/exclusions/" + i1+"/excluded",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data40 < 0 || isNaN(data40)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/exclusions/" + i1+"/excluded",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid18 = _errs101 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data37.outOf !== undefined){
let data41 = data37.outOf;
const _errs104 = errors;
const _errs105 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/exclusions/" + i1+"/outOf",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs105){
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 9007199254740991 || isNaN(data41)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/exclusions/" + i1+"/outOf",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data41 < 0 || isNaN(data41)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/exclusions/" + i1+"/outOf",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid18 = _errs104 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data37.ratio !== undefined){
let data42 = data37.ratio;
const _errs107 = errors;
if(!((typeof data42 == "number") && (isFinite(data42)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/exclusions/" + i1+"/ratio",schemaPath:"#/items/properties/exclusions/items/properties/ratio/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid18 = _errs107 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data37.ratioMost !== undefined){
let data43 = data37.ratioMost;
const _errs109 = errors;
if(!((typeof data43 == "number") && (isFinite(data43)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/exclusions/" + i1+"/ratioMost",schemaPath:"#/items/properties/exclusions/items/properties/ratioMost/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid18 = _errs109 === errors;
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
else {
validate35.errors = [{instancePath:instancePath+"/" + i0+"/exclusions/" + i1,schemaPath:"#/items/properties/exclusions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid17 = _errs94 === errors;
if(!valid17){
break;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/" + i0+"/exclusions",schemaPath:"#/items/properties/exclusions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs92 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.replay !== undefined){
let data44 = data0.replay;
const _errs111 = errors;
if(errors === _errs111){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing8;
if((((data44.evaluations === undefined) && (missing8 = "evaluations")) || ((data44.blindEvaluations === undefined) && (missing8 = "blindEvaluations"))) || ((data44.longestHeldMs === undefined) && (missing8 = "longestHeldMs"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/replay",schemaPath:"#/items/properties/replay/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs113 = errors;
for(const key8 in data44){
if(!((((((((key8 === "evaluations") || (key8 === "blindEvaluations")) || (key8 === "firedAt")) || (key8 === "pendingSince")) || (key8 === "longestHeldMs")) || (key8 === "longestBegan")) || (key8 === "worst")) || (key8 === "worstAt"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/replay",schemaPath:"#/items/properties/replay/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs113 === errors){
if(data44.evaluations !== undefined){
let data45 = data44.evaluations;
const _errs114 = errors;
const _errs115 = errors;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/replay/evaluations",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs115){
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 9007199254740991 || isNaN(data45)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/replay/evaluations",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data45 < 0 || isNaN(data45)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/replay/evaluations",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid21 = _errs114 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data44.blindEvaluations !== undefined){
let data46 = data44.blindEvaluations;
const _errs117 = errors;
const _errs118 = errors;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/replay/blindEvaluations",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs118){
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 9007199254740991 || isNaN(data46)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/replay/blindEvaluations",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data46 < 0 || isNaN(data46)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/replay/blindEvaluations",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid21 = _errs117 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data44.firedAt !== undefined){
let data47 = data44.firedAt;
const _errs120 = errors;
const _errs121 = errors;
if(errors === _errs121){
if(typeof data47 === "string"){
if(!pattern7.test(data47)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/replay/firedAt",schemaPath:"#/$defs/__schema21/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/" + i0+"/replay/firedAt",schemaPath:"#/$defs/__schema21/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid21 = _errs120 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data44.pendingSince !== undefined){
let data48 = data44.pendingSince;
const _errs123 = errors;
const _errs124 = errors;
if(errors === _errs124){
if(typeof data48 === "string"){
if(!pattern7.test(data48)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/replay/pendingSince",schemaPath:"#/$defs/__schema21/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/" + i0+"/replay/pendingSince",schemaPath:"#/$defs/__schema21/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid21 = _errs123 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data44.longestHeldMs !== undefined){
let data49 = data44.longestHeldMs;
const _errs126 = errors;
if(!((typeof data49 == "number") && (isFinite(data49)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/replay/longestHeldMs",schemaPath:"#/items/properties/replay/properties/longestHeldMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid21 = _errs126 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data44.longestBegan !== undefined){
let data50 = data44.longestBegan;
const _errs128 = errors;
const _errs129 = errors;
if(errors === _errs129){
if(typeof data50 === "string"){
if(!pattern7.test(data50)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/replay/longestBegan",schemaPath:"#/$defs/__schema21/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/" + i0+"/replay/longestBegan",schemaPath:"#/$defs/__schema21/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid21 = _errs128 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data44.worst !== undefined){
let data51 = data44.worst;
const _errs131 = errors;
if(!((typeof data51 == "number") && (isFinite(data51)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/replay/worst",schemaPath:"#/items/properties/replay/properties/worst/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid21 = _errs131 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data44.worstAt !== undefined){
let data52 = data44.worstAt;
const _errs133 = errors;
const _errs134 = errors;
if(errors === _errs134){
if(typeof data52 === "string"){
if(!pattern7.test(data52)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/replay/worstAt",schemaPath:"#/$defs/__schema21/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/" + i0+"/replay/worstAt",schemaPath:"#/$defs/__schema21/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid21 = _errs133 === errors;
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
else {
validate35.errors = [{instancePath:instancePath+"/" + i0+"/replay",schemaPath:"#/items/properties/replay/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs111 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.slo !== undefined){
let data53 = data0.slo;
const _errs136 = errors;
if(errors === _errs136){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
let missing9;
if((((((((((((((((((data53.target === undefined) && (missing9 = "target")) || ((data53.written === undefined) && (missing9 = "written"))) || ((data53.windowMs === undefined) && (missing9 = "windowMs"))) || ((data53.windowWritten === undefined) && (missing9 = "windowWritten"))) || ((data53.budget === undefined) && (missing9 = "budget"))) || ((data53.phases === undefined) && (missing9 = "phases"))) || ((data53.elapsedMs === undefined) && (missing9 = "elapsedMs"))) || ((data53.bad === undefined) && (missing9 = "bad"))) || ((data53.counted === undefined) && (missing9 = "counted"))) || ((data53.serviceRequests === undefined) && (missing9 = "serviceRequests"))) || ((data53.burn === undefined) && (missing9 = "burn"))) || ((data53.burnLow === undefined) && (missing9 = "burnLow"))) || ((data53.burnHigh === undefined) && (missing9 = "burnHigh"))) || ((data53.consumedBasis === undefined) && (missing9 = "consumedBasis"))) || ((data53.lastsOf === undefined) && (missing9 = "lastsOf"))) || ((data53.cutRequests === undefined) && (missing9 = "cutRequests"))) || ((data53.burnRates === undefined) && (missing9 = "burnRates"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo",schemaPath:"#/items/properties/slo/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs138 = errors;
for(const key9 in data53){
if(!(func1.call(schema58.items.properties.slo.properties, key9))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo",schemaPath:"#/items/properties/slo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs138 === errors){
if(data53.title !== undefined){
const _errs139 = errors;
if(typeof data53.title !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/title",schemaPath:"#/items/properties/slo/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs139 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data53.target !== undefined){
let data55 = data53.target;
const _errs141 = errors;
if(!((typeof data55 == "number") && (isFinite(data55)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/target",schemaPath:"#/items/properties/slo/properties/target/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid28 = _errs141 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data53.written !== undefined){
const _errs143 = errors;
if(typeof data53.written !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/written",schemaPath:"#/items/properties/slo/properties/written/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs143 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data53.windowMs !== undefined){
let data57 = data53.windowMs;
const _errs145 = errors;
if(!((typeof data57 == "number") && (isFinite(data57)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/windowMs",schemaPath:"#/items/properties/slo/properties/windowMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid28 = _errs145 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data53.windowWritten !== undefined){
const _errs147 = errors;
if(typeof data53.windowWritten !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/windowWritten",schemaPath:"#/items/properties/slo/properties/windowWritten/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs147 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data53.budget !== undefined){
let data59 = data53.budget;
const _errs149 = errors;
if(typeof data59 !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/budget",schemaPath:"#/items/properties/slo/properties/budget/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data59 === "occurrences") || (data59 === "timeslices"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/budget",schemaPath:"#/items/properties/slo/properties/budget/enum",keyword:"enum",params:{allowedValues: schema58.items.properties.slo.properties.budget.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid28 = _errs149 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data53.sliceMs !== undefined){
let data60 = data53.sliceMs;
const _errs151 = errors;
if(!((typeof data60 == "number") && (isFinite(data60)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/sliceMs",schemaPath:"#/items/properties/slo/properties/sliceMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid28 = _errs151 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data53.sliceTarget !== undefined){
let data61 = data53.sliceTarget;
const _errs153 = errors;
if(!((typeof data61 == "number") && (isFinite(data61)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/sliceTarget",schemaPath:"#/items/properties/slo/properties/sliceTarget/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid28 = _errs153 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data53.phases !== undefined){
let data62 = data53.phases;
const _errs155 = errors;
if(errors === _errs155){
if(Array.isArray(data62)){
var valid29 = true;
const len2 = data62.length;
for(let i2=0; i2<len2; i2++){
const _errs157 = errors;
if(typeof data62[i2] !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/phases/" + i2,schemaPath:"#/items/properties/slo/properties/phases/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid29 = _errs157 === errors;
if(!valid29){
break;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/phases",schemaPath:"#/items/properties/slo/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid28 = _errs155 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data53.elapsedMs !== undefined){
let data64 = data53.elapsedMs;
const _errs159 = errors;
if(!((typeof data64 == "number") && (isFinite(data64)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/elapsedMs",schemaPath:"#/items/properties/slo/properties/elapsedMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid28 = _errs159 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data53.bad !== undefined){
let data65 = data53.bad;
const _errs161 = errors;
const _errs162 = errors;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/bad",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs162){
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 9007199254740991 || isNaN(data65)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/bad",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data65 < 0 || isNaN(data65)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/bad",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid28 = _errs161 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data53.counted !== undefined){
let data66 = data53.counted;
const _errs164 = errors;
const _errs165 = errors;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/counted",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs165){
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 9007199254740991 || isNaN(data66)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/counted",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data66 < 0 || isNaN(data66)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/counted",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid28 = _errs164 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data53.serviceRequests !== undefined){
let data67 = data53.serviceRequests;
const _errs167 = errors;
const _errs168 = errors;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/serviceRequests",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs168){
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 9007199254740991 || isNaN(data67)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/serviceRequests",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data67 < 0 || isNaN(data67)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/serviceRequests",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid28 = _errs167 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data53.burn !== undefined){
let data68 = data53.burn;
const _errs170 = errors;
const _errs171 = errors;
let valid33 = false;
const _errs172 = errors;
if(!((typeof data68 == "number") && (isFinite(data68)))){
const err26 = {instancePath:instancePath+"/" + i0+"/slo/burn",schemaPath:"#/$defs/__schema30/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid1 = _errs172 === errors;
valid33 = valid33 || _valid1;
const _errs175 = errors;
if(data68 !== null){
const err27 = {instancePath:instancePath+"/" + i0+"/slo/burn",schemaPath:"#/items/properties/slo/properties/burn/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid1 = _errs175 === errors;
valid33 = valid33 || _valid1;
if(!valid33){
const err28 = {instancePath:instancePath+"/" + i0+"/slo/burn",schemaPath:"#/items/properties/slo/properties/burn/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
validate35.errors = vErrors;
return false;
}
else {
errors = _errs171;
if(vErrors !== null){
if(_errs171){
vErrors.length = _errs171;
}
else {
vErrors = null;
}
}
}
var valid28 = _errs170 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data53.burnLow !== undefined){
let data69 = data53.burnLow;
const _errs177 = errors;
if((!((typeof data69 == "number") && (isFinite(data69)))) && (data69 !== null)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnLow",schemaPath:"#/items/properties/slo/properties/burnLow/type",keyword:"type",params:{type: schema58.items.properties.slo.properties.burnLow.type},message:"must be number,null"}];
return false;
}
var valid28 = _errs177 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data53.burnHigh !== undefined){
let data70 = data53.burnHigh;
const _errs179 = errors;
if((!((typeof data70 == "number") && (isFinite(data70)))) && (data70 !== null)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnHigh",schemaPath:"#/items/properties/slo/properties/burnHigh/type",keyword:"type",params:{type: schema58.items.properties.slo.properties.burnHigh.type},message:"must be number,null"}];
return false;
}
var valid28 = _errs179 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data53.consumedRatio !== undefined){
let data71 = data53.consumedRatio;
const _errs181 = errors;
if(!((typeof data71 == "number") && (isFinite(data71)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/consumedRatio",schemaPath:"#/$defs/__schema31/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid28 = _errs181 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data53.consumedBasis !== undefined){
let data72 = data53.consumedBasis;
const _errs184 = errors;
if(typeof data72 !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/consumedBasis",schemaPath:"#/items/properties/slo/properties/consumedBasis/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data72 === "expected-requests") || (data72 === "time")) || (data72 === "traffic-as-seen"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/consumedBasis",schemaPath:"#/items/properties/slo/properties/consumedBasis/enum",keyword:"enum",params:{allowedValues: schema58.items.properties.slo.properties.consumedBasis.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid28 = _errs184 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data53.spentBeforeRatio !== undefined){
let data73 = data53.spentBeforeRatio;
const _errs186 = errors;
if(!((typeof data73 == "number") && (isFinite(data73)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/spentBeforeRatio",schemaPath:"#/items/properties/slo/properties/spentBeforeRatio/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid28 = _errs186 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data53.expectedRequests !== undefined){
let data74 = data53.expectedRequests;
const _errs188 = errors;
const _errs189 = errors;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/expectedRequests",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs189){
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 9007199254740991 || isNaN(data74)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/expectedRequests",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data74 < 0 || isNaN(data74)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/expectedRequests",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid28 = _errs188 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data53.lastsMs !== undefined){
let data75 = data53.lastsMs;
const _errs191 = errors;
if(!((typeof data75 == "number") && (isFinite(data75)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/lastsMs",schemaPath:"#/$defs/__schema32/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid28 = _errs191 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data53.lastsOf !== undefined){
let data76 = data53.lastsOf;
const _errs194 = errors;
if(typeof data76 !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/lastsOf",schemaPath:"#/items/properties/slo/properties/lastsOf/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data76 === "left") || (data76 === "full"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/lastsOf",schemaPath:"#/items/properties/slo/properties/lastsOf/enum",keyword:"enum",params:{allowedValues: schema58.items.properties.slo.properties.lastsOf.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid28 = _errs194 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data53.cutRequests !== undefined){
let data77 = data53.cutRequests;
const _errs196 = errors;
const _errs197 = errors;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/cutRequests",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs197){
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 > 9007199254740991 || isNaN(data77)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/cutRequests",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data77 < 0 || isNaN(data77)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/cutRequests",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid28 = _errs196 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data53.consequence !== undefined){
const _errs199 = errors;
if(typeof data53.consequence !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/consequence",schemaPath:"#/items/properties/slo/properties/consequence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs199 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data53.burnRates !== undefined){
let data79 = data53.burnRates;
const _errs201 = errors;
if(errors === _errs201){
if(Array.isArray(data79)){
var valid39 = true;
const len3 = data79.length;
for(let i3=0; i3<len3; i3++){
let data80 = data79[i3];
const _errs203 = errors;
if(errors === _errs203){
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
let missing10;
if(((((((((((((data80.longMs === undefined) && (missing10 = "longMs")) || ((data80.factor === undefined) && (missing10 = "factor"))) || ((data80.isStrict === undefined) && (missing10 = "isStrict"))) || ((data80.forMs === undefined) && (missing10 = "forMs"))) || ((data80.action === undefined) && (missing10 = "action"))) || ((data80.outcome === undefined) && (missing10 = "outcome"))) || ((data80.why === undefined) && (missing10 = "why"))) || ((data80.phases === undefined) && (missing10 = "phases"))) || ((data80.evaluations === undefined) && (missing10 = "evaluations"))) || ((data80.openEvaluations === undefined) && (missing10 = "openEvaluations"))) || ((data80.samplesLeast === undefined) && (missing10 = "samplesLeast"))) || ((data80.longestPhaseMs === undefined) && (missing10 = "longestPhaseMs"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3,schemaPath:"#/items/properties/slo/properties/burnRates/items/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs205 = errors;
for(const key10 in data80){
if(!(func1.call(schema58.items.properties.slo.properties.burnRates.items.properties, key10))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3,schemaPath:"#/items/properties/slo/properties/burnRates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs205 === errors){
if(data80.longMs !== undefined){
let data81 = data80.longMs;
const _errs206 = errors;
if(!((typeof data81 == "number") && (isFinite(data81)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/longMs",schemaPath:"#/items/properties/slo/properties/burnRates/items/properties/longMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid40 = _errs206 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data80.shortMs !== undefined){
let data82 = data80.shortMs;
const _errs208 = errors;
if(!((typeof data82 == "number") && (isFinite(data82)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/shortMs",schemaPath:"#/items/properties/slo/properties/burnRates/items/properties/shortMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid40 = _errs208 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data80.factor !== undefined){
let data83 = data80.factor;
const _errs210 = errors;
if(!((typeof data83 == "number") && (isFinite(data83)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/factor",schemaPath:"#/items/properties/slo/properties/burnRates/items/properties/factor/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid40 = _errs210 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data80.isStrict !== undefined){
const _errs212 = errors;
if(typeof data80.isStrict !== "boolean"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/isStrict",schemaPath:"#/items/properties/slo/properties/burnRates/items/properties/isStrict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid40 = _errs212 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data80.forMs !== undefined){
let data85 = data80.forMs;
const _errs214 = errors;
if(!((typeof data85 == "number") && (isFinite(data85)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/forMs",schemaPath:"#/items/properties/slo/properties/burnRates/items/properties/forMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid40 = _errs214 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data80.action !== undefined){
const _errs216 = errors;
if(typeof data80.action !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/action",schemaPath:"#/items/properties/slo/properties/burnRates/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs216 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data80.outcome !== undefined){
let data87 = data80.outcome;
const _errs218 = errors;
if(typeof data87 !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/outcome",schemaPath:"#/items/properties/slo/properties/burnRates/items/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data87 === "fired") || (data87 === "quiet")) || (data87 === "open")) || (data87 === "not-replayable"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/outcome",schemaPath:"#/items/properties/slo/properties/burnRates/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema58.items.properties.slo.properties.burnRates.items.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid40 = _errs218 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data80.why !== undefined){
let data88 = data80.why;
const _errs220 = errors;
if(typeof data88 !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/why",schemaPath:"#/items/properties/slo/properties/burnRates/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data88 === "above-factor") || (data88 === "below-factor")) || (data88 === "too-few-samples")) || (data88 === "no-samples")) || (data88 === "phases-too-short")) || (data88 === "no-times")) || (data88 === "no-evidence")) || (data88 === "cannot-fire"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/why",schemaPath:"#/items/properties/slo/properties/burnRates/items/properties/why/enum",keyword:"enum",params:{allowedValues: schema58.items.properties.slo.properties.burnRates.items.properties.why.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid40 = _errs220 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data80.phases !== undefined){
let data89 = data80.phases;
const _errs222 = errors;
if(errors === _errs222){
if(Array.isArray(data89)){
var valid41 = true;
const len4 = data89.length;
for(let i4=0; i4<len4; i4++){
const _errs224 = errors;
if(typeof data89[i4] !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/phases/" + i4,schemaPath:"#/items/properties/slo/properties/burnRates/items/properties/phases/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid41 = _errs224 === errors;
if(!valid41){
break;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/phases",schemaPath:"#/items/properties/slo/properties/burnRates/items/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid40 = _errs222 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data80.evaluations !== undefined){
let data91 = data80.evaluations;
const _errs226 = errors;
const _errs227 = errors;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/evaluations",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs227){
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 > 9007199254740991 || isNaN(data91)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/evaluations",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data91 < 0 || isNaN(data91)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/evaluations",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid40 = _errs226 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data80.openEvaluations !== undefined){
let data92 = data80.openEvaluations;
const _errs229 = errors;
const _errs230 = errors;
if(!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/openEvaluations",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs230){
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 > 9007199254740991 || isNaN(data92)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/openEvaluations",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data92 < 0 || isNaN(data92)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/openEvaluations",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid40 = _errs229 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data80.firedAt !== undefined){
let data93 = data80.firedAt;
const _errs232 = errors;
const _errs233 = errors;
if(errors === _errs233){
if(typeof data93 === "string"){
if(!pattern7.test(data93)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/firedAt",schemaPath:"#/$defs/__schema21/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/firedAt",schemaPath:"#/$defs/__schema21/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid40 = _errs232 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data80.firedIn !== undefined){
const _errs235 = errors;
if(typeof data80.firedIn !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/firedIn",schemaPath:"#/items/properties/slo/properties/burnRates/items/properties/firedIn/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs235 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data80.arithmeticAt !== undefined){
let data95 = data80.arithmeticAt;
const _errs237 = errors;
const _errs238 = errors;
if(errors === _errs238){
if(typeof data95 === "string"){
if(!pattern7.test(data95)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/arithmeticAt",schemaPath:"#/$defs/__schema21/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/arithmeticAt",schemaPath:"#/$defs/__schema21/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid40 = _errs237 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data80.worst !== undefined){
let data96 = data80.worst;
const _errs240 = errors;
if(errors === _errs240){
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
let missing11;
if((((data96.at === undefined) && (missing11 = "at")) || ((data96.burn === undefined) && (missing11 = "burn"))) || ((data96.long === undefined) && (missing11 = "long"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/worst",schemaPath:"#/items/properties/slo/properties/burnRates/items/properties/worst/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs242 = errors;
for(const key11 in data96){
if(!((((key11 === "at") || (key11 === "burn")) || (key11 === "long")) || (key11 === "short"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/worst",schemaPath:"#/items/properties/slo/properties/burnRates/items/properties/worst/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs242 === errors){
if(data96.at !== undefined){
let data97 = data96.at;
const _errs243 = errors;
const _errs244 = errors;
if(errors === _errs244){
if(typeof data97 === "string"){
if(!pattern7.test(data97)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/worst/at",schemaPath:"#/$defs/__schema21/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/worst/at",schemaPath:"#/$defs/__schema21/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid46 = _errs243 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data96.burn !== undefined){
let data98 = data96.burn;
const _errs246 = errors;
if(!((typeof data98 == "number") && (isFinite(data98)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/worst/burn",schemaPath:"#/items/properties/slo/properties/burnRates/items/properties/worst/properties/burn/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid46 = _errs246 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data96.long !== undefined){
const _errs248 = errors;
if(!(validate41(data96.long, {instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/worst/long",parentData:data96,parentDataProperty:"long",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid46 = _errs248 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data96.short !== undefined){
const _errs249 = errors;
if(!(validate41(data96.short, {instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/worst/short",parentData:data96,parentDataProperty:"short",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid46 = _errs249 === errors;
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
else {
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/worst",schemaPath:"#/items/properties/slo/properties/burnRates/items/properties/worst/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid40 = _errs240 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data80.samplesLeast !== undefined){
let data101 = data80.samplesLeast;
const _errs250 = errors;
const _errs251 = errors;
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/samplesLeast",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs251){
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 > 9007199254740991 || isNaN(data101)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/samplesLeast",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data101 < 0 || isNaN(data101)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/samplesLeast",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid40 = _errs250 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data80.longestPhaseMs !== undefined){
let data102 = data80.longestPhaseMs;
const _errs253 = errors;
if(!((typeof data102 == "number") && (isFinite(data102)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3+"/longestPhaseMs",schemaPath:"#/items/properties/slo/properties/burnRates/items/properties/longestPhaseMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid40 = _errs253 === errors;
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
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates/" + i3,schemaPath:"#/items/properties/slo/properties/burnRates/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid39 = _errs203 === errors;
if(!valid39){
break;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo/burnRates",schemaPath:"#/items/properties/slo/properties/burnRates/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid28 = _errs201 === errors;
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
}
}
}
}
}
}
}
}
}
}
}
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
validate35.errors = [{instancePath:instancePath+"/" + i0+"/slo",schemaPath:"#/items/properties/slo/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs136 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.examples !== undefined){
let data103 = data0.examples;
const _errs255 = errors;
if(errors === _errs255){
if(Array.isArray(data103)){
var valid49 = true;
const len5 = data103.length;
for(let i5=0; i5<len5; i5++){
let data104 = data103[i5];
const _errs257 = errors;
if(errors === _errs257){
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
let missing12;
if(((((((data104.line === undefined) && (missing12 = "line")) || ((data104.byteOffset === undefined) && (missing12 = "byteOffset"))) || ((data104.status === undefined) && (missing12 = "status"))) || ((data104.method === undefined) && (missing12 = "method"))) || ((data104.path === undefined) && (missing12 = "path"))) || ((data104.user === undefined) && (missing12 = "user"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/examples/" + i5,schemaPath:"#/items/properties/examples/items/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs259 = errors;
for(const key12 in data104){
if(!((((((((key12 === "at") || (key12 === "line")) || (key12 === "byteOffset")) || (key12 === "status")) || (key12 === "latencyMs")) || (key12 === "method")) || (key12 === "path")) || (key12 === "user"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/examples/" + i5,schemaPath:"#/items/properties/examples/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs259 === errors){
if(data104.at !== undefined){
let data105 = data104.at;
const _errs260 = errors;
const _errs261 = errors;
if(errors === _errs261){
if(typeof data105 === "string"){
if(!pattern7.test(data105)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/examples/" + i5+"/at",schemaPath:"#/$defs/__schema21/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/" + i0+"/examples/" + i5+"/at",schemaPath:"#/$defs/__schema21/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid50 = _errs260 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data104.line !== undefined){
let data106 = data104.line;
const _errs263 = errors;
const _errs264 = errors;
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/examples/" + i5+"/line",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs264){
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 > 9007199254740991 || isNaN(data106)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/examples/" + i5+"/line",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data106 < 0 || isNaN(data106)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/examples/" + i5+"/line",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid50 = _errs263 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data104.byteOffset !== undefined){
let data107 = data104.byteOffset;
const _errs266 = errors;
const _errs267 = errors;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/examples/" + i5+"/byteOffset",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs267){
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 > 9007199254740991 || isNaN(data107)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/examples/" + i5+"/byteOffset",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data107 < 0 || isNaN(data107)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/examples/" + i5+"/byteOffset",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid50 = _errs266 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data104.status !== undefined){
let data108 = data104.status;
const _errs269 = errors;
const _errs270 = errors;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/examples/" + i5+"/status",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs270){
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 > 9007199254740991 || isNaN(data108)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/examples/" + i5+"/status",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data108 < 0 || isNaN(data108)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/examples/" + i5+"/status",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid50 = _errs269 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data104.latencyMs !== undefined){
let data109 = data104.latencyMs;
const _errs272 = errors;
if(!((typeof data109 == "number") && (isFinite(data109)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/examples/" + i5+"/latencyMs",schemaPath:"#/items/properties/examples/items/properties/latencyMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid50 = _errs272 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data104.method !== undefined){
const _errs274 = errors;
if(typeof data104.method !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/examples/" + i5+"/method",schemaPath:"#/items/properties/examples/items/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid50 = _errs274 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data104.path !== undefined){
const _errs276 = errors;
if(typeof data104.path !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/examples/" + i5+"/path",schemaPath:"#/items/properties/examples/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid50 = _errs276 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data104.user !== undefined){
const _errs278 = errors;
if(typeof data104.user !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/examples/" + i5+"/user",schemaPath:"#/items/properties/examples/items/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid50 = _errs278 === errors;
}
else {
var valid50 = true;
}
}
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
validate35.errors = [{instancePath:instancePath+"/" + i0+"/examples/" + i5,schemaPath:"#/items/properties/examples/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid49 = _errs257 === errors;
if(!valid49){
break;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/" + i0+"/examples",schemaPath:"#/items/properties/examples/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs255 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.figures !== undefined){
let data113 = data0.figures;
const _errs280 = errors;
if(errors === _errs280){
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key13 in data113){
const _errs282 = errors;
if(typeof key13 !== "string"){
const err29 = {instancePath:instancePath+"/" + i0+"/figures",schemaPath:"#/items/properties/figures/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid55 = _errs282 === errors;
if(!valid55){
const err30 = {instancePath:instancePath+"/" + i0+"/figures",schemaPath:"#/items/properties/figures/propertyNames",keyword:"propertyNames",params:{propertyName: key13},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
validate35.errors = vErrors;
return false;
break;
}
}
if(valid55){
for(const key14 in data113){
let data114 = data113[key14];
const _errs285 = errors;
if((!((typeof data114 == "number") && (isFinite(data114)))) && (typeof data114 !== "string")){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/figures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/items/properties/figures/additionalProperties/type",keyword:"type",params:{type: schema58.items.properties.figures.additionalProperties.type},message:"must be number,string"}];
return false;
}
var valid56 = _errs285 === errors;
if(!valid56){
break;
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/" + i0+"/figures",schemaPath:"#/items/properties/figures/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs280 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.planPlace !== undefined){
let data115 = data0.planPlace;
const _errs287 = errors;
if(errors === _errs287){
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
let missing13;
if(((data115.line === undefined) && (missing13 = "line")) || ((data115.column === undefined) && (missing13 = "column"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/planPlace",schemaPath:"#/items/properties/planPlace/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs289 = errors;
for(const key15 in data115){
if(!(((key15 === "line") || (key15 === "column")) || (key15 === "written"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/planPlace",schemaPath:"#/items/properties/planPlace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs289 === errors){
if(data115.line !== undefined){
let data116 = data115.line;
const _errs290 = errors;
const _errs291 = errors;
if(!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/planPlace/line",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs291){
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 > 9007199254740991 || isNaN(data116)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/planPlace/line",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data116 < 0 || isNaN(data116)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/planPlace/line",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid57 = _errs290 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data115.column !== undefined){
let data117 = data115.column;
const _errs293 = errors;
const _errs294 = errors;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/planPlace/column",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs294){
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 > 9007199254740991 || isNaN(data117)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/planPlace/column",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data117 < 0 || isNaN(data117)){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/planPlace/column",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid57 = _errs293 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data115.written !== undefined){
const _errs296 = errors;
if(typeof data115.written !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/planPlace/written",schemaPath:"#/$defs/__schema34/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid57 = _errs296 === errors;
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
validate35.errors = [{instancePath:instancePath+"/" + i0+"/planPlace",schemaPath:"#/items/properties/planPlace/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs287 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.waiver !== undefined){
let data119 = data0.waiver;
const _errs299 = errors;
if(errors === _errs299){
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
let missing14;
if((((data119.owner === undefined) && (missing14 = "owner")) || ((data119.because === undefined) && (missing14 = "because"))) || ((data119.expires === undefined) && (missing14 = "expires"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/waiver",schemaPath:"#/items/properties/waiver/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
const _errs301 = errors;
for(const key16 in data119){
if(!(((key16 === "owner") || (key16 === "because")) || (key16 === "expires"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/waiver",schemaPath:"#/items/properties/waiver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs301 === errors){
if(data119.owner !== undefined){
const _errs302 = errors;
if(typeof data119.owner !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/waiver/owner",schemaPath:"#/items/properties/waiver/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid61 = _errs302 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data119.because !== undefined){
const _errs304 = errors;
if(typeof data119.because !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/waiver/because",schemaPath:"#/items/properties/waiver/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid61 = _errs304 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data119.expires !== undefined){
const _errs306 = errors;
if(typeof data119.expires !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/waiver/expires",schemaPath:"#/items/properties/waiver/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid61 = _errs306 === errors;
}
else {
var valid61 = true;
}
}
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/" + i0+"/waiver",schemaPath:"#/items/properties/waiver/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs299 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.settledBy !== undefined){
const _errs308 = errors;
if(typeof data0.settledBy !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/settledBy",schemaPath:"#/items/properties/settledBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs308 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
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
validate35.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema108 = {"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"family":{"type":"string"},"format":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"required":{"type":"boolean"},"status":{"type":"string","enum":["read","missing","refused"]},"sizeBytes":{"$ref":"#/$defs/__schema4"},"sha256":{"$ref":"#/$defs/__schema11"},"defects":{"type":"array","items":{"type":"string"}},"warnings":{"type":"array","items":{"type":"string"}}},"required":["id","family","path","required","status","defects","warnings"],"additionalProperties":false}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((((((((data0.id === undefined) && (missing0 = "id")) || ((data0.family === undefined) && (missing0 = "family"))) || ((data0.path === undefined) && (missing0 = "path"))) || ((data0.required === undefined) && (missing0 = "required"))) || ((data0.status === undefined) && (missing0 = "status"))) || ((data0.defects === undefined) && (missing0 = "defects"))) || ((data0.warnings === undefined) && (missing0 = "warnings"))){
validate45.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data0){
if(!(func1.call(schema108.items.properties, key0))){
validate45.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs3 === errors){
if(data0.id !== undefined){
const _errs4 = errors;
if(typeof data0.id !== "string"){
validate45.errors = [{instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.family !== undefined){
const _errs6 = errors;
if(typeof data0.family !== "string"){
validate45.errors = [{instancePath:instancePath+"/" + i0+"/family",schemaPath:"#/items/properties/family/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.format !== undefined){
const _errs8 = errors;
if(typeof data0.format !== "string"){
validate45.errors = [{instancePath:instancePath+"/" + i0+"/format",schemaPath:"#/items/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.path !== undefined){
const _errs10 = errors;
if(typeof data0.path !== "string"){
validate45.errors = [{instancePath:instancePath+"/" + i0+"/path",schemaPath:"#/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.phase !== undefined){
const _errs12 = errors;
if(typeof data0.phase !== "string"){
validate45.errors = [{instancePath:instancePath+"/" + i0+"/phase",schemaPath:"#/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.required !== undefined){
const _errs14 = errors;
if(typeof data0.required !== "boolean"){
validate45.errors = [{instancePath:instancePath+"/" + i0+"/required",schemaPath:"#/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.status !== undefined){
let data7 = data0.status;
const _errs16 = errors;
if(typeof data7 !== "string"){
validate45.errors = [{instancePath:instancePath+"/" + i0+"/status",schemaPath:"#/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data7 === "read") || (data7 === "missing")) || (data7 === "refused"))){
validate45.errors = [{instancePath:instancePath+"/" + i0+"/status",schemaPath:"#/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema108.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.sizeBytes !== undefined){
let data8 = data0.sizeBytes;
const _errs18 = errors;
const _errs19 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate45.errors = [{instancePath:instancePath+"/" + i0+"/sizeBytes",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate45.errors = [{instancePath:instancePath+"/" + i0+"/sizeBytes",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate45.errors = [{instancePath:instancePath+"/" + i0+"/sizeBytes",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.sha256 !== undefined){
let data9 = data0.sha256;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
validate45.errors = [{instancePath:instancePath+"/" + i0+"/sha256",schemaPath:"#/$defs/__schema11/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/" + i0+"/sha256",schemaPath:"#/$defs/__schema11/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.defects !== undefined){
let data10 = data0.defects;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data10)){
var valid4 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs26 = errors;
if(typeof data10[i1] !== "string"){
validate45.errors = [{instancePath:instancePath+"/" + i0+"/defects/" + i1,schemaPath:"#/items/properties/defects/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs26 === errors;
if(!valid4){
break;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/" + i0+"/defects",schemaPath:"#/items/properties/defects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.warnings !== undefined){
let data12 = data0.warnings;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data12)){
var valid5 = true;
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
const _errs30 = errors;
if(typeof data12[i2] !== "string"){
validate45.errors = [{instancePath:instancePath+"/" + i0+"/warnings/" + i2,schemaPath:"#/items/properties/warnings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs30 === errors;
if(!valid5){
break;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/" + i0+"/warnings",schemaPath:"#/items/properties/warnings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs28 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
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
validate45.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema111 = {"type":"object","properties":{"record":{"type":"string"},"sha256":{"$ref":"#/$defs/__schema11"},"removed":{"$ref":"#/$defs/__schema4"},"files":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema38"}}},"required":["record","sha256","removed","files"],"additionalProperties":false};
const schema114 = {"type":"object","properties":{"path":{"type":"string"},"removed":{"$ref":"#/$defs/__schema4"},"kinds":{"$ref":"#/$defs/__schema39"}},"required":["path","removed","kinds"],"additionalProperties":false};
const schema116 = {"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"$ref":"#/$defs/__schema4"}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 !== "string"){
const err0 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate49.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
let data0 = data[key1];
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate49.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate49.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate49.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.path === undefined) && (missing0 = "path")) || ((data.removed === undefined) && (missing0 = "removed"))) || ((data.kinds === undefined) && (missing0 = "kinds"))){
validate48.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "removed")) || (key0 === "kinds"))){
validate48.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate48.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.removed !== undefined){
let data1 = data.removed;
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate48.errors = [{instancePath:instancePath+"/removed",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate48.errors = [{instancePath:instancePath+"/removed",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate48.errors = [{instancePath:instancePath+"/removed",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kinds !== undefined){
const _errs7 = errors;
if(!(validate49(data.kinds, {instancePath:instancePath+"/kinds",parentData:data,parentDataProperty:"kinds",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate48.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.record === undefined) && (missing0 = "record")) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.removed === undefined) && (missing0 = "removed"))) || ((data.files === undefined) && (missing0 = "files"))){
validate47.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "record") || (key0 === "sha256")) || (key0 === "removed")) || (key0 === "files"))){
validate47.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.record !== undefined){
const _errs2 = errors;
if(typeof data.record !== "string"){
validate47.errors = [{instancePath:instancePath+"/record",schemaPath:"#/properties/record/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
let data1 = data.sha256;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
validate47.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/$defs/__schema11/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate47.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/$defs/__schema11/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.removed !== undefined){
let data2 = data.removed;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate47.errors = [{instancePath:instancePath+"/removed",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate47.errors = [{instancePath:instancePath+"/removed",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate47.errors = [{instancePath:instancePath+"/removed",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined){
let data3 = data.files;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data3)){
if(data3.length < 1){
validate47.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate48(data3[i0], {instancePath:instancePath+"/files/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
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
else {
validate47.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema118 = {"type":"object","properties":{"load":{"readOnly":true,"type":"array","items":{"$ref":"#/$defs/__schema41"}},"health":{"readOnly":true,"type":"array","items":{"$ref":"#/$defs/__schema41"}},"metrics":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"variant":{"type":"string"},"name":{"type":"string"},"labels":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}},"unit":{"$ref":"#/$defs/__schema25"},"points":{"$ref":"#/$defs/__schema4"},"first":{"type":"number"},"last":{"type":"number"},"min":{"type":"number"},"max":{"type":"number"},"mean":{"type":"number"}},"required":["evidence","path","name","labels","unit","points","first","last","min","max","mean"],"additionalProperties":false}},"balancer":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"moment":{"type":"string","enum":["before","after","end"]},"servers":{"type":"array","items":{"type":"object","properties":{"backend":{"type":"string"},"server":{"type":"string"},"weight":{"type":["number","null"]},"state":{"anyOf":[{"type":"string","enum":["up","down","maint","drain","unknown"]},{"type":"null"}]},"requestsTotal":{"anyOf":[{"$ref":"#/$defs/__schema4"},{"type":"null"}]},"failedChecksTotal":{"anyOf":[{"$ref":"#/$defs/__schema4"},{"type":"null"}]}},"required":["backend","server","weight","state","requestsTotal","failedChecksTotal"],"additionalProperties":false}},"pools":{"type":"array","items":{"$ref":"#/$defs/__schema46"},"description":"the servers of each variant together"}},"required":["evidence","path","moment","servers","pools"],"additionalProperties":false}},"changes":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"server":{"type":"string"},"weightBefore":{"type":["number","null"]},"weightAfter":{"type":["number","null"]},"line":{"$ref":"#/$defs/__schema4"}},"required":["evidence","path","server","weightBefore","weightAfter","line"],"additionalProperties":false}},"tests":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"suite":{"type":"string"},"total":{"$ref":"#/$defs/__schema4"},"passed":{"$ref":"#/$defs/__schema4"},"failed":{"$ref":"#/$defs/__schema4"},"skipped":{"$ref":"#/$defs/__schema4"},"flaky":{"$ref":"#/$defs/__schema4"},"passedRatio":{"anyOf":[{"$ref":"#/$defs/__schema48"},{"type":"null"}],"description":"share of the tests that ran; null: none ran"},"failures":{"type":"array","items":{"type":"string"}},"cases":{"type":"array","items":{"$ref":"#/$defs/__schema49"},"description":"what did not pass first; no more than are shown"},"casesLeftOut":{"$ref":"#/$defs/__schema4"}},"required":["evidence","path","suite","total","passed","failed","skipped","flaky","passedRatio","failures","cases","casesLeftOut"],"additionalProperties":false}},"testTotals":{"description":"of all suites together","$ref":"#/$defs/__schema50"}},"required":["load","health","metrics","balancer","changes","tests"],"additionalProperties":false};
const schema153 = {"type":"number"};
const schema119 = {"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"variant":{"description":"absent: requests that no variant can be told for","$ref":"#/$defs/__schema42"},"requests":{"$ref":"#/$defs/__schema4"},"byStatus":{"$ref":"#/$defs/__schema39"},"firstAt":{"$ref":"#/$defs/__schema21"},"lastAt":{"$ref":"#/$defs/__schema21"},"failed":{"description":"answered 5xx, or not at all","$ref":"#/$defs/__schema4"},"failedRatio":{"type":"number","description":"share of the requests"},"latency":{"anyOf":[{"$ref":"#/$defs/__schema43"},{"type":"null"}]},"measures":{"type":"array","items":{"type":"object","properties":{"indicator":{"type":"string"},"good":{"$ref":"#/$defs/__schema4"},"bad":{"$ref":"#/$defs/__schema4"},"goodRatio":{"anyOf":[{"$ref":"#/$defs/__schema44"},{"type":"null"}],"description":"null: nothing was counted"},"excluded":{"type":"array","items":{"$ref":"#/$defs/__schema4"}}},"required":["indicator","good","bad","goodRatio","excluded"],"additionalProperties":false}},"trend":{"type":"array","items":{"type":"object","properties":{"from":{"$ref":"#/$defs/__schema21"},"requests":{"$ref":"#/$defs/__schema4"},"shares":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"object","properties":{"good":{"$ref":"#/$defs/__schema4"},"bad":{"$ref":"#/$defs/__schema4"},"goodRatio":{"anyOf":[{"$ref":"#/$defs/__schema45"},{"type":"null"}],"description":"null: nothing was counted"}},"required":["good","bad","goodRatio"],"additionalProperties":false}},"latency":{"anyOf":[{"$ref":"#/$defs/__schema43"},{"type":"null"}]}},"required":["from","requests","shares","latency"],"additionalProperties":false}},"users":{"type":"array","items":{"type":"object","properties":{"user":{"type":"string"},"requests":{"$ref":"#/$defs/__schema4"},"byStatus":{"$ref":"#/$defs/__schema39"}},"required":["user","requests","byStatus"],"additionalProperties":false}}},"required":["evidence","path","phase","requests","byStatus","failed","failedRatio","latency","measures","trend"],"additionalProperties":false};
const schema120 = {"type":"string"};
const schema129 = {"type":"number"};
const schema135 = {"type":"number"};
const schema125 = {"type":"object","properties":{"count":{"$ref":"#/$defs/__schema4"},"p50Ms":{"type":"number"},"p95Ms":{"type":"number"},"p99Ms":{"type":"number"},"maxMs":{"type":"number"},"relativeError":{"type":"number","description":"largest relative distance of these values from the true ones; 0: exact"}},"required":["count","p50Ms","p95Ms","p99Ms","maxMs","relativeError"],"additionalProperties":false};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.count === undefined) && (missing0 = "count")) || ((data.p50Ms === undefined) && (missing0 = "p50Ms"))) || ((data.p95Ms === undefined) && (missing0 = "p95Ms"))) || ((data.p99Ms === undefined) && (missing0 = "p99Ms"))) || ((data.maxMs === undefined) && (missing0 = "maxMs"))) || ((data.relativeError === undefined) && (missing0 = "relativeError"))){
validate56.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "count") || (key0 === "p50Ms")) || (key0 === "p95Ms")) || (key0 === "p99Ms")) || (key0 === "maxMs")) || (key0 === "relativeError"))){
validate56.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.count !== undefined){
let data0 = data.count;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate56.errors = [{instancePath:instancePath+"/count",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate56.errors = [{instancePath:instancePath+"/count",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate56.errors = [{instancePath:instancePath+"/count",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.p50Ms !== undefined){
let data1 = data.p50Ms;
const _errs5 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate56.errors = [{instancePath:instancePath+"/p50Ms",schemaPath:"#/properties/p50Ms/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.p95Ms !== undefined){
let data2 = data.p95Ms;
const _errs7 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate56.errors = [{instancePath:instancePath+"/p95Ms",schemaPath:"#/properties/p95Ms/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.p99Ms !== undefined){
let data3 = data.p99Ms;
const _errs9 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate56.errors = [{instancePath:instancePath+"/p99Ms",schemaPath:"#/properties/p99Ms/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxMs !== undefined){
let data4 = data.maxMs;
const _errs11 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate56.errors = [{instancePath:instancePath+"/maxMs",schemaPath:"#/properties/maxMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.relativeError !== undefined){
let data5 = data.relativeError;
const _errs13 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate56.errors = [{instancePath:instancePath+"/relativeError",schemaPath:"#/properties/relativeError/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs13 === errors;
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
else {
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.evidence === undefined) && (missing0 = "evidence")) || ((data.path === undefined) && (missing0 = "path"))) || ((data.phase === undefined) && (missing0 = "phase"))) || ((data.requests === undefined) && (missing0 = "requests"))) || ((data.byStatus === undefined) && (missing0 = "byStatus"))) || ((data.failed === undefined) && (missing0 = "failed"))) || ((data.failedRatio === undefined) && (missing0 = "failedRatio"))) || ((data.latency === undefined) && (missing0 = "latency"))) || ((data.measures === undefined) && (missing0 = "measures"))) || ((data.trend === undefined) && (missing0 = "trend"))){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema119.properties, key0))){
validate54.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.evidence !== undefined){
const _errs2 = errors;
if(typeof data.evidence !== "string"){
validate54.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
const _errs4 = errors;
if(typeof data.path !== "string"){
validate54.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phase !== undefined){
const _errs6 = errors;
if(typeof data.phase !== "string"){
validate54.errors = [{instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variant !== undefined){
const _errs8 = errors;
if(typeof data.variant !== "string"){
validate54.errors = [{instancePath:instancePath+"/variant",schemaPath:"#/$defs/__schema42/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requests !== undefined){
let data4 = data.requests;
const _errs11 = errors;
const _errs12 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate54.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate54.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate54.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.byStatus !== undefined){
const _errs14 = errors;
if(!(validate49(data.byStatus, {instancePath:instancePath+"/byStatus",parentData:data,parentDataProperty:"byStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.firstAt !== undefined){
let data6 = data.firstAt;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
validate54.errors = [{instancePath:instancePath+"/firstAt",schemaPath:"#/$defs/__schema21/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/firstAt",schemaPath:"#/$defs/__schema21/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastAt !== undefined){
let data7 = data.lastAt;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
validate54.errors = [{instancePath:instancePath+"/lastAt",schemaPath:"#/$defs/__schema21/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/lastAt",schemaPath:"#/$defs/__schema21/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failed !== undefined){
let data8 = data.failed;
const _errs21 = errors;
const _errs22 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate54.errors = [{instancePath:instancePath+"/failed",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs22){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate54.errors = [{instancePath:instancePath+"/failed",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate54.errors = [{instancePath:instancePath+"/failed",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failedRatio !== undefined){
let data9 = data.failedRatio;
const _errs24 = errors;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate54.errors = [{instancePath:instancePath+"/failedRatio",schemaPath:"#/properties/failedRatio/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.latency !== undefined){
let data10 = data.latency;
const _errs26 = errors;
const _errs27 = errors;
let valid6 = false;
const _errs28 = errors;
if(!(validate56(data10, {instancePath:instancePath+"/latency",parentData:data,parentDataProperty:"latency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var _valid0 = _errs28 === errors;
valid6 = valid6 || _valid0;
const _errs29 = errors;
if(data10 !== null){
const err0 = {instancePath:instancePath+"/latency",schemaPath:"#/properties/latency/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs29 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const err1 = {instancePath:instancePath+"/latency",schemaPath:"#/properties/latency/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate54.errors = vErrors;
return false;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.measures !== undefined){
let data11 = data.measures;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data11)){
var valid7 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
const _errs33 = errors;
if(errors === _errs33){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing1;
if((((((data12.indicator === undefined) && (missing1 = "indicator")) || ((data12.good === undefined) && (missing1 = "good"))) || ((data12.bad === undefined) && (missing1 = "bad"))) || ((data12.goodRatio === undefined) && (missing1 = "goodRatio"))) || ((data12.excluded === undefined) && (missing1 = "excluded"))){
validate54.errors = [{instancePath:instancePath+"/measures/" + i0,schemaPath:"#/properties/measures/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs35 = errors;
for(const key1 in data12){
if(!(((((key1 === "indicator") || (key1 === "good")) || (key1 === "bad")) || (key1 === "goodRatio")) || (key1 === "excluded"))){
validate54.errors = [{instancePath:instancePath+"/measures/" + i0,schemaPath:"#/properties/measures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs35 === errors){
if(data12.indicator !== undefined){
const _errs36 = errors;
if(typeof data12.indicator !== "string"){
validate54.errors = [{instancePath:instancePath+"/measures/" + i0+"/indicator",schemaPath:"#/properties/measures/items/properties/indicator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs36 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data12.good !== undefined){
let data14 = data12.good;
const _errs38 = errors;
const _errs39 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate54.errors = [{instancePath:instancePath+"/measures/" + i0+"/good",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs39){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
validate54.errors = [{instancePath:instancePath+"/measures/" + i0+"/good",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate54.errors = [{instancePath:instancePath+"/measures/" + i0+"/good",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid8 = _errs38 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data12.bad !== undefined){
let data15 = data12.bad;
const _errs41 = errors;
const _errs42 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate54.errors = [{instancePath:instancePath+"/measures/" + i0+"/bad",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs42){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
validate54.errors = [{instancePath:instancePath+"/measures/" + i0+"/bad",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate54.errors = [{instancePath:instancePath+"/measures/" + i0+"/bad",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid8 = _errs41 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data12.goodRatio !== undefined){
let data16 = data12.goodRatio;
const _errs44 = errors;
const _errs45 = errors;
let valid11 = false;
const _errs46 = errors;
if(!((typeof data16 == "number") && (isFinite(data16)))){
const err2 = {instancePath:instancePath+"/measures/" + i0+"/goodRatio",schemaPath:"#/$defs/__schema44/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs46 === errors;
valid11 = valid11 || _valid1;
const _errs49 = errors;
if(data16 !== null){
const err3 = {instancePath:instancePath+"/measures/" + i0+"/goodRatio",schemaPath:"#/properties/measures/items/properties/goodRatio/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs49 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
const err4 = {instancePath:instancePath+"/measures/" + i0+"/goodRatio",schemaPath:"#/properties/measures/items/properties/goodRatio/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate54.errors = vErrors;
return false;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
var valid8 = _errs44 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data12.excluded !== undefined){
let data17 = data12.excluded;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data17)){
var valid13 = true;
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
const _errs53 = errors;
const _errs54 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate54.errors = [{instancePath:instancePath+"/measures/" + i0+"/excluded/" + i1,schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs54){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
validate54.errors = [{instancePath:instancePath+"/measures/" + i0+"/excluded/" + i1,schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data18 < 0 || isNaN(data18)){
validate54.errors = [{instancePath:instancePath+"/measures/" + i0+"/excluded/" + i1,schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid13 = _errs53 === errors;
if(!valid13){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/measures/" + i0+"/excluded",schemaPath:"#/properties/measures/items/properties/excluded/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs51 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/measures/" + i0,schemaPath:"#/properties/measures/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs33 === errors;
if(!valid7){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trend !== undefined){
let data19 = data.trend;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data19)){
var valid15 = true;
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
const _errs58 = errors;
if(errors === _errs58){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing2;
if(((((data20.from === undefined) && (missing2 = "from")) || ((data20.requests === undefined) && (missing2 = "requests"))) || ((data20.shares === undefined) && (missing2 = "shares"))) || ((data20.latency === undefined) && (missing2 = "latency"))){
validate54.errors = [{instancePath:instancePath+"/trend/" + i2,schemaPath:"#/properties/trend/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs60 = errors;
for(const key2 in data20){
if(!((((key2 === "from") || (key2 === "requests")) || (key2 === "shares")) || (key2 === "latency"))){
validate54.errors = [{instancePath:instancePath+"/trend/" + i2,schemaPath:"#/properties/trend/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs60 === errors){
if(data20.from !== undefined){
let data21 = data20.from;
const _errs61 = errors;
const _errs62 = errors;
if(errors === _errs62){
if(typeof data21 === "string"){
if(!pattern7.test(data21)){
validate54.errors = [{instancePath:instancePath+"/trend/" + i2+"/from",schemaPath:"#/$defs/__schema21/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/trend/" + i2+"/from",schemaPath:"#/$defs/__schema21/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid16 = _errs61 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data20.requests !== undefined){
let data22 = data20.requests;
const _errs64 = errors;
const _errs65 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate54.errors = [{instancePath:instancePath+"/trend/" + i2+"/requests",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs65){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 9007199254740991 || isNaN(data22)){
validate54.errors = [{instancePath:instancePath+"/trend/" + i2+"/requests",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data22 < 0 || isNaN(data22)){
validate54.errors = [{instancePath:instancePath+"/trend/" + i2+"/requests",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid16 = _errs64 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data20.shares !== undefined){
let data23 = data20.shares;
const _errs67 = errors;
if(errors === _errs67){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key3 in data23){
const _errs69 = errors;
if(typeof key3 !== "string"){
const err5 = {instancePath:instancePath+"/trend/" + i2+"/shares",schemaPath:"#/properties/trend/items/properties/shares/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid19 = _errs69 === errors;
if(!valid19){
const err6 = {instancePath:instancePath+"/trend/" + i2+"/shares",schemaPath:"#/properties/trend/items/properties/shares/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate54.errors = vErrors;
return false;
break;
}
}
if(valid19){
for(const key4 in data23){
let data24 = data23[key4];
const _errs72 = errors;
if(errors === _errs72){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing3;
if((((data24.good === undefined) && (missing3 = "good")) || ((data24.bad === undefined) && (missing3 = "bad"))) || ((data24.goodRatio === undefined) && (missing3 = "goodRatio"))){
validate54.errors = [{instancePath:instancePath+"/trend/" + i2+"/shares/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/trend/items/properties/shares/additionalProperties/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs74 = errors;
for(const key5 in data24){
if(!(((key5 === "good") || (key5 === "bad")) || (key5 === "goodRatio"))){
validate54.errors = [{instancePath:instancePath+"/trend/" + i2+"/shares/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/trend/items/properties/shares/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs74 === errors){
if(data24.good !== undefined){
let data25 = data24.good;
const _errs75 = errors;
const _errs76 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate54.errors = [{instancePath:instancePath+"/trend/" + i2+"/shares/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs76){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 9007199254740991 || isNaN(data25)){
validate54.errors = [{instancePath:instancePath+"/trend/" + i2+"/shares/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data25 < 0 || isNaN(data25)){
validate54.errors = [{instancePath:instancePath+"/trend/" + i2+"/shares/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid21 = _errs75 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data24.bad !== undefined){
let data26 = data24.bad;
const _errs78 = errors;
const _errs79 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate54.errors = [{instancePath:instancePath+"/trend/" + i2+"/shares/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs79){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 9007199254740991 || isNaN(data26)){
validate54.errors = [{instancePath:instancePath+"/trend/" + i2+"/shares/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data26 < 0 || isNaN(data26)){
validate54.errors = [{instancePath:instancePath+"/trend/" + i2+"/shares/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid21 = _errs78 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data24.goodRatio !== undefined){
let data27 = data24.goodRatio;
const _errs81 = errors;
const _errs82 = errors;
let valid24 = false;
const _errs83 = errors;
if(!((typeof data27 == "number") && (isFinite(data27)))){
const err7 = {instancePath:instancePath+"/trend/" + i2+"/shares/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/goodRatio",schemaPath:"#/$defs/__schema45/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid2 = _errs83 === errors;
valid24 = valid24 || _valid2;
const _errs86 = errors;
if(data27 !== null){
const err8 = {instancePath:instancePath+"/trend/" + i2+"/shares/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/goodRatio",schemaPath:"#/properties/trend/items/properties/shares/additionalProperties/properties/goodRatio/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid2 = _errs86 === errors;
valid24 = valid24 || _valid2;
if(!valid24){
const err9 = {instancePath:instancePath+"/trend/" + i2+"/shares/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/goodRatio",schemaPath:"#/properties/trend/items/properties/shares/additionalProperties/properties/goodRatio/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate54.errors = vErrors;
return false;
}
else {
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
}
var valid21 = _errs81 === errors;
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
validate54.errors = [{instancePath:instancePath+"/trend/" + i2+"/shares/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/trend/items/properties/shares/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs72 === errors;
if(!valid20){
break;
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/trend/" + i2+"/shares",schemaPath:"#/properties/trend/items/properties/shares/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid16 = _errs67 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data20.latency !== undefined){
let data28 = data20.latency;
const _errs88 = errors;
const _errs89 = errors;
let valid26 = false;
const _errs90 = errors;
if(!(validate56(data28, {instancePath:instancePath+"/trend/" + i2+"/latency",parentData:data20,parentDataProperty:"latency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var _valid3 = _errs90 === errors;
valid26 = valid26 || _valid3;
const _errs91 = errors;
if(data28 !== null){
const err10 = {instancePath:instancePath+"/trend/" + i2+"/latency",schemaPath:"#/properties/trend/items/properties/latency/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid3 = _errs91 === errors;
valid26 = valid26 || _valid3;
if(!valid26){
const err11 = {instancePath:instancePath+"/trend/" + i2+"/latency",schemaPath:"#/properties/trend/items/properties/latency/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate54.errors = vErrors;
return false;
}
else {
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
}
var valid16 = _errs88 === errors;
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
else {
validate54.errors = [{instancePath:instancePath+"/trend/" + i2,schemaPath:"#/properties/trend/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid15 = _errs58 === errors;
if(!valid15){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/trend",schemaPath:"#/properties/trend/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.users !== undefined){
let data29 = data.users;
const _errs93 = errors;
if(errors === _errs93){
if(Array.isArray(data29)){
var valid27 = true;
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
let data30 = data29[i3];
const _errs95 = errors;
if(errors === _errs95){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing4;
if((((data30.user === undefined) && (missing4 = "user")) || ((data30.requests === undefined) && (missing4 = "requests"))) || ((data30.byStatus === undefined) && (missing4 = "byStatus"))){
validate54.errors = [{instancePath:instancePath+"/users/" + i3,schemaPath:"#/properties/users/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs97 = errors;
for(const key6 in data30){
if(!(((key6 === "user") || (key6 === "requests")) || (key6 === "byStatus"))){
validate54.errors = [{instancePath:instancePath+"/users/" + i3,schemaPath:"#/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs97 === errors){
if(data30.user !== undefined){
const _errs98 = errors;
if(typeof data30.user !== "string"){
validate54.errors = [{instancePath:instancePath+"/users/" + i3+"/user",schemaPath:"#/properties/users/items/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs98 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data30.requests !== undefined){
let data32 = data30.requests;
const _errs100 = errors;
const _errs101 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate54.errors = [{instancePath:instancePath+"/users/" + i3+"/requests",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs101){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 9007199254740991 || isNaN(data32)){
validate54.errors = [{instancePath:instancePath+"/users/" + i3+"/requests",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data32 < 0 || isNaN(data32)){
validate54.errors = [{instancePath:instancePath+"/users/" + i3+"/requests",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid28 = _errs100 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data30.byStatus !== undefined){
const _errs103 = errors;
if(!(validate49(data30.byStatus, {instancePath:instancePath+"/users/" + i3+"/byStatus",parentData:data30,parentDataProperty:"byStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid28 = _errs103 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/users/" + i3,schemaPath:"#/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid27 = _errs95 === errors;
if(!valid27){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs93 === errors;
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
else {
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema141 = {"type":"object","properties":{"variant":{"type":"string"},"servers":{"$ref":"#/$defs/__schema4"},"serving":{"description":"servers that take traffic; a configuration shows no states, all of its servers count","$ref":"#/$defs/__schema4"},"weight":{"type":"number","description":"of the servers that take traffic"},"weightOfAll":{"type":"number","description":"the same of every variant together"},"weightRatio":{"anyOf":[{"$ref":"#/$defs/__schema47"},{"type":"null"}],"description":"null: nobody has any weight"},"requestsTotal":{"anyOf":[{"$ref":"#/$defs/__schema4"},{"type":"null"}]},"failedChecksTotal":{"anyOf":[{"$ref":"#/$defs/__schema4"},{"type":"null"}]}},"required":["variant","servers","serving","weight","weightOfAll","weightRatio","requestsTotal","failedChecksTotal"],"additionalProperties":false};
const schema144 = {"type":"number"};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.variant === undefined) && (missing0 = "variant")) || ((data.servers === undefined) && (missing0 = "servers"))) || ((data.serving === undefined) && (missing0 = "serving"))) || ((data.weight === undefined) && (missing0 = "weight"))) || ((data.weightOfAll === undefined) && (missing0 = "weightOfAll"))) || ((data.weightRatio === undefined) && (missing0 = "weightRatio"))) || ((data.requestsTotal === undefined) && (missing0 = "requestsTotal"))) || ((data.failedChecksTotal === undefined) && (missing0 = "failedChecksTotal"))){
validate62.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "variant") || (key0 === "servers")) || (key0 === "serving")) || (key0 === "weight")) || (key0 === "weightOfAll")) || (key0 === "weightRatio")) || (key0 === "requestsTotal")) || (key0 === "failedChecksTotal"))){
validate62.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.variant !== undefined){
const _errs2 = errors;
if(typeof data.variant !== "string"){
validate62.errors = [{instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.servers !== undefined){
let data1 = data.servers;
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate62.errors = [{instancePath:instancePath+"/servers",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate62.errors = [{instancePath:instancePath+"/servers",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate62.errors = [{instancePath:instancePath+"/servers",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.serving !== undefined){
let data2 = data.serving;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate62.errors = [{instancePath:instancePath+"/serving",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate62.errors = [{instancePath:instancePath+"/serving",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate62.errors = [{instancePath:instancePath+"/serving",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.weight !== undefined){
let data3 = data.weight;
const _errs10 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate62.errors = [{instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.weightOfAll !== undefined){
let data4 = data.weightOfAll;
const _errs12 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate62.errors = [{instancePath:instancePath+"/weightOfAll",schemaPath:"#/properties/weightOfAll/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.weightRatio !== undefined){
let data5 = data.weightRatio;
const _errs14 = errors;
const _errs15 = errors;
let valid3 = false;
const _errs16 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err0 = {instancePath:instancePath+"/weightRatio",schemaPath:"#/$defs/__schema47/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid3 = valid3 || _valid0;
const _errs19 = errors;
if(data5 !== null){
const err1 = {instancePath:instancePath+"/weightRatio",schemaPath:"#/properties/weightRatio/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err2 = {instancePath:instancePath+"/weightRatio",schemaPath:"#/properties/weightRatio/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate62.errors = vErrors;
return false;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestsTotal !== undefined){
let data6 = data.requestsTotal;
const _errs21 = errors;
const _errs22 = errors;
let valid5 = false;
const _errs23 = errors;
const _errs24 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err3 = {instancePath:instancePath+"/requestsTotal",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs24){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
const err4 = {instancePath:instancePath+"/requestsTotal",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data6 < 0 || isNaN(data6)){
const err5 = {instancePath:instancePath+"/requestsTotal",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid1 = _errs23 === errors;
valid5 = valid5 || _valid1;
const _errs26 = errors;
if(data6 !== null){
const err6 = {instancePath:instancePath+"/requestsTotal",schemaPath:"#/properties/requestsTotal/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err7 = {instancePath:instancePath+"/requestsTotal",schemaPath:"#/properties/requestsTotal/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate62.errors = vErrors;
return false;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failedChecksTotal !== undefined){
let data7 = data.failedChecksTotal;
const _errs28 = errors;
const _errs29 = errors;
let valid7 = false;
const _errs30 = errors;
const _errs31 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err8 = {instancePath:instancePath+"/failedChecksTotal",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(errors === _errs31){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
const err9 = {instancePath:instancePath+"/failedChecksTotal",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data7 < 0 || isNaN(data7)){
const err10 = {instancePath:instancePath+"/failedChecksTotal",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
var _valid2 = _errs30 === errors;
valid7 = valid7 || _valid2;
const _errs33 = errors;
if(data7 !== null){
const err11 = {instancePath:instancePath+"/failedChecksTotal",schemaPath:"#/properties/failedChecksTotal/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs33 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const err12 = {instancePath:instancePath+"/failedChecksTotal",schemaPath:"#/properties/failedChecksTotal/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate62.errors = vErrors;
return false;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs28 === errors;
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
else {
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema154 = {"type":"object","properties":{"name":{"type":"string"},"outcome":{"type":"string","enum":["passed","failed","error","skipped"]},"isFlaky":{"type":"boolean"},"line":{"$ref":"#/$defs/__schema4"}},"required":["name","outcome","isFlaky"],"additionalProperties":false};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.name === undefined) && (missing0 = "name")) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.isFlaky === undefined) && (missing0 = "isFlaky"))){
validate64.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "outcome")) || (key0 === "isFlaky")) || (key0 === "line"))){
validate64.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate64.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data1 = data.outcome;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate64.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data1 === "passed") || (data1 === "failed")) || (data1 === "error")) || (data1 === "skipped"))){
validate64.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema154.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isFlaky !== undefined){
const _errs6 = errors;
if(typeof data.isFlaky !== "boolean"){
validate64.errors = [{instancePath:instancePath+"/isFlaky",schemaPath:"#/properties/isFlaky/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined){
let data3 = data.line;
const _errs8 = errors;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate64.errors = [{instancePath:instancePath+"/line",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate64.errors = [{instancePath:instancePath+"/line",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate64.errors = [{instancePath:instancePath+"/line",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
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
else {
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema157 = {"type":"object","properties":{"total":{"$ref":"#/$defs/__schema4"},"passed":{"$ref":"#/$defs/__schema4"},"failed":{"$ref":"#/$defs/__schema4"},"skipped":{"$ref":"#/$defs/__schema4"},"flaky":{"$ref":"#/$defs/__schema4"}},"required":["total","passed","failed","skipped","flaky"],"additionalProperties":false};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.total === undefined) && (missing0 = "total")) || ((data.passed === undefined) && (missing0 = "passed"))) || ((data.failed === undefined) && (missing0 = "failed"))) || ((data.skipped === undefined) && (missing0 = "skipped"))) || ((data.flaky === undefined) && (missing0 = "flaky"))){
validate66.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "total") || (key0 === "passed")) || (key0 === "failed")) || (key0 === "skipped")) || (key0 === "flaky"))){
validate66.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.total !== undefined){
let data0 = data.total;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate66.errors = [{instancePath:instancePath+"/total",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate66.errors = [{instancePath:instancePath+"/total",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate66.errors = [{instancePath:instancePath+"/total",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.passed !== undefined){
let data1 = data.passed;
const _errs5 = errors;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate66.errors = [{instancePath:instancePath+"/passed",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate66.errors = [{instancePath:instancePath+"/passed",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate66.errors = [{instancePath:instancePath+"/passed",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failed !== undefined){
let data2 = data.failed;
const _errs8 = errors;
const _errs9 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate66.errors = [{instancePath:instancePath+"/failed",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate66.errors = [{instancePath:instancePath+"/failed",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate66.errors = [{instancePath:instancePath+"/failed",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.skipped !== undefined){
let data3 = data.skipped;
const _errs11 = errors;
const _errs12 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate66.errors = [{instancePath:instancePath+"/skipped",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate66.errors = [{instancePath:instancePath+"/skipped",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate66.errors = [{instancePath:instancePath+"/skipped",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flaky !== undefined){
let data4 = data.flaky;
const _errs14 = errors;
const _errs15 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate66.errors = [{instancePath:instancePath+"/flaky",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate66.errors = [{instancePath:instancePath+"/flaky",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate66.errors = [{instancePath:instancePath+"/flaky",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs14 === errors;
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
else {
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.load === undefined) && (missing0 = "load")) || ((data.health === undefined) && (missing0 = "health"))) || ((data.metrics === undefined) && (missing0 = "metrics"))) || ((data.balancer === undefined) && (missing0 = "balancer"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.tests === undefined) && (missing0 = "tests"))){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "load") || (key0 === "health")) || (key0 === "metrics")) || (key0 === "balancer")) || (key0 === "changes")) || (key0 === "tests")) || (key0 === "testTotals"))){
validate53.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.load !== undefined){
let data0 = data.load;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate54(data0[i0], {instancePath:instancePath+"/load/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/load",schemaPath:"#/properties/load/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.health !== undefined){
let data2 = data.health;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate54(data2[i1], {instancePath:instancePath+"/health/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metrics !== undefined){
let data4 = data.metrics;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
const _errs10 = errors;
if(errors === _errs10){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((((((((((((data5.evidence === undefined) && (missing1 = "evidence")) || ((data5.path === undefined) && (missing1 = "path"))) || ((data5.name === undefined) && (missing1 = "name"))) || ((data5.labels === undefined) && (missing1 = "labels"))) || ((data5.unit === undefined) && (missing1 = "unit"))) || ((data5.points === undefined) && (missing1 = "points"))) || ((data5.first === undefined) && (missing1 = "first"))) || ((data5.last === undefined) && (missing1 = "last"))) || ((data5.min === undefined) && (missing1 = "min"))) || ((data5.max === undefined) && (missing1 = "max"))) || ((data5.mean === undefined) && (missing1 = "mean"))){
validate53.errors = [{instancePath:instancePath+"/metrics/" + i2,schemaPath:"#/properties/metrics/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data5){
if(!(func1.call(schema118.properties.metrics.items.properties, key1))){
validate53.errors = [{instancePath:instancePath+"/metrics/" + i2,schemaPath:"#/properties/metrics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data5.evidence !== undefined){
const _errs13 = errors;
if(typeof data5.evidence !== "string"){
validate53.errors = [{instancePath:instancePath+"/metrics/" + i2+"/evidence",schemaPath:"#/properties/metrics/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.path !== undefined){
const _errs15 = errors;
if(typeof data5.path !== "string"){
validate53.errors = [{instancePath:instancePath+"/metrics/" + i2+"/path",schemaPath:"#/properties/metrics/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.phase !== undefined){
const _errs17 = errors;
if(typeof data5.phase !== "string"){
validate53.errors = [{instancePath:instancePath+"/metrics/" + i2+"/phase",schemaPath:"#/properties/metrics/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.variant !== undefined){
const _errs19 = errors;
if(typeof data5.variant !== "string"){
validate53.errors = [{instancePath:instancePath+"/metrics/" + i2+"/variant",schemaPath:"#/properties/metrics/items/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.name !== undefined){
const _errs21 = errors;
if(typeof data5.name !== "string"){
validate53.errors = [{instancePath:instancePath+"/metrics/" + i2+"/name",schemaPath:"#/properties/metrics/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.labels !== undefined){
let data11 = data5.labels;
const _errs23 = errors;
if(errors === _errs23){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
const _errs25 = errors;
if(typeof key2 !== "string"){
const err0 = {instancePath:instancePath+"/metrics/" + i2+"/labels",schemaPath:"#/properties/metrics/items/properties/labels/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key2};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid5 = _errs25 === errors;
if(!valid5){
const err1 = {instancePath:instancePath+"/metrics/" + i2+"/labels",schemaPath:"#/properties/metrics/items/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate53.errors = vErrors;
return false;
break;
}
}
if(valid5){
for(const key3 in data11){
const _errs28 = errors;
if(typeof data11[key3] !== "string"){
validate53.errors = [{instancePath:instancePath+"/metrics/" + i2+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/items/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs28 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/metrics/" + i2+"/labels",schemaPath:"#/properties/metrics/items/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.unit !== undefined){
let data13 = data5.unit;
const _errs30 = errors;
if(typeof data13 !== "string"){
validate53.errors = [{instancePath:instancePath+"/metrics/" + i2+"/unit",schemaPath:"#/$defs/__schema25/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data13 === "ms") || (data13 === "ratio")) || (data13 === "count")) || (data13 === "bytes")) || (data13 === "none"))){
validate53.errors = [{instancePath:instancePath+"/metrics/" + i2+"/unit",schemaPath:"#/$defs/__schema25/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.points !== undefined){
let data14 = data5.points;
const _errs33 = errors;
const _errs34 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate53.errors = [{instancePath:instancePath+"/metrics/" + i2+"/points",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs34){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
validate53.errors = [{instancePath:instancePath+"/metrics/" + i2+"/points",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate53.errors = [{instancePath:instancePath+"/metrics/" + i2+"/points",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs33 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.first !== undefined){
let data15 = data5.first;
const _errs36 = errors;
if(!((typeof data15 == "number") && (isFinite(data15)))){
validate53.errors = [{instancePath:instancePath+"/metrics/" + i2+"/first",schemaPath:"#/properties/metrics/items/properties/first/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid4 = _errs36 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.last !== undefined){
let data16 = data5.last;
const _errs38 = errors;
if(!((typeof data16 == "number") && (isFinite(data16)))){
validate53.errors = [{instancePath:instancePath+"/metrics/" + i2+"/last",schemaPath:"#/properties/metrics/items/properties/last/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid4 = _errs38 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.min !== undefined){
let data17 = data5.min;
const _errs40 = errors;
if(!((typeof data17 == "number") && (isFinite(data17)))){
validate53.errors = [{instancePath:instancePath+"/metrics/" + i2+"/min",schemaPath:"#/properties/metrics/items/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid4 = _errs40 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.max !== undefined){
let data18 = data5.max;
const _errs42 = errors;
if(!((typeof data18 == "number") && (isFinite(data18)))){
validate53.errors = [{instancePath:instancePath+"/metrics/" + i2+"/max",schemaPath:"#/properties/metrics/items/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid4 = _errs42 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.mean !== undefined){
let data19 = data5.mean;
const _errs44 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){
validate53.errors = [{instancePath:instancePath+"/metrics/" + i2+"/mean",schemaPath:"#/properties/metrics/items/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid4 = _errs44 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
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
validate53.errors = [{instancePath:instancePath+"/metrics/" + i2,schemaPath:"#/properties/metrics/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.balancer !== undefined){
let data20 = data.balancer;
const _errs46 = errors;
if(errors === _errs46){
if(Array.isArray(data20)){
var valid9 = true;
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
const _errs48 = errors;
if(errors === _errs48){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing2;
if((((((data21.evidence === undefined) && (missing2 = "evidence")) || ((data21.path === undefined) && (missing2 = "path"))) || ((data21.moment === undefined) && (missing2 = "moment"))) || ((data21.servers === undefined) && (missing2 = "servers"))) || ((data21.pools === undefined) && (missing2 = "pools"))){
validate53.errors = [{instancePath:instancePath+"/balancer/" + i3,schemaPath:"#/properties/balancer/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs50 = errors;
for(const key4 in data21){
if(!((((((key4 === "evidence") || (key4 === "path")) || (key4 === "phase")) || (key4 === "moment")) || (key4 === "servers")) || (key4 === "pools"))){
validate53.errors = [{instancePath:instancePath+"/balancer/" + i3,schemaPath:"#/properties/balancer/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs50 === errors){
if(data21.evidence !== undefined){
const _errs51 = errors;
if(typeof data21.evidence !== "string"){
validate53.errors = [{instancePath:instancePath+"/balancer/" + i3+"/evidence",schemaPath:"#/properties/balancer/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs51 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data21.path !== undefined){
const _errs53 = errors;
if(typeof data21.path !== "string"){
validate53.errors = [{instancePath:instancePath+"/balancer/" + i3+"/path",schemaPath:"#/properties/balancer/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs53 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data21.phase !== undefined){
const _errs55 = errors;
if(typeof data21.phase !== "string"){
validate53.errors = [{instancePath:instancePath+"/balancer/" + i3+"/phase",schemaPath:"#/properties/balancer/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs55 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data21.moment !== undefined){
let data25 = data21.moment;
const _errs57 = errors;
if(typeof data25 !== "string"){
validate53.errors = [{instancePath:instancePath+"/balancer/" + i3+"/moment",schemaPath:"#/properties/balancer/items/properties/moment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data25 === "before") || (data25 === "after")) || (data25 === "end"))){
validate53.errors = [{instancePath:instancePath+"/balancer/" + i3+"/moment",schemaPath:"#/properties/balancer/items/properties/moment/enum",keyword:"enum",params:{allowedValues: schema118.properties.balancer.items.properties.moment.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs57 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data21.servers !== undefined){
let data26 = data21.servers;
const _errs59 = errors;
if(errors === _errs59){
if(Array.isArray(data26)){
var valid11 = true;
const len4 = data26.length;
for(let i4=0; i4<len4; i4++){
let data27 = data26[i4];
const _errs61 = errors;
if(errors === _errs61){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing3;
if(((((((data27.backend === undefined) && (missing3 = "backend")) || ((data27.server === undefined) && (missing3 = "server"))) || ((data27.weight === undefined) && (missing3 = "weight"))) || ((data27.state === undefined) && (missing3 = "state"))) || ((data27.requestsTotal === undefined) && (missing3 = "requestsTotal"))) || ((data27.failedChecksTotal === undefined) && (missing3 = "failedChecksTotal"))){
validate53.errors = [{instancePath:instancePath+"/balancer/" + i3+"/servers/" + i4,schemaPath:"#/properties/balancer/items/properties/servers/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs63 = errors;
for(const key5 in data27){
if(!((((((key5 === "backend") || (key5 === "server")) || (key5 === "weight")) || (key5 === "state")) || (key5 === "requestsTotal")) || (key5 === "failedChecksTotal"))){
validate53.errors = [{instancePath:instancePath+"/balancer/" + i3+"/servers/" + i4,schemaPath:"#/properties/balancer/items/properties/servers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs63 === errors){
if(data27.backend !== undefined){
const _errs64 = errors;
if(typeof data27.backend !== "string"){
validate53.errors = [{instancePath:instancePath+"/balancer/" + i3+"/servers/" + i4+"/backend",schemaPath:"#/properties/balancer/items/properties/servers/items/properties/backend/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs64 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data27.server !== undefined){
const _errs66 = errors;
if(typeof data27.server !== "string"){
validate53.errors = [{instancePath:instancePath+"/balancer/" + i3+"/servers/" + i4+"/server",schemaPath:"#/properties/balancer/items/properties/servers/items/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs66 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data27.weight !== undefined){
let data30 = data27.weight;
const _errs68 = errors;
if((!((typeof data30 == "number") && (isFinite(data30)))) && (data30 !== null)){
validate53.errors = [{instancePath:instancePath+"/balancer/" + i3+"/servers/" + i4+"/weight",schemaPath:"#/properties/balancer/items/properties/servers/items/properties/weight/type",keyword:"type",params:{type: schema118.properties.balancer.items.properties.servers.items.properties.weight.type},message:"must be number,null"}];
return false;
}
var valid12 = _errs68 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data27.state !== undefined){
let data31 = data27.state;
const _errs70 = errors;
const _errs71 = errors;
let valid13 = false;
const _errs72 = errors;
if(typeof data31 !== "string"){
const err2 = {instancePath:instancePath+"/balancer/" + i3+"/servers/" + i4+"/state",schemaPath:"#/properties/balancer/items/properties/servers/items/properties/state/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((data31 === "up") || (data31 === "down")) || (data31 === "maint")) || (data31 === "drain")) || (data31 === "unknown"))){
const err3 = {instancePath:instancePath+"/balancer/" + i3+"/servers/" + i4+"/state",schemaPath:"#/properties/balancer/items/properties/servers/items/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema118.properties.balancer.items.properties.servers.items.properties.state.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs72 === errors;
valid13 = valid13 || _valid0;
const _errs74 = errors;
if(data31 !== null){
const err4 = {instancePath:instancePath+"/balancer/" + i3+"/servers/" + i4+"/state",schemaPath:"#/properties/balancer/items/properties/servers/items/properties/state/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs74 === errors;
valid13 = valid13 || _valid0;
if(!valid13){
const err5 = {instancePath:instancePath+"/balancer/" + i3+"/servers/" + i4+"/state",schemaPath:"#/properties/balancer/items/properties/servers/items/properties/state/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate53.errors = vErrors;
return false;
}
else {
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs70 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data27.requestsTotal !== undefined){
let data32 = data27.requestsTotal;
const _errs76 = errors;
const _errs77 = errors;
let valid14 = false;
const _errs78 = errors;
const _errs79 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err6 = {instancePath:instancePath+"/balancer/" + i3+"/servers/" + i4+"/requestsTotal",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(errors === _errs79){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 9007199254740991 || isNaN(data32)){
const err7 = {instancePath:instancePath+"/balancer/" + i3+"/servers/" + i4+"/requestsTotal",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data32 < 0 || isNaN(data32)){
const err8 = {instancePath:instancePath+"/balancer/" + i3+"/servers/" + i4+"/requestsTotal",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
var _valid1 = _errs78 === errors;
valid14 = valid14 || _valid1;
const _errs81 = errors;
if(data32 !== null){
const err9 = {instancePath:instancePath+"/balancer/" + i3+"/servers/" + i4+"/requestsTotal",schemaPath:"#/properties/balancer/items/properties/servers/items/properties/requestsTotal/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs81 === errors;
valid14 = valid14 || _valid1;
if(!valid14){
const err10 = {instancePath:instancePath+"/balancer/" + i3+"/servers/" + i4+"/requestsTotal",schemaPath:"#/properties/balancer/items/properties/servers/items/properties/requestsTotal/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate53.errors = vErrors;
return false;
}
else {
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs76 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data27.failedChecksTotal !== undefined){
let data33 = data27.failedChecksTotal;
const _errs83 = errors;
const _errs84 = errors;
let valid16 = false;
const _errs85 = errors;
const _errs86 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err11 = {instancePath:instancePath+"/balancer/" + i3+"/servers/" + i4+"/failedChecksTotal",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(errors === _errs86){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 9007199254740991 || isNaN(data33)){
const err12 = {instancePath:instancePath+"/balancer/" + i3+"/servers/" + i4+"/failedChecksTotal",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data33 < 0 || isNaN(data33)){
const err13 = {instancePath:instancePath+"/balancer/" + i3+"/servers/" + i4+"/failedChecksTotal",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
var _valid2 = _errs85 === errors;
valid16 = valid16 || _valid2;
const _errs88 = errors;
if(data33 !== null){
const err14 = {instancePath:instancePath+"/balancer/" + i3+"/servers/" + i4+"/failedChecksTotal",schemaPath:"#/properties/balancer/items/properties/servers/items/properties/failedChecksTotal/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid2 = _errs88 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const err15 = {instancePath:instancePath+"/balancer/" + i3+"/servers/" + i4+"/failedChecksTotal",schemaPath:"#/properties/balancer/items/properties/servers/items/properties/failedChecksTotal/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate53.errors = vErrors;
return false;
}
else {
errors = _errs84;
if(vErrors !== null){
if(_errs84){
vErrors.length = _errs84;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs83 === errors;
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
}
else {
validate53.errors = [{instancePath:instancePath+"/balancer/" + i3+"/servers/" + i4,schemaPath:"#/properties/balancer/items/properties/servers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs61 === errors;
if(!valid11){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/balancer/" + i3+"/servers",schemaPath:"#/properties/balancer/items/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid10 = _errs59 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data21.pools !== undefined){
let data34 = data21.pools;
const _errs90 = errors;
if(errors === _errs90){
if(Array.isArray(data34)){
var valid18 = true;
const len5 = data34.length;
for(let i5=0; i5<len5; i5++){
const _errs92 = errors;
if(!(validate62(data34[i5], {instancePath:instancePath+"/balancer/" + i3+"/pools/" + i5,parentData:data34,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid18 = _errs92 === errors;
if(!valid18){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/balancer/" + i3+"/pools",schemaPath:"#/properties/balancer/items/properties/pools/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid10 = _errs90 === errors;
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
}
}
else {
validate53.errors = [{instancePath:instancePath+"/balancer/" + i3,schemaPath:"#/properties/balancer/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs48 === errors;
if(!valid9){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/balancer",schemaPath:"#/properties/balancer/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data36 = data.changes;
const _errs93 = errors;
if(errors === _errs93){
if(Array.isArray(data36)){
var valid19 = true;
const len6 = data36.length;
for(let i6=0; i6<len6; i6++){
let data37 = data36[i6];
const _errs95 = errors;
if(errors === _errs95){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing4;
if(((((((data37.evidence === undefined) && (missing4 = "evidence")) || ((data37.path === undefined) && (missing4 = "path"))) || ((data37.server === undefined) && (missing4 = "server"))) || ((data37.weightBefore === undefined) && (missing4 = "weightBefore"))) || ((data37.weightAfter === undefined) && (missing4 = "weightAfter"))) || ((data37.line === undefined) && (missing4 = "line"))){
validate53.errors = [{instancePath:instancePath+"/changes/" + i6,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs97 = errors;
for(const key6 in data37){
if(!(((((((key6 === "evidence") || (key6 === "path")) || (key6 === "phase")) || (key6 === "server")) || (key6 === "weightBefore")) || (key6 === "weightAfter")) || (key6 === "line"))){
validate53.errors = [{instancePath:instancePath+"/changes/" + i6,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs97 === errors){
if(data37.evidence !== undefined){
const _errs98 = errors;
if(typeof data37.evidence !== "string"){
validate53.errors = [{instancePath:instancePath+"/changes/" + i6+"/evidence",schemaPath:"#/properties/changes/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs98 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data37.path !== undefined){
const _errs100 = errors;
if(typeof data37.path !== "string"){
validate53.errors = [{instancePath:instancePath+"/changes/" + i6+"/path",schemaPath:"#/properties/changes/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs100 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data37.phase !== undefined){
const _errs102 = errors;
if(typeof data37.phase !== "string"){
validate53.errors = [{instancePath:instancePath+"/changes/" + i6+"/phase",schemaPath:"#/properties/changes/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs102 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data37.server !== undefined){
const _errs104 = errors;
if(typeof data37.server !== "string"){
validate53.errors = [{instancePath:instancePath+"/changes/" + i6+"/server",schemaPath:"#/properties/changes/items/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs104 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data37.weightBefore !== undefined){
let data42 = data37.weightBefore;
const _errs106 = errors;
if((!((typeof data42 == "number") && (isFinite(data42)))) && (data42 !== null)){
validate53.errors = [{instancePath:instancePath+"/changes/" + i6+"/weightBefore",schemaPath:"#/properties/changes/items/properties/weightBefore/type",keyword:"type",params:{type: schema118.properties.changes.items.properties.weightBefore.type},message:"must be number,null"}];
return false;
}
var valid20 = _errs106 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data37.weightAfter !== undefined){
let data43 = data37.weightAfter;
const _errs108 = errors;
if((!((typeof data43 == "number") && (isFinite(data43)))) && (data43 !== null)){
validate53.errors = [{instancePath:instancePath+"/changes/" + i6+"/weightAfter",schemaPath:"#/properties/changes/items/properties/weightAfter/type",keyword:"type",params:{type: schema118.properties.changes.items.properties.weightAfter.type},message:"must be number,null"}];
return false;
}
var valid20 = _errs108 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data37.line !== undefined){
let data44 = data37.line;
const _errs110 = errors;
const _errs111 = errors;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
validate53.errors = [{instancePath:instancePath+"/changes/" + i6+"/line",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs111){
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 9007199254740991 || isNaN(data44)){
validate53.errors = [{instancePath:instancePath+"/changes/" + i6+"/line",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data44 < 0 || isNaN(data44)){
validate53.errors = [{instancePath:instancePath+"/changes/" + i6+"/line",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid20 = _errs110 === errors;
}
else {
var valid20 = true;
}
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
validate53.errors = [{instancePath:instancePath+"/changes/" + i6,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid19 = _errs95 === errors;
if(!valid19){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs93 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tests !== undefined){
let data45 = data.tests;
const _errs113 = errors;
if(errors === _errs113){
if(Array.isArray(data45)){
var valid22 = true;
const len7 = data45.length;
for(let i7=0; i7<len7; i7++){
let data46 = data45[i7];
const _errs115 = errors;
if(errors === _errs115){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
let missing5;
if(((((((((((((data46.evidence === undefined) && (missing5 = "evidence")) || ((data46.path === undefined) && (missing5 = "path"))) || ((data46.suite === undefined) && (missing5 = "suite"))) || ((data46.total === undefined) && (missing5 = "total"))) || ((data46.passed === undefined) && (missing5 = "passed"))) || ((data46.failed === undefined) && (missing5 = "failed"))) || ((data46.skipped === undefined) && (missing5 = "skipped"))) || ((data46.flaky === undefined) && (missing5 = "flaky"))) || ((data46.passedRatio === undefined) && (missing5 = "passedRatio"))) || ((data46.failures === undefined) && (missing5 = "failures"))) || ((data46.cases === undefined) && (missing5 = "cases"))) || ((data46.casesLeftOut === undefined) && (missing5 = "casesLeftOut"))){
validate53.errors = [{instancePath:instancePath+"/tests/" + i7,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs117 = errors;
for(const key7 in data46){
if(!(func1.call(schema118.properties.tests.items.properties, key7))){
validate53.errors = [{instancePath:instancePath+"/tests/" + i7,schemaPath:"#/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs117 === errors){
if(data46.evidence !== undefined){
const _errs118 = errors;
if(typeof data46.evidence !== "string"){
validate53.errors = [{instancePath:instancePath+"/tests/" + i7+"/evidence",schemaPath:"#/properties/tests/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs118 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data46.path !== undefined){
const _errs120 = errors;
if(typeof data46.path !== "string"){
validate53.errors = [{instancePath:instancePath+"/tests/" + i7+"/path",schemaPath:"#/properties/tests/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs120 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data46.suite !== undefined){
const _errs122 = errors;
if(typeof data46.suite !== "string"){
validate53.errors = [{instancePath:instancePath+"/tests/" + i7+"/suite",schemaPath:"#/properties/tests/items/properties/suite/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs122 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data46.total !== undefined){
let data50 = data46.total;
const _errs124 = errors;
const _errs125 = errors;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
validate53.errors = [{instancePath:instancePath+"/tests/" + i7+"/total",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs125){
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 9007199254740991 || isNaN(data50)){
validate53.errors = [{instancePath:instancePath+"/tests/" + i7+"/total",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data50 < 0 || isNaN(data50)){
validate53.errors = [{instancePath:instancePath+"/tests/" + i7+"/total",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid23 = _errs124 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data46.passed !== undefined){
let data51 = data46.passed;
const _errs127 = errors;
const _errs128 = errors;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
validate53.errors = [{instancePath:instancePath+"/tests/" + i7+"/passed",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs128){
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 9007199254740991 || isNaN(data51)){
validate53.errors = [{instancePath:instancePath+"/tests/" + i7+"/passed",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data51 < 0 || isNaN(data51)){
validate53.errors = [{instancePath:instancePath+"/tests/" + i7+"/passed",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid23 = _errs127 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data46.failed !== undefined){
let data52 = data46.failed;
const _errs130 = errors;
const _errs131 = errors;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate53.errors = [{instancePath:instancePath+"/tests/" + i7+"/failed",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs131){
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 9007199254740991 || isNaN(data52)){
validate53.errors = [{instancePath:instancePath+"/tests/" + i7+"/failed",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data52 < 0 || isNaN(data52)){
validate53.errors = [{instancePath:instancePath+"/tests/" + i7+"/failed",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid23 = _errs130 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data46.skipped !== undefined){
let data53 = data46.skipped;
const _errs133 = errors;
const _errs134 = errors;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
validate53.errors = [{instancePath:instancePath+"/tests/" + i7+"/skipped",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs134){
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 9007199254740991 || isNaN(data53)){
validate53.errors = [{instancePath:instancePath+"/tests/" + i7+"/skipped",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data53 < 0 || isNaN(data53)){
validate53.errors = [{instancePath:instancePath+"/tests/" + i7+"/skipped",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid23 = _errs133 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data46.flaky !== undefined){
let data54 = data46.flaky;
const _errs136 = errors;
const _errs137 = errors;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
validate53.errors = [{instancePath:instancePath+"/tests/" + i7+"/flaky",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs137){
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 9007199254740991 || isNaN(data54)){
validate53.errors = [{instancePath:instancePath+"/tests/" + i7+"/flaky",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data54 < 0 || isNaN(data54)){
validate53.errors = [{instancePath:instancePath+"/tests/" + i7+"/flaky",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid23 = _errs136 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data46.passedRatio !== undefined){
let data55 = data46.passedRatio;
const _errs139 = errors;
const _errs140 = errors;
let valid29 = false;
const _errs141 = errors;
if(!((typeof data55 == "number") && (isFinite(data55)))){
const err16 = {instancePath:instancePath+"/tests/" + i7+"/passedRatio",schemaPath:"#/$defs/__schema48/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid3 = _errs141 === errors;
valid29 = valid29 || _valid3;
const _errs144 = errors;
if(data55 !== null){
const err17 = {instancePath:instancePath+"/tests/" + i7+"/passedRatio",schemaPath:"#/properties/tests/items/properties/passedRatio/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid3 = _errs144 === errors;
valid29 = valid29 || _valid3;
if(!valid29){
const err18 = {instancePath:instancePath+"/tests/" + i7+"/passedRatio",schemaPath:"#/properties/tests/items/properties/passedRatio/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
validate53.errors = vErrors;
return false;
}
else {
errors = _errs140;
if(vErrors !== null){
if(_errs140){
vErrors.length = _errs140;
}
else {
vErrors = null;
}
}
}
var valid23 = _errs139 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data46.failures !== undefined){
let data56 = data46.failures;
const _errs146 = errors;
if(errors === _errs146){
if(Array.isArray(data56)){
var valid31 = true;
const len8 = data56.length;
for(let i8=0; i8<len8; i8++){
const _errs148 = errors;
if(typeof data56[i8] !== "string"){
validate53.errors = [{instancePath:instancePath+"/tests/" + i7+"/failures/" + i8,schemaPath:"#/properties/tests/items/properties/failures/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid31 = _errs148 === errors;
if(!valid31){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/tests/" + i7+"/failures",schemaPath:"#/properties/tests/items/properties/failures/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid23 = _errs146 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data46.cases !== undefined){
let data58 = data46.cases;
const _errs150 = errors;
if(errors === _errs150){
if(Array.isArray(data58)){
var valid32 = true;
const len9 = data58.length;
for(let i9=0; i9<len9; i9++){
const _errs152 = errors;
if(!(validate64(data58[i9], {instancePath:instancePath+"/tests/" + i7+"/cases/" + i9,parentData:data58,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid32 = _errs152 === errors;
if(!valid32){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/tests/" + i7+"/cases",schemaPath:"#/properties/tests/items/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid23 = _errs150 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data46.casesLeftOut !== undefined){
let data60 = data46.casesLeftOut;
const _errs153 = errors;
const _errs154 = errors;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
validate53.errors = [{instancePath:instancePath+"/tests/" + i7+"/casesLeftOut",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs154){
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 9007199254740991 || isNaN(data60)){
validate53.errors = [{instancePath:instancePath+"/tests/" + i7+"/casesLeftOut",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data60 < 0 || isNaN(data60)){
validate53.errors = [{instancePath:instancePath+"/tests/" + i7+"/casesLeftOut",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid23 = _errs153 === errors;
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
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/tests/" + i7,schemaPath:"#/properties/tests/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid22 = _errs115 === errors;
if(!valid22){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs113 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.testTotals !== undefined){
const _errs156 = errors;
if(!(validate66(data.testTotals, {instancePath:instancePath+"/testTotals",parentData:data,parentDataProperty:"testTotals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs156 === errors;
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
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema163 = {"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"title":{"type":"string"},"topic":{"type":"string"},"kind":{"type":"string"},"evidence":{"type":"string"},"unit":{"$ref":"#/$defs/__schema25"},"about":{"type":"string"}},"required":["id","kind","evidence","unit","about"],"additionalProperties":false}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((((((data0.id === undefined) && (missing0 = "id")) || ((data0.kind === undefined) && (missing0 = "kind"))) || ((data0.evidence === undefined) && (missing0 = "evidence"))) || ((data0.unit === undefined) && (missing0 = "unit"))) || ((data0.about === undefined) && (missing0 = "about"))){
validate69.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data0){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "topic")) || (key0 === "kind")) || (key0 === "evidence")) || (key0 === "unit")) || (key0 === "about"))){
validate69.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs3 === errors){
if(data0.id !== undefined){
const _errs4 = errors;
if(typeof data0.id !== "string"){
validate69.errors = [{instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.title !== undefined){
const _errs6 = errors;
if(typeof data0.title !== "string"){
validate69.errors = [{instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.topic !== undefined){
const _errs8 = errors;
if(typeof data0.topic !== "string"){
validate69.errors = [{instancePath:instancePath+"/" + i0+"/topic",schemaPath:"#/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.kind !== undefined){
const _errs10 = errors;
if(typeof data0.kind !== "string"){
validate69.errors = [{instancePath:instancePath+"/" + i0+"/kind",schemaPath:"#/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.evidence !== undefined){
const _errs12 = errors;
if(typeof data0.evidence !== "string"){
validate69.errors = [{instancePath:instancePath+"/" + i0+"/evidence",schemaPath:"#/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.unit !== undefined){
let data6 = data0.unit;
const _errs14 = errors;
if(typeof data6 !== "string"){
validate69.errors = [{instancePath:instancePath+"/" + i0+"/unit",schemaPath:"#/$defs/__schema25/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data6 === "ms") || (data6 === "ratio")) || (data6 === "count")) || (data6 === "bytes")) || (data6 === "none"))){
validate69.errors = [{instancePath:instancePath+"/" + i0+"/unit",schemaPath:"#/$defs/__schema25/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.about !== undefined){
const _errs17 = errors;
if(typeof data0.about !== "string"){
validate69.errors = [{instancePath:instancePath+"/" + i0+"/about",schemaPath:"#/items/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
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
validate69.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema165 = {"type":"object","properties":{"roles":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"title":{"type":"string"},"people":{"type":"array","items":{"type":"string"}},"threshold":{"$ref":"#/$defs/__schema4"}},"required":["id","title","people","threshold"],"additionalProperties":false}},"consulted":{"type":"array","items":{"type":"string"}},"informed":{"type":"array","items":{"type":"string"}},"approverIsNot":{"type":"array","items":{"type":"string"}},"maxAge":{"type":"string"}},"required":["roles","approverIsNot"],"additionalProperties":false};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.roles === undefined) && (missing0 = "roles")) || ((data.approverIsNot === undefined) && (missing0 = "approverIsNot"))){
validate71.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "roles") || (key0 === "consulted")) || (key0 === "informed")) || (key0 === "approverIsNot")) || (key0 === "maxAge"))){
validate71.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.roles !== undefined){
let data0 = data.roles;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((data1.id === undefined) && (missing1 = "id")) || ((data1.title === undefined) && (missing1 = "title"))) || ((data1.people === undefined) && (missing1 = "people"))) || ((data1.threshold === undefined) && (missing1 = "threshold"))){
validate71.errors = [{instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!((((key1 === "id") || (key1 === "title")) || (key1 === "people")) || (key1 === "threshold"))){
validate71.errors = [{instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.id !== undefined){
const _errs7 = errors;
if(typeof data1.id !== "string"){
validate71.errors = [{instancePath:instancePath+"/roles/" + i0+"/id",schemaPath:"#/properties/roles/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.title !== undefined){
const _errs9 = errors;
if(typeof data1.title !== "string"){
validate71.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",schemaPath:"#/properties/roles/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.people !== undefined){
let data4 = data1.people;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data4)){
var valid3 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(typeof data4[i1] !== "string"){
validate71.errors = [{instancePath:instancePath+"/roles/" + i0+"/people/" + i1,schemaPath:"#/properties/roles/items/properties/people/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/roles/" + i0+"/people",schemaPath:"#/properties/roles/items/properties/people/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.threshold !== undefined){
let data6 = data1.threshold;
const _errs15 = errors;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate71.errors = [{instancePath:instancePath+"/roles/" + i0+"/threshold",schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
validate71.errors = [{instancePath:instancePath+"/roles/" + i0+"/threshold",schemaPath:"#/$defs/__schema4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate71.errors = [{instancePath:instancePath+"/roles/" + i0+"/threshold",schemaPath:"#/$defs/__schema4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.consulted !== undefined){
let data7 = data.consulted;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data7)){
var valid5 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
const _errs20 = errors;
if(typeof data7[i2] !== "string"){
validate71.errors = [{instancePath:instancePath+"/consulted/" + i2,schemaPath:"#/properties/consulted/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs20 === errors;
if(!valid5){
break;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/consulted",schemaPath:"#/properties/consulted/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.informed !== undefined){
let data9 = data.informed;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data9)){
var valid6 = true;
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
const _errs24 = errors;
if(typeof data9[i3] !== "string"){
validate71.errors = [{instancePath:instancePath+"/informed/" + i3,schemaPath:"#/properties/informed/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs24 === errors;
if(!valid6){
break;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/informed",schemaPath:"#/properties/informed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approverIsNot !== undefined){
let data11 = data.approverIsNot;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data11)){
var valid7 = true;
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
const _errs28 = errors;
if(typeof data11[i4] !== "string"){
validate71.errors = [{instancePath:instancePath+"/approverIsNot/" + i4,schemaPath:"#/properties/approverIsNot/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs28 === errors;
if(!valid7){
break;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/approverIsNot",schemaPath:"#/properties/approverIsNot/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxAge !== undefined){
const _errs30 = errors;
if(typeof data.maxAge !== "string"){
validate71.errors = [{instancePath:instancePath+"/maxAge",schemaPath:"#/properties/maxAge/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs30 === errors;
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
else {
validate71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema169 = {"type":"object","properties":{"dashboards":{"type":"array","items":{"$ref":"#/$defs/__schema56"}},"alerts":{"type":"array","items":{"type":"object","properties":{"that":{"type":"string"},"then":{"type":"string"},"replay":{"type":"object","properties":{"outcome":{"type":"string","enum":["fired","quiet","blind","too-short","no-evidence"]},"phase":{"description":"where it fired first, or held longest","$ref":"#/$defs/__schema57"},"firedAt":{"$ref":"#/$defs/__schema21"},"longestHeldMs":{"type":"number"},"longestPhaseMs":{"type":"number"}},"required":["outcome","longestHeldMs","longestPhaseMs"],"additionalProperties":false}},"required":["that"],"additionalProperties":false}},"runbooks":{"type":"array","items":{"$ref":"#/$defs/__schema56"}}},"required":["dashboards","alerts","runbooks"],"additionalProperties":false};
const schema170 = {"type":"object","properties":{"name":{"type":"string"},"about":{"type":"string"},"url":{"type":"string"}},"required":["name"],"additionalProperties":false};
const schema171 = {"type":"string"};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.dashboards === undefined) && (missing0 = "dashboards")) || ((data.alerts === undefined) && (missing0 = "alerts"))) || ((data.runbooks === undefined) && (missing0 = "runbooks"))){
validate73.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "dashboards") || (key0 === "alerts")) || (key0 === "runbooks"))){
validate73.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.dashboards !== undefined){
let data0 = data.dashboards;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.name === undefined) && (missing1 = "name")){
validate73.errors = [{instancePath:instancePath+"/dashboards/" + i0,schemaPath:"#/$defs/__schema56/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data1){
if(!(((key1 === "name") || (key1 === "about")) || (key1 === "url"))){
validate73.errors = [{instancePath:instancePath+"/dashboards/" + i0,schemaPath:"#/$defs/__schema56/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data1.name !== undefined){
const _errs8 = errors;
if(typeof data1.name !== "string"){
validate73.errors = [{instancePath:instancePath+"/dashboards/" + i0+"/name",schemaPath:"#/$defs/__schema56/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.about !== undefined){
const _errs10 = errors;
if(typeof data1.about !== "string"){
validate73.errors = [{instancePath:instancePath+"/dashboards/" + i0+"/about",schemaPath:"#/$defs/__schema56/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.url !== undefined){
const _errs12 = errors;
if(typeof data1.url !== "string"){
validate73.errors = [{instancePath:instancePath+"/dashboards/" + i0+"/url",schemaPath:"#/$defs/__schema56/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/dashboards/" + i0,schemaPath:"#/$defs/__schema56/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.alerts !== undefined){
let data5 = data.alerts;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data5)){
var valid4 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs16 = errors;
if(errors === _errs16){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if((data6.that === undefined) && (missing2 = "that")){
validate73.errors = [{instancePath:instancePath+"/alerts/" + i1,schemaPath:"#/properties/alerts/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs18 = errors;
for(const key2 in data6){
if(!(((key2 === "that") || (key2 === "then")) || (key2 === "replay"))){
validate73.errors = [{instancePath:instancePath+"/alerts/" + i1,schemaPath:"#/properties/alerts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data6.that !== undefined){
const _errs19 = errors;
if(typeof data6.that !== "string"){
validate73.errors = [{instancePath:instancePath+"/alerts/" + i1+"/that",schemaPath:"#/properties/alerts/items/properties/that/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs19 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.then !== undefined){
const _errs21 = errors;
if(typeof data6.then !== "string"){
validate73.errors = [{instancePath:instancePath+"/alerts/" + i1+"/then",schemaPath:"#/properties/alerts/items/properties/then/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.replay !== undefined){
let data9 = data6.replay;
const _errs23 = errors;
if(errors === _errs23){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if((((data9.outcome === undefined) && (missing3 = "outcome")) || ((data9.longestHeldMs === undefined) && (missing3 = "longestHeldMs"))) || ((data9.longestPhaseMs === undefined) && (missing3 = "longestPhaseMs"))){
validate73.errors = [{instancePath:instancePath+"/alerts/" + i1+"/replay",schemaPath:"#/properties/alerts/items/properties/replay/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs25 = errors;
for(const key3 in data9){
if(!(((((key3 === "outcome") || (key3 === "phase")) || (key3 === "firedAt")) || (key3 === "longestHeldMs")) || (key3 === "longestPhaseMs"))){
validate73.errors = [{instancePath:instancePath+"/alerts/" + i1+"/replay",schemaPath:"#/properties/alerts/items/properties/replay/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs25 === errors){
if(data9.outcome !== undefined){
let data10 = data9.outcome;
const _errs26 = errors;
if(typeof data10 !== "string"){
validate73.errors = [{instancePath:instancePath+"/alerts/" + i1+"/replay/outcome",schemaPath:"#/properties/alerts/items/properties/replay/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data10 === "fired") || (data10 === "quiet")) || (data10 === "blind")) || (data10 === "too-short")) || (data10 === "no-evidence"))){
validate73.errors = [{instancePath:instancePath+"/alerts/" + i1+"/replay/outcome",schemaPath:"#/properties/alerts/items/properties/replay/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema169.properties.alerts.items.properties.replay.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs26 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.phase !== undefined){
const _errs28 = errors;
if(typeof data9.phase !== "string"){
validate73.errors = [{instancePath:instancePath+"/alerts/" + i1+"/replay/phase",schemaPath:"#/$defs/__schema57/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.firedAt !== undefined){
let data12 = data9.firedAt;
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data12 === "string"){
if(!pattern7.test(data12)){
validate73.errors = [{instancePath:instancePath+"/alerts/" + i1+"/replay/firedAt",schemaPath:"#/$defs/__schema21/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate73.errors = [{instancePath:instancePath+"/alerts/" + i1+"/replay/firedAt",schemaPath:"#/$defs/__schema21/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.longestHeldMs !== undefined){
let data13 = data9.longestHeldMs;
const _errs34 = errors;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate73.errors = [{instancePath:instancePath+"/alerts/" + i1+"/replay/longestHeldMs",schemaPath:"#/properties/alerts/items/properties/replay/properties/longestHeldMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid6 = _errs34 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.longestPhaseMs !== undefined){
let data14 = data9.longestPhaseMs;
const _errs36 = errors;
if(!((typeof data14 == "number") && (isFinite(data14)))){
validate73.errors = [{instancePath:instancePath+"/alerts/" + i1+"/replay/longestPhaseMs",schemaPath:"#/properties/alerts/items/properties/replay/properties/longestPhaseMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid6 = _errs36 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/alerts/" + i1+"/replay",schemaPath:"#/properties/alerts/items/properties/replay/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/alerts/" + i1,schemaPath:"#/properties/alerts/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs16 === errors;
if(!valid4){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/alerts",schemaPath:"#/properties/alerts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runbooks !== undefined){
let data15 = data.runbooks;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data15)){
var valid9 = true;
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
const _errs40 = errors;
const _errs41 = errors;
if(errors === _errs41){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing4;
if((data16.name === undefined) && (missing4 = "name")){
validate73.errors = [{instancePath:instancePath+"/runbooks/" + i2,schemaPath:"#/$defs/__schema56/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs43 = errors;
for(const key4 in data16){
if(!(((key4 === "name") || (key4 === "about")) || (key4 === "url"))){
validate73.errors = [{instancePath:instancePath+"/runbooks/" + i2,schemaPath:"#/$defs/__schema56/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs43 === errors){
if(data16.name !== undefined){
const _errs44 = errors;
if(typeof data16.name !== "string"){
validate73.errors = [{instancePath:instancePath+"/runbooks/" + i2+"/name",schemaPath:"#/$defs/__schema56/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs44 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data16.about !== undefined){
const _errs46 = errors;
if(typeof data16.about !== "string"){
validate73.errors = [{instancePath:instancePath+"/runbooks/" + i2+"/about",schemaPath:"#/$defs/__schema56/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs46 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data16.url !== undefined){
const _errs48 = errors;
if(typeof data16.url !== "string"){
validate73.errors = [{instancePath:instancePath+"/runbooks/" + i2+"/url",schemaPath:"#/$defs/__schema56/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs48 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/runbooks/" + i2,schemaPath:"#/$defs/__schema56/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs40 === errors;
if(!valid9){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/runbooks",schemaPath:"#/properties/runbooks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
validate20.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/$defs/__schema0/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("docket/decision/v1" !== data0){
validate20.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/$defs/__schema0/const",keyword:"const",params:{allowedValue: "docket/decision/v1"},message:"must be equal to constant"}];
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
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.name === undefined) && (missing1 = "name")) || ((data1.version === undefined) && (missing1 = "version"))){
validate20.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/$defs/__schema1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "version"))){
validate20.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/$defs/__schema1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data1.name !== undefined){
let data2 = data1.name;
const _errs9 = errors;
if(typeof data2 !== "string"){
validate20.errors = [{instancePath:instancePath+"/tool/name",schemaPath:"#/$defs/__schema1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("docket" !== data2){
validate20.errors = [{instancePath:instancePath+"/tool/name",schemaPath:"#/$defs/__schema1/properties/name/const",keyword:"const",params:{allowedValue: "docket"},message:"must be equal to constant"}];
return false;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.version !== undefined){
const _errs11 = errors;
if(typeof data1.version !== "string"){
validate20.errors = [{instancePath:instancePath+"/tool/version",schemaPath:"#/$defs/__schema1/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decision !== undefined){
let data4 = data.decision;
const _errs13 = errors;
if(typeof data4 !== "string"){
validate20.errors = [{instancePath:instancePath+"/decision",schemaPath:"#/$defs/__schema2/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data4 === "promote") || (data4 === "hold")) || (data4 === "rollback"))){
validate20.errors = [{instancePath:instancePath+"/decision",schemaPath:"#/$defs/__schema2/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refused !== undefined){
let data5 = data.refused;
const _errs16 = errors;
const _errs17 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate20.errors = [{instancePath:instancePath+"/refused",schemaPath:"#/$defs/__schema3/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
validate20.errors = [{instancePath:instancePath+"/refused",schemaPath:"#/$defs/__schema3/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate20.errors = [{instancePath:instancePath+"/refused",schemaPath:"#/$defs/__schema3/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.warnings !== undefined){
let data6 = data.warnings;
const _errs19 = errors;
const _errs20 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate20.errors = [{instancePath:instancePath+"/warnings",schemaPath:"#/$defs/__schema5/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs20){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
validate20.errors = [{instancePath:instancePath+"/warnings",schemaPath:"#/$defs/__schema5/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate20.errors = [{instancePath:instancePath+"/warnings",schemaPath:"#/$defs/__schema5/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.binding !== undefined){
const _errs22 = errors;
if(!(validate21(data.binding, {instancePath:instancePath+"/binding",parentData:data,parentDataProperty:"binding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.release !== undefined){
let data8 = data.release;
const _errs23 = errors;
const _errs24 = errors;
if(errors === _errs24){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if(((data8.service === undefined) && (missing2 = "service")) || ((data8.version === undefined) && (missing2 = "version"))){
validate20.errors = [{instancePath:instancePath+"/release",schemaPath:"#/$defs/__schema8/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs26 = errors;
for(const key2 in data8){
if(!(((((key2 === "service") || (key2 === "version")) || (key2 === "commit")) || (key2 === "branch")) || (key2 === "environment"))){
validate20.errors = [{instancePath:instancePath+"/release",schemaPath:"#/$defs/__schema8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs26 === errors){
if(data8.service !== undefined){
const _errs27 = errors;
if(typeof data8.service !== "string"){
validate20.errors = [{instancePath:instancePath+"/release/service",schemaPath:"#/$defs/__schema8/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs27 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.version !== undefined){
const _errs29 = errors;
if(typeof data8.version !== "string"){
validate20.errors = [{instancePath:instancePath+"/release/version",schemaPath:"#/$defs/__schema8/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs29 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.commit !== undefined){
const _errs31 = errors;
if(typeof data8.commit !== "string"){
validate20.errors = [{instancePath:instancePath+"/release/commit",schemaPath:"#/$defs/__schema8/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs31 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.branch !== undefined){
const _errs33 = errors;
if(typeof data8.branch !== "string"){
validate20.errors = [{instancePath:instancePath+"/release/branch",schemaPath:"#/$defs/__schema8/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs33 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.environment !== undefined){
const _errs35 = errors;
if(typeof data8.environment !== "string"){
validate20.errors = [{instancePath:instancePath+"/release/environment",schemaPath:"#/$defs/__schema8/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs35 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/release",schemaPath:"#/$defs/__schema8/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variants !== undefined){
let data14 = data.variants;
const _errs37 = errors;
const _errs38 = errors;
if(errors === _errs38){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing3;
if((data14.canary === undefined) && (missing3 = "canary")){
validate20.errors = [{instancePath:instancePath+"/variants",schemaPath:"#/$defs/__schema9/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs40 = errors;
for(const key3 in data14){
if(!((key3 === "baseline") || (key3 === "canary"))){
validate20.errors = [{instancePath:instancePath+"/variants",schemaPath:"#/$defs/__schema9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs40 === errors){
if(data14.baseline !== undefined){
let data15 = data14.baseline;
const _errs41 = errors;
if(errors === _errs41){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing4;
if(((data15.name === undefined) && (missing4 = "name")) || ((data15.servers === undefined) && (missing4 = "servers"))){
validate20.errors = [{instancePath:instancePath+"/variants/baseline",schemaPath:"#/$defs/__schema9/properties/baseline/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs43 = errors;
for(const key4 in data15){
if(!((key4 === "name") || (key4 === "servers"))){
validate20.errors = [{instancePath:instancePath+"/variants/baseline",schemaPath:"#/$defs/__schema9/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs43 === errors){
if(data15.name !== undefined){
const _errs44 = errors;
if(typeof data15.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/variants/baseline/name",schemaPath:"#/$defs/__schema9/properties/baseline/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs44 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data15.servers !== undefined){
let data17 = data15.servers;
const _errs46 = errors;
if(errors === _errs46){
if(Array.isArray(data17)){
var valid12 = true;
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
const _errs48 = errors;
if(typeof data17[i0] !== "string"){
validate20.errors = [{instancePath:instancePath+"/variants/baseline/servers/" + i0,schemaPath:"#/$defs/__schema9/properties/baseline/properties/servers/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs48 === errors;
if(!valid12){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/variants/baseline/servers",schemaPath:"#/$defs/__schema9/properties/baseline/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs46 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/variants/baseline",schemaPath:"#/$defs/__schema9/properties/baseline/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs41 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data14.canary !== undefined){
let data19 = data14.canary;
const _errs50 = errors;
if(errors === _errs50){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing5;
if(((data19.name === undefined) && (missing5 = "name")) || ((data19.servers === undefined) && (missing5 = "servers"))){
validate20.errors = [{instancePath:instancePath+"/variants/canary",schemaPath:"#/$defs/__schema9/properties/canary/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs52 = errors;
for(const key5 in data19){
if(!((key5 === "name") || (key5 === "servers"))){
validate20.errors = [{instancePath:instancePath+"/variants/canary",schemaPath:"#/$defs/__schema9/properties/canary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs52 === errors){
if(data19.name !== undefined){
const _errs53 = errors;
if(typeof data19.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/variants/canary/name",schemaPath:"#/$defs/__schema9/properties/canary/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs53 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data19.servers !== undefined){
let data21 = data19.servers;
const _errs55 = errors;
if(errors === _errs55){
if(Array.isArray(data21)){
var valid14 = true;
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
const _errs57 = errors;
if(typeof data21[i1] !== "string"){
validate20.errors = [{instancePath:instancePath+"/variants/canary/servers/" + i1,schemaPath:"#/$defs/__schema9/properties/canary/properties/servers/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs57 === errors;
if(!valid14){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/variants/canary/servers",schemaPath:"#/$defs/__schema9/properties/canary/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid13 = _errs55 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/variants/canary",schemaPath:"#/$defs/__schema9/properties/canary/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs50 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/variants",schemaPath:"#/$defs/__schema9/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
const _errs59 = errors;
if(!(validate23(data.plan, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confidence !== undefined){
let data24 = data.confidence;
const _errs60 = errors;
if(!((typeof data24 == "number") && (isFinite(data24)))){
validate20.errors = [{instancePath:instancePath+"/confidence",schemaPath:"#/$defs/__schema12/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.looks !== undefined){
const _errs63 = errors;
if(!(validate25(data.looks, {instancePath:instancePath+"/looks",parentData:data,parentDataProperty:"looks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phases !== undefined){
const _errs64 = errors;
if(!(validate31(data.phases, {instancePath:instancePath+"/phases",parentData:data,parentDataProperty:"phases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
const _errs65 = errors;
if(!(validate35(data.findings, {instancePath:instancePath+"/findings",parentData:data,parentDataProperty:"findings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
const _errs66 = errors;
if(!(validate45(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.redacted !== undefined){
const _errs67 = errors;
if(!(validate47(data.redacted, {instancePath:instancePath+"/redacted",parentData:data,parentDataProperty:"redacted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.observed !== undefined){
const _errs68 = errors;
if(!(validate53(data.observed, {instancePath:instancePath+"/observed",parentData:data,parentDataProperty:"observed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.indicators !== undefined){
const _errs69 = errors;
if(!(validate69(data.indicators, {instancePath:instancePath+"/indicators",parentData:data,parentDataProperty:"indicators",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs69 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signOff !== undefined){
const _errs70 = errors;
if(!(validate71(data.signOff, {instancePath:instancePath+"/signOff",parentData:data,parentDataProperty:"signOff",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid0 = _errs70 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rollback !== undefined){
let data33 = data.rollback;
const _errs71 = errors;
const _errs72 = errors;
if(errors === _errs72){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing6;
if(((data33.procedure === undefined) && (missing6 = "procedure")) || ((data33.commands === undefined) && (missing6 = "commands"))){
validate20.errors = [{instancePath:instancePath+"/rollback",schemaPath:"#/$defs/__schema53/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs74 = errors;
for(const key6 in data33){
if(!(((key6 === "procedure") || (key6 === "commands")) || (key6 === "recoveryTime"))){
validate20.errors = [{instancePath:instancePath+"/rollback",schemaPath:"#/$defs/__schema53/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs74 === errors){
if(data33.procedure !== undefined){
const _errs75 = errors;
if(typeof data33.procedure !== "string"){
validate20.errors = [{instancePath:instancePath+"/rollback/procedure",schemaPath:"#/$defs/__schema53/properties/procedure/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs75 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data33.commands !== undefined){
let data35 = data33.commands;
const _errs77 = errors;
if(errors === _errs77){
if(Array.isArray(data35)){
var valid18 = true;
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
const _errs79 = errors;
if(typeof data35[i2] !== "string"){
validate20.errors = [{instancePath:instancePath+"/rollback/commands/" + i2,schemaPath:"#/$defs/__schema53/properties/commands/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs79 === errors;
if(!valid18){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/rollback/commands",schemaPath:"#/$defs/__schema53/properties/commands/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid17 = _errs77 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data33.recoveryTime !== undefined){
const _errs81 = errors;
if(typeof data33.recoveryTime !== "string"){
validate20.errors = [{instancePath:instancePath+"/rollback/recoveryTime",schemaPath:"#/$defs/__schema53/properties/recoveryTime/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs81 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/rollback",schemaPath:"#/$defs/__schema53/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nextSteps !== undefined){
let data38 = data.nextSteps;
const _errs83 = errors;
const _errs84 = errors;
if(errors === _errs84){
if(Array.isArray(data38)){
var valid20 = true;
const len3 = data38.length;
for(let i3=0; i3<len3; i3++){
let data39 = data38[i3];
const _errs86 = errors;
if(errors === _errs86){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing7;
if((data39.steps === undefined) && (missing7 = "steps")){
validate20.errors = [{instancePath:instancePath+"/nextSteps/" + i3,schemaPath:"#/$defs/__schema54/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs88 = errors;
for(const key7 in data39){
if(!((key7 === "when") || (key7 === "steps"))){
validate20.errors = [{instancePath:instancePath+"/nextSteps/" + i3,schemaPath:"#/$defs/__schema54/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs88 === errors){
if(data39.when !== undefined){
const _errs89 = errors;
if(typeof data39.when !== "string"){
validate20.errors = [{instancePath:instancePath+"/nextSteps/" + i3+"/when",schemaPath:"#/$defs/__schema54/items/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs89 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data39.steps !== undefined){
let data41 = data39.steps;
const _errs91 = errors;
if(errors === _errs91){
if(Array.isArray(data41)){
var valid22 = true;
const len4 = data41.length;
for(let i4=0; i4<len4; i4++){
const _errs93 = errors;
if(typeof data41[i4] !== "string"){
validate20.errors = [{instancePath:instancePath+"/nextSteps/" + i3+"/steps/" + i4,schemaPath:"#/$defs/__schema54/items/properties/steps/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid22 = _errs93 === errors;
if(!valid22){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/nextSteps/" + i3+"/steps",schemaPath:"#/$defs/__schema54/items/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid21 = _errs91 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/nextSteps/" + i3,schemaPath:"#/$defs/__schema54/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs86 === errors;
if(!valid20){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/nextSteps",schemaPath:"#/$defs/__schema54/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs83 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appendix !== undefined){
const _errs95 = errors;
if(!(validate73(data.appendix, {instancePath:instancePath+"/appendix",parentData:data,parentDataProperty:"appendix",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs95 === errors;
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
