// Generated from schemas/ by npm run generate.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"docket/metric-snapshot/v1","type":"object","properties":{"schema":{"type":"string","const":"docket/metric-snapshot/v1","description":"Names this form of the file."},"phase":{"type":"string","minLength":1,"description":"The phase of the plan that the snapshot is about."},"takenAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$","description":"When the values were taken, as RFC 3339 in UTC."},"window":{"type":"object","properties":{"from":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$","description":"Begin of the window, as RFC 3339 in UTC; belongs to it."},"to":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$","description":"End of the window, as RFC 3339 in UTC; does not belong to it."}},"required":["from","to"],"additionalProperties":false,"description":"The time that the requests and latencies stand for."},"variants":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:/ -]{0,127}$"},"additionalProperties":{"type":"object","properties":{"requests":{"type":"object","properties":{"total":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"Requests in the window, whatever came of them."},"succeeded":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"Requests that count as good."},"failed":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"Requests that count as bad."},"excluded":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"Requests that count as neither, such as rate limits by design. 0 where it is left out."},"byStatus":{"type":"object","propertyNames":{"type":"string","pattern":"^(0|[1-5][0-9]{2})$"},"additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991},"description":"Requests by HTTP status; 0 is a request that got no answer. Adds up to the total."},"successRatio":{"type":"number","minimum":0,"maximum":1,"description":"succeeded / total, as the source gave it."},"errorRatio":{"type":"number","minimum":0,"maximum":1,"description":"failed / total, as the source gave it."}},"required":["total","succeeded","failed"],"additionalProperties":false,"description":"Requests of the variant in the window."},"latency":{"type":"object","properties":{"count":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"Requests that the latencies were taken from."},"p50Ms":{"type":"number","minimum":0,"description":"Median, in milliseconds."},"p90Ms":{"type":"number","minimum":0,"description":"90th percentile, in milliseconds."},"p95Ms":{"type":"number","minimum":0,"description":"95th percentile, in milliseconds."},"p99Ms":{"type":"number","minimum":0,"description":"99th percentile, in milliseconds."},"meanMs":{"type":"number","minimum":0,"description":"Arithmetic mean, in milliseconds."},"maxMs":{"type":"number","minimum":0,"description":"Largest latency, in milliseconds."}},"required":["count"],"additionalProperties":false,"description":"Latencies of the variant in the window."},"counters":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:/ -]{0,127}$"},"additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991},"description":"Counters that only grow, such as cross-tenant leaks, by name."},"gauges":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:/ -]{0,127}$"},"additionalProperties":{"type":"object","properties":{"value":{"type":"number","description":"The value, in the unit beside it."},"unit":{"type":"string","enum":["ms","ratio","count","bytes","none"],"description":"The unit of the value."}},"required":["value","unit"],"additionalProperties":false,"description":"A value at the time of the snapshot."},"description":"Values at the time of the snapshot, by name."}},"additionalProperties":false,"description":"What was measured of one variant."},"description":"The variants of the release, by the names of the plan."}},"required":["schema","takenAt","window","variants"],"additionalProperties":false,"description":"The metrics of each variant of a release over one window."};
const pattern4 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$", "u");
const pattern7 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:/ -]{0,127}$", "u");
const pattern8 = new RegExp("^(0|[1-5][0-9]{2})$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="docket/metric-snapshot/v1" */;
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
if(data.takenAt === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "takenAt"},message:"must have required property '"+"takenAt"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.window === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "window"},message:"must have required property '"+"window"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.variants === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variants"},message:"must have required property '"+"variants"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "schema") || (key0 === "phase")) || (key0 === "takenAt")) || (key0 === "window")) || (key0 === "variants"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.schema.type,parentSchema:schema31.properties.schema,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("docket/metric-snapshot/v1" !== data0){
const err6 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "docket/metric-snapshot/v1"},message:"must be equal to constant",schema:"docket/metric-snapshot/v1",parentSchema:schema31.properties.schema,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.phase !== undefined){
let data1 = data.phase;
if(typeof data1 === "string"){
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.phase,data:data1};
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
const err8 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.phase.type,parentSchema:schema31.properties.phase,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.takenAt !== undefined){
let data2 = data.takenAt;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err9 = {instancePath:instancePath+"/takenAt",schemaPath:"#/properties/takenAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$",parentSchema:schema31.properties.takenAt,data:data2};
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
const err10 = {instancePath:instancePath+"/takenAt",schemaPath:"#/properties/takenAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.takenAt.type,parentSchema:schema31.properties.takenAt,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.window !== undefined){
let data3 = data.window;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.from === undefined){
const err11 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema31.properties.window.required,parentSchema:schema31.properties.window,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.to === undefined){
const err12 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema31.properties.window.required,parentSchema:schema31.properties.window,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "from") || (key1 === "to"))){
const err13 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.window,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.from !== undefined){
let data4 = data3.from;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err14 = {instancePath:instancePath+"/window/from",schemaPath:"#/properties/window/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$",parentSchema:schema31.properties.window.properties.from,data:data4};
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
const err15 = {instancePath:instancePath+"/window/from",schemaPath:"#/properties/window/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.window.properties.from.type,parentSchema:schema31.properties.window.properties.from,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.to !== undefined){
let data5 = data3.to;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err16 = {instancePath:instancePath+"/window/to",schemaPath:"#/properties/window/properties/to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$",parentSchema:schema31.properties.window.properties.to,data:data5};
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
const err17 = {instancePath:instancePath+"/window/to",schemaPath:"#/properties/window/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.window.properties.to.type,parentSchema:schema31.properties.window.properties.to,data:data5};
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
const err18 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.window.type,parentSchema:schema31.properties.window,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.variants !== undefined){
let data6 = data.variants;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
const _errs17 = errors;
if(typeof key2 === "string"){
if(!pattern7.test(key2)){
const err19 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:/ -]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:/ -]{0,127}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._:/ -]{0,127}$",parentSchema:schema31.properties.variants.propertyNames,data:key2,propertyName:key2};
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
const err20 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.variants.propertyNames.type,parentSchema:schema31.properties.variants.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid2 = _errs17 === errors;
if(!valid2){
const err21 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema31.properties.variants.propertyNames,parentSchema:schema31.properties.variants,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key3 in data6){
let data7 = data6[key3];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key4 in data7){
if(!((((key4 === "requests") || (key4 === "latency")) || (key4 === "counters")) || (key4 === "gauges"))){
const err22 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.variants.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.requests !== undefined){
let data8 = data7.requests;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.total === undefined){
const err23 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests",schemaPath:"#/properties/variants/additionalProperties/properties/requests/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'",schema:schema31.properties.variants.additionalProperties.properties.requests.required,parentSchema:schema31.properties.variants.additionalProperties.properties.requests,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.succeeded === undefined){
const err24 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests",schemaPath:"#/properties/variants/additionalProperties/properties/requests/required",keyword:"required",params:{missingProperty: "succeeded"},message:"must have required property '"+"succeeded"+"'",schema:schema31.properties.variants.additionalProperties.properties.requests.required,parentSchema:schema31.properties.variants.additionalProperties.properties.requests,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8.failed === undefined){
const err25 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests",schemaPath:"#/properties/variants/additionalProperties/properties/requests/required",keyword:"required",params:{missingProperty: "failed"},message:"must have required property '"+"failed"+"'",schema:schema31.properties.variants.additionalProperties.properties.requests.required,parentSchema:schema31.properties.variants.additionalProperties.properties.requests,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key5 in data8){
if(!(((((((key5 === "total") || (key5 === "succeeded")) || (key5 === "failed")) || (key5 === "excluded")) || (key5 === "byStatus")) || (key5 === "successRatio")) || (key5 === "errorRatio"))){
const err26 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests",schemaPath:"#/properties/variants/additionalProperties/properties/requests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.variants.additionalProperties.properties.requests,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.total !== undefined){
let data9 = data8.total;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err27 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests/total",schemaPath:"#/properties/variants/additionalProperties/properties/requests/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.variants.additionalProperties.properties.requests.properties.total.type,parentSchema:schema31.properties.variants.additionalProperties.properties.requests.properties.total,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
const err28 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests/total",schemaPath:"#/properties/variants/additionalProperties/properties/requests/properties/total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.variants.additionalProperties.properties.requests.properties.total,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err29 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests/total",schemaPath:"#/properties/variants/additionalProperties/properties/requests/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.variants.additionalProperties.properties.requests.properties.total,data:data9};
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
if(data8.succeeded !== undefined){
let data10 = data8.succeeded;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err30 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests/succeeded",schemaPath:"#/properties/variants/additionalProperties/properties/requests/properties/succeeded/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.variants.additionalProperties.properties.requests.properties.succeeded.type,parentSchema:schema31.properties.variants.additionalProperties.properties.requests.properties.succeeded,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
const err31 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests/succeeded",schemaPath:"#/properties/variants/additionalProperties/properties/requests/properties/succeeded/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.variants.additionalProperties.properties.requests.properties.succeeded,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err32 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests/succeeded",schemaPath:"#/properties/variants/additionalProperties/properties/requests/properties/succeeded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.variants.additionalProperties.properties.requests.properties.succeeded,data:data10};
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
if(data8.failed !== undefined){
let data11 = data8.failed;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err33 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests/failed",schemaPath:"#/properties/variants/additionalProperties/properties/requests/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.variants.additionalProperties.properties.requests.properties.failed.type,parentSchema:schema31.properties.variants.additionalProperties.properties.requests.properties.failed,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
const err34 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests/failed",schemaPath:"#/properties/variants/additionalProperties/properties/requests/properties/failed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.variants.additionalProperties.properties.requests.properties.failed,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err35 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests/failed",schemaPath:"#/properties/variants/additionalProperties/properties/requests/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.variants.additionalProperties.properties.requests.properties.failed,data:data11};
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
if(data8.excluded !== undefined){
let data12 = data8.excluded;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err36 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests/excluded",schemaPath:"#/properties/variants/additionalProperties/properties/requests/properties/excluded/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.variants.additionalProperties.properties.requests.properties.excluded.type,parentSchema:schema31.properties.variants.additionalProperties.properties.requests.properties.excluded,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
const err37 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests/excluded",schemaPath:"#/properties/variants/additionalProperties/properties/requests/properties/excluded/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.variants.additionalProperties.properties.requests.properties.excluded,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err38 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests/excluded",schemaPath:"#/properties/variants/additionalProperties/properties/requests/properties/excluded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.variants.additionalProperties.properties.requests.properties.excluded,data:data12};
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
if(data8.byStatus !== undefined){
let data13 = data8.byStatus;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key6 in data13){
const _errs36 = errors;
if(typeof key6 === "string"){
if(!pattern8.test(key6)){
const err39 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests/byStatus",schemaPath:"#/properties/variants/additionalProperties/properties/requests/properties/byStatus/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(0|[1-5][0-9]{2})$"},message:"must match pattern \""+"^(0|[1-5][0-9]{2})$"+"\"",schema:"^(0|[1-5][0-9]{2})$",parentSchema:schema31.properties.variants.additionalProperties.properties.requests.properties.byStatus.propertyNames,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests/byStatus",schemaPath:"#/properties/variants/additionalProperties/properties/requests/properties/byStatus/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.variants.additionalProperties.properties.requests.properties.byStatus.propertyNames.type,parentSchema:schema31.properties.variants.additionalProperties.properties.requests.properties.byStatus.propertyNames,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var valid6 = _errs36 === errors;
if(!valid6){
const err41 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests/byStatus",schemaPath:"#/properties/variants/additionalProperties/properties/requests/properties/byStatus/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid",schema:schema31.properties.variants.additionalProperties.properties.requests.properties.byStatus.propertyNames,parentSchema:schema31.properties.variants.additionalProperties.properties.requests.properties.byStatus,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
for(const key7 in data13){
let data14 = data13[key7];
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err42 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests/byStatus/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/properties/requests/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.variants.additionalProperties.properties.requests.properties.byStatus.additionalProperties.type,parentSchema:schema31.properties.variants.additionalProperties.properties.requests.properties.byStatus.additionalProperties,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
const err43 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests/byStatus/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/properties/requests/properties/byStatus/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.variants.additionalProperties.properties.requests.properties.byStatus.additionalProperties,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err44 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests/byStatus/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/properties/requests/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.variants.additionalProperties.properties.requests.properties.byStatus.additionalProperties,data:data14};
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
}
else {
const err45 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests/byStatus",schemaPath:"#/properties/variants/additionalProperties/properties/requests/properties/byStatus/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.variants.additionalProperties.properties.requests.properties.byStatus.type,parentSchema:schema31.properties.variants.additionalProperties.properties.requests.properties.byStatus,data:data13};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data8.successRatio !== undefined){
let data15 = data8.successRatio;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1 || isNaN(data15)){
const err46 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests/successRatio",schemaPath:"#/properties/variants/additionalProperties/properties/requests/properties/successRatio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema31.properties.variants.additionalProperties.properties.requests.properties.successRatio,data:data15};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err47 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests/successRatio",schemaPath:"#/properties/variants/additionalProperties/properties/requests/properties/successRatio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.variants.additionalProperties.properties.requests.properties.successRatio,data:data15};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests/successRatio",schemaPath:"#/properties/variants/additionalProperties/properties/requests/properties/successRatio/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.variants.additionalProperties.properties.requests.properties.successRatio.type,parentSchema:schema31.properties.variants.additionalProperties.properties.requests.properties.successRatio,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data8.errorRatio !== undefined){
let data16 = data8.errorRatio;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1 || isNaN(data16)){
const err49 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests/errorRatio",schemaPath:"#/properties/variants/additionalProperties/properties/requests/properties/errorRatio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema31.properties.variants.additionalProperties.properties.requests.properties.errorRatio,data:data16};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err50 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests/errorRatio",schemaPath:"#/properties/variants/additionalProperties/properties/requests/properties/errorRatio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.variants.additionalProperties.properties.requests.properties.errorRatio,data:data16};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests/errorRatio",schemaPath:"#/properties/variants/additionalProperties/properties/requests/properties/errorRatio/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.variants.additionalProperties.properties.requests.properties.errorRatio.type,parentSchema:schema31.properties.variants.additionalProperties.properties.requests.properties.errorRatio,data:data16};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests",schemaPath:"#/properties/variants/additionalProperties/properties/requests/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.variants.additionalProperties.properties.requests.type,parentSchema:schema31.properties.variants.additionalProperties.properties.requests,data:data8};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data7.latency !== undefined){
let data17 = data7.latency;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.count === undefined){
const err53 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency",schemaPath:"#/properties/variants/additionalProperties/properties/latency/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema31.properties.variants.additionalProperties.properties.latency.required,parentSchema:schema31.properties.variants.additionalProperties.properties.latency,data:data17};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key8 in data17){
if(!(((((((key8 === "count") || (key8 === "p50Ms")) || (key8 === "p90Ms")) || (key8 === "p95Ms")) || (key8 === "p99Ms")) || (key8 === "meanMs")) || (key8 === "maxMs"))){
const err54 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency",schemaPath:"#/properties/variants/additionalProperties/properties/latency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.variants.additionalProperties.properties.latency,data:data17};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data17.count !== undefined){
let data18 = data17.count;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err55 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency/count",schemaPath:"#/properties/variants/additionalProperties/properties/latency/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.variants.additionalProperties.properties.latency.properties.count.type,parentSchema:schema31.properties.variants.additionalProperties.properties.latency.properties.count,data:data18};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
const err56 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency/count",schemaPath:"#/properties/variants/additionalProperties/properties/latency/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.variants.additionalProperties.properties.latency.properties.count,data:data18};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err57 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency/count",schemaPath:"#/properties/variants/additionalProperties/properties/latency/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.variants.additionalProperties.properties.latency.properties.count,data:data18};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data17.p50Ms !== undefined){
let data19 = data17.p50Ms;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err58 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency/p50Ms",schemaPath:"#/properties/variants/additionalProperties/properties/latency/properties/p50Ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.variants.additionalProperties.properties.latency.properties.p50Ms,data:data19};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency/p50Ms",schemaPath:"#/properties/variants/additionalProperties/properties/latency/properties/p50Ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.variants.additionalProperties.properties.latency.properties.p50Ms.type,parentSchema:schema31.properties.variants.additionalProperties.properties.latency.properties.p50Ms,data:data19};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data17.p90Ms !== undefined){
let data20 = data17.p90Ms;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err60 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency/p90Ms",schemaPath:"#/properties/variants/additionalProperties/properties/latency/properties/p90Ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.variants.additionalProperties.properties.latency.properties.p90Ms,data:data20};
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
const err61 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency/p90Ms",schemaPath:"#/properties/variants/additionalProperties/properties/latency/properties/p90Ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.variants.additionalProperties.properties.latency.properties.p90Ms.type,parentSchema:schema31.properties.variants.additionalProperties.properties.latency.properties.p90Ms,data:data20};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data17.p95Ms !== undefined){
let data21 = data17.p95Ms;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err62 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency/p95Ms",schemaPath:"#/properties/variants/additionalProperties/properties/latency/properties/p95Ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.variants.additionalProperties.properties.latency.properties.p95Ms,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency/p95Ms",schemaPath:"#/properties/variants/additionalProperties/properties/latency/properties/p95Ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.variants.additionalProperties.properties.latency.properties.p95Ms.type,parentSchema:schema31.properties.variants.additionalProperties.properties.latency.properties.p95Ms,data:data21};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data17.p99Ms !== undefined){
let data22 = data17.p99Ms;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err64 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency/p99Ms",schemaPath:"#/properties/variants/additionalProperties/properties/latency/properties/p99Ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.variants.additionalProperties.properties.latency.properties.p99Ms,data:data22};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency/p99Ms",schemaPath:"#/properties/variants/additionalProperties/properties/latency/properties/p99Ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.variants.additionalProperties.properties.latency.properties.p99Ms.type,parentSchema:schema31.properties.variants.additionalProperties.properties.latency.properties.p99Ms,data:data22};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data17.meanMs !== undefined){
let data23 = data17.meanMs;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err66 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency/meanMs",schemaPath:"#/properties/variants/additionalProperties/properties/latency/properties/meanMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.variants.additionalProperties.properties.latency.properties.meanMs,data:data23};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency/meanMs",schemaPath:"#/properties/variants/additionalProperties/properties/latency/properties/meanMs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.variants.additionalProperties.properties.latency.properties.meanMs.type,parentSchema:schema31.properties.variants.additionalProperties.properties.latency.properties.meanMs,data:data23};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data17.maxMs !== undefined){
let data24 = data17.maxMs;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err68 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency/maxMs",schemaPath:"#/properties/variants/additionalProperties/properties/latency/properties/maxMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.variants.additionalProperties.properties.latency.properties.maxMs,data:data24};
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
const err69 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency/maxMs",schemaPath:"#/properties/variants/additionalProperties/properties/latency/properties/maxMs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.variants.additionalProperties.properties.latency.properties.maxMs.type,parentSchema:schema31.properties.variants.additionalProperties.properties.latency.properties.maxMs,data:data24};
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
const err70 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency",schemaPath:"#/properties/variants/additionalProperties/properties/latency/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.variants.additionalProperties.properties.latency.type,parentSchema:schema31.properties.variants.additionalProperties.properties.latency,data:data17};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data7.counters !== undefined){
let data25 = data7.counters;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key9 in data25){
const _errs64 = errors;
if(typeof key9 === "string"){
if(!pattern7.test(key9)){
const err71 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/counters",schemaPath:"#/properties/variants/additionalProperties/properties/counters/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:/ -]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:/ -]{0,127}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._:/ -]{0,127}$",parentSchema:schema31.properties.variants.additionalProperties.properties.counters.propertyNames,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/counters",schemaPath:"#/properties/variants/additionalProperties/properties/counters/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.variants.additionalProperties.properties.counters.propertyNames.type,parentSchema:schema31.properties.variants.additionalProperties.properties.counters.propertyNames,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var valid9 = _errs64 === errors;
if(!valid9){
const err73 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/counters",schemaPath:"#/properties/variants/additionalProperties/properties/counters/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid",schema:schema31.properties.variants.additionalProperties.properties.counters.propertyNames,parentSchema:schema31.properties.variants.additionalProperties.properties.counters,data:data25};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
for(const key10 in data25){
let data26 = data25[key10];
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err74 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/counters/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/properties/counters/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.variants.additionalProperties.properties.counters.additionalProperties.type,parentSchema:schema31.properties.variants.additionalProperties.properties.counters.additionalProperties,data:data26};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 9007199254740991 || isNaN(data26)){
const err75 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/counters/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/properties/counters/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.variants.additionalProperties.properties.counters.additionalProperties,data:data26};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err76 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/counters/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/properties/counters/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.variants.additionalProperties.properties.counters.additionalProperties,data:data26};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
}
else {
const err77 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/counters",schemaPath:"#/properties/variants/additionalProperties/properties/counters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.variants.additionalProperties.properties.counters.type,parentSchema:schema31.properties.variants.additionalProperties.properties.counters,data:data25};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data7.gauges !== undefined){
let data27 = data7.gauges;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key11 in data27){
const _errs71 = errors;
if(typeof key11 === "string"){
if(!pattern7.test(key11)){
const err78 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/gauges",schemaPath:"#/properties/variants/additionalProperties/properties/gauges/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:/ -]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:/ -]{0,127}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._:/ -]{0,127}$",parentSchema:schema31.properties.variants.additionalProperties.properties.gauges.propertyNames,data:key11,propertyName:key11};
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
const err79 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/gauges",schemaPath:"#/properties/variants/additionalProperties/properties/gauges/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.variants.additionalProperties.properties.gauges.propertyNames.type,parentSchema:schema31.properties.variants.additionalProperties.properties.gauges.propertyNames,data:key11,propertyName:key11};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var valid11 = _errs71 === errors;
if(!valid11){
const err80 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/gauges",schemaPath:"#/properties/variants/additionalProperties/properties/gauges/propertyNames",keyword:"propertyNames",params:{propertyName: key11},message:"property name must be valid",schema:schema31.properties.variants.additionalProperties.properties.gauges.propertyNames,parentSchema:schema31.properties.variants.additionalProperties.properties.gauges,data:data27};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
for(const key12 in data27){
let data28 = data27[key12];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.value === undefined){
const err81 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/gauges/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/properties/gauges/additionalProperties/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema31.properties.variants.additionalProperties.properties.gauges.additionalProperties.required,parentSchema:schema31.properties.variants.additionalProperties.properties.gauges.additionalProperties,data:data28};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data28.unit === undefined){
const err82 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/gauges/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/properties/gauges/additionalProperties/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema31.properties.variants.additionalProperties.properties.gauges.additionalProperties.required,parentSchema:schema31.properties.variants.additionalProperties.properties.gauges.additionalProperties,data:data28};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
for(const key13 in data28){
if(!((key13 === "value") || (key13 === "unit"))){
const err83 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/gauges/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/properties/gauges/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.variants.additionalProperties.properties.gauges.additionalProperties,data:data28};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data28.value !== undefined){
let data29 = data28.value;
if(!((typeof data29 == "number") && (isFinite(data29)))){
const err84 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/gauges/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/variants/additionalProperties/properties/gauges/additionalProperties/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.variants.additionalProperties.properties.gauges.additionalProperties.properties.value.type,parentSchema:schema31.properties.variants.additionalProperties.properties.gauges.additionalProperties.properties.value,data:data29};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data28.unit !== undefined){
let data30 = data28.unit;
if(typeof data30 !== "string"){
const err85 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/gauges/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/variants/additionalProperties/properties/gauges/additionalProperties/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.variants.additionalProperties.properties.gauges.additionalProperties.properties.unit.type,parentSchema:schema31.properties.variants.additionalProperties.properties.gauges.additionalProperties.properties.unit,data:data30};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!(((((data30 === "ms") || (data30 === "ratio")) || (data30 === "count")) || (data30 === "bytes")) || (data30 === "none"))){
const err86 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/gauges/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/variants/additionalProperties/properties/gauges/additionalProperties/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.variants.additionalProperties.properties.gauges.additionalProperties.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.variants.additionalProperties.properties.gauges.additionalProperties.properties.unit.enum,parentSchema:schema31.properties.variants.additionalProperties.properties.gauges.additionalProperties.properties.unit,data:data30};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/gauges/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/properties/gauges/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.variants.additionalProperties.properties.gauges.additionalProperties.type,parentSchema:schema31.properties.variants.additionalProperties.properties.gauges.additionalProperties,data:data28};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/gauges",schemaPath:"#/properties/variants/additionalProperties/properties/gauges/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.variants.additionalProperties.properties.gauges.type,parentSchema:schema31.properties.variants.additionalProperties.properties.gauges,data:data27};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/variants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.variants.additionalProperties.type,parentSchema:schema31.properties.variants.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.variants.type,parentSchema:schema31.properties.variants,data:data6};
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
const err91 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
