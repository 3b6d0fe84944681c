// Generated from schemas/ by npm run generate.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"docket/looks/v1","type":"object","properties":{"schema":{"type":"string","const":"docket/looks/v1"},"release":{"type":"object","properties":{"service":{"type":"string"},"version":{"type":"string"}},"required":["service","version"],"additionalProperties":false},"earlier":{"minItems":1,"type":"array","items":{"type":"object","properties":{"decisionSha256":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"of its decision.json"},"planSha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"decision":{"type":"string","enum":["promote","hold","rollback"]},"until":{"description":"when the last request of its load logs began; absent: its logs have no times","type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"phases":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"samples":{"type":"integer","minimum":0,"maximum":9007199254740991},"bad":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["id","samples","bad"],"additionalProperties":false},"description":"what its guardrails had counted in all, phase by phase; a phase of which nothing was seen is not there"}},"required":["decisionSha256","planSha256","decision","phases"],"additionalProperties":false}}},"required":["schema","release","earlier"],"additionalProperties":false,"title":"docket looks","description":"Which decisions on the same release were made before, in their order."};
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="docket/looks/v1" */;
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
if((((data.schema === undefined) && (missing0 = "schema")) || ((data.release === undefined) && (missing0 = "release"))) || ((data.earlier === undefined) && (missing0 = "earlier"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "schema") || (key0 === "release")) || (key0 === "earlier"))){
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
if("docket/looks/v1" !== data0){
validate20.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "docket/looks/v1"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.release !== undefined){
let data1 = data.release;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.service === undefined) && (missing1 = "service")) || ((data1.version === undefined) && (missing1 = "version"))){
validate20.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!((key1 === "service") || (key1 === "version"))){
validate20.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.service !== undefined){
const _errs7 = errors;
if(typeof data1.service !== "string"){
validate20.errors = [{instancePath:instancePath+"/release/service",schemaPath:"#/properties/release/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate20.errors = [{instancePath:instancePath+"/release/version",schemaPath:"#/properties/release/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate20.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.earlier !== undefined){
let data4 = data.earlier;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data4)){
if(data4.length < 1){
validate20.errors = [{instancePath:instancePath+"/earlier",schemaPath:"#/properties/earlier/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if(((((data5.decisionSha256 === undefined) && (missing2 = "decisionSha256")) || ((data5.planSha256 === undefined) && (missing2 = "planSha256"))) || ((data5.decision === undefined) && (missing2 = "decision"))) || ((data5.phases === undefined) && (missing2 = "phases"))){
validate20.errors = [{instancePath:instancePath+"/earlier/" + i0,schemaPath:"#/properties/earlier/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs15 = errors;
for(const key2 in data5){
if(!(((((key2 === "decisionSha256") || (key2 === "planSha256")) || (key2 === "decision")) || (key2 === "until")) || (key2 === "phases"))){
validate20.errors = [{instancePath:instancePath+"/earlier/" + i0,schemaPath:"#/properties/earlier/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data5.decisionSha256 !== undefined){
let data6 = data5.decisionSha256;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
validate20.errors = [{instancePath:instancePath+"/earlier/" + i0+"/decisionSha256",schemaPath:"#/properties/earlier/items/properties/decisionSha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/earlier/" + i0+"/decisionSha256",schemaPath:"#/properties/earlier/items/properties/decisionSha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.planSha256 !== undefined){
let data7 = data5.planSha256;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
validate20.errors = [{instancePath:instancePath+"/earlier/" + i0+"/planSha256",schemaPath:"#/properties/earlier/items/properties/planSha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/earlier/" + i0+"/planSha256",schemaPath:"#/properties/earlier/items/properties/planSha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.decision !== undefined){
let data8 = data5.decision;
const _errs20 = errors;
if(typeof data8 !== "string"){
validate20.errors = [{instancePath:instancePath+"/earlier/" + i0+"/decision",schemaPath:"#/properties/earlier/items/properties/decision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data8 === "promote") || (data8 === "hold")) || (data8 === "rollback"))){
validate20.errors = [{instancePath:instancePath+"/earlier/" + i0+"/decision",schemaPath:"#/properties/earlier/items/properties/decision/enum",keyword:"enum",params:{allowedValues: schema31.properties.earlier.items.properties.decision.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.until !== undefined){
let data9 = data5.until;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
validate20.errors = [{instancePath:instancePath+"/earlier/" + i0+"/until",schemaPath:"#/properties/earlier/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/earlier/" + i0+"/until",schemaPath:"#/properties/earlier/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.phases !== undefined){
let data10 = data5.phases;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data10)){
var valid4 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
const _errs26 = errors;
if(errors === _errs26){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing3;
if((((data11.id === undefined) && (missing3 = "id")) || ((data11.samples === undefined) && (missing3 = "samples"))) || ((data11.bad === undefined) && (missing3 = "bad"))){
validate20.errors = [{instancePath:instancePath+"/earlier/" + i0+"/phases/" + i1,schemaPath:"#/properties/earlier/items/properties/phases/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs28 = errors;
for(const key3 in data11){
if(!(((key3 === "id") || (key3 === "samples")) || (key3 === "bad"))){
validate20.errors = [{instancePath:instancePath+"/earlier/" + i0+"/phases/" + i1,schemaPath:"#/properties/earlier/items/properties/phases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs28 === errors){
if(data11.id !== undefined){
const _errs29 = errors;
if(typeof data11.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/earlier/" + i0+"/phases/" + i1+"/id",schemaPath:"#/properties/earlier/items/properties/phases/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs29 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data11.samples !== undefined){
let data13 = data11.samples;
const _errs31 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate20.errors = [{instancePath:instancePath+"/earlier/" + i0+"/phases/" + i1+"/samples",schemaPath:"#/properties/earlier/items/properties/phases/items/properties/samples/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs31){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate20.errors = [{instancePath:instancePath+"/earlier/" + i0+"/phases/" + i1+"/samples",schemaPath:"#/properties/earlier/items/properties/phases/items/properties/samples/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate20.errors = [{instancePath:instancePath+"/earlier/" + i0+"/phases/" + i1+"/samples",schemaPath:"#/properties/earlier/items/properties/phases/items/properties/samples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid5 = _errs31 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data11.bad !== undefined){
let data14 = data11.bad;
const _errs33 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate20.errors = [{instancePath:instancePath+"/earlier/" + i0+"/phases/" + i1+"/bad",schemaPath:"#/properties/earlier/items/properties/phases/items/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs33){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
validate20.errors = [{instancePath:instancePath+"/earlier/" + i0+"/phases/" + i1+"/bad",schemaPath:"#/properties/earlier/items/properties/phases/items/properties/bad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate20.errors = [{instancePath:instancePath+"/earlier/" + i0+"/phases/" + i1+"/bad",schemaPath:"#/properties/earlier/items/properties/phases/items/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid5 = _errs33 === errors;
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
validate20.errors = [{instancePath:instancePath+"/earlier/" + i0+"/phases/" + i1,schemaPath:"#/properties/earlier/items/properties/phases/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs26 === errors;
if(!valid4){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/earlier/" + i0+"/phases",schemaPath:"#/properties/earlier/items/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs24 === errors;
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
validate20.errors = [{instancePath:instancePath+"/earlier/" + i0,schemaPath:"#/properties/earlier/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/earlier",schemaPath:"#/properties/earlier/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
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
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
