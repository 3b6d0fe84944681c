// Generated from schemas/ by npm run generate.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"docket/sign-off-policy/v1","type":"object","properties":{"version":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"goes up by one with each change"},"expires":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\d$","description":"the last day, UTC: 2026-12-31"},"roles":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"},"additionalProperties":{"type":"object","properties":{"people":{"minItems":1,"type":"array","items":{"type":"string","pattern":"^[!-~]{1,256}$","description":"a person as the allowed-signers file names them: printable ASCII without blanks"},"description":"who may sign in this role"},"threshold":{"description":"how many different people must approve; absent: 1","type":"integer","minimum":1,"maximum":9007199254740991}},"required":["people"],"additionalProperties":false}},"environments":{"description":"absent: all roles must approve, wherever it is released to","type":"object","propertyNames":{"type":"string","pattern":"^[!-~](?:[ -~]{0,254}[!-~])?$","description":"1 to 256 printable ASCII characters"},"additionalProperties":{"type":"object","properties":{"all-of":{"description":"roles that must approve; absent: all","minItems":1,"type":"array","items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"}},"min-people":{"description":"different people over all roles; absent: 1","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false}},"separation":{"type":"object","properties":{"approver-is-not":{"minItems":1,"type":"array","items":{"type":"string","enum":["author","co-author","evidence-submitter","plan-editor","waiver-requester"]}},"author":{"type":"array","items":{"type":"string","pattern":"^[!-~]{1,256}$","description":"a person as the allowed-signers file names them: printable ASCII without blanks"},"description":"empty: there is nobody of the kind; absent: not known, which is never a pass"},"co-author":{"type":"array","items":{"type":"string","pattern":"^[!-~]{1,256}$","description":"a person as the allowed-signers file names them: printable ASCII without blanks"},"description":"empty: there is nobody of the kind; absent: not known, which is never a pass"},"evidence-submitter":{"type":"array","items":{"type":"string","pattern":"^[!-~]{1,256}$","description":"a person as the allowed-signers file names them: printable ASCII without blanks"},"description":"empty: there is nobody of the kind; absent: not known, which is never a pass"},"plan-editor":{"type":"array","items":{"type":"string","pattern":"^[!-~]{1,256}$","description":"a person as the allowed-signers file names them: printable ASCII without blanks"},"description":"empty: there is nobody of the kind; absent: not known, which is never a pass"},"also-known-as":{"description":"other names of a person, in commits or elsewhere","type":"object","propertyNames":{"type":"string","pattern":"^[!-~]{1,256}$","description":"a person as the allowed-signers file names them: printable ASCII without blanks"},"additionalProperties":{"minItems":1,"type":"array","items":{"type":"string","minLength":1}}}},"required":["approver-is-not"],"additionalProperties":false},"one-person-several-roles":{"description":"true: one person may fill several roles; absent: counts once","type":"boolean"},"max-approval-age":{"description":"an older approval does not count; absent: as long as it says","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},"clock-skew":{"description":"how far clocks may differ; absent: 1m","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},"require-timestamp":{"description":"true: only a time that an authority proves counts","type":"boolean"},"reject-blocks":{"description":"false: a standing rejection is shown and does not block; absent: it blocks","type":"boolean"},"waivers":{"description":"absent: a signed waiver is shown and changes nothing","type":"object","properties":{"roles":{"minItems":1,"type":"array","items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"},"description":"whose people may waive a finding after the decision"},"lifts":{"minItems":1,"type":"array","items":{"type":"string","enum":["hold","rollback"]},"description":"decisions that may be released once every finding behind them is waived"},"max-age":{"description":"longest time for which a finding may be waived; absent: as long as it says","type":"string","pattern":"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"}},"required":["roles","lifts"],"additionalProperties":false}},"required":["version","expires","roles"],"additionalProperties":false,"title":"docket sign-off policy","description":"What a verifier demands of the sign-offs of a release: who, in which roles, how recent, apart from whom."};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");
const pattern5 = new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$", "u");
const pattern6 = new RegExp("^[!-~]{1,256}$", "u");
const pattern7 = new RegExp("^[!-~](?:[ -~]{0,254}[!-~])?$", "u");
const pattern14 = new RegExp("^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="docket/sign-off-policy/v1" */;
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
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.expires === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.roles === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.version.type,parentSchema:schema31.properties.version,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.version,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.version,data:data0};
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
if(data.expires !== undefined){
let data1 = data.expires;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err7 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\d$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\d$",parentSchema:schema31.properties.expires,data:data1};
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
const err8 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.expires.type,parentSchema:schema31.properties.expires,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.roles !== undefined){
let data2 = data.roles;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs8 = errors;
if(typeof key1 === "string"){
if(!pattern5.test(key1)){
const err9 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.roles.propertyNames,data:key1,propertyName:key1};
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
const err10 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.roles.propertyNames.type,parentSchema:schema31.properties.roles.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid1 = _errs8 === errors;
if(!valid1){
const err11 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema31.properties.roles.propertyNames,parentSchema:schema31.properties.roles,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key2 in data2){
let data3 = data2[key2];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.people === undefined){
const err12 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/required",keyword:"required",params:{missingProperty: "people"},message:"must have required property '"+"people"+"'",schema:schema31.properties.roles.additionalProperties.required,parentSchema:schema31.properties.roles.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key3 in data3){
if(!((key3 === "people") || (key3 === "threshold"))){
const err13 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.roles.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.people !== undefined){
let data4 = data3.people;
if(Array.isArray(data4)){
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/people",schemaPath:"#/properties/roles/additionalProperties/properties/people/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.roles.additionalProperties.properties.people,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err15 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/people/" + i0,schemaPath:"#/properties/roles/additionalProperties/properties/people/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,256}$"},message:"must match pattern \""+"^[!-~]{1,256}$"+"\"",schema:"^[!-~]{1,256}$",parentSchema:schema31.properties.roles.additionalProperties.properties.people.items,data:data5};
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
const err16 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/people/" + i0,schemaPath:"#/properties/roles/additionalProperties/properties/people/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.roles.additionalProperties.properties.people.items.type,parentSchema:schema31.properties.roles.additionalProperties.properties.people.items,data:data5};
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
const err17 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/people",schemaPath:"#/properties/roles/additionalProperties/properties/people/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.roles.additionalProperties.properties.people.type,parentSchema:schema31.properties.roles.additionalProperties.properties.people,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.threshold !== undefined){
let data6 = data3.threshold;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err18 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/threshold",schemaPath:"#/properties/roles/additionalProperties/properties/threshold/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.roles.additionalProperties.properties.threshold.type,parentSchema:schema31.properties.roles.additionalProperties.properties.threshold,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/threshold",schemaPath:"#/properties/roles/additionalProperties/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.roles.additionalProperties.properties.threshold,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/threshold",schemaPath:"#/properties/roles/additionalProperties/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.roles.additionalProperties.properties.threshold,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.roles.additionalProperties.type,parentSchema:schema31.properties.roles.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.roles.type,parentSchema:schema31.properties.roles,data:data2};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.environments !== undefined){
let data7 = data.environments;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key4 in data7){
const _errs22 = errors;
if(typeof key4 === "string"){
if(!pattern7.test(key4)){
const err23 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[!-~](?:[ -~]{0,254}[!-~])?$"},message:"must match pattern \""+"^[!-~](?:[ -~]{0,254}[!-~])?$"+"\"",schema:"^[!-~](?:[ -~]{0,254}[!-~])?$",parentSchema:schema31.properties.environments.propertyNames,data:key4,propertyName:key4};
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
const err24 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.environments.propertyNames.type,parentSchema:schema31.properties.environments.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid6 = _errs22 === errors;
if(!valid6){
const err25 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid",schema:schema31.properties.environments.propertyNames,parentSchema:schema31.properties.environments,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
for(const key5 in data7){
let data8 = data7[key5];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key6 in data8){
if(!((key6 === "all-of") || (key6 === "min-people"))){
const err26 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.environments.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8["all-of"] !== undefined){
let data9 = data8["all-of"];
if(Array.isArray(data9)){
if(data9.length < 1){
const err27 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/all-of",schemaPath:"#/properties/environments/additionalProperties/properties/all-of/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.environments.additionalProperties.properties["all-of"],data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
const err28 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/all-of/" + i1,schemaPath:"#/properties/environments/additionalProperties/properties/all-of/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.environments.additionalProperties.properties["all-of"].items,data:data10};
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
const err29 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/all-of/" + i1,schemaPath:"#/properties/environments/additionalProperties/properties/all-of/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.environments.additionalProperties.properties["all-of"].items.type,parentSchema:schema31.properties.environments.additionalProperties.properties["all-of"].items,data:data10};
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
else {
const err30 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/all-of",schemaPath:"#/properties/environments/additionalProperties/properties/all-of/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.environments.additionalProperties.properties["all-of"].type,parentSchema:schema31.properties.environments.additionalProperties.properties["all-of"],data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8["min-people"] !== undefined){
let data11 = data8["min-people"];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err31 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-people",schemaPath:"#/properties/environments/additionalProperties/properties/min-people/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.environments.additionalProperties.properties["min-people"].type,parentSchema:schema31.properties.environments.additionalProperties.properties["min-people"],data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
const err32 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-people",schemaPath:"#/properties/environments/additionalProperties/properties/min-people/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.environments.additionalProperties.properties["min-people"],data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data11 < 1 || isNaN(data11)){
const err33 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-people",schemaPath:"#/properties/environments/additionalProperties/properties/min-people/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.environments.additionalProperties.properties["min-people"],data:data11};
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
}
else {
const err34 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.environments.additionalProperties.type,parentSchema:schema31.properties.environments.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.environments.type,parentSchema:schema31.properties.environments,data:data7};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.separation !== undefined){
let data12 = data.separation;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12["approver-is-not"] === undefined){
const err36 = {instancePath:instancePath+"/separation",schemaPath:"#/properties/separation/required",keyword:"required",params:{missingProperty: "approver-is-not"},message:"must have required property '"+"approver-is-not"+"'",schema:schema31.properties.separation.required,parentSchema:schema31.properties.separation,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key7 in data12){
if(!((((((key7 === "approver-is-not") || (key7 === "author")) || (key7 === "co-author")) || (key7 === "evidence-submitter")) || (key7 === "plan-editor")) || (key7 === "also-known-as"))){
const err37 = {instancePath:instancePath+"/separation",schemaPath:"#/properties/separation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.separation,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data12["approver-is-not"] !== undefined){
let data13 = data12["approver-is-not"];
if(Array.isArray(data13)){
if(data13.length < 1){
const err38 = {instancePath:instancePath+"/separation/approver-is-not",schemaPath:"#/properties/separation/properties/approver-is-not/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.separation.properties["approver-is-not"],data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 !== "string"){
const err39 = {instancePath:instancePath+"/separation/approver-is-not/" + i2,schemaPath:"#/properties/separation/properties/approver-is-not/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.separation.properties["approver-is-not"].items.type,parentSchema:schema31.properties.separation.properties["approver-is-not"].items,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!(((((data14 === "author") || (data14 === "co-author")) || (data14 === "evidence-submitter")) || (data14 === "plan-editor")) || (data14 === "waiver-requester"))){
const err40 = {instancePath:instancePath+"/separation/approver-is-not/" + i2,schemaPath:"#/properties/separation/properties/approver-is-not/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.separation.properties["approver-is-not"].items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.separation.properties["approver-is-not"].items.enum,parentSchema:schema31.properties.separation.properties["approver-is-not"].items,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/separation/approver-is-not",schemaPath:"#/properties/separation/properties/approver-is-not/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.separation.properties["approver-is-not"].type,parentSchema:schema31.properties.separation.properties["approver-is-not"],data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data12.author !== undefined){
let data15 = data12.author;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
const err42 = {instancePath:instancePath+"/separation/author/" + i3,schemaPath:"#/properties/separation/properties/author/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,256}$"},message:"must match pattern \""+"^[!-~]{1,256}$"+"\"",schema:"^[!-~]{1,256}$",parentSchema:schema31.properties.separation.properties.author.items,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/separation/author/" + i3,schemaPath:"#/properties/separation/properties/author/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.separation.properties.author.items.type,parentSchema:schema31.properties.separation.properties.author.items,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/separation/author",schemaPath:"#/properties/separation/properties/author/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.separation.properties.author.type,parentSchema:schema31.properties.separation.properties.author,data:data15};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data12["co-author"] !== undefined){
let data17 = data12["co-author"];
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err45 = {instancePath:instancePath+"/separation/co-author/" + i4,schemaPath:"#/properties/separation/properties/co-author/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,256}$"},message:"must match pattern \""+"^[!-~]{1,256}$"+"\"",schema:"^[!-~]{1,256}$",parentSchema:schema31.properties.separation.properties["co-author"].items,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/separation/co-author/" + i4,schemaPath:"#/properties/separation/properties/co-author/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.separation.properties["co-author"].items.type,parentSchema:schema31.properties.separation.properties["co-author"].items,data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/separation/co-author",schemaPath:"#/properties/separation/properties/co-author/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.separation.properties["co-author"].type,parentSchema:schema31.properties.separation.properties["co-author"],data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data12["evidence-submitter"] !== undefined){
let data19 = data12["evidence-submitter"];
if(Array.isArray(data19)){
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
let data20 = data19[i5];
if(typeof data20 === "string"){
if(!pattern6.test(data20)){
const err48 = {instancePath:instancePath+"/separation/evidence-submitter/" + i5,schemaPath:"#/properties/separation/properties/evidence-submitter/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,256}$"},message:"must match pattern \""+"^[!-~]{1,256}$"+"\"",schema:"^[!-~]{1,256}$",parentSchema:schema31.properties.separation.properties["evidence-submitter"].items,data:data20};
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
const err49 = {instancePath:instancePath+"/separation/evidence-submitter/" + i5,schemaPath:"#/properties/separation/properties/evidence-submitter/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.separation.properties["evidence-submitter"].items.type,parentSchema:schema31.properties.separation.properties["evidence-submitter"].items,data:data20};
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
const err50 = {instancePath:instancePath+"/separation/evidence-submitter",schemaPath:"#/properties/separation/properties/evidence-submitter/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.separation.properties["evidence-submitter"].type,parentSchema:schema31.properties.separation.properties["evidence-submitter"],data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data12["plan-editor"] !== undefined){
let data21 = data12["plan-editor"];
if(Array.isArray(data21)){
const len6 = data21.length;
for(let i6=0; i6<len6; i6++){
let data22 = data21[i6];
if(typeof data22 === "string"){
if(!pattern6.test(data22)){
const err51 = {instancePath:instancePath+"/separation/plan-editor/" + i6,schemaPath:"#/properties/separation/properties/plan-editor/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,256}$"},message:"must match pattern \""+"^[!-~]{1,256}$"+"\"",schema:"^[!-~]{1,256}$",parentSchema:schema31.properties.separation.properties["plan-editor"].items,data:data22};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/separation/plan-editor/" + i6,schemaPath:"#/properties/separation/properties/plan-editor/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.separation.properties["plan-editor"].items.type,parentSchema:schema31.properties.separation.properties["plan-editor"].items,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/separation/plan-editor",schemaPath:"#/properties/separation/properties/plan-editor/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.separation.properties["plan-editor"].type,parentSchema:schema31.properties.separation.properties["plan-editor"],data:data21};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data12["also-known-as"] !== undefined){
let data23 = data12["also-known-as"];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key8 in data23){
const _errs59 = errors;
if(typeof key8 === "string"){
if(!pattern6.test(key8)){
const err54 = {instancePath:instancePath+"/separation/also-known-as",schemaPath:"#/properties/separation/properties/also-known-as/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,256}$"},message:"must match pattern \""+"^[!-~]{1,256}$"+"\"",schema:"^[!-~]{1,256}$",parentSchema:schema31.properties.separation.properties["also-known-as"].propertyNames,data:key8,propertyName:key8};
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
const err55 = {instancePath:instancePath+"/separation/also-known-as",schemaPath:"#/properties/separation/properties/also-known-as/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.separation.properties["also-known-as"].propertyNames.type,parentSchema:schema31.properties.separation.properties["also-known-as"].propertyNames,data:key8,propertyName:key8};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var valid22 = _errs59 === errors;
if(!valid22){
const err56 = {instancePath:instancePath+"/separation/also-known-as",schemaPath:"#/properties/separation/properties/also-known-as/propertyNames",keyword:"propertyNames",params:{propertyName: key8},message:"property name must be valid",schema:schema31.properties.separation.properties["also-known-as"].propertyNames,parentSchema:schema31.properties.separation.properties["also-known-as"],data:data23};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
for(const key9 in data23){
let data24 = data23[key9];
if(Array.isArray(data24)){
if(data24.length < 1){
const err57 = {instancePath:instancePath+"/separation/also-known-as/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/separation/properties/also-known-as/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.separation.properties["also-known-as"].additionalProperties,data:data24};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len7 = data24.length;
for(let i7=0; i7<len7; i7++){
let data25 = data24[i7];
if(typeof data25 === "string"){
if(data25.length < 1){
const err58 = {instancePath:instancePath+"/separation/also-known-as/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/separation/properties/also-known-as/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.separation.properties["also-known-as"].additionalProperties.items,data:data25};
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
const err59 = {instancePath:instancePath+"/separation/also-known-as/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/separation/properties/also-known-as/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.separation.properties["also-known-as"].additionalProperties.items.type,parentSchema:schema31.properties.separation.properties["also-known-as"].additionalProperties.items,data:data25};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/separation/also-known-as/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/separation/properties/also-known-as/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.separation.properties["also-known-as"].additionalProperties.type,parentSchema:schema31.properties.separation.properties["also-known-as"].additionalProperties,data:data24};
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
const err61 = {instancePath:instancePath+"/separation/also-known-as",schemaPath:"#/properties/separation/properties/also-known-as/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.separation.properties["also-known-as"].type,parentSchema:schema31.properties.separation.properties["also-known-as"],data:data23};
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
const err62 = {instancePath:instancePath+"/separation",schemaPath:"#/properties/separation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.separation.type,parentSchema:schema31.properties.separation,data:data12};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data["one-person-several-roles"] !== undefined){
let data26 = data["one-person-several-roles"];
if(typeof data26 !== "boolean"){
const err63 = {instancePath:instancePath+"/one-person-several-roles",schemaPath:"#/properties/one-person-several-roles/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties["one-person-several-roles"].type,parentSchema:schema31.properties["one-person-several-roles"],data:data26};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data["max-approval-age"] !== undefined){
let data27 = data["max-approval-age"];
if(typeof data27 === "string"){
if(!pattern14.test(data27)){
const err64 = {instancePath:instancePath+"/max-approval-age",schemaPath:"#/properties/max-approval-age/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema31.properties["max-approval-age"],data:data27};
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
const err65 = {instancePath:instancePath+"/max-approval-age",schemaPath:"#/properties/max-approval-age/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["max-approval-age"].type,parentSchema:schema31.properties["max-approval-age"],data:data27};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data["clock-skew"] !== undefined){
let data28 = data["clock-skew"];
if(typeof data28 === "string"){
if(!pattern14.test(data28)){
const err66 = {instancePath:instancePath+"/clock-skew",schemaPath:"#/properties/clock-skew/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema31.properties["clock-skew"],data:data28};
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
const err67 = {instancePath:instancePath+"/clock-skew",schemaPath:"#/properties/clock-skew/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["clock-skew"].type,parentSchema:schema31.properties["clock-skew"],data:data28};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data["require-timestamp"] !== undefined){
let data29 = data["require-timestamp"];
if(typeof data29 !== "boolean"){
const err68 = {instancePath:instancePath+"/require-timestamp",schemaPath:"#/properties/require-timestamp/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties["require-timestamp"].type,parentSchema:schema31.properties["require-timestamp"],data:data29};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data["reject-blocks"] !== undefined){
let data30 = data["reject-blocks"];
if(typeof data30 !== "boolean"){
const err69 = {instancePath:instancePath+"/reject-blocks",schemaPath:"#/properties/reject-blocks/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties["reject-blocks"].type,parentSchema:schema31.properties["reject-blocks"],data:data30};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.waivers !== undefined){
let data31 = data.waivers;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.roles === undefined){
const err70 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'",schema:schema31.properties.waivers.required,parentSchema:schema31.properties.waivers,data:data31};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data31.lifts === undefined){
const err71 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/required",keyword:"required",params:{missingProperty: "lifts"},message:"must have required property '"+"lifts"+"'",schema:schema31.properties.waivers.required,parentSchema:schema31.properties.waivers,data:data31};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key10 in data31){
if(!(((key10 === "roles") || (key10 === "lifts")) || (key10 === "max-age"))){
const err72 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.waivers,data:data31};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data31.roles !== undefined){
let data32 = data31.roles;
if(Array.isArray(data32)){
if(data32.length < 1){
const err73 = {instancePath:instancePath+"/waivers/roles",schemaPath:"#/properties/waivers/properties/roles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.waivers.properties.roles,data:data32};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
const len8 = data32.length;
for(let i8=0; i8<len8; i8++){
let data33 = data32[i8];
if(typeof data33 === "string"){
if(!pattern5.test(data33)){
const err74 = {instancePath:instancePath+"/waivers/roles/" + i8,schemaPath:"#/properties/waivers/properties/roles/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema31.properties.waivers.properties.roles.items,data:data33};
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
const err75 = {instancePath:instancePath+"/waivers/roles/" + i8,schemaPath:"#/properties/waivers/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.properties.roles.items.type,parentSchema:schema31.properties.waivers.properties.roles.items,data:data33};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/waivers/roles",schemaPath:"#/properties/waivers/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.waivers.properties.roles.type,parentSchema:schema31.properties.waivers.properties.roles,data:data32};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data31.lifts !== undefined){
let data34 = data31.lifts;
if(Array.isArray(data34)){
if(data34.length < 1){
const err77 = {instancePath:instancePath+"/waivers/lifts",schemaPath:"#/properties/waivers/properties/lifts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.waivers.properties.lifts,data:data34};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
const len9 = data34.length;
for(let i9=0; i9<len9; i9++){
let data35 = data34[i9];
if(typeof data35 !== "string"){
const err78 = {instancePath:instancePath+"/waivers/lifts/" + i9,schemaPath:"#/properties/waivers/properties/lifts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.properties.lifts.items.type,parentSchema:schema31.properties.waivers.properties.lifts.items,data:data35};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!((data35 === "hold") || (data35 === "rollback"))){
const err79 = {instancePath:instancePath+"/waivers/lifts/" + i9,schemaPath:"#/properties/waivers/properties/lifts/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.waivers.properties.lifts.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.waivers.properties.lifts.items.enum,parentSchema:schema31.properties.waivers.properties.lifts.items,data:data35};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/waivers/lifts",schemaPath:"#/properties/waivers/properties/lifts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.waivers.properties.lifts.type,parentSchema:schema31.properties.waivers.properties.lifts,data:data34};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data31["max-age"] !== undefined){
let data36 = data31["max-age"];
if(typeof data36 === "string"){
if(!pattern14.test(data36)){
const err81 = {instancePath:instancePath+"/waivers/max-age",schemaPath:"#/properties/waivers/properties/max-age/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema31.properties.waivers.properties["max-age"],data:data36};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/waivers/max-age",schemaPath:"#/properties/waivers/properties/max-age/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.properties["max-age"].type,parentSchema:schema31.properties.waivers.properties["max-age"],data:data36};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.waivers.type,parentSchema:schema31.properties.waivers,data:data31};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
