// Generated from schemas/ by npm run generate.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"docket/decision/v1","type":"object","properties":{"schema":{"type":"string","const":"docket/decision/v1"},"tool":{"type":"object","properties":{"name":{"type":"string","const":"docket"},"version":{"type":"string"}},"required":["name","version"],"additionalProperties":false},"decision":{"type":"string","enum":["promote","hold","rollback"]},"refused":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"pieces of evidence that were refused; with any, the exit code is 4"},"warnings":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"advisory guardrails that failed, and waivers that were needed"},"binding":{"type":"array","items":{"type":"string"},"description":"ids of the findings that decided"},"release":{"type":"object","properties":{"service":{"type":"string"},"version":{"type":"string"},"commit":{"type":"string"},"branch":{"type":"string"},"environment":{"type":"string"}},"required":["service","version"],"additionalProperties":false},"variants":{"type":"object","properties":{"baseline":{"type":"object","properties":{"name":{"type":"string"},"servers":{"type":"array","items":{"type":"string"}}},"required":["name","servers"],"additionalProperties":false},"canary":{"type":"object","properties":{"name":{"type":"string"},"servers":{"type":"array","items":{"type":"string"}}},"required":["name","servers"],"additionalProperties":false}},"required":["canary"],"additionalProperties":false},"plan":{"type":"object","properties":{"path":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["path","sha256"],"additionalProperties":false},"confidence":{"type":"number"},"phases":{"minItems":1,"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"title":{"type":"string"},"from":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"to":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"share":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"number"}},"decision":{"type":"string","enum":["proceed","hold","rollback"]},"onInconclusive":{"type":"string","enum":["proceed","hold"]},"because":{"type":"array","items":{"type":"string"},"description":"ids of the findings that decided the phase"}},"required":["id","title","from","to","share","decision","onInconclusive","because"],"additionalProperties":false}},"findings":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"kind":{"type":"string","enum":["guardrail","trigger","evidence","split","weights","corroboration","waiver"]},"subject":{"type":"string"},"phase":{"type":"string"},"variant":{"type":"string"},"severity":{"type":"string","enum":["blocking","advisory"]},"verdict":{"type":"string","enum":["pass","warn","fail","inconclusive"]},"reason":{"type":"string"},"indicator":{"type":"string"},"rule":{"type":"string"},"limit":{"type":"object","properties":{"op":{"type":"string","enum":["<=","<",">=",">","=="]},"value":{"type":"number"},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]},"written":{"type":"string"}},"required":["op","value","unit","written"],"additionalProperties":false},"observation":{"type":"object","properties":{"label":{"type":"string"},"observed":{"type":["number","null"]},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]},"interval":{"type":"object","properties":{"low":{"description":"null: nothing is ruled out below","type":["number","null"]},"high":{"description":"null: nothing is ruled out above","type":["number","null"]},"confidence":{"type":"number","description":"one-sided, of each end"},"method":{"type":"string"}},"required":["low","high","confidence","method"],"additionalProperties":false},"samples":{"type":"number"},"samplesOf":{"type":"string","enum":["requests","points","tests","evaluations","servers","hunks","files"]},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"sources":{"minItems":1,"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"place":{"type":"object","properties":{"line":{"type":"integer","minimum":0,"maximum":9007199254740991},"byteOffset":{"type":"integer","minimum":0,"maximum":9007199254740991},"pointer":{"type":"string"},"item":{"type":"string"}},"additionalProperties":false}},"required":["path","sha256"],"additionalProperties":false}}},"required":["label","observed","unit","samples","samplesOf","sources"],"additionalProperties":false},"comparison":{"type":"object","properties":{"against":{"type":"string","enum":["baseline","previous"]},"form":{"type":"string","enum":["ratio","difference"]},"other":{"type":"number"},"own":{"type":"number"},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]}},"required":["against","form","other","own","unit"],"additionalProperties":false},"margin":{"type":["number","null"]},"turningBad":{"description":"the greatest number of bad samples with which the limit would have been proved kept","type":"integer","minimum":0,"maximum":9007199254740991},"shortfall":{"oneOf":[{"type":"object","properties":{"kind":{"type":"string","const":"requests"},"more":{"type":"integer","minimum":0,"maximum":9007199254740991},"outOf":{"type":"integer","minimum":0,"maximum":9007199254740991},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["kind","more","outOf","bad"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"evidence"},"path":{"type":"string"}},"required":["kind","path"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"none"}},"required":["kind"],"additionalProperties":false}]},"withoutExclusion":{"type":"object","properties":{"verdict":{"type":"string","enum":["pass","warn","fail","inconclusive"]},"observation":{"type":"object","properties":{"label":{"type":"string"},"observed":{"type":["number","null"]},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]},"interval":{"type":"object","properties":{"low":{"description":"null: nothing is ruled out below","type":["number","null"]},"high":{"description":"null: nothing is ruled out above","type":["number","null"]},"confidence":{"type":"number","description":"one-sided, of each end"},"method":{"type":"string"}},"required":["low","high","confidence","method"],"additionalProperties":false},"samples":{"type":"number"},"samplesOf":{"type":"string","enum":["requests","points","tests","evaluations","servers","hunks","files"]},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"sources":{"minItems":1,"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"place":{"type":"object","properties":{"line":{"type":"integer","minimum":0,"maximum":9007199254740991},"byteOffset":{"type":"integer","minimum":0,"maximum":9007199254740991},"pointer":{"type":"string"},"item":{"type":"string"}},"additionalProperties":false}},"required":["path","sha256"],"additionalProperties":false}}},"required":["label","observed","unit","samples","samplesOf","sources"],"additionalProperties":false}},"required":["verdict","observation"],"additionalProperties":false},"exclusions":{"type":"array","items":{"type":"object","properties":{"written":{"type":"string"},"because":{"type":"string"},"excluded":{"type":"integer","minimum":0,"maximum":9007199254740991},"outOf":{"type":"integer","minimum":0,"maximum":9007199254740991},"ratio":{"type":"number"},"ratioMost":{"type":"number"}},"required":["written","because","excluded","outOf","ratio","ratioMost"],"additionalProperties":false}},"replay":{"type":"object","properties":{"evaluations":{"type":"integer","minimum":0,"maximum":9007199254740991},"blindEvaluations":{"type":"integer","minimum":0,"maximum":9007199254740991},"firedAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"pendingSince":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"longestHeldMs":{"type":"number"},"longestBegan":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"worst":{"type":"number"},"worstAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"}},"required":["evaluations","blindEvaluations","longestHeldMs"],"additionalProperties":false},"examples":{"type":"array","items":{"type":"object","properties":{"at":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"line":{"type":"integer","minimum":0,"maximum":9007199254740991},"byteOffset":{"type":"integer","minimum":0,"maximum":9007199254740991},"status":{"type":"integer","minimum":0,"maximum":9007199254740991},"latencyMs":{"type":"number"},"method":{"type":"string"},"path":{"type":"string"},"user":{"type":"string"}},"required":["line","byteOffset","status","method","path","user"],"additionalProperties":false}},"figures":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":["number","string"]}},"planPlace":{"type":"object","properties":{"line":{"type":"integer","minimum":0,"maximum":9007199254740991},"column":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["line","column"],"additionalProperties":false},"waiver":{"type":"object","properties":{"owner":{"type":"string"},"because":{"type":"string"},"expires":{"type":"string"}},"required":["owner","because","expires"],"additionalProperties":false},"settledBy":{"type":"string"}},"required":["id","kind","subject","severity","verdict","reason","rule"],"additionalProperties":false}},"evidence":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"family":{"type":"string"},"format":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"required":{"type":"boolean"},"status":{"type":"string","enum":["read","missing","refused"]},"sizeBytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"defects":{"type":"array","items":{"type":"string"}},"warnings":{"type":"array","items":{"type":"string"}}},"required":["id","family","path","required","status","defects","warnings"],"additionalProperties":false}},"observed":{"type":"object","properties":{"load":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"variant":{"description":"absent: requests that no variant can be told for","type":"string"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"byStatus":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}},"firstAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"lastAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"latency":{"anyOf":[{"type":"object","properties":{"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"p50Ms":{"type":"number"},"p95Ms":{"type":"number"},"p99Ms":{"type":"number"},"maxMs":{"type":"number"},"relativeError":{"type":"number","description":"largest relative distance of these values from the true ones; 0: exact"}},"required":["count","p50Ms","p95Ms","p99Ms","maxMs","relativeError"],"additionalProperties":false},{"type":"null"}]},"measures":{"type":"array","items":{"type":"object","properties":{"indicator":{"type":"string"},"good":{"type":"integer","minimum":0,"maximum":9007199254740991},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"excluded":{"type":"array","items":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"required":["indicator","good","bad","excluded"],"additionalProperties":false}},"trend":{"type":"array","items":{"type":"object","properties":{"from":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"shares":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"object","properties":{"good":{"type":"integer","minimum":0,"maximum":9007199254740991},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["good","bad"],"additionalProperties":false}},"latency":{"anyOf":[{"type":"object","properties":{"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"p50Ms":{"type":"number"},"p95Ms":{"type":"number"},"p99Ms":{"type":"number"},"maxMs":{"type":"number"},"relativeError":{"type":"number","description":"largest relative distance of these values from the true ones; 0: exact"}},"required":["count","p50Ms","p95Ms","p99Ms","maxMs","relativeError"],"additionalProperties":false},{"type":"null"}]}},"required":["from","requests","shares","latency"],"additionalProperties":false}},"users":{"type":"array","items":{"type":"object","properties":{"user":{"type":"string"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"byStatus":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"required":["user","requests","byStatus"],"additionalProperties":false}}},"required":["evidence","path","phase","requests","byStatus","latency","measures","trend"],"additionalProperties":false}},"health":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"variant":{"description":"absent: requests that no variant can be told for","type":"string"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"byStatus":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}},"firstAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"lastAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"latency":{"anyOf":[{"type":"object","properties":{"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"p50Ms":{"type":"number"},"p95Ms":{"type":"number"},"p99Ms":{"type":"number"},"maxMs":{"type":"number"},"relativeError":{"type":"number","description":"largest relative distance of these values from the true ones; 0: exact"}},"required":["count","p50Ms","p95Ms","p99Ms","maxMs","relativeError"],"additionalProperties":false},{"type":"null"}]},"measures":{"type":"array","items":{"type":"object","properties":{"indicator":{"type":"string"},"good":{"type":"integer","minimum":0,"maximum":9007199254740991},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991},"excluded":{"type":"array","items":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"required":["indicator","good","bad","excluded"],"additionalProperties":false}},"trend":{"type":"array","items":{"type":"object","properties":{"from":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"shares":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"object","properties":{"good":{"type":"integer","minimum":0,"maximum":9007199254740991},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["good","bad"],"additionalProperties":false}},"latency":{"anyOf":[{"type":"object","properties":{"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"p50Ms":{"type":"number"},"p95Ms":{"type":"number"},"p99Ms":{"type":"number"},"maxMs":{"type":"number"},"relativeError":{"type":"number","description":"largest relative distance of these values from the true ones; 0: exact"}},"required":["count","p50Ms","p95Ms","p99Ms","maxMs","relativeError"],"additionalProperties":false},{"type":"null"}]}},"required":["from","requests","shares","latency"],"additionalProperties":false}},"users":{"type":"array","items":{"type":"object","properties":{"user":{"type":"string"},"requests":{"type":"integer","minimum":0,"maximum":9007199254740991},"byStatus":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"required":["user","requests","byStatus"],"additionalProperties":false}}},"required":["evidence","path","phase","requests","byStatus","latency","measures","trend"],"additionalProperties":false}},"metrics":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"variant":{"type":"string"},"name":{"type":"string"},"labels":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]},"points":{"type":"integer","minimum":0,"maximum":9007199254740991},"first":{"type":"number"},"last":{"type":"number"},"min":{"type":"number"},"max":{"type":"number"},"mean":{"type":"number"}},"required":["evidence","path","name","labels","unit","points","first","last","min","max","mean"],"additionalProperties":false}},"balancer":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"moment":{"type":"string","enum":["before","after","end"]},"servers":{"type":"array","items":{"type":"object","properties":{"backend":{"type":"string"},"server":{"type":"string"},"weight":{"type":["number","null"]},"state":{"anyOf":[{"type":"string","enum":["up","down","maint","drain","unknown"]},{"type":"null"}]},"requestsTotal":{"anyOf":[{"type":"integer","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"failedChecksTotal":{"anyOf":[{"type":"integer","minimum":0,"maximum":9007199254740991},{"type":"null"}]}},"required":["backend","server","weight","state","requestsTotal","failedChecksTotal"],"additionalProperties":false}}},"required":["evidence","path","moment","servers"],"additionalProperties":false}},"changes":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"phase":{"type":"string"},"server":{"type":"string"},"weightBefore":{"type":["number","null"]},"weightAfter":{"type":["number","null"]},"line":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["evidence","path","server","weightBefore","weightAfter","line"],"additionalProperties":false}},"tests":{"readOnly":true,"type":"array","items":{"type":"object","properties":{"evidence":{"type":"string"},"path":{"type":"string"},"suite":{"type":"string"},"total":{"type":"integer","minimum":0,"maximum":9007199254740991},"passed":{"type":"integer","minimum":0,"maximum":9007199254740991},"failed":{"type":"integer","minimum":0,"maximum":9007199254740991},"skipped":{"type":"integer","minimum":0,"maximum":9007199254740991},"flaky":{"type":"integer","minimum":0,"maximum":9007199254740991},"failures":{"type":"array","items":{"type":"string"}}},"required":["evidence","path","suite","total","passed","failed","skipped","flaky","failures"],"additionalProperties":false}}},"required":["load","health","metrics","balancer","changes","tests"],"additionalProperties":false},"indicators":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"title":{"type":"string"},"topic":{"type":"string"},"kind":{"type":"string"},"evidence":{"type":"string"},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"]},"about":{"type":"string"}},"required":["id","kind","evidence","unit","about"],"additionalProperties":false}},"signOff":{"type":"object","properties":{"roles":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"title":{"type":"string"},"people":{"type":"array","items":{"type":"string"}},"threshold":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["id","title","people","threshold"],"additionalProperties":false}},"approverIsNot":{"type":"array","items":{"type":"string"}},"maxAge":{"type":"string"}},"required":["roles","approverIsNot"],"additionalProperties":false},"rollback":{"type":"object","properties":{"procedure":{"type":"string"},"commands":{"type":"array","items":{"type":"string"}},"recoveryTime":{"type":"string"}},"required":["procedure","commands"],"additionalProperties":false},"nextSteps":{"type":"array","items":{"type":"object","properties":{"when":{"type":"string"},"steps":{"type":"array","items":{"type":"string"}}},"required":["steps"],"additionalProperties":false}},"appendix":{"type":"object","properties":{"dashboards":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"about":{"type":"string"},"url":{"type":"string"}},"required":["name"],"additionalProperties":false}},"alerts":{"type":"array","items":{"type":"object","properties":{"that":{"type":"string"},"then":{"type":"string"}},"required":["that"],"additionalProperties":false}},"runbooks":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"about":{"type":"string"},"url":{"type":"string"}},"required":["name"],"additionalProperties":false}}},"required":["dashboards","alerts","runbooks"],"additionalProperties":false}},"required":["schema","tool","decision","refused","warnings","binding","release","variants","plan","confidence","phases","findings","evidence","observed","indicators","signOff","nextSteps","appendix"],"additionalProperties":false,"title":"docket decision","description":"What was decided, on what, and why."};
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
if(!(((((((data43 === "guardrail") || (data43 === "trigger")) || (data43 === "evidence")) || (data43 === "split")) || (data43 === "weights")) || (data43 === "corroboration")) || (data43 === "waiver"))){
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
if(!(((((((data67 === "requests") || (data67 === "points")) || (data67 === "tests")) || (data67 === "evaluations")) || (data67 === "servers")) || (data67 === "hunks")) || (data67 === "files"))){
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
if(!(((((((data106 === "requests") || (data106 === "points")) || (data106 === "tests")) || (data106 === "evaluations")) || (data106 === "servers")) || (data106 === "hunks")) || (data106 === "files"))){
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
if(data41.examples !== undefined){
let data134 = data41.examples;
if(Array.isArray(data134)){
const len9 = data134.length;
for(let i9=0; i9<len9; i9++){
let data135 = data134[i9];
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.line === undefined){
const err322 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i9,schemaPath:"#/properties/findings/items/properties/examples/items/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema31.properties.findings.items.properties.examples.items.required,parentSchema:schema31.properties.findings.items.properties.examples.items,data:data135};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(data135.byteOffset === undefined){
const err323 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i9,schemaPath:"#/properties/findings/items/properties/examples/items/required",keyword:"required",params:{missingProperty: "byteOffset"},message:"must have required property '"+"byteOffset"+"'",schema:schema31.properties.findings.items.properties.examples.items.required,parentSchema:schema31.properties.findings.items.properties.examples.items,data:data135};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(data135.status === undefined){
const err324 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i9,schemaPath:"#/properties/findings/items/properties/examples/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema31.properties.findings.items.properties.examples.items.required,parentSchema:schema31.properties.findings.items.properties.examples.items,data:data135};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
if(data135.method === undefined){
const err325 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i9,schemaPath:"#/properties/findings/items/properties/examples/items/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema31.properties.findings.items.properties.examples.items.required,parentSchema:schema31.properties.findings.items.properties.examples.items,data:data135};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(data135.path === undefined){
const err326 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i9,schemaPath:"#/properties/findings/items/properties/examples/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.findings.items.properties.examples.items.required,parentSchema:schema31.properties.findings.items.properties.examples.items,data:data135};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(data135.user === undefined){
const err327 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i9,schemaPath:"#/properties/findings/items/properties/examples/items/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'",schema:schema31.properties.findings.items.properties.examples.items.required,parentSchema:schema31.properties.findings.items.properties.examples.items,data:data135};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
for(const key27 in data135){
if(!((((((((key27 === "at") || (key27 === "line")) || (key27 === "byteOffset")) || (key27 === "status")) || (key27 === "latencyMs")) || (key27 === "method")) || (key27 === "path")) || (key27 === "user"))){
const err328 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i9,schemaPath:"#/properties/findings/items/properties/examples/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.findings.items.properties.examples.items,data:data135};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data135.at !== undefined){
let data136 = data135.at;
if(typeof data136 === "string"){
if(!pattern5.test(data136)){
const err329 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i9+"/at",schemaPath:"#/properties/findings/items/properties/examples/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",parentSchema:schema31.properties.findings.items.properties.examples.items.properties.at,data:data136};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
else {
const err330 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i9+"/at",schemaPath:"#/properties/findings/items/properties/examples/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.examples.items.properties.at.type,parentSchema:schema31.properties.findings.items.properties.examples.items.properties.at,data:data136};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data135.line !== undefined){
let data137 = data135.line;
if(!(((typeof data137 == "number") && (!(data137 % 1) && !isNaN(data137))) && (isFinite(data137)))){
const err331 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i9+"/line",schemaPath:"#/properties/findings/items/properties/examples/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.examples.items.properties.line.type,parentSchema:schema31.properties.findings.items.properties.examples.items.properties.line,data:data137};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if((typeof data137 == "number") && (isFinite(data137))){
if(data137 > 9007199254740991 || isNaN(data137)){
const err332 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i9+"/line",schemaPath:"#/properties/findings/items/properties/examples/items/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.examples.items.properties.line,data:data137};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(data137 < 0 || isNaN(data137)){
const err333 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i9+"/line",schemaPath:"#/properties/findings/items/properties/examples/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.examples.items.properties.line,data:data137};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
}
if(data135.byteOffset !== undefined){
let data138 = data135.byteOffset;
if(!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138)))){
const err334 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i9+"/byteOffset",schemaPath:"#/properties/findings/items/properties/examples/items/properties/byteOffset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.examples.items.properties.byteOffset.type,parentSchema:schema31.properties.findings.items.properties.examples.items.properties.byteOffset,data:data138};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if((typeof data138 == "number") && (isFinite(data138))){
if(data138 > 9007199254740991 || isNaN(data138)){
const err335 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i9+"/byteOffset",schemaPath:"#/properties/findings/items/properties/examples/items/properties/byteOffset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.examples.items.properties.byteOffset,data:data138};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(data138 < 0 || isNaN(data138)){
const err336 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i9+"/byteOffset",schemaPath:"#/properties/findings/items/properties/examples/items/properties/byteOffset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.examples.items.properties.byteOffset,data:data138};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
}
if(data135.status !== undefined){
let data139 = data135.status;
if(!(((typeof data139 == "number") && (!(data139 % 1) && !isNaN(data139))) && (isFinite(data139)))){
const err337 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i9+"/status",schemaPath:"#/properties/findings/items/properties/examples/items/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.examples.items.properties.status.type,parentSchema:schema31.properties.findings.items.properties.examples.items.properties.status,data:data139};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if((typeof data139 == "number") && (isFinite(data139))){
if(data139 > 9007199254740991 || isNaN(data139)){
const err338 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i9+"/status",schemaPath:"#/properties/findings/items/properties/examples/items/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.examples.items.properties.status,data:data139};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if(data139 < 0 || isNaN(data139)){
const err339 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i9+"/status",schemaPath:"#/properties/findings/items/properties/examples/items/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.examples.items.properties.status,data:data139};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
}
if(data135.latencyMs !== undefined){
let data140 = data135.latencyMs;
if(!((typeof data140 == "number") && (isFinite(data140)))){
const err340 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i9+"/latencyMs",schemaPath:"#/properties/findings/items/properties/examples/items/properties/latencyMs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.findings.items.properties.examples.items.properties.latencyMs.type,parentSchema:schema31.properties.findings.items.properties.examples.items.properties.latencyMs,data:data140};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data135.method !== undefined){
let data141 = data135.method;
if(typeof data141 !== "string"){
const err341 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i9+"/method",schemaPath:"#/properties/findings/items/properties/examples/items/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.examples.items.properties.method.type,parentSchema:schema31.properties.findings.items.properties.examples.items.properties.method,data:data141};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data135.path !== undefined){
let data142 = data135.path;
if(typeof data142 !== "string"){
const err342 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i9+"/path",schemaPath:"#/properties/findings/items/properties/examples/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.examples.items.properties.path.type,parentSchema:schema31.properties.findings.items.properties.examples.items.properties.path,data:data142};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data135.user !== undefined){
let data143 = data135.user;
if(typeof data143 !== "string"){
const err343 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i9+"/user",schemaPath:"#/properties/findings/items/properties/examples/items/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.examples.items.properties.user.type,parentSchema:schema31.properties.findings.items.properties.examples.items.properties.user,data:data143};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
}
else {
const err344 = {instancePath:instancePath+"/findings/" + i5+"/examples/" + i9,schemaPath:"#/properties/findings/items/properties/examples/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.examples.items.type,parentSchema:schema31.properties.findings.items.properties.examples.items,data:data135};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
}
else {
const err345 = {instancePath:instancePath+"/findings/" + i5+"/examples",schemaPath:"#/properties/findings/items/properties/examples/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.findings.items.properties.examples.type,parentSchema:schema31.properties.findings.items.properties.examples,data:data134};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data41.figures !== undefined){
let data144 = data41.figures;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
for(const key28 in data144){
const _errs326 = errors;
if(typeof key28 !== "string"){
const err346 = {instancePath:instancePath+"/findings/" + i5+"/figures",schemaPath:"#/properties/findings/items/properties/figures/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.figures.propertyNames.type,parentSchema:schema31.properties.findings.items.properties.figures.propertyNames,data:key28,propertyName:key28};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
var valid49 = _errs326 === errors;
if(!valid49){
const err347 = {instancePath:instancePath+"/findings/" + i5+"/figures",schemaPath:"#/properties/findings/items/properties/figures/propertyNames",keyword:"propertyNames",params:{propertyName: key28},message:"property name must be valid",schema:schema31.properties.findings.items.properties.figures.propertyNames,parentSchema:schema31.properties.findings.items.properties.figures,data:data144};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
for(const key29 in data144){
let data145 = data144[key29];
if((!((typeof data145 == "number") && (isFinite(data145)))) && (typeof data145 !== "string")){
const err348 = {instancePath:instancePath+"/findings/" + i5+"/figures/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/findings/items/properties/figures/additionalProperties/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.figures.additionalProperties.type},message:"must be number,string",schema:schema31.properties.findings.items.properties.figures.additionalProperties.type,parentSchema:schema31.properties.findings.items.properties.figures.additionalProperties,data:data145};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
}
else {
const err349 = {instancePath:instancePath+"/findings/" + i5+"/figures",schemaPath:"#/properties/findings/items/properties/figures/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.figures.type,parentSchema:schema31.properties.findings.items.properties.figures,data:data144};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data41.planPlace !== undefined){
let data146 = data41.planPlace;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
if(data146.line === undefined){
const err350 = {instancePath:instancePath+"/findings/" + i5+"/planPlace",schemaPath:"#/properties/findings/items/properties/planPlace/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema31.properties.findings.items.properties.planPlace.required,parentSchema:schema31.properties.findings.items.properties.planPlace,data:data146};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(data146.column === undefined){
const err351 = {instancePath:instancePath+"/findings/" + i5+"/planPlace",schemaPath:"#/properties/findings/items/properties/planPlace/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'",schema:schema31.properties.findings.items.properties.planPlace.required,parentSchema:schema31.properties.findings.items.properties.planPlace,data:data146};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
for(const key30 in data146){
if(!((key30 === "line") || (key30 === "column"))){
const err352 = {instancePath:instancePath+"/findings/" + i5+"/planPlace",schemaPath:"#/properties/findings/items/properties/planPlace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.findings.items.properties.planPlace,data:data146};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data146.line !== undefined){
let data147 = data146.line;
if(!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147)))){
const err353 = {instancePath:instancePath+"/findings/" + i5+"/planPlace/line",schemaPath:"#/properties/findings/items/properties/planPlace/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.planPlace.properties.line.type,parentSchema:schema31.properties.findings.items.properties.planPlace.properties.line,data:data147};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 > 9007199254740991 || isNaN(data147)){
const err354 = {instancePath:instancePath+"/findings/" + i5+"/planPlace/line",schemaPath:"#/properties/findings/items/properties/planPlace/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.planPlace.properties.line,data:data147};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if(data147 < 0 || isNaN(data147)){
const err355 = {instancePath:instancePath+"/findings/" + i5+"/planPlace/line",schemaPath:"#/properties/findings/items/properties/planPlace/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.planPlace.properties.line,data:data147};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
}
if(data146.column !== undefined){
let data148 = data146.column;
if(!(((typeof data148 == "number") && (!(data148 % 1) && !isNaN(data148))) && (isFinite(data148)))){
const err356 = {instancePath:instancePath+"/findings/" + i5+"/planPlace/column",schemaPath:"#/properties/findings/items/properties/planPlace/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.findings.items.properties.planPlace.properties.column.type,parentSchema:schema31.properties.findings.items.properties.planPlace.properties.column,data:data148};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if((typeof data148 == "number") && (isFinite(data148))){
if(data148 > 9007199254740991 || isNaN(data148)){
const err357 = {instancePath:instancePath+"/findings/" + i5+"/planPlace/column",schemaPath:"#/properties/findings/items/properties/planPlace/properties/column/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.findings.items.properties.planPlace.properties.column,data:data148};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if(data148 < 0 || isNaN(data148)){
const err358 = {instancePath:instancePath+"/findings/" + i5+"/planPlace/column",schemaPath:"#/properties/findings/items/properties/planPlace/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.findings.items.properties.planPlace.properties.column,data:data148};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
}
}
else {
const err359 = {instancePath:instancePath+"/findings/" + i5+"/planPlace",schemaPath:"#/properties/findings/items/properties/planPlace/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.planPlace.type,parentSchema:schema31.properties.findings.items.properties.planPlace,data:data146};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data41.waiver !== undefined){
let data149 = data41.waiver;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
if(data149.owner === undefined){
const err360 = {instancePath:instancePath+"/findings/" + i5+"/waiver",schemaPath:"#/properties/findings/items/properties/waiver/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema31.properties.findings.items.properties.waiver.required,parentSchema:schema31.properties.findings.items.properties.waiver,data:data149};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if(data149.because === undefined){
const err361 = {instancePath:instancePath+"/findings/" + i5+"/waiver",schemaPath:"#/properties/findings/items/properties/waiver/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'",schema:schema31.properties.findings.items.properties.waiver.required,parentSchema:schema31.properties.findings.items.properties.waiver,data:data149};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if(data149.expires === undefined){
const err362 = {instancePath:instancePath+"/findings/" + i5+"/waiver",schemaPath:"#/properties/findings/items/properties/waiver/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'",schema:schema31.properties.findings.items.properties.waiver.required,parentSchema:schema31.properties.findings.items.properties.waiver,data:data149};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
for(const key31 in data149){
if(!(((key31 === "owner") || (key31 === "because")) || (key31 === "expires"))){
const err363 = {instancePath:instancePath+"/findings/" + i5+"/waiver",schemaPath:"#/properties/findings/items/properties/waiver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.findings.items.properties.waiver,data:data149};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data149.owner !== undefined){
let data150 = data149.owner;
if(typeof data150 !== "string"){
const err364 = {instancePath:instancePath+"/findings/" + i5+"/waiver/owner",schemaPath:"#/properties/findings/items/properties/waiver/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.waiver.properties.owner.type,parentSchema:schema31.properties.findings.items.properties.waiver.properties.owner,data:data150};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data149.because !== undefined){
let data151 = data149.because;
if(typeof data151 !== "string"){
const err365 = {instancePath:instancePath+"/findings/" + i5+"/waiver/because",schemaPath:"#/properties/findings/items/properties/waiver/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.waiver.properties.because.type,parentSchema:schema31.properties.findings.items.properties.waiver.properties.because,data:data151};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data149.expires !== undefined){
let data152 = data149.expires;
if(typeof data152 !== "string"){
const err366 = {instancePath:instancePath+"/findings/" + i5+"/waiver/expires",schemaPath:"#/properties/findings/items/properties/waiver/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.waiver.properties.expires.type,parentSchema:schema31.properties.findings.items.properties.waiver.properties.expires,data:data152};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
}
else {
const err367 = {instancePath:instancePath+"/findings/" + i5+"/waiver",schemaPath:"#/properties/findings/items/properties/waiver/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.properties.waiver.type,parentSchema:schema31.properties.findings.items.properties.waiver,data:data149};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data41.settledBy !== undefined){
let data153 = data41.settledBy;
if(typeof data153 !== "string"){
const err368 = {instancePath:instancePath+"/findings/" + i5+"/settledBy",schemaPath:"#/properties/findings/items/properties/settledBy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.findings.items.properties.settledBy.type,parentSchema:schema31.properties.findings.items.properties.settledBy,data:data153};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
}
else {
const err369 = {instancePath:instancePath+"/findings/" + i5,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.findings.items.type,parentSchema:schema31.properties.findings.items,data:data41};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
}
else {
const err370 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.findings.type,parentSchema:schema31.properties.findings,data:data40};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data.evidence !== undefined){
let data154 = data.evidence;
if(Array.isArray(data154)){
const len10 = data154.length;
for(let i10=0; i10<len10; i10++){
let data155 = data154[i10];
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
if(data155.id === undefined){
const err371 = {instancePath:instancePath+"/evidence/" + i10,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.evidence.items.required,parentSchema:schema31.properties.evidence.items,data:data155};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(data155.family === undefined){
const err372 = {instancePath:instancePath+"/evidence/" + i10,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: "family"},message:"must have required property '"+"family"+"'",schema:schema31.properties.evidence.items.required,parentSchema:schema31.properties.evidence.items,data:data155};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(data155.path === undefined){
const err373 = {instancePath:instancePath+"/evidence/" + i10,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.evidence.items.required,parentSchema:schema31.properties.evidence.items,data:data155};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if(data155.required === undefined){
const err374 = {instancePath:instancePath+"/evidence/" + i10,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'",schema:schema31.properties.evidence.items.required,parentSchema:schema31.properties.evidence.items,data:data155};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
if(data155.status === undefined){
const err375 = {instancePath:instancePath+"/evidence/" + i10,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema31.properties.evidence.items.required,parentSchema:schema31.properties.evidence.items,data:data155};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
if(data155.defects === undefined){
const err376 = {instancePath:instancePath+"/evidence/" + i10,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: "defects"},message:"must have required property '"+"defects"+"'",schema:schema31.properties.evidence.items.required,parentSchema:schema31.properties.evidence.items,data:data155};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
if(data155.warnings === undefined){
const err377 = {instancePath:instancePath+"/evidence/" + i10,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: "warnings"},message:"must have required property '"+"warnings"+"'",schema:schema31.properties.evidence.items.required,parentSchema:schema31.properties.evidence.items,data:data155};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
for(const key32 in data155){
if(!(func1.call(schema31.properties.evidence.items.properties, key32))){
const err378 = {instancePath:instancePath+"/evidence/" + i10,schemaPath:"#/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.evidence.items,data:data155};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data155.id !== undefined){
let data156 = data155.id;
if(typeof data156 !== "string"){
const err379 = {instancePath:instancePath+"/evidence/" + i10+"/id",schemaPath:"#/properties/evidence/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.id.type,parentSchema:schema31.properties.evidence.items.properties.id,data:data156};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data155.family !== undefined){
let data157 = data155.family;
if(typeof data157 !== "string"){
const err380 = {instancePath:instancePath+"/evidence/" + i10+"/family",schemaPath:"#/properties/evidence/items/properties/family/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.family.type,parentSchema:schema31.properties.evidence.items.properties.family,data:data157};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data155.format !== undefined){
let data158 = data155.format;
if(typeof data158 !== "string"){
const err381 = {instancePath:instancePath+"/evidence/" + i10+"/format",schemaPath:"#/properties/evidence/items/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.format.type,parentSchema:schema31.properties.evidence.items.properties.format,data:data158};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data155.path !== undefined){
let data159 = data155.path;
if(typeof data159 !== "string"){
const err382 = {instancePath:instancePath+"/evidence/" + i10+"/path",schemaPath:"#/properties/evidence/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.path.type,parentSchema:schema31.properties.evidence.items.properties.path,data:data159};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data155.phase !== undefined){
let data160 = data155.phase;
if(typeof data160 !== "string"){
const err383 = {instancePath:instancePath+"/evidence/" + i10+"/phase",schemaPath:"#/properties/evidence/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.phase.type,parentSchema:schema31.properties.evidence.items.properties.phase,data:data160};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data155.required !== undefined){
let data161 = data155.required;
if(typeof data161 !== "boolean"){
const err384 = {instancePath:instancePath+"/evidence/" + i10+"/required",schemaPath:"#/properties/evidence/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.evidence.items.properties.required.type,parentSchema:schema31.properties.evidence.items.properties.required,data:data161};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data155.status !== undefined){
let data162 = data155.status;
if(typeof data162 !== "string"){
const err385 = {instancePath:instancePath+"/evidence/" + i10+"/status",schemaPath:"#/properties/evidence/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.status.type,parentSchema:schema31.properties.evidence.items.properties.status,data:data162};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if(!(((data162 === "read") || (data162 === "missing")) || (data162 === "refused"))){
const err386 = {instancePath:instancePath+"/evidence/" + i10+"/status",schemaPath:"#/properties/evidence/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.items.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.evidence.items.properties.status.enum,parentSchema:schema31.properties.evidence.items.properties.status,data:data162};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data155.sizeBytes !== undefined){
let data163 = data155.sizeBytes;
if(!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))){
const err387 = {instancePath:instancePath+"/evidence/" + i10+"/sizeBytes",schemaPath:"#/properties/evidence/items/properties/sizeBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.evidence.items.properties.sizeBytes.type,parentSchema:schema31.properties.evidence.items.properties.sizeBytes,data:data163};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 > 9007199254740991 || isNaN(data163)){
const err388 = {instancePath:instancePath+"/evidence/" + i10+"/sizeBytes",schemaPath:"#/properties/evidence/items/properties/sizeBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.evidence.items.properties.sizeBytes,data:data163};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if(data163 < 0 || isNaN(data163)){
const err389 = {instancePath:instancePath+"/evidence/" + i10+"/sizeBytes",schemaPath:"#/properties/evidence/items/properties/sizeBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.evidence.items.properties.sizeBytes,data:data163};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
}
if(data155.sha256 !== undefined){
let data164 = data155.sha256;
if(typeof data164 === "string"){
if(!pattern4.test(data164)){
const err390 = {instancePath:instancePath+"/evidence/" + i10+"/sha256",schemaPath:"#/properties/evidence/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema31.properties.evidence.items.properties.sha256,data:data164};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
else {
const err391 = {instancePath:instancePath+"/evidence/" + i10+"/sha256",schemaPath:"#/properties/evidence/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.sha256.type,parentSchema:schema31.properties.evidence.items.properties.sha256,data:data164};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data155.defects !== undefined){
let data165 = data155.defects;
if(Array.isArray(data165)){
const len11 = data165.length;
for(let i11=0; i11<len11; i11++){
let data166 = data165[i11];
if(typeof data166 !== "string"){
const err392 = {instancePath:instancePath+"/evidence/" + i10+"/defects/" + i11,schemaPath:"#/properties/evidence/items/properties/defects/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.defects.items.type,parentSchema:schema31.properties.evidence.items.properties.defects.items,data:data166};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
}
else {
const err393 = {instancePath:instancePath+"/evidence/" + i10+"/defects",schemaPath:"#/properties/evidence/items/properties/defects/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.evidence.items.properties.defects.type,parentSchema:schema31.properties.evidence.items.properties.defects,data:data165};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data155.warnings !== undefined){
let data167 = data155.warnings;
if(Array.isArray(data167)){
const len12 = data167.length;
for(let i12=0; i12<len12; i12++){
let data168 = data167[i12];
if(typeof data168 !== "string"){
const err394 = {instancePath:instancePath+"/evidence/" + i10+"/warnings/" + i12,schemaPath:"#/properties/evidence/items/properties/warnings/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.warnings.items.type,parentSchema:schema31.properties.evidence.items.properties.warnings.items,data:data168};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
}
else {
const err395 = {instancePath:instancePath+"/evidence/" + i10+"/warnings",schemaPath:"#/properties/evidence/items/properties/warnings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.evidence.items.properties.warnings.type,parentSchema:schema31.properties.evidence.items.properties.warnings,data:data167};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
}
else {
const err396 = {instancePath:instancePath+"/evidence/" + i10,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.evidence.items.type,parentSchema:schema31.properties.evidence.items,data:data155};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
}
else {
const err397 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.evidence.type,parentSchema:schema31.properties.evidence,data:data154};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data.observed !== undefined){
let data169 = data.observed;
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
if(data169.load === undefined){
const err398 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/required",keyword:"required",params:{missingProperty: "load"},message:"must have required property '"+"load"+"'",schema:schema31.properties.observed.required,parentSchema:schema31.properties.observed,data:data169};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
if(data169.health === undefined){
const err399 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/required",keyword:"required",params:{missingProperty: "health"},message:"must have required property '"+"health"+"'",schema:schema31.properties.observed.required,parentSchema:schema31.properties.observed,data:data169};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
if(data169.metrics === undefined){
const err400 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'",schema:schema31.properties.observed.required,parentSchema:schema31.properties.observed,data:data169};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(data169.balancer === undefined){
const err401 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/required",keyword:"required",params:{missingProperty: "balancer"},message:"must have required property '"+"balancer"+"'",schema:schema31.properties.observed.required,parentSchema:schema31.properties.observed,data:data169};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if(data169.changes === undefined){
const err402 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'",schema:schema31.properties.observed.required,parentSchema:schema31.properties.observed,data:data169};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
if(data169.tests === undefined){
const err403 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/required",keyword:"required",params:{missingProperty: "tests"},message:"must have required property '"+"tests"+"'",schema:schema31.properties.observed.required,parentSchema:schema31.properties.observed,data:data169};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
for(const key33 in data169){
if(!((((((key33 === "load") || (key33 === "health")) || (key33 === "metrics")) || (key33 === "balancer")) || (key33 === "changes")) || (key33 === "tests"))){
const err404 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed,data:data169};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
if(data169.load !== undefined){
let data170 = data169.load;
if(Array.isArray(data170)){
const len13 = data170.length;
for(let i13=0; i13<len13; i13++){
let data171 = data170[i13];
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
if(data171.evidence === undefined){
const err405 = {instancePath:instancePath+"/observed/load/" + i13,schemaPath:"#/properties/observed/properties/load/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'",schema:schema31.properties.observed.properties.load.items.required,parentSchema:schema31.properties.observed.properties.load.items,data:data171};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if(data171.path === undefined){
const err406 = {instancePath:instancePath+"/observed/load/" + i13,schemaPath:"#/properties/observed/properties/load/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.observed.properties.load.items.required,parentSchema:schema31.properties.observed.properties.load.items,data:data171};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if(data171.phase === undefined){
const err407 = {instancePath:instancePath+"/observed/load/" + i13,schemaPath:"#/properties/observed/properties/load/items/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'",schema:schema31.properties.observed.properties.load.items.required,parentSchema:schema31.properties.observed.properties.load.items,data:data171};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
if(data171.requests === undefined){
const err408 = {instancePath:instancePath+"/observed/load/" + i13,schemaPath:"#/properties/observed/properties/load/items/required",keyword:"required",params:{missingProperty: "requests"},message:"must have required property '"+"requests"+"'",schema:schema31.properties.observed.properties.load.items.required,parentSchema:schema31.properties.observed.properties.load.items,data:data171};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
if(data171.byStatus === undefined){
const err409 = {instancePath:instancePath+"/observed/load/" + i13,schemaPath:"#/properties/observed/properties/load/items/required",keyword:"required",params:{missingProperty: "byStatus"},message:"must have required property '"+"byStatus"+"'",schema:schema31.properties.observed.properties.load.items.required,parentSchema:schema31.properties.observed.properties.load.items,data:data171};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(data171.latency === undefined){
const err410 = {instancePath:instancePath+"/observed/load/" + i13,schemaPath:"#/properties/observed/properties/load/items/required",keyword:"required",params:{missingProperty: "latency"},message:"must have required property '"+"latency"+"'",schema:schema31.properties.observed.properties.load.items.required,parentSchema:schema31.properties.observed.properties.load.items,data:data171};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
if(data171.measures === undefined){
const err411 = {instancePath:instancePath+"/observed/load/" + i13,schemaPath:"#/properties/observed/properties/load/items/required",keyword:"required",params:{missingProperty: "measures"},message:"must have required property '"+"measures"+"'",schema:schema31.properties.observed.properties.load.items.required,parentSchema:schema31.properties.observed.properties.load.items,data:data171};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
if(data171.trend === undefined){
const err412 = {instancePath:instancePath+"/observed/load/" + i13,schemaPath:"#/properties/observed/properties/load/items/required",keyword:"required",params:{missingProperty: "trend"},message:"must have required property '"+"trend"+"'",schema:schema31.properties.observed.properties.load.items.required,parentSchema:schema31.properties.observed.properties.load.items,data:data171};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
for(const key34 in data171){
if(!(func1.call(schema31.properties.observed.properties.load.items.properties, key34))){
const err413 = {instancePath:instancePath+"/observed/load/" + i13,schemaPath:"#/properties/observed/properties/load/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.load.items,data:data171};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data171.evidence !== undefined){
let data172 = data171.evidence;
if(typeof data172 !== "string"){
const err414 = {instancePath:instancePath+"/observed/load/" + i13+"/evidence",schemaPath:"#/properties/observed/properties/load/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.load.items.properties.evidence.type,parentSchema:schema31.properties.observed.properties.load.items.properties.evidence,data:data172};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data171.path !== undefined){
let data173 = data171.path;
if(typeof data173 !== "string"){
const err415 = {instancePath:instancePath+"/observed/load/" + i13+"/path",schemaPath:"#/properties/observed/properties/load/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.load.items.properties.path.type,parentSchema:schema31.properties.observed.properties.load.items.properties.path,data:data173};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data171.phase !== undefined){
let data174 = data171.phase;
if(typeof data174 !== "string"){
const err416 = {instancePath:instancePath+"/observed/load/" + i13+"/phase",schemaPath:"#/properties/observed/properties/load/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.load.items.properties.phase.type,parentSchema:schema31.properties.observed.properties.load.items.properties.phase,data:data174};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
if(data171.variant !== undefined){
let data175 = data171.variant;
if(typeof data175 !== "string"){
const err417 = {instancePath:instancePath+"/observed/load/" + i13+"/variant",schemaPath:"#/properties/observed/properties/load/items/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.load.items.properties.variant.type,parentSchema:schema31.properties.observed.properties.load.items.properties.variant,data:data175};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data171.requests !== undefined){
let data176 = data171.requests;
if(!(((typeof data176 == "number") && (!(data176 % 1) && !isNaN(data176))) && (isFinite(data176)))){
const err418 = {instancePath:instancePath+"/observed/load/" + i13+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.load.items.properties.requests.type,parentSchema:schema31.properties.observed.properties.load.items.properties.requests,data:data176};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
if((typeof data176 == "number") && (isFinite(data176))){
if(data176 > 9007199254740991 || isNaN(data176)){
const err419 = {instancePath:instancePath+"/observed/load/" + i13+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.load.items.properties.requests,data:data176};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
if(data176 < 0 || isNaN(data176)){
const err420 = {instancePath:instancePath+"/observed/load/" + i13+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.load.items.properties.requests,data:data176};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
}
if(data171.byStatus !== undefined){
let data177 = data171.byStatus;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
for(const key35 in data177){
const _errs400 = errors;
if(typeof key35 !== "string"){
const err421 = {instancePath:instancePath+"/observed/load/" + i13+"/byStatus",schemaPath:"#/properties/observed/properties/load/items/properties/byStatus/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.load.items.properties.byStatus.propertyNames.type,parentSchema:schema31.properties.observed.properties.load.items.properties.byStatus.propertyNames,data:key35,propertyName:key35};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
var valid64 = _errs400 === errors;
if(!valid64){
const err422 = {instancePath:instancePath+"/observed/load/" + i13+"/byStatus",schemaPath:"#/properties/observed/properties/load/items/properties/byStatus/propertyNames",keyword:"propertyNames",params:{propertyName: key35},message:"property name must be valid",schema:schema31.properties.observed.properties.load.items.properties.byStatus.propertyNames,parentSchema:schema31.properties.observed.properties.load.items.properties.byStatus,data:data177};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
for(const key36 in data177){
let data178 = data177[key36];
if(!(((typeof data178 == "number") && (!(data178 % 1) && !isNaN(data178))) && (isFinite(data178)))){
const err423 = {instancePath:instancePath+"/observed/load/" + i13+"/byStatus/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.load.items.properties.byStatus.additionalProperties.type,parentSchema:schema31.properties.observed.properties.load.items.properties.byStatus.additionalProperties,data:data178};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if((typeof data178 == "number") && (isFinite(data178))){
if(data178 > 9007199254740991 || isNaN(data178)){
const err424 = {instancePath:instancePath+"/observed/load/" + i13+"/byStatus/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/byStatus/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.load.items.properties.byStatus.additionalProperties,data:data178};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if(data178 < 0 || isNaN(data178)){
const err425 = {instancePath:instancePath+"/observed/load/" + i13+"/byStatus/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.load.items.properties.byStatus.additionalProperties,data:data178};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
}
}
else {
const err426 = {instancePath:instancePath+"/observed/load/" + i13+"/byStatus",schemaPath:"#/properties/observed/properties/load/items/properties/byStatus/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.load.items.properties.byStatus.type,parentSchema:schema31.properties.observed.properties.load.items.properties.byStatus,data:data177};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data171.firstAt !== undefined){
let data179 = data171.firstAt;
if(typeof data179 === "string"){
if(!pattern5.test(data179)){
const err427 = {instancePath:instancePath+"/observed/load/" + i13+"/firstAt",schemaPath:"#/properties/observed/properties/load/items/properties/firstAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",parentSchema:schema31.properties.observed.properties.load.items.properties.firstAt,data:data179};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
else {
const err428 = {instancePath:instancePath+"/observed/load/" + i13+"/firstAt",schemaPath:"#/properties/observed/properties/load/items/properties/firstAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.load.items.properties.firstAt.type,parentSchema:schema31.properties.observed.properties.load.items.properties.firstAt,data:data179};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data171.lastAt !== undefined){
let data180 = data171.lastAt;
if(typeof data180 === "string"){
if(!pattern5.test(data180)){
const err429 = {instancePath:instancePath+"/observed/load/" + i13+"/lastAt",schemaPath:"#/properties/observed/properties/load/items/properties/lastAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",parentSchema:schema31.properties.observed.properties.load.items.properties.lastAt,data:data180};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
else {
const err430 = {instancePath:instancePath+"/observed/load/" + i13+"/lastAt",schemaPath:"#/properties/observed/properties/load/items/properties/lastAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.load.items.properties.lastAt.type,parentSchema:schema31.properties.observed.properties.load.items.properties.lastAt,data:data180};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data171.latency !== undefined){
let data181 = data171.latency;
const _errs410 = errors;
let valid66 = false;
const _errs411 = errors;
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
if(data181.count === undefined){
const err431 = {instancePath:instancePath+"/observed/load/" + i13+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0],data:data181};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if(data181.p50Ms === undefined){
const err432 = {instancePath:instancePath+"/observed/load/" + i13+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "p50Ms"},message:"must have required property '"+"p50Ms"+"'",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0],data:data181};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
if(data181.p95Ms === undefined){
const err433 = {instancePath:instancePath+"/observed/load/" + i13+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "p95Ms"},message:"must have required property '"+"p95Ms"+"'",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0],data:data181};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
if(data181.p99Ms === undefined){
const err434 = {instancePath:instancePath+"/observed/load/" + i13+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "p99Ms"},message:"must have required property '"+"p99Ms"+"'",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0],data:data181};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
if(data181.maxMs === undefined){
const err435 = {instancePath:instancePath+"/observed/load/" + i13+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "maxMs"},message:"must have required property '"+"maxMs"+"'",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0],data:data181};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
if(data181.relativeError === undefined){
const err436 = {instancePath:instancePath+"/observed/load/" + i13+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "relativeError"},message:"must have required property '"+"relativeError"+"'",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0],data:data181};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
for(const key37 in data181){
if(!((((((key37 === "count") || (key37 === "p50Ms")) || (key37 === "p95Ms")) || (key37 === "p99Ms")) || (key37 === "maxMs")) || (key37 === "relativeError"))){
const err437 = {instancePath:instancePath+"/observed/load/" + i13+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0],data:data181};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data181.count !== undefined){
let data182 = data181.count;
if(!(((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182))) && (isFinite(data182)))){
const err438 = {instancePath:instancePath+"/observed/load/" + i13+"/latency/count",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].properties.count.type,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].properties.count,data:data182};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
if((typeof data182 == "number") && (isFinite(data182))){
if(data182 > 9007199254740991 || isNaN(data182)){
const err439 = {instancePath:instancePath+"/observed/load/" + i13+"/latency/count",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].properties.count,data:data182};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
if(data182 < 0 || isNaN(data182)){
const err440 = {instancePath:instancePath+"/observed/load/" + i13+"/latency/count",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].properties.count,data:data182};
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
if(data181.p50Ms !== undefined){
let data183 = data181.p50Ms;
if(!((typeof data183 == "number") && (isFinite(data183)))){
const err441 = {instancePath:instancePath+"/observed/load/" + i13+"/latency/p50Ms",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/p50Ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].properties.p50Ms.type,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].properties.p50Ms,data:data183};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data181.p95Ms !== undefined){
let data184 = data181.p95Ms;
if(!((typeof data184 == "number") && (isFinite(data184)))){
const err442 = {instancePath:instancePath+"/observed/load/" + i13+"/latency/p95Ms",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/p95Ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].properties.p95Ms.type,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].properties.p95Ms,data:data184};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data181.p99Ms !== undefined){
let data185 = data181.p99Ms;
if(!((typeof data185 == "number") && (isFinite(data185)))){
const err443 = {instancePath:instancePath+"/observed/load/" + i13+"/latency/p99Ms",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/p99Ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].properties.p99Ms.type,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].properties.p99Ms,data:data185};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data181.maxMs !== undefined){
let data186 = data181.maxMs;
if(!((typeof data186 == "number") && (isFinite(data186)))){
const err444 = {instancePath:instancePath+"/observed/load/" + i13+"/latency/maxMs",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/maxMs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].properties.maxMs.type,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].properties.maxMs,data:data186};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data181.relativeError !== undefined){
let data187 = data181.relativeError;
if(!((typeof data187 == "number") && (isFinite(data187)))){
const err445 = {instancePath:instancePath+"/observed/load/" + i13+"/latency/relativeError",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/properties/relativeError/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].properties.relativeError.type,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].properties.relativeError,data:data187};
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
const err446 = {instancePath:instancePath+"/observed/load/" + i13+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0].type,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[0],data:data181};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
var _valid1 = _errs411 === errors;
valid66 = valid66 || _valid1;
const _errs426 = errors;
if(data181 !== null){
const err447 = {instancePath:instancePath+"/observed/load/" + i13+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[1].type,parentSchema:schema31.properties.observed.properties.load.items.properties.latency.anyOf[1],data:data181};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
var _valid1 = _errs426 === errors;
valid66 = valid66 || _valid1;
if(!valid66){
const err448 = {instancePath:instancePath+"/observed/load/" + i13+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/latency/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.observed.properties.load.items.properties.latency.anyOf,parentSchema:schema31.properties.observed.properties.load.items.properties.latency,data:data181};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
else {
errors = _errs410;
if(vErrors !== null){
if(_errs410){
vErrors.length = _errs410;
}
else {
vErrors = null;
}
}
}
}
if(data171.measures !== undefined){
let data188 = data171.measures;
if(Array.isArray(data188)){
const len14 = data188.length;
for(let i14=0; i14<len14; i14++){
let data189 = data188[i14];
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(data189.indicator === undefined){
const err449 = {instancePath:instancePath+"/observed/load/" + i13+"/measures/" + i14,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/required",keyword:"required",params:{missingProperty: "indicator"},message:"must have required property '"+"indicator"+"'",schema:schema31.properties.observed.properties.load.items.properties.measures.items.required,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items,data:data189};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
if(data189.good === undefined){
const err450 = {instancePath:instancePath+"/observed/load/" + i13+"/measures/" + i14,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/required",keyword:"required",params:{missingProperty: "good"},message:"must have required property '"+"good"+"'",schema:schema31.properties.observed.properties.load.items.properties.measures.items.required,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items,data:data189};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
if(data189.bad === undefined){
const err451 = {instancePath:instancePath+"/observed/load/" + i13+"/measures/" + i14,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/required",keyword:"required",params:{missingProperty: "bad"},message:"must have required property '"+"bad"+"'",schema:schema31.properties.observed.properties.load.items.properties.measures.items.required,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items,data:data189};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
if(data189.excluded === undefined){
const err452 = {instancePath:instancePath+"/observed/load/" + i13+"/measures/" + i14,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/required",keyword:"required",params:{missingProperty: "excluded"},message:"must have required property '"+"excluded"+"'",schema:schema31.properties.observed.properties.load.items.properties.measures.items.required,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items,data:data189};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
for(const key38 in data189){
if(!((((key38 === "indicator") || (key38 === "good")) || (key38 === "bad")) || (key38 === "excluded"))){
const err453 = {instancePath:instancePath+"/observed/load/" + i13+"/measures/" + i14,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items,data:data189};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(data189.indicator !== undefined){
let data190 = data189.indicator;
if(typeof data190 !== "string"){
const err454 = {instancePath:instancePath+"/observed/load/" + i13+"/measures/" + i14+"/indicator",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/indicator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.indicator.type,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.indicator,data:data190};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data189.good !== undefined){
let data191 = data189.good;
if(!(((typeof data191 == "number") && (!(data191 % 1) && !isNaN(data191))) && (isFinite(data191)))){
const err455 = {instancePath:instancePath+"/observed/load/" + i13+"/measures/" + i14+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/good/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.good.type,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.good,data:data191};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
if((typeof data191 == "number") && (isFinite(data191))){
if(data191 > 9007199254740991 || isNaN(data191)){
const err456 = {instancePath:instancePath+"/observed/load/" + i13+"/measures/" + i14+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/good/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.good,data:data191};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
if(data191 < 0 || isNaN(data191)){
const err457 = {instancePath:instancePath+"/observed/load/" + i13+"/measures/" + i14+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/good/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.good,data:data191};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
}
if(data189.bad !== undefined){
let data192 = data189.bad;
if(!(((typeof data192 == "number") && (!(data192 % 1) && !isNaN(data192))) && (isFinite(data192)))){
const err458 = {instancePath:instancePath+"/observed/load/" + i13+"/measures/" + i14+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.bad.type,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.bad,data:data192};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if((typeof data192 == "number") && (isFinite(data192))){
if(data192 > 9007199254740991 || isNaN(data192)){
const err459 = {instancePath:instancePath+"/observed/load/" + i13+"/measures/" + i14+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.bad,data:data192};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(data192 < 0 || isNaN(data192)){
const err460 = {instancePath:instancePath+"/observed/load/" + i13+"/measures/" + i14+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.bad,data:data192};
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
if(data189.excluded !== undefined){
let data193 = data189.excluded;
if(Array.isArray(data193)){
const len15 = data193.length;
for(let i15=0; i15<len15; i15++){
let data194 = data193[i15];
if(!(((typeof data194 == "number") && (!(data194 % 1) && !isNaN(data194))) && (isFinite(data194)))){
const err461 = {instancePath:instancePath+"/observed/load/" + i13+"/measures/" + i14+"/excluded/" + i15,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/excluded/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.excluded.items.type,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.excluded.items,data:data194};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if((typeof data194 == "number") && (isFinite(data194))){
if(data194 > 9007199254740991 || isNaN(data194)){
const err462 = {instancePath:instancePath+"/observed/load/" + i13+"/measures/" + i14+"/excluded/" + i15,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/excluded/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.excluded.items,data:data194};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
if(data194 < 0 || isNaN(data194)){
const err463 = {instancePath:instancePath+"/observed/load/" + i13+"/measures/" + i14+"/excluded/" + i15,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/excluded/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.excluded.items,data:data194};
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
}
else {
const err464 = {instancePath:instancePath+"/observed/load/" + i13+"/measures/" + i14+"/excluded",schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/properties/excluded/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.excluded.type,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items.properties.excluded,data:data193};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
}
else {
const err465 = {instancePath:instancePath+"/observed/load/" + i13+"/measures/" + i14,schemaPath:"#/properties/observed/properties/load/items/properties/measures/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.load.items.properties.measures.items.type,parentSchema:schema31.properties.observed.properties.load.items.properties.measures.items,data:data189};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
}
else {
const err466 = {instancePath:instancePath+"/observed/load/" + i13+"/measures",schemaPath:"#/properties/observed/properties/load/items/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.load.items.properties.measures.type,parentSchema:schema31.properties.observed.properties.load.items.properties.measures,data:data188};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data171.trend !== undefined){
let data195 = data171.trend;
if(Array.isArray(data195)){
const len16 = data195.length;
for(let i16=0; i16<len16; i16++){
let data196 = data195[i16];
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
if(data196.from === undefined){
const err467 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16,schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema31.properties.observed.properties.load.items.properties.trend.items.required,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items,data:data196};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if(data196.requests === undefined){
const err468 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16,schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/required",keyword:"required",params:{missingProperty: "requests"},message:"must have required property '"+"requests"+"'",schema:schema31.properties.observed.properties.load.items.properties.trend.items.required,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items,data:data196};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
if(data196.shares === undefined){
const err469 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16,schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/required",keyword:"required",params:{missingProperty: "shares"},message:"must have required property '"+"shares"+"'",schema:schema31.properties.observed.properties.load.items.properties.trend.items.required,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items,data:data196};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
if(data196.latency === undefined){
const err470 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16,schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/required",keyword:"required",params:{missingProperty: "latency"},message:"must have required property '"+"latency"+"'",schema:schema31.properties.observed.properties.load.items.properties.trend.items.required,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items,data:data196};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
for(const key39 in data196){
if(!((((key39 === "from") || (key39 === "requests")) || (key39 === "shares")) || (key39 === "latency"))){
const err471 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16,schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items,data:data196};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data196.from !== undefined){
let data197 = data196.from;
if(typeof data197 === "string"){
if(!pattern5.test(data197)){
const err472 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/from",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.from,data:data197};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
else {
const err473 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/from",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.from.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.from,data:data197};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
if(data196.requests !== undefined){
let data198 = data196.requests;
if(!(((typeof data198 == "number") && (!(data198 % 1) && !isNaN(data198))) && (isFinite(data198)))){
const err474 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.requests.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.requests,data:data198};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
if((typeof data198 == "number") && (isFinite(data198))){
if(data198 > 9007199254740991 || isNaN(data198)){
const err475 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.requests,data:data198};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
if(data198 < 0 || isNaN(data198)){
const err476 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.requests,data:data198};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
}
if(data196.shares !== undefined){
let data199 = data196.shares;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
for(const key40 in data199){
const _errs454 = errors;
if(typeof key40 !== "string"){
const err477 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/shares",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.propertyNames.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.propertyNames,data:key40,propertyName:key40};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
var valid76 = _errs454 === errors;
if(!valid76){
const err478 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/shares",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/propertyNames",keyword:"propertyNames",params:{propertyName: key40},message:"property name must be valid",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.propertyNames,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares,data:data199};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
for(const key41 in data199){
let data200 = data199[key41];
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
if(data200.good === undefined){
const err479 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/shares/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/required",keyword:"required",params:{missingProperty: "good"},message:"must have required property '"+"good"+"'",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties.required,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties,data:data200};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
if(data200.bad === undefined){
const err480 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/shares/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/required",keyword:"required",params:{missingProperty: "bad"},message:"must have required property '"+"bad"+"'",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties.required,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties,data:data200};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
for(const key42 in data200){
if(!((key42 === "good") || (key42 === "bad"))){
const err481 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/shares/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties,data:data200};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data200.good !== undefined){
let data201 = data200.good;
if(!(((typeof data201 == "number") && (!(data201 % 1) && !isNaN(data201))) && (isFinite(data201)))){
const err482 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/shares/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/good/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties.properties.good.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties.properties.good,data:data201};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
if((typeof data201 == "number") && (isFinite(data201))){
if(data201 > 9007199254740991 || isNaN(data201)){
const err483 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/shares/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/good/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties.properties.good,data:data201};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
if(data201 < 0 || isNaN(data201)){
const err484 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/shares/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/good/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties.properties.good,data:data201};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
}
if(data200.bad !== undefined){
let data202 = data200.bad;
if(!(((typeof data202 == "number") && (!(data202 % 1) && !isNaN(data202))) && (isFinite(data202)))){
const err485 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/shares/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties.properties.bad.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties.properties.bad,data:data202};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
if((typeof data202 == "number") && (isFinite(data202))){
if(data202 > 9007199254740991 || isNaN(data202)){
const err486 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/shares/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties.properties.bad,data:data202};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
if(data202 < 0 || isNaN(data202)){
const err487 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/shares/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties.properties.bad,data:data202};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
}
}
else {
const err488 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/shares/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.additionalProperties,data:data200};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
}
else {
const err489 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/shares",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/shares/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.shares,data:data199};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data196.latency !== undefined){
let data203 = data196.latency;
const _errs465 = errors;
let valid79 = false;
const _errs466 = errors;
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
if(data203.count === undefined){
const err490 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0],data:data203};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
if(data203.p50Ms === undefined){
const err491 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "p50Ms"},message:"must have required property '"+"p50Ms"+"'",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0],data:data203};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
if(data203.p95Ms === undefined){
const err492 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "p95Ms"},message:"must have required property '"+"p95Ms"+"'",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0],data:data203};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
if(data203.p99Ms === undefined){
const err493 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "p99Ms"},message:"must have required property '"+"p99Ms"+"'",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0],data:data203};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
if(data203.maxMs === undefined){
const err494 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "maxMs"},message:"must have required property '"+"maxMs"+"'",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0],data:data203};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
if(data203.relativeError === undefined){
const err495 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "relativeError"},message:"must have required property '"+"relativeError"+"'",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0],data:data203};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
for(const key43 in data203){
if(!((((((key43 === "count") || (key43 === "p50Ms")) || (key43 === "p95Ms")) || (key43 === "p99Ms")) || (key43 === "maxMs")) || (key43 === "relativeError"))){
const err496 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0],data:data203};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data203.count !== undefined){
let data204 = data203.count;
if(!(((typeof data204 == "number") && (!(data204 % 1) && !isNaN(data204))) && (isFinite(data204)))){
const err497 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/latency/count",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].properties.count.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].properties.count,data:data204};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
if((typeof data204 == "number") && (isFinite(data204))){
if(data204 > 9007199254740991 || isNaN(data204)){
const err498 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/latency/count",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].properties.count,data:data204};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
if(data204 < 0 || isNaN(data204)){
const err499 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/latency/count",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].properties.count,data:data204};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
}
if(data203.p50Ms !== undefined){
let data205 = data203.p50Ms;
if(!((typeof data205 == "number") && (isFinite(data205)))){
const err500 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/latency/p50Ms",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/p50Ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].properties.p50Ms.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].properties.p50Ms,data:data205};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data203.p95Ms !== undefined){
let data206 = data203.p95Ms;
if(!((typeof data206 == "number") && (isFinite(data206)))){
const err501 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/latency/p95Ms",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/p95Ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].properties.p95Ms.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].properties.p95Ms,data:data206};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
if(data203.p99Ms !== undefined){
let data207 = data203.p99Ms;
if(!((typeof data207 == "number") && (isFinite(data207)))){
const err502 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/latency/p99Ms",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/p99Ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].properties.p99Ms.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].properties.p99Ms,data:data207};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(data203.maxMs !== undefined){
let data208 = data203.maxMs;
if(!((typeof data208 == "number") && (isFinite(data208)))){
const err503 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/latency/maxMs",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/maxMs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].properties.maxMs.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].properties.maxMs,data:data208};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data203.relativeError !== undefined){
let data209 = data203.relativeError;
if(!((typeof data209 == "number") && (isFinite(data209)))){
const err504 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/latency/relativeError",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/properties/relativeError/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].properties.relativeError.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].properties.relativeError,data:data209};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
}
else {
const err505 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0].type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[0],data:data203};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
var _valid2 = _errs466 === errors;
valid79 = valid79 || _valid2;
const _errs481 = errors;
if(data203 !== null){
const err506 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[1].type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf[1],data:data203};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
var _valid2 = _errs481 === errors;
valid79 = valid79 || _valid2;
if(!valid79){
const err507 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16+"/latency",schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/properties/latency/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency.anyOf,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items.properties.latency,data:data203};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
else {
errors = _errs465;
if(vErrors !== null){
if(_errs465){
vErrors.length = _errs465;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err508 = {instancePath:instancePath+"/observed/load/" + i13+"/trend/" + i16,schemaPath:"#/properties/observed/properties/load/items/properties/trend/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.load.items.properties.trend.items.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend.items,data:data196};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
}
else {
const err509 = {instancePath:instancePath+"/observed/load/" + i13+"/trend",schemaPath:"#/properties/observed/properties/load/items/properties/trend/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.load.items.properties.trend.type,parentSchema:schema31.properties.observed.properties.load.items.properties.trend,data:data195};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
if(data171.users !== undefined){
let data210 = data171.users;
if(Array.isArray(data210)){
const len17 = data210.length;
for(let i17=0; i17<len17; i17++){
let data211 = data210[i17];
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
if(data211.user === undefined){
const err510 = {instancePath:instancePath+"/observed/load/" + i13+"/users/" + i17,schemaPath:"#/properties/observed/properties/load/items/properties/users/items/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'",schema:schema31.properties.observed.properties.load.items.properties.users.items.required,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items,data:data211};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
if(data211.requests === undefined){
const err511 = {instancePath:instancePath+"/observed/load/" + i13+"/users/" + i17,schemaPath:"#/properties/observed/properties/load/items/properties/users/items/required",keyword:"required",params:{missingProperty: "requests"},message:"must have required property '"+"requests"+"'",schema:schema31.properties.observed.properties.load.items.properties.users.items.required,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items,data:data211};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
if(data211.byStatus === undefined){
const err512 = {instancePath:instancePath+"/observed/load/" + i13+"/users/" + i17,schemaPath:"#/properties/observed/properties/load/items/properties/users/items/required",keyword:"required",params:{missingProperty: "byStatus"},message:"must have required property '"+"byStatus"+"'",schema:schema31.properties.observed.properties.load.items.properties.users.items.required,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items,data:data211};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
for(const key44 in data211){
if(!(((key44 === "user") || (key44 === "requests")) || (key44 === "byStatus"))){
const err513 = {instancePath:instancePath+"/observed/load/" + i13+"/users/" + i17,schemaPath:"#/properties/observed/properties/load/items/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items,data:data211};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
if(data211.user !== undefined){
let data212 = data211.user;
if(typeof data212 !== "string"){
const err514 = {instancePath:instancePath+"/observed/load/" + i13+"/users/" + i17+"/user",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.load.items.properties.users.items.properties.user.type,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items.properties.user,data:data212};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data211.requests !== undefined){
let data213 = data211.requests;
if(!(((typeof data213 == "number") && (!(data213 % 1) && !isNaN(data213))) && (isFinite(data213)))){
const err515 = {instancePath:instancePath+"/observed/load/" + i13+"/users/" + i17+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.load.items.properties.users.items.properties.requests.type,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items.properties.requests,data:data213};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
if((typeof data213 == "number") && (isFinite(data213))){
if(data213 > 9007199254740991 || isNaN(data213)){
const err516 = {instancePath:instancePath+"/observed/load/" + i13+"/users/" + i17+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items.properties.requests,data:data213};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
if(data213 < 0 || isNaN(data213)){
const err517 = {instancePath:instancePath+"/observed/load/" + i13+"/users/" + i17+"/requests",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items.properties.requests,data:data213};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
}
if(data211.byStatus !== undefined){
let data214 = data211.byStatus;
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
for(const key45 in data214){
const _errs494 = errors;
if(typeof key45 !== "string"){
const err518 = {instancePath:instancePath+"/observed/load/" + i13+"/users/" + i17+"/byStatus",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/byStatus/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.load.items.properties.users.items.properties.byStatus.propertyNames.type,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items.properties.byStatus.propertyNames,data:key45,propertyName:key45};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
var valid84 = _errs494 === errors;
if(!valid84){
const err519 = {instancePath:instancePath+"/observed/load/" + i13+"/users/" + i17+"/byStatus",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/byStatus/propertyNames",keyword:"propertyNames",params:{propertyName: key45},message:"property name must be valid",schema:schema31.properties.observed.properties.load.items.properties.users.items.properties.byStatus.propertyNames,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items.properties.byStatus,data:data214};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
for(const key46 in data214){
let data215 = data214[key46];
if(!(((typeof data215 == "number") && (!(data215 % 1) && !isNaN(data215))) && (isFinite(data215)))){
const err520 = {instancePath:instancePath+"/observed/load/" + i13+"/users/" + i17+"/byStatus/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.load.items.properties.users.items.properties.byStatus.additionalProperties.type,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items.properties.byStatus.additionalProperties,data:data215};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
if((typeof data215 == "number") && (isFinite(data215))){
if(data215 > 9007199254740991 || isNaN(data215)){
const err521 = {instancePath:instancePath+"/observed/load/" + i13+"/users/" + i17+"/byStatus/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/byStatus/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items.properties.byStatus.additionalProperties,data:data215};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
if(data215 < 0 || isNaN(data215)){
const err522 = {instancePath:instancePath+"/observed/load/" + i13+"/users/" + i17+"/byStatus/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items.properties.byStatus.additionalProperties,data:data215};
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
}
else {
const err523 = {instancePath:instancePath+"/observed/load/" + i13+"/users/" + i17+"/byStatus",schemaPath:"#/properties/observed/properties/load/items/properties/users/items/properties/byStatus/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.load.items.properties.users.items.properties.byStatus.type,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items.properties.byStatus,data:data214};
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
const err524 = {instancePath:instancePath+"/observed/load/" + i13+"/users/" + i17,schemaPath:"#/properties/observed/properties/load/items/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.load.items.properties.users.items.type,parentSchema:schema31.properties.observed.properties.load.items.properties.users.items,data:data211};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
}
else {
const err525 = {instancePath:instancePath+"/observed/load/" + i13+"/users",schemaPath:"#/properties/observed/properties/load/items/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.load.items.properties.users.type,parentSchema:schema31.properties.observed.properties.load.items.properties.users,data:data210};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
}
else {
const err526 = {instancePath:instancePath+"/observed/load/" + i13,schemaPath:"#/properties/observed/properties/load/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.load.items.type,parentSchema:schema31.properties.observed.properties.load.items,data:data171};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
}
else {
const err527 = {instancePath:instancePath+"/observed/load",schemaPath:"#/properties/observed/properties/load/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.load.type,parentSchema:schema31.properties.observed.properties.load,data:data170};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
if(data169.health !== undefined){
let data216 = data169.health;
if(Array.isArray(data216)){
const len18 = data216.length;
for(let i18=0; i18<len18; i18++){
let data217 = data216[i18];
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
if(data217.evidence === undefined){
const err528 = {instancePath:instancePath+"/observed/health/" + i18,schemaPath:"#/properties/observed/properties/health/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'",schema:schema31.properties.observed.properties.health.items.required,parentSchema:schema31.properties.observed.properties.health.items,data:data217};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
if(data217.path === undefined){
const err529 = {instancePath:instancePath+"/observed/health/" + i18,schemaPath:"#/properties/observed/properties/health/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.observed.properties.health.items.required,parentSchema:schema31.properties.observed.properties.health.items,data:data217};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
if(data217.phase === undefined){
const err530 = {instancePath:instancePath+"/observed/health/" + i18,schemaPath:"#/properties/observed/properties/health/items/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'",schema:schema31.properties.observed.properties.health.items.required,parentSchema:schema31.properties.observed.properties.health.items,data:data217};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
if(data217.requests === undefined){
const err531 = {instancePath:instancePath+"/observed/health/" + i18,schemaPath:"#/properties/observed/properties/health/items/required",keyword:"required",params:{missingProperty: "requests"},message:"must have required property '"+"requests"+"'",schema:schema31.properties.observed.properties.health.items.required,parentSchema:schema31.properties.observed.properties.health.items,data:data217};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
if(data217.byStatus === undefined){
const err532 = {instancePath:instancePath+"/observed/health/" + i18,schemaPath:"#/properties/observed/properties/health/items/required",keyword:"required",params:{missingProperty: "byStatus"},message:"must have required property '"+"byStatus"+"'",schema:schema31.properties.observed.properties.health.items.required,parentSchema:schema31.properties.observed.properties.health.items,data:data217};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
if(data217.latency === undefined){
const err533 = {instancePath:instancePath+"/observed/health/" + i18,schemaPath:"#/properties/observed/properties/health/items/required",keyword:"required",params:{missingProperty: "latency"},message:"must have required property '"+"latency"+"'",schema:schema31.properties.observed.properties.health.items.required,parentSchema:schema31.properties.observed.properties.health.items,data:data217};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if(data217.measures === undefined){
const err534 = {instancePath:instancePath+"/observed/health/" + i18,schemaPath:"#/properties/observed/properties/health/items/required",keyword:"required",params:{missingProperty: "measures"},message:"must have required property '"+"measures"+"'",schema:schema31.properties.observed.properties.health.items.required,parentSchema:schema31.properties.observed.properties.health.items,data:data217};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
if(data217.trend === undefined){
const err535 = {instancePath:instancePath+"/observed/health/" + i18,schemaPath:"#/properties/observed/properties/health/items/required",keyword:"required",params:{missingProperty: "trend"},message:"must have required property '"+"trend"+"'",schema:schema31.properties.observed.properties.health.items.required,parentSchema:schema31.properties.observed.properties.health.items,data:data217};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
for(const key47 in data217){
if(!(func1.call(schema31.properties.observed.properties.health.items.properties, key47))){
const err536 = {instancePath:instancePath+"/observed/health/" + i18,schemaPath:"#/properties/observed/properties/health/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.health.items,data:data217};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
if(data217.evidence !== undefined){
let data218 = data217.evidence;
if(typeof data218 !== "string"){
const err537 = {instancePath:instancePath+"/observed/health/" + i18+"/evidence",schemaPath:"#/properties/observed/properties/health/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.health.items.properties.evidence.type,parentSchema:schema31.properties.observed.properties.health.items.properties.evidence,data:data218};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
if(data217.path !== undefined){
let data219 = data217.path;
if(typeof data219 !== "string"){
const err538 = {instancePath:instancePath+"/observed/health/" + i18+"/path",schemaPath:"#/properties/observed/properties/health/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.health.items.properties.path.type,parentSchema:schema31.properties.observed.properties.health.items.properties.path,data:data219};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data217.phase !== undefined){
let data220 = data217.phase;
if(typeof data220 !== "string"){
const err539 = {instancePath:instancePath+"/observed/health/" + i18+"/phase",schemaPath:"#/properties/observed/properties/health/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.health.items.properties.phase.type,parentSchema:schema31.properties.observed.properties.health.items.properties.phase,data:data220};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data217.variant !== undefined){
let data221 = data217.variant;
if(typeof data221 !== "string"){
const err540 = {instancePath:instancePath+"/observed/health/" + i18+"/variant",schemaPath:"#/properties/observed/properties/health/items/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.health.items.properties.variant.type,parentSchema:schema31.properties.observed.properties.health.items.properties.variant,data:data221};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
if(data217.requests !== undefined){
let data222 = data217.requests;
if(!(((typeof data222 == "number") && (!(data222 % 1) && !isNaN(data222))) && (isFinite(data222)))){
const err541 = {instancePath:instancePath+"/observed/health/" + i18+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.health.items.properties.requests.type,parentSchema:schema31.properties.observed.properties.health.items.properties.requests,data:data222};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
if((typeof data222 == "number") && (isFinite(data222))){
if(data222 > 9007199254740991 || isNaN(data222)){
const err542 = {instancePath:instancePath+"/observed/health/" + i18+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.health.items.properties.requests,data:data222};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
if(data222 < 0 || isNaN(data222)){
const err543 = {instancePath:instancePath+"/observed/health/" + i18+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.health.items.properties.requests,data:data222};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
}
if(data217.byStatus !== undefined){
let data223 = data217.byStatus;
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
for(const key48 in data223){
const _errs516 = errors;
if(typeof key48 !== "string"){
const err544 = {instancePath:instancePath+"/observed/health/" + i18+"/byStatus",schemaPath:"#/properties/observed/properties/health/items/properties/byStatus/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.health.items.properties.byStatus.propertyNames.type,parentSchema:schema31.properties.observed.properties.health.items.properties.byStatus.propertyNames,data:key48,propertyName:key48};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
var valid89 = _errs516 === errors;
if(!valid89){
const err545 = {instancePath:instancePath+"/observed/health/" + i18+"/byStatus",schemaPath:"#/properties/observed/properties/health/items/properties/byStatus/propertyNames",keyword:"propertyNames",params:{propertyName: key48},message:"property name must be valid",schema:schema31.properties.observed.properties.health.items.properties.byStatus.propertyNames,parentSchema:schema31.properties.observed.properties.health.items.properties.byStatus,data:data223};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
for(const key49 in data223){
let data224 = data223[key49];
if(!(((typeof data224 == "number") && (!(data224 % 1) && !isNaN(data224))) && (isFinite(data224)))){
const err546 = {instancePath:instancePath+"/observed/health/" + i18+"/byStatus/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.health.items.properties.byStatus.additionalProperties.type,parentSchema:schema31.properties.observed.properties.health.items.properties.byStatus.additionalProperties,data:data224};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
if((typeof data224 == "number") && (isFinite(data224))){
if(data224 > 9007199254740991 || isNaN(data224)){
const err547 = {instancePath:instancePath+"/observed/health/" + i18+"/byStatus/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/byStatus/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.health.items.properties.byStatus.additionalProperties,data:data224};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
if(data224 < 0 || isNaN(data224)){
const err548 = {instancePath:instancePath+"/observed/health/" + i18+"/byStatus/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.health.items.properties.byStatus.additionalProperties,data:data224};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
}
}
else {
const err549 = {instancePath:instancePath+"/observed/health/" + i18+"/byStatus",schemaPath:"#/properties/observed/properties/health/items/properties/byStatus/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.health.items.properties.byStatus.type,parentSchema:schema31.properties.observed.properties.health.items.properties.byStatus,data:data223};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
if(data217.firstAt !== undefined){
let data225 = data217.firstAt;
if(typeof data225 === "string"){
if(!pattern5.test(data225)){
const err550 = {instancePath:instancePath+"/observed/health/" + i18+"/firstAt",schemaPath:"#/properties/observed/properties/health/items/properties/firstAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",parentSchema:schema31.properties.observed.properties.health.items.properties.firstAt,data:data225};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
else {
const err551 = {instancePath:instancePath+"/observed/health/" + i18+"/firstAt",schemaPath:"#/properties/observed/properties/health/items/properties/firstAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.health.items.properties.firstAt.type,parentSchema:schema31.properties.observed.properties.health.items.properties.firstAt,data:data225};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
if(data217.lastAt !== undefined){
let data226 = data217.lastAt;
if(typeof data226 === "string"){
if(!pattern5.test(data226)){
const err552 = {instancePath:instancePath+"/observed/health/" + i18+"/lastAt",schemaPath:"#/properties/observed/properties/health/items/properties/lastAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",parentSchema:schema31.properties.observed.properties.health.items.properties.lastAt,data:data226};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
else {
const err553 = {instancePath:instancePath+"/observed/health/" + i18+"/lastAt",schemaPath:"#/properties/observed/properties/health/items/properties/lastAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.health.items.properties.lastAt.type,parentSchema:schema31.properties.observed.properties.health.items.properties.lastAt,data:data226};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(data217.latency !== undefined){
let data227 = data217.latency;
const _errs526 = errors;
let valid91 = false;
const _errs527 = errors;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
if(data227.count === undefined){
const err554 = {instancePath:instancePath+"/observed/health/" + i18+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0],data:data227};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
if(data227.p50Ms === undefined){
const err555 = {instancePath:instancePath+"/observed/health/" + i18+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "p50Ms"},message:"must have required property '"+"p50Ms"+"'",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0],data:data227};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
if(data227.p95Ms === undefined){
const err556 = {instancePath:instancePath+"/observed/health/" + i18+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "p95Ms"},message:"must have required property '"+"p95Ms"+"'",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0],data:data227};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
if(data227.p99Ms === undefined){
const err557 = {instancePath:instancePath+"/observed/health/" + i18+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "p99Ms"},message:"must have required property '"+"p99Ms"+"'",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0],data:data227};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
if(data227.maxMs === undefined){
const err558 = {instancePath:instancePath+"/observed/health/" + i18+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "maxMs"},message:"must have required property '"+"maxMs"+"'",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0],data:data227};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
if(data227.relativeError === undefined){
const err559 = {instancePath:instancePath+"/observed/health/" + i18+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "relativeError"},message:"must have required property '"+"relativeError"+"'",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0],data:data227};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
for(const key50 in data227){
if(!((((((key50 === "count") || (key50 === "p50Ms")) || (key50 === "p95Ms")) || (key50 === "p99Ms")) || (key50 === "maxMs")) || (key50 === "relativeError"))){
const err560 = {instancePath:instancePath+"/observed/health/" + i18+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0],data:data227};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
if(data227.count !== undefined){
let data228 = data227.count;
if(!(((typeof data228 == "number") && (!(data228 % 1) && !isNaN(data228))) && (isFinite(data228)))){
const err561 = {instancePath:instancePath+"/observed/health/" + i18+"/latency/count",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].properties.count.type,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].properties.count,data:data228};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
if((typeof data228 == "number") && (isFinite(data228))){
if(data228 > 9007199254740991 || isNaN(data228)){
const err562 = {instancePath:instancePath+"/observed/health/" + i18+"/latency/count",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].properties.count,data:data228};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
if(data228 < 0 || isNaN(data228)){
const err563 = {instancePath:instancePath+"/observed/health/" + i18+"/latency/count",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].properties.count,data:data228};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
}
if(data227.p50Ms !== undefined){
let data229 = data227.p50Ms;
if(!((typeof data229 == "number") && (isFinite(data229)))){
const err564 = {instancePath:instancePath+"/observed/health/" + i18+"/latency/p50Ms",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/p50Ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].properties.p50Ms.type,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].properties.p50Ms,data:data229};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data227.p95Ms !== undefined){
let data230 = data227.p95Ms;
if(!((typeof data230 == "number") && (isFinite(data230)))){
const err565 = {instancePath:instancePath+"/observed/health/" + i18+"/latency/p95Ms",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/p95Ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].properties.p95Ms.type,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].properties.p95Ms,data:data230};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
if(data227.p99Ms !== undefined){
let data231 = data227.p99Ms;
if(!((typeof data231 == "number") && (isFinite(data231)))){
const err566 = {instancePath:instancePath+"/observed/health/" + i18+"/latency/p99Ms",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/p99Ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].properties.p99Ms.type,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].properties.p99Ms,data:data231};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data227.maxMs !== undefined){
let data232 = data227.maxMs;
if(!((typeof data232 == "number") && (isFinite(data232)))){
const err567 = {instancePath:instancePath+"/observed/health/" + i18+"/latency/maxMs",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/maxMs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].properties.maxMs.type,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].properties.maxMs,data:data232};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
if(data227.relativeError !== undefined){
let data233 = data227.relativeError;
if(!((typeof data233 == "number") && (isFinite(data233)))){
const err568 = {instancePath:instancePath+"/observed/health/" + i18+"/latency/relativeError",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/properties/relativeError/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].properties.relativeError.type,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].properties.relativeError,data:data233};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
}
else {
const err569 = {instancePath:instancePath+"/observed/health/" + i18+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0].type,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[0],data:data227};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
var _valid3 = _errs527 === errors;
valid91 = valid91 || _valid3;
const _errs542 = errors;
if(data227 !== null){
const err570 = {instancePath:instancePath+"/observed/health/" + i18+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[1].type,parentSchema:schema31.properties.observed.properties.health.items.properties.latency.anyOf[1],data:data227};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
var _valid3 = _errs542 === errors;
valid91 = valid91 || _valid3;
if(!valid91){
const err571 = {instancePath:instancePath+"/observed/health/" + i18+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/latency/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.observed.properties.health.items.properties.latency.anyOf,parentSchema:schema31.properties.observed.properties.health.items.properties.latency,data:data227};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
else {
errors = _errs526;
if(vErrors !== null){
if(_errs526){
vErrors.length = _errs526;
}
else {
vErrors = null;
}
}
}
}
if(data217.measures !== undefined){
let data234 = data217.measures;
if(Array.isArray(data234)){
const len19 = data234.length;
for(let i19=0; i19<len19; i19++){
let data235 = data234[i19];
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
if(data235.indicator === undefined){
const err572 = {instancePath:instancePath+"/observed/health/" + i18+"/measures/" + i19,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/required",keyword:"required",params:{missingProperty: "indicator"},message:"must have required property '"+"indicator"+"'",schema:schema31.properties.observed.properties.health.items.properties.measures.items.required,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items,data:data235};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
if(data235.good === undefined){
const err573 = {instancePath:instancePath+"/observed/health/" + i18+"/measures/" + i19,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/required",keyword:"required",params:{missingProperty: "good"},message:"must have required property '"+"good"+"'",schema:schema31.properties.observed.properties.health.items.properties.measures.items.required,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items,data:data235};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
if(data235.bad === undefined){
const err574 = {instancePath:instancePath+"/observed/health/" + i18+"/measures/" + i19,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/required",keyword:"required",params:{missingProperty: "bad"},message:"must have required property '"+"bad"+"'",schema:schema31.properties.observed.properties.health.items.properties.measures.items.required,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items,data:data235};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
if(data235.excluded === undefined){
const err575 = {instancePath:instancePath+"/observed/health/" + i18+"/measures/" + i19,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/required",keyword:"required",params:{missingProperty: "excluded"},message:"must have required property '"+"excluded"+"'",schema:schema31.properties.observed.properties.health.items.properties.measures.items.required,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items,data:data235};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
for(const key51 in data235){
if(!((((key51 === "indicator") || (key51 === "good")) || (key51 === "bad")) || (key51 === "excluded"))){
const err576 = {instancePath:instancePath+"/observed/health/" + i18+"/measures/" + i19,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items,data:data235};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
if(data235.indicator !== undefined){
let data236 = data235.indicator;
if(typeof data236 !== "string"){
const err577 = {instancePath:instancePath+"/observed/health/" + i18+"/measures/" + i19+"/indicator",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/indicator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.indicator.type,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.indicator,data:data236};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
if(data235.good !== undefined){
let data237 = data235.good;
if(!(((typeof data237 == "number") && (!(data237 % 1) && !isNaN(data237))) && (isFinite(data237)))){
const err578 = {instancePath:instancePath+"/observed/health/" + i18+"/measures/" + i19+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/good/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.good.type,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.good,data:data237};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
if((typeof data237 == "number") && (isFinite(data237))){
if(data237 > 9007199254740991 || isNaN(data237)){
const err579 = {instancePath:instancePath+"/observed/health/" + i18+"/measures/" + i19+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/good/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.good,data:data237};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
if(data237 < 0 || isNaN(data237)){
const err580 = {instancePath:instancePath+"/observed/health/" + i18+"/measures/" + i19+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/good/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.good,data:data237};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
}
if(data235.bad !== undefined){
let data238 = data235.bad;
if(!(((typeof data238 == "number") && (!(data238 % 1) && !isNaN(data238))) && (isFinite(data238)))){
const err581 = {instancePath:instancePath+"/observed/health/" + i18+"/measures/" + i19+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.bad.type,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.bad,data:data238};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
if((typeof data238 == "number") && (isFinite(data238))){
if(data238 > 9007199254740991 || isNaN(data238)){
const err582 = {instancePath:instancePath+"/observed/health/" + i18+"/measures/" + i19+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.bad,data:data238};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
if(data238 < 0 || isNaN(data238)){
const err583 = {instancePath:instancePath+"/observed/health/" + i18+"/measures/" + i19+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.bad,data:data238};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
}
if(data235.excluded !== undefined){
let data239 = data235.excluded;
if(Array.isArray(data239)){
const len20 = data239.length;
for(let i20=0; i20<len20; i20++){
let data240 = data239[i20];
if(!(((typeof data240 == "number") && (!(data240 % 1) && !isNaN(data240))) && (isFinite(data240)))){
const err584 = {instancePath:instancePath+"/observed/health/" + i18+"/measures/" + i19+"/excluded/" + i20,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/excluded/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.excluded.items.type,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.excluded.items,data:data240};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
if((typeof data240 == "number") && (isFinite(data240))){
if(data240 > 9007199254740991 || isNaN(data240)){
const err585 = {instancePath:instancePath+"/observed/health/" + i18+"/measures/" + i19+"/excluded/" + i20,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/excluded/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.excluded.items,data:data240};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
if(data240 < 0 || isNaN(data240)){
const err586 = {instancePath:instancePath+"/observed/health/" + i18+"/measures/" + i19+"/excluded/" + i20,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/excluded/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.excluded.items,data:data240};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
}
}
else {
const err587 = {instancePath:instancePath+"/observed/health/" + i18+"/measures/" + i19+"/excluded",schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/properties/excluded/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.excluded.type,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items.properties.excluded,data:data239};
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
else {
const err588 = {instancePath:instancePath+"/observed/health/" + i18+"/measures/" + i19,schemaPath:"#/properties/observed/properties/health/items/properties/measures/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.health.items.properties.measures.items.type,parentSchema:schema31.properties.observed.properties.health.items.properties.measures.items,data:data235};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
}
else {
const err589 = {instancePath:instancePath+"/observed/health/" + i18+"/measures",schemaPath:"#/properties/observed/properties/health/items/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.health.items.properties.measures.type,parentSchema:schema31.properties.observed.properties.health.items.properties.measures,data:data234};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
if(data217.trend !== undefined){
let data241 = data217.trend;
if(Array.isArray(data241)){
const len21 = data241.length;
for(let i21=0; i21<len21; i21++){
let data242 = data241[i21];
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
if(data242.from === undefined){
const err590 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21,schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema31.properties.observed.properties.health.items.properties.trend.items.required,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items,data:data242};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
if(data242.requests === undefined){
const err591 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21,schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/required",keyword:"required",params:{missingProperty: "requests"},message:"must have required property '"+"requests"+"'",schema:schema31.properties.observed.properties.health.items.properties.trend.items.required,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items,data:data242};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
if(data242.shares === undefined){
const err592 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21,schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/required",keyword:"required",params:{missingProperty: "shares"},message:"must have required property '"+"shares"+"'",schema:schema31.properties.observed.properties.health.items.properties.trend.items.required,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items,data:data242};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
if(data242.latency === undefined){
const err593 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21,schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/required",keyword:"required",params:{missingProperty: "latency"},message:"must have required property '"+"latency"+"'",schema:schema31.properties.observed.properties.health.items.properties.trend.items.required,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items,data:data242};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
for(const key52 in data242){
if(!((((key52 === "from") || (key52 === "requests")) || (key52 === "shares")) || (key52 === "latency"))){
const err594 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21,schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items,data:data242};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
if(data242.from !== undefined){
let data243 = data242.from;
if(typeof data243 === "string"){
if(!pattern5.test(data243)){
const err595 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/from",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.from,data:data243};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
else {
const err596 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/from",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.from.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.from,data:data243};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
if(data242.requests !== undefined){
let data244 = data242.requests;
if(!(((typeof data244 == "number") && (!(data244 % 1) && !isNaN(data244))) && (isFinite(data244)))){
const err597 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.requests.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.requests,data:data244};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
if((typeof data244 == "number") && (isFinite(data244))){
if(data244 > 9007199254740991 || isNaN(data244)){
const err598 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.requests,data:data244};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
if(data244 < 0 || isNaN(data244)){
const err599 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.requests,data:data244};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
}
if(data242.shares !== undefined){
let data245 = data242.shares;
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
for(const key53 in data245){
const _errs570 = errors;
if(typeof key53 !== "string"){
const err600 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/shares",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.propertyNames.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.propertyNames,data:key53,propertyName:key53};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
var valid101 = _errs570 === errors;
if(!valid101){
const err601 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/shares",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/propertyNames",keyword:"propertyNames",params:{propertyName: key53},message:"property name must be valid",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.propertyNames,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares,data:data245};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
for(const key54 in data245){
let data246 = data245[key54];
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
if(data246.good === undefined){
const err602 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/shares/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/required",keyword:"required",params:{missingProperty: "good"},message:"must have required property '"+"good"+"'",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties.required,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties,data:data246};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
if(data246.bad === undefined){
const err603 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/shares/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/required",keyword:"required",params:{missingProperty: "bad"},message:"must have required property '"+"bad"+"'",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties.required,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties,data:data246};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
for(const key55 in data246){
if(!((key55 === "good") || (key55 === "bad"))){
const err604 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/shares/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties,data:data246};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
if(data246.good !== undefined){
let data247 = data246.good;
if(!(((typeof data247 == "number") && (!(data247 % 1) && !isNaN(data247))) && (isFinite(data247)))){
const err605 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/shares/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/good/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties.properties.good.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties.properties.good,data:data247};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
if((typeof data247 == "number") && (isFinite(data247))){
if(data247 > 9007199254740991 || isNaN(data247)){
const err606 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/shares/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/good/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties.properties.good,data:data247};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
if(data247 < 0 || isNaN(data247)){
const err607 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/shares/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/good/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties.properties.good,data:data247};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
}
if(data246.bad !== undefined){
let data248 = data246.bad;
if(!(((typeof data248 == "number") && (!(data248 % 1) && !isNaN(data248))) && (isFinite(data248)))){
const err608 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/shares/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties.properties.bad.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties.properties.bad,data:data248};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
if((typeof data248 == "number") && (isFinite(data248))){
if(data248 > 9007199254740991 || isNaN(data248)){
const err609 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/shares/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties.properties.bad,data:data248};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
if(data248 < 0 || isNaN(data248)){
const err610 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/shares/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties.properties.bad,data:data248};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
}
}
else {
const err611 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/shares/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.additionalProperties,data:data246};
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
else {
const err612 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/shares",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/shares/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.shares,data:data245};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
if(data242.latency !== undefined){
let data249 = data242.latency;
const _errs581 = errors;
let valid104 = false;
const _errs582 = errors;
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
if(data249.count === undefined){
const err613 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0],data:data249};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
if(data249.p50Ms === undefined){
const err614 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "p50Ms"},message:"must have required property '"+"p50Ms"+"'",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0],data:data249};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
if(data249.p95Ms === undefined){
const err615 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "p95Ms"},message:"must have required property '"+"p95Ms"+"'",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0],data:data249};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
if(data249.p99Ms === undefined){
const err616 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "p99Ms"},message:"must have required property '"+"p99Ms"+"'",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0],data:data249};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
if(data249.maxMs === undefined){
const err617 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "maxMs"},message:"must have required property '"+"maxMs"+"'",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0],data:data249};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
if(data249.relativeError === undefined){
const err618 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/required",keyword:"required",params:{missingProperty: "relativeError"},message:"must have required property '"+"relativeError"+"'",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].required,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0],data:data249};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
for(const key56 in data249){
if(!((((((key56 === "count") || (key56 === "p50Ms")) || (key56 === "p95Ms")) || (key56 === "p99Ms")) || (key56 === "maxMs")) || (key56 === "relativeError"))){
const err619 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0],data:data249};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
if(data249.count !== undefined){
let data250 = data249.count;
if(!(((typeof data250 == "number") && (!(data250 % 1) && !isNaN(data250))) && (isFinite(data250)))){
const err620 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/latency/count",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].properties.count.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].properties.count,data:data250};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
if((typeof data250 == "number") && (isFinite(data250))){
if(data250 > 9007199254740991 || isNaN(data250)){
const err621 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/latency/count",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].properties.count,data:data250};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
if(data250 < 0 || isNaN(data250)){
const err622 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/latency/count",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].properties.count,data:data250};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
}
if(data249.p50Ms !== undefined){
let data251 = data249.p50Ms;
if(!((typeof data251 == "number") && (isFinite(data251)))){
const err623 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/latency/p50Ms",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/p50Ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].properties.p50Ms.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].properties.p50Ms,data:data251};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
if(data249.p95Ms !== undefined){
let data252 = data249.p95Ms;
if(!((typeof data252 == "number") && (isFinite(data252)))){
const err624 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/latency/p95Ms",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/p95Ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].properties.p95Ms.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].properties.p95Ms,data:data252};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
if(data249.p99Ms !== undefined){
let data253 = data249.p99Ms;
if(!((typeof data253 == "number") && (isFinite(data253)))){
const err625 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/latency/p99Ms",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/p99Ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].properties.p99Ms.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].properties.p99Ms,data:data253};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
if(data249.maxMs !== undefined){
let data254 = data249.maxMs;
if(!((typeof data254 == "number") && (isFinite(data254)))){
const err626 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/latency/maxMs",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/maxMs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].properties.maxMs.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].properties.maxMs,data:data254};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
if(data249.relativeError !== undefined){
let data255 = data249.relativeError;
if(!((typeof data255 == "number") && (isFinite(data255)))){
const err627 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/latency/relativeError",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/properties/relativeError/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].properties.relativeError.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].properties.relativeError,data:data255};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
}
else {
const err628 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0].type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[0],data:data249};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
var _valid4 = _errs582 === errors;
valid104 = valid104 || _valid4;
const _errs597 = errors;
if(data249 !== null){
const err629 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[1].type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf[1],data:data249};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
var _valid4 = _errs597 === errors;
valid104 = valid104 || _valid4;
if(!valid104){
const err630 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21+"/latency",schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/properties/latency/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency.anyOf,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items.properties.latency,data:data249};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
else {
errors = _errs581;
if(vErrors !== null){
if(_errs581){
vErrors.length = _errs581;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err631 = {instancePath:instancePath+"/observed/health/" + i18+"/trend/" + i21,schemaPath:"#/properties/observed/properties/health/items/properties/trend/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.health.items.properties.trend.items.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend.items,data:data242};
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
const err632 = {instancePath:instancePath+"/observed/health/" + i18+"/trend",schemaPath:"#/properties/observed/properties/health/items/properties/trend/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.health.items.properties.trend.type,parentSchema:schema31.properties.observed.properties.health.items.properties.trend,data:data241};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
if(data217.users !== undefined){
let data256 = data217.users;
if(Array.isArray(data256)){
const len22 = data256.length;
for(let i22=0; i22<len22; i22++){
let data257 = data256[i22];
if(data257 && typeof data257 == "object" && !Array.isArray(data257)){
if(data257.user === undefined){
const err633 = {instancePath:instancePath+"/observed/health/" + i18+"/users/" + i22,schemaPath:"#/properties/observed/properties/health/items/properties/users/items/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'",schema:schema31.properties.observed.properties.health.items.properties.users.items.required,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items,data:data257};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
if(data257.requests === undefined){
const err634 = {instancePath:instancePath+"/observed/health/" + i18+"/users/" + i22,schemaPath:"#/properties/observed/properties/health/items/properties/users/items/required",keyword:"required",params:{missingProperty: "requests"},message:"must have required property '"+"requests"+"'",schema:schema31.properties.observed.properties.health.items.properties.users.items.required,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items,data:data257};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
if(data257.byStatus === undefined){
const err635 = {instancePath:instancePath+"/observed/health/" + i18+"/users/" + i22,schemaPath:"#/properties/observed/properties/health/items/properties/users/items/required",keyword:"required",params:{missingProperty: "byStatus"},message:"must have required property '"+"byStatus"+"'",schema:schema31.properties.observed.properties.health.items.properties.users.items.required,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items,data:data257};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
for(const key57 in data257){
if(!(((key57 === "user") || (key57 === "requests")) || (key57 === "byStatus"))){
const err636 = {instancePath:instancePath+"/observed/health/" + i18+"/users/" + i22,schemaPath:"#/properties/observed/properties/health/items/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items,data:data257};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
if(data257.user !== undefined){
let data258 = data257.user;
if(typeof data258 !== "string"){
const err637 = {instancePath:instancePath+"/observed/health/" + i18+"/users/" + i22+"/user",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.health.items.properties.users.items.properties.user.type,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items.properties.user,data:data258};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
if(data257.requests !== undefined){
let data259 = data257.requests;
if(!(((typeof data259 == "number") && (!(data259 % 1) && !isNaN(data259))) && (isFinite(data259)))){
const err638 = {instancePath:instancePath+"/observed/health/" + i18+"/users/" + i22+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.health.items.properties.users.items.properties.requests.type,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items.properties.requests,data:data259};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
if((typeof data259 == "number") && (isFinite(data259))){
if(data259 > 9007199254740991 || isNaN(data259)){
const err639 = {instancePath:instancePath+"/observed/health/" + i18+"/users/" + i22+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items.properties.requests,data:data259};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
if(data259 < 0 || isNaN(data259)){
const err640 = {instancePath:instancePath+"/observed/health/" + i18+"/users/" + i22+"/requests",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items.properties.requests,data:data259};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
}
if(data257.byStatus !== undefined){
let data260 = data257.byStatus;
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
for(const key58 in data260){
const _errs610 = errors;
if(typeof key58 !== "string"){
const err641 = {instancePath:instancePath+"/observed/health/" + i18+"/users/" + i22+"/byStatus",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/byStatus/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.health.items.properties.users.items.properties.byStatus.propertyNames.type,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items.properties.byStatus.propertyNames,data:key58,propertyName:key58};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
var valid109 = _errs610 === errors;
if(!valid109){
const err642 = {instancePath:instancePath+"/observed/health/" + i18+"/users/" + i22+"/byStatus",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/byStatus/propertyNames",keyword:"propertyNames",params:{propertyName: key58},message:"property name must be valid",schema:schema31.properties.observed.properties.health.items.properties.users.items.properties.byStatus.propertyNames,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items.properties.byStatus,data:data260};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
for(const key59 in data260){
let data261 = data260[key59];
if(!(((typeof data261 == "number") && (!(data261 % 1) && !isNaN(data261))) && (isFinite(data261)))){
const err643 = {instancePath:instancePath+"/observed/health/" + i18+"/users/" + i22+"/byStatus/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.health.items.properties.users.items.properties.byStatus.additionalProperties.type,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items.properties.byStatus.additionalProperties,data:data261};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
if((typeof data261 == "number") && (isFinite(data261))){
if(data261 > 9007199254740991 || isNaN(data261)){
const err644 = {instancePath:instancePath+"/observed/health/" + i18+"/users/" + i22+"/byStatus/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/byStatus/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items.properties.byStatus.additionalProperties,data:data261};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
if(data261 < 0 || isNaN(data261)){
const err645 = {instancePath:instancePath+"/observed/health/" + i18+"/users/" + i22+"/byStatus/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items.properties.byStatus.additionalProperties,data:data261};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
}
}
}
else {
const err646 = {instancePath:instancePath+"/observed/health/" + i18+"/users/" + i22+"/byStatus",schemaPath:"#/properties/observed/properties/health/items/properties/users/items/properties/byStatus/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.health.items.properties.users.items.properties.byStatus.type,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items.properties.byStatus,data:data260};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
}
else {
const err647 = {instancePath:instancePath+"/observed/health/" + i18+"/users/" + i22,schemaPath:"#/properties/observed/properties/health/items/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.health.items.properties.users.items.type,parentSchema:schema31.properties.observed.properties.health.items.properties.users.items,data:data257};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
}
else {
const err648 = {instancePath:instancePath+"/observed/health/" + i18+"/users",schemaPath:"#/properties/observed/properties/health/items/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.health.items.properties.users.type,parentSchema:schema31.properties.observed.properties.health.items.properties.users,data:data256};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
}
else {
const err649 = {instancePath:instancePath+"/observed/health/" + i18,schemaPath:"#/properties/observed/properties/health/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.health.items.type,parentSchema:schema31.properties.observed.properties.health.items,data:data217};
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
else {
const err650 = {instancePath:instancePath+"/observed/health",schemaPath:"#/properties/observed/properties/health/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.health.type,parentSchema:schema31.properties.observed.properties.health,data:data216};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
if(data169.metrics !== undefined){
let data262 = data169.metrics;
if(Array.isArray(data262)){
const len23 = data262.length;
for(let i23=0; i23<len23; i23++){
let data263 = data262[i23];
if(data263 && typeof data263 == "object" && !Array.isArray(data263)){
if(data263.evidence === undefined){
const err651 = {instancePath:instancePath+"/observed/metrics/" + i23,schemaPath:"#/properties/observed/properties/metrics/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'",schema:schema31.properties.observed.properties.metrics.items.required,parentSchema:schema31.properties.observed.properties.metrics.items,data:data263};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
if(data263.path === undefined){
const err652 = {instancePath:instancePath+"/observed/metrics/" + i23,schemaPath:"#/properties/observed/properties/metrics/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.observed.properties.metrics.items.required,parentSchema:schema31.properties.observed.properties.metrics.items,data:data263};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
if(data263.name === undefined){
const err653 = {instancePath:instancePath+"/observed/metrics/" + i23,schemaPath:"#/properties/observed/properties/metrics/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.observed.properties.metrics.items.required,parentSchema:schema31.properties.observed.properties.metrics.items,data:data263};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
if(data263.labels === undefined){
const err654 = {instancePath:instancePath+"/observed/metrics/" + i23,schemaPath:"#/properties/observed/properties/metrics/items/required",keyword:"required",params:{missingProperty: "labels"},message:"must have required property '"+"labels"+"'",schema:schema31.properties.observed.properties.metrics.items.required,parentSchema:schema31.properties.observed.properties.metrics.items,data:data263};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
if(data263.unit === undefined){
const err655 = {instancePath:instancePath+"/observed/metrics/" + i23,schemaPath:"#/properties/observed/properties/metrics/items/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema31.properties.observed.properties.metrics.items.required,parentSchema:schema31.properties.observed.properties.metrics.items,data:data263};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
if(data263.points === undefined){
const err656 = {instancePath:instancePath+"/observed/metrics/" + i23,schemaPath:"#/properties/observed/properties/metrics/items/required",keyword:"required",params:{missingProperty: "points"},message:"must have required property '"+"points"+"'",schema:schema31.properties.observed.properties.metrics.items.required,parentSchema:schema31.properties.observed.properties.metrics.items,data:data263};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
if(data263.first === undefined){
const err657 = {instancePath:instancePath+"/observed/metrics/" + i23,schemaPath:"#/properties/observed/properties/metrics/items/required",keyword:"required",params:{missingProperty: "first"},message:"must have required property '"+"first"+"'",schema:schema31.properties.observed.properties.metrics.items.required,parentSchema:schema31.properties.observed.properties.metrics.items,data:data263};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
if(data263.last === undefined){
const err658 = {instancePath:instancePath+"/observed/metrics/" + i23,schemaPath:"#/properties/observed/properties/metrics/items/required",keyword:"required",params:{missingProperty: "last"},message:"must have required property '"+"last"+"'",schema:schema31.properties.observed.properties.metrics.items.required,parentSchema:schema31.properties.observed.properties.metrics.items,data:data263};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
if(data263.min === undefined){
const err659 = {instancePath:instancePath+"/observed/metrics/" + i23,schemaPath:"#/properties/observed/properties/metrics/items/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'",schema:schema31.properties.observed.properties.metrics.items.required,parentSchema:schema31.properties.observed.properties.metrics.items,data:data263};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
if(data263.max === undefined){
const err660 = {instancePath:instancePath+"/observed/metrics/" + i23,schemaPath:"#/properties/observed/properties/metrics/items/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema31.properties.observed.properties.metrics.items.required,parentSchema:schema31.properties.observed.properties.metrics.items,data:data263};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
if(data263.mean === undefined){
const err661 = {instancePath:instancePath+"/observed/metrics/" + i23,schemaPath:"#/properties/observed/properties/metrics/items/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'",schema:schema31.properties.observed.properties.metrics.items.required,parentSchema:schema31.properties.observed.properties.metrics.items,data:data263};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
for(const key60 in data263){
if(!(func1.call(schema31.properties.observed.properties.metrics.items.properties, key60))){
const err662 = {instancePath:instancePath+"/observed/metrics/" + i23,schemaPath:"#/properties/observed/properties/metrics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.metrics.items,data:data263};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
if(data263.evidence !== undefined){
let data264 = data263.evidence;
if(typeof data264 !== "string"){
const err663 = {instancePath:instancePath+"/observed/metrics/" + i23+"/evidence",schemaPath:"#/properties/observed/properties/metrics/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.metrics.items.properties.evidence.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.evidence,data:data264};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
if(data263.path !== undefined){
let data265 = data263.path;
if(typeof data265 !== "string"){
const err664 = {instancePath:instancePath+"/observed/metrics/" + i23+"/path",schemaPath:"#/properties/observed/properties/metrics/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.metrics.items.properties.path.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.path,data:data265};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
if(data263.phase !== undefined){
let data266 = data263.phase;
if(typeof data266 !== "string"){
const err665 = {instancePath:instancePath+"/observed/metrics/" + i23+"/phase",schemaPath:"#/properties/observed/properties/metrics/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.metrics.items.properties.phase.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.phase,data:data266};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
}
if(data263.variant !== undefined){
let data267 = data263.variant;
if(typeof data267 !== "string"){
const err666 = {instancePath:instancePath+"/observed/metrics/" + i23+"/variant",schemaPath:"#/properties/observed/properties/metrics/items/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.metrics.items.properties.variant.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.variant,data:data267};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
}
if(data263.name !== undefined){
let data268 = data263.name;
if(typeof data268 !== "string"){
const err667 = {instancePath:instancePath+"/observed/metrics/" + i23+"/name",schemaPath:"#/properties/observed/properties/metrics/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.metrics.items.properties.name.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.name,data:data268};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
if(data263.labels !== undefined){
let data269 = data263.labels;
if(data269 && typeof data269 == "object" && !Array.isArray(data269)){
for(const key61 in data269){
const _errs632 = errors;
if(typeof key61 !== "string"){
const err668 = {instancePath:instancePath+"/observed/metrics/" + i23+"/labels",schemaPath:"#/properties/observed/properties/metrics/items/properties/labels/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.metrics.items.properties.labels.propertyNames.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.labels.propertyNames,data:key61,propertyName:key61};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
var valid114 = _errs632 === errors;
if(!valid114){
const err669 = {instancePath:instancePath+"/observed/metrics/" + i23+"/labels",schemaPath:"#/properties/observed/properties/metrics/items/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key61},message:"property name must be valid",schema:schema31.properties.observed.properties.metrics.items.properties.labels.propertyNames,parentSchema:schema31.properties.observed.properties.metrics.items.properties.labels,data:data269};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
for(const key62 in data269){
let data270 = data269[key62];
if(typeof data270 !== "string"){
const err670 = {instancePath:instancePath+"/observed/metrics/" + i23+"/labels/" + key62.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/properties/metrics/items/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.metrics.items.properties.labels.additionalProperties.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.labels.additionalProperties,data:data270};
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
else {
const err671 = {instancePath:instancePath+"/observed/metrics/" + i23+"/labels",schemaPath:"#/properties/observed/properties/metrics/items/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.metrics.items.properties.labels.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.labels,data:data269};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
}
if(data263.unit !== undefined){
let data271 = data263.unit;
if(typeof data271 !== "string"){
const err672 = {instancePath:instancePath+"/observed/metrics/" + i23+"/unit",schemaPath:"#/properties/observed/properties/metrics/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.metrics.items.properties.unit.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.unit,data:data271};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
if(!(((((data271 === "ms") || (data271 === "ratio")) || (data271 === "count")) || (data271 === "bytes")) || (data271 === "none"))){
const err673 = {instancePath:instancePath+"/observed/metrics/" + i23+"/unit",schemaPath:"#/properties/observed/properties/metrics/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.observed.properties.metrics.items.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.observed.properties.metrics.items.properties.unit.enum,parentSchema:schema31.properties.observed.properties.metrics.items.properties.unit,data:data271};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
}
if(data263.points !== undefined){
let data272 = data263.points;
if(!(((typeof data272 == "number") && (!(data272 % 1) && !isNaN(data272))) && (isFinite(data272)))){
const err674 = {instancePath:instancePath+"/observed/metrics/" + i23+"/points",schemaPath:"#/properties/observed/properties/metrics/items/properties/points/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.metrics.items.properties.points.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.points,data:data272};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
if((typeof data272 == "number") && (isFinite(data272))){
if(data272 > 9007199254740991 || isNaN(data272)){
const err675 = {instancePath:instancePath+"/observed/metrics/" + i23+"/points",schemaPath:"#/properties/observed/properties/metrics/items/properties/points/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.metrics.items.properties.points,data:data272};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
if(data272 < 0 || isNaN(data272)){
const err676 = {instancePath:instancePath+"/observed/metrics/" + i23+"/points",schemaPath:"#/properties/observed/properties/metrics/items/properties/points/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.metrics.items.properties.points,data:data272};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
}
}
if(data263.first !== undefined){
let data273 = data263.first;
if(!((typeof data273 == "number") && (isFinite(data273)))){
const err677 = {instancePath:instancePath+"/observed/metrics/" + i23+"/first",schemaPath:"#/properties/observed/properties/metrics/items/properties/first/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.metrics.items.properties.first.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.first,data:data273};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
if(data263.last !== undefined){
let data274 = data263.last;
if(!((typeof data274 == "number") && (isFinite(data274)))){
const err678 = {instancePath:instancePath+"/observed/metrics/" + i23+"/last",schemaPath:"#/properties/observed/properties/metrics/items/properties/last/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.metrics.items.properties.last.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.last,data:data274};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
if(data263.min !== undefined){
let data275 = data263.min;
if(!((typeof data275 == "number") && (isFinite(data275)))){
const err679 = {instancePath:instancePath+"/observed/metrics/" + i23+"/min",schemaPath:"#/properties/observed/properties/metrics/items/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.metrics.items.properties.min.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.min,data:data275};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
if(data263.max !== undefined){
let data276 = data263.max;
if(!((typeof data276 == "number") && (isFinite(data276)))){
const err680 = {instancePath:instancePath+"/observed/metrics/" + i23+"/max",schemaPath:"#/properties/observed/properties/metrics/items/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.metrics.items.properties.max.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.max,data:data276};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
if(data263.mean !== undefined){
let data277 = data263.mean;
if(!((typeof data277 == "number") && (isFinite(data277)))){
const err681 = {instancePath:instancePath+"/observed/metrics/" + i23+"/mean",schemaPath:"#/properties/observed/properties/metrics/items/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.observed.properties.metrics.items.properties.mean.type,parentSchema:schema31.properties.observed.properties.metrics.items.properties.mean,data:data277};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
}
}
else {
const err682 = {instancePath:instancePath+"/observed/metrics/" + i23,schemaPath:"#/properties/observed/properties/metrics/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.metrics.items.type,parentSchema:schema31.properties.observed.properties.metrics.items,data:data263};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
}
}
else {
const err683 = {instancePath:instancePath+"/observed/metrics",schemaPath:"#/properties/observed/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.metrics.type,parentSchema:schema31.properties.observed.properties.metrics,data:data262};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
if(data169.balancer !== undefined){
let data278 = data169.balancer;
if(Array.isArray(data278)){
const len24 = data278.length;
for(let i24=0; i24<len24; i24++){
let data279 = data278[i24];
if(data279 && typeof data279 == "object" && !Array.isArray(data279)){
if(data279.evidence === undefined){
const err684 = {instancePath:instancePath+"/observed/balancer/" + i24,schemaPath:"#/properties/observed/properties/balancer/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'",schema:schema31.properties.observed.properties.balancer.items.required,parentSchema:schema31.properties.observed.properties.balancer.items,data:data279};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
if(data279.path === undefined){
const err685 = {instancePath:instancePath+"/observed/balancer/" + i24,schemaPath:"#/properties/observed/properties/balancer/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.observed.properties.balancer.items.required,parentSchema:schema31.properties.observed.properties.balancer.items,data:data279};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
if(data279.moment === undefined){
const err686 = {instancePath:instancePath+"/observed/balancer/" + i24,schemaPath:"#/properties/observed/properties/balancer/items/required",keyword:"required",params:{missingProperty: "moment"},message:"must have required property '"+"moment"+"'",schema:schema31.properties.observed.properties.balancer.items.required,parentSchema:schema31.properties.observed.properties.balancer.items,data:data279};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
if(data279.servers === undefined){
const err687 = {instancePath:instancePath+"/observed/balancer/" + i24,schemaPath:"#/properties/observed/properties/balancer/items/required",keyword:"required",params:{missingProperty: "servers"},message:"must have required property '"+"servers"+"'",schema:schema31.properties.observed.properties.balancer.items.required,parentSchema:schema31.properties.observed.properties.balancer.items,data:data279};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
for(const key63 in data279){
if(!(((((key63 === "evidence") || (key63 === "path")) || (key63 === "phase")) || (key63 === "moment")) || (key63 === "servers"))){
const err688 = {instancePath:instancePath+"/observed/balancer/" + i24,schemaPath:"#/properties/observed/properties/balancer/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.balancer.items,data:data279};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
if(data279.evidence !== undefined){
let data280 = data279.evidence;
if(typeof data280 !== "string"){
const err689 = {instancePath:instancePath+"/observed/balancer/" + i24+"/evidence",schemaPath:"#/properties/observed/properties/balancer/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.balancer.items.properties.evidence.type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.evidence,data:data280};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
}
if(data279.path !== undefined){
let data281 = data279.path;
if(typeof data281 !== "string"){
const err690 = {instancePath:instancePath+"/observed/balancer/" + i24+"/path",schemaPath:"#/properties/observed/properties/balancer/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.balancer.items.properties.path.type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.path,data:data281};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
if(data279.phase !== undefined){
let data282 = data279.phase;
if(typeof data282 !== "string"){
const err691 = {instancePath:instancePath+"/observed/balancer/" + i24+"/phase",schemaPath:"#/properties/observed/properties/balancer/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.balancer.items.properties.phase.type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.phase,data:data282};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
}
if(data279.moment !== undefined){
let data283 = data279.moment;
if(typeof data283 !== "string"){
const err692 = {instancePath:instancePath+"/observed/balancer/" + i24+"/moment",schemaPath:"#/properties/observed/properties/balancer/items/properties/moment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.balancer.items.properties.moment.type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.moment,data:data283};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
if(!(((data283 === "before") || (data283 === "after")) || (data283 === "end"))){
const err693 = {instancePath:instancePath+"/observed/balancer/" + i24+"/moment",schemaPath:"#/properties/observed/properties/balancer/items/properties/moment/enum",keyword:"enum",params:{allowedValues: schema31.properties.observed.properties.balancer.items.properties.moment.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.observed.properties.balancer.items.properties.moment.enum,parentSchema:schema31.properties.observed.properties.balancer.items.properties.moment,data:data283};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
if(data279.servers !== undefined){
let data284 = data279.servers;
if(Array.isArray(data284)){
const len25 = data284.length;
for(let i25=0; i25<len25; i25++){
let data285 = data284[i25];
if(data285 && typeof data285 == "object" && !Array.isArray(data285)){
if(data285.backend === undefined){
const err694 = {instancePath:instancePath+"/observed/balancer/" + i24+"/servers/" + i25,schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/required",keyword:"required",params:{missingProperty: "backend"},message:"must have required property '"+"backend"+"'",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.required,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items,data:data285};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
if(data285.server === undefined){
const err695 = {instancePath:instancePath+"/observed/balancer/" + i24+"/servers/" + i25,schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/required",keyword:"required",params:{missingProperty: "server"},message:"must have required property '"+"server"+"'",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.required,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items,data:data285};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
if(data285.weight === undefined){
const err696 = {instancePath:instancePath+"/observed/balancer/" + i24+"/servers/" + i25,schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/required",keyword:"required",params:{missingProperty: "weight"},message:"must have required property '"+"weight"+"'",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.required,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items,data:data285};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
if(data285.state === undefined){
const err697 = {instancePath:instancePath+"/observed/balancer/" + i24+"/servers/" + i25,schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.required,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items,data:data285};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
if(data285.requestsTotal === undefined){
const err698 = {instancePath:instancePath+"/observed/balancer/" + i24+"/servers/" + i25,schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/required",keyword:"required",params:{missingProperty: "requestsTotal"},message:"must have required property '"+"requestsTotal"+"'",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.required,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items,data:data285};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
if(data285.failedChecksTotal === undefined){
const err699 = {instancePath:instancePath+"/observed/balancer/" + i24+"/servers/" + i25,schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/required",keyword:"required",params:{missingProperty: "failedChecksTotal"},message:"must have required property '"+"failedChecksTotal"+"'",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.required,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items,data:data285};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
for(const key64 in data285){
if(!((((((key64 === "backend") || (key64 === "server")) || (key64 === "weight")) || (key64 === "state")) || (key64 === "requestsTotal")) || (key64 === "failedChecksTotal"))){
const err700 = {instancePath:instancePath+"/observed/balancer/" + i24+"/servers/" + i25,schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items,data:data285};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
}
if(data285.backend !== undefined){
let data286 = data285.backend;
if(typeof data286 !== "string"){
const err701 = {instancePath:instancePath+"/observed/balancer/" + i24+"/servers/" + i25+"/backend",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/backend/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.backend.type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.backend,data:data286};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
}
if(data285.server !== undefined){
let data287 = data285.server;
if(typeof data287 !== "string"){
const err702 = {instancePath:instancePath+"/observed/balancer/" + i24+"/servers/" + i25+"/server",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.server.type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.server,data:data287};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
}
if(data285.weight !== undefined){
let data288 = data285.weight;
if((!((typeof data288 == "number") && (isFinite(data288)))) && (data288 !== null)){
const err703 = {instancePath:instancePath+"/observed/balancer/" + i24+"/servers/" + i25+"/weight",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/weight/type",keyword:"type",params:{type: schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.weight.type},message:"must be number,null",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.weight.type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.weight,data:data288};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
if(data285.state !== undefined){
let data289 = data285.state;
const _errs676 = errors;
let valid122 = false;
const _errs677 = errors;
if(typeof data289 !== "string"){
const err704 = {instancePath:instancePath+"/observed/balancer/" + i24+"/servers/" + i25+"/state",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/state/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.state.anyOf[0].type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.state.anyOf[0],data:data289};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
if(!(((((data289 === "up") || (data289 === "down")) || (data289 === "maint")) || (data289 === "drain")) || (data289 === "unknown"))){
const err705 = {instancePath:instancePath+"/observed/balancer/" + i24+"/servers/" + i25+"/state",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.state.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.state.anyOf[0].enum,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.state.anyOf[0],data:data289};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
var _valid5 = _errs677 === errors;
valid122 = valid122 || _valid5;
const _errs679 = errors;
if(data289 !== null){
const err706 = {instancePath:instancePath+"/observed/balancer/" + i24+"/servers/" + i25+"/state",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/state/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.state.anyOf[1].type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.state.anyOf[1],data:data289};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
var _valid5 = _errs679 === errors;
valid122 = valid122 || _valid5;
if(!valid122){
const err707 = {instancePath:instancePath+"/observed/balancer/" + i24+"/servers/" + i25+"/state",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/state/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.state.anyOf,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.state,data:data289};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
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
}
if(data285.requestsTotal !== undefined){
let data290 = data285.requestsTotal;
const _errs682 = errors;
let valid123 = false;
const _errs683 = errors;
if(!(((typeof data290 == "number") && (!(data290 % 1) && !isNaN(data290))) && (isFinite(data290)))){
const err708 = {instancePath:instancePath+"/observed/balancer/" + i24+"/servers/" + i25+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/requestsTotal/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.requestsTotal.anyOf[0].type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.requestsTotal.anyOf[0],data:data290};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
if((typeof data290 == "number") && (isFinite(data290))){
if(data290 > 9007199254740991 || isNaN(data290)){
const err709 = {instancePath:instancePath+"/observed/balancer/" + i24+"/servers/" + i25+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/requestsTotal/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.requestsTotal.anyOf[0],data:data290};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
if(data290 < 0 || isNaN(data290)){
const err710 = {instancePath:instancePath+"/observed/balancer/" + i24+"/servers/" + i25+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/requestsTotal/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.requestsTotal.anyOf[0],data:data290};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
}
var _valid6 = _errs683 === errors;
valid123 = valid123 || _valid6;
const _errs685 = errors;
if(data290 !== null){
const err711 = {instancePath:instancePath+"/observed/balancer/" + i24+"/servers/" + i25+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/requestsTotal/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.requestsTotal.anyOf[1].type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.requestsTotal.anyOf[1],data:data290};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
var _valid6 = _errs685 === errors;
valid123 = valid123 || _valid6;
if(!valid123){
const err712 = {instancePath:instancePath+"/observed/balancer/" + i24+"/servers/" + i25+"/requestsTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/requestsTotal/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.requestsTotal.anyOf,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.requestsTotal,data:data290};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
else {
errors = _errs682;
if(vErrors !== null){
if(_errs682){
vErrors.length = _errs682;
}
else {
vErrors = null;
}
}
}
}
if(data285.failedChecksTotal !== undefined){
let data291 = data285.failedChecksTotal;
const _errs688 = errors;
let valid124 = false;
const _errs689 = errors;
if(!(((typeof data291 == "number") && (!(data291 % 1) && !isNaN(data291))) && (isFinite(data291)))){
const err713 = {instancePath:instancePath+"/observed/balancer/" + i24+"/servers/" + i25+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/failedChecksTotal/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.failedChecksTotal.anyOf[0].type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.failedChecksTotal.anyOf[0],data:data291};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
if((typeof data291 == "number") && (isFinite(data291))){
if(data291 > 9007199254740991 || isNaN(data291)){
const err714 = {instancePath:instancePath+"/observed/balancer/" + i24+"/servers/" + i25+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/failedChecksTotal/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.failedChecksTotal.anyOf[0],data:data291};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
if(data291 < 0 || isNaN(data291)){
const err715 = {instancePath:instancePath+"/observed/balancer/" + i24+"/servers/" + i25+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/failedChecksTotal/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.failedChecksTotal.anyOf[0],data:data291};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
var _valid7 = _errs689 === errors;
valid124 = valid124 || _valid7;
const _errs691 = errors;
if(data291 !== null){
const err716 = {instancePath:instancePath+"/observed/balancer/" + i24+"/servers/" + i25+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/failedChecksTotal/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.failedChecksTotal.anyOf[1].type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.failedChecksTotal.anyOf[1],data:data291};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
var _valid7 = _errs691 === errors;
valid124 = valid124 || _valid7;
if(!valid124){
const err717 = {instancePath:instancePath+"/observed/balancer/" + i24+"/servers/" + i25+"/failedChecksTotal",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/properties/failedChecksTotal/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.failedChecksTotal.anyOf,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items.properties.failedChecksTotal,data:data291};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
else {
errors = _errs688;
if(vErrors !== null){
if(_errs688){
vErrors.length = _errs688;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err718 = {instancePath:instancePath+"/observed/balancer/" + i24+"/servers/" + i25,schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.balancer.items.properties.servers.items.type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers.items,data:data285};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
}
}
else {
const err719 = {instancePath:instancePath+"/observed/balancer/" + i24+"/servers",schemaPath:"#/properties/observed/properties/balancer/items/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.balancer.items.properties.servers.type,parentSchema:schema31.properties.observed.properties.balancer.items.properties.servers,data:data284};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
}
else {
const err720 = {instancePath:instancePath+"/observed/balancer/" + i24,schemaPath:"#/properties/observed/properties/balancer/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.balancer.items.type,parentSchema:schema31.properties.observed.properties.balancer.items,data:data279};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
}
}
else {
const err721 = {instancePath:instancePath+"/observed/balancer",schemaPath:"#/properties/observed/properties/balancer/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.balancer.type,parentSchema:schema31.properties.observed.properties.balancer,data:data278};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
}
if(data169.changes !== undefined){
let data292 = data169.changes;
if(Array.isArray(data292)){
const len26 = data292.length;
for(let i26=0; i26<len26; i26++){
let data293 = data292[i26];
if(data293 && typeof data293 == "object" && !Array.isArray(data293)){
if(data293.evidence === undefined){
const err722 = {instancePath:instancePath+"/observed/changes/" + i26,schemaPath:"#/properties/observed/properties/changes/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'",schema:schema31.properties.observed.properties.changes.items.required,parentSchema:schema31.properties.observed.properties.changes.items,data:data293};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
if(data293.path === undefined){
const err723 = {instancePath:instancePath+"/observed/changes/" + i26,schemaPath:"#/properties/observed/properties/changes/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.observed.properties.changes.items.required,parentSchema:schema31.properties.observed.properties.changes.items,data:data293};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
if(data293.server === undefined){
const err724 = {instancePath:instancePath+"/observed/changes/" + i26,schemaPath:"#/properties/observed/properties/changes/items/required",keyword:"required",params:{missingProperty: "server"},message:"must have required property '"+"server"+"'",schema:schema31.properties.observed.properties.changes.items.required,parentSchema:schema31.properties.observed.properties.changes.items,data:data293};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
if(data293.weightBefore === undefined){
const err725 = {instancePath:instancePath+"/observed/changes/" + i26,schemaPath:"#/properties/observed/properties/changes/items/required",keyword:"required",params:{missingProperty: "weightBefore"},message:"must have required property '"+"weightBefore"+"'",schema:schema31.properties.observed.properties.changes.items.required,parentSchema:schema31.properties.observed.properties.changes.items,data:data293};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
if(data293.weightAfter === undefined){
const err726 = {instancePath:instancePath+"/observed/changes/" + i26,schemaPath:"#/properties/observed/properties/changes/items/required",keyword:"required",params:{missingProperty: "weightAfter"},message:"must have required property '"+"weightAfter"+"'",schema:schema31.properties.observed.properties.changes.items.required,parentSchema:schema31.properties.observed.properties.changes.items,data:data293};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
if(data293.line === undefined){
const err727 = {instancePath:instancePath+"/observed/changes/" + i26,schemaPath:"#/properties/observed/properties/changes/items/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema31.properties.observed.properties.changes.items.required,parentSchema:schema31.properties.observed.properties.changes.items,data:data293};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
for(const key65 in data293){
if(!(((((((key65 === "evidence") || (key65 === "path")) || (key65 === "phase")) || (key65 === "server")) || (key65 === "weightBefore")) || (key65 === "weightAfter")) || (key65 === "line"))){
const err728 = {instancePath:instancePath+"/observed/changes/" + i26,schemaPath:"#/properties/observed/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.changes.items,data:data293};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
}
if(data293.evidence !== undefined){
let data294 = data293.evidence;
if(typeof data294 !== "string"){
const err729 = {instancePath:instancePath+"/observed/changes/" + i26+"/evidence",schemaPath:"#/properties/observed/properties/changes/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.changes.items.properties.evidence.type,parentSchema:schema31.properties.observed.properties.changes.items.properties.evidence,data:data294};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
}
if(data293.path !== undefined){
let data295 = data293.path;
if(typeof data295 !== "string"){
const err730 = {instancePath:instancePath+"/observed/changes/" + i26+"/path",schemaPath:"#/properties/observed/properties/changes/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.changes.items.properties.path.type,parentSchema:schema31.properties.observed.properties.changes.items.properties.path,data:data295};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
}
if(data293.phase !== undefined){
let data296 = data293.phase;
if(typeof data296 !== "string"){
const err731 = {instancePath:instancePath+"/observed/changes/" + i26+"/phase",schemaPath:"#/properties/observed/properties/changes/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.changes.items.properties.phase.type,parentSchema:schema31.properties.observed.properties.changes.items.properties.phase,data:data296};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
}
if(data293.server !== undefined){
let data297 = data293.server;
if(typeof data297 !== "string"){
const err732 = {instancePath:instancePath+"/observed/changes/" + i26+"/server",schemaPath:"#/properties/observed/properties/changes/items/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.changes.items.properties.server.type,parentSchema:schema31.properties.observed.properties.changes.items.properties.server,data:data297};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
}
if(data293.weightBefore !== undefined){
let data298 = data293.weightBefore;
if((!((typeof data298 == "number") && (isFinite(data298)))) && (data298 !== null)){
const err733 = {instancePath:instancePath+"/observed/changes/" + i26+"/weightBefore",schemaPath:"#/properties/observed/properties/changes/items/properties/weightBefore/type",keyword:"type",params:{type: schema31.properties.observed.properties.changes.items.properties.weightBefore.type},message:"must be number,null",schema:schema31.properties.observed.properties.changes.items.properties.weightBefore.type,parentSchema:schema31.properties.observed.properties.changes.items.properties.weightBefore,data:data298};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
}
if(data293.weightAfter !== undefined){
let data299 = data293.weightAfter;
if((!((typeof data299 == "number") && (isFinite(data299)))) && (data299 !== null)){
const err734 = {instancePath:instancePath+"/observed/changes/" + i26+"/weightAfter",schemaPath:"#/properties/observed/properties/changes/items/properties/weightAfter/type",keyword:"type",params:{type: schema31.properties.observed.properties.changes.items.properties.weightAfter.type},message:"must be number,null",schema:schema31.properties.observed.properties.changes.items.properties.weightAfter.type,parentSchema:schema31.properties.observed.properties.changes.items.properties.weightAfter,data:data299};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
if(data293.line !== undefined){
let data300 = data293.line;
if(!(((typeof data300 == "number") && (!(data300 % 1) && !isNaN(data300))) && (isFinite(data300)))){
const err735 = {instancePath:instancePath+"/observed/changes/" + i26+"/line",schemaPath:"#/properties/observed/properties/changes/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.changes.items.properties.line.type,parentSchema:schema31.properties.observed.properties.changes.items.properties.line,data:data300};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
if((typeof data300 == "number") && (isFinite(data300))){
if(data300 > 9007199254740991 || isNaN(data300)){
const err736 = {instancePath:instancePath+"/observed/changes/" + i26+"/line",schemaPath:"#/properties/observed/properties/changes/items/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.changes.items.properties.line,data:data300};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
if(data300 < 0 || isNaN(data300)){
const err737 = {instancePath:instancePath+"/observed/changes/" + i26+"/line",schemaPath:"#/properties/observed/properties/changes/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.changes.items.properties.line,data:data300};
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
const err738 = {instancePath:instancePath+"/observed/changes/" + i26,schemaPath:"#/properties/observed/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.changes.items.type,parentSchema:schema31.properties.observed.properties.changes.items,data:data293};
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
const err739 = {instancePath:instancePath+"/observed/changes",schemaPath:"#/properties/observed/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.changes.type,parentSchema:schema31.properties.observed.properties.changes,data:data292};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
}
if(data169.tests !== undefined){
let data301 = data169.tests;
if(Array.isArray(data301)){
const len27 = data301.length;
for(let i27=0; i27<len27; i27++){
let data302 = data301[i27];
if(data302 && typeof data302 == "object" && !Array.isArray(data302)){
if(data302.evidence === undefined){
const err740 = {instancePath:instancePath+"/observed/tests/" + i27,schemaPath:"#/properties/observed/properties/tests/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'",schema:schema31.properties.observed.properties.tests.items.required,parentSchema:schema31.properties.observed.properties.tests.items,data:data302};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
if(data302.path === undefined){
const err741 = {instancePath:instancePath+"/observed/tests/" + i27,schemaPath:"#/properties/observed/properties/tests/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.observed.properties.tests.items.required,parentSchema:schema31.properties.observed.properties.tests.items,data:data302};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
if(data302.suite === undefined){
const err742 = {instancePath:instancePath+"/observed/tests/" + i27,schemaPath:"#/properties/observed/properties/tests/items/required",keyword:"required",params:{missingProperty: "suite"},message:"must have required property '"+"suite"+"'",schema:schema31.properties.observed.properties.tests.items.required,parentSchema:schema31.properties.observed.properties.tests.items,data:data302};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
if(data302.total === undefined){
const err743 = {instancePath:instancePath+"/observed/tests/" + i27,schemaPath:"#/properties/observed/properties/tests/items/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'",schema:schema31.properties.observed.properties.tests.items.required,parentSchema:schema31.properties.observed.properties.tests.items,data:data302};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
if(data302.passed === undefined){
const err744 = {instancePath:instancePath+"/observed/tests/" + i27,schemaPath:"#/properties/observed/properties/tests/items/required",keyword:"required",params:{missingProperty: "passed"},message:"must have required property '"+"passed"+"'",schema:schema31.properties.observed.properties.tests.items.required,parentSchema:schema31.properties.observed.properties.tests.items,data:data302};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
if(data302.failed === undefined){
const err745 = {instancePath:instancePath+"/observed/tests/" + i27,schemaPath:"#/properties/observed/properties/tests/items/required",keyword:"required",params:{missingProperty: "failed"},message:"must have required property '"+"failed"+"'",schema:schema31.properties.observed.properties.tests.items.required,parentSchema:schema31.properties.observed.properties.tests.items,data:data302};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
if(data302.skipped === undefined){
const err746 = {instancePath:instancePath+"/observed/tests/" + i27,schemaPath:"#/properties/observed/properties/tests/items/required",keyword:"required",params:{missingProperty: "skipped"},message:"must have required property '"+"skipped"+"'",schema:schema31.properties.observed.properties.tests.items.required,parentSchema:schema31.properties.observed.properties.tests.items,data:data302};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
if(data302.flaky === undefined){
const err747 = {instancePath:instancePath+"/observed/tests/" + i27,schemaPath:"#/properties/observed/properties/tests/items/required",keyword:"required",params:{missingProperty: "flaky"},message:"must have required property '"+"flaky"+"'",schema:schema31.properties.observed.properties.tests.items.required,parentSchema:schema31.properties.observed.properties.tests.items,data:data302};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
if(data302.failures === undefined){
const err748 = {instancePath:instancePath+"/observed/tests/" + i27,schemaPath:"#/properties/observed/properties/tests/items/required",keyword:"required",params:{missingProperty: "failures"},message:"must have required property '"+"failures"+"'",schema:schema31.properties.observed.properties.tests.items.required,parentSchema:schema31.properties.observed.properties.tests.items,data:data302};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
for(const key66 in data302){
if(!(func1.call(schema31.properties.observed.properties.tests.items.properties, key66))){
const err749 = {instancePath:instancePath+"/observed/tests/" + i27,schemaPath:"#/properties/observed/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.observed.properties.tests.items,data:data302};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
}
if(data302.evidence !== undefined){
let data303 = data302.evidence;
if(typeof data303 !== "string"){
const err750 = {instancePath:instancePath+"/observed/tests/" + i27+"/evidence",schemaPath:"#/properties/observed/properties/tests/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.tests.items.properties.evidence.type,parentSchema:schema31.properties.observed.properties.tests.items.properties.evidence,data:data303};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
}
if(data302.path !== undefined){
let data304 = data302.path;
if(typeof data304 !== "string"){
const err751 = {instancePath:instancePath+"/observed/tests/" + i27+"/path",schemaPath:"#/properties/observed/properties/tests/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.tests.items.properties.path.type,parentSchema:schema31.properties.observed.properties.tests.items.properties.path,data:data304};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
}
if(data302.suite !== undefined){
let data305 = data302.suite;
if(typeof data305 !== "string"){
const err752 = {instancePath:instancePath+"/observed/tests/" + i27+"/suite",schemaPath:"#/properties/observed/properties/tests/items/properties/suite/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.tests.items.properties.suite.type,parentSchema:schema31.properties.observed.properties.tests.items.properties.suite,data:data305};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
}
if(data302.total !== undefined){
let data306 = data302.total;
if(!(((typeof data306 == "number") && (!(data306 % 1) && !isNaN(data306))) && (isFinite(data306)))){
const err753 = {instancePath:instancePath+"/observed/tests/" + i27+"/total",schemaPath:"#/properties/observed/properties/tests/items/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.tests.items.properties.total.type,parentSchema:schema31.properties.observed.properties.tests.items.properties.total,data:data306};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
if((typeof data306 == "number") && (isFinite(data306))){
if(data306 > 9007199254740991 || isNaN(data306)){
const err754 = {instancePath:instancePath+"/observed/tests/" + i27+"/total",schemaPath:"#/properties/observed/properties/tests/items/properties/total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.tests.items.properties.total,data:data306};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
if(data306 < 0 || isNaN(data306)){
const err755 = {instancePath:instancePath+"/observed/tests/" + i27+"/total",schemaPath:"#/properties/observed/properties/tests/items/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.tests.items.properties.total,data:data306};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
}
}
if(data302.passed !== undefined){
let data307 = data302.passed;
if(!(((typeof data307 == "number") && (!(data307 % 1) && !isNaN(data307))) && (isFinite(data307)))){
const err756 = {instancePath:instancePath+"/observed/tests/" + i27+"/passed",schemaPath:"#/properties/observed/properties/tests/items/properties/passed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.tests.items.properties.passed.type,parentSchema:schema31.properties.observed.properties.tests.items.properties.passed,data:data307};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
if((typeof data307 == "number") && (isFinite(data307))){
if(data307 > 9007199254740991 || isNaN(data307)){
const err757 = {instancePath:instancePath+"/observed/tests/" + i27+"/passed",schemaPath:"#/properties/observed/properties/tests/items/properties/passed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.tests.items.properties.passed,data:data307};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
if(data307 < 0 || isNaN(data307)){
const err758 = {instancePath:instancePath+"/observed/tests/" + i27+"/passed",schemaPath:"#/properties/observed/properties/tests/items/properties/passed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.tests.items.properties.passed,data:data307};
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
if(data302.failed !== undefined){
let data308 = data302.failed;
if(!(((typeof data308 == "number") && (!(data308 % 1) && !isNaN(data308))) && (isFinite(data308)))){
const err759 = {instancePath:instancePath+"/observed/tests/" + i27+"/failed",schemaPath:"#/properties/observed/properties/tests/items/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.tests.items.properties.failed.type,parentSchema:schema31.properties.observed.properties.tests.items.properties.failed,data:data308};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
if((typeof data308 == "number") && (isFinite(data308))){
if(data308 > 9007199254740991 || isNaN(data308)){
const err760 = {instancePath:instancePath+"/observed/tests/" + i27+"/failed",schemaPath:"#/properties/observed/properties/tests/items/properties/failed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.tests.items.properties.failed,data:data308};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
if(data308 < 0 || isNaN(data308)){
const err761 = {instancePath:instancePath+"/observed/tests/" + i27+"/failed",schemaPath:"#/properties/observed/properties/tests/items/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.tests.items.properties.failed,data:data308};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
}
}
if(data302.skipped !== undefined){
let data309 = data302.skipped;
if(!(((typeof data309 == "number") && (!(data309 % 1) && !isNaN(data309))) && (isFinite(data309)))){
const err762 = {instancePath:instancePath+"/observed/tests/" + i27+"/skipped",schemaPath:"#/properties/observed/properties/tests/items/properties/skipped/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.tests.items.properties.skipped.type,parentSchema:schema31.properties.observed.properties.tests.items.properties.skipped,data:data309};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
if((typeof data309 == "number") && (isFinite(data309))){
if(data309 > 9007199254740991 || isNaN(data309)){
const err763 = {instancePath:instancePath+"/observed/tests/" + i27+"/skipped",schemaPath:"#/properties/observed/properties/tests/items/properties/skipped/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.tests.items.properties.skipped,data:data309};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
if(data309 < 0 || isNaN(data309)){
const err764 = {instancePath:instancePath+"/observed/tests/" + i27+"/skipped",schemaPath:"#/properties/observed/properties/tests/items/properties/skipped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.tests.items.properties.skipped,data:data309};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
}
}
if(data302.flaky !== undefined){
let data310 = data302.flaky;
if(!(((typeof data310 == "number") && (!(data310 % 1) && !isNaN(data310))) && (isFinite(data310)))){
const err765 = {instancePath:instancePath+"/observed/tests/" + i27+"/flaky",schemaPath:"#/properties/observed/properties/tests/items/properties/flaky/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.observed.properties.tests.items.properties.flaky.type,parentSchema:schema31.properties.observed.properties.tests.items.properties.flaky,data:data310};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
if((typeof data310 == "number") && (isFinite(data310))){
if(data310 > 9007199254740991 || isNaN(data310)){
const err766 = {instancePath:instancePath+"/observed/tests/" + i27+"/flaky",schemaPath:"#/properties/observed/properties/tests/items/properties/flaky/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.observed.properties.tests.items.properties.flaky,data:data310};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
if(data310 < 0 || isNaN(data310)){
const err767 = {instancePath:instancePath+"/observed/tests/" + i27+"/flaky",schemaPath:"#/properties/observed/properties/tests/items/properties/flaky/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.observed.properties.tests.items.properties.flaky,data:data310};
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
if(data302.failures !== undefined){
let data311 = data302.failures;
if(Array.isArray(data311)){
const len28 = data311.length;
for(let i28=0; i28<len28; i28++){
let data312 = data311[i28];
if(typeof data312 !== "string"){
const err768 = {instancePath:instancePath+"/observed/tests/" + i27+"/failures/" + i28,schemaPath:"#/properties/observed/properties/tests/items/properties/failures/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.observed.properties.tests.items.properties.failures.items.type,parentSchema:schema31.properties.observed.properties.tests.items.properties.failures.items,data:data312};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
}
}
else {
const err769 = {instancePath:instancePath+"/observed/tests/" + i27+"/failures",schemaPath:"#/properties/observed/properties/tests/items/properties/failures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.tests.items.properties.failures.type,parentSchema:schema31.properties.observed.properties.tests.items.properties.failures,data:data311};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
}
}
else {
const err770 = {instancePath:instancePath+"/observed/tests/" + i27,schemaPath:"#/properties/observed/properties/tests/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.properties.tests.items.type,parentSchema:schema31.properties.observed.properties.tests.items,data:data302};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
}
}
else {
const err771 = {instancePath:instancePath+"/observed/tests",schemaPath:"#/properties/observed/properties/tests/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.observed.properties.tests.type,parentSchema:schema31.properties.observed.properties.tests,data:data301};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
}
}
else {
const err772 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.observed.type,parentSchema:schema31.properties.observed,data:data169};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
}
if(data.indicators !== undefined){
let data313 = data.indicators;
if(Array.isArray(data313)){
const len29 = data313.length;
for(let i29=0; i29<len29; i29++){
let data314 = data313[i29];
if(data314 && typeof data314 == "object" && !Array.isArray(data314)){
if(data314.id === undefined){
const err773 = {instancePath:instancePath+"/indicators/" + i29,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.indicators.items.required,parentSchema:schema31.properties.indicators.items,data:data314};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
if(data314.kind === undefined){
const err774 = {instancePath:instancePath+"/indicators/" + i29,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema31.properties.indicators.items.required,parentSchema:schema31.properties.indicators.items,data:data314};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
if(data314.evidence === undefined){
const err775 = {instancePath:instancePath+"/indicators/" + i29,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'",schema:schema31.properties.indicators.items.required,parentSchema:schema31.properties.indicators.items,data:data314};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
if(data314.unit === undefined){
const err776 = {instancePath:instancePath+"/indicators/" + i29,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema31.properties.indicators.items.required,parentSchema:schema31.properties.indicators.items,data:data314};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
if(data314.about === undefined){
const err777 = {instancePath:instancePath+"/indicators/" + i29,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'",schema:schema31.properties.indicators.items.required,parentSchema:schema31.properties.indicators.items,data:data314};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
for(const key67 in data314){
if(!(((((((key67 === "id") || (key67 === "title")) || (key67 === "topic")) || (key67 === "kind")) || (key67 === "evidence")) || (key67 === "unit")) || (key67 === "about"))){
const err778 = {instancePath:instancePath+"/indicators/" + i29,schemaPath:"#/properties/indicators/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.indicators.items,data:data314};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
}
if(data314.id !== undefined){
let data315 = data314.id;
if(typeof data315 !== "string"){
const err779 = {instancePath:instancePath+"/indicators/" + i29+"/id",schemaPath:"#/properties/indicators/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.items.properties.id.type,parentSchema:schema31.properties.indicators.items.properties.id,data:data315};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
}
if(data314.title !== undefined){
let data316 = data314.title;
if(typeof data316 !== "string"){
const err780 = {instancePath:instancePath+"/indicators/" + i29+"/title",schemaPath:"#/properties/indicators/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.items.properties.title.type,parentSchema:schema31.properties.indicators.items.properties.title,data:data316};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
}
if(data314.topic !== undefined){
let data317 = data314.topic;
if(typeof data317 !== "string"){
const err781 = {instancePath:instancePath+"/indicators/" + i29+"/topic",schemaPath:"#/properties/indicators/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.items.properties.topic.type,parentSchema:schema31.properties.indicators.items.properties.topic,data:data317};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
}
if(data314.kind !== undefined){
let data318 = data314.kind;
if(typeof data318 !== "string"){
const err782 = {instancePath:instancePath+"/indicators/" + i29+"/kind",schemaPath:"#/properties/indicators/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.items.properties.kind.type,parentSchema:schema31.properties.indicators.items.properties.kind,data:data318};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
}
if(data314.evidence !== undefined){
let data319 = data314.evidence;
if(typeof data319 !== "string"){
const err783 = {instancePath:instancePath+"/indicators/" + i29+"/evidence",schemaPath:"#/properties/indicators/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.items.properties.evidence.type,parentSchema:schema31.properties.indicators.items.properties.evidence,data:data319};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
}
if(data314.unit !== undefined){
let data320 = data314.unit;
if(typeof data320 !== "string"){
const err784 = {instancePath:instancePath+"/indicators/" + i29+"/unit",schemaPath:"#/properties/indicators/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.items.properties.unit.type,parentSchema:schema31.properties.indicators.items.properties.unit,data:data320};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
if(!(((((data320 === "ms") || (data320 === "ratio")) || (data320 === "count")) || (data320 === "bytes")) || (data320 === "none"))){
const err785 = {instancePath:instancePath+"/indicators/" + i29+"/unit",schemaPath:"#/properties/indicators/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.indicators.items.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.indicators.items.properties.unit.enum,parentSchema:schema31.properties.indicators.items.properties.unit,data:data320};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
}
if(data314.about !== undefined){
let data321 = data314.about;
if(typeof data321 !== "string"){
const err786 = {instancePath:instancePath+"/indicators/" + i29+"/about",schemaPath:"#/properties/indicators/items/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.items.properties.about.type,parentSchema:schema31.properties.indicators.items.properties.about,data:data321};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
}
}
else {
const err787 = {instancePath:instancePath+"/indicators/" + i29,schemaPath:"#/properties/indicators/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.indicators.items.type,parentSchema:schema31.properties.indicators.items,data:data314};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
}
}
else {
const err788 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.indicators.type,parentSchema:schema31.properties.indicators,data:data313};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
}
if(data.signOff !== undefined){
let data322 = data.signOff;
if(data322 && typeof data322 == "object" && !Array.isArray(data322)){
if(data322.roles === undefined){
const err789 = {instancePath:instancePath+"/signOff",schemaPath:"#/properties/signOff/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'",schema:schema31.properties.signOff.required,parentSchema:schema31.properties.signOff,data:data322};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
if(data322.approverIsNot === undefined){
const err790 = {instancePath:instancePath+"/signOff",schemaPath:"#/properties/signOff/required",keyword:"required",params:{missingProperty: "approverIsNot"},message:"must have required property '"+"approverIsNot"+"'",schema:schema31.properties.signOff.required,parentSchema:schema31.properties.signOff,data:data322};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
for(const key68 in data322){
if(!(((key68 === "roles") || (key68 === "approverIsNot")) || (key68 === "maxAge"))){
const err791 = {instancePath:instancePath+"/signOff",schemaPath:"#/properties/signOff/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.signOff,data:data322};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
}
if(data322.roles !== undefined){
let data323 = data322.roles;
if(Array.isArray(data323)){
const len30 = data323.length;
for(let i30=0; i30<len30; i30++){
let data324 = data323[i30];
if(data324 && typeof data324 == "object" && !Array.isArray(data324)){
if(data324.id === undefined){
const err792 = {instancePath:instancePath+"/signOff/roles/" + i30,schemaPath:"#/properties/signOff/properties/roles/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.signOff.properties.roles.items.required,parentSchema:schema31.properties.signOff.properties.roles.items,data:data324};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
if(data324.title === undefined){
const err793 = {instancePath:instancePath+"/signOff/roles/" + i30,schemaPath:"#/properties/signOff/properties/roles/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema31.properties.signOff.properties.roles.items.required,parentSchema:schema31.properties.signOff.properties.roles.items,data:data324};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
if(data324.people === undefined){
const err794 = {instancePath:instancePath+"/signOff/roles/" + i30,schemaPath:"#/properties/signOff/properties/roles/items/required",keyword:"required",params:{missingProperty: "people"},message:"must have required property '"+"people"+"'",schema:schema31.properties.signOff.properties.roles.items.required,parentSchema:schema31.properties.signOff.properties.roles.items,data:data324};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
if(data324.threshold === undefined){
const err795 = {instancePath:instancePath+"/signOff/roles/" + i30,schemaPath:"#/properties/signOff/properties/roles/items/required",keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'",schema:schema31.properties.signOff.properties.roles.items.required,parentSchema:schema31.properties.signOff.properties.roles.items,data:data324};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
for(const key69 in data324){
if(!((((key69 === "id") || (key69 === "title")) || (key69 === "people")) || (key69 === "threshold"))){
const err796 = {instancePath:instancePath+"/signOff/roles/" + i30,schemaPath:"#/properties/signOff/properties/roles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.signOff.properties.roles.items,data:data324};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
}
if(data324.id !== undefined){
let data325 = data324.id;
if(typeof data325 !== "string"){
const err797 = {instancePath:instancePath+"/signOff/roles/" + i30+"/id",schemaPath:"#/properties/signOff/properties/roles/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.signOff.properties.roles.items.properties.id.type,parentSchema:schema31.properties.signOff.properties.roles.items.properties.id,data:data325};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
}
if(data324.title !== undefined){
let data326 = data324.title;
if(typeof data326 !== "string"){
const err798 = {instancePath:instancePath+"/signOff/roles/" + i30+"/title",schemaPath:"#/properties/signOff/properties/roles/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.signOff.properties.roles.items.properties.title.type,parentSchema:schema31.properties.signOff.properties.roles.items.properties.title,data:data326};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
}
if(data324.people !== undefined){
let data327 = data324.people;
if(Array.isArray(data327)){
const len31 = data327.length;
for(let i31=0; i31<len31; i31++){
let data328 = data327[i31];
if(typeof data328 !== "string"){
const err799 = {instancePath:instancePath+"/signOff/roles/" + i30+"/people/" + i31,schemaPath:"#/properties/signOff/properties/roles/items/properties/people/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.signOff.properties.roles.items.properties.people.items.type,parentSchema:schema31.properties.signOff.properties.roles.items.properties.people.items,data:data328};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
}
}
else {
const err800 = {instancePath:instancePath+"/signOff/roles/" + i30+"/people",schemaPath:"#/properties/signOff/properties/roles/items/properties/people/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.signOff.properties.roles.items.properties.people.type,parentSchema:schema31.properties.signOff.properties.roles.items.properties.people,data:data327};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
}
if(data324.threshold !== undefined){
let data329 = data324.threshold;
if(!(((typeof data329 == "number") && (!(data329 % 1) && !isNaN(data329))) && (isFinite(data329)))){
const err801 = {instancePath:instancePath+"/signOff/roles/" + i30+"/threshold",schemaPath:"#/properties/signOff/properties/roles/items/properties/threshold/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.signOff.properties.roles.items.properties.threshold.type,parentSchema:schema31.properties.signOff.properties.roles.items.properties.threshold,data:data329};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
if((typeof data329 == "number") && (isFinite(data329))){
if(data329 > 9007199254740991 || isNaN(data329)){
const err802 = {instancePath:instancePath+"/signOff/roles/" + i30+"/threshold",schemaPath:"#/properties/signOff/properties/roles/items/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.signOff.properties.roles.items.properties.threshold,data:data329};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
if(data329 < 0 || isNaN(data329)){
const err803 = {instancePath:instancePath+"/signOff/roles/" + i30+"/threshold",schemaPath:"#/properties/signOff/properties/roles/items/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.signOff.properties.roles.items.properties.threshold,data:data329};
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
}
else {
const err804 = {instancePath:instancePath+"/signOff/roles/" + i30,schemaPath:"#/properties/signOff/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.signOff.properties.roles.items.type,parentSchema:schema31.properties.signOff.properties.roles.items,data:data324};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
}
}
else {
const err805 = {instancePath:instancePath+"/signOff/roles",schemaPath:"#/properties/signOff/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.signOff.properties.roles.type,parentSchema:schema31.properties.signOff.properties.roles,data:data323};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
}
if(data322.approverIsNot !== undefined){
let data330 = data322.approverIsNot;
if(Array.isArray(data330)){
const len32 = data330.length;
for(let i32=0; i32<len32; i32++){
let data331 = data330[i32];
if(typeof data331 !== "string"){
const err806 = {instancePath:instancePath+"/signOff/approverIsNot/" + i32,schemaPath:"#/properties/signOff/properties/approverIsNot/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.signOff.properties.approverIsNot.items.type,parentSchema:schema31.properties.signOff.properties.approverIsNot.items,data:data331};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
}
}
else {
const err807 = {instancePath:instancePath+"/signOff/approverIsNot",schemaPath:"#/properties/signOff/properties/approverIsNot/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.signOff.properties.approverIsNot.type,parentSchema:schema31.properties.signOff.properties.approverIsNot,data:data330};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
}
if(data322.maxAge !== undefined){
let data332 = data322.maxAge;
if(typeof data332 !== "string"){
const err808 = {instancePath:instancePath+"/signOff/maxAge",schemaPath:"#/properties/signOff/properties/maxAge/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.signOff.properties.maxAge.type,parentSchema:schema31.properties.signOff.properties.maxAge,data:data332};
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
const err809 = {instancePath:instancePath+"/signOff",schemaPath:"#/properties/signOff/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.signOff.type,parentSchema:schema31.properties.signOff,data:data322};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
}
if(data.rollback !== undefined){
let data333 = data.rollback;
if(data333 && typeof data333 == "object" && !Array.isArray(data333)){
if(data333.procedure === undefined){
const err810 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/required",keyword:"required",params:{missingProperty: "procedure"},message:"must have required property '"+"procedure"+"'",schema:schema31.properties.rollback.required,parentSchema:schema31.properties.rollback,data:data333};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
if(data333.commands === undefined){
const err811 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/required",keyword:"required",params:{missingProperty: "commands"},message:"must have required property '"+"commands"+"'",schema:schema31.properties.rollback.required,parentSchema:schema31.properties.rollback,data:data333};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
for(const key70 in data333){
if(!(((key70 === "procedure") || (key70 === "commands")) || (key70 === "recoveryTime"))){
const err812 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rollback,data:data333};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
}
if(data333.procedure !== undefined){
let data334 = data333.procedure;
if(typeof data334 !== "string"){
const err813 = {instancePath:instancePath+"/rollback/procedure",schemaPath:"#/properties/rollback/properties/procedure/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rollback.properties.procedure.type,parentSchema:schema31.properties.rollback.properties.procedure,data:data334};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
}
if(data333.commands !== undefined){
let data335 = data333.commands;
if(Array.isArray(data335)){
const len33 = data335.length;
for(let i33=0; i33<len33; i33++){
let data336 = data335[i33];
if(typeof data336 !== "string"){
const err814 = {instancePath:instancePath+"/rollback/commands/" + i33,schemaPath:"#/properties/rollback/properties/commands/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rollback.properties.commands.items.type,parentSchema:schema31.properties.rollback.properties.commands.items,data:data336};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
}
}
else {
const err815 = {instancePath:instancePath+"/rollback/commands",schemaPath:"#/properties/rollback/properties/commands/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.rollback.properties.commands.type,parentSchema:schema31.properties.rollback.properties.commands,data:data335};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
}
if(data333.recoveryTime !== undefined){
let data337 = data333.recoveryTime;
if(typeof data337 !== "string"){
const err816 = {instancePath:instancePath+"/rollback/recoveryTime",schemaPath:"#/properties/rollback/properties/recoveryTime/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rollback.properties.recoveryTime.type,parentSchema:schema31.properties.rollback.properties.recoveryTime,data:data337};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
}
}
else {
const err817 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rollback.type,parentSchema:schema31.properties.rollback,data:data333};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
}
if(data.nextSteps !== undefined){
let data338 = data.nextSteps;
if(Array.isArray(data338)){
const len34 = data338.length;
for(let i34=0; i34<len34; i34++){
let data339 = data338[i34];
if(data339 && typeof data339 == "object" && !Array.isArray(data339)){
if(data339.steps === undefined){
const err818 = {instancePath:instancePath+"/nextSteps/" + i34,schemaPath:"#/properties/nextSteps/items/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'",schema:schema31.properties.nextSteps.items.required,parentSchema:schema31.properties.nextSteps.items,data:data339};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
for(const key71 in data339){
if(!((key71 === "when") || (key71 === "steps"))){
const err819 = {instancePath:instancePath+"/nextSteps/" + i34,schemaPath:"#/properties/nextSteps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.nextSteps.items,data:data339};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
}
if(data339.when !== undefined){
let data340 = data339.when;
if(typeof data340 !== "string"){
const err820 = {instancePath:instancePath+"/nextSteps/" + i34+"/when",schemaPath:"#/properties/nextSteps/items/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.nextSteps.items.properties.when.type,parentSchema:schema31.properties.nextSteps.items.properties.when,data:data340};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
}
if(data339.steps !== undefined){
let data341 = data339.steps;
if(Array.isArray(data341)){
const len35 = data341.length;
for(let i35=0; i35<len35; i35++){
let data342 = data341[i35];
if(typeof data342 !== "string"){
const err821 = {instancePath:instancePath+"/nextSteps/" + i34+"/steps/" + i35,schemaPath:"#/properties/nextSteps/items/properties/steps/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.nextSteps.items.properties.steps.items.type,parentSchema:schema31.properties.nextSteps.items.properties.steps.items,data:data342};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
}
}
else {
const err822 = {instancePath:instancePath+"/nextSteps/" + i34+"/steps",schemaPath:"#/properties/nextSteps/items/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.nextSteps.items.properties.steps.type,parentSchema:schema31.properties.nextSteps.items.properties.steps,data:data341};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
}
}
else {
const err823 = {instancePath:instancePath+"/nextSteps/" + i34,schemaPath:"#/properties/nextSteps/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.nextSteps.items.type,parentSchema:schema31.properties.nextSteps.items,data:data339};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
}
}
else {
const err824 = {instancePath:instancePath+"/nextSteps",schemaPath:"#/properties/nextSteps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.nextSteps.type,parentSchema:schema31.properties.nextSteps,data:data338};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
}
if(data.appendix !== undefined){
let data343 = data.appendix;
if(data343 && typeof data343 == "object" && !Array.isArray(data343)){
if(data343.dashboards === undefined){
const err825 = {instancePath:instancePath+"/appendix",schemaPath:"#/properties/appendix/required",keyword:"required",params:{missingProperty: "dashboards"},message:"must have required property '"+"dashboards"+"'",schema:schema31.properties.appendix.required,parentSchema:schema31.properties.appendix,data:data343};
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
if(data343.alerts === undefined){
const err826 = {instancePath:instancePath+"/appendix",schemaPath:"#/properties/appendix/required",keyword:"required",params:{missingProperty: "alerts"},message:"must have required property '"+"alerts"+"'",schema:schema31.properties.appendix.required,parentSchema:schema31.properties.appendix,data:data343};
if(vErrors === null){
vErrors = [err826];
}
else {
vErrors.push(err826);
}
errors++;
}
if(data343.runbooks === undefined){
const err827 = {instancePath:instancePath+"/appendix",schemaPath:"#/properties/appendix/required",keyword:"required",params:{missingProperty: "runbooks"},message:"must have required property '"+"runbooks"+"'",schema:schema31.properties.appendix.required,parentSchema:schema31.properties.appendix,data:data343};
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
for(const key72 in data343){
if(!(((key72 === "dashboards") || (key72 === "alerts")) || (key72 === "runbooks"))){
const err828 = {instancePath:instancePath+"/appendix",schemaPath:"#/properties/appendix/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.appendix,data:data343};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
}
if(data343.dashboards !== undefined){
let data344 = data343.dashboards;
if(Array.isArray(data344)){
const len36 = data344.length;
for(let i36=0; i36<len36; i36++){
let data345 = data344[i36];
if(data345 && typeof data345 == "object" && !Array.isArray(data345)){
if(data345.name === undefined){
const err829 = {instancePath:instancePath+"/appendix/dashboards/" + i36,schemaPath:"#/properties/appendix/properties/dashboards/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.appendix.properties.dashboards.items.required,parentSchema:schema31.properties.appendix.properties.dashboards.items,data:data345};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
for(const key73 in data345){
if(!(((key73 === "name") || (key73 === "about")) || (key73 === "url"))){
const err830 = {instancePath:instancePath+"/appendix/dashboards/" + i36,schemaPath:"#/properties/appendix/properties/dashboards/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.appendix.properties.dashboards.items,data:data345};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
}
if(data345.name !== undefined){
let data346 = data345.name;
if(typeof data346 !== "string"){
const err831 = {instancePath:instancePath+"/appendix/dashboards/" + i36+"/name",schemaPath:"#/properties/appendix/properties/dashboards/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.dashboards.items.properties.name.type,parentSchema:schema31.properties.appendix.properties.dashboards.items.properties.name,data:data346};
if(vErrors === null){
vErrors = [err831];
}
else {
vErrors.push(err831);
}
errors++;
}
}
if(data345.about !== undefined){
let data347 = data345.about;
if(typeof data347 !== "string"){
const err832 = {instancePath:instancePath+"/appendix/dashboards/" + i36+"/about",schemaPath:"#/properties/appendix/properties/dashboards/items/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.dashboards.items.properties.about.type,parentSchema:schema31.properties.appendix.properties.dashboards.items.properties.about,data:data347};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
}
if(data345.url !== undefined){
let data348 = data345.url;
if(typeof data348 !== "string"){
const err833 = {instancePath:instancePath+"/appendix/dashboards/" + i36+"/url",schemaPath:"#/properties/appendix/properties/dashboards/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.dashboards.items.properties.url.type,parentSchema:schema31.properties.appendix.properties.dashboards.items.properties.url,data:data348};
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
}
}
else {
const err834 = {instancePath:instancePath+"/appendix/dashboards/" + i36,schemaPath:"#/properties/appendix/properties/dashboards/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.appendix.properties.dashboards.items.type,parentSchema:schema31.properties.appendix.properties.dashboards.items,data:data345};
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
}
}
}
else {
const err835 = {instancePath:instancePath+"/appendix/dashboards",schemaPath:"#/properties/appendix/properties/dashboards/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.appendix.properties.dashboards.type,parentSchema:schema31.properties.appendix.properties.dashboards,data:data344};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
}
if(data343.alerts !== undefined){
let data349 = data343.alerts;
if(Array.isArray(data349)){
const len37 = data349.length;
for(let i37=0; i37<len37; i37++){
let data350 = data349[i37];
if(data350 && typeof data350 == "object" && !Array.isArray(data350)){
if(data350.that === undefined){
const err836 = {instancePath:instancePath+"/appendix/alerts/" + i37,schemaPath:"#/properties/appendix/properties/alerts/items/required",keyword:"required",params:{missingProperty: "that"},message:"must have required property '"+"that"+"'",schema:schema31.properties.appendix.properties.alerts.items.required,parentSchema:schema31.properties.appendix.properties.alerts.items,data:data350};
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
for(const key74 in data350){
if(!((key74 === "that") || (key74 === "then"))){
const err837 = {instancePath:instancePath+"/appendix/alerts/" + i37,schemaPath:"#/properties/appendix/properties/alerts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.appendix.properties.alerts.items,data:data350};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
}
if(data350.that !== undefined){
let data351 = data350.that;
if(typeof data351 !== "string"){
const err838 = {instancePath:instancePath+"/appendix/alerts/" + i37+"/that",schemaPath:"#/properties/appendix/properties/alerts/items/properties/that/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.alerts.items.properties.that.type,parentSchema:schema31.properties.appendix.properties.alerts.items.properties.that,data:data351};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
}
if(data350.then !== undefined){
let data352 = data350.then;
if(typeof data352 !== "string"){
const err839 = {instancePath:instancePath+"/appendix/alerts/" + i37+"/then",schemaPath:"#/properties/appendix/properties/alerts/items/properties/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.alerts.items.properties.then.type,parentSchema:schema31.properties.appendix.properties.alerts.items.properties.then,data:data352};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
}
}
else {
const err840 = {instancePath:instancePath+"/appendix/alerts/" + i37,schemaPath:"#/properties/appendix/properties/alerts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.appendix.properties.alerts.items.type,parentSchema:schema31.properties.appendix.properties.alerts.items,data:data350};
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
}
}
else {
const err841 = {instancePath:instancePath+"/appendix/alerts",schemaPath:"#/properties/appendix/properties/alerts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.appendix.properties.alerts.type,parentSchema:schema31.properties.appendix.properties.alerts,data:data349};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
}
if(data343.runbooks !== undefined){
let data353 = data343.runbooks;
if(Array.isArray(data353)){
const len38 = data353.length;
for(let i38=0; i38<len38; i38++){
let data354 = data353[i38];
if(data354 && typeof data354 == "object" && !Array.isArray(data354)){
if(data354.name === undefined){
const err842 = {instancePath:instancePath+"/appendix/runbooks/" + i38,schemaPath:"#/properties/appendix/properties/runbooks/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.appendix.properties.runbooks.items.required,parentSchema:schema31.properties.appendix.properties.runbooks.items,data:data354};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
for(const key75 in data354){
if(!(((key75 === "name") || (key75 === "about")) || (key75 === "url"))){
const err843 = {instancePath:instancePath+"/appendix/runbooks/" + i38,schemaPath:"#/properties/appendix/properties/runbooks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.appendix.properties.runbooks.items,data:data354};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
}
if(data354.name !== undefined){
let data355 = data354.name;
if(typeof data355 !== "string"){
const err844 = {instancePath:instancePath+"/appendix/runbooks/" + i38+"/name",schemaPath:"#/properties/appendix/properties/runbooks/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.runbooks.items.properties.name.type,parentSchema:schema31.properties.appendix.properties.runbooks.items.properties.name,data:data355};
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
}
if(data354.about !== undefined){
let data356 = data354.about;
if(typeof data356 !== "string"){
const err845 = {instancePath:instancePath+"/appendix/runbooks/" + i38+"/about",schemaPath:"#/properties/appendix/properties/runbooks/items/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.runbooks.items.properties.about.type,parentSchema:schema31.properties.appendix.properties.runbooks.items.properties.about,data:data356};
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
}
if(data354.url !== undefined){
let data357 = data354.url;
if(typeof data357 !== "string"){
const err846 = {instancePath:instancePath+"/appendix/runbooks/" + i38+"/url",schemaPath:"#/properties/appendix/properties/runbooks/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.runbooks.items.properties.url.type,parentSchema:schema31.properties.appendix.properties.runbooks.items.properties.url,data:data357};
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
const err847 = {instancePath:instancePath+"/appendix/runbooks/" + i38,schemaPath:"#/properties/appendix/properties/runbooks/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.appendix.properties.runbooks.items.type,parentSchema:schema31.properties.appendix.properties.runbooks.items,data:data354};
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
const err848 = {instancePath:instancePath+"/appendix/runbooks",schemaPath:"#/properties/appendix/properties/runbooks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.appendix.properties.runbooks.type,parentSchema:schema31.properties.appendix.properties.runbooks,data:data353};
if(vErrors === null){
vErrors = [err848];
}
else {
vErrors.push(err848);
}
errors++;
}
}
}
else {
const err849 = {instancePath:instancePath+"/appendix",schemaPath:"#/properties/appendix/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.appendix.type,parentSchema:schema31.properties.appendix,data:data343};
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
}
}
else {
const err850 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
