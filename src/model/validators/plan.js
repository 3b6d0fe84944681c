// Generated from schemas/ by npm run generate.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"docket/plan/v1","type":"object","properties":{"$schema":{"type":"string","minLength":1},"release":{"type":"object","properties":{"service":{"type":"string","minLength":1},"version":{"type":"string","minLength":1},"commit":{"type":"string","minLength":1},"environment":{"type":"string","minLength":1},"branch":{"type":"string","minLength":1},"variants":{"type":"object","properties":{"baseline":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"name":{"type":"string","minLength":1,"description":"how logs and labels call it"},"servers":{"description":"the load balancer's servers that run it","minItems":1,"type":"array","items":{"type":"string","minLength":1}}},"required":["name"],"additionalProperties":false}]},"canary":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"name":{"type":"string","minLength":1,"description":"how logs and labels call it"},"servers":{"description":"the load balancer's servers that run it","minItems":1,"type":"array","items":{"type":"string","minLength":1}}},"required":["name"],"additionalProperties":false}]}},"required":["canary"],"additionalProperties":false}},"required":["service","version","variants"],"additionalProperties":false},"phases":{"minItems":1,"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"},"title":{"type":"string","minLength":1},"traffic":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string","pattern":"^\\d+(\\.\\d+)?\\s?%$","description":"a percentage: 95%"},"description":"share of the requests that each variant is to get; together 100%"},"from":{"description":"begin; absent: follows on the phase before","type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$"},"to":{"description":"end, not part of the phase","type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$"},"for":{"description":"length, instead of an end","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"}},"required":["id","traffic"],"additionalProperties":false}},"evidence":{"minItems":1,"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"},"load":{"description":"a load log, a load tool's summary, or a table as clickhouse://host:8123/database.table; {phase} stands for the id of each phase","type":"string","minLength":1},"metrics":{"description":"metric series or a metric snapshot","type":"string","minLength":1},"balancer":{"description":"the load balancer's state or configuration","type":"string","minLength":1},"balancer-diff":{"description":"a unified diff of the load balancer's state or configuration","type":"string","minLength":1},"health":{"description":"health checks, one a line; counted by themselves, never as traffic","type":"string","minLength":1},"tests":{"description":"a test report","type":"string","minLength":1},"previous":{"description":"decision.json of an earlier release, for guardrails against previous","type":"string","minLength":1},"format":{"description":"insist on a format instead of recognising it","type":"string","minLength":1},"phase":{"description":"the phase that the file is about","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"phases":{"description":"the phases for which {phase} is filled in; absent: all","minItems":1,"type":"array","items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"}},"required":{"description":"false: its absence is mentioned and blocks nothing","type":"boolean"},"fields":{"description":"for NDJSON and tables: which key or column holds what","type":"object","properties":{"time":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"field":{"type":"string","minLength":1},"unit":{"type":"string","enum":["ns","us","ms","s"]}},"required":["field","unit"],"additionalProperties":false}]},"status":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"field":{"type":"string","minLength":1},"unit":{"type":"string","enum":["ns","us","ms","s"]}},"required":["field","unit"],"additionalProperties":false}]},"latency":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"field":{"type":"string","minLength":1},"unit":{"type":"string","enum":["ns","us","ms","s"]}},"required":["field","unit"],"additionalProperties":false}]},"variant":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"field":{"type":"string","minLength":1},"unit":{"type":"string","enum":["ns","us","ms","s"]}},"required":["field","unit"],"additionalProperties":false}]},"server":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"field":{"type":"string","minLength":1},"unit":{"type":"string","enum":["ns","us","ms","s"]}},"required":["field","unit"],"additionalProperties":false}]},"user":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"field":{"type":"string","minLength":1},"unit":{"type":"string","enum":["ns","us","ms","s"]}},"required":["field","unit"],"additionalProperties":false}]},"method":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"field":{"type":"string","minLength":1},"unit":{"type":"string","enum":["ns","us","ms","s"]}},"required":["field","unit"],"additionalProperties":false}]},"path":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"field":{"type":"string","minLength":1},"unit":{"type":"string","enum":["ns","us","ms","s"]}},"required":["field","unit"],"additionalProperties":false}]}},"additionalProperties":false},"line":{"description":"for text logs: {time} {user} {method} {path} {status} {latency_ms}ms v={variant}","type":"string","minLength":1},"zone":{"description":"zone of times that are written without one; absent: UTC","type":"string","pattern":"^(Z|[+-]\\d\\d:\\d\\d)$"},"counts":{"description":"all: saw every request; part: together with the other parts it saw every request; some: a sample","type":"string","enum":["all","part","some"]},"coverage":{"description":"least share of the phase between its first and its last record; absent: 90%","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?%$"},"malformed":{"description":"largest share of lines that may be unreadable; absent: none","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?%$"},"unit":{"description":"unit of the values","type":"string","enum":["ns","us","ms","s","ratio","%","count","bytes","none"]},"variant":{"description":"the label that names the variant","type":"string","minLength":1},"series":{"description":"name of the series, where the file holds several","type":"string","minLength":1},"where":{"description":"labels that the series must have","type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}},"counter":{"description":"the values are a counter that only grows","type":"boolean"},"moment":{"description":"when the state was taken: before or after the change, or at the end of the phase","type":"string","enum":["before","after","end"]},"backend":{"description":"the load balancer's backend, where the file shows several","type":"string","minLength":1},"compares":{"description":"the two pieces of evidence that a diff was made from","minItems":2,"maxItems":2,"type":"array","items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"}},"suite":{"description":"only the tests of this suite","type":"string","minLength":1}},"required":["id"],"additionalProperties":false}},"indicators":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"},"additionalProperties":{"type":"object","properties":{"load":{"description":"id of the load evidence","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"metrics":{"description":"id of the metrics evidence","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"tests":{"description":"id of the test report","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"health":{"description":"id of the health checks","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"good":{"description":"share of the requests for which this holds: status < 500","type":"string","minLength":1},"bad":{"description":"share of the requests for which this holds: status >= 500","type":"string","minLength":1},"count":{"description":"number of requests for which this holds, or of tests: failed, skipped, passed, total","type":"string","minLength":1},"quantile":{"description":"quantile of the latency: 0.95","anyOf":[{"type":"string","pattern":"^\\d+(\\.\\d+)?\\s?%$","description":"a percentage: 95%"},{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1}]},"only":{"description":"only the requests for which this holds","type":"string","minLength":1},"except":{"description":"expected errors that are taken out, each with its reason and its cap","minItems":1,"type":"array","items":{"type":"object","properties":{"when":{"type":"string","minLength":1,"description":"status = 429"},"because":{"type":"string","minLength":1},"at most":{"type":"string","pattern":"^\\d+(\\.\\d+)?\\s?%$","description":"above this share of the requests the exclusion is void"}},"required":["when","because","at most"],"additionalProperties":false}},"take":{"description":"what to take from a series over the phase","type":"string","enum":["last","max","min","mean","increase"]},"series":{"type":"string","minLength":1},"where":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}},"title":{"type":"string","minLength":1},"topic":{"description":"the section of the summary that shows it","type":"string","enum":["authentication","tenant-isolation","rate-limiting","injection","integrity","error-messages","infrastructure"]}},"additionalProperties":false}},"references":{"description":"fixed numbers to hold indicators against, by indicator: p95_latency: 120ms","type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"},"additionalProperties":{"anyOf":[{"type":"string","minLength":1},{"type":"number"}]}},"guardrails":{"minItems":1,"type":"array","items":{"anyOf":[{"type":"string","minLength":1,"description":"success_rate >= 99%, or p95_latency <= 1.10 x baseline, or error_rate <= baseline + 0.5%"},{"type":"object","properties":{"that":{"type":"string","minLength":1},"id":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"},"phases":{"description":"absent: every phase in which the variant gets traffic","minItems":1,"type":"array","items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"}},"variant":{"type":"string","enum":["canary","baseline"]},"severity":{"type":"string","enum":["blocking","advisory"]},"confidence":{"type":"string","pattern":"^\\d+(\\.\\d+)?\\s?%$","description":"a percentage: 95%"},"each":{"description":"judge every user by itself, so that the errors of one do not hide among the others","type":"string","const":"user"},"horizon":{"description":"judge where the trend of the phase leads so long after its end, instead of the phase","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},"because":{"type":"string","minLength":1}},"required":["that"],"additionalProperties":false}]}},"triggers":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1,"description":"error_rate > 1% for 3m"},{"type":"object","properties":{"that":{"type":"string","minLength":1},"id":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"},"over":{"description":"look-back of each evaluation; absent: a third of the duration, at most 1m","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},"every":{"description":"step between evaluations; absent: a tenth of the look-back, at least 1s","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},"reaction":{"description":"how soon after it fires somebody is to react","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},"severity":{"type":"string","enum":["blocking","advisory"]},"because":{"type":"string","minLength":1}},"required":["that"],"additionalProperties":false}]}},"reactions":{"description":"what was done because a trigger fired","type":"array","items":{"type":"object","properties":{"at":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$","description":"a time as RFC 3339 with a zone: 2026-11-01T13:00:00Z"},"what":{"type":"string","minLength":1},"trigger":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"the trigger that it was a reaction to"}},"required":["at","what","trigger"],"additionalProperties":false}},"slos":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1,"description":"slo/availability.openslo.yaml"},{"type":"object","properties":{"id":{"description":"absent: that of the indicator, with -slo behind it","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"title":{"type":"string","minLength":1},"openslo":{"description":"a file of OpenSLO v1 objects that holds the objective; below the plan's directory","type":"string","minLength":1},"indicator":{"description":"the share of requests that the objective is about","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"target":{"description":"share of the requests, or of the time slices, that must be good: 99.9%","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?%$"},"window":{"description":"time over which the target is to be kept: 30d","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},"budget":{"description":"count requests, or slices of time; absent: occurrences","type":"string","enum":["occurrences","timeslices"]},"timeslice":{"description":"length of a time slice: 1m","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},"timeslice-target":{"description":"least share of good requests in a good slice: 95%","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?%$"},"severity":{"description":"absent: advisory","type":"string","enum":["blocking","advisory"]},"burn-rates":{"description":"alerts on the speed at which the budget burns: a table that is known, or windows of your own","anyOf":[{"type":"string","enum":["sre-workbook","sloth-30d","sloth-28d"]},{"minItems":1,"type":"array","items":{"type":"object","properties":{"long":{"type":"string","pattern":"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$","description":"a duration with its unit: 15m, 90s, 12h"},"short":{"type":"string","pattern":"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$","description":"a duration with its unit: 15m, 90s, 12h"},"factor":{"type":"number","exclusiveMinimum":0},"action":{"type":"string","enum":["page","ticket"]}},"required":["long","short","factor","action"],"additionalProperties":false}}]},"consequence":{"description":"what was agreed for when it is broken","type":"string","minLength":1},"spent-before":{"description":"share of the budget that was spent when the release began; absent: unknown","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?%$"},"expected-requests":{"description":"requests that the service expects in the window; absent: unknown","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false}]}},"decide":{"type":"object","properties":{"confidence":{"description":"one-sided confidence of every verdict; absent: 95%","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?%$"},"inconclusive":{"description":"what a phase does with something inconclusive, by phase id, and default","type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string","enum":["proceed","hold"]}},"settled later":{"description":"whether a later phase that passes settles the same guardrail of a phase that went on inconclusive; absent: true","type":"boolean"},"looks":{"description":"how often the evidence of a phase is looked at: a number of planned looks, or anytime; absent: once","anyOf":[{"type":"string","const":"anytime"},{"type":"integer","minimum":1,"maximum":100}]},"clustering":{"description":"least factor by which clustered errors make requests say less than independent ones; absent: 1, or what the evidence shows","type":"number","minimum":1,"maximum":1000},"split alarm":{"description":"p-value below which the traffic split is a mismatch; absent: 0.1%","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?%$"}},"additionalProperties":false},"sign-off":{"type":"object","properties":{"roles":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"},"additionalProperties":{"type":"object","properties":{"title":{"type":"string","minLength":1},"people":{"minItems":1,"type":"array","items":{"type":"string","minLength":1}},"threshold":{"type":"integer","minimum":1,"maximum":9007199254740991}},"required":["people"],"additionalProperties":false}},"separation":{"type":"object","properties":{"approver is not":{"minItems":1,"type":"array","items":{"type":"string","enum":["author","evidence-submitter","plan-editor"]}}},"required":["approver is not"],"additionalProperties":false},"max-age":{"type":"string","pattern":"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$","description":"a duration with its unit: 15m, 90s, 12h"},"consulted":{"description":"who was asked; they sign nothing","minItems":1,"type":"array","items":{"type":"string","minLength":1}},"informed":{"description":"who is told","minItems":1,"type":"array","items":{"type":"string","minLength":1}}},"required":["roles"],"additionalProperties":false},"waivers":{"type":"array","items":{"type":"object","properties":{"guardrail":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"},"phases":{"minItems":1,"type":"array","items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"}},"because":{"type":"string","minLength":1},"owner":{"type":"string","minLength":1},"expires":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\d$","description":"the last day, UTC: 2026-12-31"}},"required":["guardrail","because","owner","expires"],"additionalProperties":false}},"rollback":{"type":"object","properties":{"procedure":{"type":"string","minLength":1},"commands":{"type":"array","items":{"type":"string","minLength":1}},"recovery-time":{"type":"string","pattern":"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$","description":"a duration with its unit: 15m, 90s, 12h"}},"required":["procedure"],"additionalProperties":false},"next-steps":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"when":{"type":"string","minLength":1},"steps":{"minItems":1,"type":"array","items":{"type":"string","minLength":1}}},"required":["when","steps"],"additionalProperties":false}]}},"appendix":{"type":"object","properties":{"dashboards":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"name":{"type":"string","minLength":1},"about":{"type":"string","minLength":1},"url":{"type":"string","minLength":1}},"required":["name"],"additionalProperties":false}]}},"alerts":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"that":{"type":"string","minLength":1},"then":{"type":"string","minLength":1}},"required":["that","then"],"additionalProperties":false}]}},"runbooks":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"name":{"type":"string","minLength":1},"about":{"type":"string","minLength":1},"url":{"type":"string","minLength":1}},"required":["name"],"additionalProperties":false}]}}},"additionalProperties":false}},"required":["release","phases","evidence","indicators","guardrails"],"additionalProperties":false,"title":"docket plan","description":"What was promised before the canary: phases, evidence, guardrails, triggers, sign-off."};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$", "u");
const pattern5 = new RegExp("^\\d+(\\.\\d+)?\\s?%$", "u");
const pattern6 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$", "u");
const pattern8 = new RegExp("^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$", "u");
const pattern12 = new RegExp("^(Z|[+-]\\d\\d:\\d\\d)$", "u");
const pattern49 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");

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
const err6 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.$schema,data:data0};
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
const err7 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.$schema.type,parentSchema:schema31.properties.$schema,data:data0};
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
let data1 = data.release;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.service === undefined){
const err8 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'",schema:schema31.properties.release.required,parentSchema:schema31.properties.release,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.version === undefined){
const err9 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema31.properties.release.required,parentSchema:schema31.properties.release,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.variants === undefined){
const err10 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/required",keyword:"required",params:{missingProperty: "variants"},message:"must have required property '"+"variants"+"'",schema:schema31.properties.release.required,parentSchema:schema31.properties.release,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data1){
if(!((((((key1 === "service") || (key1 === "version")) || (key1 === "commit")) || (key1 === "environment")) || (key1 === "branch")) || (key1 === "variants"))){
const err11 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.release,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.service !== undefined){
let data2 = data1.service;
if(typeof data2 === "string"){
if(data2.length < 1){
const err12 = {instancePath:instancePath+"/release/service",schemaPath:"#/properties/release/properties/service/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.release.properties.service,data:data2};
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
const err13 = {instancePath:instancePath+"/release/service",schemaPath:"#/properties/release/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.release.properties.service.type,parentSchema:schema31.properties.release.properties.service,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.version !== undefined){
let data3 = data1.version;
if(typeof data3 === "string"){
if(data3.length < 1){
const err14 = {instancePath:instancePath+"/release/version",schemaPath:"#/properties/release/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.release.properties.version,data:data3};
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
const err15 = {instancePath:instancePath+"/release/version",schemaPath:"#/properties/release/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.release.properties.version.type,parentSchema:schema31.properties.release.properties.version,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.commit !== undefined){
let data4 = data1.commit;
if(typeof data4 === "string"){
if(data4.length < 1){
const err16 = {instancePath:instancePath+"/release/commit",schemaPath:"#/properties/release/properties/commit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.release.properties.commit,data:data4};
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
const err17 = {instancePath:instancePath+"/release/commit",schemaPath:"#/properties/release/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.release.properties.commit.type,parentSchema:schema31.properties.release.properties.commit,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.environment !== undefined){
let data5 = data1.environment;
if(typeof data5 === "string"){
if(data5.length < 1){
const err18 = {instancePath:instancePath+"/release/environment",schemaPath:"#/properties/release/properties/environment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.release.properties.environment,data:data5};
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
const err19 = {instancePath:instancePath+"/release/environment",schemaPath:"#/properties/release/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.release.properties.environment.type,parentSchema:schema31.properties.release.properties.environment,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data1.branch !== undefined){
let data6 = data1.branch;
if(typeof data6 === "string"){
if(data6.length < 1){
const err20 = {instancePath:instancePath+"/release/branch",schemaPath:"#/properties/release/properties/branch/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.release.properties.branch,data:data6};
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
const err21 = {instancePath:instancePath+"/release/branch",schemaPath:"#/properties/release/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.release.properties.branch.type,parentSchema:schema31.properties.release.properties.branch,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data1.variants !== undefined){
let data7 = data1.variants;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.canary === undefined){
const err22 = {instancePath:instancePath+"/release/variants",schemaPath:"#/properties/release/properties/variants/required",keyword:"required",params:{missingProperty: "canary"},message:"must have required property '"+"canary"+"'",schema:schema31.properties.release.properties.variants.required,parentSchema:schema31.properties.release.properties.variants,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key2 in data7){
if(!((key2 === "baseline") || (key2 === "canary"))){
const err23 = {instancePath:instancePath+"/release/variants",schemaPath:"#/properties/release/properties/variants/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.release.properties.variants,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.baseline !== undefined){
let data8 = data7.baseline;
const _errs21 = errors;
let valid3 = false;
const _errs22 = errors;
if(typeof data8 === "string"){
if(data8.length < 1){
const err24 = {instancePath:instancePath+"/release/variants/baseline",schemaPath:"#/properties/release/properties/variants/properties/baseline/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.release.properties.variants.properties.baseline.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/release/variants/baseline",schemaPath:"#/properties/release/properties/variants/properties/baseline/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.release.properties.variants.properties.baseline.anyOf[0].type,parentSchema:schema31.properties.release.properties.variants.properties.baseline.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid3 = valid3 || _valid0;
const _errs24 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.name === undefined){
const err26 = {instancePath:instancePath+"/release/variants/baseline",schemaPath:"#/properties/release/properties/variants/properties/baseline/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.release.properties.variants.properties.baseline.anyOf[1].required,parentSchema:schema31.properties.release.properties.variants.properties.baseline.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key3 in data8){
if(!((key3 === "name") || (key3 === "servers"))){
const err27 = {instancePath:instancePath+"/release/variants/baseline",schemaPath:"#/properties/release/properties/variants/properties/baseline/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.release.properties.variants.properties.baseline.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.name !== undefined){
let data9 = data8.name;
if(typeof data9 === "string"){
if(data9.length < 1){
const err28 = {instancePath:instancePath+"/release/variants/baseline/name",schemaPath:"#/properties/release/properties/variants/properties/baseline/anyOf/1/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.release.properties.variants.properties.baseline.anyOf[1].properties.name,data:data9};
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
const err29 = {instancePath:instancePath+"/release/variants/baseline/name",schemaPath:"#/properties/release/properties/variants/properties/baseline/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.release.properties.variants.properties.baseline.anyOf[1].properties.name.type,parentSchema:schema31.properties.release.properties.variants.properties.baseline.anyOf[1].properties.name,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data8.servers !== undefined){
let data10 = data8.servers;
if(Array.isArray(data10)){
if(data10.length < 1){
const err30 = {instancePath:instancePath+"/release/variants/baseline/servers",schemaPath:"#/properties/release/properties/variants/properties/baseline/anyOf/1/properties/servers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.release.properties.variants.properties.baseline.anyOf[1].properties.servers,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(data11.length < 1){
const err31 = {instancePath:instancePath+"/release/variants/baseline/servers/" + i0,schemaPath:"#/properties/release/properties/variants/properties/baseline/anyOf/1/properties/servers/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.release.properties.variants.properties.baseline.anyOf[1].properties.servers.items,data:data11};
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
const err32 = {instancePath:instancePath+"/release/variants/baseline/servers/" + i0,schemaPath:"#/properties/release/properties/variants/properties/baseline/anyOf/1/properties/servers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.release.properties.variants.properties.baseline.anyOf[1].properties.servers.items.type,parentSchema:schema31.properties.release.properties.variants.properties.baseline.anyOf[1].properties.servers.items,data:data11};
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
const err33 = {instancePath:instancePath+"/release/variants/baseline/servers",schemaPath:"#/properties/release/properties/variants/properties/baseline/anyOf/1/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.release.properties.variants.properties.baseline.anyOf[1].properties.servers.type,parentSchema:schema31.properties.release.properties.variants.properties.baseline.anyOf[1].properties.servers,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/release/variants/baseline",schemaPath:"#/properties/release/properties/variants/properties/baseline/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.release.properties.variants.properties.baseline.anyOf[1].type,parentSchema:schema31.properties.release.properties.variants.properties.baseline.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid0 = _errs24 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err35 = {instancePath:instancePath+"/release/variants/baseline",schemaPath:"#/properties/release/properties/variants/properties/baseline/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.release.properties.variants.properties.baseline.anyOf,parentSchema:schema31.properties.release.properties.variants.properties.baseline,data:data8};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data7.canary !== undefined){
let data12 = data7.canary;
const _errs34 = errors;
let valid7 = false;
const _errs35 = errors;
if(typeof data12 === "string"){
if(data12.length < 1){
const err36 = {instancePath:instancePath+"/release/variants/canary",schemaPath:"#/properties/release/properties/variants/properties/canary/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.release.properties.variants.properties.canary.anyOf[0],data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/release/variants/canary",schemaPath:"#/properties/release/properties/variants/properties/canary/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.release.properties.variants.properties.canary.anyOf[0].type,parentSchema:schema31.properties.release.properties.variants.properties.canary.anyOf[0],data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid1 = _errs35 === errors;
valid7 = valid7 || _valid1;
const _errs37 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.name === undefined){
const err38 = {instancePath:instancePath+"/release/variants/canary",schemaPath:"#/properties/release/properties/variants/properties/canary/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.release.properties.variants.properties.canary.anyOf[1].required,parentSchema:schema31.properties.release.properties.variants.properties.canary.anyOf[1],data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key4 in data12){
if(!((key4 === "name") || (key4 === "servers"))){
const err39 = {instancePath:instancePath+"/release/variants/canary",schemaPath:"#/properties/release/properties/variants/properties/canary/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.release.properties.variants.properties.canary.anyOf[1],data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data12.name !== undefined){
let data13 = data12.name;
if(typeof data13 === "string"){
if(data13.length < 1){
const err40 = {instancePath:instancePath+"/release/variants/canary/name",schemaPath:"#/properties/release/properties/variants/properties/canary/anyOf/1/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.release.properties.variants.properties.canary.anyOf[1].properties.name,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/release/variants/canary/name",schemaPath:"#/properties/release/properties/variants/properties/canary/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.release.properties.variants.properties.canary.anyOf[1].properties.name.type,parentSchema:schema31.properties.release.properties.variants.properties.canary.anyOf[1].properties.name,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data12.servers !== undefined){
let data14 = data12.servers;
if(Array.isArray(data14)){
if(data14.length < 1){
const err42 = {instancePath:instancePath+"/release/variants/canary/servers",schemaPath:"#/properties/release/properties/variants/properties/canary/anyOf/1/properties/servers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.release.properties.variants.properties.canary.anyOf[1].properties.servers,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(typeof data15 === "string"){
if(data15.length < 1){
const err43 = {instancePath:instancePath+"/release/variants/canary/servers/" + i1,schemaPath:"#/properties/release/properties/variants/properties/canary/anyOf/1/properties/servers/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.release.properties.variants.properties.canary.anyOf[1].properties.servers.items,data:data15};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/release/variants/canary/servers/" + i1,schemaPath:"#/properties/release/properties/variants/properties/canary/anyOf/1/properties/servers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.release.properties.variants.properties.canary.anyOf[1].properties.servers.items.type,parentSchema:schema31.properties.release.properties.variants.properties.canary.anyOf[1].properties.servers.items,data:data15};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/release/variants/canary/servers",schemaPath:"#/properties/release/properties/variants/properties/canary/anyOf/1/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.release.properties.variants.properties.canary.anyOf[1].properties.servers.type,parentSchema:schema31.properties.release.properties.variants.properties.canary.anyOf[1].properties.servers,data:data14};
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
const err46 = {instancePath:instancePath+"/release/variants/canary",schemaPath:"#/properties/release/properties/variants/properties/canary/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.release.properties.variants.properties.canary.anyOf[1].type,parentSchema:schema31.properties.release.properties.variants.properties.canary.anyOf[1],data:data12};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid1 = _errs37 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const err47 = {instancePath:instancePath+"/release/variants/canary",schemaPath:"#/properties/release/properties/variants/properties/canary/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.release.properties.variants.properties.canary.anyOf,parentSchema:schema31.properties.release.properties.variants.properties.canary,data:data12};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/release/variants",schemaPath:"#/properties/release/properties/variants/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.release.properties.variants.type,parentSchema:schema31.properties.release.properties.variants,data:data7};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.release.type,parentSchema:schema31.properties.release,data:data1};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.phases !== undefined){
let data16 = data.phases;
if(Array.isArray(data16)){
if(data16.length < 1){
const err50 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.phases,data:data16};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.id === undefined){
const err51 = {instancePath:instancePath+"/phases/" + i2,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.phases.items.required,parentSchema:schema31.properties.phases.items,data:data17};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data17.traffic === undefined){
const err52 = {instancePath:instancePath+"/phases/" + i2,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "traffic"},message:"must have required property '"+"traffic"+"'",schema:schema31.properties.phases.items.required,parentSchema:schema31.properties.phases.items,data:data17};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key5 in data17){
if(!((((((key5 === "id") || (key5 === "title")) || (key5 === "traffic")) || (key5 === "from")) || (key5 === "to")) || (key5 === "for"))){
const err53 = {instancePath:instancePath+"/phases/" + i2,schemaPath:"#/properties/phases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.phases.items,data:data17};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data17.id !== undefined){
let data18 = data17.id;
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err54 = {instancePath:instancePath+"/phases/" + i2+"/id",schemaPath:"#/properties/phases/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.phases.items.properties.id,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/phases/" + i2+"/id",schemaPath:"#/properties/phases/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.phases.items.properties.id.type,parentSchema:schema31.properties.phases.items.properties.id,data:data18};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data17.title !== undefined){
let data19 = data17.title;
if(typeof data19 === "string"){
if(data19.length < 1){
const err56 = {instancePath:instancePath+"/phases/" + i2+"/title",schemaPath:"#/properties/phases/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.phases.items.properties.title,data:data19};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/phases/" + i2+"/title",schemaPath:"#/properties/phases/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.phases.items.properties.title.type,parentSchema:schema31.properties.phases.items.properties.title,data:data19};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data17.traffic !== undefined){
let data20 = data17.traffic;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key6 in data20){
const _errs57 = errors;
if(typeof key6 !== "string"){
const err58 = {instancePath:instancePath+"/phases/" + i2+"/traffic",schemaPath:"#/properties/phases/items/properties/traffic/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.phases.items.properties.traffic.propertyNames.type,parentSchema:schema31.properties.phases.items.properties.traffic.propertyNames,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var valid14 = _errs57 === errors;
if(!valid14){
const err59 = {instancePath:instancePath+"/phases/" + i2+"/traffic",schemaPath:"#/properties/phases/items/properties/traffic/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid",schema:schema31.properties.phases.items.properties.traffic.propertyNames,parentSchema:schema31.properties.phases.items.properties.traffic,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
for(const key7 in data20){
let data21 = data20[key7];
if(typeof data21 === "string"){
if(!pattern5.test(data21)){
const err60 = {instancePath:instancePath+"/phases/" + i2+"/traffic/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/phases/items/properties/traffic/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema31.properties.phases.items.properties.traffic.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/phases/" + i2+"/traffic/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/phases/items/properties/traffic/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.phases.items.properties.traffic.additionalProperties.type,parentSchema:schema31.properties.phases.items.properties.traffic.additionalProperties,data:data21};
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
const err62 = {instancePath:instancePath+"/phases/" + i2+"/traffic",schemaPath:"#/properties/phases/items/properties/traffic/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.phases.items.properties.traffic.type,parentSchema:schema31.properties.phases.items.properties.traffic,data:data20};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data17.from !== undefined){
let data22 = data17.from;
if(typeof data22 === "string"){
if(!pattern6.test(data22)){
const err63 = {instancePath:instancePath+"/phases/" + i2+"/from",schemaPath:"#/properties/phases/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$",parentSchema:schema31.properties.phases.items.properties.from,data:data22};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/phases/" + i2+"/from",schemaPath:"#/properties/phases/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.phases.items.properties.from.type,parentSchema:schema31.properties.phases.items.properties.from,data:data22};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data17.to !== undefined){
let data23 = data17.to;
if(typeof data23 === "string"){
if(!pattern6.test(data23)){
const err65 = {instancePath:instancePath+"/phases/" + i2+"/to",schemaPath:"#/properties/phases/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$",parentSchema:schema31.properties.phases.items.properties.to,data:data23};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/phases/" + i2+"/to",schemaPath:"#/properties/phases/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.phases.items.properties.to.type,parentSchema:schema31.properties.phases.items.properties.to,data:data23};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data17.for !== undefined){
let data24 = data17.for;
if(typeof data24 === "string"){
if(!pattern8.test(data24)){
const err67 = {instancePath:instancePath+"/phases/" + i2+"/for",schemaPath:"#/properties/phases/items/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema31.properties.phases.items.properties.for,data:data24};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/phases/" + i2+"/for",schemaPath:"#/properties/phases/items/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.phases.items.properties.for.type,parentSchema:schema31.properties.phases.items.properties.for,data:data24};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/phases/" + i2,schemaPath:"#/properties/phases/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.phases.items.type,parentSchema:schema31.properties.phases.items,data:data17};
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
const err70 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.phases.type,parentSchema:schema31.properties.phases,data:data16};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.evidence !== undefined){
let data25 = data.evidence;
if(Array.isArray(data25)){
if(data25.length < 1){
const err71 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.evidence,data:data25};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.id === undefined){
const err72 = {instancePath:instancePath+"/evidence/" + i3,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.evidence.items.required,parentSchema:schema31.properties.evidence.items,data:data26};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
for(const key8 in data26){
if(!(func1.call(schema31.properties.evidence.items.properties, key8))){
const err73 = {instancePath:instancePath+"/evidence/" + i3,schemaPath:"#/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.evidence.items,data:data26};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data26.id !== undefined){
let data27 = data26.id;
if(typeof data27 === "string"){
if(!pattern4.test(data27)){
const err74 = {instancePath:instancePath+"/evidence/" + i3+"/id",schemaPath:"#/properties/evidence/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.evidence.items.properties.id,data:data27};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/evidence/" + i3+"/id",schemaPath:"#/properties/evidence/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.id.type,parentSchema:schema31.properties.evidence.items.properties.id,data:data27};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data26.load !== undefined){
let data28 = data26.load;
if(typeof data28 === "string"){
if(data28.length < 1){
const err76 = {instancePath:instancePath+"/evidence/" + i3+"/load",schemaPath:"#/properties/evidence/items/properties/load/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.load,data:data28};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/evidence/" + i3+"/load",schemaPath:"#/properties/evidence/items/properties/load/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.load.type,parentSchema:schema31.properties.evidence.items.properties.load,data:data28};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data26.metrics !== undefined){
let data29 = data26.metrics;
if(typeof data29 === "string"){
if(data29.length < 1){
const err78 = {instancePath:instancePath+"/evidence/" + i3+"/metrics",schemaPath:"#/properties/evidence/items/properties/metrics/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.metrics,data:data29};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/evidence/" + i3+"/metrics",schemaPath:"#/properties/evidence/items/properties/metrics/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.metrics.type,parentSchema:schema31.properties.evidence.items.properties.metrics,data:data29};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data26.balancer !== undefined){
let data30 = data26.balancer;
if(typeof data30 === "string"){
if(data30.length < 1){
const err80 = {instancePath:instancePath+"/evidence/" + i3+"/balancer",schemaPath:"#/properties/evidence/items/properties/balancer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.balancer,data:data30};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/evidence/" + i3+"/balancer",schemaPath:"#/properties/evidence/items/properties/balancer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.balancer.type,parentSchema:schema31.properties.evidence.items.properties.balancer,data:data30};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data26["balancer-diff"] !== undefined){
let data31 = data26["balancer-diff"];
if(typeof data31 === "string"){
if(data31.length < 1){
const err82 = {instancePath:instancePath+"/evidence/" + i3+"/balancer-diff",schemaPath:"#/properties/evidence/items/properties/balancer-diff/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties["balancer-diff"],data:data31};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/evidence/" + i3+"/balancer-diff",schemaPath:"#/properties/evidence/items/properties/balancer-diff/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties["balancer-diff"].type,parentSchema:schema31.properties.evidence.items.properties["balancer-diff"],data:data31};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data26.health !== undefined){
let data32 = data26.health;
if(typeof data32 === "string"){
if(data32.length < 1){
const err84 = {instancePath:instancePath+"/evidence/" + i3+"/health",schemaPath:"#/properties/evidence/items/properties/health/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.health,data:data32};
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
const err85 = {instancePath:instancePath+"/evidence/" + i3+"/health",schemaPath:"#/properties/evidence/items/properties/health/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.health.type,parentSchema:schema31.properties.evidence.items.properties.health,data:data32};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data26.tests !== undefined){
let data33 = data26.tests;
if(typeof data33 === "string"){
if(data33.length < 1){
const err86 = {instancePath:instancePath+"/evidence/" + i3+"/tests",schemaPath:"#/properties/evidence/items/properties/tests/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.tests,data:data33};
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
const err87 = {instancePath:instancePath+"/evidence/" + i3+"/tests",schemaPath:"#/properties/evidence/items/properties/tests/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.tests.type,parentSchema:schema31.properties.evidence.items.properties.tests,data:data33};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data26.previous !== undefined){
let data34 = data26.previous;
if(typeof data34 === "string"){
if(data34.length < 1){
const err88 = {instancePath:instancePath+"/evidence/" + i3+"/previous",schemaPath:"#/properties/evidence/items/properties/previous/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.previous,data:data34};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/evidence/" + i3+"/previous",schemaPath:"#/properties/evidence/items/properties/previous/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.previous.type,parentSchema:schema31.properties.evidence.items.properties.previous,data:data34};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data26.format !== undefined){
let data35 = data26.format;
if(typeof data35 === "string"){
if(data35.length < 1){
const err90 = {instancePath:instancePath+"/evidence/" + i3+"/format",schemaPath:"#/properties/evidence/items/properties/format/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.format,data:data35};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/evidence/" + i3+"/format",schemaPath:"#/properties/evidence/items/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.format.type,parentSchema:schema31.properties.evidence.items.properties.format,data:data35};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data26.phase !== undefined){
let data36 = data26.phase;
if(typeof data36 === "string"){
if(!pattern4.test(data36)){
const err92 = {instancePath:instancePath+"/evidence/" + i3+"/phase",schemaPath:"#/properties/evidence/items/properties/phase/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.evidence.items.properties.phase,data:data36};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/evidence/" + i3+"/phase",schemaPath:"#/properties/evidence/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.phase.type,parentSchema:schema31.properties.evidence.items.properties.phase,data:data36};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data26.phases !== undefined){
let data37 = data26.phases;
if(Array.isArray(data37)){
if(data37.length < 1){
const err94 = {instancePath:instancePath+"/evidence/" + i3+"/phases",schemaPath:"#/properties/evidence/items/properties/phases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.evidence.items.properties.phases,data:data37};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
const len4 = data37.length;
for(let i4=0; i4<len4; i4++){
let data38 = data37[i4];
if(typeof data38 === "string"){
if(!pattern4.test(data38)){
const err95 = {instancePath:instancePath+"/evidence/" + i3+"/phases/" + i4,schemaPath:"#/properties/evidence/items/properties/phases/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.evidence.items.properties.phases.items,data:data38};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/evidence/" + i3+"/phases/" + i4,schemaPath:"#/properties/evidence/items/properties/phases/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.phases.items.type,parentSchema:schema31.properties.evidence.items.properties.phases.items,data:data38};
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
const err97 = {instancePath:instancePath+"/evidence/" + i3+"/phases",schemaPath:"#/properties/evidence/items/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.evidence.items.properties.phases.type,parentSchema:schema31.properties.evidence.items.properties.phases,data:data37};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data26.required !== undefined){
let data39 = data26.required;
if(typeof data39 !== "boolean"){
const err98 = {instancePath:instancePath+"/evidence/" + i3+"/required",schemaPath:"#/properties/evidence/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.evidence.items.properties.required.type,parentSchema:schema31.properties.evidence.items.properties.required,data:data39};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data26.fields !== undefined){
let data40 = data26.fields;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key9 in data40){
if(!((((((((key9 === "time") || (key9 === "status")) || (key9 === "latency")) || (key9 === "variant")) || (key9 === "server")) || (key9 === "user")) || (key9 === "method")) || (key9 === "path"))){
const err99 = {instancePath:instancePath+"/evidence/" + i3+"/fields",schemaPath:"#/properties/evidence/items/properties/fields/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.evidence.items.properties.fields,data:data40};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data40.time !== undefined){
let data41 = data40.time;
const _errs103 = errors;
let valid22 = false;
const _errs104 = errors;
if(typeof data41 === "string"){
if(data41.length < 1){
const err100 = {instancePath:instancePath+"/evidence/" + i3+"/fields/time",schemaPath:"#/properties/evidence/items/properties/fields/properties/time/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[0],data:data41};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/evidence/" + i3+"/fields/time",schemaPath:"#/properties/evidence/items/properties/fields/properties/time/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[0].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[0],data:data41};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid2 = _errs104 === errors;
valid22 = valid22 || _valid2;
const _errs106 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.field === undefined){
const err102 = {instancePath:instancePath+"/evidence/" + i3+"/fields/time",schemaPath:"#/properties/evidence/items/properties/fields/properties/time/anyOf/1/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1],data:data41};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data41.unit === undefined){
const err103 = {instancePath:instancePath+"/evidence/" + i3+"/fields/time",schemaPath:"#/properties/evidence/items/properties/fields/properties/time/anyOf/1/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1],data:data41};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key10 in data41){
if(!((key10 === "field") || (key10 === "unit"))){
const err104 = {instancePath:instancePath+"/evidence/" + i3+"/fields/time",schemaPath:"#/properties/evidence/items/properties/fields/properties/time/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1],data:data41};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data41.field !== undefined){
let data42 = data41.field;
if(typeof data42 === "string"){
if(data42.length < 1){
const err105 = {instancePath:instancePath+"/evidence/" + i3+"/fields/time/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/time/anyOf/1/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1].properties.field,data:data42};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/evidence/" + i3+"/fields/time/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/time/anyOf/1/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1].properties.field.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1].properties.field,data:data42};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data41.unit !== undefined){
let data43 = data41.unit;
if(typeof data43 !== "string"){
const err107 = {instancePath:instancePath+"/evidence/" + i3+"/fields/time/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/time/anyOf/1/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1].properties.unit.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1].properties.unit,data:data43};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!((((data43 === "ns") || (data43 === "us")) || (data43 === "ms")) || (data43 === "s"))){
const err108 = {instancePath:instancePath+"/evidence/" + i3+"/fields/time/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/time/anyOf/1/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1].properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1].properties.unit.enum,parentSchema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1].properties.unit,data:data43};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/evidence/" + i3+"/fields/time",schemaPath:"#/properties/evidence/items/properties/fields/properties/time/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1],data:data41};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid2 = _errs106 === errors;
valid22 = valid22 || _valid2;
if(!valid22){
const err110 = {instancePath:instancePath+"/evidence/" + i3+"/fields/time",schemaPath:"#/properties/evidence/items/properties/fields/properties/time/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf,parentSchema:schema31.properties.evidence.items.properties.fields.properties.time,data:data41};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
else {
errors = _errs103;
if(vErrors !== null){
if(_errs103){
vErrors.length = _errs103;
}
else {
vErrors = null;
}
}
}
}
if(data40.status !== undefined){
let data44 = data40.status;
const _errs114 = errors;
let valid24 = false;
const _errs115 = errors;
if(typeof data44 === "string"){
if(data44.length < 1){
const err111 = {instancePath:instancePath+"/evidence/" + i3+"/fields/status",schemaPath:"#/properties/evidence/items/properties/fields/properties/status/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[0],data:data44};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/evidence/" + i3+"/fields/status",schemaPath:"#/properties/evidence/items/properties/fields/properties/status/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[0].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[0],data:data44};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var _valid3 = _errs115 === errors;
valid24 = valid24 || _valid3;
const _errs117 = errors;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.field === undefined){
const err113 = {instancePath:instancePath+"/evidence/" + i3+"/fields/status",schemaPath:"#/properties/evidence/items/properties/fields/properties/status/anyOf/1/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1],data:data44};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data44.unit === undefined){
const err114 = {instancePath:instancePath+"/evidence/" + i3+"/fields/status",schemaPath:"#/properties/evidence/items/properties/fields/properties/status/anyOf/1/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1],data:data44};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
for(const key11 in data44){
if(!((key11 === "field") || (key11 === "unit"))){
const err115 = {instancePath:instancePath+"/evidence/" + i3+"/fields/status",schemaPath:"#/properties/evidence/items/properties/fields/properties/status/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1],data:data44};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data44.field !== undefined){
let data45 = data44.field;
if(typeof data45 === "string"){
if(data45.length < 1){
const err116 = {instancePath:instancePath+"/evidence/" + i3+"/fields/status/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/status/anyOf/1/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1].properties.field,data:data45};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/evidence/" + i3+"/fields/status/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/status/anyOf/1/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1].properties.field.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1].properties.field,data:data45};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data44.unit !== undefined){
let data46 = data44.unit;
if(typeof data46 !== "string"){
const err118 = {instancePath:instancePath+"/evidence/" + i3+"/fields/status/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/status/anyOf/1/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1].properties.unit.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1].properties.unit,data:data46};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(!((((data46 === "ns") || (data46 === "us")) || (data46 === "ms")) || (data46 === "s"))){
const err119 = {instancePath:instancePath+"/evidence/" + i3+"/fields/status/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/status/anyOf/1/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1].properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1].properties.unit.enum,parentSchema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1].properties.unit,data:data46};
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
else {
const err120 = {instancePath:instancePath+"/evidence/" + i3+"/fields/status",schemaPath:"#/properties/evidence/items/properties/fields/properties/status/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1],data:data44};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
var _valid3 = _errs117 === errors;
valid24 = valid24 || _valid3;
if(!valid24){
const err121 = {instancePath:instancePath+"/evidence/" + i3+"/fields/status",schemaPath:"#/properties/evidence/items/properties/fields/properties/status/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf,parentSchema:schema31.properties.evidence.items.properties.fields.properties.status,data:data44};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
else {
errors = _errs114;
if(vErrors !== null){
if(_errs114){
vErrors.length = _errs114;
}
else {
vErrors = null;
}
}
}
}
if(data40.latency !== undefined){
let data47 = data40.latency;
const _errs125 = errors;
let valid26 = false;
const _errs126 = errors;
if(typeof data47 === "string"){
if(data47.length < 1){
const err122 = {instancePath:instancePath+"/evidence/" + i3+"/fields/latency",schemaPath:"#/properties/evidence/items/properties/fields/properties/latency/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[0],data:data47};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/evidence/" + i3+"/fields/latency",schemaPath:"#/properties/evidence/items/properties/fields/properties/latency/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[0].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[0],data:data47};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var _valid4 = _errs126 === errors;
valid26 = valid26 || _valid4;
const _errs128 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.field === undefined){
const err124 = {instancePath:instancePath+"/evidence/" + i3+"/fields/latency",schemaPath:"#/properties/evidence/items/properties/fields/properties/latency/anyOf/1/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1],data:data47};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data47.unit === undefined){
const err125 = {instancePath:instancePath+"/evidence/" + i3+"/fields/latency",schemaPath:"#/properties/evidence/items/properties/fields/properties/latency/anyOf/1/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1],data:data47};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
for(const key12 in data47){
if(!((key12 === "field") || (key12 === "unit"))){
const err126 = {instancePath:instancePath+"/evidence/" + i3+"/fields/latency",schemaPath:"#/properties/evidence/items/properties/fields/properties/latency/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1],data:data47};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data47.field !== undefined){
let data48 = data47.field;
if(typeof data48 === "string"){
if(data48.length < 1){
const err127 = {instancePath:instancePath+"/evidence/" + i3+"/fields/latency/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/latency/anyOf/1/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1].properties.field,data:data48};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/evidence/" + i3+"/fields/latency/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/latency/anyOf/1/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1].properties.field.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1].properties.field,data:data48};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data47.unit !== undefined){
let data49 = data47.unit;
if(typeof data49 !== "string"){
const err129 = {instancePath:instancePath+"/evidence/" + i3+"/fields/latency/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/latency/anyOf/1/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1].properties.unit.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1].properties.unit,data:data49};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!((((data49 === "ns") || (data49 === "us")) || (data49 === "ms")) || (data49 === "s"))){
const err130 = {instancePath:instancePath+"/evidence/" + i3+"/fields/latency/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/latency/anyOf/1/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1].properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1].properties.unit.enum,parentSchema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1].properties.unit,data:data49};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/evidence/" + i3+"/fields/latency",schemaPath:"#/properties/evidence/items/properties/fields/properties/latency/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1],data:data47};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
var _valid4 = _errs128 === errors;
valid26 = valid26 || _valid4;
if(!valid26){
const err132 = {instancePath:instancePath+"/evidence/" + i3+"/fields/latency",schemaPath:"#/properties/evidence/items/properties/fields/properties/latency/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf,parentSchema:schema31.properties.evidence.items.properties.fields.properties.latency,data:data47};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
else {
errors = _errs125;
if(vErrors !== null){
if(_errs125){
vErrors.length = _errs125;
}
else {
vErrors = null;
}
}
}
}
if(data40.variant !== undefined){
let data50 = data40.variant;
const _errs136 = errors;
let valid28 = false;
const _errs137 = errors;
if(typeof data50 === "string"){
if(data50.length < 1){
const err133 = {instancePath:instancePath+"/evidence/" + i3+"/fields/variant",schemaPath:"#/properties/evidence/items/properties/fields/properties/variant/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[0],data:data50};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/evidence/" + i3+"/fields/variant",schemaPath:"#/properties/evidence/items/properties/fields/properties/variant/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[0].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[0],data:data50};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
var _valid5 = _errs137 === errors;
valid28 = valid28 || _valid5;
const _errs139 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.field === undefined){
const err135 = {instancePath:instancePath+"/evidence/" + i3+"/fields/variant",schemaPath:"#/properties/evidence/items/properties/fields/properties/variant/anyOf/1/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1],data:data50};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data50.unit === undefined){
const err136 = {instancePath:instancePath+"/evidence/" + i3+"/fields/variant",schemaPath:"#/properties/evidence/items/properties/fields/properties/variant/anyOf/1/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1],data:data50};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
for(const key13 in data50){
if(!((key13 === "field") || (key13 === "unit"))){
const err137 = {instancePath:instancePath+"/evidence/" + i3+"/fields/variant",schemaPath:"#/properties/evidence/items/properties/fields/properties/variant/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1],data:data50};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data50.field !== undefined){
let data51 = data50.field;
if(typeof data51 === "string"){
if(data51.length < 1){
const err138 = {instancePath:instancePath+"/evidence/" + i3+"/fields/variant/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/variant/anyOf/1/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1].properties.field,data:data51};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/evidence/" + i3+"/fields/variant/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/variant/anyOf/1/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1].properties.field.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1].properties.field,data:data51};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data50.unit !== undefined){
let data52 = data50.unit;
if(typeof data52 !== "string"){
const err140 = {instancePath:instancePath+"/evidence/" + i3+"/fields/variant/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/variant/anyOf/1/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1].properties.unit.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1].properties.unit,data:data52};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(!((((data52 === "ns") || (data52 === "us")) || (data52 === "ms")) || (data52 === "s"))){
const err141 = {instancePath:instancePath+"/evidence/" + i3+"/fields/variant/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/variant/anyOf/1/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1].properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1].properties.unit.enum,parentSchema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1].properties.unit,data:data52};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/evidence/" + i3+"/fields/variant",schemaPath:"#/properties/evidence/items/properties/fields/properties/variant/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1],data:data50};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
var _valid5 = _errs139 === errors;
valid28 = valid28 || _valid5;
if(!valid28){
const err143 = {instancePath:instancePath+"/evidence/" + i3+"/fields/variant",schemaPath:"#/properties/evidence/items/properties/fields/properties/variant/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf,parentSchema:schema31.properties.evidence.items.properties.fields.properties.variant,data:data50};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
else {
errors = _errs136;
if(vErrors !== null){
if(_errs136){
vErrors.length = _errs136;
}
else {
vErrors = null;
}
}
}
}
if(data40.server !== undefined){
let data53 = data40.server;
const _errs147 = errors;
let valid30 = false;
const _errs148 = errors;
if(typeof data53 === "string"){
if(data53.length < 1){
const err144 = {instancePath:instancePath+"/evidence/" + i3+"/fields/server",schemaPath:"#/properties/evidence/items/properties/fields/properties/server/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[0],data:data53};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/evidence/" + i3+"/fields/server",schemaPath:"#/properties/evidence/items/properties/fields/properties/server/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[0].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[0],data:data53};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
var _valid6 = _errs148 === errors;
valid30 = valid30 || _valid6;
const _errs150 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.field === undefined){
const err146 = {instancePath:instancePath+"/evidence/" + i3+"/fields/server",schemaPath:"#/properties/evidence/items/properties/fields/properties/server/anyOf/1/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1],data:data53};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data53.unit === undefined){
const err147 = {instancePath:instancePath+"/evidence/" + i3+"/fields/server",schemaPath:"#/properties/evidence/items/properties/fields/properties/server/anyOf/1/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1],data:data53};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
for(const key14 in data53){
if(!((key14 === "field") || (key14 === "unit"))){
const err148 = {instancePath:instancePath+"/evidence/" + i3+"/fields/server",schemaPath:"#/properties/evidence/items/properties/fields/properties/server/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1],data:data53};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data53.field !== undefined){
let data54 = data53.field;
if(typeof data54 === "string"){
if(data54.length < 1){
const err149 = {instancePath:instancePath+"/evidence/" + i3+"/fields/server/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/server/anyOf/1/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1].properties.field,data:data54};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/evidence/" + i3+"/fields/server/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/server/anyOf/1/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1].properties.field.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1].properties.field,data:data54};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data53.unit !== undefined){
let data55 = data53.unit;
if(typeof data55 !== "string"){
const err151 = {instancePath:instancePath+"/evidence/" + i3+"/fields/server/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/server/anyOf/1/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1].properties.unit.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1].properties.unit,data:data55};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(!((((data55 === "ns") || (data55 === "us")) || (data55 === "ms")) || (data55 === "s"))){
const err152 = {instancePath:instancePath+"/evidence/" + i3+"/fields/server/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/server/anyOf/1/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1].properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1].properties.unit.enum,parentSchema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1].properties.unit,data:data55};
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
const err153 = {instancePath:instancePath+"/evidence/" + i3+"/fields/server",schemaPath:"#/properties/evidence/items/properties/fields/properties/server/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1],data:data53};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
var _valid6 = _errs150 === errors;
valid30 = valid30 || _valid6;
if(!valid30){
const err154 = {instancePath:instancePath+"/evidence/" + i3+"/fields/server",schemaPath:"#/properties/evidence/items/properties/fields/properties/server/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf,parentSchema:schema31.properties.evidence.items.properties.fields.properties.server,data:data53};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
else {
errors = _errs147;
if(vErrors !== null){
if(_errs147){
vErrors.length = _errs147;
}
else {
vErrors = null;
}
}
}
}
if(data40.user !== undefined){
let data56 = data40.user;
const _errs158 = errors;
let valid32 = false;
const _errs159 = errors;
if(typeof data56 === "string"){
if(data56.length < 1){
const err155 = {instancePath:instancePath+"/evidence/" + i3+"/fields/user",schemaPath:"#/properties/evidence/items/properties/fields/properties/user/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[0],data:data56};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/evidence/" + i3+"/fields/user",schemaPath:"#/properties/evidence/items/properties/fields/properties/user/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[0].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[0],data:data56};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
var _valid7 = _errs159 === errors;
valid32 = valid32 || _valid7;
const _errs161 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.field === undefined){
const err157 = {instancePath:instancePath+"/evidence/" + i3+"/fields/user",schemaPath:"#/properties/evidence/items/properties/fields/properties/user/anyOf/1/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1],data:data56};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data56.unit === undefined){
const err158 = {instancePath:instancePath+"/evidence/" + i3+"/fields/user",schemaPath:"#/properties/evidence/items/properties/fields/properties/user/anyOf/1/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1],data:data56};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
for(const key15 in data56){
if(!((key15 === "field") || (key15 === "unit"))){
const err159 = {instancePath:instancePath+"/evidence/" + i3+"/fields/user",schemaPath:"#/properties/evidence/items/properties/fields/properties/user/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1],data:data56};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data56.field !== undefined){
let data57 = data56.field;
if(typeof data57 === "string"){
if(data57.length < 1){
const err160 = {instancePath:instancePath+"/evidence/" + i3+"/fields/user/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/user/anyOf/1/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1].properties.field,data:data57};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/evidence/" + i3+"/fields/user/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/user/anyOf/1/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1].properties.field.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1].properties.field,data:data57};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data56.unit !== undefined){
let data58 = data56.unit;
if(typeof data58 !== "string"){
const err162 = {instancePath:instancePath+"/evidence/" + i3+"/fields/user/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/user/anyOf/1/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1].properties.unit.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1].properties.unit,data:data58};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(!((((data58 === "ns") || (data58 === "us")) || (data58 === "ms")) || (data58 === "s"))){
const err163 = {instancePath:instancePath+"/evidence/" + i3+"/fields/user/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/user/anyOf/1/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1].properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1].properties.unit.enum,parentSchema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1].properties.unit,data:data58};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/evidence/" + i3+"/fields/user",schemaPath:"#/properties/evidence/items/properties/fields/properties/user/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1],data:data56};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
var _valid7 = _errs161 === errors;
valid32 = valid32 || _valid7;
if(!valid32){
const err165 = {instancePath:instancePath+"/evidence/" + i3+"/fields/user",schemaPath:"#/properties/evidence/items/properties/fields/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf,parentSchema:schema31.properties.evidence.items.properties.fields.properties.user,data:data56};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
else {
errors = _errs158;
if(vErrors !== null){
if(_errs158){
vErrors.length = _errs158;
}
else {
vErrors = null;
}
}
}
}
if(data40.method !== undefined){
let data59 = data40.method;
const _errs169 = errors;
let valid34 = false;
const _errs170 = errors;
if(typeof data59 === "string"){
if(data59.length < 1){
const err166 = {instancePath:instancePath+"/evidence/" + i3+"/fields/method",schemaPath:"#/properties/evidence/items/properties/fields/properties/method/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[0],data:data59};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/evidence/" + i3+"/fields/method",schemaPath:"#/properties/evidence/items/properties/fields/properties/method/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[0].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[0],data:data59};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
var _valid8 = _errs170 === errors;
valid34 = valid34 || _valid8;
const _errs172 = errors;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.field === undefined){
const err168 = {instancePath:instancePath+"/evidence/" + i3+"/fields/method",schemaPath:"#/properties/evidence/items/properties/fields/properties/method/anyOf/1/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1],data:data59};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data59.unit === undefined){
const err169 = {instancePath:instancePath+"/evidence/" + i3+"/fields/method",schemaPath:"#/properties/evidence/items/properties/fields/properties/method/anyOf/1/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1],data:data59};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
for(const key16 in data59){
if(!((key16 === "field") || (key16 === "unit"))){
const err170 = {instancePath:instancePath+"/evidence/" + i3+"/fields/method",schemaPath:"#/properties/evidence/items/properties/fields/properties/method/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1],data:data59};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data59.field !== undefined){
let data60 = data59.field;
if(typeof data60 === "string"){
if(data60.length < 1){
const err171 = {instancePath:instancePath+"/evidence/" + i3+"/fields/method/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/method/anyOf/1/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1].properties.field,data:data60};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/evidence/" + i3+"/fields/method/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/method/anyOf/1/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1].properties.field.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1].properties.field,data:data60};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data59.unit !== undefined){
let data61 = data59.unit;
if(typeof data61 !== "string"){
const err173 = {instancePath:instancePath+"/evidence/" + i3+"/fields/method/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/method/anyOf/1/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1].properties.unit.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1].properties.unit,data:data61};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(!((((data61 === "ns") || (data61 === "us")) || (data61 === "ms")) || (data61 === "s"))){
const err174 = {instancePath:instancePath+"/evidence/" + i3+"/fields/method/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/method/anyOf/1/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1].properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1].properties.unit.enum,parentSchema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1].properties.unit,data:data61};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/evidence/" + i3+"/fields/method",schemaPath:"#/properties/evidence/items/properties/fields/properties/method/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1],data:data59};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
var _valid8 = _errs172 === errors;
valid34 = valid34 || _valid8;
if(!valid34){
const err176 = {instancePath:instancePath+"/evidence/" + i3+"/fields/method",schemaPath:"#/properties/evidence/items/properties/fields/properties/method/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf,parentSchema:schema31.properties.evidence.items.properties.fields.properties.method,data:data59};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
else {
errors = _errs169;
if(vErrors !== null){
if(_errs169){
vErrors.length = _errs169;
}
else {
vErrors = null;
}
}
}
}
if(data40.path !== undefined){
let data62 = data40.path;
const _errs180 = errors;
let valid36 = false;
const _errs181 = errors;
if(typeof data62 === "string"){
if(data62.length < 1){
const err177 = {instancePath:instancePath+"/evidence/" + i3+"/fields/path",schemaPath:"#/properties/evidence/items/properties/fields/properties/path/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[0],data:data62};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/evidence/" + i3+"/fields/path",schemaPath:"#/properties/evidence/items/properties/fields/properties/path/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[0].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[0],data:data62};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
var _valid9 = _errs181 === errors;
valid36 = valid36 || _valid9;
const _errs183 = errors;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.field === undefined){
const err179 = {instancePath:instancePath+"/evidence/" + i3+"/fields/path",schemaPath:"#/properties/evidence/items/properties/fields/properties/path/anyOf/1/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1],data:data62};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data62.unit === undefined){
const err180 = {instancePath:instancePath+"/evidence/" + i3+"/fields/path",schemaPath:"#/properties/evidence/items/properties/fields/properties/path/anyOf/1/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1],data:data62};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
for(const key17 in data62){
if(!((key17 === "field") || (key17 === "unit"))){
const err181 = {instancePath:instancePath+"/evidence/" + i3+"/fields/path",schemaPath:"#/properties/evidence/items/properties/fields/properties/path/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1],data:data62};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data62.field !== undefined){
let data63 = data62.field;
if(typeof data63 === "string"){
if(data63.length < 1){
const err182 = {instancePath:instancePath+"/evidence/" + i3+"/fields/path/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/path/anyOf/1/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1].properties.field,data:data63};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/evidence/" + i3+"/fields/path/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/path/anyOf/1/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1].properties.field.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1].properties.field,data:data63};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data62.unit !== undefined){
let data64 = data62.unit;
if(typeof data64 !== "string"){
const err184 = {instancePath:instancePath+"/evidence/" + i3+"/fields/path/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/path/anyOf/1/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1].properties.unit.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1].properties.unit,data:data64};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(!((((data64 === "ns") || (data64 === "us")) || (data64 === "ms")) || (data64 === "s"))){
const err185 = {instancePath:instancePath+"/evidence/" + i3+"/fields/path/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/path/anyOf/1/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1].properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1].properties.unit.enum,parentSchema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1].properties.unit,data:data64};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/evidence/" + i3+"/fields/path",schemaPath:"#/properties/evidence/items/properties/fields/properties/path/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1],data:data62};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
var _valid9 = _errs183 === errors;
valid36 = valid36 || _valid9;
if(!valid36){
const err187 = {instancePath:instancePath+"/evidence/" + i3+"/fields/path",schemaPath:"#/properties/evidence/items/properties/fields/properties/path/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf,parentSchema:schema31.properties.evidence.items.properties.fields.properties.path,data:data62};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
else {
errors = _errs180;
if(vErrors !== null){
if(_errs180){
vErrors.length = _errs180;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err188 = {instancePath:instancePath+"/evidence/" + i3+"/fields",schemaPath:"#/properties/evidence/items/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.evidence.items.properties.fields.type,parentSchema:schema31.properties.evidence.items.properties.fields,data:data40};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data26.line !== undefined){
let data65 = data26.line;
if(typeof data65 === "string"){
if(data65.length < 1){
const err189 = {instancePath:instancePath+"/evidence/" + i3+"/line",schemaPath:"#/properties/evidence/items/properties/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.line,data:data65};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/evidence/" + i3+"/line",schemaPath:"#/properties/evidence/items/properties/line/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.line.type,parentSchema:schema31.properties.evidence.items.properties.line,data:data65};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data26.zone !== undefined){
let data66 = data26.zone;
if(typeof data66 === "string"){
if(!pattern12.test(data66)){
const err191 = {instancePath:instancePath+"/evidence/" + i3+"/zone",schemaPath:"#/properties/evidence/items/properties/zone/pattern",keyword:"pattern",params:{pattern: "^(Z|[+-]\\d\\d:\\d\\d)$"},message:"must match pattern \""+"^(Z|[+-]\\d\\d:\\d\\d)$"+"\"",schema:"^(Z|[+-]\\d\\d:\\d\\d)$",parentSchema:schema31.properties.evidence.items.properties.zone,data:data66};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/evidence/" + i3+"/zone",schemaPath:"#/properties/evidence/items/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.zone.type,parentSchema:schema31.properties.evidence.items.properties.zone,data:data66};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data26.counts !== undefined){
let data67 = data26.counts;
if(typeof data67 !== "string"){
const err193 = {instancePath:instancePath+"/evidence/" + i3+"/counts",schemaPath:"#/properties/evidence/items/properties/counts/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.counts.type,parentSchema:schema31.properties.evidence.items.properties.counts,data:data67};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(!(((data67 === "all") || (data67 === "part")) || (data67 === "some"))){
const err194 = {instancePath:instancePath+"/evidence/" + i3+"/counts",schemaPath:"#/properties/evidence/items/properties/counts/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.items.properties.counts.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.evidence.items.properties.counts.enum,parentSchema:schema31.properties.evidence.items.properties.counts,data:data67};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data26.coverage !== undefined){
let data68 = data26.coverage;
if(typeof data68 === "string"){
if(!pattern5.test(data68)){
const err195 = {instancePath:instancePath+"/evidence/" + i3+"/coverage",schemaPath:"#/properties/evidence/items/properties/coverage/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema31.properties.evidence.items.properties.coverage,data:data68};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/evidence/" + i3+"/coverage",schemaPath:"#/properties/evidence/items/properties/coverage/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.coverage.type,parentSchema:schema31.properties.evidence.items.properties.coverage,data:data68};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data26.malformed !== undefined){
let data69 = data26.malformed;
if(typeof data69 === "string"){
if(!pattern5.test(data69)){
const err197 = {instancePath:instancePath+"/evidence/" + i3+"/malformed",schemaPath:"#/properties/evidence/items/properties/malformed/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema31.properties.evidence.items.properties.malformed,data:data69};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/evidence/" + i3+"/malformed",schemaPath:"#/properties/evidence/items/properties/malformed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.malformed.type,parentSchema:schema31.properties.evidence.items.properties.malformed,data:data69};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data26.unit !== undefined){
let data70 = data26.unit;
if(typeof data70 !== "string"){
const err199 = {instancePath:instancePath+"/evidence/" + i3+"/unit",schemaPath:"#/properties/evidence/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.unit.type,parentSchema:schema31.properties.evidence.items.properties.unit,data:data70};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(!(((((((((data70 === "ns") || (data70 === "us")) || (data70 === "ms")) || (data70 === "s")) || (data70 === "ratio")) || (data70 === "%")) || (data70 === "count")) || (data70 === "bytes")) || (data70 === "none"))){
const err200 = {instancePath:instancePath+"/evidence/" + i3+"/unit",schemaPath:"#/properties/evidence/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.items.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.evidence.items.properties.unit.enum,parentSchema:schema31.properties.evidence.items.properties.unit,data:data70};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data26.variant !== undefined){
let data71 = data26.variant;
if(typeof data71 === "string"){
if(data71.length < 1){
const err201 = {instancePath:instancePath+"/evidence/" + i3+"/variant",schemaPath:"#/properties/evidence/items/properties/variant/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.variant,data:data71};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/evidence/" + i3+"/variant",schemaPath:"#/properties/evidence/items/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.variant.type,parentSchema:schema31.properties.evidence.items.properties.variant,data:data71};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data26.series !== undefined){
let data72 = data26.series;
if(typeof data72 === "string"){
if(data72.length < 1){
const err203 = {instancePath:instancePath+"/evidence/" + i3+"/series",schemaPath:"#/properties/evidence/items/properties/series/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.series,data:data72};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/evidence/" + i3+"/series",schemaPath:"#/properties/evidence/items/properties/series/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.series.type,parentSchema:schema31.properties.evidence.items.properties.series,data:data72};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data26.where !== undefined){
let data73 = data26.where;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key18 in data73){
const _errs208 = errors;
if(typeof key18 !== "string"){
const err205 = {instancePath:instancePath+"/evidence/" + i3+"/where",schemaPath:"#/properties/evidence/items/properties/where/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.where.propertyNames.type,parentSchema:schema31.properties.evidence.items.properties.where.propertyNames,data:key18,propertyName:key18};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
var valid38 = _errs208 === errors;
if(!valid38){
const err206 = {instancePath:instancePath+"/evidence/" + i3+"/where",schemaPath:"#/properties/evidence/items/properties/where/propertyNames",keyword:"propertyNames",params:{propertyName: key18},message:"property name must be valid",schema:schema31.properties.evidence.items.properties.where.propertyNames,parentSchema:schema31.properties.evidence.items.properties.where,data:data73};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
for(const key19 in data73){
let data74 = data73[key19];
if(typeof data74 !== "string"){
const err207 = {instancePath:instancePath+"/evidence/" + i3+"/where/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evidence/items/properties/where/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.where.additionalProperties.type,parentSchema:schema31.properties.evidence.items.properties.where.additionalProperties,data:data74};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/evidence/" + i3+"/where",schemaPath:"#/properties/evidence/items/properties/where/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.evidence.items.properties.where.type,parentSchema:schema31.properties.evidence.items.properties.where,data:data73};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data26.counter !== undefined){
let data75 = data26.counter;
if(typeof data75 !== "boolean"){
const err209 = {instancePath:instancePath+"/evidence/" + i3+"/counter",schemaPath:"#/properties/evidence/items/properties/counter/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.evidence.items.properties.counter.type,parentSchema:schema31.properties.evidence.items.properties.counter,data:data75};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data26.moment !== undefined){
let data76 = data26.moment;
if(typeof data76 !== "string"){
const err210 = {instancePath:instancePath+"/evidence/" + i3+"/moment",schemaPath:"#/properties/evidence/items/properties/moment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.moment.type,parentSchema:schema31.properties.evidence.items.properties.moment,data:data76};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(!(((data76 === "before") || (data76 === "after")) || (data76 === "end"))){
const err211 = {instancePath:instancePath+"/evidence/" + i3+"/moment",schemaPath:"#/properties/evidence/items/properties/moment/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.items.properties.moment.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.evidence.items.properties.moment.enum,parentSchema:schema31.properties.evidence.items.properties.moment,data:data76};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data26.backend !== undefined){
let data77 = data26.backend;
if(typeof data77 === "string"){
if(data77.length < 1){
const err212 = {instancePath:instancePath+"/evidence/" + i3+"/backend",schemaPath:"#/properties/evidence/items/properties/backend/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.backend,data:data77};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/evidence/" + i3+"/backend",schemaPath:"#/properties/evidence/items/properties/backend/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.backend.type,parentSchema:schema31.properties.evidence.items.properties.backend,data:data77};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data26.compares !== undefined){
let data78 = data26.compares;
if(Array.isArray(data78)){
if(data78.length > 2){
const err214 = {instancePath:instancePath+"/evidence/" + i3+"/compares",schemaPath:"#/properties/evidence/items/properties/compares/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema31.properties.evidence.items.properties.compares,data:data78};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(data78.length < 2){
const err215 = {instancePath:instancePath+"/evidence/" + i3+"/compares",schemaPath:"#/properties/evidence/items/properties/compares/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema31.properties.evidence.items.properties.compares,data:data78};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
const len5 = data78.length;
for(let i5=0; i5<len5; i5++){
let data79 = data78[i5];
if(typeof data79 === "string"){
if(!pattern4.test(data79)){
const err216 = {instancePath:instancePath+"/evidence/" + i3+"/compares/" + i5,schemaPath:"#/properties/evidence/items/properties/compares/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.evidence.items.properties.compares.items,data:data79};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/evidence/" + i3+"/compares/" + i5,schemaPath:"#/properties/evidence/items/properties/compares/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.compares.items.type,parentSchema:schema31.properties.evidence.items.properties.compares.items,data:data79};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/evidence/" + i3+"/compares",schemaPath:"#/properties/evidence/items/properties/compares/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.evidence.items.properties.compares.type,parentSchema:schema31.properties.evidence.items.properties.compares,data:data78};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data26.suite !== undefined){
let data80 = data26.suite;
if(typeof data80 === "string"){
if(data80.length < 1){
const err219 = {instancePath:instancePath+"/evidence/" + i3+"/suite",schemaPath:"#/properties/evidence/items/properties/suite/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.suite,data:data80};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/evidence/" + i3+"/suite",schemaPath:"#/properties/evidence/items/properties/suite/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.suite.type,parentSchema:schema31.properties.evidence.items.properties.suite,data:data80};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/evidence/" + i3,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.evidence.items.type,parentSchema:schema31.properties.evidence.items,data:data26};
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
const err222 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.evidence.type,parentSchema:schema31.properties.evidence,data:data25};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data.indicators !== undefined){
let data81 = data.indicators;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key20 in data81){
const _errs227 = errors;
if(typeof key20 === "string"){
if(!pattern4.test(key20)){
const err223 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.indicators.propertyNames,data:key20,propertyName:key20};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.propertyNames.type,parentSchema:schema31.properties.indicators.propertyNames,data:key20,propertyName:key20};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
var valid42 = _errs227 === errors;
if(!valid42){
const err225 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/propertyNames",keyword:"propertyNames",params:{propertyName: key20},message:"property name must be valid",schema:schema31.properties.indicators.propertyNames,parentSchema:schema31.properties.indicators,data:data81};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
for(const key21 in data81){
let data82 = data81[key21];
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key22 in data82){
if(!(func1.call(schema31.properties.indicators.additionalProperties.properties, key22))){
const err226 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/indicators/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.indicators.additionalProperties,data:data82};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data82.load !== undefined){
let data83 = data82.load;
if(typeof data83 === "string"){
if(!pattern4.test(data83)){
const err227 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/load",schemaPath:"#/properties/indicators/additionalProperties/properties/load/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.indicators.additionalProperties.properties.load,data:data83};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/load",schemaPath:"#/properties/indicators/additionalProperties/properties/load/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.load.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.load,data:data83};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data82.metrics !== undefined){
let data84 = data82.metrics;
if(typeof data84 === "string"){
if(!pattern4.test(data84)){
const err229 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics",schemaPath:"#/properties/indicators/additionalProperties/properties/metrics/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.indicators.additionalProperties.properties.metrics,data:data84};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
else {
const err230 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics",schemaPath:"#/properties/indicators/additionalProperties/properties/metrics/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.metrics.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.metrics,data:data84};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data82.tests !== undefined){
let data85 = data82.tests;
if(typeof data85 === "string"){
if(!pattern4.test(data85)){
const err231 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/tests",schemaPath:"#/properties/indicators/additionalProperties/properties/tests/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.indicators.additionalProperties.properties.tests,data:data85};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
else {
const err232 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/tests",schemaPath:"#/properties/indicators/additionalProperties/properties/tests/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.tests.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.tests,data:data85};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data82.health !== undefined){
let data86 = data82.health;
if(typeof data86 === "string"){
if(!pattern4.test(data86)){
const err233 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/health",schemaPath:"#/properties/indicators/additionalProperties/properties/health/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.indicators.additionalProperties.properties.health,data:data86};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/health",schemaPath:"#/properties/indicators/additionalProperties/properties/health/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.health.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.health,data:data86};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data82.good !== undefined){
let data87 = data82.good;
if(typeof data87 === "string"){
if(data87.length < 1){
const err235 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/indicators/additionalProperties/properties/good/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.indicators.additionalProperties.properties.good,data:data87};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
else {
const err236 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/indicators/additionalProperties/properties/good/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.good.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.good,data:data87};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data82.bad !== undefined){
let data88 = data82.bad;
if(typeof data88 === "string"){
if(data88.length < 1){
const err237 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/indicators/additionalProperties/properties/bad/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.indicators.additionalProperties.properties.bad,data:data88};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else {
const err238 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/indicators/additionalProperties/properties/bad/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.bad.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.bad,data:data88};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data82.count !== undefined){
let data89 = data82.count;
if(typeof data89 === "string"){
if(data89.length < 1){
const err239 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/count",schemaPath:"#/properties/indicators/additionalProperties/properties/count/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.indicators.additionalProperties.properties.count,data:data89};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/count",schemaPath:"#/properties/indicators/additionalProperties/properties/count/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.count.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.count,data:data89};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data82.quantile !== undefined){
let data90 = data82.quantile;
const _errs248 = errors;
let valid45 = false;
const _errs249 = errors;
if(typeof data90 === "string"){
if(!pattern5.test(data90)){
const err241 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantile",schemaPath:"#/properties/indicators/additionalProperties/properties/quantile/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema31.properties.indicators.additionalProperties.properties.quantile.anyOf[0],data:data90};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
else {
const err242 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantile",schemaPath:"#/properties/indicators/additionalProperties/properties/quantile/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.quantile.anyOf[0].type,parentSchema:schema31.properties.indicators.additionalProperties.properties.quantile.anyOf[0],data:data90};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
var _valid10 = _errs249 === errors;
valid45 = valid45 || _valid10;
const _errs251 = errors;
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 >= 1 || isNaN(data90)){
const err243 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantile",schemaPath:"#/properties/indicators/additionalProperties/properties/quantile/anyOf/1/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1",schema:1,parentSchema:schema31.properties.indicators.additionalProperties.properties.quantile.anyOf[1],data:data90};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(data90 <= 0 || isNaN(data90)){
const err244 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantile",schemaPath:"#/properties/indicators/additionalProperties/properties/quantile/anyOf/1/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.indicators.additionalProperties.properties.quantile.anyOf[1],data:data90};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
else {
const err245 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantile",schemaPath:"#/properties/indicators/additionalProperties/properties/quantile/anyOf/1/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.indicators.additionalProperties.properties.quantile.anyOf[1].type,parentSchema:schema31.properties.indicators.additionalProperties.properties.quantile.anyOf[1],data:data90};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
var _valid10 = _errs251 === errors;
valid45 = valid45 || _valid10;
if(!valid45){
const err246 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantile",schemaPath:"#/properties/indicators/additionalProperties/properties/quantile/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.indicators.additionalProperties.properties.quantile.anyOf,parentSchema:schema31.properties.indicators.additionalProperties.properties.quantile,data:data90};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
else {
errors = _errs248;
if(vErrors !== null){
if(_errs248){
vErrors.length = _errs248;
}
else {
vErrors = null;
}
}
}
}
if(data82.only !== undefined){
let data91 = data82.only;
if(typeof data91 === "string"){
if(data91.length < 1){
const err247 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/only",schemaPath:"#/properties/indicators/additionalProperties/properties/only/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.indicators.additionalProperties.properties.only,data:data91};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
else {
const err248 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/only",schemaPath:"#/properties/indicators/additionalProperties/properties/only/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.only.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.only,data:data91};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data82.except !== undefined){
let data92 = data82.except;
if(Array.isArray(data92)){
if(data92.length < 1){
const err249 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/except",schemaPath:"#/properties/indicators/additionalProperties/properties/except/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.indicators.additionalProperties.properties.except,data:data92};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
const len6 = data92.length;
for(let i6=0; i6<len6; i6++){
let data93 = data92[i6];
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.when === undefined){
const err250 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/except/" + i6,schemaPath:"#/properties/indicators/additionalProperties/properties/except/items/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema31.properties.indicators.additionalProperties.properties.except.items.required,parentSchema:schema31.properties.indicators.additionalProperties.properties.except.items,data:data93};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(data93.because === undefined){
const err251 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/except/" + i6,schemaPath:"#/properties/indicators/additionalProperties/properties/except/items/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'",schema:schema31.properties.indicators.additionalProperties.properties.except.items.required,parentSchema:schema31.properties.indicators.additionalProperties.properties.except.items,data:data93};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(data93["at most"] === undefined){
const err252 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/except/" + i6,schemaPath:"#/properties/indicators/additionalProperties/properties/except/items/required",keyword:"required",params:{missingProperty: "at most"},message:"must have required property '"+"at most"+"'",schema:schema31.properties.indicators.additionalProperties.properties.except.items.required,parentSchema:schema31.properties.indicators.additionalProperties.properties.except.items,data:data93};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
for(const key23 in data93){
if(!(((key23 === "when") || (key23 === "because")) || (key23 === "at most"))){
const err253 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/except/" + i6,schemaPath:"#/properties/indicators/additionalProperties/properties/except/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.indicators.additionalProperties.properties.except.items,data:data93};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data93.when !== undefined){
let data94 = data93.when;
if(typeof data94 === "string"){
if(data94.length < 1){
const err254 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/except/" + i6+"/when",schemaPath:"#/properties/indicators/additionalProperties/properties/except/items/properties/when/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.indicators.additionalProperties.properties.except.items.properties.when,data:data94};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
else {
const err255 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/except/" + i6+"/when",schemaPath:"#/properties/indicators/additionalProperties/properties/except/items/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.except.items.properties.when.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.except.items.properties.when,data:data94};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data93.because !== undefined){
let data95 = data93.because;
if(typeof data95 === "string"){
if(data95.length < 1){
const err256 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/except/" + i6+"/because",schemaPath:"#/properties/indicators/additionalProperties/properties/except/items/properties/because/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.indicators.additionalProperties.properties.except.items.properties.because,data:data95};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
else {
const err257 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/except/" + i6+"/because",schemaPath:"#/properties/indicators/additionalProperties/properties/except/items/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.except.items.properties.because.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.except.items.properties.because,data:data95};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data93["at most"] !== undefined){
let data96 = data93["at most"];
if(typeof data96 === "string"){
if(!pattern5.test(data96)){
const err258 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/except/" + i6+"/at most",schemaPath:"#/properties/indicators/additionalProperties/properties/except/items/properties/at%20most/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema31.properties.indicators.additionalProperties.properties.except.items.properties["at most"],data:data96};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
else {
const err259 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/except/" + i6+"/at most",schemaPath:"#/properties/indicators/additionalProperties/properties/except/items/properties/at%20most/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.except.items.properties["at most"].type,parentSchema:schema31.properties.indicators.additionalProperties.properties.except.items.properties["at most"],data:data96};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
else {
const err260 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/except/" + i6,schemaPath:"#/properties/indicators/additionalProperties/properties/except/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.indicators.additionalProperties.properties.except.items.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.except.items,data:data93};
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
else {
const err261 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/except",schemaPath:"#/properties/indicators/additionalProperties/properties/except/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.indicators.additionalProperties.properties.except.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.except,data:data92};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data82.take !== undefined){
let data97 = data82.take;
if(typeof data97 !== "string"){
const err262 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/take",schemaPath:"#/properties/indicators/additionalProperties/properties/take/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.take.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.take,data:data97};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(!(((((data97 === "last") || (data97 === "max")) || (data97 === "min")) || (data97 === "mean")) || (data97 === "increase"))){
const err263 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/take",schemaPath:"#/properties/indicators/additionalProperties/properties/take/enum",keyword:"enum",params:{allowedValues: schema31.properties.indicators.additionalProperties.properties.take.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.indicators.additionalProperties.properties.take.enum,parentSchema:schema31.properties.indicators.additionalProperties.properties.take,data:data97};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data82.series !== undefined){
let data98 = data82.series;
if(typeof data98 === "string"){
if(data98.length < 1){
const err264 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/series",schemaPath:"#/properties/indicators/additionalProperties/properties/series/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.indicators.additionalProperties.properties.series,data:data98};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
else {
const err265 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/series",schemaPath:"#/properties/indicators/additionalProperties/properties/series/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.series.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.series,data:data98};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data82.where !== undefined){
let data99 = data82.where;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key24 in data99){
const _errs272 = errors;
if(typeof key24 !== "string"){
const err266 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/where",schemaPath:"#/properties/indicators/additionalProperties/properties/where/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.where.propertyNames.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.where.propertyNames,data:key24,propertyName:key24};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
var valid49 = _errs272 === errors;
if(!valid49){
const err267 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/where",schemaPath:"#/properties/indicators/additionalProperties/properties/where/propertyNames",keyword:"propertyNames",params:{propertyName: key24},message:"property name must be valid",schema:schema31.properties.indicators.additionalProperties.properties.where.propertyNames,parentSchema:schema31.properties.indicators.additionalProperties.properties.where,data:data99};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
for(const key25 in data99){
let data100 = data99[key25];
if(typeof data100 !== "string"){
const err268 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/where/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/indicators/additionalProperties/properties/where/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.where.additionalProperties.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.where.additionalProperties,data:data100};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
else {
const err269 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/where",schemaPath:"#/properties/indicators/additionalProperties/properties/where/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.indicators.additionalProperties.properties.where.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.where,data:data99};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data82.title !== undefined){
let data101 = data82.title;
if(typeof data101 === "string"){
if(data101.length < 1){
const err270 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/properties/indicators/additionalProperties/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.indicators.additionalProperties.properties.title,data:data101};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/properties/indicators/additionalProperties/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.title.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.title,data:data101};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data82.topic !== undefined){
let data102 = data82.topic;
if(typeof data102 !== "string"){
const err272 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/topic",schemaPath:"#/properties/indicators/additionalProperties/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.topic.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.topic,data:data102};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(!(((((((data102 === "authentication") || (data102 === "tenant-isolation")) || (data102 === "rate-limiting")) || (data102 === "injection")) || (data102 === "integrity")) || (data102 === "error-messages")) || (data102 === "infrastructure"))){
const err273 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/topic",schemaPath:"#/properties/indicators/additionalProperties/properties/topic/enum",keyword:"enum",params:{allowedValues: schema31.properties.indicators.additionalProperties.properties.topic.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.indicators.additionalProperties.properties.topic.enum,parentSchema:schema31.properties.indicators.additionalProperties.properties.topic,data:data102};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
}
else {
const err274 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/indicators/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.indicators.additionalProperties.type,parentSchema:schema31.properties.indicators.additionalProperties,data:data82};
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
else {
const err275 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.indicators.type,parentSchema:schema31.properties.indicators,data:data81};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data.references !== undefined){
let data103 = data.references;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key26 in data103){
const _errs283 = errors;
if(typeof key26 === "string"){
if(!pattern4.test(key26)){
const err276 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.references.propertyNames,data:key26,propertyName:key26};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
else {
const err277 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.references.propertyNames.type,parentSchema:schema31.properties.references.propertyNames,data:key26,propertyName:key26};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
var valid51 = _errs283 === errors;
if(!valid51){
const err278 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/propertyNames",keyword:"propertyNames",params:{propertyName: key26},message:"property name must be valid",schema:schema31.properties.references.propertyNames,parentSchema:schema31.properties.references,data:data103};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
for(const key27 in data103){
let data104 = data103[key27];
const _errs287 = errors;
let valid53 = false;
const _errs288 = errors;
if(typeof data104 === "string"){
if(data104.length < 1){
const err279 = {instancePath:instancePath+"/references/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/references/additionalProperties/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.references.additionalProperties.anyOf[0],data:data104};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
else {
const err280 = {instancePath:instancePath+"/references/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/references/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.references.additionalProperties.anyOf[0].type,parentSchema:schema31.properties.references.additionalProperties.anyOf[0],data:data104};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
var _valid11 = _errs288 === errors;
valid53 = valid53 || _valid11;
const _errs290 = errors;
if(!((typeof data104 == "number") && (isFinite(data104)))){
const err281 = {instancePath:instancePath+"/references/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/references/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.references.additionalProperties.anyOf[1].type,parentSchema:schema31.properties.references.additionalProperties.anyOf[1],data:data104};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
var _valid11 = _errs290 === errors;
valid53 = valid53 || _valid11;
if(!valid53){
const err282 = {instancePath:instancePath+"/references/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/references/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.references.additionalProperties.anyOf,parentSchema:schema31.properties.references.additionalProperties,data:data104};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
else {
errors = _errs287;
if(vErrors !== null){
if(_errs287){
vErrors.length = _errs287;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err283 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.references.type,parentSchema:schema31.properties.references,data:data103};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data.guardrails !== undefined){
let data105 = data.guardrails;
if(Array.isArray(data105)){
if(data105.length < 1){
const err284 = {instancePath:instancePath+"/guardrails",schemaPath:"#/properties/guardrails/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.guardrails,data:data105};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
const len7 = data105.length;
for(let i7=0; i7<len7; i7++){
let data106 = data105[i7];
const _errs295 = errors;
let valid56 = false;
const _errs296 = errors;
if(typeof data106 === "string"){
if(data106.length < 1){
const err285 = {instancePath:instancePath+"/guardrails/" + i7,schemaPath:"#/properties/guardrails/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.guardrails.items.anyOf[0],data:data106};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
else {
const err286 = {instancePath:instancePath+"/guardrails/" + i7,schemaPath:"#/properties/guardrails/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.guardrails.items.anyOf[0].type,parentSchema:schema31.properties.guardrails.items.anyOf[0],data:data106};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
var _valid12 = _errs296 === errors;
valid56 = valid56 || _valid12;
const _errs298 = errors;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.that === undefined){
const err287 = {instancePath:instancePath+"/guardrails/" + i7,schemaPath:"#/properties/guardrails/items/anyOf/1/required",keyword:"required",params:{missingProperty: "that"},message:"must have required property '"+"that"+"'",schema:schema31.properties.guardrails.items.anyOf[1].required,parentSchema:schema31.properties.guardrails.items.anyOf[1],data:data106};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
for(const key28 in data106){
if(!(func1.call(schema31.properties.guardrails.items.anyOf[1].properties, key28))){
const err288 = {instancePath:instancePath+"/guardrails/" + i7,schemaPath:"#/properties/guardrails/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.guardrails.items.anyOf[1],data:data106};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data106.that !== undefined){
let data107 = data106.that;
if(typeof data107 === "string"){
if(data107.length < 1){
const err289 = {instancePath:instancePath+"/guardrails/" + i7+"/that",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/that/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.that,data:data107};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
else {
const err290 = {instancePath:instancePath+"/guardrails/" + i7+"/that",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/that/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.guardrails.items.anyOf[1].properties.that.type,parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.that,data:data107};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data106.id !== undefined){
let data108 = data106.id;
if(typeof data108 === "string"){
if(!pattern4.test(data108)){
const err291 = {instancePath:instancePath+"/guardrails/" + i7+"/id",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.id,data:data108};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
else {
const err292 = {instancePath:instancePath+"/guardrails/" + i7+"/id",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.guardrails.items.anyOf[1].properties.id.type,parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.id,data:data108};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data106.phases !== undefined){
let data109 = data106.phases;
if(Array.isArray(data109)){
if(data109.length < 1){
const err293 = {instancePath:instancePath+"/guardrails/" + i7+"/phases",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/phases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.phases,data:data109};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
const len8 = data109.length;
for(let i8=0; i8<len8; i8++){
let data110 = data109[i8];
if(typeof data110 === "string"){
if(!pattern4.test(data110)){
const err294 = {instancePath:instancePath+"/guardrails/" + i7+"/phases/" + i8,schemaPath:"#/properties/guardrails/items/anyOf/1/properties/phases/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.phases.items,data:data110};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
else {
const err295 = {instancePath:instancePath+"/guardrails/" + i7+"/phases/" + i8,schemaPath:"#/properties/guardrails/items/anyOf/1/properties/phases/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.guardrails.items.anyOf[1].properties.phases.items.type,parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.phases.items,data:data110};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
}
else {
const err296 = {instancePath:instancePath+"/guardrails/" + i7+"/phases",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.guardrails.items.anyOf[1].properties.phases.type,parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.phases,data:data109};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data106.variant !== undefined){
let data111 = data106.variant;
if(typeof data111 !== "string"){
const err297 = {instancePath:instancePath+"/guardrails/" + i7+"/variant",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.guardrails.items.anyOf[1].properties.variant.type,parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.variant,data:data111};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(!((data111 === "canary") || (data111 === "baseline"))){
const err298 = {instancePath:instancePath+"/guardrails/" + i7+"/variant",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/variant/enum",keyword:"enum",params:{allowedValues: schema31.properties.guardrails.items.anyOf[1].properties.variant.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.guardrails.items.anyOf[1].properties.variant.enum,parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.variant,data:data111};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data106.severity !== undefined){
let data112 = data106.severity;
if(typeof data112 !== "string"){
const err299 = {instancePath:instancePath+"/guardrails/" + i7+"/severity",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.guardrails.items.anyOf[1].properties.severity.type,parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.severity,data:data112};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(!((data112 === "blocking") || (data112 === "advisory"))){
const err300 = {instancePath:instancePath+"/guardrails/" + i7+"/severity",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.guardrails.items.anyOf[1].properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.guardrails.items.anyOf[1].properties.severity.enum,parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.severity,data:data112};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data106.confidence !== undefined){
let data113 = data106.confidence;
if(typeof data113 === "string"){
if(!pattern5.test(data113)){
const err301 = {instancePath:instancePath+"/guardrails/" + i7+"/confidence",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/confidence/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.confidence,data:data113};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
else {
const err302 = {instancePath:instancePath+"/guardrails/" + i7+"/confidence",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/confidence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.guardrails.items.anyOf[1].properties.confidence.type,parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.confidence,data:data113};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data106.each !== undefined){
let data114 = data106.each;
if(typeof data114 !== "string"){
const err303 = {instancePath:instancePath+"/guardrails/" + i7+"/each",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/each/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.guardrails.items.anyOf[1].properties.each.type,parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.each,data:data114};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if("user" !== data114){
const err304 = {instancePath:instancePath+"/guardrails/" + i7+"/each",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/each/const",keyword:"const",params:{allowedValue: "user"},message:"must be equal to constant",schema:"user",parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.each,data:data114};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data106.horizon !== undefined){
let data115 = data106.horizon;
if(typeof data115 === "string"){
if(!pattern8.test(data115)){
const err305 = {instancePath:instancePath+"/guardrails/" + i7+"/horizon",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/horizon/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.horizon,data:data115};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
else {
const err306 = {instancePath:instancePath+"/guardrails/" + i7+"/horizon",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/horizon/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.guardrails.items.anyOf[1].properties.horizon.type,parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.horizon,data:data115};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data106.because !== undefined){
let data116 = data106.because;
if(typeof data116 === "string"){
if(data116.length < 1){
const err307 = {instancePath:instancePath+"/guardrails/" + i7+"/because",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/because/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.because,data:data116};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
else {
const err308 = {instancePath:instancePath+"/guardrails/" + i7+"/because",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.guardrails.items.anyOf[1].properties.because.type,parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.because,data:data116};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
}
else {
const err309 = {instancePath:instancePath+"/guardrails/" + i7,schemaPath:"#/properties/guardrails/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.guardrails.items.anyOf[1].type,parentSchema:schema31.properties.guardrails.items.anyOf[1],data:data106};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
var _valid12 = _errs298 === errors;
valid56 = valid56 || _valid12;
if(!valid56){
const err310 = {instancePath:instancePath+"/guardrails/" + i7,schemaPath:"#/properties/guardrails/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.guardrails.items.anyOf,parentSchema:schema31.properties.guardrails.items,data:data106};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
else {
errors = _errs295;
if(vErrors !== null){
if(_errs295){
vErrors.length = _errs295;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err311 = {instancePath:instancePath+"/guardrails",schemaPath:"#/properties/guardrails/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.guardrails.type,parentSchema:schema31.properties.guardrails,data:data105};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data.triggers !== undefined){
let data117 = data.triggers;
if(Array.isArray(data117)){
const len9 = data117.length;
for(let i9=0; i9<len9; i9++){
let data118 = data117[i9];
const _errs324 = errors;
let valid62 = false;
const _errs325 = errors;
if(typeof data118 === "string"){
if(data118.length < 1){
const err312 = {instancePath:instancePath+"/triggers/" + i9,schemaPath:"#/properties/triggers/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.triggers.items.anyOf[0],data:data118};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
else {
const err313 = {instancePath:instancePath+"/triggers/" + i9,schemaPath:"#/properties/triggers/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.triggers.items.anyOf[0].type,parentSchema:schema31.properties.triggers.items.anyOf[0],data:data118};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
var _valid13 = _errs325 === errors;
valid62 = valid62 || _valid13;
const _errs327 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.that === undefined){
const err314 = {instancePath:instancePath+"/triggers/" + i9,schemaPath:"#/properties/triggers/items/anyOf/1/required",keyword:"required",params:{missingProperty: "that"},message:"must have required property '"+"that"+"'",schema:schema31.properties.triggers.items.anyOf[1].required,parentSchema:schema31.properties.triggers.items.anyOf[1],data:data118};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
for(const key29 in data118){
if(!(((((((key29 === "that") || (key29 === "id")) || (key29 === "over")) || (key29 === "every")) || (key29 === "reaction")) || (key29 === "severity")) || (key29 === "because"))){
const err315 = {instancePath:instancePath+"/triggers/" + i9,schemaPath:"#/properties/triggers/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.triggers.items.anyOf[1],data:data118};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data118.that !== undefined){
let data119 = data118.that;
if(typeof data119 === "string"){
if(data119.length < 1){
const err316 = {instancePath:instancePath+"/triggers/" + i9+"/that",schemaPath:"#/properties/triggers/items/anyOf/1/properties/that/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.triggers.items.anyOf[1].properties.that,data:data119};
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
const err317 = {instancePath:instancePath+"/triggers/" + i9+"/that",schemaPath:"#/properties/triggers/items/anyOf/1/properties/that/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.triggers.items.anyOf[1].properties.that.type,parentSchema:schema31.properties.triggers.items.anyOf[1].properties.that,data:data119};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data118.id !== undefined){
let data120 = data118.id;
if(typeof data120 === "string"){
if(!pattern4.test(data120)){
const err318 = {instancePath:instancePath+"/triggers/" + i9+"/id",schemaPath:"#/properties/triggers/items/anyOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.triggers.items.anyOf[1].properties.id,data:data120};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
else {
const err319 = {instancePath:instancePath+"/triggers/" + i9+"/id",schemaPath:"#/properties/triggers/items/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.triggers.items.anyOf[1].properties.id.type,parentSchema:schema31.properties.triggers.items.anyOf[1].properties.id,data:data120};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data118.over !== undefined){
let data121 = data118.over;
if(typeof data121 === "string"){
if(!pattern8.test(data121)){
const err320 = {instancePath:instancePath+"/triggers/" + i9+"/over",schemaPath:"#/properties/triggers/items/anyOf/1/properties/over/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema31.properties.triggers.items.anyOf[1].properties.over,data:data121};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
else {
const err321 = {instancePath:instancePath+"/triggers/" + i9+"/over",schemaPath:"#/properties/triggers/items/anyOf/1/properties/over/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.triggers.items.anyOf[1].properties.over.type,parentSchema:schema31.properties.triggers.items.anyOf[1].properties.over,data:data121};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data118.every !== undefined){
let data122 = data118.every;
if(typeof data122 === "string"){
if(!pattern8.test(data122)){
const err322 = {instancePath:instancePath+"/triggers/" + i9+"/every",schemaPath:"#/properties/triggers/items/anyOf/1/properties/every/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema31.properties.triggers.items.anyOf[1].properties.every,data:data122};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
else {
const err323 = {instancePath:instancePath+"/triggers/" + i9+"/every",schemaPath:"#/properties/triggers/items/anyOf/1/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.triggers.items.anyOf[1].properties.every.type,parentSchema:schema31.properties.triggers.items.anyOf[1].properties.every,data:data122};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data118.reaction !== undefined){
let data123 = data118.reaction;
if(typeof data123 === "string"){
if(!pattern8.test(data123)){
const err324 = {instancePath:instancePath+"/triggers/" + i9+"/reaction",schemaPath:"#/properties/triggers/items/anyOf/1/properties/reaction/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema31.properties.triggers.items.anyOf[1].properties.reaction,data:data123};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
else {
const err325 = {instancePath:instancePath+"/triggers/" + i9+"/reaction",schemaPath:"#/properties/triggers/items/anyOf/1/properties/reaction/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.triggers.items.anyOf[1].properties.reaction.type,parentSchema:schema31.properties.triggers.items.anyOf[1].properties.reaction,data:data123};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data118.severity !== undefined){
let data124 = data118.severity;
if(typeof data124 !== "string"){
const err326 = {instancePath:instancePath+"/triggers/" + i9+"/severity",schemaPath:"#/properties/triggers/items/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.triggers.items.anyOf[1].properties.severity.type,parentSchema:schema31.properties.triggers.items.anyOf[1].properties.severity,data:data124};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(!((data124 === "blocking") || (data124 === "advisory"))){
const err327 = {instancePath:instancePath+"/triggers/" + i9+"/severity",schemaPath:"#/properties/triggers/items/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.triggers.items.anyOf[1].properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.triggers.items.anyOf[1].properties.severity.enum,parentSchema:schema31.properties.triggers.items.anyOf[1].properties.severity,data:data124};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data118.because !== undefined){
let data125 = data118.because;
if(typeof data125 === "string"){
if(data125.length < 1){
const err328 = {instancePath:instancePath+"/triggers/" + i9+"/because",schemaPath:"#/properties/triggers/items/anyOf/1/properties/because/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.triggers.items.anyOf[1].properties.because,data:data125};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
else {
const err329 = {instancePath:instancePath+"/triggers/" + i9+"/because",schemaPath:"#/properties/triggers/items/anyOf/1/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.triggers.items.anyOf[1].properties.because.type,parentSchema:schema31.properties.triggers.items.anyOf[1].properties.because,data:data125};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
}
else {
const err330 = {instancePath:instancePath+"/triggers/" + i9,schemaPath:"#/properties/triggers/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.triggers.items.anyOf[1].type,parentSchema:schema31.properties.triggers.items.anyOf[1],data:data118};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
var _valid13 = _errs327 === errors;
valid62 = valid62 || _valid13;
if(!valid62){
const err331 = {instancePath:instancePath+"/triggers/" + i9,schemaPath:"#/properties/triggers/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.triggers.items.anyOf,parentSchema:schema31.properties.triggers.items,data:data118};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
else {
errors = _errs324;
if(vErrors !== null){
if(_errs324){
vErrors.length = _errs324;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err332 = {instancePath:instancePath+"/triggers",schemaPath:"#/properties/triggers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.triggers.type,parentSchema:schema31.properties.triggers,data:data117};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data.reactions !== undefined){
let data126 = data.reactions;
if(Array.isArray(data126)){
const len10 = data126.length;
for(let i10=0; i10<len10; i10++){
let data127 = data126[i10];
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.at === undefined){
const err333 = {instancePath:instancePath+"/reactions/" + i10,schemaPath:"#/properties/reactions/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema31.properties.reactions.items.required,parentSchema:schema31.properties.reactions.items,data:data127};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(data127.what === undefined){
const err334 = {instancePath:instancePath+"/reactions/" + i10,schemaPath:"#/properties/reactions/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema31.properties.reactions.items.required,parentSchema:schema31.properties.reactions.items,data:data127};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(data127.trigger === undefined){
const err335 = {instancePath:instancePath+"/reactions/" + i10,schemaPath:"#/properties/reactions/items/required",keyword:"required",params:{missingProperty: "trigger"},message:"must have required property '"+"trigger"+"'",schema:schema31.properties.reactions.items.required,parentSchema:schema31.properties.reactions.items,data:data127};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
for(const key30 in data127){
if(!(((key30 === "at") || (key30 === "what")) || (key30 === "trigger"))){
const err336 = {instancePath:instancePath+"/reactions/" + i10,schemaPath:"#/properties/reactions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.reactions.items,data:data127};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data127.at !== undefined){
let data128 = data127.at;
if(typeof data128 === "string"){
if(!pattern6.test(data128)){
const err337 = {instancePath:instancePath+"/reactions/" + i10+"/at",schemaPath:"#/properties/reactions/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$",parentSchema:schema31.properties.reactions.items.properties.at,data:data128};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
else {
const err338 = {instancePath:instancePath+"/reactions/" + i10+"/at",schemaPath:"#/properties/reactions/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.reactions.items.properties.at.type,parentSchema:schema31.properties.reactions.items.properties.at,data:data128};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data127.what !== undefined){
let data129 = data127.what;
if(typeof data129 === "string"){
if(data129.length < 1){
const err339 = {instancePath:instancePath+"/reactions/" + i10+"/what",schemaPath:"#/properties/reactions/items/properties/what/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.reactions.items.properties.what,data:data129};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
else {
const err340 = {instancePath:instancePath+"/reactions/" + i10+"/what",schemaPath:"#/properties/reactions/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.reactions.items.properties.what.type,parentSchema:schema31.properties.reactions.items.properties.what,data:data129};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data127.trigger !== undefined){
let data130 = data127.trigger;
if(typeof data130 === "string"){
if(!pattern4.test(data130)){
const err341 = {instancePath:instancePath+"/reactions/" + i10+"/trigger",schemaPath:"#/properties/reactions/items/properties/trigger/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.reactions.items.properties.trigger,data:data130};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
else {
const err342 = {instancePath:instancePath+"/reactions/" + i10+"/trigger",schemaPath:"#/properties/reactions/items/properties/trigger/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.reactions.items.properties.trigger.type,parentSchema:schema31.properties.reactions.items.properties.trigger,data:data130};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
}
else {
const err343 = {instancePath:instancePath+"/reactions/" + i10,schemaPath:"#/properties/reactions/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.reactions.items.type,parentSchema:schema31.properties.reactions.items,data:data127};
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
const err344 = {instancePath:instancePath+"/reactions",schemaPath:"#/properties/reactions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.reactions.type,parentSchema:schema31.properties.reactions,data:data126};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data.slos !== undefined){
let data131 = data.slos;
if(Array.isArray(data131)){
const len11 = data131.length;
for(let i11=0; i11<len11; i11++){
let data132 = data131[i11];
const _errs358 = errors;
let valid69 = false;
const _errs359 = errors;
if(typeof data132 === "string"){
if(data132.length < 1){
const err345 = {instancePath:instancePath+"/slos/" + i11,schemaPath:"#/properties/slos/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.slos.items.anyOf[0],data:data132};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
else {
const err346 = {instancePath:instancePath+"/slos/" + i11,schemaPath:"#/properties/slos/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[0].type,parentSchema:schema31.properties.slos.items.anyOf[0],data:data132};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
var _valid14 = _errs359 === errors;
valid69 = valid69 || _valid14;
const _errs361 = errors;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
for(const key31 in data132){
if(!(func1.call(schema31.properties.slos.items.anyOf[1].properties, key31))){
const err347 = {instancePath:instancePath+"/slos/" + i11,schemaPath:"#/properties/slos/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.slos.items.anyOf[1],data:data132};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data132.id !== undefined){
let data133 = data132.id;
if(typeof data133 === "string"){
if(!pattern4.test(data133)){
const err348 = {instancePath:instancePath+"/slos/" + i11+"/id",schemaPath:"#/properties/slos/items/anyOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.slos.items.anyOf[1].properties.id,data:data133};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
else {
const err349 = {instancePath:instancePath+"/slos/" + i11+"/id",schemaPath:"#/properties/slos/items/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties.id.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties.id,data:data133};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data132.title !== undefined){
let data134 = data132.title;
if(typeof data134 === "string"){
if(data134.length < 1){
const err350 = {instancePath:instancePath+"/slos/" + i11+"/title",schemaPath:"#/properties/slos/items/anyOf/1/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.slos.items.anyOf[1].properties.title,data:data134};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
else {
const err351 = {instancePath:instancePath+"/slos/" + i11+"/title",schemaPath:"#/properties/slos/items/anyOf/1/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties.title.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties.title,data:data134};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data132.openslo !== undefined){
let data135 = data132.openslo;
if(typeof data135 === "string"){
if(data135.length < 1){
const err352 = {instancePath:instancePath+"/slos/" + i11+"/openslo",schemaPath:"#/properties/slos/items/anyOf/1/properties/openslo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.slos.items.anyOf[1].properties.openslo,data:data135};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
else {
const err353 = {instancePath:instancePath+"/slos/" + i11+"/openslo",schemaPath:"#/properties/slos/items/anyOf/1/properties/openslo/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties.openslo.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties.openslo,data:data135};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data132.indicator !== undefined){
let data136 = data132.indicator;
if(typeof data136 === "string"){
if(!pattern4.test(data136)){
const err354 = {instancePath:instancePath+"/slos/" + i11+"/indicator",schemaPath:"#/properties/slos/items/anyOf/1/properties/indicator/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.slos.items.anyOf[1].properties.indicator,data:data136};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
else {
const err355 = {instancePath:instancePath+"/slos/" + i11+"/indicator",schemaPath:"#/properties/slos/items/anyOf/1/properties/indicator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties.indicator.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties.indicator,data:data136};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data132.target !== undefined){
let data137 = data132.target;
if(typeof data137 === "string"){
if(!pattern5.test(data137)){
const err356 = {instancePath:instancePath+"/slos/" + i11+"/target",schemaPath:"#/properties/slos/items/anyOf/1/properties/target/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema31.properties.slos.items.anyOf[1].properties.target,data:data137};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
else {
const err357 = {instancePath:instancePath+"/slos/" + i11+"/target",schemaPath:"#/properties/slos/items/anyOf/1/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties.target.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties.target,data:data137};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data132.window !== undefined){
let data138 = data132.window;
if(typeof data138 === "string"){
if(!pattern8.test(data138)){
const err358 = {instancePath:instancePath+"/slos/" + i11+"/window",schemaPath:"#/properties/slos/items/anyOf/1/properties/window/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema31.properties.slos.items.anyOf[1].properties.window,data:data138};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
else {
const err359 = {instancePath:instancePath+"/slos/" + i11+"/window",schemaPath:"#/properties/slos/items/anyOf/1/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties.window.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties.window,data:data138};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data132.budget !== undefined){
let data139 = data132.budget;
if(typeof data139 !== "string"){
const err360 = {instancePath:instancePath+"/slos/" + i11+"/budget",schemaPath:"#/properties/slos/items/anyOf/1/properties/budget/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties.budget.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties.budget,data:data139};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if(!((data139 === "occurrences") || (data139 === "timeslices"))){
const err361 = {instancePath:instancePath+"/slos/" + i11+"/budget",schemaPath:"#/properties/slos/items/anyOf/1/properties/budget/enum",keyword:"enum",params:{allowedValues: schema31.properties.slos.items.anyOf[1].properties.budget.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.slos.items.anyOf[1].properties.budget.enum,parentSchema:schema31.properties.slos.items.anyOf[1].properties.budget,data:data139};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data132.timeslice !== undefined){
let data140 = data132.timeslice;
if(typeof data140 === "string"){
if(!pattern8.test(data140)){
const err362 = {instancePath:instancePath+"/slos/" + i11+"/timeslice",schemaPath:"#/properties/slos/items/anyOf/1/properties/timeslice/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema31.properties.slos.items.anyOf[1].properties.timeslice,data:data140};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
else {
const err363 = {instancePath:instancePath+"/slos/" + i11+"/timeslice",schemaPath:"#/properties/slos/items/anyOf/1/properties/timeslice/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties.timeslice.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties.timeslice,data:data140};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data132["timeslice-target"] !== undefined){
let data141 = data132["timeslice-target"];
if(typeof data141 === "string"){
if(!pattern5.test(data141)){
const err364 = {instancePath:instancePath+"/slos/" + i11+"/timeslice-target",schemaPath:"#/properties/slos/items/anyOf/1/properties/timeslice-target/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema31.properties.slos.items.anyOf[1].properties["timeslice-target"],data:data141};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
else {
const err365 = {instancePath:instancePath+"/slos/" + i11+"/timeslice-target",schemaPath:"#/properties/slos/items/anyOf/1/properties/timeslice-target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties["timeslice-target"].type,parentSchema:schema31.properties.slos.items.anyOf[1].properties["timeslice-target"],data:data141};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data132.severity !== undefined){
let data142 = data132.severity;
if(typeof data142 !== "string"){
const err366 = {instancePath:instancePath+"/slos/" + i11+"/severity",schemaPath:"#/properties/slos/items/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties.severity.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties.severity,data:data142};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
if(!((data142 === "blocking") || (data142 === "advisory"))){
const err367 = {instancePath:instancePath+"/slos/" + i11+"/severity",schemaPath:"#/properties/slos/items/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.slos.items.anyOf[1].properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.slos.items.anyOf[1].properties.severity.enum,parentSchema:schema31.properties.slos.items.anyOf[1].properties.severity,data:data142};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data132["burn-rates"] !== undefined){
let data143 = data132["burn-rates"];
const _errs385 = errors;
let valid71 = false;
const _errs386 = errors;
if(typeof data143 !== "string"){
const err368 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates",schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[0].type,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[0],data:data143};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(!(((data143 === "sre-workbook") || (data143 === "sloth-30d")) || (data143 === "sloth-28d"))){
const err369 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates",schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[0].enum,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[0],data:data143};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
var _valid15 = _errs386 === errors;
valid71 = valid71 || _valid15;
const _errs388 = errors;
if(Array.isArray(data143)){
if(data143.length < 1){
const err370 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates",schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1],data:data143};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
const len12 = data143.length;
for(let i12=0; i12<len12; i12++){
let data144 = data143[i12];
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(data144.long === undefined){
const err371 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates/" + i12,schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/items/required",keyword:"required",params:{missingProperty: "long"},message:"must have required property '"+"long"+"'",schema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.required,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items,data:data144};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(data144.short === undefined){
const err372 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates/" + i12,schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/items/required",keyword:"required",params:{missingProperty: "short"},message:"must have required property '"+"short"+"'",schema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.required,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items,data:data144};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(data144.factor === undefined){
const err373 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates/" + i12,schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/items/required",keyword:"required",params:{missingProperty: "factor"},message:"must have required property '"+"factor"+"'",schema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.required,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items,data:data144};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if(data144.action === undefined){
const err374 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates/" + i12,schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/items/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.required,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items,data:data144};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
for(const key32 in data144){
if(!((((key32 === "long") || (key32 === "short")) || (key32 === "factor")) || (key32 === "action"))){
const err375 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates/" + i12,schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items,data:data144};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data144.long !== undefined){
let data145 = data144.long;
if(typeof data145 === "string"){
if(!pattern8.test(data145)){
const err376 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates/" + i12+"/long",schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/items/properties/long/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.properties.long,data:data145};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
else {
const err377 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates/" + i12+"/long",schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/items/properties/long/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.properties.long.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.properties.long,data:data145};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data144.short !== undefined){
let data146 = data144.short;
if(typeof data146 === "string"){
if(!pattern8.test(data146)){
const err378 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates/" + i12+"/short",schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/items/properties/short/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.properties.short,data:data146};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
else {
const err379 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates/" + i12+"/short",schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/items/properties/short/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.properties.short.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.properties.short,data:data146};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data144.factor !== undefined){
let data147 = data144.factor;
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 <= 0 || isNaN(data147)){
const err380 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates/" + i12+"/factor",schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/items/properties/factor/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.properties.factor,data:data147};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
else {
const err381 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates/" + i12+"/factor",schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/items/properties/factor/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.properties.factor.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.properties.factor,data:data147};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data144.action !== undefined){
let data148 = data144.action;
if(typeof data148 !== "string"){
const err382 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates/" + i12+"/action",schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.properties.action.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.properties.action,data:data148};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
if(!((data148 === "page") || (data148 === "ticket"))){
const err383 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates/" + i12+"/action",schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.properties.action.enum,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.properties.action,data:data148};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
}
else {
const err384 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates/" + i12,schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items,data:data144};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
}
else {
const err385 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates",schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].type,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1],data:data143};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
var _valid15 = _errs388 === errors;
valid71 = valid71 || _valid15;
if(!valid71){
const err386 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates",schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"],data:data143};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
else {
errors = _errs385;
if(vErrors !== null){
if(_errs385){
vErrors.length = _errs385;
}
else {
vErrors = null;
}
}
}
}
if(data132.consequence !== undefined){
let data149 = data132.consequence;
if(typeof data149 === "string"){
if(data149.length < 1){
const err387 = {instancePath:instancePath+"/slos/" + i11+"/consequence",schemaPath:"#/properties/slos/items/anyOf/1/properties/consequence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.slos.items.anyOf[1].properties.consequence,data:data149};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
else {
const err388 = {instancePath:instancePath+"/slos/" + i11+"/consequence",schemaPath:"#/properties/slos/items/anyOf/1/properties/consequence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties.consequence.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties.consequence,data:data149};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data132["spent-before"] !== undefined){
let data150 = data132["spent-before"];
if(typeof data150 === "string"){
if(!pattern5.test(data150)){
const err389 = {instancePath:instancePath+"/slos/" + i11+"/spent-before",schemaPath:"#/properties/slos/items/anyOf/1/properties/spent-before/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema31.properties.slos.items.anyOf[1].properties["spent-before"],data:data150};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
else {
const err390 = {instancePath:instancePath+"/slos/" + i11+"/spent-before",schemaPath:"#/properties/slos/items/anyOf/1/properties/spent-before/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties["spent-before"].type,parentSchema:schema31.properties.slos.items.anyOf[1].properties["spent-before"],data:data150};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data132["expected-requests"] !== undefined){
let data151 = data132["expected-requests"];
if(!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))){
const err391 = {instancePath:instancePath+"/slos/" + i11+"/expected-requests",schemaPath:"#/properties/slos/items/anyOf/1/properties/expected-requests/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.slos.items.anyOf[1].properties["expected-requests"].type,parentSchema:schema31.properties.slos.items.anyOf[1].properties["expected-requests"],data:data151};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
if((typeof data151 == "number") && (isFinite(data151))){
if(data151 > 9007199254740991 || isNaN(data151)){
const err392 = {instancePath:instancePath+"/slos/" + i11+"/expected-requests",schemaPath:"#/properties/slos/items/anyOf/1/properties/expected-requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.slos.items.anyOf[1].properties["expected-requests"],data:data151};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
if(data151 < 1 || isNaN(data151)){
const err393 = {instancePath:instancePath+"/slos/" + i11+"/expected-requests",schemaPath:"#/properties/slos/items/anyOf/1/properties/expected-requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.slos.items.anyOf[1].properties["expected-requests"],data:data151};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
}
}
else {
const err394 = {instancePath:instancePath+"/slos/" + i11,schemaPath:"#/properties/slos/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.slos.items.anyOf[1].type,parentSchema:schema31.properties.slos.items.anyOf[1],data:data132};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
var _valid14 = _errs361 === errors;
valid69 = valid69 || _valid14;
if(!valid69){
const err395 = {instancePath:instancePath+"/slos/" + i11,schemaPath:"#/properties/slos/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.slos.items.anyOf,parentSchema:schema31.properties.slos.items,data:data132};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
else {
errors = _errs358;
if(vErrors !== null){
if(_errs358){
vErrors.length = _errs358;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err396 = {instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.slos.type,parentSchema:schema31.properties.slos,data:data131};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data.decide !== undefined){
let data152 = data.decide;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
for(const key33 in data152){
if(!((((((key33 === "confidence") || (key33 === "inconclusive")) || (key33 === "settled later")) || (key33 === "looks")) || (key33 === "clustering")) || (key33 === "split alarm"))){
const err397 = {instancePath:instancePath+"/decide",schemaPath:"#/properties/decide/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.decide,data:data152};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data152.confidence !== undefined){
let data153 = data152.confidence;
if(typeof data153 === "string"){
if(!pattern5.test(data153)){
const err398 = {instancePath:instancePath+"/decide/confidence",schemaPath:"#/properties/decide/properties/confidence/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema31.properties.decide.properties.confidence,data:data153};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
else {
const err399 = {instancePath:instancePath+"/decide/confidence",schemaPath:"#/properties/decide/properties/confidence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.decide.properties.confidence.type,parentSchema:schema31.properties.decide.properties.confidence,data:data153};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data152.inconclusive !== undefined){
let data154 = data152.inconclusive;
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
for(const key34 in data154){
const _errs414 = errors;
if(typeof key34 !== "string"){
const err400 = {instancePath:instancePath+"/decide/inconclusive",schemaPath:"#/properties/decide/properties/inconclusive/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.decide.properties.inconclusive.propertyNames.type,parentSchema:schema31.properties.decide.properties.inconclusive.propertyNames,data:key34,propertyName:key34};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
var valid76 = _errs414 === errors;
if(!valid76){
const err401 = {instancePath:instancePath+"/decide/inconclusive",schemaPath:"#/properties/decide/properties/inconclusive/propertyNames",keyword:"propertyNames",params:{propertyName: key34},message:"property name must be valid",schema:schema31.properties.decide.properties.inconclusive.propertyNames,parentSchema:schema31.properties.decide.properties.inconclusive,data:data154};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
for(const key35 in data154){
let data155 = data154[key35];
if(typeof data155 !== "string"){
const err402 = {instancePath:instancePath+"/decide/inconclusive/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/decide/properties/inconclusive/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.decide.properties.inconclusive.additionalProperties.type,parentSchema:schema31.properties.decide.properties.inconclusive.additionalProperties,data:data155};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
if(!((data155 === "proceed") || (data155 === "hold"))){
const err403 = {instancePath:instancePath+"/decide/inconclusive/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/decide/properties/inconclusive/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema31.properties.decide.properties.inconclusive.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.decide.properties.inconclusive.additionalProperties.enum,parentSchema:schema31.properties.decide.properties.inconclusive.additionalProperties,data:data155};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
}
else {
const err404 = {instancePath:instancePath+"/decide/inconclusive",schemaPath:"#/properties/decide/properties/inconclusive/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.decide.properties.inconclusive.type,parentSchema:schema31.properties.decide.properties.inconclusive,data:data154};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
if(data152["settled later"] !== undefined){
let data156 = data152["settled later"];
if(typeof data156 !== "boolean"){
const err405 = {instancePath:instancePath+"/decide/settled later",schemaPath:"#/properties/decide/properties/settled%20later/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.decide.properties["settled later"].type,parentSchema:schema31.properties.decide.properties["settled later"],data:data156};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data152.looks !== undefined){
let data157 = data152.looks;
const _errs422 = errors;
let valid78 = false;
const _errs423 = errors;
if(typeof data157 !== "string"){
const err406 = {instancePath:instancePath+"/decide/looks",schemaPath:"#/properties/decide/properties/looks/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.decide.properties.looks.anyOf[0].type,parentSchema:schema31.properties.decide.properties.looks.anyOf[0],data:data157};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if("anytime" !== data157){
const err407 = {instancePath:instancePath+"/decide/looks",schemaPath:"#/properties/decide/properties/looks/anyOf/0/const",keyword:"const",params:{allowedValue: "anytime"},message:"must be equal to constant",schema:"anytime",parentSchema:schema31.properties.decide.properties.looks.anyOf[0],data:data157};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
var _valid16 = _errs423 === errors;
valid78 = valid78 || _valid16;
const _errs425 = errors;
if(!(((typeof data157 == "number") && (!(data157 % 1) && !isNaN(data157))) && (isFinite(data157)))){
const err408 = {instancePath:instancePath+"/decide/looks",schemaPath:"#/properties/decide/properties/looks/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.decide.properties.looks.anyOf[1].type,parentSchema:schema31.properties.decide.properties.looks.anyOf[1],data:data157};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
if((typeof data157 == "number") && (isFinite(data157))){
if(data157 > 100 || isNaN(data157)){
const err409 = {instancePath:instancePath+"/decide/looks",schemaPath:"#/properties/decide/properties/looks/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema31.properties.decide.properties.looks.anyOf[1],data:data157};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(data157 < 1 || isNaN(data157)){
const err410 = {instancePath:instancePath+"/decide/looks",schemaPath:"#/properties/decide/properties/looks/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.decide.properties.looks.anyOf[1],data:data157};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
var _valid16 = _errs425 === errors;
valid78 = valid78 || _valid16;
if(!valid78){
const err411 = {instancePath:instancePath+"/decide/looks",schemaPath:"#/properties/decide/properties/looks/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.decide.properties.looks.anyOf,parentSchema:schema31.properties.decide.properties.looks,data:data157};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
else {
errors = _errs422;
if(vErrors !== null){
if(_errs422){
vErrors.length = _errs422;
}
else {
vErrors = null;
}
}
}
}
if(data152.clustering !== undefined){
let data158 = data152.clustering;
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 > 1000 || isNaN(data158)){
const err412 = {instancePath:instancePath+"/decide/clustering",schemaPath:"#/properties/decide/properties/clustering/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema31.properties.decide.properties.clustering,data:data158};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
if(data158 < 1 || isNaN(data158)){
const err413 = {instancePath:instancePath+"/decide/clustering",schemaPath:"#/properties/decide/properties/clustering/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.decide.properties.clustering,data:data158};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
else {
const err414 = {instancePath:instancePath+"/decide/clustering",schemaPath:"#/properties/decide/properties/clustering/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.decide.properties.clustering.type,parentSchema:schema31.properties.decide.properties.clustering,data:data158};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data152["split alarm"] !== undefined){
let data159 = data152["split alarm"];
if(typeof data159 === "string"){
if(!pattern5.test(data159)){
const err415 = {instancePath:instancePath+"/decide/split alarm",schemaPath:"#/properties/decide/properties/split%20alarm/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema31.properties.decide.properties["split alarm"],data:data159};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
else {
const err416 = {instancePath:instancePath+"/decide/split alarm",schemaPath:"#/properties/decide/properties/split%20alarm/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.decide.properties["split alarm"].type,parentSchema:schema31.properties.decide.properties["split alarm"],data:data159};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
}
else {
const err417 = {instancePath:instancePath+"/decide",schemaPath:"#/properties/decide/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.decide.type,parentSchema:schema31.properties.decide,data:data152};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data["sign-off"] !== undefined){
let data160 = data["sign-off"];
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
if(data160.roles === undefined){
const err418 = {instancePath:instancePath+"/sign-off",schemaPath:"#/properties/sign-off/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'",schema:schema31.properties["sign-off"].required,parentSchema:schema31.properties["sign-off"],data:data160};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
for(const key36 in data160){
if(!(((((key36 === "roles") || (key36 === "separation")) || (key36 === "max-age")) || (key36 === "consulted")) || (key36 === "informed"))){
const err419 = {instancePath:instancePath+"/sign-off",schemaPath:"#/properties/sign-off/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties["sign-off"],data:data160};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data160.roles !== undefined){
let data161 = data160.roles;
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
for(const key37 in data161){
const _errs436 = errors;
if(typeof key37 === "string"){
if(!pattern4.test(key37)){
const err420 = {instancePath:instancePath+"/sign-off/roles",schemaPath:"#/properties/sign-off/properties/roles/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties["sign-off"].properties.roles.propertyNames,data:key37,propertyName:key37};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
else {
const err421 = {instancePath:instancePath+"/sign-off/roles",schemaPath:"#/properties/sign-off/properties/roles/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["sign-off"].properties.roles.propertyNames.type,parentSchema:schema31.properties["sign-off"].properties.roles.propertyNames,data:key37,propertyName:key37};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
var valid80 = _errs436 === errors;
if(!valid80){
const err422 = {instancePath:instancePath+"/sign-off/roles",schemaPath:"#/properties/sign-off/properties/roles/propertyNames",keyword:"propertyNames",params:{propertyName: key37},message:"property name must be valid",schema:schema31.properties["sign-off"].properties.roles.propertyNames,parentSchema:schema31.properties["sign-off"].properties.roles,data:data161};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
for(const key38 in data161){
let data162 = data161[key38];
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(data162.people === undefined){
const err423 = {instancePath:instancePath+"/sign-off/roles/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sign-off/properties/roles/additionalProperties/required",keyword:"required",params:{missingProperty: "people"},message:"must have required property '"+"people"+"'",schema:schema31.properties["sign-off"].properties.roles.additionalProperties.required,parentSchema:schema31.properties["sign-off"].properties.roles.additionalProperties,data:data162};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
for(const key39 in data162){
if(!(((key39 === "title") || (key39 === "people")) || (key39 === "threshold"))){
const err424 = {instancePath:instancePath+"/sign-off/roles/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sign-off/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties["sign-off"].properties.roles.additionalProperties,data:data162};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data162.title !== undefined){
let data163 = data162.title;
if(typeof data163 === "string"){
if(data163.length < 1){
const err425 = {instancePath:instancePath+"/sign-off/roles/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/properties/sign-off/properties/roles/additionalProperties/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties["sign-off"].properties.roles.additionalProperties.properties.title,data:data163};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
else {
const err426 = {instancePath:instancePath+"/sign-off/roles/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/properties/sign-off/properties/roles/additionalProperties/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["sign-off"].properties.roles.additionalProperties.properties.title.type,parentSchema:schema31.properties["sign-off"].properties.roles.additionalProperties.properties.title,data:data163};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data162.people !== undefined){
let data164 = data162.people;
if(Array.isArray(data164)){
if(data164.length < 1){
const err427 = {instancePath:instancePath+"/sign-off/roles/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/people",schemaPath:"#/properties/sign-off/properties/roles/additionalProperties/properties/people/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties["sign-off"].properties.roles.additionalProperties.properties.people,data:data164};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
const len13 = data164.length;
for(let i13=0; i13<len13; i13++){
let data165 = data164[i13];
if(typeof data165 === "string"){
if(data165.length < 1){
const err428 = {instancePath:instancePath+"/sign-off/roles/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/people/" + i13,schemaPath:"#/properties/sign-off/properties/roles/additionalProperties/properties/people/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties["sign-off"].properties.roles.additionalProperties.properties.people.items,data:data165};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
else {
const err429 = {instancePath:instancePath+"/sign-off/roles/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/people/" + i13,schemaPath:"#/properties/sign-off/properties/roles/additionalProperties/properties/people/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["sign-off"].properties.roles.additionalProperties.properties.people.items.type,parentSchema:schema31.properties["sign-off"].properties.roles.additionalProperties.properties.people.items,data:data165};
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
else {
const err430 = {instancePath:instancePath+"/sign-off/roles/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/people",schemaPath:"#/properties/sign-off/properties/roles/additionalProperties/properties/people/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties["sign-off"].properties.roles.additionalProperties.properties.people.type,parentSchema:schema31.properties["sign-off"].properties.roles.additionalProperties.properties.people,data:data164};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data162.threshold !== undefined){
let data166 = data162.threshold;
if(!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))){
const err431 = {instancePath:instancePath+"/sign-off/roles/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/threshold",schemaPath:"#/properties/sign-off/properties/roles/additionalProperties/properties/threshold/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties["sign-off"].properties.roles.additionalProperties.properties.threshold.type,parentSchema:schema31.properties["sign-off"].properties.roles.additionalProperties.properties.threshold,data:data166};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if((typeof data166 == "number") && (isFinite(data166))){
if(data166 > 9007199254740991 || isNaN(data166)){
const err432 = {instancePath:instancePath+"/sign-off/roles/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/threshold",schemaPath:"#/properties/sign-off/properties/roles/additionalProperties/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties["sign-off"].properties.roles.additionalProperties.properties.threshold,data:data166};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
if(data166 < 1 || isNaN(data166)){
const err433 = {instancePath:instancePath+"/sign-off/roles/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/threshold",schemaPath:"#/properties/sign-off/properties/roles/additionalProperties/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties["sign-off"].properties.roles.additionalProperties.properties.threshold,data:data166};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
}
}
else {
const err434 = {instancePath:instancePath+"/sign-off/roles/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sign-off/properties/roles/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties["sign-off"].properties.roles.additionalProperties.type,parentSchema:schema31.properties["sign-off"].properties.roles.additionalProperties,data:data162};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
}
else {
const err435 = {instancePath:instancePath+"/sign-off/roles",schemaPath:"#/properties/sign-off/properties/roles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties["sign-off"].properties.roles.type,parentSchema:schema31.properties["sign-off"].properties.roles,data:data161};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data160.separation !== undefined){
let data167 = data160.separation;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
if(data167["approver is not"] === undefined){
const err436 = {instancePath:instancePath+"/sign-off/separation",schemaPath:"#/properties/sign-off/properties/separation/required",keyword:"required",params:{missingProperty: "approver is not"},message:"must have required property '"+"approver is not"+"'",schema:schema31.properties["sign-off"].properties.separation.required,parentSchema:schema31.properties["sign-off"].properties.separation,data:data167};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
for(const key40 in data167){
if(!(key40 === "approver is not")){
const err437 = {instancePath:instancePath+"/sign-off/separation",schemaPath:"#/properties/sign-off/properties/separation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties["sign-off"].properties.separation,data:data167};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data167["approver is not"] !== undefined){
let data168 = data167["approver is not"];
if(Array.isArray(data168)){
if(data168.length < 1){
const err438 = {instancePath:instancePath+"/sign-off/separation/approver is not",schemaPath:"#/properties/sign-off/properties/separation/properties/approver%20is%20not/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties["sign-off"].properties.separation.properties["approver is not"],data:data168};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
const len14 = data168.length;
for(let i14=0; i14<len14; i14++){
let data169 = data168[i14];
if(typeof data169 !== "string"){
const err439 = {instancePath:instancePath+"/sign-off/separation/approver is not/" + i14,schemaPath:"#/properties/sign-off/properties/separation/properties/approver%20is%20not/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["sign-off"].properties.separation.properties["approver is not"].items.type,parentSchema:schema31.properties["sign-off"].properties.separation.properties["approver is not"].items,data:data169};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
if(!(((data169 === "author") || (data169 === "evidence-submitter")) || (data169 === "plan-editor"))){
const err440 = {instancePath:instancePath+"/sign-off/separation/approver is not/" + i14,schemaPath:"#/properties/sign-off/properties/separation/properties/approver%20is%20not/items/enum",keyword:"enum",params:{allowedValues: schema31.properties["sign-off"].properties.separation.properties["approver is not"].items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties["sign-off"].properties.separation.properties["approver is not"].items.enum,parentSchema:schema31.properties["sign-off"].properties.separation.properties["approver is not"].items,data:data169};
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
const err441 = {instancePath:instancePath+"/sign-off/separation/approver is not",schemaPath:"#/properties/sign-off/properties/separation/properties/approver%20is%20not/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties["sign-off"].properties.separation.properties["approver is not"].type,parentSchema:schema31.properties["sign-off"].properties.separation.properties["approver is not"],data:data168};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
}
else {
const err442 = {instancePath:instancePath+"/sign-off/separation",schemaPath:"#/properties/sign-off/properties/separation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties["sign-off"].properties.separation.type,parentSchema:schema31.properties["sign-off"].properties.separation,data:data167};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data160["max-age"] !== undefined){
let data170 = data160["max-age"];
if(typeof data170 === "string"){
if(!pattern8.test(data170)){
const err443 = {instancePath:instancePath+"/sign-off/max-age",schemaPath:"#/properties/sign-off/properties/max-age/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema31.properties["sign-off"].properties["max-age"],data:data170};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
else {
const err444 = {instancePath:instancePath+"/sign-off/max-age",schemaPath:"#/properties/sign-off/properties/max-age/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["sign-off"].properties["max-age"].type,parentSchema:schema31.properties["sign-off"].properties["max-age"],data:data170};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data160.consulted !== undefined){
let data171 = data160.consulted;
if(Array.isArray(data171)){
if(data171.length < 1){
const err445 = {instancePath:instancePath+"/sign-off/consulted",schemaPath:"#/properties/sign-off/properties/consulted/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties["sign-off"].properties.consulted,data:data171};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
const len15 = data171.length;
for(let i15=0; i15<len15; i15++){
let data172 = data171[i15];
if(typeof data172 === "string"){
if(data172.length < 1){
const err446 = {instancePath:instancePath+"/sign-off/consulted/" + i15,schemaPath:"#/properties/sign-off/properties/consulted/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties["sign-off"].properties.consulted.items,data:data172};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
else {
const err447 = {instancePath:instancePath+"/sign-off/consulted/" + i15,schemaPath:"#/properties/sign-off/properties/consulted/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["sign-off"].properties.consulted.items.type,parentSchema:schema31.properties["sign-off"].properties.consulted.items,data:data172};
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
const err448 = {instancePath:instancePath+"/sign-off/consulted",schemaPath:"#/properties/sign-off/properties/consulted/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties["sign-off"].properties.consulted.type,parentSchema:schema31.properties["sign-off"].properties.consulted,data:data171};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data160.informed !== undefined){
let data173 = data160.informed;
if(Array.isArray(data173)){
if(data173.length < 1){
const err449 = {instancePath:instancePath+"/sign-off/informed",schemaPath:"#/properties/sign-off/properties/informed/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties["sign-off"].properties.informed,data:data173};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
const len16 = data173.length;
for(let i16=0; i16<len16; i16++){
let data174 = data173[i16];
if(typeof data174 === "string"){
if(data174.length < 1){
const err450 = {instancePath:instancePath+"/sign-off/informed/" + i16,schemaPath:"#/properties/sign-off/properties/informed/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties["sign-off"].properties.informed.items,data:data174};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
else {
const err451 = {instancePath:instancePath+"/sign-off/informed/" + i16,schemaPath:"#/properties/sign-off/properties/informed/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["sign-off"].properties.informed.items.type,parentSchema:schema31.properties["sign-off"].properties.informed.items,data:data174};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
}
else {
const err452 = {instancePath:instancePath+"/sign-off/informed",schemaPath:"#/properties/sign-off/properties/informed/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties["sign-off"].properties.informed.type,parentSchema:schema31.properties["sign-off"].properties.informed,data:data173};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
}
else {
const err453 = {instancePath:instancePath+"/sign-off",schemaPath:"#/properties/sign-off/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties["sign-off"].type,parentSchema:schema31.properties["sign-off"],data:data160};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(data.waivers !== undefined){
let data175 = data.waivers;
if(Array.isArray(data175)){
const len17 = data175.length;
for(let i17=0; i17<len17; i17++){
let data176 = data175[i17];
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
if(data176.guardrail === undefined){
const err454 = {instancePath:instancePath+"/waivers/" + i17,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "guardrail"},message:"must have required property '"+"guardrail"+"'",schema:schema31.properties.waivers.items.required,parentSchema:schema31.properties.waivers.items,data:data176};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if(data176.because === undefined){
const err455 = {instancePath:instancePath+"/waivers/" + i17,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'",schema:schema31.properties.waivers.items.required,parentSchema:schema31.properties.waivers.items,data:data176};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
if(data176.owner === undefined){
const err456 = {instancePath:instancePath+"/waivers/" + i17,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema31.properties.waivers.items.required,parentSchema:schema31.properties.waivers.items,data:data176};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
if(data176.expires === undefined){
const err457 = {instancePath:instancePath+"/waivers/" + i17,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'",schema:schema31.properties.waivers.items.required,parentSchema:schema31.properties.waivers.items,data:data176};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
for(const key41 in data176){
if(!(((((key41 === "guardrail") || (key41 === "phases")) || (key41 === "because")) || (key41 === "owner")) || (key41 === "expires"))){
const err458 = {instancePath:instancePath+"/waivers/" + i17,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.waivers.items,data:data176};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data176.guardrail !== undefined){
let data177 = data176.guardrail;
if(typeof data177 === "string"){
if(!pattern4.test(data177)){
const err459 = {instancePath:instancePath+"/waivers/" + i17+"/guardrail",schemaPath:"#/properties/waivers/items/properties/guardrail/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.waivers.items.properties.guardrail,data:data177};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
else {
const err460 = {instancePath:instancePath+"/waivers/" + i17+"/guardrail",schemaPath:"#/properties/waivers/items/properties/guardrail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.guardrail.type,parentSchema:schema31.properties.waivers.items.properties.guardrail,data:data177};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data176.phases !== undefined){
let data178 = data176.phases;
if(Array.isArray(data178)){
if(data178.length < 1){
const err461 = {instancePath:instancePath+"/waivers/" + i17+"/phases",schemaPath:"#/properties/waivers/items/properties/phases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.waivers.items.properties.phases,data:data178};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
const len18 = data178.length;
for(let i18=0; i18<len18; i18++){
let data179 = data178[i18];
if(typeof data179 === "string"){
if(!pattern4.test(data179)){
const err462 = {instancePath:instancePath+"/waivers/" + i17+"/phases/" + i18,schemaPath:"#/properties/waivers/items/properties/phases/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.waivers.items.properties.phases.items,data:data179};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
else {
const err463 = {instancePath:instancePath+"/waivers/" + i17+"/phases/" + i18,schemaPath:"#/properties/waivers/items/properties/phases/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.phases.items.type,parentSchema:schema31.properties.waivers.items.properties.phases.items,data:data179};
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
else {
const err464 = {instancePath:instancePath+"/waivers/" + i17+"/phases",schemaPath:"#/properties/waivers/items/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.waivers.items.properties.phases.type,parentSchema:schema31.properties.waivers.items.properties.phases,data:data178};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data176.because !== undefined){
let data180 = data176.because;
if(typeof data180 === "string"){
if(data180.length < 1){
const err465 = {instancePath:instancePath+"/waivers/" + i17+"/because",schemaPath:"#/properties/waivers/items/properties/because/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.waivers.items.properties.because,data:data180};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
else {
const err466 = {instancePath:instancePath+"/waivers/" + i17+"/because",schemaPath:"#/properties/waivers/items/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.because.type,parentSchema:schema31.properties.waivers.items.properties.because,data:data180};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data176.owner !== undefined){
let data181 = data176.owner;
if(typeof data181 === "string"){
if(data181.length < 1){
const err467 = {instancePath:instancePath+"/waivers/" + i17+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.waivers.items.properties.owner,data:data181};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
else {
const err468 = {instancePath:instancePath+"/waivers/" + i17+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.owner.type,parentSchema:schema31.properties.waivers.items.properties.owner,data:data181};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data176.expires !== undefined){
let data182 = data176.expires;
if(typeof data182 === "string"){
if(!pattern49.test(data182)){
const err469 = {instancePath:instancePath+"/waivers/" + i17+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\d$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\d$",parentSchema:schema31.properties.waivers.items.properties.expires,data:data182};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
else {
const err470 = {instancePath:instancePath+"/waivers/" + i17+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.expires.type,parentSchema:schema31.properties.waivers.items.properties.expires,data:data182};
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
const err471 = {instancePath:instancePath+"/waivers/" + i17,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.waivers.items.type,parentSchema:schema31.properties.waivers.items,data:data176};
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
const err472 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.waivers.type,parentSchema:schema31.properties.waivers,data:data175};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data.rollback !== undefined){
let data183 = data.rollback;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if(data183.procedure === undefined){
const err473 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/required",keyword:"required",params:{missingProperty: "procedure"},message:"must have required property '"+"procedure"+"'",schema:schema31.properties.rollback.required,parentSchema:schema31.properties.rollback,data:data183};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
for(const key42 in data183){
if(!(((key42 === "procedure") || (key42 === "commands")) || (key42 === "recovery-time"))){
const err474 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rollback,data:data183};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data183.procedure !== undefined){
let data184 = data183.procedure;
if(typeof data184 === "string"){
if(data184.length < 1){
const err475 = {instancePath:instancePath+"/rollback/procedure",schemaPath:"#/properties/rollback/properties/procedure/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.rollback.properties.procedure,data:data184};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
else {
const err476 = {instancePath:instancePath+"/rollback/procedure",schemaPath:"#/properties/rollback/properties/procedure/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rollback.properties.procedure.type,parentSchema:schema31.properties.rollback.properties.procedure,data:data184};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data183.commands !== undefined){
let data185 = data183.commands;
if(Array.isArray(data185)){
const len19 = data185.length;
for(let i19=0; i19<len19; i19++){
let data186 = data185[i19];
if(typeof data186 === "string"){
if(data186.length < 1){
const err477 = {instancePath:instancePath+"/rollback/commands/" + i19,schemaPath:"#/properties/rollback/properties/commands/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.rollback.properties.commands.items,data:data186};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
else {
const err478 = {instancePath:instancePath+"/rollback/commands/" + i19,schemaPath:"#/properties/rollback/properties/commands/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rollback.properties.commands.items.type,parentSchema:schema31.properties.rollback.properties.commands.items,data:data186};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
}
else {
const err479 = {instancePath:instancePath+"/rollback/commands",schemaPath:"#/properties/rollback/properties/commands/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.rollback.properties.commands.type,parentSchema:schema31.properties.rollback.properties.commands,data:data185};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data183["recovery-time"] !== undefined){
let data187 = data183["recovery-time"];
if(typeof data187 === "string"){
if(!pattern8.test(data187)){
const err480 = {instancePath:instancePath+"/rollback/recovery-time",schemaPath:"#/properties/rollback/properties/recovery-time/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema31.properties.rollback.properties["recovery-time"],data:data187};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
else {
const err481 = {instancePath:instancePath+"/rollback/recovery-time",schemaPath:"#/properties/rollback/properties/recovery-time/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rollback.properties["recovery-time"].type,parentSchema:schema31.properties.rollback.properties["recovery-time"],data:data187};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
}
else {
const err482 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rollback.type,parentSchema:schema31.properties.rollback,data:data183};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data["next-steps"] !== undefined){
let data188 = data["next-steps"];
if(Array.isArray(data188)){
const len20 = data188.length;
for(let i20=0; i20<len20; i20++){
let data189 = data188[i20];
const _errs498 = errors;
let valid102 = false;
const _errs499 = errors;
if(typeof data189 === "string"){
if(data189.length < 1){
const err483 = {instancePath:instancePath+"/next-steps/" + i20,schemaPath:"#/properties/next-steps/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties["next-steps"].items.anyOf[0],data:data189};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
else {
const err484 = {instancePath:instancePath+"/next-steps/" + i20,schemaPath:"#/properties/next-steps/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["next-steps"].items.anyOf[0].type,parentSchema:schema31.properties["next-steps"].items.anyOf[0],data:data189};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
var _valid17 = _errs499 === errors;
valid102 = valid102 || _valid17;
const _errs501 = errors;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(data189.when === undefined){
const err485 = {instancePath:instancePath+"/next-steps/" + i20,schemaPath:"#/properties/next-steps/items/anyOf/1/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema31.properties["next-steps"].items.anyOf[1].required,parentSchema:schema31.properties["next-steps"].items.anyOf[1],data:data189};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
if(data189.steps === undefined){
const err486 = {instancePath:instancePath+"/next-steps/" + i20,schemaPath:"#/properties/next-steps/items/anyOf/1/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'",schema:schema31.properties["next-steps"].items.anyOf[1].required,parentSchema:schema31.properties["next-steps"].items.anyOf[1],data:data189};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
for(const key43 in data189){
if(!((key43 === "when") || (key43 === "steps"))){
const err487 = {instancePath:instancePath+"/next-steps/" + i20,schemaPath:"#/properties/next-steps/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties["next-steps"].items.anyOf[1],data:data189};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data189.when !== undefined){
let data190 = data189.when;
if(typeof data190 === "string"){
if(data190.length < 1){
const err488 = {instancePath:instancePath+"/next-steps/" + i20+"/when",schemaPath:"#/properties/next-steps/items/anyOf/1/properties/when/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties["next-steps"].items.anyOf[1].properties.when,data:data190};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
else {
const err489 = {instancePath:instancePath+"/next-steps/" + i20+"/when",schemaPath:"#/properties/next-steps/items/anyOf/1/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["next-steps"].items.anyOf[1].properties.when.type,parentSchema:schema31.properties["next-steps"].items.anyOf[1].properties.when,data:data190};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data189.steps !== undefined){
let data191 = data189.steps;
if(Array.isArray(data191)){
if(data191.length < 1){
const err490 = {instancePath:instancePath+"/next-steps/" + i20+"/steps",schemaPath:"#/properties/next-steps/items/anyOf/1/properties/steps/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties["next-steps"].items.anyOf[1].properties.steps,data:data191};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
const len21 = data191.length;
for(let i21=0; i21<len21; i21++){
let data192 = data191[i21];
if(typeof data192 === "string"){
if(data192.length < 1){
const err491 = {instancePath:instancePath+"/next-steps/" + i20+"/steps/" + i21,schemaPath:"#/properties/next-steps/items/anyOf/1/properties/steps/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties["next-steps"].items.anyOf[1].properties.steps.items,data:data192};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
else {
const err492 = {instancePath:instancePath+"/next-steps/" + i20+"/steps/" + i21,schemaPath:"#/properties/next-steps/items/anyOf/1/properties/steps/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["next-steps"].items.anyOf[1].properties.steps.items.type,parentSchema:schema31.properties["next-steps"].items.anyOf[1].properties.steps.items,data:data192};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
}
else {
const err493 = {instancePath:instancePath+"/next-steps/" + i20+"/steps",schemaPath:"#/properties/next-steps/items/anyOf/1/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties["next-steps"].items.anyOf[1].properties.steps.type,parentSchema:schema31.properties["next-steps"].items.anyOf[1].properties.steps,data:data191};
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
const err494 = {instancePath:instancePath+"/next-steps/" + i20,schemaPath:"#/properties/next-steps/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties["next-steps"].items.anyOf[1].type,parentSchema:schema31.properties["next-steps"].items.anyOf[1],data:data189};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
var _valid17 = _errs501 === errors;
valid102 = valid102 || _valid17;
if(!valid102){
const err495 = {instancePath:instancePath+"/next-steps/" + i20,schemaPath:"#/properties/next-steps/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties["next-steps"].items.anyOf,parentSchema:schema31.properties["next-steps"].items,data:data189};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
else {
errors = _errs498;
if(vErrors !== null){
if(_errs498){
vErrors.length = _errs498;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err496 = {instancePath:instancePath+"/next-steps",schemaPath:"#/properties/next-steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties["next-steps"].type,parentSchema:schema31.properties["next-steps"],data:data188};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data.appendix !== undefined){
let data193 = data.appendix;
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
for(const key44 in data193){
if(!(((key44 === "dashboards") || (key44 === "alerts")) || (key44 === "runbooks"))){
const err497 = {instancePath:instancePath+"/appendix",schemaPath:"#/properties/appendix/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.appendix,data:data193};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data193.dashboards !== undefined){
let data194 = data193.dashboards;
if(Array.isArray(data194)){
const len22 = data194.length;
for(let i22=0; i22<len22; i22++){
let data195 = data194[i22];
const _errs516 = errors;
let valid109 = false;
const _errs517 = errors;
if(typeof data195 === "string"){
if(data195.length < 1){
const err498 = {instancePath:instancePath+"/appendix/dashboards/" + i22,schemaPath:"#/properties/appendix/properties/dashboards/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.appendix.properties.dashboards.items.anyOf[0],data:data195};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
else {
const err499 = {instancePath:instancePath+"/appendix/dashboards/" + i22,schemaPath:"#/properties/appendix/properties/dashboards/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.dashboards.items.anyOf[0].type,parentSchema:schema31.properties.appendix.properties.dashboards.items.anyOf[0],data:data195};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
var _valid18 = _errs517 === errors;
valid109 = valid109 || _valid18;
const _errs519 = errors;
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
if(data195.name === undefined){
const err500 = {instancePath:instancePath+"/appendix/dashboards/" + i22,schemaPath:"#/properties/appendix/properties/dashboards/items/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.appendix.properties.dashboards.items.anyOf[1].required,parentSchema:schema31.properties.appendix.properties.dashboards.items.anyOf[1],data:data195};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
for(const key45 in data195){
if(!(((key45 === "name") || (key45 === "about")) || (key45 === "url"))){
const err501 = {instancePath:instancePath+"/appendix/dashboards/" + i22,schemaPath:"#/properties/appendix/properties/dashboards/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.appendix.properties.dashboards.items.anyOf[1],data:data195};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
if(data195.name !== undefined){
let data196 = data195.name;
if(typeof data196 === "string"){
if(data196.length < 1){
const err502 = {instancePath:instancePath+"/appendix/dashboards/" + i22+"/name",schemaPath:"#/properties/appendix/properties/dashboards/items/anyOf/1/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.appendix.properties.dashboards.items.anyOf[1].properties.name,data:data196};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
else {
const err503 = {instancePath:instancePath+"/appendix/dashboards/" + i22+"/name",schemaPath:"#/properties/appendix/properties/dashboards/items/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.dashboards.items.anyOf[1].properties.name.type,parentSchema:schema31.properties.appendix.properties.dashboards.items.anyOf[1].properties.name,data:data196};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data195.about !== undefined){
let data197 = data195.about;
if(typeof data197 === "string"){
if(data197.length < 1){
const err504 = {instancePath:instancePath+"/appendix/dashboards/" + i22+"/about",schemaPath:"#/properties/appendix/properties/dashboards/items/anyOf/1/properties/about/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.appendix.properties.dashboards.items.anyOf[1].properties.about,data:data197};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
else {
const err505 = {instancePath:instancePath+"/appendix/dashboards/" + i22+"/about",schemaPath:"#/properties/appendix/properties/dashboards/items/anyOf/1/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.dashboards.items.anyOf[1].properties.about.type,parentSchema:schema31.properties.appendix.properties.dashboards.items.anyOf[1].properties.about,data:data197};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data195.url !== undefined){
let data198 = data195.url;
if(typeof data198 === "string"){
if(data198.length < 1){
const err506 = {instancePath:instancePath+"/appendix/dashboards/" + i22+"/url",schemaPath:"#/properties/appendix/properties/dashboards/items/anyOf/1/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.appendix.properties.dashboards.items.anyOf[1].properties.url,data:data198};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
else {
const err507 = {instancePath:instancePath+"/appendix/dashboards/" + i22+"/url",schemaPath:"#/properties/appendix/properties/dashboards/items/anyOf/1/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.dashboards.items.anyOf[1].properties.url.type,parentSchema:schema31.properties.appendix.properties.dashboards.items.anyOf[1].properties.url,data:data198};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
}
else {
const err508 = {instancePath:instancePath+"/appendix/dashboards/" + i22,schemaPath:"#/properties/appendix/properties/dashboards/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.appendix.properties.dashboards.items.anyOf[1].type,parentSchema:schema31.properties.appendix.properties.dashboards.items.anyOf[1],data:data195};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
var _valid18 = _errs519 === errors;
valid109 = valid109 || _valid18;
if(!valid109){
const err509 = {instancePath:instancePath+"/appendix/dashboards/" + i22,schemaPath:"#/properties/appendix/properties/dashboards/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.appendix.properties.dashboards.items.anyOf,parentSchema:schema31.properties.appendix.properties.dashboards.items,data:data195};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
else {
errors = _errs516;
if(vErrors !== null){
if(_errs516){
vErrors.length = _errs516;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err510 = {instancePath:instancePath+"/appendix/dashboards",schemaPath:"#/properties/appendix/properties/dashboards/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.appendix.properties.dashboards.type,parentSchema:schema31.properties.appendix.properties.dashboards,data:data194};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data193.alerts !== undefined){
let data199 = data193.alerts;
if(Array.isArray(data199)){
const len23 = data199.length;
for(let i23=0; i23<len23; i23++){
let data200 = data199[i23];
const _errs531 = errors;
let valid113 = false;
const _errs532 = errors;
if(typeof data200 === "string"){
if(data200.length < 1){
const err511 = {instancePath:instancePath+"/appendix/alerts/" + i23,schemaPath:"#/properties/appendix/properties/alerts/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.appendix.properties.alerts.items.anyOf[0],data:data200};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
else {
const err512 = {instancePath:instancePath+"/appendix/alerts/" + i23,schemaPath:"#/properties/appendix/properties/alerts/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.alerts.items.anyOf[0].type,parentSchema:schema31.properties.appendix.properties.alerts.items.anyOf[0],data:data200};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
var _valid19 = _errs532 === errors;
valid113 = valid113 || _valid19;
const _errs534 = errors;
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
if(data200.that === undefined){
const err513 = {instancePath:instancePath+"/appendix/alerts/" + i23,schemaPath:"#/properties/appendix/properties/alerts/items/anyOf/1/required",keyword:"required",params:{missingProperty: "that"},message:"must have required property '"+"that"+"'",schema:schema31.properties.appendix.properties.alerts.items.anyOf[1].required,parentSchema:schema31.properties.appendix.properties.alerts.items.anyOf[1],data:data200};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
if(data200.then === undefined){
const err514 = {instancePath:instancePath+"/appendix/alerts/" + i23,schemaPath:"#/properties/appendix/properties/alerts/items/anyOf/1/required",keyword:"required",params:{missingProperty: "then"},message:"must have required property '"+"then"+"'",schema:schema31.properties.appendix.properties.alerts.items.anyOf[1].required,parentSchema:schema31.properties.appendix.properties.alerts.items.anyOf[1],data:data200};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
for(const key46 in data200){
if(!((key46 === "that") || (key46 === "then"))){
const err515 = {instancePath:instancePath+"/appendix/alerts/" + i23,schemaPath:"#/properties/appendix/properties/alerts/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.appendix.properties.alerts.items.anyOf[1],data:data200};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
if(data200.that !== undefined){
let data201 = data200.that;
if(typeof data201 === "string"){
if(data201.length < 1){
const err516 = {instancePath:instancePath+"/appendix/alerts/" + i23+"/that",schemaPath:"#/properties/appendix/properties/alerts/items/anyOf/1/properties/that/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.appendix.properties.alerts.items.anyOf[1].properties.that,data:data201};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
else {
const err517 = {instancePath:instancePath+"/appendix/alerts/" + i23+"/that",schemaPath:"#/properties/appendix/properties/alerts/items/anyOf/1/properties/that/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.alerts.items.anyOf[1].properties.that.type,parentSchema:schema31.properties.appendix.properties.alerts.items.anyOf[1].properties.that,data:data201};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data200.then !== undefined){
let data202 = data200.then;
if(typeof data202 === "string"){
if(data202.length < 1){
const err518 = {instancePath:instancePath+"/appendix/alerts/" + i23+"/then",schemaPath:"#/properties/appendix/properties/alerts/items/anyOf/1/properties/then/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.appendix.properties.alerts.items.anyOf[1].properties.then,data:data202};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
else {
const err519 = {instancePath:instancePath+"/appendix/alerts/" + i23+"/then",schemaPath:"#/properties/appendix/properties/alerts/items/anyOf/1/properties/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.alerts.items.anyOf[1].properties.then.type,parentSchema:schema31.properties.appendix.properties.alerts.items.anyOf[1].properties.then,data:data202};
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
const err520 = {instancePath:instancePath+"/appendix/alerts/" + i23,schemaPath:"#/properties/appendix/properties/alerts/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.appendix.properties.alerts.items.anyOf[1].type,parentSchema:schema31.properties.appendix.properties.alerts.items.anyOf[1],data:data200};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
var _valid19 = _errs534 === errors;
valid113 = valid113 || _valid19;
if(!valid113){
const err521 = {instancePath:instancePath+"/appendix/alerts/" + i23,schemaPath:"#/properties/appendix/properties/alerts/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.appendix.properties.alerts.items.anyOf,parentSchema:schema31.properties.appendix.properties.alerts.items,data:data200};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
else {
errors = _errs531;
if(vErrors !== null){
if(_errs531){
vErrors.length = _errs531;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err522 = {instancePath:instancePath+"/appendix/alerts",schemaPath:"#/properties/appendix/properties/alerts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.appendix.properties.alerts.type,parentSchema:schema31.properties.appendix.properties.alerts,data:data199};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
if(data193.runbooks !== undefined){
let data203 = data193.runbooks;
if(Array.isArray(data203)){
const len24 = data203.length;
for(let i24=0; i24<len24; i24++){
let data204 = data203[i24];
const _errs544 = errors;
let valid117 = false;
const _errs545 = errors;
if(typeof data204 === "string"){
if(data204.length < 1){
const err523 = {instancePath:instancePath+"/appendix/runbooks/" + i24,schemaPath:"#/properties/appendix/properties/runbooks/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.appendix.properties.runbooks.items.anyOf[0],data:data204};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
else {
const err524 = {instancePath:instancePath+"/appendix/runbooks/" + i24,schemaPath:"#/properties/appendix/properties/runbooks/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.runbooks.items.anyOf[0].type,parentSchema:schema31.properties.appendix.properties.runbooks.items.anyOf[0],data:data204};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
var _valid20 = _errs545 === errors;
valid117 = valid117 || _valid20;
const _errs547 = errors;
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
if(data204.name === undefined){
const err525 = {instancePath:instancePath+"/appendix/runbooks/" + i24,schemaPath:"#/properties/appendix/properties/runbooks/items/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.appendix.properties.runbooks.items.anyOf[1].required,parentSchema:schema31.properties.appendix.properties.runbooks.items.anyOf[1],data:data204};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
for(const key47 in data204){
if(!(((key47 === "name") || (key47 === "about")) || (key47 === "url"))){
const err526 = {instancePath:instancePath+"/appendix/runbooks/" + i24,schemaPath:"#/properties/appendix/properties/runbooks/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.appendix.properties.runbooks.items.anyOf[1],data:data204};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data204.name !== undefined){
let data205 = data204.name;
if(typeof data205 === "string"){
if(data205.length < 1){
const err527 = {instancePath:instancePath+"/appendix/runbooks/" + i24+"/name",schemaPath:"#/properties/appendix/properties/runbooks/items/anyOf/1/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.appendix.properties.runbooks.items.anyOf[1].properties.name,data:data205};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
else {
const err528 = {instancePath:instancePath+"/appendix/runbooks/" + i24+"/name",schemaPath:"#/properties/appendix/properties/runbooks/items/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.runbooks.items.anyOf[1].properties.name.type,parentSchema:schema31.properties.appendix.properties.runbooks.items.anyOf[1].properties.name,data:data205};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
if(data204.about !== undefined){
let data206 = data204.about;
if(typeof data206 === "string"){
if(data206.length < 1){
const err529 = {instancePath:instancePath+"/appendix/runbooks/" + i24+"/about",schemaPath:"#/properties/appendix/properties/runbooks/items/anyOf/1/properties/about/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.appendix.properties.runbooks.items.anyOf[1].properties.about,data:data206};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
else {
const err530 = {instancePath:instancePath+"/appendix/runbooks/" + i24+"/about",schemaPath:"#/properties/appendix/properties/runbooks/items/anyOf/1/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.runbooks.items.anyOf[1].properties.about.type,parentSchema:schema31.properties.appendix.properties.runbooks.items.anyOf[1].properties.about,data:data206};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
if(data204.url !== undefined){
let data207 = data204.url;
if(typeof data207 === "string"){
if(data207.length < 1){
const err531 = {instancePath:instancePath+"/appendix/runbooks/" + i24+"/url",schemaPath:"#/properties/appendix/properties/runbooks/items/anyOf/1/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.appendix.properties.runbooks.items.anyOf[1].properties.url,data:data207};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
else {
const err532 = {instancePath:instancePath+"/appendix/runbooks/" + i24+"/url",schemaPath:"#/properties/appendix/properties/runbooks/items/anyOf/1/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.runbooks.items.anyOf[1].properties.url.type,parentSchema:schema31.properties.appendix.properties.runbooks.items.anyOf[1].properties.url,data:data207};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
}
else {
const err533 = {instancePath:instancePath+"/appendix/runbooks/" + i24,schemaPath:"#/properties/appendix/properties/runbooks/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.appendix.properties.runbooks.items.anyOf[1].type,parentSchema:schema31.properties.appendix.properties.runbooks.items.anyOf[1],data:data204};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
var _valid20 = _errs547 === errors;
valid117 = valid117 || _valid20;
if(!valid117){
const err534 = {instancePath:instancePath+"/appendix/runbooks/" + i24,schemaPath:"#/properties/appendix/properties/runbooks/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.appendix.properties.runbooks.items.anyOf,parentSchema:schema31.properties.appendix.properties.runbooks.items,data:data204};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
else {
errors = _errs544;
if(vErrors !== null){
if(_errs544){
vErrors.length = _errs544;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err535 = {instancePath:instancePath+"/appendix/runbooks",schemaPath:"#/properties/appendix/properties/runbooks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.appendix.properties.runbooks.type,parentSchema:schema31.properties.appendix.properties.runbooks,data:data203};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
}
else {
const err536 = {instancePath:instancePath+"/appendix",schemaPath:"#/properties/appendix/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.appendix.type,parentSchema:schema31.properties.appendix,data:data193};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
}
else {
const err537 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
