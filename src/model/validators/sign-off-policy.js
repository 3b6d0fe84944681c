// Generated from schemas/ by npm run generate.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"docket/sign-off-policy/v1","type":"object","properties":{"version":{"$ref":"#/$defs/__schema0"},"expires":{"$ref":"#/$defs/__schema1"},"roles":{"$ref":"#/$defs/__schema2"},"environments":{"$ref":"#/$defs/__schema6"},"separation":{"$ref":"#/$defs/__schema10"},"one-person-several-roles":{"$ref":"#/$defs/__schema15"},"max-approval-age":{"$ref":"#/$defs/__schema17"},"clock-skew":{"$ref":"#/$defs/__schema19"},"require-timestamp":{"$ref":"#/$defs/__schema20"},"reject-blocks":{"$ref":"#/$defs/__schema22"},"waivers":{"$ref":"#/$defs/__schema24"}},"required":["version","expires","roles"],"additionalProperties":false,"title":"docket sign-off policy","description":"What a verifier demands of the sign-offs of a release: who, in which roles, how recent, apart from whom.","$defs":{"__schema0":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"goes up by one with each change"},"__schema1":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\d$","description":"the last day, UTC: 2026-12-31"},"__schema2":{"type":"object","propertyNames":{"$ref":"#/$defs/__schema3"},"additionalProperties":{"type":"object","properties":{"people":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema4"},"description":"who may sign in this role"},"threshold":{"description":"how many different people must approve; absent: 1","$ref":"#/$defs/__schema5"}},"required":["people"],"additionalProperties":false}},"__schema3":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"},"__schema4":{"type":"string","pattern":"^[!-~]{1,256}$","description":"a person as the allowed-signers file names them: printable ASCII without blanks"},"__schema5":{"type":"integer","minimum":1,"maximum":9007199254740991},"__schema6":{"description":"absent: all roles must approve, wherever it is released to","$ref":"#/$defs/__schema7"},"__schema7":{"type":"object","propertyNames":{"type":"string","pattern":"^[!-~](?:[ -~]{0,254}[!-~])?$","description":"1 to 256 printable ASCII characters"},"additionalProperties":{"type":"object","properties":{"all-of":{"description":"roles that must approve; absent: all","$ref":"#/$defs/__schema8"},"min-people":{"description":"different people over all roles; absent: 1","$ref":"#/$defs/__schema9"}},"additionalProperties":false}},"__schema8":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema3"}},"__schema9":{"type":"integer","minimum":1,"maximum":9007199254740991},"__schema10":{"type":"object","properties":{"approver-is-not":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema11"}},"author":{"$ref":"#/$defs/__schema12"},"co-author":{"$ref":"#/$defs/__schema12"},"evidence-submitter":{"$ref":"#/$defs/__schema12"},"plan-editor":{"$ref":"#/$defs/__schema12"},"also-known-as":{"description":"other names of a person, in commits or elsewhere","$ref":"#/$defs/__schema13"}},"required":["approver-is-not"],"additionalProperties":false},"__schema11":{"type":"string","enum":["author","co-author","evidence-submitter","plan-editor","waiver-requester"]},"__schema12":{"type":"array","items":{"$ref":"#/$defs/__schema4"},"description":"empty: there is nobody of the kind; absent: not known, which is never a pass"},"__schema13":{"type":"object","propertyNames":{"$ref":"#/$defs/__schema4"},"additionalProperties":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema14"}}},"__schema14":{"type":"string","minLength":1},"__schema15":{"description":"true: one person may fill several roles; absent: counts once","$ref":"#/$defs/__schema16"},"__schema16":{"type":"boolean"},"__schema17":{"description":"an older approval does not count; absent: as long as it says","$ref":"#/$defs/__schema18"},"__schema18":{"type":"string","pattern":"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$","description":"a duration with its unit: 15m, 90s, 12h"},"__schema19":{"description":"how far clocks may differ; absent: 1m","$ref":"#/$defs/__schema18"},"__schema20":{"description":"true: only a time that an authority proves counts","$ref":"#/$defs/__schema21"},"__schema21":{"type":"boolean"},"__schema22":{"description":"false: a standing rejection is shown and does not block; absent: it blocks","$ref":"#/$defs/__schema23"},"__schema23":{"type":"boolean"},"__schema24":{"description":"absent: a signed waiver is shown and changes nothing","$ref":"#/$defs/__schema25"},"__schema25":{"type":"object","properties":{"roles":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema3"},"description":"whose people may waive a finding after the decision"},"lifts":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema26"},"description":"decisions that may be released once every finding behind them is waived"},"max-age":{"description":"longest time for which a finding may be waived; absent: as long as it says","$ref":"#/$defs/__schema18"}},"required":["roles","lifts"],"additionalProperties":false},"__schema26":{"type":"string","enum":["hold","rollback"]}}};
const schema32 = {"type":"integer","minimum":1,"maximum":9007199254740991,"description":"goes up by one with each change"};
const schema33 = {"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\d$","description":"the last day, UTC: 2026-12-31"};
const schema49 = {"type":"boolean"};
const schema50 = {"type":"string","pattern":"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$","description":"a duration with its unit: 15m, 90s, 12h"};
const schema52 = {"type":"boolean"};
const schema53 = {"type":"boolean"};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");
const pattern11 = new RegExp("^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$", "u");
const schema34 = {"type":"object","propertyNames":{"$ref":"#/$defs/__schema3"},"additionalProperties":{"type":"object","properties":{"people":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema4"},"description":"who may sign in this role"},"threshold":{"description":"how many different people must approve; absent: 1","$ref":"#/$defs/__schema5"}},"required":["people"],"additionalProperties":false}};
const schema35 = {"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"a name of letters, digits, - and _"};
const schema36 = {"type":"string","pattern":"^[!-~]{1,256}$","description":"a person as the allowed-signers file names them: printable ASCII without blanks"};
const schema37 = {"type":"integer","minimum":1,"maximum":9007199254740991};
const pattern5 = new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$", "u");
const pattern6 = new RegExp("^[!-~]{1,256}$", "u");

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
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
const err0 = {instancePath,schemaPath:"#/$defs/__schema3/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema35,data:key0,propertyName:key0};
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
const err1 = {instancePath,schemaPath:"#/$defs/__schema3/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:key0,propertyName:key0};
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
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema34.propertyNames,parentSchema:schema34,data};
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
if(data0.people === undefined){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "people"},message:"must have required property '"+"people"+"'",schema:schema34.additionalProperties.required,parentSchema:schema34.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key2 in data0){
if(!((key2 === "people") || (key2 === "threshold"))){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema34.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.people !== undefined){
let data1 = data0.people;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/people",schemaPath:"#/additionalProperties/properties/people/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema34.additionalProperties.properties.people,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/people/" + i0,schemaPath:"#/$defs/__schema4/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,256}$"},message:"must match pattern \""+"^[!-~]{1,256}$"+"\"",schema:"^[!-~]{1,256}$",parentSchema:schema36,data:data2};
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
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/people/" + i0,schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/people",schemaPath:"#/additionalProperties/properties/people/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.additionalProperties.properties.people.type,parentSchema:schema34.additionalProperties.properties.people,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.threshold !== undefined){
let data3 = data0.threshold;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/threshold",schemaPath:"#/$defs/__schema5/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.type,parentSchema:schema37,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/threshold",schemaPath:"#/$defs/__schema5/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema37,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/threshold",schemaPath:"#/$defs/__schema5/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema37,data:data3};
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
else {
const err12 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.additionalProperties.type,parentSchema:schema34.additionalProperties,data:data0};
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
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","propertyNames":{"type":"string","pattern":"^[!-~](?:[ -~]{0,254}[!-~])?$","description":"1 to 256 printable ASCII characters"},"additionalProperties":{"type":"object","properties":{"all-of":{"description":"roles that must approve; absent: all","$ref":"#/$defs/__schema8"},"min-people":{"description":"different people over all roles; absent: 1","$ref":"#/$defs/__schema9"}},"additionalProperties":false}};
const schema41 = {"type":"integer","minimum":1,"maximum":9007199254740991};
const pattern7 = new RegExp("^[!-~](?:[ -~]{0,254}[!-~])?$", "u");
const schema39 = {"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema3"}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema39,data};
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
if(!pattern5.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/__schema3/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema35,data:data0};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/__schema3/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data0};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern7.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[!-~](?:[ -~]{0,254}[!-~])?$"},message:"must match pattern \""+"^[!-~](?:[ -~]{0,254}[!-~])?$"+"\"",schema:"^[!-~](?:[ -~]{0,254}[!-~])?$",parentSchema:schema38.propertyNames,data:key0,propertyName:key0};
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
const err1 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.propertyNames.type,parentSchema:schema38.propertyNames,data:key0,propertyName:key0};
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
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema38.propertyNames,parentSchema:schema38,data};
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
if(!((key2 === "all-of") || (key2 === "min-people"))){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema38.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0["all-of"] !== undefined){
if(!(validate24(data0["all-of"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/all-of",parentData:data0,parentDataProperty:"all-of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data0["min-people"] !== undefined){
let data2 = data0["min-people"];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-people",schemaPath:"#/$defs/__schema9/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema41.type,parentSchema:schema41,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-people",schemaPath:"#/$defs/__schema9/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema41,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-people",schemaPath:"#/$defs/__schema9/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema41,data:data2};
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
else {
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.additionalProperties.type,parentSchema:schema38.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"object","properties":{"approver-is-not":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema11"}},"author":{"$ref":"#/$defs/__schema12"},"co-author":{"$ref":"#/$defs/__schema12"},"evidence-submitter":{"$ref":"#/$defs/__schema12"},"plan-editor":{"$ref":"#/$defs/__schema12"},"also-known-as":{"description":"other names of a person, in commits or elsewhere","$ref":"#/$defs/__schema13"}},"required":["approver-is-not"],"additionalProperties":false};
const schema43 = {"type":"string","enum":["author","co-author","evidence-submitter","plan-editor","waiver-requester"]};
const schema44 = {"type":"array","items":{"$ref":"#/$defs/__schema4"},"description":"empty: there is nobody of the kind; absent: not known, which is never a pass"};

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
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/__schema4/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,256}$"},message:"must match pattern \""+"^[!-~]{1,256}$"+"\"",schema:"^[!-~]{1,256}$",parentSchema:schema36,data:data0};
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"object","propertyNames":{"$ref":"#/$defs/__schema4"},"additionalProperties":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema14"}}};
const schema48 = {"type":"string","minLength":1};

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
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern6.test(key0)){
const err0 = {instancePath,schemaPath:"#/$defs/__schema4/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,256}$"},message:"must match pattern \""+"^[!-~]{1,256}$"+"\"",schema:"^[!-~]{1,256}$",parentSchema:schema36,data:key0,propertyName:key0};
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
const err1 = {instancePath,schemaPath:"#/$defs/__schema4/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:key0,propertyName:key0};
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
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema46.propertyNames,parentSchema:schema46,data};
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
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema46.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/__schema14/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema48,data:data1};
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
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/__schema14/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.type,parentSchema:schema48,data:data1};
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
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema46.additionalProperties.type,parentSchema:schema46.additionalProperties,data:data0};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["approver-is-not"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approver-is-not"},message:"must have required property '"+"approver-is-not"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "approver-is-not") || (key0 === "author")) || (key0 === "co-author")) || (key0 === "evidence-submitter")) || (key0 === "plan-editor")) || (key0 === "also-known-as"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["approver-is-not"] !== undefined){
let data0 = data["approver-is-not"];
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/approver-is-not",schemaPath:"#/properties/approver-is-not/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema42.properties["approver-is-not"],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/approver-is-not/" + i0,schemaPath:"#/$defs/__schema11/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.type,parentSchema:schema43,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((data1 === "author") || (data1 === "co-author")) || (data1 === "evidence-submitter")) || (data1 === "plan-editor")) || (data1 === "waiver-requester"))){
const err4 = {instancePath:instancePath+"/approver-is-not/" + i0,schemaPath:"#/$defs/__schema11/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values",schema:schema43.enum,parentSchema:schema43,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/approver-is-not",schemaPath:"#/properties/approver-is-not/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema42.properties["approver-is-not"].type,parentSchema:schema42.properties["approver-is-not"],data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.author !== undefined){
if(!(validate28(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data["co-author"] !== undefined){
if(!(validate28(data["co-author"], {instancePath:instancePath+"/co-author",parentData:data,parentDataProperty:"co-author",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data["evidence-submitter"] !== undefined){
if(!(validate28(data["evidence-submitter"], {instancePath:instancePath+"/evidence-submitter",parentData:data,parentDataProperty:"evidence-submitter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data["plan-editor"] !== undefined){
if(!(validate28(data["plan-editor"], {instancePath:instancePath+"/plan-editor",parentData:data,parentDataProperty:"plan-editor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data["also-known-as"] !== undefined){
if(!(validate33(data["also-known-as"], {instancePath:instancePath+"/also-known-as",parentData:data,parentDataProperty:"also-known-as",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = {"type":"object","properties":{"roles":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema3"},"description":"whose people may waive a finding after the decision"},"lifts":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema26"},"description":"decisions that may be released once every finding behind them is waived"},"max-age":{"description":"longest time for which a finding may be waived; absent: as long as it says","$ref":"#/$defs/__schema18"}},"required":["roles","lifts"],"additionalProperties":false};
const schema56 = {"type":"string","enum":["hold","rollback"]};

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
if(data.roles === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.lifts === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lifts"},message:"must have required property '"+"lifts"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "roles") || (key0 === "lifts")) || (key0 === "max-age"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.roles !== undefined){
let data0 = data.roles;
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema54.properties.roles,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err4 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/$defs/__schema3/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema35,data:data1};
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
const err5 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/$defs/__schema3/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data1};
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
const err6 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.roles.type,parentSchema:schema54.properties.roles,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.lifts !== undefined){
let data2 = data.lifts;
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/lifts",schemaPath:"#/properties/lifts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema54.properties.lifts,data:data2};
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
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/lifts/" + i1,schemaPath:"#/$defs/__schema26/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.type,parentSchema:schema56,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data3 === "hold") || (data3 === "rollback"))){
const err9 = {instancePath:instancePath+"/lifts/" + i1,schemaPath:"#/$defs/__schema26/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values",schema:schema56.enum,parentSchema:schema56,data:data3};
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
const err10 = {instancePath:instancePath+"/lifts",schemaPath:"#/properties/lifts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.lifts.type,parentSchema:schema54.properties.lifts,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["max-age"] !== undefined){
let data4 = data["max-age"];
if(typeof data4 === "string"){
if(!pattern11.test(data4)){
const err11 = {instancePath:instancePath+"/max-age",schemaPath:"#/$defs/__schema18/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema50,data:data4};
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
const err12 = {instancePath:instancePath+"/max-age",schemaPath:"#/$defs/__schema18/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.type,parentSchema:schema50,data:data4};
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
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/__schema0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.type,parentSchema:schema32,data:data0};
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
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/__schema0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/__schema0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema32,data:data0};
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
const err7 = {instancePath:instancePath+"/expires",schemaPath:"#/$defs/__schema1/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\d$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\d$",parentSchema:schema33,data:data1};
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
const err8 = {instancePath:instancePath+"/expires",schemaPath:"#/$defs/__schema1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data1};
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
if(!(validate21(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.environments !== undefined){
if(!(validate23(data.environments, {instancePath:instancePath+"/environments",parentData:data,parentDataProperty:"environments",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.separation !== undefined){
if(!(validate27(data.separation, {instancePath:instancePath+"/separation",parentData:data,parentDataProperty:"separation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data["one-person-several-roles"] !== undefined){
let data5 = data["one-person-several-roles"];
if(typeof data5 !== "boolean"){
const err9 = {instancePath:instancePath+"/one-person-several-roles",schemaPath:"#/$defs/__schema15/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema49.type,parentSchema:schema49,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["max-approval-age"] !== undefined){
let data6 = data["max-approval-age"];
if(typeof data6 === "string"){
if(!pattern11.test(data6)){
const err10 = {instancePath:instancePath+"/max-approval-age",schemaPath:"#/$defs/__schema17/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema50,data:data6};
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
const err11 = {instancePath:instancePath+"/max-approval-age",schemaPath:"#/$defs/__schema17/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.type,parentSchema:schema50,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["clock-skew"] !== undefined){
let data7 = data["clock-skew"];
if(typeof data7 === "string"){
if(!pattern11.test(data7)){
const err12 = {instancePath:instancePath+"/clock-skew",schemaPath:"#/$defs/__schema19/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$"+"\"",schema:"^\\d+(\\.\\d+)?\\s?(ms|s|m|min|h|d)$",parentSchema:schema50,data:data7};
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
const err13 = {instancePath:instancePath+"/clock-skew",schemaPath:"#/$defs/__schema19/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.type,parentSchema:schema50,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["require-timestamp"] !== undefined){
let data8 = data["require-timestamp"];
if(typeof data8 !== "boolean"){
const err14 = {instancePath:instancePath+"/require-timestamp",schemaPath:"#/$defs/__schema20/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema52.type,parentSchema:schema52,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["reject-blocks"] !== undefined){
let data9 = data["reject-blocks"];
if(typeof data9 !== "boolean"){
const err15 = {instancePath:instancePath+"/reject-blocks",schemaPath:"#/$defs/__schema22/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema53.type,parentSchema:schema53,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.waivers !== undefined){
if(!(validate36(data.waivers, {instancePath:instancePath+"/waivers",parentData:data,parentDataProperty:"waivers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
