// Generated from schemas/ by npm run generate.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"docket/plan/v1","type":"object","properties":{"$schema":{"$ref":"#/$defs/__schema0"},"release":{"$ref":"#/$defs/__schema2"},"phases":{"$ref":"#/$defs/__schema5"},"evidence":{"$ref":"#/$defs/__schema12"},"indicators":{"$ref":"#/$defs/__schema25"},"references":{"$ref":"#/$defs/__schema31"},"guardrails":{"$ref":"#/$defs/__schema33"},"triggers":{"$ref":"#/$defs/__schema38"},"reactions":{"$ref":"#/$defs/__schema39"},"slos":{"$ref":"#/$defs/__schema41"},"decide":{"$ref":"#/$defs/__schema46"},"sign-off":{"$ref":"#/$defs/__schema51"},"waivers":{"$ref":"#/$defs/__schema55"},"rollback":{"$ref":"#/$defs/__schema56"},"next-steps":{"$ref":"#/$defs/__schema57"},"appendix":{"$ref":"#/$defs/__schema58"}},"required":["release","phases","evidence","indicators","guardrails"],"additionalProperties":false,"title":"docket plan","description":"What was promised before the canary: phases, evidence, guardrails, triggers, sign-off.","$defs":{"__schema0":{"$ref":"#/$defs/__schema1"},"__schema1":{"type":"string","minLength":1},"__schema2":{"type":"object","properties":{"service":{"$ref":"#/$defs/__schema1"},"version":{"$ref":"#/$defs/__schema1"},"commit":{"$ref":"#/$defs/__schema1"},"environment":{"$ref":"#/$defs/__schema1"},"branch":{"$ref":"#/$defs/__schema1"},"variants":{"type":"object","properties":{"baseline":{"$ref":"#/$defs/__schema3"},"canary":{"$ref":"#/$defs/__schema3"}},"required":["canary"],"additionalProperties":false}},"required":["service","version","variants"],"additionalProperties":false},"__schema3":{"anyOf":[{"$ref":"#/$defs/__schema1"},{"type":"object","properties":{"name":{"description":"how logs and labels call it","$ref":"#/$defs/__schema1"},"servers":{"description":"the load balancer's servers that run it","$ref":"#/$defs/__schema4"}},"required":["name"],"additionalProperties":false}]},"__schema4":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema1"}},"__schema5":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema6"}},"__schema6":{"type":"object","properties":{"id":{"$ref":"#/$defs/__schema7"},"title":{"$ref":"#/$defs/__schema1"},"traffic":{"type":"object","propertyNames":{"$ref":"#/$defs/__schema8"},"additionalProperties":{"$ref":"#/$defs/__schema9"},"description":"share of the requests that each variant is to get; together 100%"},"from":{"description":"begin; absent: follows on the phase before","$ref":"#/$defs/__schema10"},"to":{"description":"end, not part of the phase","$ref":"#/$defs/__schema10"},"for":{"description":"length, instead of an end","$ref":"#/$defs/__schema11"}},"required":["id","traffic"],"additionalProperties":false},"__schema7":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"},"__schema8":{"type":"string"},"__schema9":{"type":"string","pattern":"^\\d+(\\.\\d+)?\\s?%$","description":"a percentage: 95%"},"__schema10":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$","description":"a time as RFC 3339 with a zone: 2026-11-01T13:00:00Z"},"__schema11":{"type":"string","pattern":"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$","description":"a duration with its unit: 15m, 90s, 12h"},"__schema12":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema13"}},"__schema13":{"type":"object","properties":{"id":{"$ref":"#/$defs/__schema7"},"load":{"description":"a load log, a load tool's summary, or a table as clickhouse://host:8123/database.table; {phase} stands for the id of each phase","$ref":"#/$defs/__schema1"},"metrics":{"description":"metric series or a metric snapshot","$ref":"#/$defs/__schema1"},"balancer":{"description":"the load balancer's state or configuration","$ref":"#/$defs/__schema1"},"balancer-diff":{"description":"a unified diff of the load balancer's state or configuration","$ref":"#/$defs/__schema1"},"health":{"description":"health checks, one a line; counted by themselves, never as traffic","$ref":"#/$defs/__schema1"},"tests":{"description":"a test report","$ref":"#/$defs/__schema1"},"previous":{"description":"decision.json of an earlier release, for guardrails against previous","$ref":"#/$defs/__schema1"},"format":{"description":"insist on a format instead of recognising it","$ref":"#/$defs/__schema1"},"phase":{"description":"the phase that the file is about","$ref":"#/$defs/__schema7"},"phases":{"description":"the phases for which {phase} is filled in; absent: all","$ref":"#/$defs/__schema14"},"required":{"description":"false: its absence is mentioned and blocks nothing","$ref":"#/$defs/__schema15"},"fields":{"description":"for NDJSON and tables: which key or column holds what","$ref":"#/$defs/__schema16"},"line":{"description":"for text logs: {time} {user} {method} {path} {status} {latency_ms}ms v={variant}","$ref":"#/$defs/__schema1"},"zone":{"description":"zone of times that are written without one; absent: UTC","$ref":"#/$defs/__schema18"},"counts":{"description":"all: saw every request; part: together with the other parts it saw every request; some: a sample","$ref":"#/$defs/__schema19"},"coverage":{"description":"least share of the phase between its first and its last record; absent: 90%","$ref":"#/$defs/__schema9"},"malformed":{"description":"largest share of lines that may be unreadable; absent: none","$ref":"#/$defs/__schema9"},"unit":{"description":"unit of the values","$ref":"#/$defs/__schema20"},"variant":{"description":"the label that names the variant","$ref":"#/$defs/__schema1"},"series":{"description":"name of the series, where the file holds several","$ref":"#/$defs/__schema1"},"where":{"description":"labels that the series must have","$ref":"#/$defs/__schema21"},"counter":{"description":"the values are a counter that only grows","$ref":"#/$defs/__schema22"},"moment":{"description":"when the state was taken: before or after the change, or at the end of the phase","$ref":"#/$defs/__schema23"},"backend":{"description":"the load balancer's backend, where the file shows several","$ref":"#/$defs/__schema1"},"compares":{"description":"the two pieces of evidence that a diff was made from","$ref":"#/$defs/__schema24"},"suite":{"description":"only the tests of this suite","$ref":"#/$defs/__schema1"}},"required":["id"],"additionalProperties":false},"__schema14":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema7"}},"__schema15":{"type":"boolean"},"__schema16":{"type":"object","properties":{"time":{"$ref":"#/$defs/__schema17"},"status":{"$ref":"#/$defs/__schema17"},"latency":{"$ref":"#/$defs/__schema17"},"variant":{"$ref":"#/$defs/__schema17"},"server":{"$ref":"#/$defs/__schema17"},"user":{"$ref":"#/$defs/__schema17"},"method":{"$ref":"#/$defs/__schema17"},"path":{"$ref":"#/$defs/__schema17"}},"additionalProperties":false},"__schema17":{"anyOf":[{"$ref":"#/$defs/__schema1"},{"type":"object","properties":{"field":{"$ref":"#/$defs/__schema1"},"unit":{"type":"string","enum":["ns","us","ms","s"]}},"required":["field","unit"],"additionalProperties":false}]},"__schema18":{"type":"string","pattern":"^(Z|[+-]\\d\\d:\\d\\d)$"},"__schema19":{"type":"string","enum":["all","part","some"]},"__schema20":{"type":"string","enum":["ns","us","ms","s","ratio","%","count","bytes","none"]},"__schema21":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}},"__schema22":{"type":"boolean"},"__schema23":{"type":"string","enum":["before","after","end"]},"__schema24":{"minItems":2,"maxItems":2,"type":"array","items":{"$ref":"#/$defs/__schema7"}},"__schema25":{"type":"object","propertyNames":{"$ref":"#/$defs/__schema7"},"additionalProperties":{"type":"object","properties":{"load":{"description":"id of the load evidence","$ref":"#/$defs/__schema7"},"metrics":{"description":"id of the metrics evidence","$ref":"#/$defs/__schema7"},"tests":{"description":"id of the test report","$ref":"#/$defs/__schema7"},"health":{"description":"id of the health checks","$ref":"#/$defs/__schema7"},"good":{"description":"share of the requests for which this holds: status < 500","$ref":"#/$defs/__schema1"},"bad":{"description":"share of the requests for which this holds: status >= 500","$ref":"#/$defs/__schema1"},"count":{"description":"number of requests for which this holds, or of tests: failed, skipped, passed, total","$ref":"#/$defs/__schema1"},"quantile":{"description":"quantile of the latency: 0.95","$ref":"#/$defs/__schema26"},"only":{"description":"only the requests for which this holds","$ref":"#/$defs/__schema1"},"except":{"description":"expected errors that are taken out, each with its reason and its cap","$ref":"#/$defs/__schema27"},"take":{"description":"what to take from a series over the phase","$ref":"#/$defs/__schema29"},"series":{"$ref":"#/$defs/__schema1"},"where":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}},"title":{"$ref":"#/$defs/__schema1"},"topic":{"description":"the section of the summary that shows it","$ref":"#/$defs/__schema30"}},"additionalProperties":false}},"__schema26":{"anyOf":[{"$ref":"#/$defs/__schema9"},{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1}]},"__schema27":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema28"}},"__schema28":{"type":"object","properties":{"when":{"description":"status = 429","$ref":"#/$defs/__schema1"},"because":{"$ref":"#/$defs/__schema1"},"at most":{"description":"above this share of the requests the exclusion is void","$ref":"#/$defs/__schema9"}},"required":["when","because","at most"],"additionalProperties":false},"__schema29":{"type":"string","enum":["last","max","min","mean","increase"]},"__schema30":{"type":"string","enum":["authentication","tenant-isolation","rate-limiting","injection","integrity","error-messages","infrastructure"]},"__schema31":{"description":"fixed numbers to hold indicators against, by indicator: p95_latency: 120ms","$ref":"#/$defs/__schema32"},"__schema32":{"type":"object","propertyNames":{"$ref":"#/$defs/__schema7"},"additionalProperties":{"anyOf":[{"$ref":"#/$defs/__schema1"},{"type":"number"}]}},"__schema33":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema34"}},"__schema34":{"anyOf":[{"description":"success_rate >= 99%, or p95_latency <= 1.10 x baseline, or error_rate <= baseline + 0.5%","$ref":"#/$defs/__schema1"},{"type":"object","properties":{"that":{"$ref":"#/$defs/__schema1"},"id":{"$ref":"#/$defs/__schema7"},"phases":{"description":"absent: every phase in which the variant gets traffic","$ref":"#/$defs/__schema35"},"variant":{"type":"string","enum":["canary","baseline"]},"severity":{"$ref":"#/$defs/__schema36"},"confidence":{"$ref":"#/$defs/__schema9"},"each":{"description":"judge every user by itself, so that the errors of one do not hide among the others","$ref":"#/$defs/__schema37"},"horizon":{"description":"judge where the trend of the phase leads so long after its end, instead of the phase","$ref":"#/$defs/__schema11"},"because":{"$ref":"#/$defs/__schema1"}},"required":["that"],"additionalProperties":false}]},"__schema35":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema7"}},"__schema36":{"type":"string","enum":["blocking","advisory"]},"__schema37":{"type":"string","const":"user"},"__schema38":{"type":"array","items":{"anyOf":[{"description":"error_rate > 1% for 3m","$ref":"#/$defs/__schema1"},{"type":"object","properties":{"that":{"$ref":"#/$defs/__schema1"},"id":{"$ref":"#/$defs/__schema7"},"over":{"description":"look-back of each evaluation; absent: a third of the duration, at most 1m","$ref":"#/$defs/__schema11"},"every":{"description":"step between evaluations; absent: a tenth of the look-back, at least 1s","$ref":"#/$defs/__schema11"},"reaction":{"description":"how soon after it fires somebody is to react","$ref":"#/$defs/__schema11"},"severity":{"$ref":"#/$defs/__schema36"},"because":{"$ref":"#/$defs/__schema1"}},"required":["that"],"additionalProperties":false}]}},"__schema39":{"description":"what was done because a trigger fired","$ref":"#/$defs/__schema40"},"__schema40":{"type":"array","items":{"type":"object","properties":{"at":{"$ref":"#/$defs/__schema10"},"what":{"$ref":"#/$defs/__schema1"},"trigger":{"description":"the trigger that it was a reaction to","$ref":"#/$defs/__schema7"}},"required":["at","what","trigger"],"additionalProperties":false}},"__schema41":{"type":"array","items":{"anyOf":[{"description":"slo/availability.openslo.yaml","$ref":"#/$defs/__schema1"},{"type":"object","properties":{"id":{"description":"absent: that of the indicator, with -slo behind it","$ref":"#/$defs/__schema7"},"title":{"$ref":"#/$defs/__schema1"},"openslo":{"description":"a file of OpenSLO v1 objects that holds the objective; below the plan's directory","$ref":"#/$defs/__schema1"},"indicator":{"description":"the share of requests that the objective is about","$ref":"#/$defs/__schema7"},"target":{"description":"share of the requests, or of the time slices, that must be good: 99.9%","$ref":"#/$defs/__schema9"},"window":{"description":"time over which the target is to be kept: 30d","$ref":"#/$defs/__schema11"},"budget":{"description":"count requests, or slices of time; absent: occurrences","$ref":"#/$defs/__schema42"},"timeslice":{"description":"length of a time slice: 1m","$ref":"#/$defs/__schema11"},"timeslice-target":{"description":"least share of good requests in a good slice: 95%","$ref":"#/$defs/__schema9"},"severity":{"description":"absent: advisory","$ref":"#/$defs/__schema36"},"burn-rates":{"description":"alerts on the speed at which the budget burns: a table that is known, or windows of your own","$ref":"#/$defs/__schema43"},"consequence":{"description":"what was agreed for when it is broken","$ref":"#/$defs/__schema1"},"spent-before":{"description":"share of the budget that was spent when the release began; absent: unknown","$ref":"#/$defs/__schema9"},"expected-requests":{"description":"requests that the service expects in the window; absent: unknown","$ref":"#/$defs/__schema45"}},"additionalProperties":false}]}},"__schema42":{"type":"string","enum":["occurrences","timeslices"]},"__schema43":{"anyOf":[{"type":"string","enum":["sre-workbook","sloth-30d","sloth-28d"]},{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema44"}}]},"__schema44":{"type":"object","properties":{"long":{"$ref":"#/$defs/__schema11"},"short":{"$ref":"#/$defs/__schema11"},"factor":{"type":"number","exclusiveMinimum":0},"action":{"type":"string","enum":["page","ticket"]}},"required":["long","short","factor","action"],"additionalProperties":false},"__schema45":{"type":"integer","minimum":1,"maximum":9007199254740991},"__schema46":{"type":"object","properties":{"confidence":{"description":"one-sided confidence of every verdict; absent: 95%","$ref":"#/$defs/__schema9"},"inconclusive":{"description":"what a phase does with something inconclusive, by phase id, and default","$ref":"#/$defs/__schema47"},"settled later":{"description":"whether a later phase that passes settles the same guardrail of a phase that went on inconclusive; absent: true","$ref":"#/$defs/__schema48"},"looks":{"description":"how often the evidence of a phase is looked at: a number of planned looks, or anytime; absent: once","$ref":"#/$defs/__schema49"},"clustering":{"description":"least factor by which clustered errors make requests say less than independent ones; absent: 1, or what the evidence shows","$ref":"#/$defs/__schema50"},"split alarm":{"description":"p-value below which the traffic split is a mismatch; absent: 0.1%","$ref":"#/$defs/__schema9"}},"additionalProperties":false},"__schema47":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string","enum":["proceed","hold"]}},"__schema48":{"type":"boolean"},"__schema49":{"anyOf":[{"type":"string","const":"anytime"},{"type":"integer","minimum":1,"maximum":100}]},"__schema50":{"type":"number","minimum":1,"maximum":1000},"__schema51":{"type":"object","properties":{"roles":{"type":"object","propertyNames":{"$ref":"#/$defs/__schema7"},"additionalProperties":{"type":"object","properties":{"title":{"$ref":"#/$defs/__schema1"},"people":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema1"}},"threshold":{"type":"integer","minimum":1,"maximum":9007199254740991}},"required":["people"],"additionalProperties":false}},"separation":{"type":"object","properties":{"approver is not":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema52"}}},"required":["approver is not"],"additionalProperties":false},"max-age":{"$ref":"#/$defs/__schema11"},"consulted":{"description":"who was asked; they sign nothing","$ref":"#/$defs/__schema53"},"informed":{"description":"who is told","$ref":"#/$defs/__schema54"}},"required":["roles"],"additionalProperties":false},"__schema52":{"type":"string","enum":["author","evidence-submitter","plan-editor"]},"__schema53":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema1"}},"__schema54":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema1"}},"__schema55":{"type":"array","items":{"type":"object","properties":{"guardrail":{"$ref":"#/$defs/__schema7"},"phases":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema7"}},"because":{"$ref":"#/$defs/__schema1"},"owner":{"$ref":"#/$defs/__schema1"},"expires":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\d$","description":"the last day, UTC: 2026-12-31"}},"required":["guardrail","because","owner","expires"],"additionalProperties":false}},"__schema56":{"type":"object","properties":{"procedure":{"$ref":"#/$defs/__schema1"},"commands":{"type":"array","items":{"$ref":"#/$defs/__schema1"}},"recovery-time":{"$ref":"#/$defs/__schema11"}},"required":["procedure"],"additionalProperties":false},"__schema57":{"type":"array","items":{"anyOf":[{"$ref":"#/$defs/__schema1"},{"type":"object","properties":{"when":{"$ref":"#/$defs/__schema1"},"steps":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema1"}}},"required":["when","steps"],"additionalProperties":false}]}},"__schema58":{"type":"object","properties":{"dashboards":{"type":"array","items":{"$ref":"#/$defs/__schema59"}},"alerts":{"type":"array","items":{"anyOf":[{"$ref":"#/$defs/__schema1"},{"type":"object","properties":{"that":{"$ref":"#/$defs/__schema1"},"then":{"$ref":"#/$defs/__schema1"}},"required":["that","then"],"additionalProperties":false}]}},"runbooks":{"type":"array","items":{"$ref":"#/$defs/__schema59"}}},"additionalProperties":false},"__schema59":{"anyOf":[{"$ref":"#/$defs/__schema1"},{"type":"object","properties":{"name":{"$ref":"#/$defs/__schema1"},"about":{"$ref":"#/$defs/__schema1"},"url":{"$ref":"#/$defs/__schema1"}},"required":["name"],"additionalProperties":false}]}}};
const schema32 = {"type":"string","minLength":1};
const func1 = Object.prototype.hasOwnProperty;
const schema33 = {"type":"object","properties":{"service":{"$ref":"#/$defs/__schema1"},"version":{"$ref":"#/$defs/__schema1"},"commit":{"$ref":"#/$defs/__schema1"},"environment":{"$ref":"#/$defs/__schema1"},"branch":{"$ref":"#/$defs/__schema1"},"variants":{"type":"object","properties":{"baseline":{"$ref":"#/$defs/__schema3"},"canary":{"$ref":"#/$defs/__schema3"}},"required":["canary"],"additionalProperties":false}},"required":["service","version","variants"],"additionalProperties":false};
const schema39 = {"anyOf":[{"$ref":"#/$defs/__schema1"},{"type":"object","properties":{"name":{"description":"how logs and labels call it","$ref":"#/$defs/__schema1"},"servers":{"description":"the load balancer's servers that run it","$ref":"#/$defs/__schema4"}},"required":["name"],"additionalProperties":false}]};
const schema42 = {"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema1"}};

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
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema39.anyOf[1].required,parentSchema:schema39.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "servers"))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema39.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.servers !== undefined){
if(!(validate23(data.servers, {instancePath:instancePath+"/servers",parentData:data,parentDataProperty:"servers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.anyOf[1].type,parentSchema:schema39.anyOf[1],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema39.anyOf,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate22.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.service === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.variants === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variants"},message:"must have required property '"+"variants"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "service") || (key0 === "version")) || (key0 === "commit")) || (key0 === "environment")) || (key0 === "branch")) || (key0 === "variants"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.service !== undefined){
let data0 = data.service;
if(typeof data0 === "string"){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/service",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/service",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.commit !== undefined){
let data2 = data.commit;
if(typeof data2 === "string"){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/commit",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/commit",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.environment !== undefined){
let data3 = data.environment;
if(typeof data3 === "string"){
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/environment",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/environment",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.branch !== undefined){
let data4 = data.branch;
if(typeof data4 === "string"){
if(data4.length < 1){
const err12 = {instancePath:instancePath+"/branch",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/branch",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.variants !== undefined){
let data5 = data.variants;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.canary === undefined){
const err14 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/required",keyword:"required",params:{missingProperty: "canary"},message:"must have required property '"+"canary"+"'",schema:schema33.properties.variants.required,parentSchema:schema33.properties.variants,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data5){
if(!((key1 === "baseline") || (key1 === "canary"))){
const err15 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.variants,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.baseline !== undefined){
if(!(validate22(data5.baseline, {instancePath:instancePath+"/variants/baseline",parentData:data5,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data5.canary !== undefined){
if(!(validate22(data5.canary, {instancePath:instancePath+"/variants/canary",parentData:data5,parentDataProperty:"canary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.variants.type,parentSchema:schema33.properties.variants,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema6"}};
const schema45 = {"type":"object","properties":{"id":{"$ref":"#/$defs/__schema7"},"title":{"$ref":"#/$defs/__schema1"},"traffic":{"type":"object","propertyNames":{"$ref":"#/$defs/__schema8"},"additionalProperties":{"$ref":"#/$defs/__schema9"},"description":"share of the requests that each variant is to get; together 100%"},"from":{"description":"begin; absent: follows on the phase before","$ref":"#/$defs/__schema10"},"to":{"description":"end, not part of the phase","$ref":"#/$defs/__schema10"},"for":{"description":"length, instead of an end","$ref":"#/$defs/__schema11"}},"required":["id","traffic"],"additionalProperties":false};
const schema46 = {"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"};
const schema48 = {"type":"string"};
const schema49 = {"type":"string","pattern":"^\\d+(\\.\\d+)?\\s?%$","description":"a percentage: 95%"};
const schema50 = {"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$","description":"a time as RFC 3339 with a zone: 2026-11-01T13:00:00Z"};
const schema52 = {"type":"string","pattern":"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$","description":"a duration with its unit: 15m, 90s, 12h"};
const pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$", "u");
const pattern5 = new RegExp("^\\d+(\\.\\d+)?\\s?%$", "u");
const pattern6 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$", "u");
const pattern8 = new RegExp("^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.traffic === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traffic"},message:"must have required property '"+"traffic"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "title")) || (key0 === "traffic")) || (key0 === "from")) || (key0 === "to")) || (key0 === "for"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/__schema7/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema46,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/__schema7/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.traffic !== undefined){
let data2 = data.traffic;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs10 = errors;
if(typeof key1 !== "string"){
const err7 = {instancePath:instancePath+"/traffic",schemaPath:"#/$defs/__schema8/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.type,parentSchema:schema48,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid3 = _errs10 === errors;
if(!valid3){
const err8 = {instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema45.properties.traffic.propertyNames,parentSchema:schema45.properties.traffic,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key2 in data2){
let data3 = data2[key2];
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err9 = {instancePath:instancePath+"/traffic/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/__schema9/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema49,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/traffic/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/__schema9/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.type,parentSchema:schema49,data:data3};
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
else {
const err11 = {instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.properties.traffic.type,parentSchema:schema45.properties.traffic,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.from !== undefined){
let data4 = data.from;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err12 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/__schema10/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$",parentSchema:schema50,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/__schema10/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.type,parentSchema:schema50,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.to !== undefined){
let data5 = data.to;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err14 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/__schema10/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$",parentSchema:schema50,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/__schema10/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.type,parentSchema:schema50,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.for !== undefined){
let data6 = data.for;
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
const err16 = {instancePath:instancePath+"/for",schemaPath:"#/$defs/__schema11/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema52,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/for",schemaPath:"#/$defs/__schema11/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.type,parentSchema:schema52,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema13"}};
const schema54 = {"type":"object","properties":{"id":{"$ref":"#/$defs/__schema7"},"load":{"description":"a load log, a load tool's summary, or a table as clickhouse://host:8123/database.table; {phase} stands for the id of each phase","$ref":"#/$defs/__schema1"},"metrics":{"description":"metric series or a metric snapshot","$ref":"#/$defs/__schema1"},"balancer":{"description":"the load balancer's state or configuration","$ref":"#/$defs/__schema1"},"balancer-diff":{"description":"a unified diff of the load balancer's state or configuration","$ref":"#/$defs/__schema1"},"health":{"description":"health checks, one a line; counted by themselves, never as traffic","$ref":"#/$defs/__schema1"},"tests":{"description":"a test report","$ref":"#/$defs/__schema1"},"previous":{"description":"decision.json of an earlier release, for guardrails against previous","$ref":"#/$defs/__schema1"},"format":{"description":"insist on a format instead of recognising it","$ref":"#/$defs/__schema1"},"phase":{"description":"the phase that the file is about","$ref":"#/$defs/__schema7"},"phases":{"description":"the phases for which {phase} is filled in; absent: all","$ref":"#/$defs/__schema14"},"required":{"description":"false: its absence is mentioned and blocks nothing","$ref":"#/$defs/__schema15"},"fields":{"description":"for NDJSON and tables: which key or column holds what","$ref":"#/$defs/__schema16"},"line":{"description":"for text logs: {time} {user} {method} {path} {status} {latency_ms}ms v={variant}","$ref":"#/$defs/__schema1"},"zone":{"description":"zone of times that are written without one; absent: UTC","$ref":"#/$defs/__schema18"},"counts":{"description":"all: saw every request; part: together with the other parts it saw every request; some: a sample","$ref":"#/$defs/__schema19"},"coverage":{"description":"least share of the phase between its first and its last record; absent: 90%","$ref":"#/$defs/__schema9"},"malformed":{"description":"largest share of lines that may be unreadable; absent: none","$ref":"#/$defs/__schema9"},"unit":{"description":"unit of the values","$ref":"#/$defs/__schema20"},"variant":{"description":"the label that names the variant","$ref":"#/$defs/__schema1"},"series":{"description":"name of the series, where the file holds several","$ref":"#/$defs/__schema1"},"where":{"description":"labels that the series must have","$ref":"#/$defs/__schema21"},"counter":{"description":"the values are a counter that only grows","$ref":"#/$defs/__schema22"},"moment":{"description":"when the state was taken: before or after the change, or at the end of the phase","$ref":"#/$defs/__schema23"},"backend":{"description":"the load balancer's backend, where the file shows several","$ref":"#/$defs/__schema1"},"compares":{"description":"the two pieces of evidence that a diff was made from","$ref":"#/$defs/__schema24"},"suite":{"description":"only the tests of this suite","$ref":"#/$defs/__schema1"}},"required":["id"],"additionalProperties":false};
const schema67 = {"type":"boolean"};
const schema73 = {"type":"string","pattern":"^(Z|[+-]\\d\\d:\\d\\d)$"};
const schema74 = {"type":"string","enum":["all","part","some"]};
const schema77 = {"type":"string","enum":["ns","us","ms","s","ratio","%","count","bytes","none"]};
const schema80 = {"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}};
const schema81 = {"type":"boolean"};
const schema82 = {"type":"string","enum":["before","after","end"]};
const pattern12 = new RegExp("^(Z|[+-]\\d\\d:\\d\\d)$", "u");
const schema65 = {"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema7"}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/__schema7/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema46,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/__schema7/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema68 = {"type":"object","properties":{"time":{"$ref":"#/$defs/__schema17"},"status":{"$ref":"#/$defs/__schema17"},"latency":{"$ref":"#/$defs/__schema17"},"variant":{"$ref":"#/$defs/__schema17"},"server":{"$ref":"#/$defs/__schema17"},"user":{"$ref":"#/$defs/__schema17"},"method":{"$ref":"#/$defs/__schema17"},"path":{"$ref":"#/$defs/__schema17"}},"additionalProperties":false};
const schema69 = {"anyOf":[{"$ref":"#/$defs/__schema1"},{"type":"object","properties":{"field":{"$ref":"#/$defs/__schema1"},"unit":{"type":"string","enum":["ns","us","ms","s"]}},"required":["field","unit"],"additionalProperties":false}]};

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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.field === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema69.anyOf[1].required,parentSchema:schema69.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.unit === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema69.anyOf[1].required,parentSchema:schema69.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "field") || (key0 === "unit"))){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema69.anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.field !== undefined){
let data0 = data.field;
if(typeof data0 === "string"){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/unit",schemaPath:"#/anyOf/1/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.anyOf[1].properties.unit.type,parentSchema:schema69.anyOf[1].properties.unit,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((data1 === "ns") || (data1 === "us")) || (data1 === "ms")) || (data1 === "s"))){
const err8 = {instancePath:instancePath+"/unit",schemaPath:"#/anyOf/1/properties/unit/enum",keyword:"enum",params:{allowedValues: schema69.anyOf[1].properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema69.anyOf[1].properties.unit.enum,parentSchema:schema69.anyOf[1].properties.unit,data:data1};
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
else {
const err9 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema69.anyOf[1].type,parentSchema:schema69.anyOf[1],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema69.anyOf,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate37.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate37.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "time") || (key0 === "status")) || (key0 === "latency")) || (key0 === "variant")) || (key0 === "server")) || (key0 === "user")) || (key0 === "method")) || (key0 === "path"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.time !== undefined){
if(!(validate37(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate37(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.latency !== undefined){
if(!(validate37(data.latency, {instancePath:instancePath+"/latency",parentData:data,parentDataProperty:"latency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.variant !== undefined){
if(!(validate37(data.variant, {instancePath:instancePath+"/variant",parentData:data,parentDataProperty:"variant",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.server !== undefined){
if(!(validate37(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.user !== undefined){
if(!(validate37(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.method !== undefined){
if(!(validate37(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(!(validate37(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema84 = {"minItems":2,"maxItems":2,"type":"array","items":{"$ref":"#/$defs/__schema7"}};

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
if(Array.isArray(data)){
if(data.length > 2){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/__schema7/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema46,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/__schema7/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema54.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/__schema7/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema46,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/__schema7/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.load !== undefined){
let data1 = data.load;
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/load",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/load",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.metrics !== undefined){
let data2 = data.metrics;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/metrics",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/metrics",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.balancer !== undefined){
let data3 = data.balancer;
if(typeof data3 === "string"){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/balancer",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/balancer",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["balancer-diff"] !== undefined){
let data4 = data["balancer-diff"];
if(typeof data4 === "string"){
if(data4.length < 1){
const err10 = {instancePath:instancePath+"/balancer-diff",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/balancer-diff",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.health !== undefined){
let data5 = data.health;
if(typeof data5 === "string"){
if(data5.length < 1){
const err12 = {instancePath:instancePath+"/health",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/health",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.tests !== undefined){
let data6 = data.tests;
if(typeof data6 === "string"){
if(data6.length < 1){
const err14 = {instancePath:instancePath+"/tests",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/tests",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.previous !== undefined){
let data7 = data.previous;
if(typeof data7 === "string"){
if(data7.length < 1){
const err16 = {instancePath:instancePath+"/previous",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/previous",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.format !== undefined){
let data8 = data.format;
if(typeof data8 === "string"){
if(data8.length < 1){
const err18 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.phase !== undefined){
let data9 = data.phase;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err20 = {instancePath:instancePath+"/phase",schemaPath:"#/$defs/__schema7/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema46,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/phase",schemaPath:"#/$defs/__schema7/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.phases !== undefined){
if(!(validate34(data.phases, {instancePath:instancePath+"/phases",parentData:data,parentDataProperty:"phases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
let data11 = data.required;
if(typeof data11 !== "boolean"){
const err22 = {instancePath:instancePath+"/required",schemaPath:"#/$defs/__schema15/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema67.type,parentSchema:schema67,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.fields !== undefined){
if(!(validate36(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.line !== undefined){
let data13 = data.line;
if(typeof data13 === "string"){
if(data13.length < 1){
const err23 = {instancePath:instancePath+"/line",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/line",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.zone !== undefined){
let data14 = data.zone;
if(typeof data14 === "string"){
if(!pattern12.test(data14)){
const err25 = {instancePath:instancePath+"/zone",schemaPath:"#/$defs/__schema18/pattern",keyword:"pattern",params:{pattern: "^(Z|[+-]\\d\\d:\\d\\d)$"},message:"must match pattern \""+"^(Z|[+-]\\d\\d:\\d\\d)$"+"\"",schema:"^(Z|[+-]\\d\\d:\\d\\d)$",parentSchema:schema73,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/zone",schemaPath:"#/$defs/__schema18/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.type,parentSchema:schema73,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.counts !== undefined){
let data15 = data.counts;
if(typeof data15 !== "string"){
const err27 = {instancePath:instancePath+"/counts",schemaPath:"#/$defs/__schema19/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema74.type,parentSchema:schema74,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((data15 === "all") || (data15 === "part")) || (data15 === "some"))){
const err28 = {instancePath:instancePath+"/counts",schemaPath:"#/$defs/__schema19/enum",keyword:"enum",params:{allowedValues: schema74.enum},message:"must be equal to one of the allowed values",schema:schema74.enum,parentSchema:schema74,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.coverage !== undefined){
let data16 = data.coverage;
if(typeof data16 === "string"){
if(!pattern5.test(data16)){
const err29 = {instancePath:instancePath+"/coverage",schemaPath:"#/$defs/__schema9/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema49,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/coverage",schemaPath:"#/$defs/__schema9/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.type,parentSchema:schema49,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.malformed !== undefined){
let data17 = data.malformed;
if(typeof data17 === "string"){
if(!pattern5.test(data17)){
const err31 = {instancePath:instancePath+"/malformed",schemaPath:"#/$defs/__schema9/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema49,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/malformed",schemaPath:"#/$defs/__schema9/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.type,parentSchema:schema49,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.unit !== undefined){
let data18 = data.unit;
if(typeof data18 !== "string"){
const err33 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/__schema20/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.type,parentSchema:schema77,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(((((((((data18 === "ns") || (data18 === "us")) || (data18 === "ms")) || (data18 === "s")) || (data18 === "ratio")) || (data18 === "%")) || (data18 === "count")) || (data18 === "bytes")) || (data18 === "none"))){
const err34 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/__schema20/enum",keyword:"enum",params:{allowedValues: schema77.enum},message:"must be equal to one of the allowed values",schema:schema77.enum,parentSchema:schema77,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.variant !== undefined){
let data19 = data.variant;
if(typeof data19 === "string"){
if(data19.length < 1){
const err35 = {instancePath:instancePath+"/variant",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data19};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/variant",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data19};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.series !== undefined){
let data20 = data.series;
if(typeof data20 === "string"){
if(data20.length < 1){
const err37 = {instancePath:instancePath+"/series",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data20};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/series",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data20};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.where !== undefined){
let data21 = data.where;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key1 in data21){
const _errs64 = errors;
if(typeof key1 !== "string"){
const err39 = {instancePath:instancePath+"/where",schemaPath:"#/$defs/__schema21/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema80.propertyNames.type,parentSchema:schema80.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var valid21 = _errs64 === errors;
if(!valid21){
const err40 = {instancePath:instancePath+"/where",schemaPath:"#/$defs/__schema21/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema80.propertyNames,parentSchema:schema80,data:data21};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
for(const key2 in data21){
let data22 = data21[key2];
if(typeof data22 !== "string"){
const err41 = {instancePath:instancePath+"/where/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/__schema21/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema80.additionalProperties.type,parentSchema:schema80.additionalProperties,data:data22};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/where",schemaPath:"#/$defs/__schema21/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema80.type,parentSchema:schema80,data:data21};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.counter !== undefined){
let data23 = data.counter;
if(typeof data23 !== "boolean"){
const err43 = {instancePath:instancePath+"/counter",schemaPath:"#/$defs/__schema22/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema81.type,parentSchema:schema81,data:data23};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.moment !== undefined){
let data24 = data.moment;
if(typeof data24 !== "string"){
const err44 = {instancePath:instancePath+"/moment",schemaPath:"#/$defs/__schema23/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema82.type,parentSchema:schema82,data:data24};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!(((data24 === "before") || (data24 === "after")) || (data24 === "end"))){
const err45 = {instancePath:instancePath+"/moment",schemaPath:"#/$defs/__schema23/enum",keyword:"enum",params:{allowedValues: schema82.enum},message:"must be equal to one of the allowed values",schema:schema82.enum,parentSchema:schema82,data:data24};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.backend !== undefined){
let data25 = data.backend;
if(typeof data25 === "string"){
if(data25.length < 1){
const err46 = {instancePath:instancePath+"/backend",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data25};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/backend",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data25};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.compares !== undefined){
if(!(validate47(data.compares, {instancePath:instancePath+"/compares",parentData:data,parentDataProperty:"compares",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.suite !== undefined){
let data27 = data.suite;
if(typeof data27 === "string"){
if(data27.length < 1){
const err48 = {instancePath:instancePath+"/suite",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data27};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/suite",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data27};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate33(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema87 = {"type":"object","propertyNames":{"$ref":"#/$defs/__schema7"},"additionalProperties":{"type":"object","properties":{"load":{"description":"id of the load evidence","$ref":"#/$defs/__schema7"},"metrics":{"description":"id of the metrics evidence","$ref":"#/$defs/__schema7"},"tests":{"description":"id of the test report","$ref":"#/$defs/__schema7"},"health":{"description":"id of the health checks","$ref":"#/$defs/__schema7"},"good":{"description":"share of the requests for which this holds: status < 500","$ref":"#/$defs/__schema1"},"bad":{"description":"share of the requests for which this holds: status >= 500","$ref":"#/$defs/__schema1"},"count":{"description":"number of requests for which this holds, or of tests: failed, skipped, passed, total","$ref":"#/$defs/__schema1"},"quantile":{"description":"quantile of the latency: 0.95","$ref":"#/$defs/__schema26"},"only":{"description":"only the requests for which this holds","$ref":"#/$defs/__schema1"},"except":{"description":"expected errors that are taken out, each with its reason and its cap","$ref":"#/$defs/__schema27"},"take":{"description":"what to take from a series over the phase","$ref":"#/$defs/__schema29"},"series":{"$ref":"#/$defs/__schema1"},"where":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}},"title":{"$ref":"#/$defs/__schema1"},"topic":{"description":"the section of the summary that shows it","$ref":"#/$defs/__schema30"}},"additionalProperties":false}};
const schema104 = {"type":"string","enum":["last","max","min","mean","increase"]};
const schema107 = {"type":"string","enum":["authentication","tenant-isolation","rate-limiting","injection","integrity","error-messages","infrastructure"]};
const schema96 = {"anyOf":[{"$ref":"#/$defs/__schema9"},{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1}]};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/__schema9/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/__schema9/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if((typeof data == "number") && (isFinite(data))){
if(data >= 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/anyOf/1/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1",schema:1,parentSchema:schema96.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data <= 0 || isNaN(data)){
const err3 = {instancePath,schemaPath:"#/anyOf/1/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema96.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema96.anyOf[1].type,parentSchema:schema96.anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema96.anyOf,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema99 = {"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema28"}};
const schema100 = {"type":"object","properties":{"when":{"description":"status = 429","$ref":"#/$defs/__schema1"},"because":{"$ref":"#/$defs/__schema1"},"at most":{"description":"above this share of the requests the exclusion is void","$ref":"#/$defs/__schema9"}},"required":["when","because","at most"],"additionalProperties":false};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.when === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema100.required,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.because === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'",schema:schema100.required,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["at most"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at most"},message:"must have required property '"+"at most"+"'",schema:schema100.required,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "when") || (key0 === "because")) || (key0 === "at most"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.when !== undefined){
let data0 = data.when;
if(typeof data0 === "string"){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/when",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/when",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.because !== undefined){
let data1 = data.because;
if(typeof data1 === "string"){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/because",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/because",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["at most"] !== undefined){
let data2 = data["at most"];
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err8 = {instancePath:instancePath+"/at most",schemaPath:"#/$defs/__schema9/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema49,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/at most",schemaPath:"#/$defs/__schema9/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.type,parentSchema:schema49,data:data2};
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
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema100.type,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema99.type,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
const err0 = {instancePath,schemaPath:"#/$defs/__schema7/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema46,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/__schema7/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema87.propertyNames,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key2 in data0){
if(!(func1.call(schema87.additionalProperties.properties, key2))){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema87.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.load !== undefined){
let data1 = data0.load;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/load",schemaPath:"#/$defs/__schema7/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/load",schemaPath:"#/$defs/__schema7/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.metrics !== undefined){
let data2 = data0.metrics;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics",schemaPath:"#/$defs/__schema7/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema46,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics",schemaPath:"#/$defs/__schema7/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.tests !== undefined){
let data3 = data0.tests;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err8 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tests",schemaPath:"#/$defs/__schema7/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema46,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tests",schemaPath:"#/$defs/__schema7/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.health !== undefined){
let data4 = data0.health;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err10 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/health",schemaPath:"#/$defs/__schema7/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema46,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/health",schemaPath:"#/$defs/__schema7/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.good !== undefined){
let data5 = data0.good;
if(typeof data5 === "string"){
if(data5.length < 1){
const err12 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.bad !== undefined){
let data6 = data0.bad;
if(typeof data6 === "string"){
if(data6.length < 1){
const err14 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.count !== undefined){
let data7 = data0.count;
if(typeof data7 === "string"){
if(data7.length < 1){
const err16 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/count",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/count",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data0.quantile !== undefined){
if(!(validate52(data0.quantile, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantile",parentData:data0,parentDataProperty:"quantile",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data0.only !== undefined){
let data9 = data0.only;
if(typeof data9 === "string"){
if(data9.length < 1){
const err18 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/only",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/only",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data0.except !== undefined){
if(!(validate54(data0.except, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/except",parentData:data0,parentDataProperty:"except",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data0.take !== undefined){
let data11 = data0.take;
if(typeof data11 !== "string"){
const err20 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/take",schemaPath:"#/$defs/__schema29/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema104.type,parentSchema:schema104,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((((data11 === "last") || (data11 === "max")) || (data11 === "min")) || (data11 === "mean")) || (data11 === "increase"))){
const err21 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/take",schemaPath:"#/$defs/__schema29/enum",keyword:"enum",params:{allowedValues: schema104.enum},message:"must be equal to one of the allowed values",schema:schema104.enum,parentSchema:schema104,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data0.series !== undefined){
let data12 = data0.series;
if(typeof data12 === "string"){
if(data12.length < 1){
const err22 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/series",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/series",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data0.where !== undefined){
let data13 = data0.where;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 in data13){
const _errs42 = errors;
if(typeof key3 !== "string"){
const err24 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/where",schemaPath:"#/additionalProperties/properties/where/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.additionalProperties.properties.where.propertyNames.type,parentSchema:schema87.additionalProperties.properties.where.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid14 = _errs42 === errors;
if(!valid14){
const err25 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/where",schemaPath:"#/additionalProperties/properties/where/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema87.additionalProperties.properties.where.propertyNames,parentSchema:schema87.additionalProperties.properties.where,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
for(const key4 in data13){
let data14 = data13[key4];
if(typeof data14 !== "string"){
const err26 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/where/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/properties/where/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.additionalProperties.properties.where.additionalProperties.type,parentSchema:schema87.additionalProperties.properties.where.additionalProperties,data:data14};
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
const err27 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/where",schemaPath:"#/additionalProperties/properties/where/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema87.additionalProperties.properties.where.type,parentSchema:schema87.additionalProperties.properties.where,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data0.title !== undefined){
let data15 = data0.title;
if(typeof data15 === "string"){
if(data15.length < 1){
const err28 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data0.topic !== undefined){
let data16 = data0.topic;
if(typeof data16 !== "string"){
const err30 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/topic",schemaPath:"#/$defs/__schema30/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema107.type,parentSchema:schema107,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(((((((data16 === "authentication") || (data16 === "tenant-isolation")) || (data16 === "rate-limiting")) || (data16 === "injection")) || (data16 === "integrity")) || (data16 === "error-messages")) || (data16 === "infrastructure"))){
const err31 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/topic",schemaPath:"#/$defs/__schema30/enum",keyword:"enum",params:{allowedValues: schema107.enum},message:"must be equal to one of the allowed values",schema:schema107.enum,parentSchema:schema107,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema87.additionalProperties.type,parentSchema:schema87.additionalProperties,data:data0};
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
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema108 = {"type":"object","propertyNames":{"$ref":"#/$defs/__schema7"},"additionalProperties":{"anyOf":[{"$ref":"#/$defs/__schema1"},{"type":"number"}]}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
const err0 = {instancePath,schemaPath:"#/$defs/__schema7/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema46,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/__schema7/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema108.propertyNames,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid3 = valid3 || _valid0;
const _errs10 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema108.additionalProperties.anyOf[1].type,parentSchema:schema108.additionalProperties.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema108.additionalProperties.anyOf,parentSchema:schema108.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema108.type,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema111 = {"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema34"}};
const schema112 = {"anyOf":[{"description":"success_rate >= 99%, or p95_latency <= 1.10 x baseline, or error_rate <= baseline + 0.5%","$ref":"#/$defs/__schema1"},{"type":"object","properties":{"that":{"$ref":"#/$defs/__schema1"},"id":{"$ref":"#/$defs/__schema7"},"phases":{"description":"absent: every phase in which the variant gets traffic","$ref":"#/$defs/__schema35"},"variant":{"type":"string","enum":["canary","baseline"]},"severity":{"$ref":"#/$defs/__schema36"},"confidence":{"$ref":"#/$defs/__schema9"},"each":{"description":"judge every user by itself, so that the errors of one do not hide among the others","$ref":"#/$defs/__schema37"},"horizon":{"description":"judge where the trend of the phase leads so long after its end, instead of the phase","$ref":"#/$defs/__schema11"},"because":{"$ref":"#/$defs/__schema1"}},"required":["that"],"additionalProperties":false}]};
const schema118 = {"type":"string","enum":["blocking","advisory"]};
const schema120 = {"type":"string","const":"user"};
const schema116 = {"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema7"}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/__schema7/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema46,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/__schema7/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema116.type,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.that === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "that"},message:"must have required property '"+"that"+"'",schema:schema112.anyOf[1].required,parentSchema:schema112.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema112.anyOf[1].properties, key0))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema112.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.that !== undefined){
let data0 = data.that;
if(typeof data0 === "string"){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/that",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/that",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/__schema7/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/__schema7/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.phases !== undefined){
if(!(validate63(data.phases, {instancePath:instancePath+"/phases",parentData:data,parentDataProperty:"phases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.variant !== undefined){
let data3 = data.variant;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/variant",schemaPath:"#/anyOf/1/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema112.anyOf[1].properties.variant.type,parentSchema:schema112.anyOf[1].properties.variant,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data3 === "canary") || (data3 === "baseline"))){
const err9 = {instancePath:instancePath+"/variant",schemaPath:"#/anyOf/1/properties/variant/enum",keyword:"enum",params:{allowedValues: schema112.anyOf[1].properties.variant.enum},message:"must be equal to one of the allowed values",schema:schema112.anyOf[1].properties.variant.enum,parentSchema:schema112.anyOf[1].properties.variant,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.severity !== undefined){
let data4 = data.severity;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/__schema36/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema118.type,parentSchema:schema118,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data4 === "blocking") || (data4 === "advisory"))){
const err11 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/__schema36/enum",keyword:"enum",params:{allowedValues: schema118.enum},message:"must be equal to one of the allowed values",schema:schema118.enum,parentSchema:schema118,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.confidence !== undefined){
let data5 = data.confidence;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err12 = {instancePath:instancePath+"/confidence",schemaPath:"#/$defs/__schema9/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema49,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/confidence",schemaPath:"#/$defs/__schema9/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.type,parentSchema:schema49,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.each !== undefined){
let data6 = data.each;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/each",schemaPath:"#/$defs/__schema37/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.type,parentSchema:schema120,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if("user" !== data6){
const err15 = {instancePath:instancePath+"/each",schemaPath:"#/$defs/__schema37/const",keyword:"const",params:{allowedValue: "user"},message:"must be equal to constant",schema:"user",parentSchema:schema120,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.horizon !== undefined){
let data7 = data.horizon;
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
const err16 = {instancePath:instancePath+"/horizon",schemaPath:"#/$defs/__schema11/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema52,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/horizon",schemaPath:"#/$defs/__schema11/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.type,parentSchema:schema52,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.because !== undefined){
let data8 = data.because;
if(typeof data8 === "string"){
if(data8.length < 1){
const err18 = {instancePath:instancePath+"/because",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/because",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema112.anyOf[1].type,parentSchema:schema112.anyOf[1],data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err21 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema112.anyOf,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate62.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate62(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema111.type,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema123 = {"type":"array","items":{"anyOf":[{"description":"error_rate > 1% for 3m","$ref":"#/$defs/__schema1"},{"type":"object","properties":{"that":{"$ref":"#/$defs/__schema1"},"id":{"$ref":"#/$defs/__schema7"},"over":{"description":"look-back of each evaluation; absent: a third of the duration, at most 1m","$ref":"#/$defs/__schema11"},"every":{"description":"step between evaluations; absent: a tenth of the look-back, at least 1s","$ref":"#/$defs/__schema11"},"reaction":{"description":"how soon after it fires somebody is to react","$ref":"#/$defs/__schema11"},"severity":{"$ref":"#/$defs/__schema36"},"because":{"$ref":"#/$defs/__schema1"}},"required":["that"],"additionalProperties":false}]}};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
let valid2 = false;
const _errs3 = errors;
if(typeof data0 === "string"){
if(data0.length < 1){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid2 = valid2 || _valid0;
const _errs6 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.that === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/required",keyword:"required",params:{missingProperty: "that"},message:"must have required property '"+"that"+"'",schema:schema123.items.anyOf[1].required,parentSchema:schema123.items.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!(((((((key0 === "that") || (key0 === "id")) || (key0 === "over")) || (key0 === "every")) || (key0 === "reaction")) || (key0 === "severity")) || (key0 === "because"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema123.items.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.that !== undefined){
let data1 = data0.that;
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/" + i0+"/that",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0+"/that",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.id !== undefined){
let data2 = data0.id;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err6 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/$defs/__schema7/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema46,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/$defs/__schema7/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.over !== undefined){
let data3 = data0.over;
if(typeof data3 === "string"){
if(!pattern8.test(data3)){
const err8 = {instancePath:instancePath+"/" + i0+"/over",schemaPath:"#/$defs/__schema11/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema52,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0+"/over",schemaPath:"#/$defs/__schema11/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.type,parentSchema:schema52,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.every !== undefined){
let data4 = data0.every;
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
const err10 = {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/$defs/__schema11/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema52,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/$defs/__schema11/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.type,parentSchema:schema52,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.reaction !== undefined){
let data5 = data0.reaction;
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
const err12 = {instancePath:instancePath+"/" + i0+"/reaction",schemaPath:"#/$defs/__schema11/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema52,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/" + i0+"/reaction",schemaPath:"#/$defs/__schema11/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.type,parentSchema:schema52,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.severity !== undefined){
let data6 = data0.severity;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/" + i0+"/severity",schemaPath:"#/$defs/__schema36/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema118.type,parentSchema:schema118,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data6 === "blocking") || (data6 === "advisory"))){
const err15 = {instancePath:instancePath+"/" + i0+"/severity",schemaPath:"#/$defs/__schema36/enum",keyword:"enum",params:{allowedValues: schema118.enum},message:"must be equal to one of the allowed values",schema:schema118.enum,parentSchema:schema118,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.because !== undefined){
let data7 = data0.because;
if(typeof data7 === "string"){
if(data7.length < 1){
const err16 = {instancePath:instancePath+"/" + i0+"/because",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/" + i0+"/because",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema123.items.anyOf[1].type,parentSchema:schema123.items.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err19 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema123.items.anyOf,parentSchema:schema123.items,data:data0};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema123.type,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema132 = {"type":"array","items":{"type":"object","properties":{"at":{"$ref":"#/$defs/__schema10"},"what":{"$ref":"#/$defs/__schema1"},"trigger":{"description":"the trigger that it was a reaction to","$ref":"#/$defs/__schema7"}},"required":["at","what","trigger"],"additionalProperties":false}};

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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.at === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema132.items.required,parentSchema:schema132.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.what === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema132.items.required,parentSchema:schema132.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.trigger === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "trigger"},message:"must have required property '"+"trigger"+"'",schema:schema132.items.required,parentSchema:schema132.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!(((key0 === "at") || (key0 === "what")) || (key0 === "trigger"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema132.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.at !== undefined){
let data1 = data0.at;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/" + i0+"/at",schemaPath:"#/$defs/__schema10/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$",parentSchema:schema50,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0+"/at",schemaPath:"#/$defs/__schema10/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.type,parentSchema:schema50,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.what !== undefined){
let data2 = data0.what;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/" + i0+"/what",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/what",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.trigger !== undefined){
let data3 = data0.trigger;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err8 = {instancePath:instancePath+"/" + i0+"/trigger",schemaPath:"#/$defs/__schema7/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema46,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0+"/trigger",schemaPath:"#/$defs/__schema7/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:data3};
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
else {
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema132.items.type,parentSchema:schema132.items,data:data0};
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
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema132.type,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema136 = {"type":"array","items":{"anyOf":[{"description":"slo/availability.openslo.yaml","$ref":"#/$defs/__schema1"},{"type":"object","properties":{"id":{"description":"absent: that of the indicator, with -slo behind it","$ref":"#/$defs/__schema7"},"title":{"$ref":"#/$defs/__schema1"},"openslo":{"description":"a file of OpenSLO v1 objects that holds the objective; below the plan's directory","$ref":"#/$defs/__schema1"},"indicator":{"description":"the share of requests that the objective is about","$ref":"#/$defs/__schema7"},"target":{"description":"share of the requests, or of the time slices, that must be good: 99.9%","$ref":"#/$defs/__schema9"},"window":{"description":"time over which the target is to be kept: 30d","$ref":"#/$defs/__schema11"},"budget":{"description":"count requests, or slices of time; absent: occurrences","$ref":"#/$defs/__schema42"},"timeslice":{"description":"length of a time slice: 1m","$ref":"#/$defs/__schema11"},"timeslice-target":{"description":"least share of good requests in a good slice: 95%","$ref":"#/$defs/__schema9"},"severity":{"description":"absent: advisory","$ref":"#/$defs/__schema36"},"burn-rates":{"description":"alerts on the speed at which the budget burns: a table that is known, or windows of your own","$ref":"#/$defs/__schema43"},"consequence":{"description":"what was agreed for when it is broken","$ref":"#/$defs/__schema1"},"spent-before":{"description":"share of the budget that was spent when the release began; absent: unknown","$ref":"#/$defs/__schema9"},"expected-requests":{"description":"requests that the service expects in the window; absent: unknown","$ref":"#/$defs/__schema45"}},"additionalProperties":false}]}};
const schema144 = {"type":"string","enum":["occurrences","timeslices"]};
const schema154 = {"type":"integer","minimum":1,"maximum":9007199254740991};
const schema148 = {"anyOf":[{"type":"string","enum":["sre-workbook","sloth-30d","sloth-28d"]},{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema44"}}]};
const schema149 = {"type":"object","properties":{"long":{"$ref":"#/$defs/__schema11"},"short":{"$ref":"#/$defs/__schema11"},"factor":{"type":"number","exclusiveMinimum":0},"action":{"type":"string","enum":["page","ticket"]}},"required":["long","short","factor","action"],"additionalProperties":false};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.long === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "long"},message:"must have required property '"+"long"+"'",schema:schema149.required,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.short === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "short"},message:"must have required property '"+"short"+"'",schema:schema149.required,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.factor === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "factor"},message:"must have required property '"+"factor"+"'",schema:schema149.required,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.action === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema149.required,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "long") || (key0 === "short")) || (key0 === "factor")) || (key0 === "action"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.long !== undefined){
let data0 = data.long;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err5 = {instancePath:instancePath+"/long",schemaPath:"#/$defs/__schema11/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema52,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/long",schemaPath:"#/$defs/__schema11/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.type,parentSchema:schema52,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.short !== undefined){
let data1 = data.short;
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
const err7 = {instancePath:instancePath+"/short",schemaPath:"#/$defs/__schema11/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema52,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/short",schemaPath:"#/$defs/__schema11/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.type,parentSchema:schema52,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.factor !== undefined){
let data2 = data.factor;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/factor",schemaPath:"#/properties/factor/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema149.properties.factor,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/factor",schemaPath:"#/properties/factor/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema149.properties.factor.type,parentSchema:schema149.properties.factor,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.action !== undefined){
let data3 = data.action;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema149.properties.action.type,parentSchema:schema149.properties.action,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data3 === "page") || (data3 === "ticket"))){
const err12 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema149.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema149.properties.action.enum,parentSchema:schema149.properties.action,data:data3};
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
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema149.type,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema148.anyOf[0].type,parentSchema:schema148.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "sre-workbook") || (data === "sloth-30d")) || (data === "sloth-28d"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema148.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema148.anyOf[0].enum,parentSchema:schema148.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema148.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate73(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema148.anyOf[1].type,parentSchema:schema148.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema148.anyOf,parentSchema:schema148,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate72.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate72.evaluated = {"dynamicProps":false,"dynamicItems":true};


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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
let valid2 = false;
const _errs3 = errors;
if(typeof data0 === "string"){
if(data0.length < 1){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid2 = valid2 || _valid0;
const _errs6 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(!(func1.call(schema136.items.anyOf[1].properties, key0))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema136.items.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err3 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/$defs/__schema7/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/$defs/__schema7/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.title !== undefined){
let data2 = data0.title;
if(typeof data2 === "string"){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.openslo !== undefined){
let data3 = data0.openslo;
if(typeof data3 === "string"){
if(data3.length < 1){
const err7 = {instancePath:instancePath+"/" + i0+"/openslo",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/" + i0+"/openslo",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.indicator !== undefined){
let data4 = data0.indicator;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err9 = {instancePath:instancePath+"/" + i0+"/indicator",schemaPath:"#/$defs/__schema7/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema46,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0+"/indicator",schemaPath:"#/$defs/__schema7/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.target !== undefined){
let data5 = data0.target;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err11 = {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/$defs/__schema9/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema49,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/$defs/__schema9/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.type,parentSchema:schema49,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.window !== undefined){
let data6 = data0.window;
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
const err13 = {instancePath:instancePath+"/" + i0+"/window",schemaPath:"#/$defs/__schema11/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema52,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/" + i0+"/window",schemaPath:"#/$defs/__schema11/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.type,parentSchema:schema52,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.budget !== undefined){
let data7 = data0.budget;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/" + i0+"/budget",schemaPath:"#/$defs/__schema42/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema144.type,parentSchema:schema144,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data7 === "occurrences") || (data7 === "timeslices"))){
const err16 = {instancePath:instancePath+"/" + i0+"/budget",schemaPath:"#/$defs/__schema42/enum",keyword:"enum",params:{allowedValues: schema144.enum},message:"must be equal to one of the allowed values",schema:schema144.enum,parentSchema:schema144,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data0.timeslice !== undefined){
let data8 = data0.timeslice;
if(typeof data8 === "string"){
if(!pattern8.test(data8)){
const err17 = {instancePath:instancePath+"/" + i0+"/timeslice",schemaPath:"#/$defs/__schema11/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema52,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/" + i0+"/timeslice",schemaPath:"#/$defs/__schema11/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.type,parentSchema:schema52,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data0["timeslice-target"] !== undefined){
let data9 = data0["timeslice-target"];
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
const err19 = {instancePath:instancePath+"/" + i0+"/timeslice-target",schemaPath:"#/$defs/__schema9/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema49,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/" + i0+"/timeslice-target",schemaPath:"#/$defs/__schema9/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.type,parentSchema:schema49,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data0.severity !== undefined){
let data10 = data0.severity;
if(typeof data10 !== "string"){
const err21 = {instancePath:instancePath+"/" + i0+"/severity",schemaPath:"#/$defs/__schema36/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema118.type,parentSchema:schema118,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data10 === "blocking") || (data10 === "advisory"))){
const err22 = {instancePath:instancePath+"/" + i0+"/severity",schemaPath:"#/$defs/__schema36/enum",keyword:"enum",params:{allowedValues: schema118.enum},message:"must be equal to one of the allowed values",schema:schema118.enum,parentSchema:schema118,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data0["burn-rates"] !== undefined){
if(!(validate72(data0["burn-rates"], {instancePath:instancePath+"/" + i0+"/burn-rates",parentData:data0,parentDataProperty:"burn-rates",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data0.consequence !== undefined){
let data12 = data0.consequence;
if(typeof data12 === "string"){
if(data12.length < 1){
const err23 = {instancePath:instancePath+"/" + i0+"/consequence",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/" + i0+"/consequence",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data0["spent-before"] !== undefined){
let data13 = data0["spent-before"];
if(typeof data13 === "string"){
if(!pattern5.test(data13)){
const err25 = {instancePath:instancePath+"/" + i0+"/spent-before",schemaPath:"#/$defs/__schema9/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema49,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/" + i0+"/spent-before",schemaPath:"#/$defs/__schema9/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.type,parentSchema:schema49,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data0["expected-requests"] !== undefined){
let data14 = data0["expected-requests"];
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err27 = {instancePath:instancePath+"/" + i0+"/expected-requests",schemaPath:"#/$defs/__schema45/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema154.type,parentSchema:schema154,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
const err28 = {instancePath:instancePath+"/" + i0+"/expected-requests",schemaPath:"#/$defs/__schema45/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema154,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err29 = {instancePath:instancePath+"/" + i0+"/expected-requests",schemaPath:"#/$defs/__schema45/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema154,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema136.items.anyOf[1].type,parentSchema:schema136.items.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err31 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema136.items.anyOf,parentSchema:schema136.items,data:data0};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema136.type,parentSchema:schema136,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema155 = {"type":"object","properties":{"confidence":{"description":"one-sided confidence of every verdict; absent: 95%","$ref":"#/$defs/__schema9"},"inconclusive":{"description":"what a phase does with something inconclusive, by phase id, and default","$ref":"#/$defs/__schema47"},"settled later":{"description":"whether a later phase that passes settles the same guardrail of a phase that went on inconclusive; absent: true","$ref":"#/$defs/__schema48"},"looks":{"description":"how often the evidence of a phase is looked at: a number of planned looks, or anytime; absent: once","$ref":"#/$defs/__schema49"},"clustering":{"description":"least factor by which clustered errors make requests say less than independent ones; absent: 1, or what the evidence shows","$ref":"#/$defs/__schema50"},"split alarm":{"description":"p-value below which the traffic split is a mismatch; absent: 0.1%","$ref":"#/$defs/__schema9"}},"additionalProperties":false};
const schema157 = {"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string","enum":["proceed","hold"]}};
const schema158 = {"type":"boolean"};
const schema159 = {"anyOf":[{"type":"string","const":"anytime"},{"type":"integer","minimum":1,"maximum":100}]};
const schema160 = {"type":"number","minimum":1,"maximum":1000};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "confidence") || (key0 === "inconclusive")) || (key0 === "settled later")) || (key0 === "looks")) || (key0 === "clustering")) || (key0 === "split alarm"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema155,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.confidence !== undefined){
let data0 = data.confidence;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err1 = {instancePath:instancePath+"/confidence",schemaPath:"#/$defs/__schema9/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema49,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/confidence",schemaPath:"#/$defs/__schema9/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.type,parentSchema:schema49,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.inconclusive !== undefined){
let data1 = data.inconclusive;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs8 = errors;
if(typeof key1 !== "string"){
const err3 = {instancePath:instancePath+"/inconclusive",schemaPath:"#/$defs/__schema47/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.propertyNames.type,parentSchema:schema157.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid3 = _errs8 === errors;
if(!valid3){
const err4 = {instancePath:instancePath+"/inconclusive",schemaPath:"#/$defs/__schema47/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema157.propertyNames,parentSchema:schema157,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/inconclusive/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/__schema47/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.additionalProperties.type,parentSchema:schema157.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data2 === "proceed") || (data2 === "hold"))){
const err6 = {instancePath:instancePath+"/inconclusive/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/__schema47/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema157.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema157.additionalProperties.enum,parentSchema:schema157.additionalProperties,data:data2};
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
else {
const err7 = {instancePath:instancePath+"/inconclusive",schemaPath:"#/$defs/__schema47/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema157.type,parentSchema:schema157,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["settled later"] !== undefined){
let data3 = data["settled later"];
if(typeof data3 !== "boolean"){
const err8 = {instancePath:instancePath+"/settled later",schemaPath:"#/$defs/__schema48/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema158.type,parentSchema:schema158,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.looks !== undefined){
let data4 = data.looks;
const _errs18 = errors;
let valid7 = false;
const _errs19 = errors;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/looks",schemaPath:"#/$defs/__schema49/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema159.anyOf[0].type,parentSchema:schema159.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("anytime" !== data4){
const err10 = {instancePath:instancePath+"/looks",schemaPath:"#/$defs/__schema49/anyOf/0/const",keyword:"const",params:{allowedValue: "anytime"},message:"must be equal to constant",schema:"anytime",parentSchema:schema159.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid7 = valid7 || _valid0;
const _errs21 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/looks",schemaPath:"#/$defs/__schema49/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema159.anyOf[1].type,parentSchema:schema159.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/looks",schemaPath:"#/$defs/__schema49/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema159.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/looks",schemaPath:"#/$defs/__schema49/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema159.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid0 = _errs21 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const err14 = {instancePath:instancePath+"/looks",schemaPath:"#/$defs/__schema49/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema159.anyOf,parentSchema:schema159,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
if(data.clustering !== undefined){
let data5 = data.clustering;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/clustering",schemaPath:"#/$defs/__schema50/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema160,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/clustering",schemaPath:"#/$defs/__schema50/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema160,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/clustering",schemaPath:"#/$defs/__schema50/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema160.type,parentSchema:schema160,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["split alarm"] !== undefined){
let data6 = data["split alarm"];
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err18 = {instancePath:instancePath+"/split alarm",schemaPath:"#/$defs/__schema9/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema49,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/split alarm",schemaPath:"#/$defs/__schema9/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.type,parentSchema:schema49,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema155.type,parentSchema:schema155,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema162 = {"type":"object","properties":{"roles":{"type":"object","propertyNames":{"$ref":"#/$defs/__schema7"},"additionalProperties":{"type":"object","properties":{"title":{"$ref":"#/$defs/__schema1"},"people":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema1"}},"threshold":{"type":"integer","minimum":1,"maximum":9007199254740991}},"required":["people"],"additionalProperties":false}},"separation":{"type":"object","properties":{"approver is not":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema52"}}},"required":["approver is not"],"additionalProperties":false},"max-age":{"$ref":"#/$defs/__schema11"},"consulted":{"description":"who was asked; they sign nothing","$ref":"#/$defs/__schema53"},"informed":{"description":"who is told","$ref":"#/$defs/__schema54"}},"required":["roles"],"additionalProperties":false};
const schema166 = {"type":"string","enum":["author","evidence-submitter","plan-editor"]};
const schema168 = {"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema1"}};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema168.type,parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema170 = {"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema1"}};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema170,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema170.type,parentSchema:schema170,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.roles === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'",schema:schema162.required,parentSchema:schema162,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "roles") || (key0 === "separation")) || (key0 === "max-age")) || (key0 === "consulted")) || (key0 === "informed"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema162,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.roles !== undefined){
let data0 = data.roles;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
const err2 = {instancePath:instancePath+"/roles",schemaPath:"#/$defs/__schema7/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema46,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/roles",schemaPath:"#/$defs/__schema7/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err4 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema162.properties.roles.propertyNames,parentSchema:schema162.properties.roles,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key2 in data0){
let data1 = data0[key2];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.people === undefined){
const err5 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/required",keyword:"required",params:{missingProperty: "people"},message:"must have required property '"+"people"+"'",schema:schema162.properties.roles.additionalProperties.required,parentSchema:schema162.properties.roles.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key3 in data1){
if(!(((key3 === "title") || (key3 === "people")) || (key3 === "threshold"))){
const err6 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema162.properties.roles.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.title !== undefined){
let data2 = data1.title;
if(typeof data2 === "string"){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.people !== undefined){
let data3 = data1.people;
if(Array.isArray(data3)){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/people",schemaPath:"#/properties/roles/additionalProperties/properties/people/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema162.properties.roles.additionalProperties.properties.people,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(data4.length < 1){
const err10 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/people/" + i0,schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/people/" + i0,schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data4};
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
else {
const err12 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/people",schemaPath:"#/properties/roles/additionalProperties/properties/people/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema162.properties.roles.additionalProperties.properties.people.type,parentSchema:schema162.properties.roles.additionalProperties.properties.people,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.threshold !== undefined){
let data5 = data1.threshold;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/threshold",schemaPath:"#/properties/roles/additionalProperties/properties/threshold/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema162.properties.roles.additionalProperties.properties.threshold.type,parentSchema:schema162.properties.roles.additionalProperties.properties.threshold,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/threshold",schemaPath:"#/properties/roles/additionalProperties/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema162.properties.roles.additionalProperties.properties.threshold,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/threshold",schemaPath:"#/properties/roles/additionalProperties/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema162.properties.roles.additionalProperties.properties.threshold,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema162.properties.roles.additionalProperties.type,parentSchema:schema162.properties.roles.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema162.properties.roles.type,parentSchema:schema162.properties.roles,data:data0};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.separation !== undefined){
let data6 = data.separation;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6["approver is not"] === undefined){
const err18 = {instancePath:instancePath+"/separation",schemaPath:"#/properties/separation/required",keyword:"required",params:{missingProperty: "approver is not"},message:"must have required property '"+"approver is not"+"'",schema:schema162.properties.separation.required,parentSchema:schema162.properties.separation,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key4 in data6){
if(!(key4 === "approver is not")){
const err19 = {instancePath:instancePath+"/separation",schemaPath:"#/properties/separation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema162.properties.separation,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6["approver is not"] !== undefined){
let data7 = data6["approver is not"];
if(Array.isArray(data7)){
if(data7.length < 1){
const err20 = {instancePath:instancePath+"/separation/approver is not",schemaPath:"#/properties/separation/properties/approver%20is%20not/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema162.properties.separation.properties["approver is not"],data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/separation/approver is not/" + i1,schemaPath:"#/$defs/__schema52/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema166.type,parentSchema:schema166,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(((data8 === "author") || (data8 === "evidence-submitter")) || (data8 === "plan-editor"))){
const err22 = {instancePath:instancePath+"/separation/approver is not/" + i1,schemaPath:"#/$defs/__schema52/enum",keyword:"enum",params:{allowedValues: schema166.enum},message:"must be equal to one of the allowed values",schema:schema166.enum,parentSchema:schema166,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/separation/approver is not",schemaPath:"#/properties/separation/properties/approver%20is%20not/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema162.properties.separation.properties["approver is not"].type,parentSchema:schema162.properties.separation.properties["approver is not"],data:data7};
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
else {
const err24 = {instancePath:instancePath+"/separation",schemaPath:"#/properties/separation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema162.properties.separation.type,parentSchema:schema162.properties.separation,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data["max-age"] !== undefined){
let data9 = data["max-age"];
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
const err25 = {instancePath:instancePath+"/max-age",schemaPath:"#/$defs/__schema11/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema52,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/max-age",schemaPath:"#/$defs/__schema11/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.type,parentSchema:schema52,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.consulted !== undefined){
if(!(validate80(data.consulted, {instancePath:instancePath+"/consulted",parentData:data,parentDataProperty:"consulted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.informed !== undefined){
if(!(validate82(data.informed, {instancePath:instancePath+"/informed",parentData:data,parentDataProperty:"informed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema162.type,parentSchema:schema162,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema172 = {"type":"array","items":{"type":"object","properties":{"guardrail":{"$ref":"#/$defs/__schema7"},"phases":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema7"}},"because":{"$ref":"#/$defs/__schema1"},"owner":{"$ref":"#/$defs/__schema1"},"expires":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\d$","description":"the last day, UTC: 2026-12-31"}},"required":["guardrail","because","owner","expires"],"additionalProperties":false}};
const pattern49 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.guardrail === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "guardrail"},message:"must have required property '"+"guardrail"+"'",schema:schema172.items.required,parentSchema:schema172.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.because === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'",schema:schema172.items.required,parentSchema:schema172.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.owner === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema172.items.required,parentSchema:schema172.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.expires === undefined){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'",schema:schema172.items.required,parentSchema:schema172.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data0){
if(!(((((key0 === "guardrail") || (key0 === "phases")) || (key0 === "because")) || (key0 === "owner")) || (key0 === "expires"))){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema172.items,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.guardrail !== undefined){
let data1 = data0.guardrail;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/" + i0+"/guardrail",schemaPath:"#/$defs/__schema7/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/" + i0+"/guardrail",schemaPath:"#/$defs/__schema7/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.phases !== undefined){
let data2 = data0.phases;
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/" + i0+"/phases",schemaPath:"#/items/properties/phases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema172.items.properties.phases,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err8 = {instancePath:instancePath+"/" + i0+"/phases/" + i1,schemaPath:"#/$defs/__schema7/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema46,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0+"/phases/" + i1,schemaPath:"#/$defs/__schema7/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:data3};
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
else {
const err10 = {instancePath:instancePath+"/" + i0+"/phases",schemaPath:"#/items/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema172.items.properties.phases.type,parentSchema:schema172.items.properties.phases,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.because !== undefined){
let data4 = data0.because;
if(typeof data4 === "string"){
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/" + i0+"/because",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/" + i0+"/because",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.owner !== undefined){
let data5 = data0.owner;
if(typeof data5 === "string"){
if(data5.length < 1){
const err13 = {instancePath:instancePath+"/" + i0+"/owner",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/" + i0+"/owner",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.expires !== undefined){
let data6 = data0.expires;
if(typeof data6 === "string"){
if(!pattern49.test(data6)){
const err15 = {instancePath:instancePath+"/" + i0+"/expires",schemaPath:"#/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\d$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\d$",parentSchema:schema172.items.properties.expires,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/" + i0+"/expires",schemaPath:"#/items/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema172.items.properties.expires.type,parentSchema:schema172.items.properties.expires,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema172.items.type,parentSchema:schema172.items,data:data0};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema172.type,parentSchema:schema172,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema177 = {"type":"object","properties":{"procedure":{"$ref":"#/$defs/__schema1"},"commands":{"type":"array","items":{"$ref":"#/$defs/__schema1"}},"recovery-time":{"$ref":"#/$defs/__schema11"}},"required":["procedure"],"additionalProperties":false};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.procedure === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "procedure"},message:"must have required property '"+"procedure"+"'",schema:schema177.required,parentSchema:schema177,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "procedure") || (key0 === "commands")) || (key0 === "recovery-time"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema177,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.procedure !== undefined){
let data0 = data.procedure;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/procedure",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/procedure",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.commands !== undefined){
let data1 = data.commands;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/commands/" + i0,schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/commands/" + i0,schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data2};
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
else {
const err6 = {instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema177.properties.commands.type,parentSchema:schema177.properties.commands,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["recovery-time"] !== undefined){
let data3 = data["recovery-time"];
if(typeof data3 === "string"){
if(!pattern8.test(data3)){
const err7 = {instancePath:instancePath+"/recovery-time",schemaPath:"#/$defs/__schema11/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema52,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/recovery-time",schemaPath:"#/$defs/__schema11/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.type,parentSchema:schema52,data:data3};
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
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema177.type,parentSchema:schema177,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema181 = {"type":"array","items":{"anyOf":[{"$ref":"#/$defs/__schema1"},{"type":"object","properties":{"when":{"$ref":"#/$defs/__schema1"},"steps":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema1"}}},"required":["when","steps"],"additionalProperties":false}]}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
let valid2 = false;
const _errs3 = errors;
if(typeof data0 === "string"){
if(data0.length < 1){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid2 = valid2 || _valid0;
const _errs6 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.when === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema181.items.anyOf[1].required,parentSchema:schema181.items.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.steps === undefined){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'",schema:schema181.items.anyOf[1].required,parentSchema:schema181.items.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data0){
if(!((key0 === "when") || (key0 === "steps"))){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema181.items.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.when !== undefined){
let data1 = data0.when;
if(typeof data1 === "string"){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/" + i0+"/when",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/" + i0+"/when",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.steps !== undefined){
let data2 = data0.steps;
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/" + i0+"/steps",schemaPath:"#/items/anyOf/1/properties/steps/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema181.items.anyOf[1].properties.steps,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/" + i0+"/steps/" + i1,schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0+"/steps/" + i1,schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data3};
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
else {
const err10 = {instancePath:instancePath+"/" + i0+"/steps",schemaPath:"#/items/anyOf/1/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema181.items.anyOf[1].properties.steps.type,parentSchema:schema181.items.anyOf[1].properties.steps,data:data2};
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
else {
const err11 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema181.items.anyOf[1].type,parentSchema:schema181.items.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err12 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema181.items.anyOf,parentSchema:schema181.items,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema181.type,parentSchema:schema181,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema185 = {"type":"object","properties":{"dashboards":{"type":"array","items":{"$ref":"#/$defs/__schema59"}},"alerts":{"type":"array","items":{"anyOf":[{"$ref":"#/$defs/__schema1"},{"type":"object","properties":{"that":{"$ref":"#/$defs/__schema1"},"then":{"$ref":"#/$defs/__schema1"}},"required":["that","then"],"additionalProperties":false}]}},"runbooks":{"type":"array","items":{"$ref":"#/$defs/__schema59"}}},"additionalProperties":false};
const schema186 = {"anyOf":[{"$ref":"#/$defs/__schema1"},{"type":"object","properties":{"name":{"$ref":"#/$defs/__schema1"},"about":{"$ref":"#/$defs/__schema1"},"url":{"$ref":"#/$defs/__schema1"}},"required":["name"],"additionalProperties":false}]};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema186.anyOf[1].required,parentSchema:schema186.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "about")) || (key0 === "url"))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema186.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.about !== undefined){
let data1 = data.about;
if(typeof data1 === "string"){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/about",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/about",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.url !== undefined){
let data2 = data.url;
if(typeof data2 === "string"){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data2};
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
else {
const err10 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema186.anyOf[1].type,parentSchema:schema186.anyOf[1],data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema186.anyOf,parentSchema:schema186,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate92.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate92.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "dashboards") || (key0 === "alerts")) || (key0 === "runbooks"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema185,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.dashboards !== undefined){
let data0 = data.dashboards;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate92(data0[i0], {instancePath:instancePath+"/dashboards/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema185.properties.dashboards.type,parentSchema:schema185.properties.dashboards,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.alerts !== undefined){
let data2 = data.alerts;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs8 = errors;
let valid5 = false;
const _errs9 = errors;
if(typeof data3 === "string"){
if(data3.length < 1){
const err2 = {instancePath:instancePath+"/alerts/" + i1,schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/alerts/" + i1,schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid5 = valid5 || _valid0;
const _errs12 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.that === undefined){
const err4 = {instancePath:instancePath+"/alerts/" + i1,schemaPath:"#/properties/alerts/items/anyOf/1/required",keyword:"required",params:{missingProperty: "that"},message:"must have required property '"+"that"+"'",schema:schema185.properties.alerts.items.anyOf[1].required,parentSchema:schema185.properties.alerts.items.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data3.then === undefined){
const err5 = {instancePath:instancePath+"/alerts/" + i1,schemaPath:"#/properties/alerts/items/anyOf/1/required",keyword:"required",params:{missingProperty: "then"},message:"must have required property '"+"then"+"'",schema:schema185.properties.alerts.items.anyOf[1].required,parentSchema:schema185.properties.alerts.items.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "that") || (key1 === "then"))){
const err6 = {instancePath:instancePath+"/alerts/" + i1,schemaPath:"#/properties/alerts/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema185.properties.alerts.items.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.that !== undefined){
let data4 = data3.that;
if(typeof data4 === "string"){
if(data4.length < 1){
const err7 = {instancePath:instancePath+"/alerts/" + i1+"/that",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/alerts/" + i1+"/that",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.then !== undefined){
let data5 = data3.then;
if(typeof data5 === "string"){
if(data5.length < 1){
const err9 = {instancePath:instancePath+"/alerts/" + i1+"/then",schemaPath:"#/$defs/__schema1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/alerts/" + i1+"/then",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data5};
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
else {
const err11 = {instancePath:instancePath+"/alerts/" + i1,schemaPath:"#/properties/alerts/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema185.properties.alerts.items.anyOf[1].type,parentSchema:schema185.properties.alerts.items.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err12 = {instancePath:instancePath+"/alerts/" + i1,schemaPath:"#/properties/alerts/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema185.properties.alerts.items.anyOf,parentSchema:schema185.properties.alerts.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/alerts",schemaPath:"#/properties/alerts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema185.properties.alerts.type,parentSchema:schema185.properties.alerts,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.runbooks !== undefined){
let data6 = data.runbooks;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate92(data6[i2], {instancePath:instancePath+"/runbooks/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/runbooks",schemaPath:"#/properties/runbooks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema185.properties.runbooks.type,parentSchema:schema185.properties.runbooks,data:data6};
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
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema185.type,parentSchema:schema185,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="docket/plan/v1" */;
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
if(data.release === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "release"},message:"must have required property '"+"release"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.phases === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phases"},message:"must have required property '"+"phases"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.evidence === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.indicators === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "indicators"},message:"must have required property '"+"indicators"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.guardrails === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "guardrails"},message:"must have required property '"+"guardrails"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/$schema",schemaPath:"#/$defs/__schema0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/$schema",schemaPath:"#/$defs/__schema0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.release !== undefined){
if(!(validate21(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.phases !== undefined){
if(!(validate28(data.phases, {instancePath:instancePath+"/phases",parentData:data,parentDataProperty:"phases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate32(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.indicators !== undefined){
if(!(validate51(data.indicators, {instancePath:instancePath+"/indicators",parentData:data,parentDataProperty:"indicators",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.references !== undefined){
if(!(validate59(data.references, {instancePath:instancePath+"/references",parentData:data,parentDataProperty:"references",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.guardrails !== undefined){
if(!(validate61(data.guardrails, {instancePath:instancePath+"/guardrails",parentData:data,parentDataProperty:"guardrails",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.triggers !== undefined){
if(!(validate67(data.triggers, {instancePath:instancePath+"/triggers",parentData:data,parentDataProperty:"triggers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.reactions !== undefined){
if(!(validate69(data.reactions, {instancePath:instancePath+"/reactions",parentData:data,parentDataProperty:"reactions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.slos !== undefined){
if(!(validate71(data.slos, {instancePath:instancePath+"/slos",parentData:data,parentDataProperty:"slos",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.decide !== undefined){
if(!(validate77(data.decide, {instancePath:instancePath+"/decide",parentData:data,parentDataProperty:"decide",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data["sign-off"] !== undefined){
if(!(validate79(data["sign-off"], {instancePath:instancePath+"/sign-off",parentData:data,parentDataProperty:"sign-off",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate85(data.waivers, {instancePath:instancePath+"/waivers",parentData:data,parentDataProperty:"waivers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.rollback !== undefined){
if(!(validate87(data.rollback, {instancePath:instancePath+"/rollback",parentData:data,parentDataProperty:"rollback",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data["next-steps"] !== undefined){
if(!(validate89(data["next-steps"], {instancePath:instancePath+"/next-steps",parentData:data,parentDataProperty:"next-steps",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data.appendix !== undefined){
if(!(validate91(data.appendix, {instancePath:instancePath+"/appendix",parentData:data,parentDataProperty:"appendix",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
