// Generated from schemas/ by npm run generate.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"docket/plan/v1","type":"object","properties":{"$schema":{"type":"string","minLength":1},"release":{"type":"object","properties":{"service":{"type":"string","minLength":1},"version":{"type":"string","minLength":1},"commit":{"type":"string","minLength":1},"environment":{"type":"string","minLength":1},"branch":{"type":"string","minLength":1},"variants":{"type":"object","properties":{"baseline":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"name":{"type":"string","minLength":1,"description":"how logs and labels call it"},"servers":{"description":"the load balancer's servers that run it","minItems":1,"type":"array","items":{"type":"string","minLength":1}}},"required":["name"],"additionalProperties":false}]},"canary":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"name":{"type":"string","minLength":1,"description":"how logs and labels call it"},"servers":{"description":"the load balancer's servers that run it","minItems":1,"type":"array","items":{"type":"string","minLength":1}}},"required":["name"],"additionalProperties":false}]}},"required":["canary"],"additionalProperties":false}},"required":["service","version","variants"],"additionalProperties":false},"phases":{"minItems":1,"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"},"title":{"type":"string","minLength":1},"traffic":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string","pattern":"^\\d+(\\.\\d+)?\\s?%$","description":"a percentage: 95%"},"description":"share of the requests that each variant is to get; together 100%"},"from":{"description":"begin; absent: follows on the phase before","type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$"},"to":{"description":"end, not part of the phase","type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$"},"for":{"description":"length, instead of an end","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"}},"required":["id","traffic"],"additionalProperties":false}},"evidence":{"minItems":1,"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"},"load":{"description":"a load log or a load tool's summary; {phase} stands for the id of each phase","type":"string","minLength":1},"metrics":{"description":"metric series or a metric snapshot","type":"string","minLength":1},"balancer":{"description":"the load balancer's state or configuration","type":"string","minLength":1},"balancer-diff":{"description":"a unified diff of the load balancer's state or configuration","type":"string","minLength":1},"health":{"description":"health checks, one a line; counted by themselves, never as traffic","type":"string","minLength":1},"tests":{"description":"a test report","type":"string","minLength":1},"format":{"description":"insist on a format instead of recognising it","type":"string","minLength":1},"phase":{"description":"the phase that the file is about","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"phases":{"description":"the phases for which {phase} is filled in; absent: all","minItems":1,"type":"array","items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"}},"required":{"description":"false: its absence is mentioned and blocks nothing","type":"boolean"},"fields":{"description":"for NDJSON: which key holds what","type":"object","properties":{"time":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"field":{"type":"string","minLength":1},"unit":{"type":"string","enum":["ns","us","ms","s"]}},"required":["field","unit"],"additionalProperties":false}]},"status":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"field":{"type":"string","minLength":1},"unit":{"type":"string","enum":["ns","us","ms","s"]}},"required":["field","unit"],"additionalProperties":false}]},"latency":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"field":{"type":"string","minLength":1},"unit":{"type":"string","enum":["ns","us","ms","s"]}},"required":["field","unit"],"additionalProperties":false}]},"variant":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"field":{"type":"string","minLength":1},"unit":{"type":"string","enum":["ns","us","ms","s"]}},"required":["field","unit"],"additionalProperties":false}]},"server":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"field":{"type":"string","minLength":1},"unit":{"type":"string","enum":["ns","us","ms","s"]}},"required":["field","unit"],"additionalProperties":false}]},"user":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"field":{"type":"string","minLength":1},"unit":{"type":"string","enum":["ns","us","ms","s"]}},"required":["field","unit"],"additionalProperties":false}]},"method":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"field":{"type":"string","minLength":1},"unit":{"type":"string","enum":["ns","us","ms","s"]}},"required":["field","unit"],"additionalProperties":false}]},"path":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"field":{"type":"string","minLength":1},"unit":{"type":"string","enum":["ns","us","ms","s"]}},"required":["field","unit"],"additionalProperties":false}]}},"additionalProperties":false},"line":{"description":"for text logs: {time} {user} {method} {path} {status} {latency_ms}ms v={variant}","type":"string","minLength":1},"zone":{"description":"zone of times that are written without one; absent: UTC","type":"string","pattern":"^(Z|[+-]\\d\\d:\\d\\d)$"},"counts":{"description":"all: saw every request; part: together with the other parts it saw every request; some: a sample","type":"string","enum":["all","part","some"]},"coverage":{"description":"least share of the phase between its first and its last record; absent: 90%","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?%$"},"malformed":{"description":"largest share of lines that may be unreadable; absent: none","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?%$"},"unit":{"description":"unit of the values","type":"string","enum":["ns","us","ms","s","ratio","%","count","bytes","none"]},"variant":{"description":"the label that names the variant","type":"string","minLength":1},"series":{"description":"name of the series, where the file holds several","type":"string","minLength":1},"where":{"description":"labels that the series must have","type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}},"counter":{"description":"the values are a counter that only grows","type":"boolean"},"moment":{"description":"when the state was taken: before or after the change, or at the end of the phase","type":"string","enum":["before","after","end"]},"backend":{"description":"the load balancer's backend, where the file shows several","type":"string","minLength":1},"compares":{"description":"the two pieces of evidence that a diff was made from","minItems":2,"maxItems":2,"type":"array","items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"}},"suite":{"description":"only the tests of this suite","type":"string","minLength":1}},"required":["id"],"additionalProperties":false}},"indicators":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"},"additionalProperties":{"type":"object","properties":{"load":{"description":"id of the load evidence","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"metrics":{"description":"id of the metrics evidence","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"tests":{"description":"id of the test report","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"health":{"description":"id of the health checks","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"good":{"description":"share of the requests for which this holds: status < 500","type":"string","minLength":1},"bad":{"description":"share of the requests for which this holds: status >= 500","type":"string","minLength":1},"count":{"description":"number of requests for which this holds, or of tests: failed, skipped, passed, total","type":"string","minLength":1},"quantile":{"description":"quantile of the latency: 0.95","anyOf":[{"type":"string","pattern":"^\\d+(\\.\\d+)?\\s?%$","description":"a percentage: 95%"},{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1}]},"only":{"description":"only the requests for which this holds","type":"string","minLength":1},"except":{"description":"expected errors that are taken out, each with its reason and its cap","minItems":1,"type":"array","items":{"type":"object","properties":{"when":{"type":"string","minLength":1,"description":"status = 429"},"because":{"type":"string","minLength":1},"at most":{"type":"string","pattern":"^\\d+(\\.\\d+)?\\s?%$","description":"above this share of the requests the exclusion is void"}},"required":["when","because","at most"],"additionalProperties":false}},"take":{"description":"what to take from a series over the phase","type":"string","enum":["last","max","min","mean","increase"]},"series":{"type":"string","minLength":1},"where":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}},"title":{"type":"string","minLength":1},"topic":{"description":"the section of the summary that shows it","type":"string","enum":["authentication","tenant-isolation","rate-limiting","injection","integrity","error-messages","infrastructure"]}},"additionalProperties":false}},"guardrails":{"minItems":1,"type":"array","items":{"anyOf":[{"type":"string","minLength":1,"description":"success_rate >= 99%"},{"type":"object","properties":{"that":{"type":"string","minLength":1},"id":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"},"phases":{"description":"absent: every phase in which the variant gets traffic","minItems":1,"type":"array","items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"}},"variant":{"type":"string","enum":["canary","baseline"]},"severity":{"type":"string","enum":["blocking","advisory"]},"confidence":{"type":"string","pattern":"^\\d+(\\.\\d+)?\\s?%$","description":"a percentage: 95%"},"because":{"type":"string","minLength":1}},"required":["that"],"additionalProperties":false}]}},"triggers":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1,"description":"error_rate > 1% for 3m"},{"type":"object","properties":{"that":{"type":"string","minLength":1},"id":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"},"over":{"description":"look-back of each evaluation; absent: a third of the duration, at most 1m","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},"every":{"description":"step between evaluations; absent: a tenth of the look-back, at least 1s","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},"reaction":{"description":"how soon after it fires somebody is to react","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},"severity":{"type":"string","enum":["blocking","advisory"]},"because":{"type":"string","minLength":1}},"required":["that"],"additionalProperties":false}]}},"reactions":{"description":"what was done because a trigger fired","type":"array","items":{"type":"object","properties":{"at":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$","description":"a time as RFC 3339 with a zone: 2026-11-01T13:00:00Z"},"what":{"type":"string","minLength":1},"trigger":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"the trigger that it was a reaction to"}},"required":["at","what","trigger"],"additionalProperties":false}},"slos":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1,"description":"slo/availability.openslo.yaml"},{"type":"object","properties":{"id":{"description":"absent: that of the indicator, with -slo behind it","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"title":{"type":"string","minLength":1},"openslo":{"description":"a file of OpenSLO v1 objects that holds the objective; below the plan's directory","type":"string","minLength":1},"indicator":{"description":"the share of requests that the objective is about","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"target":{"description":"share of the requests, or of the time slices, that must be good: 99.9%","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?%$"},"window":{"description":"time over which the target is to be kept: 30d","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},"budget":{"description":"count requests, or slices of time; absent: occurrences","type":"string","enum":["occurrences","timeslices"]},"timeslice":{"description":"length of a time slice: 1m","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},"timeslice-target":{"description":"least share of good requests in a good slice: 95%","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?%$"},"severity":{"description":"absent: advisory","type":"string","enum":["blocking","advisory"]},"burn-rates":{"description":"alerts on the speed at which the budget burns: a table that is known, or windows of your own","anyOf":[{"type":"string","enum":["sre-workbook","sloth-30d","sloth-28d"]},{"minItems":1,"type":"array","items":{"type":"object","properties":{"long":{"type":"string","pattern":"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$","description":"a duration with its unit: 15m, 90s, 12h"},"short":{"type":"string","pattern":"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$","description":"a duration with its unit: 15m, 90s, 12h"},"factor":{"type":"number","exclusiveMinimum":0},"action":{"type":"string","enum":["page","ticket"]}},"required":["long","short","factor","action"],"additionalProperties":false}}]},"consequence":{"description":"what was agreed for when it is broken","type":"string","minLength":1},"spent-before":{"description":"share of the budget that was spent when the release began; absent: unknown","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?%$"},"expected-requests":{"description":"requests that the service expects in the window; absent: unknown","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false}]}},"decide":{"type":"object","properties":{"confidence":{"description":"one-sided confidence of every verdict; absent: 95%","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?%$"},"inconclusive":{"description":"what a phase does with something inconclusive, by phase id, and default","type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string","enum":["proceed","hold"]}},"settled later":{"description":"whether a later phase that passes settles the same guardrail of a phase that went on inconclusive; absent: true","type":"boolean"},"split alarm":{"description":"p-value below which the traffic split is a mismatch; absent: 0.1%","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?%$"}},"additionalProperties":false},"sign-off":{"type":"object","properties":{"roles":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"},"additionalProperties":{"type":"object","properties":{"title":{"type":"string","minLength":1},"people":{"minItems":1,"type":"array","items":{"type":"string","minLength":1}},"threshold":{"type":"integer","minimum":1,"maximum":9007199254740991}},"required":["people"],"additionalProperties":false}},"separation":{"type":"object","properties":{"approver is not":{"minItems":1,"type":"array","items":{"type":"string","enum":["author","evidence-submitter","plan-editor"]}}},"required":["approver is not"],"additionalProperties":false},"max-age":{"type":"string","pattern":"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$","description":"a duration with its unit: 15m, 90s, 12h"}},"required":["roles"],"additionalProperties":false},"waivers":{"type":"array","items":{"type":"object","properties":{"guardrail":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"},"phases":{"minItems":1,"type":"array","items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"}},"because":{"type":"string","minLength":1},"owner":{"type":"string","minLength":1},"expires":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\d$","description":"the last day, UTC: 2026-12-31"}},"required":["guardrail","because","owner","expires"],"additionalProperties":false}},"rollback":{"type":"object","properties":{"procedure":{"type":"string","minLength":1},"commands":{"type":"array","items":{"type":"string","minLength":1}},"recovery-time":{"type":"string","pattern":"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$","description":"a duration with its unit: 15m, 90s, 12h"}},"required":["procedure"],"additionalProperties":false},"next-steps":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"when":{"type":"string","minLength":1},"steps":{"minItems":1,"type":"array","items":{"type":"string","minLength":1}}},"required":["when","steps"],"additionalProperties":false}]}},"appendix":{"type":"object","properties":{"dashboards":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"name":{"type":"string","minLength":1},"about":{"type":"string","minLength":1},"url":{"type":"string","minLength":1}},"required":["name"],"additionalProperties":false}]}},"alerts":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"that":{"type":"string","minLength":1},"then":{"type":"string","minLength":1}},"required":["that","then"],"additionalProperties":false}]}},"runbooks":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"name":{"type":"string","minLength":1},"about":{"type":"string","minLength":1},"url":{"type":"string","minLength":1}},"required":["name"],"additionalProperties":false}]}}},"additionalProperties":false}},"required":["release","phases","evidence","indicators","guardrails"],"additionalProperties":false,"title":"docket plan","description":"What was promised before the canary: phases, evidence, guardrails, triggers, sign-off."};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$", "u");
const pattern5 = new RegExp("^\\d+(\\.\\d+)?\\s?%$", "u");
const pattern6 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$", "u");
const pattern8 = new RegExp("^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$", "u");
const pattern12 = new RegExp("^(Z|[+-]\\d\\d:\\d\\d)$", "u");
const pattern47 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");

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
if(data26.format !== undefined){
let data34 = data26.format;
if(typeof data34 === "string"){
if(data34.length < 1){
const err88 = {instancePath:instancePath+"/evidence/" + i3+"/format",schemaPath:"#/properties/evidence/items/properties/format/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.format,data:data34};
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
const err89 = {instancePath:instancePath+"/evidence/" + i3+"/format",schemaPath:"#/properties/evidence/items/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.format.type,parentSchema:schema31.properties.evidence.items.properties.format,data:data34};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data26.phase !== undefined){
let data35 = data26.phase;
if(typeof data35 === "string"){
if(!pattern4.test(data35)){
const err90 = {instancePath:instancePath+"/evidence/" + i3+"/phase",schemaPath:"#/properties/evidence/items/properties/phase/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.evidence.items.properties.phase,data:data35};
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
const err91 = {instancePath:instancePath+"/evidence/" + i3+"/phase",schemaPath:"#/properties/evidence/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.phase.type,parentSchema:schema31.properties.evidence.items.properties.phase,data:data35};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data26.phases !== undefined){
let data36 = data26.phases;
if(Array.isArray(data36)){
if(data36.length < 1){
const err92 = {instancePath:instancePath+"/evidence/" + i3+"/phases",schemaPath:"#/properties/evidence/items/properties/phases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.evidence.items.properties.phases,data:data36};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
const len4 = data36.length;
for(let i4=0; i4<len4; i4++){
let data37 = data36[i4];
if(typeof data37 === "string"){
if(!pattern4.test(data37)){
const err93 = {instancePath:instancePath+"/evidence/" + i3+"/phases/" + i4,schemaPath:"#/properties/evidence/items/properties/phases/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.evidence.items.properties.phases.items,data:data37};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/evidence/" + i3+"/phases/" + i4,schemaPath:"#/properties/evidence/items/properties/phases/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.phases.items.type,parentSchema:schema31.properties.evidence.items.properties.phases.items,data:data37};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/evidence/" + i3+"/phases",schemaPath:"#/properties/evidence/items/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.evidence.items.properties.phases.type,parentSchema:schema31.properties.evidence.items.properties.phases,data:data36};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data26.required !== undefined){
let data38 = data26.required;
if(typeof data38 !== "boolean"){
const err96 = {instancePath:instancePath+"/evidence/" + i3+"/required",schemaPath:"#/properties/evidence/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.evidence.items.properties.required.type,parentSchema:schema31.properties.evidence.items.properties.required,data:data38};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data26.fields !== undefined){
let data39 = data26.fields;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key9 in data39){
if(!((((((((key9 === "time") || (key9 === "status")) || (key9 === "latency")) || (key9 === "variant")) || (key9 === "server")) || (key9 === "user")) || (key9 === "method")) || (key9 === "path"))){
const err97 = {instancePath:instancePath+"/evidence/" + i3+"/fields",schemaPath:"#/properties/evidence/items/properties/fields/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.evidence.items.properties.fields,data:data39};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data39.time !== undefined){
let data40 = data39.time;
const _errs101 = errors;
let valid22 = false;
const _errs102 = errors;
if(typeof data40 === "string"){
if(data40.length < 1){
const err98 = {instancePath:instancePath+"/evidence/" + i3+"/fields/time",schemaPath:"#/properties/evidence/items/properties/fields/properties/time/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[0],data:data40};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/evidence/" + i3+"/fields/time",schemaPath:"#/properties/evidence/items/properties/fields/properties/time/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[0].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[0],data:data40};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid2 = _errs102 === errors;
valid22 = valid22 || _valid2;
const _errs104 = errors;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.field === undefined){
const err100 = {instancePath:instancePath+"/evidence/" + i3+"/fields/time",schemaPath:"#/properties/evidence/items/properties/fields/properties/time/anyOf/1/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1],data:data40};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data40.unit === undefined){
const err101 = {instancePath:instancePath+"/evidence/" + i3+"/fields/time",schemaPath:"#/properties/evidence/items/properties/fields/properties/time/anyOf/1/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1],data:data40};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
for(const key10 in data40){
if(!((key10 === "field") || (key10 === "unit"))){
const err102 = {instancePath:instancePath+"/evidence/" + i3+"/fields/time",schemaPath:"#/properties/evidence/items/properties/fields/properties/time/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1],data:data40};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data40.field !== undefined){
let data41 = data40.field;
if(typeof data41 === "string"){
if(data41.length < 1){
const err103 = {instancePath:instancePath+"/evidence/" + i3+"/fields/time/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/time/anyOf/1/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1].properties.field,data:data41};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/evidence/" + i3+"/fields/time/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/time/anyOf/1/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1].properties.field.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1].properties.field,data:data41};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data40.unit !== undefined){
let data42 = data40.unit;
if(typeof data42 !== "string"){
const err105 = {instancePath:instancePath+"/evidence/" + i3+"/fields/time/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/time/anyOf/1/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1].properties.unit.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1].properties.unit,data:data42};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(!((((data42 === "ns") || (data42 === "us")) || (data42 === "ms")) || (data42 === "s"))){
const err106 = {instancePath:instancePath+"/evidence/" + i3+"/fields/time/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/time/anyOf/1/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1].properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1].properties.unit.enum,parentSchema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1].properties.unit,data:data42};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/evidence/" + i3+"/fields/time",schemaPath:"#/properties/evidence/items/properties/fields/properties/time/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf[1],data:data40};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
var _valid2 = _errs104 === errors;
valid22 = valid22 || _valid2;
if(!valid22){
const err108 = {instancePath:instancePath+"/evidence/" + i3+"/fields/time",schemaPath:"#/properties/evidence/items/properties/fields/properties/time/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.evidence.items.properties.fields.properties.time.anyOf,parentSchema:schema31.properties.evidence.items.properties.fields.properties.time,data:data40};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
else {
errors = _errs101;
if(vErrors !== null){
if(_errs101){
vErrors.length = _errs101;
}
else {
vErrors = null;
}
}
}
}
if(data39.status !== undefined){
let data43 = data39.status;
const _errs112 = errors;
let valid24 = false;
const _errs113 = errors;
if(typeof data43 === "string"){
if(data43.length < 1){
const err109 = {instancePath:instancePath+"/evidence/" + i3+"/fields/status",schemaPath:"#/properties/evidence/items/properties/fields/properties/status/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[0],data:data43};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/evidence/" + i3+"/fields/status",schemaPath:"#/properties/evidence/items/properties/fields/properties/status/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[0].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[0],data:data43};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid3 = _errs113 === errors;
valid24 = valid24 || _valid3;
const _errs115 = errors;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.field === undefined){
const err111 = {instancePath:instancePath+"/evidence/" + i3+"/fields/status",schemaPath:"#/properties/evidence/items/properties/fields/properties/status/anyOf/1/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1],data:data43};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data43.unit === undefined){
const err112 = {instancePath:instancePath+"/evidence/" + i3+"/fields/status",schemaPath:"#/properties/evidence/items/properties/fields/properties/status/anyOf/1/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1],data:data43};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
for(const key11 in data43){
if(!((key11 === "field") || (key11 === "unit"))){
const err113 = {instancePath:instancePath+"/evidence/" + i3+"/fields/status",schemaPath:"#/properties/evidence/items/properties/fields/properties/status/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1],data:data43};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data43.field !== undefined){
let data44 = data43.field;
if(typeof data44 === "string"){
if(data44.length < 1){
const err114 = {instancePath:instancePath+"/evidence/" + i3+"/fields/status/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/status/anyOf/1/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1].properties.field,data:data44};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/evidence/" + i3+"/fields/status/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/status/anyOf/1/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1].properties.field.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1].properties.field,data:data44};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data43.unit !== undefined){
let data45 = data43.unit;
if(typeof data45 !== "string"){
const err116 = {instancePath:instancePath+"/evidence/" + i3+"/fields/status/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/status/anyOf/1/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1].properties.unit.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1].properties.unit,data:data45};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(!((((data45 === "ns") || (data45 === "us")) || (data45 === "ms")) || (data45 === "s"))){
const err117 = {instancePath:instancePath+"/evidence/" + i3+"/fields/status/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/status/anyOf/1/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1].properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1].properties.unit.enum,parentSchema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1].properties.unit,data:data45};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/evidence/" + i3+"/fields/status",schemaPath:"#/properties/evidence/items/properties/fields/properties/status/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf[1],data:data43};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid3 = _errs115 === errors;
valid24 = valid24 || _valid3;
if(!valid24){
const err119 = {instancePath:instancePath+"/evidence/" + i3+"/fields/status",schemaPath:"#/properties/evidence/items/properties/fields/properties/status/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.evidence.items.properties.fields.properties.status.anyOf,parentSchema:schema31.properties.evidence.items.properties.fields.properties.status,data:data43};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
else {
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
}
}
if(data39.latency !== undefined){
let data46 = data39.latency;
const _errs123 = errors;
let valid26 = false;
const _errs124 = errors;
if(typeof data46 === "string"){
if(data46.length < 1){
const err120 = {instancePath:instancePath+"/evidence/" + i3+"/fields/latency",schemaPath:"#/properties/evidence/items/properties/fields/properties/latency/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[0],data:data46};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/evidence/" + i3+"/fields/latency",schemaPath:"#/properties/evidence/items/properties/fields/properties/latency/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[0].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[0],data:data46};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
var _valid4 = _errs124 === errors;
valid26 = valid26 || _valid4;
const _errs126 = errors;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.field === undefined){
const err122 = {instancePath:instancePath+"/evidence/" + i3+"/fields/latency",schemaPath:"#/properties/evidence/items/properties/fields/properties/latency/anyOf/1/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1],data:data46};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data46.unit === undefined){
const err123 = {instancePath:instancePath+"/evidence/" + i3+"/fields/latency",schemaPath:"#/properties/evidence/items/properties/fields/properties/latency/anyOf/1/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1],data:data46};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
for(const key12 in data46){
if(!((key12 === "field") || (key12 === "unit"))){
const err124 = {instancePath:instancePath+"/evidence/" + i3+"/fields/latency",schemaPath:"#/properties/evidence/items/properties/fields/properties/latency/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1],data:data46};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data46.field !== undefined){
let data47 = data46.field;
if(typeof data47 === "string"){
if(data47.length < 1){
const err125 = {instancePath:instancePath+"/evidence/" + i3+"/fields/latency/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/latency/anyOf/1/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1].properties.field,data:data47};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/evidence/" + i3+"/fields/latency/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/latency/anyOf/1/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1].properties.field.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1].properties.field,data:data47};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data46.unit !== undefined){
let data48 = data46.unit;
if(typeof data48 !== "string"){
const err127 = {instancePath:instancePath+"/evidence/" + i3+"/fields/latency/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/latency/anyOf/1/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1].properties.unit.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1].properties.unit,data:data48};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(!((((data48 === "ns") || (data48 === "us")) || (data48 === "ms")) || (data48 === "s"))){
const err128 = {instancePath:instancePath+"/evidence/" + i3+"/fields/latency/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/latency/anyOf/1/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1].properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1].properties.unit.enum,parentSchema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1].properties.unit,data:data48};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/evidence/" + i3+"/fields/latency",schemaPath:"#/properties/evidence/items/properties/fields/properties/latency/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf[1],data:data46};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
var _valid4 = _errs126 === errors;
valid26 = valid26 || _valid4;
if(!valid26){
const err130 = {instancePath:instancePath+"/evidence/" + i3+"/fields/latency",schemaPath:"#/properties/evidence/items/properties/fields/properties/latency/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.evidence.items.properties.fields.properties.latency.anyOf,parentSchema:schema31.properties.evidence.items.properties.fields.properties.latency,data:data46};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
else {
errors = _errs123;
if(vErrors !== null){
if(_errs123){
vErrors.length = _errs123;
}
else {
vErrors = null;
}
}
}
}
if(data39.variant !== undefined){
let data49 = data39.variant;
const _errs134 = errors;
let valid28 = false;
const _errs135 = errors;
if(typeof data49 === "string"){
if(data49.length < 1){
const err131 = {instancePath:instancePath+"/evidence/" + i3+"/fields/variant",schemaPath:"#/properties/evidence/items/properties/fields/properties/variant/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[0],data:data49};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/evidence/" + i3+"/fields/variant",schemaPath:"#/properties/evidence/items/properties/fields/properties/variant/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[0].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[0],data:data49};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var _valid5 = _errs135 === errors;
valid28 = valid28 || _valid5;
const _errs137 = errors;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.field === undefined){
const err133 = {instancePath:instancePath+"/evidence/" + i3+"/fields/variant",schemaPath:"#/properties/evidence/items/properties/fields/properties/variant/anyOf/1/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1],data:data49};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data49.unit === undefined){
const err134 = {instancePath:instancePath+"/evidence/" + i3+"/fields/variant",schemaPath:"#/properties/evidence/items/properties/fields/properties/variant/anyOf/1/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1],data:data49};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
for(const key13 in data49){
if(!((key13 === "field") || (key13 === "unit"))){
const err135 = {instancePath:instancePath+"/evidence/" + i3+"/fields/variant",schemaPath:"#/properties/evidence/items/properties/fields/properties/variant/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1],data:data49};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data49.field !== undefined){
let data50 = data49.field;
if(typeof data50 === "string"){
if(data50.length < 1){
const err136 = {instancePath:instancePath+"/evidence/" + i3+"/fields/variant/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/variant/anyOf/1/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1].properties.field,data:data50};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/evidence/" + i3+"/fields/variant/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/variant/anyOf/1/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1].properties.field.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1].properties.field,data:data50};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data49.unit !== undefined){
let data51 = data49.unit;
if(typeof data51 !== "string"){
const err138 = {instancePath:instancePath+"/evidence/" + i3+"/fields/variant/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/variant/anyOf/1/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1].properties.unit.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1].properties.unit,data:data51};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(!((((data51 === "ns") || (data51 === "us")) || (data51 === "ms")) || (data51 === "s"))){
const err139 = {instancePath:instancePath+"/evidence/" + i3+"/fields/variant/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/variant/anyOf/1/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1].properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1].properties.unit.enum,parentSchema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1].properties.unit,data:data51};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/evidence/" + i3+"/fields/variant",schemaPath:"#/properties/evidence/items/properties/fields/properties/variant/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf[1],data:data49};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
var _valid5 = _errs137 === errors;
valid28 = valid28 || _valid5;
if(!valid28){
const err141 = {instancePath:instancePath+"/evidence/" + i3+"/fields/variant",schemaPath:"#/properties/evidence/items/properties/fields/properties/variant/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.evidence.items.properties.fields.properties.variant.anyOf,parentSchema:schema31.properties.evidence.items.properties.fields.properties.variant,data:data49};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
else {
errors = _errs134;
if(vErrors !== null){
if(_errs134){
vErrors.length = _errs134;
}
else {
vErrors = null;
}
}
}
}
if(data39.server !== undefined){
let data52 = data39.server;
const _errs145 = errors;
let valid30 = false;
const _errs146 = errors;
if(typeof data52 === "string"){
if(data52.length < 1){
const err142 = {instancePath:instancePath+"/evidence/" + i3+"/fields/server",schemaPath:"#/properties/evidence/items/properties/fields/properties/server/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[0],data:data52};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/evidence/" + i3+"/fields/server",schemaPath:"#/properties/evidence/items/properties/fields/properties/server/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[0].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[0],data:data52};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
var _valid6 = _errs146 === errors;
valid30 = valid30 || _valid6;
const _errs148 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.field === undefined){
const err144 = {instancePath:instancePath+"/evidence/" + i3+"/fields/server",schemaPath:"#/properties/evidence/items/properties/fields/properties/server/anyOf/1/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1],data:data52};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data52.unit === undefined){
const err145 = {instancePath:instancePath+"/evidence/" + i3+"/fields/server",schemaPath:"#/properties/evidence/items/properties/fields/properties/server/anyOf/1/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1],data:data52};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
for(const key14 in data52){
if(!((key14 === "field") || (key14 === "unit"))){
const err146 = {instancePath:instancePath+"/evidence/" + i3+"/fields/server",schemaPath:"#/properties/evidence/items/properties/fields/properties/server/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1],data:data52};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data52.field !== undefined){
let data53 = data52.field;
if(typeof data53 === "string"){
if(data53.length < 1){
const err147 = {instancePath:instancePath+"/evidence/" + i3+"/fields/server/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/server/anyOf/1/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1].properties.field,data:data53};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/evidence/" + i3+"/fields/server/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/server/anyOf/1/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1].properties.field.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1].properties.field,data:data53};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data52.unit !== undefined){
let data54 = data52.unit;
if(typeof data54 !== "string"){
const err149 = {instancePath:instancePath+"/evidence/" + i3+"/fields/server/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/server/anyOf/1/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1].properties.unit.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1].properties.unit,data:data54};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(!((((data54 === "ns") || (data54 === "us")) || (data54 === "ms")) || (data54 === "s"))){
const err150 = {instancePath:instancePath+"/evidence/" + i3+"/fields/server/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/server/anyOf/1/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1].properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1].properties.unit.enum,parentSchema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1].properties.unit,data:data54};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/evidence/" + i3+"/fields/server",schemaPath:"#/properties/evidence/items/properties/fields/properties/server/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf[1],data:data52};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
var _valid6 = _errs148 === errors;
valid30 = valid30 || _valid6;
if(!valid30){
const err152 = {instancePath:instancePath+"/evidence/" + i3+"/fields/server",schemaPath:"#/properties/evidence/items/properties/fields/properties/server/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.evidence.items.properties.fields.properties.server.anyOf,parentSchema:schema31.properties.evidence.items.properties.fields.properties.server,data:data52};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
else {
errors = _errs145;
if(vErrors !== null){
if(_errs145){
vErrors.length = _errs145;
}
else {
vErrors = null;
}
}
}
}
if(data39.user !== undefined){
let data55 = data39.user;
const _errs156 = errors;
let valid32 = false;
const _errs157 = errors;
if(typeof data55 === "string"){
if(data55.length < 1){
const err153 = {instancePath:instancePath+"/evidence/" + i3+"/fields/user",schemaPath:"#/properties/evidence/items/properties/fields/properties/user/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[0],data:data55};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/evidence/" + i3+"/fields/user",schemaPath:"#/properties/evidence/items/properties/fields/properties/user/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[0].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[0],data:data55};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
var _valid7 = _errs157 === errors;
valid32 = valid32 || _valid7;
const _errs159 = errors;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.field === undefined){
const err155 = {instancePath:instancePath+"/evidence/" + i3+"/fields/user",schemaPath:"#/properties/evidence/items/properties/fields/properties/user/anyOf/1/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1],data:data55};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data55.unit === undefined){
const err156 = {instancePath:instancePath+"/evidence/" + i3+"/fields/user",schemaPath:"#/properties/evidence/items/properties/fields/properties/user/anyOf/1/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1],data:data55};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
for(const key15 in data55){
if(!((key15 === "field") || (key15 === "unit"))){
const err157 = {instancePath:instancePath+"/evidence/" + i3+"/fields/user",schemaPath:"#/properties/evidence/items/properties/fields/properties/user/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1],data:data55};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data55.field !== undefined){
let data56 = data55.field;
if(typeof data56 === "string"){
if(data56.length < 1){
const err158 = {instancePath:instancePath+"/evidence/" + i3+"/fields/user/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/user/anyOf/1/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1].properties.field,data:data56};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/evidence/" + i3+"/fields/user/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/user/anyOf/1/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1].properties.field.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1].properties.field,data:data56};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data55.unit !== undefined){
let data57 = data55.unit;
if(typeof data57 !== "string"){
const err160 = {instancePath:instancePath+"/evidence/" + i3+"/fields/user/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/user/anyOf/1/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1].properties.unit.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1].properties.unit,data:data57};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(!((((data57 === "ns") || (data57 === "us")) || (data57 === "ms")) || (data57 === "s"))){
const err161 = {instancePath:instancePath+"/evidence/" + i3+"/fields/user/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/user/anyOf/1/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1].properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1].properties.unit.enum,parentSchema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1].properties.unit,data:data57};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/evidence/" + i3+"/fields/user",schemaPath:"#/properties/evidence/items/properties/fields/properties/user/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf[1],data:data55};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
var _valid7 = _errs159 === errors;
valid32 = valid32 || _valid7;
if(!valid32){
const err163 = {instancePath:instancePath+"/evidence/" + i3+"/fields/user",schemaPath:"#/properties/evidence/items/properties/fields/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.evidence.items.properties.fields.properties.user.anyOf,parentSchema:schema31.properties.evidence.items.properties.fields.properties.user,data:data55};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
else {
errors = _errs156;
if(vErrors !== null){
if(_errs156){
vErrors.length = _errs156;
}
else {
vErrors = null;
}
}
}
}
if(data39.method !== undefined){
let data58 = data39.method;
const _errs167 = errors;
let valid34 = false;
const _errs168 = errors;
if(typeof data58 === "string"){
if(data58.length < 1){
const err164 = {instancePath:instancePath+"/evidence/" + i3+"/fields/method",schemaPath:"#/properties/evidence/items/properties/fields/properties/method/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[0],data:data58};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/evidence/" + i3+"/fields/method",schemaPath:"#/properties/evidence/items/properties/fields/properties/method/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[0].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[0],data:data58};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
var _valid8 = _errs168 === errors;
valid34 = valid34 || _valid8;
const _errs170 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.field === undefined){
const err166 = {instancePath:instancePath+"/evidence/" + i3+"/fields/method",schemaPath:"#/properties/evidence/items/properties/fields/properties/method/anyOf/1/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1],data:data58};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data58.unit === undefined){
const err167 = {instancePath:instancePath+"/evidence/" + i3+"/fields/method",schemaPath:"#/properties/evidence/items/properties/fields/properties/method/anyOf/1/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1],data:data58};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
for(const key16 in data58){
if(!((key16 === "field") || (key16 === "unit"))){
const err168 = {instancePath:instancePath+"/evidence/" + i3+"/fields/method",schemaPath:"#/properties/evidence/items/properties/fields/properties/method/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1],data:data58};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data58.field !== undefined){
let data59 = data58.field;
if(typeof data59 === "string"){
if(data59.length < 1){
const err169 = {instancePath:instancePath+"/evidence/" + i3+"/fields/method/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/method/anyOf/1/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1].properties.field,data:data59};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/evidence/" + i3+"/fields/method/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/method/anyOf/1/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1].properties.field.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1].properties.field,data:data59};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data58.unit !== undefined){
let data60 = data58.unit;
if(typeof data60 !== "string"){
const err171 = {instancePath:instancePath+"/evidence/" + i3+"/fields/method/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/method/anyOf/1/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1].properties.unit.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1].properties.unit,data:data60};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(!((((data60 === "ns") || (data60 === "us")) || (data60 === "ms")) || (data60 === "s"))){
const err172 = {instancePath:instancePath+"/evidence/" + i3+"/fields/method/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/method/anyOf/1/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1].properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1].properties.unit.enum,parentSchema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1].properties.unit,data:data60};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/evidence/" + i3+"/fields/method",schemaPath:"#/properties/evidence/items/properties/fields/properties/method/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf[1],data:data58};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
var _valid8 = _errs170 === errors;
valid34 = valid34 || _valid8;
if(!valid34){
const err174 = {instancePath:instancePath+"/evidence/" + i3+"/fields/method",schemaPath:"#/properties/evidence/items/properties/fields/properties/method/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.evidence.items.properties.fields.properties.method.anyOf,parentSchema:schema31.properties.evidence.items.properties.fields.properties.method,data:data58};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
else {
errors = _errs167;
if(vErrors !== null){
if(_errs167){
vErrors.length = _errs167;
}
else {
vErrors = null;
}
}
}
}
if(data39.path !== undefined){
let data61 = data39.path;
const _errs178 = errors;
let valid36 = false;
const _errs179 = errors;
if(typeof data61 === "string"){
if(data61.length < 1){
const err175 = {instancePath:instancePath+"/evidence/" + i3+"/fields/path",schemaPath:"#/properties/evidence/items/properties/fields/properties/path/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[0],data:data61};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/evidence/" + i3+"/fields/path",schemaPath:"#/properties/evidence/items/properties/fields/properties/path/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[0].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[0],data:data61};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
var _valid9 = _errs179 === errors;
valid36 = valid36 || _valid9;
const _errs181 = errors;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.field === undefined){
const err177 = {instancePath:instancePath+"/evidence/" + i3+"/fields/path",schemaPath:"#/properties/evidence/items/properties/fields/properties/path/anyOf/1/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1],data:data61};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data61.unit === undefined){
const err178 = {instancePath:instancePath+"/evidence/" + i3+"/fields/path",schemaPath:"#/properties/evidence/items/properties/fields/properties/path/anyOf/1/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1].required,parentSchema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1],data:data61};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
for(const key17 in data61){
if(!((key17 === "field") || (key17 === "unit"))){
const err179 = {instancePath:instancePath+"/evidence/" + i3+"/fields/path",schemaPath:"#/properties/evidence/items/properties/fields/properties/path/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1],data:data61};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data61.field !== undefined){
let data62 = data61.field;
if(typeof data62 === "string"){
if(data62.length < 1){
const err180 = {instancePath:instancePath+"/evidence/" + i3+"/fields/path/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/path/anyOf/1/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1].properties.field,data:data62};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/evidence/" + i3+"/fields/path/field",schemaPath:"#/properties/evidence/items/properties/fields/properties/path/anyOf/1/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1].properties.field.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1].properties.field,data:data62};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data61.unit !== undefined){
let data63 = data61.unit;
if(typeof data63 !== "string"){
const err182 = {instancePath:instancePath+"/evidence/" + i3+"/fields/path/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/path/anyOf/1/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1].properties.unit.type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1].properties.unit,data:data63};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(!((((data63 === "ns") || (data63 === "us")) || (data63 === "ms")) || (data63 === "s"))){
const err183 = {instancePath:instancePath+"/evidence/" + i3+"/fields/path/unit",schemaPath:"#/properties/evidence/items/properties/fields/properties/path/anyOf/1/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1].properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1].properties.unit.enum,parentSchema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1].properties.unit,data:data63};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/evidence/" + i3+"/fields/path",schemaPath:"#/properties/evidence/items/properties/fields/properties/path/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1].type,parentSchema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf[1],data:data61};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
var _valid9 = _errs181 === errors;
valid36 = valid36 || _valid9;
if(!valid36){
const err185 = {instancePath:instancePath+"/evidence/" + i3+"/fields/path",schemaPath:"#/properties/evidence/items/properties/fields/properties/path/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.evidence.items.properties.fields.properties.path.anyOf,parentSchema:schema31.properties.evidence.items.properties.fields.properties.path,data:data61};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
else {
errors = _errs178;
if(vErrors !== null){
if(_errs178){
vErrors.length = _errs178;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err186 = {instancePath:instancePath+"/evidence/" + i3+"/fields",schemaPath:"#/properties/evidence/items/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.evidence.items.properties.fields.type,parentSchema:schema31.properties.evidence.items.properties.fields,data:data39};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data26.line !== undefined){
let data64 = data26.line;
if(typeof data64 === "string"){
if(data64.length < 1){
const err187 = {instancePath:instancePath+"/evidence/" + i3+"/line",schemaPath:"#/properties/evidence/items/properties/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.line,data:data64};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/evidence/" + i3+"/line",schemaPath:"#/properties/evidence/items/properties/line/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.line.type,parentSchema:schema31.properties.evidence.items.properties.line,data:data64};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data26.zone !== undefined){
let data65 = data26.zone;
if(typeof data65 === "string"){
if(!pattern12.test(data65)){
const err189 = {instancePath:instancePath+"/evidence/" + i3+"/zone",schemaPath:"#/properties/evidence/items/properties/zone/pattern",keyword:"pattern",params:{pattern: "^(Z|[+-]\\d\\d:\\d\\d)$"},message:"must match pattern \""+"^(Z|[+-]\\d\\d:\\d\\d)$"+"\"",schema:"^(Z|[+-]\\d\\d:\\d\\d)$",parentSchema:schema31.properties.evidence.items.properties.zone,data:data65};
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
const err190 = {instancePath:instancePath+"/evidence/" + i3+"/zone",schemaPath:"#/properties/evidence/items/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.zone.type,parentSchema:schema31.properties.evidence.items.properties.zone,data:data65};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data26.counts !== undefined){
let data66 = data26.counts;
if(typeof data66 !== "string"){
const err191 = {instancePath:instancePath+"/evidence/" + i3+"/counts",schemaPath:"#/properties/evidence/items/properties/counts/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.counts.type,parentSchema:schema31.properties.evidence.items.properties.counts,data:data66};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(!(((data66 === "all") || (data66 === "part")) || (data66 === "some"))){
const err192 = {instancePath:instancePath+"/evidence/" + i3+"/counts",schemaPath:"#/properties/evidence/items/properties/counts/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.items.properties.counts.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.evidence.items.properties.counts.enum,parentSchema:schema31.properties.evidence.items.properties.counts,data:data66};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data26.coverage !== undefined){
let data67 = data26.coverage;
if(typeof data67 === "string"){
if(!pattern5.test(data67)){
const err193 = {instancePath:instancePath+"/evidence/" + i3+"/coverage",schemaPath:"#/properties/evidence/items/properties/coverage/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema31.properties.evidence.items.properties.coverage,data:data67};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/evidence/" + i3+"/coverage",schemaPath:"#/properties/evidence/items/properties/coverage/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.coverage.type,parentSchema:schema31.properties.evidence.items.properties.coverage,data:data67};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data26.malformed !== undefined){
let data68 = data26.malformed;
if(typeof data68 === "string"){
if(!pattern5.test(data68)){
const err195 = {instancePath:instancePath+"/evidence/" + i3+"/malformed",schemaPath:"#/properties/evidence/items/properties/malformed/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema31.properties.evidence.items.properties.malformed,data:data68};
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
const err196 = {instancePath:instancePath+"/evidence/" + i3+"/malformed",schemaPath:"#/properties/evidence/items/properties/malformed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.malformed.type,parentSchema:schema31.properties.evidence.items.properties.malformed,data:data68};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data26.unit !== undefined){
let data69 = data26.unit;
if(typeof data69 !== "string"){
const err197 = {instancePath:instancePath+"/evidence/" + i3+"/unit",schemaPath:"#/properties/evidence/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.unit.type,parentSchema:schema31.properties.evidence.items.properties.unit,data:data69};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(!(((((((((data69 === "ns") || (data69 === "us")) || (data69 === "ms")) || (data69 === "s")) || (data69 === "ratio")) || (data69 === "%")) || (data69 === "count")) || (data69 === "bytes")) || (data69 === "none"))){
const err198 = {instancePath:instancePath+"/evidence/" + i3+"/unit",schemaPath:"#/properties/evidence/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.items.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.evidence.items.properties.unit.enum,parentSchema:schema31.properties.evidence.items.properties.unit,data:data69};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data26.variant !== undefined){
let data70 = data26.variant;
if(typeof data70 === "string"){
if(data70.length < 1){
const err199 = {instancePath:instancePath+"/evidence/" + i3+"/variant",schemaPath:"#/properties/evidence/items/properties/variant/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.variant,data:data70};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/evidence/" + i3+"/variant",schemaPath:"#/properties/evidence/items/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.variant.type,parentSchema:schema31.properties.evidence.items.properties.variant,data:data70};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data26.series !== undefined){
let data71 = data26.series;
if(typeof data71 === "string"){
if(data71.length < 1){
const err201 = {instancePath:instancePath+"/evidence/" + i3+"/series",schemaPath:"#/properties/evidence/items/properties/series/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.series,data:data71};
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
const err202 = {instancePath:instancePath+"/evidence/" + i3+"/series",schemaPath:"#/properties/evidence/items/properties/series/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.series.type,parentSchema:schema31.properties.evidence.items.properties.series,data:data71};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data26.where !== undefined){
let data72 = data26.where;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key18 in data72){
const _errs206 = errors;
if(typeof key18 !== "string"){
const err203 = {instancePath:instancePath+"/evidence/" + i3+"/where",schemaPath:"#/properties/evidence/items/properties/where/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.where.propertyNames.type,parentSchema:schema31.properties.evidence.items.properties.where.propertyNames,data:key18,propertyName:key18};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
var valid38 = _errs206 === errors;
if(!valid38){
const err204 = {instancePath:instancePath+"/evidence/" + i3+"/where",schemaPath:"#/properties/evidence/items/properties/where/propertyNames",keyword:"propertyNames",params:{propertyName: key18},message:"property name must be valid",schema:schema31.properties.evidence.items.properties.where.propertyNames,parentSchema:schema31.properties.evidence.items.properties.where,data:data72};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
for(const key19 in data72){
let data73 = data72[key19];
if(typeof data73 !== "string"){
const err205 = {instancePath:instancePath+"/evidence/" + i3+"/where/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evidence/items/properties/where/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.where.additionalProperties.type,parentSchema:schema31.properties.evidence.items.properties.where.additionalProperties,data:data73};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/evidence/" + i3+"/where",schemaPath:"#/properties/evidence/items/properties/where/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.evidence.items.properties.where.type,parentSchema:schema31.properties.evidence.items.properties.where,data:data72};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data26.counter !== undefined){
let data74 = data26.counter;
if(typeof data74 !== "boolean"){
const err207 = {instancePath:instancePath+"/evidence/" + i3+"/counter",schemaPath:"#/properties/evidence/items/properties/counter/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.evidence.items.properties.counter.type,parentSchema:schema31.properties.evidence.items.properties.counter,data:data74};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data26.moment !== undefined){
let data75 = data26.moment;
if(typeof data75 !== "string"){
const err208 = {instancePath:instancePath+"/evidence/" + i3+"/moment",schemaPath:"#/properties/evidence/items/properties/moment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.moment.type,parentSchema:schema31.properties.evidence.items.properties.moment,data:data75};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(!(((data75 === "before") || (data75 === "after")) || (data75 === "end"))){
const err209 = {instancePath:instancePath+"/evidence/" + i3+"/moment",schemaPath:"#/properties/evidence/items/properties/moment/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.items.properties.moment.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.evidence.items.properties.moment.enum,parentSchema:schema31.properties.evidence.items.properties.moment,data:data75};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data26.backend !== undefined){
let data76 = data26.backend;
if(typeof data76 === "string"){
if(data76.length < 1){
const err210 = {instancePath:instancePath+"/evidence/" + i3+"/backend",schemaPath:"#/properties/evidence/items/properties/backend/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.backend,data:data76};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/evidence/" + i3+"/backend",schemaPath:"#/properties/evidence/items/properties/backend/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.backend.type,parentSchema:schema31.properties.evidence.items.properties.backend,data:data76};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data26.compares !== undefined){
let data77 = data26.compares;
if(Array.isArray(data77)){
if(data77.length > 2){
const err212 = {instancePath:instancePath+"/evidence/" + i3+"/compares",schemaPath:"#/properties/evidence/items/properties/compares/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema31.properties.evidence.items.properties.compares,data:data77};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data77.length < 2){
const err213 = {instancePath:instancePath+"/evidence/" + i3+"/compares",schemaPath:"#/properties/evidence/items/properties/compares/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema31.properties.evidence.items.properties.compares,data:data77};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
const len5 = data77.length;
for(let i5=0; i5<len5; i5++){
let data78 = data77[i5];
if(typeof data78 === "string"){
if(!pattern4.test(data78)){
const err214 = {instancePath:instancePath+"/evidence/" + i3+"/compares/" + i5,schemaPath:"#/properties/evidence/items/properties/compares/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.evidence.items.properties.compares.items,data:data78};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/evidence/" + i3+"/compares/" + i5,schemaPath:"#/properties/evidence/items/properties/compares/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.compares.items.type,parentSchema:schema31.properties.evidence.items.properties.compares.items,data:data78};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/evidence/" + i3+"/compares",schemaPath:"#/properties/evidence/items/properties/compares/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.evidence.items.properties.compares.type,parentSchema:schema31.properties.evidence.items.properties.compares,data:data77};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data26.suite !== undefined){
let data79 = data26.suite;
if(typeof data79 === "string"){
if(data79.length < 1){
const err217 = {instancePath:instancePath+"/evidence/" + i3+"/suite",schemaPath:"#/properties/evidence/items/properties/suite/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.evidence.items.properties.suite,data:data79};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/evidence/" + i3+"/suite",schemaPath:"#/properties/evidence/items/properties/suite/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evidence.items.properties.suite.type,parentSchema:schema31.properties.evidence.items.properties.suite,data:data79};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/evidence/" + i3,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.evidence.items.type,parentSchema:schema31.properties.evidence.items,data:data26};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.evidence.type,parentSchema:schema31.properties.evidence,data:data25};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data.indicators !== undefined){
let data80 = data.indicators;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key20 in data80){
const _errs225 = errors;
if(typeof key20 === "string"){
if(!pattern4.test(key20)){
const err221 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.indicators.propertyNames,data:key20,propertyName:key20};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
else {
const err222 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.propertyNames.type,parentSchema:schema31.properties.indicators.propertyNames,data:key20,propertyName:key20};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
var valid42 = _errs225 === errors;
if(!valid42){
const err223 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/propertyNames",keyword:"propertyNames",params:{propertyName: key20},message:"property name must be valid",schema:schema31.properties.indicators.propertyNames,parentSchema:schema31.properties.indicators,data:data80};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
for(const key21 in data80){
let data81 = data80[key21];
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key22 in data81){
if(!(func1.call(schema31.properties.indicators.additionalProperties.properties, key22))){
const err224 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/indicators/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.indicators.additionalProperties,data:data81};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data81.load !== undefined){
let data82 = data81.load;
if(typeof data82 === "string"){
if(!pattern4.test(data82)){
const err225 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/load",schemaPath:"#/properties/indicators/additionalProperties/properties/load/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.indicators.additionalProperties.properties.load,data:data82};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/load",schemaPath:"#/properties/indicators/additionalProperties/properties/load/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.load.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.load,data:data82};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data81.metrics !== undefined){
let data83 = data81.metrics;
if(typeof data83 === "string"){
if(!pattern4.test(data83)){
const err227 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics",schemaPath:"#/properties/indicators/additionalProperties/properties/metrics/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.indicators.additionalProperties.properties.metrics,data:data83};
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
const err228 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics",schemaPath:"#/properties/indicators/additionalProperties/properties/metrics/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.metrics.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.metrics,data:data83};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data81.tests !== undefined){
let data84 = data81.tests;
if(typeof data84 === "string"){
if(!pattern4.test(data84)){
const err229 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/tests",schemaPath:"#/properties/indicators/additionalProperties/properties/tests/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.indicators.additionalProperties.properties.tests,data:data84};
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
const err230 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/tests",schemaPath:"#/properties/indicators/additionalProperties/properties/tests/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.tests.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.tests,data:data84};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data81.health !== undefined){
let data85 = data81.health;
if(typeof data85 === "string"){
if(!pattern4.test(data85)){
const err231 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/health",schemaPath:"#/properties/indicators/additionalProperties/properties/health/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.indicators.additionalProperties.properties.health,data:data85};
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
const err232 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/health",schemaPath:"#/properties/indicators/additionalProperties/properties/health/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.health.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.health,data:data85};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data81.good !== undefined){
let data86 = data81.good;
if(typeof data86 === "string"){
if(data86.length < 1){
const err233 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/indicators/additionalProperties/properties/good/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.indicators.additionalProperties.properties.good,data:data86};
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
const err234 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/good",schemaPath:"#/properties/indicators/additionalProperties/properties/good/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.good.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.good,data:data86};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data81.bad !== undefined){
let data87 = data81.bad;
if(typeof data87 === "string"){
if(data87.length < 1){
const err235 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/indicators/additionalProperties/properties/bad/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.indicators.additionalProperties.properties.bad,data:data87};
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
const err236 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/bad",schemaPath:"#/properties/indicators/additionalProperties/properties/bad/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.bad.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.bad,data:data87};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data81.count !== undefined){
let data88 = data81.count;
if(typeof data88 === "string"){
if(data88.length < 1){
const err237 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/count",schemaPath:"#/properties/indicators/additionalProperties/properties/count/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.indicators.additionalProperties.properties.count,data:data88};
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
const err238 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/count",schemaPath:"#/properties/indicators/additionalProperties/properties/count/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.count.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.count,data:data88};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data81.quantile !== undefined){
let data89 = data81.quantile;
const _errs246 = errors;
let valid45 = false;
const _errs247 = errors;
if(typeof data89 === "string"){
if(!pattern5.test(data89)){
const err239 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantile",schemaPath:"#/properties/indicators/additionalProperties/properties/quantile/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema31.properties.indicators.additionalProperties.properties.quantile.anyOf[0],data:data89};
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
const err240 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantile",schemaPath:"#/properties/indicators/additionalProperties/properties/quantile/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.quantile.anyOf[0].type,parentSchema:schema31.properties.indicators.additionalProperties.properties.quantile.anyOf[0],data:data89};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
var _valid10 = _errs247 === errors;
valid45 = valid45 || _valid10;
const _errs249 = errors;
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 >= 1 || isNaN(data89)){
const err241 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantile",schemaPath:"#/properties/indicators/additionalProperties/properties/quantile/anyOf/1/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1",schema:1,parentSchema:schema31.properties.indicators.additionalProperties.properties.quantile.anyOf[1],data:data89};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(data89 <= 0 || isNaN(data89)){
const err242 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantile",schemaPath:"#/properties/indicators/additionalProperties/properties/quantile/anyOf/1/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.indicators.additionalProperties.properties.quantile.anyOf[1],data:data89};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
else {
const err243 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantile",schemaPath:"#/properties/indicators/additionalProperties/properties/quantile/anyOf/1/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.indicators.additionalProperties.properties.quantile.anyOf[1].type,parentSchema:schema31.properties.indicators.additionalProperties.properties.quantile.anyOf[1],data:data89};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
var _valid10 = _errs249 === errors;
valid45 = valid45 || _valid10;
if(!valid45){
const err244 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantile",schemaPath:"#/properties/indicators/additionalProperties/properties/quantile/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.indicators.additionalProperties.properties.quantile.anyOf,parentSchema:schema31.properties.indicators.additionalProperties.properties.quantile,data:data89};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
else {
errors = _errs246;
if(vErrors !== null){
if(_errs246){
vErrors.length = _errs246;
}
else {
vErrors = null;
}
}
}
}
if(data81.only !== undefined){
let data90 = data81.only;
if(typeof data90 === "string"){
if(data90.length < 1){
const err245 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/only",schemaPath:"#/properties/indicators/additionalProperties/properties/only/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.indicators.additionalProperties.properties.only,data:data90};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
else {
const err246 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/only",schemaPath:"#/properties/indicators/additionalProperties/properties/only/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.only.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.only,data:data90};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data81.except !== undefined){
let data91 = data81.except;
if(Array.isArray(data91)){
if(data91.length < 1){
const err247 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/except",schemaPath:"#/properties/indicators/additionalProperties/properties/except/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.indicators.additionalProperties.properties.except,data:data91};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
const len6 = data91.length;
for(let i6=0; i6<len6; i6++){
let data92 = data91[i6];
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.when === undefined){
const err248 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/except/" + i6,schemaPath:"#/properties/indicators/additionalProperties/properties/except/items/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema31.properties.indicators.additionalProperties.properties.except.items.required,parentSchema:schema31.properties.indicators.additionalProperties.properties.except.items,data:data92};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(data92.because === undefined){
const err249 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/except/" + i6,schemaPath:"#/properties/indicators/additionalProperties/properties/except/items/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'",schema:schema31.properties.indicators.additionalProperties.properties.except.items.required,parentSchema:schema31.properties.indicators.additionalProperties.properties.except.items,data:data92};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(data92["at most"] === undefined){
const err250 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/except/" + i6,schemaPath:"#/properties/indicators/additionalProperties/properties/except/items/required",keyword:"required",params:{missingProperty: "at most"},message:"must have required property '"+"at most"+"'",schema:schema31.properties.indicators.additionalProperties.properties.except.items.required,parentSchema:schema31.properties.indicators.additionalProperties.properties.except.items,data:data92};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
for(const key23 in data92){
if(!(((key23 === "when") || (key23 === "because")) || (key23 === "at most"))){
const err251 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/except/" + i6,schemaPath:"#/properties/indicators/additionalProperties/properties/except/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.indicators.additionalProperties.properties.except.items,data:data92};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data92.when !== undefined){
let data93 = data92.when;
if(typeof data93 === "string"){
if(data93.length < 1){
const err252 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/except/" + i6+"/when",schemaPath:"#/properties/indicators/additionalProperties/properties/except/items/properties/when/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.indicators.additionalProperties.properties.except.items.properties.when,data:data93};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
else {
const err253 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/except/" + i6+"/when",schemaPath:"#/properties/indicators/additionalProperties/properties/except/items/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.except.items.properties.when.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.except.items.properties.when,data:data93};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data92.because !== undefined){
let data94 = data92.because;
if(typeof data94 === "string"){
if(data94.length < 1){
const err254 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/except/" + i6+"/because",schemaPath:"#/properties/indicators/additionalProperties/properties/except/items/properties/because/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.indicators.additionalProperties.properties.except.items.properties.because,data:data94};
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
const err255 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/except/" + i6+"/because",schemaPath:"#/properties/indicators/additionalProperties/properties/except/items/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.except.items.properties.because.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.except.items.properties.because,data:data94};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data92["at most"] !== undefined){
let data95 = data92["at most"];
if(typeof data95 === "string"){
if(!pattern5.test(data95)){
const err256 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/except/" + i6+"/at most",schemaPath:"#/properties/indicators/additionalProperties/properties/except/items/properties/at%20most/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema31.properties.indicators.additionalProperties.properties.except.items.properties["at most"],data:data95};
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
const err257 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/except/" + i6+"/at most",schemaPath:"#/properties/indicators/additionalProperties/properties/except/items/properties/at%20most/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.except.items.properties["at most"].type,parentSchema:schema31.properties.indicators.additionalProperties.properties.except.items.properties["at most"],data:data95};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/except/" + i6,schemaPath:"#/properties/indicators/additionalProperties/properties/except/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.indicators.additionalProperties.properties.except.items.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.except.items,data:data92};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
else {
const err259 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/except",schemaPath:"#/properties/indicators/additionalProperties/properties/except/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.indicators.additionalProperties.properties.except.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.except,data:data91};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data81.take !== undefined){
let data96 = data81.take;
if(typeof data96 !== "string"){
const err260 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/take",schemaPath:"#/properties/indicators/additionalProperties/properties/take/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.take.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.take,data:data96};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(!(((((data96 === "last") || (data96 === "max")) || (data96 === "min")) || (data96 === "mean")) || (data96 === "increase"))){
const err261 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/take",schemaPath:"#/properties/indicators/additionalProperties/properties/take/enum",keyword:"enum",params:{allowedValues: schema31.properties.indicators.additionalProperties.properties.take.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.indicators.additionalProperties.properties.take.enum,parentSchema:schema31.properties.indicators.additionalProperties.properties.take,data:data96};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data81.series !== undefined){
let data97 = data81.series;
if(typeof data97 === "string"){
if(data97.length < 1){
const err262 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/series",schemaPath:"#/properties/indicators/additionalProperties/properties/series/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.indicators.additionalProperties.properties.series,data:data97};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/series",schemaPath:"#/properties/indicators/additionalProperties/properties/series/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.series.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.series,data:data97};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data81.where !== undefined){
let data98 = data81.where;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key24 in data98){
const _errs270 = errors;
if(typeof key24 !== "string"){
const err264 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/where",schemaPath:"#/properties/indicators/additionalProperties/properties/where/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.where.propertyNames.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.where.propertyNames,data:key24,propertyName:key24};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
var valid49 = _errs270 === errors;
if(!valid49){
const err265 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/where",schemaPath:"#/properties/indicators/additionalProperties/properties/where/propertyNames",keyword:"propertyNames",params:{propertyName: key24},message:"property name must be valid",schema:schema31.properties.indicators.additionalProperties.properties.where.propertyNames,parentSchema:schema31.properties.indicators.additionalProperties.properties.where,data:data98};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
for(const key25 in data98){
let data99 = data98[key25];
if(typeof data99 !== "string"){
const err266 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/where/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/indicators/additionalProperties/properties/where/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.where.additionalProperties.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.where.additionalProperties,data:data99};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
else {
const err267 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/where",schemaPath:"#/properties/indicators/additionalProperties/properties/where/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.indicators.additionalProperties.properties.where.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.where,data:data98};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data81.title !== undefined){
let data100 = data81.title;
if(typeof data100 === "string"){
if(data100.length < 1){
const err268 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/properties/indicators/additionalProperties/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.indicators.additionalProperties.properties.title,data:data100};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
else {
const err269 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/properties/indicators/additionalProperties/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.title.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.title,data:data100};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data81.topic !== undefined){
let data101 = data81.topic;
if(typeof data101 !== "string"){
const err270 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/topic",schemaPath:"#/properties/indicators/additionalProperties/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.indicators.additionalProperties.properties.topic.type,parentSchema:schema31.properties.indicators.additionalProperties.properties.topic,data:data101};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(!(((((((data101 === "authentication") || (data101 === "tenant-isolation")) || (data101 === "rate-limiting")) || (data101 === "injection")) || (data101 === "integrity")) || (data101 === "error-messages")) || (data101 === "infrastructure"))){
const err271 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/topic",schemaPath:"#/properties/indicators/additionalProperties/properties/topic/enum",keyword:"enum",params:{allowedValues: schema31.properties.indicators.additionalProperties.properties.topic.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.indicators.additionalProperties.properties.topic.enum,parentSchema:schema31.properties.indicators.additionalProperties.properties.topic,data:data101};
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
else {
const err272 = {instancePath:instancePath+"/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/indicators/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.indicators.additionalProperties.type,parentSchema:schema31.properties.indicators.additionalProperties,data:data81};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
}
else {
const err273 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.indicators.type,parentSchema:schema31.properties.indicators,data:data80};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data.guardrails !== undefined){
let data102 = data.guardrails;
if(Array.isArray(data102)){
if(data102.length < 1){
const err274 = {instancePath:instancePath+"/guardrails",schemaPath:"#/properties/guardrails/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.guardrails,data:data102};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
const len7 = data102.length;
for(let i7=0; i7<len7; i7++){
let data103 = data102[i7];
const _errs282 = errors;
let valid53 = false;
const _errs283 = errors;
if(typeof data103 === "string"){
if(data103.length < 1){
const err275 = {instancePath:instancePath+"/guardrails/" + i7,schemaPath:"#/properties/guardrails/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.guardrails.items.anyOf[0],data:data103};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
else {
const err276 = {instancePath:instancePath+"/guardrails/" + i7,schemaPath:"#/properties/guardrails/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.guardrails.items.anyOf[0].type,parentSchema:schema31.properties.guardrails.items.anyOf[0],data:data103};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
var _valid11 = _errs283 === errors;
valid53 = valid53 || _valid11;
const _errs285 = errors;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.that === undefined){
const err277 = {instancePath:instancePath+"/guardrails/" + i7,schemaPath:"#/properties/guardrails/items/anyOf/1/required",keyword:"required",params:{missingProperty: "that"},message:"must have required property '"+"that"+"'",schema:schema31.properties.guardrails.items.anyOf[1].required,parentSchema:schema31.properties.guardrails.items.anyOf[1],data:data103};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
for(const key26 in data103){
if(!(((((((key26 === "that") || (key26 === "id")) || (key26 === "phases")) || (key26 === "variant")) || (key26 === "severity")) || (key26 === "confidence")) || (key26 === "because"))){
const err278 = {instancePath:instancePath+"/guardrails/" + i7,schemaPath:"#/properties/guardrails/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.guardrails.items.anyOf[1],data:data103};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data103.that !== undefined){
let data104 = data103.that;
if(typeof data104 === "string"){
if(data104.length < 1){
const err279 = {instancePath:instancePath+"/guardrails/" + i7+"/that",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/that/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.that,data:data104};
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
const err280 = {instancePath:instancePath+"/guardrails/" + i7+"/that",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/that/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.guardrails.items.anyOf[1].properties.that.type,parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.that,data:data104};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data103.id !== undefined){
let data105 = data103.id;
if(typeof data105 === "string"){
if(!pattern4.test(data105)){
const err281 = {instancePath:instancePath+"/guardrails/" + i7+"/id",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.id,data:data105};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
else {
const err282 = {instancePath:instancePath+"/guardrails/" + i7+"/id",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.guardrails.items.anyOf[1].properties.id.type,parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.id,data:data105};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data103.phases !== undefined){
let data106 = data103.phases;
if(Array.isArray(data106)){
if(data106.length < 1){
const err283 = {instancePath:instancePath+"/guardrails/" + i7+"/phases",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/phases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.phases,data:data106};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
const len8 = data106.length;
for(let i8=0; i8<len8; i8++){
let data107 = data106[i8];
if(typeof data107 === "string"){
if(!pattern4.test(data107)){
const err284 = {instancePath:instancePath+"/guardrails/" + i7+"/phases/" + i8,schemaPath:"#/properties/guardrails/items/anyOf/1/properties/phases/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.phases.items,data:data107};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/guardrails/" + i7+"/phases/" + i8,schemaPath:"#/properties/guardrails/items/anyOf/1/properties/phases/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.guardrails.items.anyOf[1].properties.phases.items.type,parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.phases.items,data:data107};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
}
else {
const err286 = {instancePath:instancePath+"/guardrails/" + i7+"/phases",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.guardrails.items.anyOf[1].properties.phases.type,parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.phases,data:data106};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data103.variant !== undefined){
let data108 = data103.variant;
if(typeof data108 !== "string"){
const err287 = {instancePath:instancePath+"/guardrails/" + i7+"/variant",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.guardrails.items.anyOf[1].properties.variant.type,parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.variant,data:data108};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(!((data108 === "canary") || (data108 === "baseline"))){
const err288 = {instancePath:instancePath+"/guardrails/" + i7+"/variant",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/variant/enum",keyword:"enum",params:{allowedValues: schema31.properties.guardrails.items.anyOf[1].properties.variant.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.guardrails.items.anyOf[1].properties.variant.enum,parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.variant,data:data108};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data103.severity !== undefined){
let data109 = data103.severity;
if(typeof data109 !== "string"){
const err289 = {instancePath:instancePath+"/guardrails/" + i7+"/severity",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.guardrails.items.anyOf[1].properties.severity.type,parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.severity,data:data109};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(!((data109 === "blocking") || (data109 === "advisory"))){
const err290 = {instancePath:instancePath+"/guardrails/" + i7+"/severity",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.guardrails.items.anyOf[1].properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.guardrails.items.anyOf[1].properties.severity.enum,parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.severity,data:data109};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data103.confidence !== undefined){
let data110 = data103.confidence;
if(typeof data110 === "string"){
if(!pattern5.test(data110)){
const err291 = {instancePath:instancePath+"/guardrails/" + i7+"/confidence",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/confidence/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.confidence,data:data110};
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
const err292 = {instancePath:instancePath+"/guardrails/" + i7+"/confidence",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/confidence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.guardrails.items.anyOf[1].properties.confidence.type,parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.confidence,data:data110};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data103.because !== undefined){
let data111 = data103.because;
if(typeof data111 === "string"){
if(data111.length < 1){
const err293 = {instancePath:instancePath+"/guardrails/" + i7+"/because",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/because/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.because,data:data111};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
else {
const err294 = {instancePath:instancePath+"/guardrails/" + i7+"/because",schemaPath:"#/properties/guardrails/items/anyOf/1/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.guardrails.items.anyOf[1].properties.because.type,parentSchema:schema31.properties.guardrails.items.anyOf[1].properties.because,data:data111};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
else {
const err295 = {instancePath:instancePath+"/guardrails/" + i7,schemaPath:"#/properties/guardrails/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.guardrails.items.anyOf[1].type,parentSchema:schema31.properties.guardrails.items.anyOf[1],data:data103};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
var _valid11 = _errs285 === errors;
valid53 = valid53 || _valid11;
if(!valid53){
const err296 = {instancePath:instancePath+"/guardrails/" + i7,schemaPath:"#/properties/guardrails/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.guardrails.items.anyOf,parentSchema:schema31.properties.guardrails.items,data:data103};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
else {
errors = _errs282;
if(vErrors !== null){
if(_errs282){
vErrors.length = _errs282;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err297 = {instancePath:instancePath+"/guardrails",schemaPath:"#/properties/guardrails/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.guardrails.type,parentSchema:schema31.properties.guardrails,data:data102};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data.triggers !== undefined){
let data112 = data.triggers;
if(Array.isArray(data112)){
const len9 = data112.length;
for(let i9=0; i9<len9; i9++){
let data113 = data112[i9];
const _errs307 = errors;
let valid59 = false;
const _errs308 = errors;
if(typeof data113 === "string"){
if(data113.length < 1){
const err298 = {instancePath:instancePath+"/triggers/" + i9,schemaPath:"#/properties/triggers/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.triggers.items.anyOf[0],data:data113};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
else {
const err299 = {instancePath:instancePath+"/triggers/" + i9,schemaPath:"#/properties/triggers/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.triggers.items.anyOf[0].type,parentSchema:schema31.properties.triggers.items.anyOf[0],data:data113};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
var _valid12 = _errs308 === errors;
valid59 = valid59 || _valid12;
const _errs310 = errors;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.that === undefined){
const err300 = {instancePath:instancePath+"/triggers/" + i9,schemaPath:"#/properties/triggers/items/anyOf/1/required",keyword:"required",params:{missingProperty: "that"},message:"must have required property '"+"that"+"'",schema:schema31.properties.triggers.items.anyOf[1].required,parentSchema:schema31.properties.triggers.items.anyOf[1],data:data113};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
for(const key27 in data113){
if(!(((((((key27 === "that") || (key27 === "id")) || (key27 === "over")) || (key27 === "every")) || (key27 === "reaction")) || (key27 === "severity")) || (key27 === "because"))){
const err301 = {instancePath:instancePath+"/triggers/" + i9,schemaPath:"#/properties/triggers/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.triggers.items.anyOf[1],data:data113};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data113.that !== undefined){
let data114 = data113.that;
if(typeof data114 === "string"){
if(data114.length < 1){
const err302 = {instancePath:instancePath+"/triggers/" + i9+"/that",schemaPath:"#/properties/triggers/items/anyOf/1/properties/that/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.triggers.items.anyOf[1].properties.that,data:data114};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
else {
const err303 = {instancePath:instancePath+"/triggers/" + i9+"/that",schemaPath:"#/properties/triggers/items/anyOf/1/properties/that/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.triggers.items.anyOf[1].properties.that.type,parentSchema:schema31.properties.triggers.items.anyOf[1].properties.that,data:data114};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data113.id !== undefined){
let data115 = data113.id;
if(typeof data115 === "string"){
if(!pattern4.test(data115)){
const err304 = {instancePath:instancePath+"/triggers/" + i9+"/id",schemaPath:"#/properties/triggers/items/anyOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.triggers.items.anyOf[1].properties.id,data:data115};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
else {
const err305 = {instancePath:instancePath+"/triggers/" + i9+"/id",schemaPath:"#/properties/triggers/items/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.triggers.items.anyOf[1].properties.id.type,parentSchema:schema31.properties.triggers.items.anyOf[1].properties.id,data:data115};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data113.over !== undefined){
let data116 = data113.over;
if(typeof data116 === "string"){
if(!pattern8.test(data116)){
const err306 = {instancePath:instancePath+"/triggers/" + i9+"/over",schemaPath:"#/properties/triggers/items/anyOf/1/properties/over/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema31.properties.triggers.items.anyOf[1].properties.over,data:data116};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
else {
const err307 = {instancePath:instancePath+"/triggers/" + i9+"/over",schemaPath:"#/properties/triggers/items/anyOf/1/properties/over/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.triggers.items.anyOf[1].properties.over.type,parentSchema:schema31.properties.triggers.items.anyOf[1].properties.over,data:data116};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data113.every !== undefined){
let data117 = data113.every;
if(typeof data117 === "string"){
if(!pattern8.test(data117)){
const err308 = {instancePath:instancePath+"/triggers/" + i9+"/every",schemaPath:"#/properties/triggers/items/anyOf/1/properties/every/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema31.properties.triggers.items.anyOf[1].properties.every,data:data117};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
else {
const err309 = {instancePath:instancePath+"/triggers/" + i9+"/every",schemaPath:"#/properties/triggers/items/anyOf/1/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.triggers.items.anyOf[1].properties.every.type,parentSchema:schema31.properties.triggers.items.anyOf[1].properties.every,data:data117};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data113.reaction !== undefined){
let data118 = data113.reaction;
if(typeof data118 === "string"){
if(!pattern8.test(data118)){
const err310 = {instancePath:instancePath+"/triggers/" + i9+"/reaction",schemaPath:"#/properties/triggers/items/anyOf/1/properties/reaction/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema31.properties.triggers.items.anyOf[1].properties.reaction,data:data118};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/triggers/" + i9+"/reaction",schemaPath:"#/properties/triggers/items/anyOf/1/properties/reaction/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.triggers.items.anyOf[1].properties.reaction.type,parentSchema:schema31.properties.triggers.items.anyOf[1].properties.reaction,data:data118};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data113.severity !== undefined){
let data119 = data113.severity;
if(typeof data119 !== "string"){
const err312 = {instancePath:instancePath+"/triggers/" + i9+"/severity",schemaPath:"#/properties/triggers/items/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.triggers.items.anyOf[1].properties.severity.type,parentSchema:schema31.properties.triggers.items.anyOf[1].properties.severity,data:data119};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(!((data119 === "blocking") || (data119 === "advisory"))){
const err313 = {instancePath:instancePath+"/triggers/" + i9+"/severity",schemaPath:"#/properties/triggers/items/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.triggers.items.anyOf[1].properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.triggers.items.anyOf[1].properties.severity.enum,parentSchema:schema31.properties.triggers.items.anyOf[1].properties.severity,data:data119};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data113.because !== undefined){
let data120 = data113.because;
if(typeof data120 === "string"){
if(data120.length < 1){
const err314 = {instancePath:instancePath+"/triggers/" + i9+"/because",schemaPath:"#/properties/triggers/items/anyOf/1/properties/because/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.triggers.items.anyOf[1].properties.because,data:data120};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
else {
const err315 = {instancePath:instancePath+"/triggers/" + i9+"/because",schemaPath:"#/properties/triggers/items/anyOf/1/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.triggers.items.anyOf[1].properties.because.type,parentSchema:schema31.properties.triggers.items.anyOf[1].properties.because,data:data120};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
else {
const err316 = {instancePath:instancePath+"/triggers/" + i9,schemaPath:"#/properties/triggers/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.triggers.items.anyOf[1].type,parentSchema:schema31.properties.triggers.items.anyOf[1],data:data113};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
var _valid12 = _errs310 === errors;
valid59 = valid59 || _valid12;
if(!valid59){
const err317 = {instancePath:instancePath+"/triggers/" + i9,schemaPath:"#/properties/triggers/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.triggers.items.anyOf,parentSchema:schema31.properties.triggers.items,data:data113};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
else {
errors = _errs307;
if(vErrors !== null){
if(_errs307){
vErrors.length = _errs307;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err318 = {instancePath:instancePath+"/triggers",schemaPath:"#/properties/triggers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.triggers.type,parentSchema:schema31.properties.triggers,data:data112};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data.reactions !== undefined){
let data121 = data.reactions;
if(Array.isArray(data121)){
const len10 = data121.length;
for(let i10=0; i10<len10; i10++){
let data122 = data121[i10];
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.at === undefined){
const err319 = {instancePath:instancePath+"/reactions/" + i10,schemaPath:"#/properties/reactions/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema31.properties.reactions.items.required,parentSchema:schema31.properties.reactions.items,data:data122};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(data122.what === undefined){
const err320 = {instancePath:instancePath+"/reactions/" + i10,schemaPath:"#/properties/reactions/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema31.properties.reactions.items.required,parentSchema:schema31.properties.reactions.items,data:data122};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(data122.trigger === undefined){
const err321 = {instancePath:instancePath+"/reactions/" + i10,schemaPath:"#/properties/reactions/items/required",keyword:"required",params:{missingProperty: "trigger"},message:"must have required property '"+"trigger"+"'",schema:schema31.properties.reactions.items.required,parentSchema:schema31.properties.reactions.items,data:data122};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
for(const key28 in data122){
if(!(((key28 === "at") || (key28 === "what")) || (key28 === "trigger"))){
const err322 = {instancePath:instancePath+"/reactions/" + i10,schemaPath:"#/properties/reactions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.reactions.items,data:data122};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data122.at !== undefined){
let data123 = data122.at;
if(typeof data123 === "string"){
if(!pattern6.test(data123)){
const err323 = {instancePath:instancePath+"/reactions/" + i10+"/at",schemaPath:"#/properties/reactions/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$",parentSchema:schema31.properties.reactions.items.properties.at,data:data123};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
else {
const err324 = {instancePath:instancePath+"/reactions/" + i10+"/at",schemaPath:"#/properties/reactions/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.reactions.items.properties.at.type,parentSchema:schema31.properties.reactions.items.properties.at,data:data123};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data122.what !== undefined){
let data124 = data122.what;
if(typeof data124 === "string"){
if(data124.length < 1){
const err325 = {instancePath:instancePath+"/reactions/" + i10+"/what",schemaPath:"#/properties/reactions/items/properties/what/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.reactions.items.properties.what,data:data124};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
else {
const err326 = {instancePath:instancePath+"/reactions/" + i10+"/what",schemaPath:"#/properties/reactions/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.reactions.items.properties.what.type,parentSchema:schema31.properties.reactions.items.properties.what,data:data124};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data122.trigger !== undefined){
let data125 = data122.trigger;
if(typeof data125 === "string"){
if(!pattern4.test(data125)){
const err327 = {instancePath:instancePath+"/reactions/" + i10+"/trigger",schemaPath:"#/properties/reactions/items/properties/trigger/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.reactions.items.properties.trigger,data:data125};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
else {
const err328 = {instancePath:instancePath+"/reactions/" + i10+"/trigger",schemaPath:"#/properties/reactions/items/properties/trigger/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.reactions.items.properties.trigger.type,parentSchema:schema31.properties.reactions.items.properties.trigger,data:data125};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
}
else {
const err329 = {instancePath:instancePath+"/reactions/" + i10,schemaPath:"#/properties/reactions/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.reactions.items.type,parentSchema:schema31.properties.reactions.items,data:data122};
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
const err330 = {instancePath:instancePath+"/reactions",schemaPath:"#/properties/reactions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.reactions.type,parentSchema:schema31.properties.reactions,data:data121};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data.slos !== undefined){
let data126 = data.slos;
if(Array.isArray(data126)){
const len11 = data126.length;
for(let i11=0; i11<len11; i11++){
let data127 = data126[i11];
const _errs341 = errors;
let valid66 = false;
const _errs342 = errors;
if(typeof data127 === "string"){
if(data127.length < 1){
const err331 = {instancePath:instancePath+"/slos/" + i11,schemaPath:"#/properties/slos/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.slos.items.anyOf[0],data:data127};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
else {
const err332 = {instancePath:instancePath+"/slos/" + i11,schemaPath:"#/properties/slos/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[0].type,parentSchema:schema31.properties.slos.items.anyOf[0],data:data127};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
var _valid13 = _errs342 === errors;
valid66 = valid66 || _valid13;
const _errs344 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
for(const key29 in data127){
if(!(func1.call(schema31.properties.slos.items.anyOf[1].properties, key29))){
const err333 = {instancePath:instancePath+"/slos/" + i11,schemaPath:"#/properties/slos/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.slos.items.anyOf[1],data:data127};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data127.id !== undefined){
let data128 = data127.id;
if(typeof data128 === "string"){
if(!pattern4.test(data128)){
const err334 = {instancePath:instancePath+"/slos/" + i11+"/id",schemaPath:"#/properties/slos/items/anyOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.slos.items.anyOf[1].properties.id,data:data128};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
else {
const err335 = {instancePath:instancePath+"/slos/" + i11+"/id",schemaPath:"#/properties/slos/items/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties.id.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties.id,data:data128};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data127.title !== undefined){
let data129 = data127.title;
if(typeof data129 === "string"){
if(data129.length < 1){
const err336 = {instancePath:instancePath+"/slos/" + i11+"/title",schemaPath:"#/properties/slos/items/anyOf/1/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.slos.items.anyOf[1].properties.title,data:data129};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
else {
const err337 = {instancePath:instancePath+"/slos/" + i11+"/title",schemaPath:"#/properties/slos/items/anyOf/1/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties.title.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties.title,data:data129};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data127.openslo !== undefined){
let data130 = data127.openslo;
if(typeof data130 === "string"){
if(data130.length < 1){
const err338 = {instancePath:instancePath+"/slos/" + i11+"/openslo",schemaPath:"#/properties/slos/items/anyOf/1/properties/openslo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.slos.items.anyOf[1].properties.openslo,data:data130};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
else {
const err339 = {instancePath:instancePath+"/slos/" + i11+"/openslo",schemaPath:"#/properties/slos/items/anyOf/1/properties/openslo/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties.openslo.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties.openslo,data:data130};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data127.indicator !== undefined){
let data131 = data127.indicator;
if(typeof data131 === "string"){
if(!pattern4.test(data131)){
const err340 = {instancePath:instancePath+"/slos/" + i11+"/indicator",schemaPath:"#/properties/slos/items/anyOf/1/properties/indicator/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.slos.items.anyOf[1].properties.indicator,data:data131};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
else {
const err341 = {instancePath:instancePath+"/slos/" + i11+"/indicator",schemaPath:"#/properties/slos/items/anyOf/1/properties/indicator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties.indicator.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties.indicator,data:data131};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data127.target !== undefined){
let data132 = data127.target;
if(typeof data132 === "string"){
if(!pattern5.test(data132)){
const err342 = {instancePath:instancePath+"/slos/" + i11+"/target",schemaPath:"#/properties/slos/items/anyOf/1/properties/target/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema31.properties.slos.items.anyOf[1].properties.target,data:data132};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
else {
const err343 = {instancePath:instancePath+"/slos/" + i11+"/target",schemaPath:"#/properties/slos/items/anyOf/1/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties.target.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties.target,data:data132};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data127.window !== undefined){
let data133 = data127.window;
if(typeof data133 === "string"){
if(!pattern8.test(data133)){
const err344 = {instancePath:instancePath+"/slos/" + i11+"/window",schemaPath:"#/properties/slos/items/anyOf/1/properties/window/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema31.properties.slos.items.anyOf[1].properties.window,data:data133};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
else {
const err345 = {instancePath:instancePath+"/slos/" + i11+"/window",schemaPath:"#/properties/slos/items/anyOf/1/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties.window.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties.window,data:data133};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data127.budget !== undefined){
let data134 = data127.budget;
if(typeof data134 !== "string"){
const err346 = {instancePath:instancePath+"/slos/" + i11+"/budget",schemaPath:"#/properties/slos/items/anyOf/1/properties/budget/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties.budget.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties.budget,data:data134};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(!((data134 === "occurrences") || (data134 === "timeslices"))){
const err347 = {instancePath:instancePath+"/slos/" + i11+"/budget",schemaPath:"#/properties/slos/items/anyOf/1/properties/budget/enum",keyword:"enum",params:{allowedValues: schema31.properties.slos.items.anyOf[1].properties.budget.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.slos.items.anyOf[1].properties.budget.enum,parentSchema:schema31.properties.slos.items.anyOf[1].properties.budget,data:data134};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data127.timeslice !== undefined){
let data135 = data127.timeslice;
if(typeof data135 === "string"){
if(!pattern8.test(data135)){
const err348 = {instancePath:instancePath+"/slos/" + i11+"/timeslice",schemaPath:"#/properties/slos/items/anyOf/1/properties/timeslice/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema31.properties.slos.items.anyOf[1].properties.timeslice,data:data135};
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
const err349 = {instancePath:instancePath+"/slos/" + i11+"/timeslice",schemaPath:"#/properties/slos/items/anyOf/1/properties/timeslice/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties.timeslice.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties.timeslice,data:data135};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data127["timeslice-target"] !== undefined){
let data136 = data127["timeslice-target"];
if(typeof data136 === "string"){
if(!pattern5.test(data136)){
const err350 = {instancePath:instancePath+"/slos/" + i11+"/timeslice-target",schemaPath:"#/properties/slos/items/anyOf/1/properties/timeslice-target/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema31.properties.slos.items.anyOf[1].properties["timeslice-target"],data:data136};
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
const err351 = {instancePath:instancePath+"/slos/" + i11+"/timeslice-target",schemaPath:"#/properties/slos/items/anyOf/1/properties/timeslice-target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties["timeslice-target"].type,parentSchema:schema31.properties.slos.items.anyOf[1].properties["timeslice-target"],data:data136};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data127.severity !== undefined){
let data137 = data127.severity;
if(typeof data137 !== "string"){
const err352 = {instancePath:instancePath+"/slos/" + i11+"/severity",schemaPath:"#/properties/slos/items/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties.severity.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties.severity,data:data137};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(!((data137 === "blocking") || (data137 === "advisory"))){
const err353 = {instancePath:instancePath+"/slos/" + i11+"/severity",schemaPath:"#/properties/slos/items/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.slos.items.anyOf[1].properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.slos.items.anyOf[1].properties.severity.enum,parentSchema:schema31.properties.slos.items.anyOf[1].properties.severity,data:data137};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data127["burn-rates"] !== undefined){
let data138 = data127["burn-rates"];
const _errs368 = errors;
let valid68 = false;
const _errs369 = errors;
if(typeof data138 !== "string"){
const err354 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates",schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[0].type,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[0],data:data138};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if(!(((data138 === "sre-workbook") || (data138 === "sloth-30d")) || (data138 === "sloth-28d"))){
const err355 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates",schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[0].enum,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[0],data:data138};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
var _valid14 = _errs369 === errors;
valid68 = valid68 || _valid14;
const _errs371 = errors;
if(Array.isArray(data138)){
if(data138.length < 1){
const err356 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates",schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1],data:data138};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
const len12 = data138.length;
for(let i12=0; i12<len12; i12++){
let data139 = data138[i12];
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.long === undefined){
const err357 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates/" + i12,schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/items/required",keyword:"required",params:{missingProperty: "long"},message:"must have required property '"+"long"+"'",schema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.required,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items,data:data139};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if(data139.short === undefined){
const err358 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates/" + i12,schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/items/required",keyword:"required",params:{missingProperty: "short"},message:"must have required property '"+"short"+"'",schema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.required,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items,data:data139};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
if(data139.factor === undefined){
const err359 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates/" + i12,schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/items/required",keyword:"required",params:{missingProperty: "factor"},message:"must have required property '"+"factor"+"'",schema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.required,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items,data:data139};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(data139.action === undefined){
const err360 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates/" + i12,schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/items/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.required,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items,data:data139};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
for(const key30 in data139){
if(!((((key30 === "long") || (key30 === "short")) || (key30 === "factor")) || (key30 === "action"))){
const err361 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates/" + i12,schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items,data:data139};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data139.long !== undefined){
let data140 = data139.long;
if(typeof data140 === "string"){
if(!pattern8.test(data140)){
const err362 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates/" + i12+"/long",schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/items/properties/long/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.properties.long,data:data140};
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
const err363 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates/" + i12+"/long",schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/items/properties/long/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.properties.long.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.properties.long,data:data140};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data139.short !== undefined){
let data141 = data139.short;
if(typeof data141 === "string"){
if(!pattern8.test(data141)){
const err364 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates/" + i12+"/short",schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/items/properties/short/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.properties.short,data:data141};
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
const err365 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates/" + i12+"/short",schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/items/properties/short/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.properties.short.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.properties.short,data:data141};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data139.factor !== undefined){
let data142 = data139.factor;
if((typeof data142 == "number") && (isFinite(data142))){
if(data142 <= 0 || isNaN(data142)){
const err366 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates/" + i12+"/factor",schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/items/properties/factor/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.properties.factor,data:data142};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
else {
const err367 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates/" + i12+"/factor",schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/items/properties/factor/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.properties.factor.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.properties.factor,data:data142};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data139.action !== undefined){
let data143 = data139.action;
if(typeof data143 !== "string"){
const err368 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates/" + i12+"/action",schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.properties.action.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.properties.action,data:data143};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(!((data143 === "page") || (data143 === "ticket"))){
const err369 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates/" + i12+"/action",schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.properties.action.enum,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.properties.action,data:data143};
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
const err370 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates/" + i12,schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].items,data:data139};
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
else {
const err371 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates",schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1].type,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf[1],data:data138};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
var _valid14 = _errs371 === errors;
valid68 = valid68 || _valid14;
if(!valid68){
const err372 = {instancePath:instancePath+"/slos/" + i11+"/burn-rates",schemaPath:"#/properties/slos/items/anyOf/1/properties/burn-rates/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"].anyOf,parentSchema:schema31.properties.slos.items.anyOf[1].properties["burn-rates"],data:data138};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
else {
errors = _errs368;
if(vErrors !== null){
if(_errs368){
vErrors.length = _errs368;
}
else {
vErrors = null;
}
}
}
}
if(data127.consequence !== undefined){
let data144 = data127.consequence;
if(typeof data144 === "string"){
if(data144.length < 1){
const err373 = {instancePath:instancePath+"/slos/" + i11+"/consequence",schemaPath:"#/properties/slos/items/anyOf/1/properties/consequence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.slos.items.anyOf[1].properties.consequence,data:data144};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
else {
const err374 = {instancePath:instancePath+"/slos/" + i11+"/consequence",schemaPath:"#/properties/slos/items/anyOf/1/properties/consequence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties.consequence.type,parentSchema:schema31.properties.slos.items.anyOf[1].properties.consequence,data:data144};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data127["spent-before"] !== undefined){
let data145 = data127["spent-before"];
if(typeof data145 === "string"){
if(!pattern5.test(data145)){
const err375 = {instancePath:instancePath+"/slos/" + i11+"/spent-before",schemaPath:"#/properties/slos/items/anyOf/1/properties/spent-before/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema31.properties.slos.items.anyOf[1].properties["spent-before"],data:data145};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
else {
const err376 = {instancePath:instancePath+"/slos/" + i11+"/spent-before",schemaPath:"#/properties/slos/items/anyOf/1/properties/spent-before/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slos.items.anyOf[1].properties["spent-before"].type,parentSchema:schema31.properties.slos.items.anyOf[1].properties["spent-before"],data:data145};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data127["expected-requests"] !== undefined){
let data146 = data127["expected-requests"];
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
const err377 = {instancePath:instancePath+"/slos/" + i11+"/expected-requests",schemaPath:"#/properties/slos/items/anyOf/1/properties/expected-requests/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.slos.items.anyOf[1].properties["expected-requests"].type,parentSchema:schema31.properties.slos.items.anyOf[1].properties["expected-requests"],data:data146};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if((typeof data146 == "number") && (isFinite(data146))){
if(data146 > 9007199254740991 || isNaN(data146)){
const err378 = {instancePath:instancePath+"/slos/" + i11+"/expected-requests",schemaPath:"#/properties/slos/items/anyOf/1/properties/expected-requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.slos.items.anyOf[1].properties["expected-requests"],data:data146};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
if(data146 < 1 || isNaN(data146)){
const err379 = {instancePath:instancePath+"/slos/" + i11+"/expected-requests",schemaPath:"#/properties/slos/items/anyOf/1/properties/expected-requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.slos.items.anyOf[1].properties["expected-requests"],data:data146};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
}
}
else {
const err380 = {instancePath:instancePath+"/slos/" + i11,schemaPath:"#/properties/slos/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.slos.items.anyOf[1].type,parentSchema:schema31.properties.slos.items.anyOf[1],data:data127};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
var _valid13 = _errs344 === errors;
valid66 = valid66 || _valid13;
if(!valid66){
const err381 = {instancePath:instancePath+"/slos/" + i11,schemaPath:"#/properties/slos/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.slos.items.anyOf,parentSchema:schema31.properties.slos.items,data:data127};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
else {
errors = _errs341;
if(vErrors !== null){
if(_errs341){
vErrors.length = _errs341;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err382 = {instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.slos.type,parentSchema:schema31.properties.slos,data:data126};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data.decide !== undefined){
let data147 = data.decide;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
for(const key31 in data147){
if(!((((key31 === "confidence") || (key31 === "inconclusive")) || (key31 === "settled later")) || (key31 === "split alarm"))){
const err383 = {instancePath:instancePath+"/decide",schemaPath:"#/properties/decide/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.decide,data:data147};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data147.confidence !== undefined){
let data148 = data147.confidence;
if(typeof data148 === "string"){
if(!pattern5.test(data148)){
const err384 = {instancePath:instancePath+"/decide/confidence",schemaPath:"#/properties/decide/properties/confidence/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema31.properties.decide.properties.confidence,data:data148};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
else {
const err385 = {instancePath:instancePath+"/decide/confidence",schemaPath:"#/properties/decide/properties/confidence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.decide.properties.confidence.type,parentSchema:schema31.properties.decide.properties.confidence,data:data148};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data147.inconclusive !== undefined){
let data149 = data147.inconclusive;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
for(const key32 in data149){
const _errs397 = errors;
if(typeof key32 !== "string"){
const err386 = {instancePath:instancePath+"/decide/inconclusive",schemaPath:"#/properties/decide/properties/inconclusive/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.decide.properties.inconclusive.propertyNames.type,parentSchema:schema31.properties.decide.properties.inconclusive.propertyNames,data:key32,propertyName:key32};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
var valid73 = _errs397 === errors;
if(!valid73){
const err387 = {instancePath:instancePath+"/decide/inconclusive",schemaPath:"#/properties/decide/properties/inconclusive/propertyNames",keyword:"propertyNames",params:{propertyName: key32},message:"property name must be valid",schema:schema31.properties.decide.properties.inconclusive.propertyNames,parentSchema:schema31.properties.decide.properties.inconclusive,data:data149};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
for(const key33 in data149){
let data150 = data149[key33];
if(typeof data150 !== "string"){
const err388 = {instancePath:instancePath+"/decide/inconclusive/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/decide/properties/inconclusive/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.decide.properties.inconclusive.additionalProperties.type,parentSchema:schema31.properties.decide.properties.inconclusive.additionalProperties,data:data150};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if(!((data150 === "proceed") || (data150 === "hold"))){
const err389 = {instancePath:instancePath+"/decide/inconclusive/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/decide/properties/inconclusive/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema31.properties.decide.properties.inconclusive.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.decide.properties.inconclusive.additionalProperties.enum,parentSchema:schema31.properties.decide.properties.inconclusive.additionalProperties,data:data150};
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
else {
const err390 = {instancePath:instancePath+"/decide/inconclusive",schemaPath:"#/properties/decide/properties/inconclusive/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.decide.properties.inconclusive.type,parentSchema:schema31.properties.decide.properties.inconclusive,data:data149};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data147["settled later"] !== undefined){
let data151 = data147["settled later"];
if(typeof data151 !== "boolean"){
const err391 = {instancePath:instancePath+"/decide/settled later",schemaPath:"#/properties/decide/properties/settled%20later/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.decide.properties["settled later"].type,parentSchema:schema31.properties.decide.properties["settled later"],data:data151};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data147["split alarm"] !== undefined){
let data152 = data147["split alarm"];
if(typeof data152 === "string"){
if(!pattern5.test(data152)){
const err392 = {instancePath:instancePath+"/decide/split alarm",schemaPath:"#/properties/decide/properties/split%20alarm/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?%$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?%$",parentSchema:schema31.properties.decide.properties["split alarm"],data:data152};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
else {
const err393 = {instancePath:instancePath+"/decide/split alarm",schemaPath:"#/properties/decide/properties/split%20alarm/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.decide.properties["split alarm"].type,parentSchema:schema31.properties.decide.properties["split alarm"],data:data152};
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
else {
const err394 = {instancePath:instancePath+"/decide",schemaPath:"#/properties/decide/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.decide.type,parentSchema:schema31.properties.decide,data:data147};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data["sign-off"] !== undefined){
let data153 = data["sign-off"];
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if(data153.roles === undefined){
const err395 = {instancePath:instancePath+"/sign-off",schemaPath:"#/properties/sign-off/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'",schema:schema31.properties["sign-off"].required,parentSchema:schema31.properties["sign-off"],data:data153};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
for(const key34 in data153){
if(!(((key34 === "roles") || (key34 === "separation")) || (key34 === "max-age"))){
const err396 = {instancePath:instancePath+"/sign-off",schemaPath:"#/properties/sign-off/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties["sign-off"],data:data153};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data153.roles !== undefined){
let data154 = data153.roles;
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
for(const key35 in data154){
const _errs411 = errors;
if(typeof key35 === "string"){
if(!pattern4.test(key35)){
const err397 = {instancePath:instancePath+"/sign-off/roles",schemaPath:"#/properties/sign-off/properties/roles/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties["sign-off"].properties.roles.propertyNames,data:key35,propertyName:key35};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
else {
const err398 = {instancePath:instancePath+"/sign-off/roles",schemaPath:"#/properties/sign-off/properties/roles/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["sign-off"].properties.roles.propertyNames.type,parentSchema:schema31.properties["sign-off"].properties.roles.propertyNames,data:key35,propertyName:key35};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
var valid76 = _errs411 === errors;
if(!valid76){
const err399 = {instancePath:instancePath+"/sign-off/roles",schemaPath:"#/properties/sign-off/properties/roles/propertyNames",keyword:"propertyNames",params:{propertyName: key35},message:"property name must be valid",schema:schema31.properties["sign-off"].properties.roles.propertyNames,parentSchema:schema31.properties["sign-off"].properties.roles,data:data154};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
for(const key36 in data154){
let data155 = data154[key36];
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
if(data155.people === undefined){
const err400 = {instancePath:instancePath+"/sign-off/roles/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sign-off/properties/roles/additionalProperties/required",keyword:"required",params:{missingProperty: "people"},message:"must have required property '"+"people"+"'",schema:schema31.properties["sign-off"].properties.roles.additionalProperties.required,parentSchema:schema31.properties["sign-off"].properties.roles.additionalProperties,data:data155};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
for(const key37 in data155){
if(!(((key37 === "title") || (key37 === "people")) || (key37 === "threshold"))){
const err401 = {instancePath:instancePath+"/sign-off/roles/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sign-off/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties["sign-off"].properties.roles.additionalProperties,data:data155};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data155.title !== undefined){
let data156 = data155.title;
if(typeof data156 === "string"){
if(data156.length < 1){
const err402 = {instancePath:instancePath+"/sign-off/roles/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/properties/sign-off/properties/roles/additionalProperties/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties["sign-off"].properties.roles.additionalProperties.properties.title,data:data156};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
else {
const err403 = {instancePath:instancePath+"/sign-off/roles/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/properties/sign-off/properties/roles/additionalProperties/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["sign-off"].properties.roles.additionalProperties.properties.title.type,parentSchema:schema31.properties["sign-off"].properties.roles.additionalProperties.properties.title,data:data156};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data155.people !== undefined){
let data157 = data155.people;
if(Array.isArray(data157)){
if(data157.length < 1){
const err404 = {instancePath:instancePath+"/sign-off/roles/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/people",schemaPath:"#/properties/sign-off/properties/roles/additionalProperties/properties/people/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties["sign-off"].properties.roles.additionalProperties.properties.people,data:data157};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
const len13 = data157.length;
for(let i13=0; i13<len13; i13++){
let data158 = data157[i13];
if(typeof data158 === "string"){
if(data158.length < 1){
const err405 = {instancePath:instancePath+"/sign-off/roles/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/people/" + i13,schemaPath:"#/properties/sign-off/properties/roles/additionalProperties/properties/people/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties["sign-off"].properties.roles.additionalProperties.properties.people.items,data:data158};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
else {
const err406 = {instancePath:instancePath+"/sign-off/roles/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/people/" + i13,schemaPath:"#/properties/sign-off/properties/roles/additionalProperties/properties/people/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["sign-off"].properties.roles.additionalProperties.properties.people.items.type,parentSchema:schema31.properties["sign-off"].properties.roles.additionalProperties.properties.people.items,data:data158};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
}
else {
const err407 = {instancePath:instancePath+"/sign-off/roles/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/people",schemaPath:"#/properties/sign-off/properties/roles/additionalProperties/properties/people/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties["sign-off"].properties.roles.additionalProperties.properties.people.type,parentSchema:schema31.properties["sign-off"].properties.roles.additionalProperties.properties.people,data:data157};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data155.threshold !== undefined){
let data159 = data155.threshold;
if(!(((typeof data159 == "number") && (!(data159 % 1) && !isNaN(data159))) && (isFinite(data159)))){
const err408 = {instancePath:instancePath+"/sign-off/roles/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/threshold",schemaPath:"#/properties/sign-off/properties/roles/additionalProperties/properties/threshold/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties["sign-off"].properties.roles.additionalProperties.properties.threshold.type,parentSchema:schema31.properties["sign-off"].properties.roles.additionalProperties.properties.threshold,data:data159};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
if((typeof data159 == "number") && (isFinite(data159))){
if(data159 > 9007199254740991 || isNaN(data159)){
const err409 = {instancePath:instancePath+"/sign-off/roles/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/threshold",schemaPath:"#/properties/sign-off/properties/roles/additionalProperties/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties["sign-off"].properties.roles.additionalProperties.properties.threshold,data:data159};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(data159 < 1 || isNaN(data159)){
const err410 = {instancePath:instancePath+"/sign-off/roles/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/threshold",schemaPath:"#/properties/sign-off/properties/roles/additionalProperties/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties["sign-off"].properties.roles.additionalProperties.properties.threshold,data:data159};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
}
}
else {
const err411 = {instancePath:instancePath+"/sign-off/roles/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sign-off/properties/roles/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties["sign-off"].properties.roles.additionalProperties.type,parentSchema:schema31.properties["sign-off"].properties.roles.additionalProperties,data:data155};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
}
else {
const err412 = {instancePath:instancePath+"/sign-off/roles",schemaPath:"#/properties/sign-off/properties/roles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties["sign-off"].properties.roles.type,parentSchema:schema31.properties["sign-off"].properties.roles,data:data154};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data153.separation !== undefined){
let data160 = data153.separation;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
if(data160["approver is not"] === undefined){
const err413 = {instancePath:instancePath+"/sign-off/separation",schemaPath:"#/properties/sign-off/properties/separation/required",keyword:"required",params:{missingProperty: "approver is not"},message:"must have required property '"+"approver is not"+"'",schema:schema31.properties["sign-off"].properties.separation.required,parentSchema:schema31.properties["sign-off"].properties.separation,data:data160};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
for(const key38 in data160){
if(!(key38 === "approver is not")){
const err414 = {instancePath:instancePath+"/sign-off/separation",schemaPath:"#/properties/sign-off/properties/separation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties["sign-off"].properties.separation,data:data160};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data160["approver is not"] !== undefined){
let data161 = data160["approver is not"];
if(Array.isArray(data161)){
if(data161.length < 1){
const err415 = {instancePath:instancePath+"/sign-off/separation/approver is not",schemaPath:"#/properties/sign-off/properties/separation/properties/approver%20is%20not/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties["sign-off"].properties.separation.properties["approver is not"],data:data161};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
const len14 = data161.length;
for(let i14=0; i14<len14; i14++){
let data162 = data161[i14];
if(typeof data162 !== "string"){
const err416 = {instancePath:instancePath+"/sign-off/separation/approver is not/" + i14,schemaPath:"#/properties/sign-off/properties/separation/properties/approver%20is%20not/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["sign-off"].properties.separation.properties["approver is not"].items.type,parentSchema:schema31.properties["sign-off"].properties.separation.properties["approver is not"].items,data:data162};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
if(!(((data162 === "author") || (data162 === "evidence-submitter")) || (data162 === "plan-editor"))){
const err417 = {instancePath:instancePath+"/sign-off/separation/approver is not/" + i14,schemaPath:"#/properties/sign-off/properties/separation/properties/approver%20is%20not/items/enum",keyword:"enum",params:{allowedValues: schema31.properties["sign-off"].properties.separation.properties["approver is not"].items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties["sign-off"].properties.separation.properties["approver is not"].items.enum,parentSchema:schema31.properties["sign-off"].properties.separation.properties["approver is not"].items,data:data162};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
}
else {
const err418 = {instancePath:instancePath+"/sign-off/separation/approver is not",schemaPath:"#/properties/sign-off/properties/separation/properties/approver%20is%20not/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties["sign-off"].properties.separation.properties["approver is not"].type,parentSchema:schema31.properties["sign-off"].properties.separation.properties["approver is not"],data:data161};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
}
else {
const err419 = {instancePath:instancePath+"/sign-off/separation",schemaPath:"#/properties/sign-off/properties/separation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties["sign-off"].properties.separation.type,parentSchema:schema31.properties["sign-off"].properties.separation,data:data160};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data153["max-age"] !== undefined){
let data163 = data153["max-age"];
if(typeof data163 === "string"){
if(!pattern8.test(data163)){
const err420 = {instancePath:instancePath+"/sign-off/max-age",schemaPath:"#/properties/sign-off/properties/max-age/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema31.properties["sign-off"].properties["max-age"],data:data163};
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
const err421 = {instancePath:instancePath+"/sign-off/max-age",schemaPath:"#/properties/sign-off/properties/max-age/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["sign-off"].properties["max-age"].type,parentSchema:schema31.properties["sign-off"].properties["max-age"],data:data163};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
}
else {
const err422 = {instancePath:instancePath+"/sign-off",schemaPath:"#/properties/sign-off/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties["sign-off"].type,parentSchema:schema31.properties["sign-off"],data:data153};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data.waivers !== undefined){
let data164 = data.waivers;
if(Array.isArray(data164)){
const len15 = data164.length;
for(let i15=0; i15<len15; i15++){
let data165 = data164[i15];
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.guardrail === undefined){
const err423 = {instancePath:instancePath+"/waivers/" + i15,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "guardrail"},message:"must have required property '"+"guardrail"+"'",schema:schema31.properties.waivers.items.required,parentSchema:schema31.properties.waivers.items,data:data165};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if(data165.because === undefined){
const err424 = {instancePath:instancePath+"/waivers/" + i15,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'",schema:schema31.properties.waivers.items.required,parentSchema:schema31.properties.waivers.items,data:data165};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if(data165.owner === undefined){
const err425 = {instancePath:instancePath+"/waivers/" + i15,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema31.properties.waivers.items.required,parentSchema:schema31.properties.waivers.items,data:data165};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
if(data165.expires === undefined){
const err426 = {instancePath:instancePath+"/waivers/" + i15,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'",schema:schema31.properties.waivers.items.required,parentSchema:schema31.properties.waivers.items,data:data165};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
for(const key39 in data165){
if(!(((((key39 === "guardrail") || (key39 === "phases")) || (key39 === "because")) || (key39 === "owner")) || (key39 === "expires"))){
const err427 = {instancePath:instancePath+"/waivers/" + i15,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.waivers.items,data:data165};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data165.guardrail !== undefined){
let data166 = data165.guardrail;
if(typeof data166 === "string"){
if(!pattern4.test(data166)){
const err428 = {instancePath:instancePath+"/waivers/" + i15+"/guardrail",schemaPath:"#/properties/waivers/items/properties/guardrail/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.waivers.items.properties.guardrail,data:data166};
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
const err429 = {instancePath:instancePath+"/waivers/" + i15+"/guardrail",schemaPath:"#/properties/waivers/items/properties/guardrail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.guardrail.type,parentSchema:schema31.properties.waivers.items.properties.guardrail,data:data166};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data165.phases !== undefined){
let data167 = data165.phases;
if(Array.isArray(data167)){
if(data167.length < 1){
const err430 = {instancePath:instancePath+"/waivers/" + i15+"/phases",schemaPath:"#/properties/waivers/items/properties/phases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.waivers.items.properties.phases,data:data167};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
const len16 = data167.length;
for(let i16=0; i16<len16; i16++){
let data168 = data167[i16];
if(typeof data168 === "string"){
if(!pattern4.test(data168)){
const err431 = {instancePath:instancePath+"/waivers/" + i15+"/phases/" + i16,schemaPath:"#/properties/waivers/items/properties/phases/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.waivers.items.properties.phases.items,data:data168};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
else {
const err432 = {instancePath:instancePath+"/waivers/" + i15+"/phases/" + i16,schemaPath:"#/properties/waivers/items/properties/phases/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.phases.items.type,parentSchema:schema31.properties.waivers.items.properties.phases.items,data:data168};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
}
else {
const err433 = {instancePath:instancePath+"/waivers/" + i15+"/phases",schemaPath:"#/properties/waivers/items/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.waivers.items.properties.phases.type,parentSchema:schema31.properties.waivers.items.properties.phases,data:data167};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data165.because !== undefined){
let data169 = data165.because;
if(typeof data169 === "string"){
if(data169.length < 1){
const err434 = {instancePath:instancePath+"/waivers/" + i15+"/because",schemaPath:"#/properties/waivers/items/properties/because/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.waivers.items.properties.because,data:data169};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
else {
const err435 = {instancePath:instancePath+"/waivers/" + i15+"/because",schemaPath:"#/properties/waivers/items/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.because.type,parentSchema:schema31.properties.waivers.items.properties.because,data:data169};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data165.owner !== undefined){
let data170 = data165.owner;
if(typeof data170 === "string"){
if(data170.length < 1){
const err436 = {instancePath:instancePath+"/waivers/" + i15+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.waivers.items.properties.owner,data:data170};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
else {
const err437 = {instancePath:instancePath+"/waivers/" + i15+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.owner.type,parentSchema:schema31.properties.waivers.items.properties.owner,data:data170};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data165.expires !== undefined){
let data171 = data165.expires;
if(typeof data171 === "string"){
if(!pattern47.test(data171)){
const err438 = {instancePath:instancePath+"/waivers/" + i15+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\d$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\d$",parentSchema:schema31.properties.waivers.items.properties.expires,data:data171};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
else {
const err439 = {instancePath:instancePath+"/waivers/" + i15+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.expires.type,parentSchema:schema31.properties.waivers.items.properties.expires,data:data171};
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
else {
const err440 = {instancePath:instancePath+"/waivers/" + i15,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.waivers.items.type,parentSchema:schema31.properties.waivers.items,data:data165};
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
const err441 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.waivers.type,parentSchema:schema31.properties.waivers,data:data164};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data.rollback !== undefined){
let data172 = data.rollback;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
if(data172.procedure === undefined){
const err442 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/required",keyword:"required",params:{missingProperty: "procedure"},message:"must have required property '"+"procedure"+"'",schema:schema31.properties.rollback.required,parentSchema:schema31.properties.rollback,data:data172};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
for(const key40 in data172){
if(!(((key40 === "procedure") || (key40 === "commands")) || (key40 === "recovery-time"))){
const err443 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rollback,data:data172};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data172.procedure !== undefined){
let data173 = data172.procedure;
if(typeof data173 === "string"){
if(data173.length < 1){
const err444 = {instancePath:instancePath+"/rollback/procedure",schemaPath:"#/properties/rollback/properties/procedure/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.rollback.properties.procedure,data:data173};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
else {
const err445 = {instancePath:instancePath+"/rollback/procedure",schemaPath:"#/properties/rollback/properties/procedure/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rollback.properties.procedure.type,parentSchema:schema31.properties.rollback.properties.procedure,data:data173};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data172.commands !== undefined){
let data174 = data172.commands;
if(Array.isArray(data174)){
const len17 = data174.length;
for(let i17=0; i17<len17; i17++){
let data175 = data174[i17];
if(typeof data175 === "string"){
if(data175.length < 1){
const err446 = {instancePath:instancePath+"/rollback/commands/" + i17,schemaPath:"#/properties/rollback/properties/commands/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.rollback.properties.commands.items,data:data175};
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
const err447 = {instancePath:instancePath+"/rollback/commands/" + i17,schemaPath:"#/properties/rollback/properties/commands/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rollback.properties.commands.items.type,parentSchema:schema31.properties.rollback.properties.commands.items,data:data175};
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
const err448 = {instancePath:instancePath+"/rollback/commands",schemaPath:"#/properties/rollback/properties/commands/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.rollback.properties.commands.type,parentSchema:schema31.properties.rollback.properties.commands,data:data174};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data172["recovery-time"] !== undefined){
let data176 = data172["recovery-time"];
if(typeof data176 === "string"){
if(!pattern8.test(data176)){
const err449 = {instancePath:instancePath+"/rollback/recovery-time",schemaPath:"#/properties/rollback/properties/recovery-time/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema31.properties.rollback.properties["recovery-time"],data:data176};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
else {
const err450 = {instancePath:instancePath+"/rollback/recovery-time",schemaPath:"#/properties/rollback/properties/recovery-time/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rollback.properties["recovery-time"].type,parentSchema:schema31.properties.rollback.properties["recovery-time"],data:data176};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
}
else {
const err451 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rollback.type,parentSchema:schema31.properties.rollback,data:data172};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data["next-steps"] !== undefined){
let data177 = data["next-steps"];
if(Array.isArray(data177)){
const len18 = data177.length;
for(let i18=0; i18<len18; i18++){
let data178 = data177[i18];
const _errs465 = errors;
let valid94 = false;
const _errs466 = errors;
if(typeof data178 === "string"){
if(data178.length < 1){
const err452 = {instancePath:instancePath+"/next-steps/" + i18,schemaPath:"#/properties/next-steps/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties["next-steps"].items.anyOf[0],data:data178};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
else {
const err453 = {instancePath:instancePath+"/next-steps/" + i18,schemaPath:"#/properties/next-steps/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["next-steps"].items.anyOf[0].type,parentSchema:schema31.properties["next-steps"].items.anyOf[0],data:data178};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
var _valid15 = _errs466 === errors;
valid94 = valid94 || _valid15;
const _errs468 = errors;
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
if(data178.when === undefined){
const err454 = {instancePath:instancePath+"/next-steps/" + i18,schemaPath:"#/properties/next-steps/items/anyOf/1/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema31.properties["next-steps"].items.anyOf[1].required,parentSchema:schema31.properties["next-steps"].items.anyOf[1],data:data178};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if(data178.steps === undefined){
const err455 = {instancePath:instancePath+"/next-steps/" + i18,schemaPath:"#/properties/next-steps/items/anyOf/1/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'",schema:schema31.properties["next-steps"].items.anyOf[1].required,parentSchema:schema31.properties["next-steps"].items.anyOf[1],data:data178};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
for(const key41 in data178){
if(!((key41 === "when") || (key41 === "steps"))){
const err456 = {instancePath:instancePath+"/next-steps/" + i18,schemaPath:"#/properties/next-steps/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties["next-steps"].items.anyOf[1],data:data178};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data178.when !== undefined){
let data179 = data178.when;
if(typeof data179 === "string"){
if(data179.length < 1){
const err457 = {instancePath:instancePath+"/next-steps/" + i18+"/when",schemaPath:"#/properties/next-steps/items/anyOf/1/properties/when/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties["next-steps"].items.anyOf[1].properties.when,data:data179};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
else {
const err458 = {instancePath:instancePath+"/next-steps/" + i18+"/when",schemaPath:"#/properties/next-steps/items/anyOf/1/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["next-steps"].items.anyOf[1].properties.when.type,parentSchema:schema31.properties["next-steps"].items.anyOf[1].properties.when,data:data179};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data178.steps !== undefined){
let data180 = data178.steps;
if(Array.isArray(data180)){
if(data180.length < 1){
const err459 = {instancePath:instancePath+"/next-steps/" + i18+"/steps",schemaPath:"#/properties/next-steps/items/anyOf/1/properties/steps/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties["next-steps"].items.anyOf[1].properties.steps,data:data180};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
const len19 = data180.length;
for(let i19=0; i19<len19; i19++){
let data181 = data180[i19];
if(typeof data181 === "string"){
if(data181.length < 1){
const err460 = {instancePath:instancePath+"/next-steps/" + i18+"/steps/" + i19,schemaPath:"#/properties/next-steps/items/anyOf/1/properties/steps/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties["next-steps"].items.anyOf[1].properties.steps.items,data:data181};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
else {
const err461 = {instancePath:instancePath+"/next-steps/" + i18+"/steps/" + i19,schemaPath:"#/properties/next-steps/items/anyOf/1/properties/steps/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["next-steps"].items.anyOf[1].properties.steps.items.type,parentSchema:schema31.properties["next-steps"].items.anyOf[1].properties.steps.items,data:data181};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
}
else {
const err462 = {instancePath:instancePath+"/next-steps/" + i18+"/steps",schemaPath:"#/properties/next-steps/items/anyOf/1/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties["next-steps"].items.anyOf[1].properties.steps.type,parentSchema:schema31.properties["next-steps"].items.anyOf[1].properties.steps,data:data180};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
}
else {
const err463 = {instancePath:instancePath+"/next-steps/" + i18,schemaPath:"#/properties/next-steps/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties["next-steps"].items.anyOf[1].type,parentSchema:schema31.properties["next-steps"].items.anyOf[1],data:data178};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
var _valid15 = _errs468 === errors;
valid94 = valid94 || _valid15;
if(!valid94){
const err464 = {instancePath:instancePath+"/next-steps/" + i18,schemaPath:"#/properties/next-steps/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties["next-steps"].items.anyOf,parentSchema:schema31.properties["next-steps"].items,data:data178};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
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
const err465 = {instancePath:instancePath+"/next-steps",schemaPath:"#/properties/next-steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties["next-steps"].type,parentSchema:schema31.properties["next-steps"],data:data177};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data.appendix !== undefined){
let data182 = data.appendix;
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
for(const key42 in data182){
if(!(((key42 === "dashboards") || (key42 === "alerts")) || (key42 === "runbooks"))){
const err466 = {instancePath:instancePath+"/appendix",schemaPath:"#/properties/appendix/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.appendix,data:data182};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data182.dashboards !== undefined){
let data183 = data182.dashboards;
if(Array.isArray(data183)){
const len20 = data183.length;
for(let i20=0; i20<len20; i20++){
let data184 = data183[i20];
const _errs483 = errors;
let valid101 = false;
const _errs484 = errors;
if(typeof data184 === "string"){
if(data184.length < 1){
const err467 = {instancePath:instancePath+"/appendix/dashboards/" + i20,schemaPath:"#/properties/appendix/properties/dashboards/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.appendix.properties.dashboards.items.anyOf[0],data:data184};
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
const err468 = {instancePath:instancePath+"/appendix/dashboards/" + i20,schemaPath:"#/properties/appendix/properties/dashboards/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.dashboards.items.anyOf[0].type,parentSchema:schema31.properties.appendix.properties.dashboards.items.anyOf[0],data:data184};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
var _valid16 = _errs484 === errors;
valid101 = valid101 || _valid16;
const _errs486 = errors;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
if(data184.name === undefined){
const err469 = {instancePath:instancePath+"/appendix/dashboards/" + i20,schemaPath:"#/properties/appendix/properties/dashboards/items/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.appendix.properties.dashboards.items.anyOf[1].required,parentSchema:schema31.properties.appendix.properties.dashboards.items.anyOf[1],data:data184};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
for(const key43 in data184){
if(!(((key43 === "name") || (key43 === "about")) || (key43 === "url"))){
const err470 = {instancePath:instancePath+"/appendix/dashboards/" + i20,schemaPath:"#/properties/appendix/properties/dashboards/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.appendix.properties.dashboards.items.anyOf[1],data:data184};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data184.name !== undefined){
let data185 = data184.name;
if(typeof data185 === "string"){
if(data185.length < 1){
const err471 = {instancePath:instancePath+"/appendix/dashboards/" + i20+"/name",schemaPath:"#/properties/appendix/properties/dashboards/items/anyOf/1/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.appendix.properties.dashboards.items.anyOf[1].properties.name,data:data185};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
else {
const err472 = {instancePath:instancePath+"/appendix/dashboards/" + i20+"/name",schemaPath:"#/properties/appendix/properties/dashboards/items/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.dashboards.items.anyOf[1].properties.name.type,parentSchema:schema31.properties.appendix.properties.dashboards.items.anyOf[1].properties.name,data:data185};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data184.about !== undefined){
let data186 = data184.about;
if(typeof data186 === "string"){
if(data186.length < 1){
const err473 = {instancePath:instancePath+"/appendix/dashboards/" + i20+"/about",schemaPath:"#/properties/appendix/properties/dashboards/items/anyOf/1/properties/about/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.appendix.properties.dashboards.items.anyOf[1].properties.about,data:data186};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
else {
const err474 = {instancePath:instancePath+"/appendix/dashboards/" + i20+"/about",schemaPath:"#/properties/appendix/properties/dashboards/items/anyOf/1/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.dashboards.items.anyOf[1].properties.about.type,parentSchema:schema31.properties.appendix.properties.dashboards.items.anyOf[1].properties.about,data:data186};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data184.url !== undefined){
let data187 = data184.url;
if(typeof data187 === "string"){
if(data187.length < 1){
const err475 = {instancePath:instancePath+"/appendix/dashboards/" + i20+"/url",schemaPath:"#/properties/appendix/properties/dashboards/items/anyOf/1/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.appendix.properties.dashboards.items.anyOf[1].properties.url,data:data187};
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
const err476 = {instancePath:instancePath+"/appendix/dashboards/" + i20+"/url",schemaPath:"#/properties/appendix/properties/dashboards/items/anyOf/1/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.dashboards.items.anyOf[1].properties.url.type,parentSchema:schema31.properties.appendix.properties.dashboards.items.anyOf[1].properties.url,data:data187};
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
else {
const err477 = {instancePath:instancePath+"/appendix/dashboards/" + i20,schemaPath:"#/properties/appendix/properties/dashboards/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.appendix.properties.dashboards.items.anyOf[1].type,parentSchema:schema31.properties.appendix.properties.dashboards.items.anyOf[1],data:data184};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
var _valid16 = _errs486 === errors;
valid101 = valid101 || _valid16;
if(!valid101){
const err478 = {instancePath:instancePath+"/appendix/dashboards/" + i20,schemaPath:"#/properties/appendix/properties/dashboards/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.appendix.properties.dashboards.items.anyOf,parentSchema:schema31.properties.appendix.properties.dashboards.items,data:data184};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
else {
errors = _errs483;
if(vErrors !== null){
if(_errs483){
vErrors.length = _errs483;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err479 = {instancePath:instancePath+"/appendix/dashboards",schemaPath:"#/properties/appendix/properties/dashboards/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.appendix.properties.dashboards.type,parentSchema:schema31.properties.appendix.properties.dashboards,data:data183};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data182.alerts !== undefined){
let data188 = data182.alerts;
if(Array.isArray(data188)){
const len21 = data188.length;
for(let i21=0; i21<len21; i21++){
let data189 = data188[i21];
const _errs498 = errors;
let valid105 = false;
const _errs499 = errors;
if(typeof data189 === "string"){
if(data189.length < 1){
const err480 = {instancePath:instancePath+"/appendix/alerts/" + i21,schemaPath:"#/properties/appendix/properties/alerts/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.appendix.properties.alerts.items.anyOf[0],data:data189};
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
const err481 = {instancePath:instancePath+"/appendix/alerts/" + i21,schemaPath:"#/properties/appendix/properties/alerts/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.alerts.items.anyOf[0].type,parentSchema:schema31.properties.appendix.properties.alerts.items.anyOf[0],data:data189};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
var _valid17 = _errs499 === errors;
valid105 = valid105 || _valid17;
const _errs501 = errors;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(data189.that === undefined){
const err482 = {instancePath:instancePath+"/appendix/alerts/" + i21,schemaPath:"#/properties/appendix/properties/alerts/items/anyOf/1/required",keyword:"required",params:{missingProperty: "that"},message:"must have required property '"+"that"+"'",schema:schema31.properties.appendix.properties.alerts.items.anyOf[1].required,parentSchema:schema31.properties.appendix.properties.alerts.items.anyOf[1],data:data189};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
if(data189.then === undefined){
const err483 = {instancePath:instancePath+"/appendix/alerts/" + i21,schemaPath:"#/properties/appendix/properties/alerts/items/anyOf/1/required",keyword:"required",params:{missingProperty: "then"},message:"must have required property '"+"then"+"'",schema:schema31.properties.appendix.properties.alerts.items.anyOf[1].required,parentSchema:schema31.properties.appendix.properties.alerts.items.anyOf[1],data:data189};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
for(const key44 in data189){
if(!((key44 === "that") || (key44 === "then"))){
const err484 = {instancePath:instancePath+"/appendix/alerts/" + i21,schemaPath:"#/properties/appendix/properties/alerts/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.appendix.properties.alerts.items.anyOf[1],data:data189};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data189.that !== undefined){
let data190 = data189.that;
if(typeof data190 === "string"){
if(data190.length < 1){
const err485 = {instancePath:instancePath+"/appendix/alerts/" + i21+"/that",schemaPath:"#/properties/appendix/properties/alerts/items/anyOf/1/properties/that/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.appendix.properties.alerts.items.anyOf[1].properties.that,data:data190};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
else {
const err486 = {instancePath:instancePath+"/appendix/alerts/" + i21+"/that",schemaPath:"#/properties/appendix/properties/alerts/items/anyOf/1/properties/that/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.alerts.items.anyOf[1].properties.that.type,parentSchema:schema31.properties.appendix.properties.alerts.items.anyOf[1].properties.that,data:data190};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data189.then !== undefined){
let data191 = data189.then;
if(typeof data191 === "string"){
if(data191.length < 1){
const err487 = {instancePath:instancePath+"/appendix/alerts/" + i21+"/then",schemaPath:"#/properties/appendix/properties/alerts/items/anyOf/1/properties/then/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.appendix.properties.alerts.items.anyOf[1].properties.then,data:data191};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
else {
const err488 = {instancePath:instancePath+"/appendix/alerts/" + i21+"/then",schemaPath:"#/properties/appendix/properties/alerts/items/anyOf/1/properties/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.alerts.items.anyOf[1].properties.then.type,parentSchema:schema31.properties.appendix.properties.alerts.items.anyOf[1].properties.then,data:data191};
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
const err489 = {instancePath:instancePath+"/appendix/alerts/" + i21,schemaPath:"#/properties/appendix/properties/alerts/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.appendix.properties.alerts.items.anyOf[1].type,parentSchema:schema31.properties.appendix.properties.alerts.items.anyOf[1],data:data189};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
var _valid17 = _errs501 === errors;
valid105 = valid105 || _valid17;
if(!valid105){
const err490 = {instancePath:instancePath+"/appendix/alerts/" + i21,schemaPath:"#/properties/appendix/properties/alerts/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.appendix.properties.alerts.items.anyOf,parentSchema:schema31.properties.appendix.properties.alerts.items,data:data189};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
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
const err491 = {instancePath:instancePath+"/appendix/alerts",schemaPath:"#/properties/appendix/properties/alerts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.appendix.properties.alerts.type,parentSchema:schema31.properties.appendix.properties.alerts,data:data188};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data182.runbooks !== undefined){
let data192 = data182.runbooks;
if(Array.isArray(data192)){
const len22 = data192.length;
for(let i22=0; i22<len22; i22++){
let data193 = data192[i22];
const _errs511 = errors;
let valid109 = false;
const _errs512 = errors;
if(typeof data193 === "string"){
if(data193.length < 1){
const err492 = {instancePath:instancePath+"/appendix/runbooks/" + i22,schemaPath:"#/properties/appendix/properties/runbooks/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.appendix.properties.runbooks.items.anyOf[0],data:data193};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
else {
const err493 = {instancePath:instancePath+"/appendix/runbooks/" + i22,schemaPath:"#/properties/appendix/properties/runbooks/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.runbooks.items.anyOf[0].type,parentSchema:schema31.properties.appendix.properties.runbooks.items.anyOf[0],data:data193};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
var _valid18 = _errs512 === errors;
valid109 = valid109 || _valid18;
const _errs514 = errors;
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
if(data193.name === undefined){
const err494 = {instancePath:instancePath+"/appendix/runbooks/" + i22,schemaPath:"#/properties/appendix/properties/runbooks/items/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.appendix.properties.runbooks.items.anyOf[1].required,parentSchema:schema31.properties.appendix.properties.runbooks.items.anyOf[1],data:data193};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
for(const key45 in data193){
if(!(((key45 === "name") || (key45 === "about")) || (key45 === "url"))){
const err495 = {instancePath:instancePath+"/appendix/runbooks/" + i22,schemaPath:"#/properties/appendix/properties/runbooks/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.appendix.properties.runbooks.items.anyOf[1],data:data193};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data193.name !== undefined){
let data194 = data193.name;
if(typeof data194 === "string"){
if(data194.length < 1){
const err496 = {instancePath:instancePath+"/appendix/runbooks/" + i22+"/name",schemaPath:"#/properties/appendix/properties/runbooks/items/anyOf/1/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.appendix.properties.runbooks.items.anyOf[1].properties.name,data:data194};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
else {
const err497 = {instancePath:instancePath+"/appendix/runbooks/" + i22+"/name",schemaPath:"#/properties/appendix/properties/runbooks/items/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.runbooks.items.anyOf[1].properties.name.type,parentSchema:schema31.properties.appendix.properties.runbooks.items.anyOf[1].properties.name,data:data194};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data193.about !== undefined){
let data195 = data193.about;
if(typeof data195 === "string"){
if(data195.length < 1){
const err498 = {instancePath:instancePath+"/appendix/runbooks/" + i22+"/about",schemaPath:"#/properties/appendix/properties/runbooks/items/anyOf/1/properties/about/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.appendix.properties.runbooks.items.anyOf[1].properties.about,data:data195};
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
const err499 = {instancePath:instancePath+"/appendix/runbooks/" + i22+"/about",schemaPath:"#/properties/appendix/properties/runbooks/items/anyOf/1/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.runbooks.items.anyOf[1].properties.about.type,parentSchema:schema31.properties.appendix.properties.runbooks.items.anyOf[1].properties.about,data:data195};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data193.url !== undefined){
let data196 = data193.url;
if(typeof data196 === "string"){
if(data196.length < 1){
const err500 = {instancePath:instancePath+"/appendix/runbooks/" + i22+"/url",schemaPath:"#/properties/appendix/properties/runbooks/items/anyOf/1/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.appendix.properties.runbooks.items.anyOf[1].properties.url,data:data196};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
else {
const err501 = {instancePath:instancePath+"/appendix/runbooks/" + i22+"/url",schemaPath:"#/properties/appendix/properties/runbooks/items/anyOf/1/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.appendix.properties.runbooks.items.anyOf[1].properties.url.type,parentSchema:schema31.properties.appendix.properties.runbooks.items.anyOf[1].properties.url,data:data196};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
}
else {
const err502 = {instancePath:instancePath+"/appendix/runbooks/" + i22,schemaPath:"#/properties/appendix/properties/runbooks/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.appendix.properties.runbooks.items.anyOf[1].type,parentSchema:schema31.properties.appendix.properties.runbooks.items.anyOf[1],data:data193};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
var _valid18 = _errs514 === errors;
valid109 = valid109 || _valid18;
if(!valid109){
const err503 = {instancePath:instancePath+"/appendix/runbooks/" + i22,schemaPath:"#/properties/appendix/properties/runbooks/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.appendix.properties.runbooks.items.anyOf,parentSchema:schema31.properties.appendix.properties.runbooks.items,data:data193};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
else {
errors = _errs511;
if(vErrors !== null){
if(_errs511){
vErrors.length = _errs511;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err504 = {instancePath:instancePath+"/appendix/runbooks",schemaPath:"#/properties/appendix/properties/runbooks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.appendix.properties.runbooks.type,parentSchema:schema31.properties.appendix.properties.runbooks,data:data192};
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
const err505 = {instancePath:instancePath+"/appendix",schemaPath:"#/properties/appendix/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.appendix.type,parentSchema:schema31.properties.appendix,data:data182};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
}
else {
const err506 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
