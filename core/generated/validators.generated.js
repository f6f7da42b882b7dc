// Generated from schemas/ by scripts/build-validators.ts; do not edit.
"use strict";
export const bwocObjective = validate21;
const schema6 = {"type":"object","required":["objective_id","title","owner","period"],"properties":{"objective_id":{"type":"string","pattern":"\\S"},"title":{"type":"string","pattern":"\\S"},"owner":{"type":"string","pattern":"\\S"},"period":{"type":"string","pattern":"\\S"},"parent":{"type":"string"},"status":{"type":"string"},"confidence":{"type":"string","enum":["high","medium","low"]},"weight":{"type":"number","minimum":0},"type":{"type":"string","enum":["impact","enabler","development"]},"due":{"type":"string"},"as_of":{"type":"string"},"initiatives":{"type":"array"}},"$defs":{},"$id":"bwocObjective"};
const pattern0 = new RegExp("\\S", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="bwocObjective" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema6.required){
if(data[prop0] === undefined){
vErrors = noted(vErrors,instancePath,"required",{missingProperty: prop0});
errors++;
}
}
if(data.objective_id !== undefined){
let data0 = data.objective_id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = noted(vErrors,instancePath+"/objective_id","pattern",{pattern: "\\S"});
errors++;
}
}
else {
vErrors = noted(vErrors,instancePath+"/objective_id","type",{type: "string"});
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
vErrors = noted(vErrors,instancePath+"/title","pattern",{pattern: "\\S"});
errors++;
}
}
else {
vErrors = noted(vErrors,instancePath+"/title","type",{type: "string"});
errors++;
}
}
if(data.owner !== undefined){
let data2 = data.owner;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
vErrors = noted(vErrors,instancePath+"/owner","pattern",{pattern: "\\S"});
errors++;
}
}
else {
vErrors = noted(vErrors,instancePath+"/owner","type",{type: "string"});
errors++;
}
}
if(data.period !== undefined){
let data3 = data.period;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
vErrors = noted(vErrors,instancePath+"/period","pattern",{pattern: "\\S"});
errors++;
}
}
else {
vErrors = noted(vErrors,instancePath+"/period","type",{type: "string"});
errors++;
}
}
if(data.parent !== undefined){
if(typeof data.parent !== "string"){
vErrors = noted(vErrors,instancePath+"/parent","type",{type: "string"});
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
vErrors = noted(vErrors,instancePath+"/status","type",{type: "string"});
errors++;
}
}
if(data.confidence !== undefined){
let data6 = data.confidence;
if(typeof data6 !== "string"){
vErrors = noted(vErrors,instancePath+"/confidence","type",{type: "string"});
errors++;
}
if(!(((data6 === "high") || (data6 === "medium")) || (data6 === "low"))){
vErrors = noted(vErrors,instancePath+"/confidence","enum",{allowedValues: schema6.properties.confidence.enum});
errors++;
}
}
if(data.weight !== undefined){
let data7 = data.weight;
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
vErrors = noted(vErrors,instancePath+"/weight","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = noted(vErrors,instancePath+"/weight","type",{type: "number"});
errors++;
}
}
if(data.type !== undefined){
let data8 = data.type;
if(typeof data8 !== "string"){
vErrors = noted(vErrors,instancePath+"/type","type",{type: "string"});
errors++;
}
if(!(((data8 === "impact") || (data8 === "enabler")) || (data8 === "development"))){
vErrors = noted(vErrors,instancePath+"/type","enum",{allowedValues: schema6.properties.type.enum});
errors++;
}
}
if(data.due !== undefined){
if(typeof data.due !== "string"){
vErrors = noted(vErrors,instancePath+"/due","type",{type: "string"});
errors++;
}
}
if(data.as_of !== undefined){
if(typeof data.as_of !== "string"){
vErrors = noted(vErrors,instancePath+"/as_of","type",{type: "string"});
errors++;
}
}
if(data.initiatives !== undefined){
if(!(Array.isArray(data.initiatives))){
vErrors = noted(vErrors,instancePath+"/initiatives","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = noted(vErrors,instancePath,"type",{type: "object"});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const bwocKeyResult = validate22;
const schema7 = {"type":"object","required":["key_result_id","objective_id","description","target","current","unit","confidence","evidence"],"properties":{"key_result_id":{"type":"string","pattern":"\\S"},"objective_id":{"type":"string","pattern":"\\S"},"description":{"type":"string","pattern":"\\S"},"owner":{"type":"string"},"metric_key":{"type":"string"},"baseline":{"type":"number"},"target":{"type":"number"},"current":{"type":"number"},"unit":{"type":"string","enum":["count","percent","currency","ratio","boolean"]},"confidence":{"type":"string","enum":["high","medium","low"]},"evidence":{"$ref":"#/$defs/evidence"},"as_of":{"type":"string"},"status":{"type":"string"},"weight":{"type":"number","minimum":0},"direction":{"type":"string","enum":["increase","decrease","maintain"]},"indicator":{"type":"string","enum":["leading","lagging"]},"type":{"type":"string","enum":["impact","enabler","development"]},"threshold":{},"due":{"type":"string"},"depends_on":{"type":["string","array"]},"initiatives":{"type":"array"}},"$defs":{"evidence":{"type":"object","required":["kind","value"],"properties":{"kind":{"type":"string","enum":["file","content","command","attestation","sample","none"]},"value":{"type":"string"},"signer":{"type":"string","pattern":"\\S"},"signed_at":{"type":"string"},"sampled_count":{"type":"integer","minimum":0},"sampled_of":{"type":"integer","minimum":0},"window":{"type":"string"},"as_of":{"type":"string"},"valid_through":{"type":"string"}},"allOf":[{"if":{"type":"object","required":["kind"],"properties":{"kind":{"const":"none"}}},"then":{"type":"object","properties":{"value":{"const":""}}},"else":{"type":"object","properties":{"value":{"type":"string","pattern":"\\S"}}}},{"if":{"type":"object","required":["kind"],"properties":{"kind":{"const":"attestation"}}},"then":{"type":"object","required":["signer","signed_at"]}},{"if":{"type":"object","required":["kind"],"properties":{"kind":{"const":"sample"}}},"then":{"type":"object","required":["sampled_count","sampled_of"]}}]}},"$id":"bwocKeyResult"};
const schema8 = {"type":"object","required":["kind","value"],"properties":{"kind":{"type":"string","enum":["file","content","command","attestation","sample","none"]},"value":{"type":"string"},"signer":{"type":"string","pattern":"\\S"},"signed_at":{"type":"string"},"sampled_count":{"type":"integer","minimum":0},"sampled_of":{"type":"integer","minimum":0},"window":{"type":"string"},"as_of":{"type":"string"},"valid_through":{"type":"string"}},"allOf":[{"if":{"type":"object","required":["kind"],"properties":{"kind":{"const":"none"}}},"then":{"type":"object","properties":{"value":{"const":""}}},"else":{"type":"object","properties":{"value":{"type":"string","pattern":"\\S"}}}},{"if":{"type":"object","required":["kind"],"properties":{"kind":{"const":"attestation"}}},"then":{"type":"object","required":["signer","signed_at"]}},{"if":{"type":"object","required":["kind"],"properties":{"kind":{"const":"sample"}}},"then":{"type":"object","required":["sampled_count","sampled_of"]}}]};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
let valid2 = true;
for( missing0 of schema8.allOf[0].if.required){
valid2 = data[missing0] !== undefined;
if(!valid2){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
break;
}
}
if(valid2){
if(data.kind !== undefined){
if("none" !== data.kind){
const err1 = {};
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
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if("" !== data.value){
vErrors = noted(vErrors,instancePath+"/value","const",{allowedValue: ""});
errors++;
}
}
}
else {
vErrors = noted(vErrors,instancePath,"type",{type: "object"});
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
let data2 = data.value;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
vErrors = noted(vErrors,instancePath+"/value","pattern",{pattern: "\\S"});
errors++;
}
}
else {
vErrors = noted(vErrors,instancePath+"/value","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = noted(vErrors,instancePath,"type",{type: "object"});
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
vErrors = noted(vErrors,instancePath,"if",{failingKeyword: ifClause0});
errors++;
}
const _errs14 = errors;
let valid6 = true;
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
let valid7 = true;
for( missing1 of schema8.allOf[1].if.required){
valid7 = data[missing1] !== undefined;
if(!valid7){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
}
if(valid7){
if(data.kind !== undefined){
if("attestation" !== data.kind){
const err10 = {};
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
else {
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid1 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema8.allOf[1].then.required){
if(data[prop0] === undefined){
vErrors = noted(vErrors,instancePath,"required",{missingProperty: prop0});
errors++;
}
}
}
else {
vErrors = noted(vErrors,instancePath,"type",{type: "object"});
errors++;
}
var _valid1 = _errs18 === errors;
valid6 = _valid1;
}
if(!valid6){
vErrors = noted(vErrors,instancePath,"if",{failingKeyword: "then"});
errors++;
}
const _errs21 = errors;
let valid9 = true;
const _errs22 = errors;
if(errors === _errs22){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
let valid10 = true;
for( missing2 of schema8.allOf[2].if.required){
valid10 = data[missing2] !== undefined;
if(!valid10){
const err15 = {};
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
if(valid10){
if(data.kind !== undefined){
if("sample" !== data.kind){
const err16 = {};
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
}
else {
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid2 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs25 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop1 of schema8.allOf[2].then.required){
if(data[prop1] === undefined){
vErrors = noted(vErrors,instancePath,"required",{missingProperty: prop1});
errors++;
}
}
}
else {
vErrors = noted(vErrors,instancePath,"type",{type: "object"});
errors++;
}
var _valid2 = _errs25 === errors;
valid9 = _valid2;
}
if(!valid9){
vErrors = noted(vErrors,instancePath,"if",{failingKeyword: "then"});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop2 of schema8.required){
if(data[prop2] === undefined){
vErrors = noted(vErrors,instancePath,"required",{missingProperty: prop2});
errors++;
}
}
if(data.kind !== undefined){
let data5 = data.kind;
if(typeof data5 !== "string"){
vErrors = noted(vErrors,instancePath+"/kind","type",{type: "string"});
errors++;
}
if(!((((((data5 === "file") || (data5 === "content")) || (data5 === "command")) || (data5 === "attestation")) || (data5 === "sample")) || (data5 === "none"))){
vErrors = noted(vErrors,instancePath+"/kind","enum",{allowedValues: schema8.properties.kind.enum});
errors++;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
vErrors = noted(vErrors,instancePath+"/value","type",{type: "string"});
errors++;
}
}
if(data.signer !== undefined){
let data7 = data.signer;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
vErrors = noted(vErrors,instancePath+"/signer","pattern",{pattern: "\\S"});
errors++;
}
}
else {
vErrors = noted(vErrors,instancePath+"/signer","type",{type: "string"});
errors++;
}
}
if(data.signed_at !== undefined){
if(typeof data.signed_at !== "string"){
vErrors = noted(vErrors,instancePath+"/signed_at","type",{type: "string"});
errors++;
}
}
if(data.sampled_count !== undefined){
let data9 = data.sampled_count;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
vErrors = noted(vErrors,instancePath+"/sampled_count","type",{type: "integer"});
errors++;
}
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
vErrors = noted(vErrors,instancePath+"/sampled_count","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.sampled_of !== undefined){
let data10 = data.sampled_of;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
vErrors = noted(vErrors,instancePath+"/sampled_of","type",{type: "integer"});
errors++;
}
if(typeof data10 == "number"){
if(data10 < 0 || isNaN(data10)){
vErrors = noted(vErrors,instancePath+"/sampled_of","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.window !== undefined){
if(typeof data.window !== "string"){
vErrors = noted(vErrors,instancePath+"/window","type",{type: "string"});
errors++;
}
}
if(data.as_of !== undefined){
if(typeof data.as_of !== "string"){
vErrors = noted(vErrors,instancePath+"/as_of","type",{type: "string"});
errors++;
}
}
if(data.valid_through !== undefined){
if(typeof data.valid_through !== "string"){
vErrors = noted(vErrors,instancePath+"/valid_through","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = noted(vErrors,instancePath,"type",{type: "object"});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="bwocKeyResult" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema7.required){
if(data[prop0] === undefined){
vErrors = noted(vErrors,instancePath,"required",{missingProperty: prop0});
errors++;
}
}
if(data.key_result_id !== undefined){
let data0 = data.key_result_id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = noted(vErrors,instancePath+"/key_result_id","pattern",{pattern: "\\S"});
errors++;
}
}
else {
vErrors = noted(vErrors,instancePath+"/key_result_id","type",{type: "string"});
errors++;
}
}
if(data.objective_id !== undefined){
let data1 = data.objective_id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
vErrors = noted(vErrors,instancePath+"/objective_id","pattern",{pattern: "\\S"});
errors++;
}
}
else {
vErrors = noted(vErrors,instancePath+"/objective_id","type",{type: "string"});
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
vErrors = noted(vErrors,instancePath+"/description","pattern",{pattern: "\\S"});
errors++;
}
}
else {
vErrors = noted(vErrors,instancePath+"/description","type",{type: "string"});
errors++;
}
}
if(data.owner !== undefined){
if(typeof data.owner !== "string"){
vErrors = noted(vErrors,instancePath+"/owner","type",{type: "string"});
errors++;
}
}
if(data.metric_key !== undefined){
if(typeof data.metric_key !== "string"){
vErrors = noted(vErrors,instancePath+"/metric_key","type",{type: "string"});
errors++;
}
}
if(data.baseline !== undefined){
if(!(typeof data.baseline == "number")){
vErrors = noted(vErrors,instancePath+"/baseline","type",{type: "number"});
errors++;
}
}
if(data.target !== undefined){
if(!(typeof data.target == "number")){
vErrors = noted(vErrors,instancePath+"/target","type",{type: "number"});
errors++;
}
}
if(data.current !== undefined){
if(!(typeof data.current == "number")){
vErrors = noted(vErrors,instancePath+"/current","type",{type: "number"});
errors++;
}
}
if(data.unit !== undefined){
let data8 = data.unit;
if(typeof data8 !== "string"){
vErrors = noted(vErrors,instancePath+"/unit","type",{type: "string"});
errors++;
}
if(!(((((data8 === "count") || (data8 === "percent")) || (data8 === "currency")) || (data8 === "ratio")) || (data8 === "boolean"))){
vErrors = noted(vErrors,instancePath+"/unit","enum",{allowedValues: schema7.properties.unit.enum});
errors++;
}
}
if(data.confidence !== undefined){
let data9 = data.confidence;
if(typeof data9 !== "string"){
vErrors = noted(vErrors,instancePath+"/confidence","type",{type: "string"});
errors++;
}
if(!(((data9 === "high") || (data9 === "medium")) || (data9 === "low"))){
vErrors = noted(vErrors,instancePath+"/confidence","enum",{allowedValues: schema7.properties.confidence.enum});
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate23(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.as_of !== undefined){
if(typeof data.as_of !== "string"){
vErrors = noted(vErrors,instancePath+"/as_of","type",{type: "string"});
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
vErrors = noted(vErrors,instancePath+"/status","type",{type: "string"});
errors++;
}
}
if(data.weight !== undefined){
let data13 = data.weight;
if(typeof data13 == "number"){
if(data13 < 0 || isNaN(data13)){
vErrors = noted(vErrors,instancePath+"/weight","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = noted(vErrors,instancePath+"/weight","type",{type: "number"});
errors++;
}
}
if(data.direction !== undefined){
let data14 = data.direction;
if(typeof data14 !== "string"){
vErrors = noted(vErrors,instancePath+"/direction","type",{type: "string"});
errors++;
}
if(!(((data14 === "increase") || (data14 === "decrease")) || (data14 === "maintain"))){
vErrors = noted(vErrors,instancePath+"/direction","enum",{allowedValues: schema7.properties.direction.enum});
errors++;
}
}
if(data.indicator !== undefined){
let data15 = data.indicator;
if(typeof data15 !== "string"){
vErrors = noted(vErrors,instancePath+"/indicator","type",{type: "string"});
errors++;
}
if(!((data15 === "leading") || (data15 === "lagging"))){
vErrors = noted(vErrors,instancePath+"/indicator","enum",{allowedValues: schema7.properties.indicator.enum});
errors++;
}
}
if(data.type !== undefined){
let data16 = data.type;
if(typeof data16 !== "string"){
vErrors = noted(vErrors,instancePath+"/type","type",{type: "string"});
errors++;
}
if(!(((data16 === "impact") || (data16 === "enabler")) || (data16 === "development"))){
vErrors = noted(vErrors,instancePath+"/type","enum",{allowedValues: schema7.properties.type.enum});
errors++;
}
}
if(data.due !== undefined){
if(typeof data.due !== "string"){
vErrors = noted(vErrors,instancePath+"/due","type",{type: "string"});
errors++;
}
}
if(data.depends_on !== undefined){
let data18 = data.depends_on;
if((typeof data18 !== "string") && (!(Array.isArray(data18)))){
vErrors = noted(vErrors,instancePath+"/depends_on","type",{type: schema7.properties.depends_on.type});
errors++;
}
}
if(data.initiatives !== undefined){
if(!(Array.isArray(data.initiatives))){
vErrors = noted(vErrors,instancePath+"/initiatives","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = noted(vErrors,instancePath,"type",{type: "object"});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const okrchestraHead = validate25;
const schema9 = {"$id":"okrchestraHead","type":"object","required":["scope","objectives"],"properties":{"scope":{"type":"string","enum":["org","team","person"]},"objectives":{"type":"array","minItems":1,"items":{"type":"object"}},"period":{"type":"string"},"owner_id":{"type":"string"}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="okrchestraHead" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema9.required){
if(data[prop0] === undefined){
vErrors = noted(vErrors,instancePath,"required",{missingProperty: prop0});
errors++;
}
}
if(data.scope !== undefined){
let data0 = data.scope;
if(typeof data0 !== "string"){
vErrors = noted(vErrors,instancePath+"/scope","type",{type: "string"});
errors++;
}
if(!(((data0 === "org") || (data0 === "team")) || (data0 === "person"))){
vErrors = noted(vErrors,instancePath+"/scope","enum",{allowedValues: schema9.properties.scope.enum});
errors++;
}
}
if(data.objectives !== undefined){
let data1 = data.objectives;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = noted(vErrors,instancePath+"/objectives","minItems",{limit: 1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = noted(vErrors,instancePath+"/objectives/" + i0,"type",{type: "object"});
errors++;
}
}
}
else {
vErrors = noted(vErrors,instancePath+"/objectives","type",{type: "array"});
errors++;
}
}
if(data.period !== undefined){
if(typeof data.period !== "string"){
vErrors = noted(vErrors,instancePath+"/period","type",{type: "string"});
errors++;
}
}
if(data.owner_id !== undefined){
if(typeof data.owner_id !== "string"){
vErrors = noted(vErrors,instancePath+"/owner_id","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = noted(vErrors,instancePath,"type",{type: "object"});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

export const okrchestraObjective = validate26;
const schema10 = {"type":"object","required":["objective_id","objective","key_results"],"properties":{"objective_id":{"type":"string","pattern":"\\S"},"objective":{"type":"string","pattern":"\\S"},"owner_id":{"type":"string"},"notes":{"type":"string"},"key_results":{"type":"array","minItems":1,"items":{"type":"object"}},"parent":{"type":"string"},"period":{"type":"string"},"status":{"type":"string"},"confidence":{"type":"number","minimum":0,"maximum":1},"last_updated":{"type":"string"},"weight":{"type":"number","minimum":0},"type":{"type":"string","enum":["impact","enabler","development"]},"due":{"type":"string"},"initiatives":{"type":"array"}},"$id":"okrchestraObjective"};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="okrchestraObjective" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema10.required){
if(data[prop0] === undefined){
vErrors = noted(vErrors,instancePath,"required",{missingProperty: prop0});
errors++;
}
}
if(data.objective_id !== undefined){
let data0 = data.objective_id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = noted(vErrors,instancePath+"/objective_id","pattern",{pattern: "\\S"});
errors++;
}
}
else {
vErrors = noted(vErrors,instancePath+"/objective_id","type",{type: "string"});
errors++;
}
}
if(data.objective !== undefined){
let data1 = data.objective;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
vErrors = noted(vErrors,instancePath+"/objective","pattern",{pattern: "\\S"});
errors++;
}
}
else {
vErrors = noted(vErrors,instancePath+"/objective","type",{type: "string"});
errors++;
}
}
if(data.owner_id !== undefined){
if(typeof data.owner_id !== "string"){
vErrors = noted(vErrors,instancePath+"/owner_id","type",{type: "string"});
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = noted(vErrors,instancePath+"/notes","type",{type: "string"});
errors++;
}
}
if(data.key_results !== undefined){
let data4 = data.key_results;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = noted(vErrors,instancePath+"/key_results","minItems",{limit: 1});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
vErrors = noted(vErrors,instancePath+"/key_results/" + i0,"type",{type: "object"});
errors++;
}
}
}
else {
vErrors = noted(vErrors,instancePath+"/key_results","type",{type: "array"});
errors++;
}
}
if(data.parent !== undefined){
if(typeof data.parent !== "string"){
vErrors = noted(vErrors,instancePath+"/parent","type",{type: "string"});
errors++;
}
}
if(data.period !== undefined){
if(typeof data.period !== "string"){
vErrors = noted(vErrors,instancePath+"/period","type",{type: "string"});
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
vErrors = noted(vErrors,instancePath+"/status","type",{type: "string"});
errors++;
}
}
if(data.confidence !== undefined){
let data9 = data.confidence;
if(typeof data9 == "number"){
if(data9 > 1 || isNaN(data9)){
vErrors = noted(vErrors,instancePath+"/confidence","maximum",{comparison: "<=", limit: 1});
errors++;
}
if(data9 < 0 || isNaN(data9)){
vErrors = noted(vErrors,instancePath+"/confidence","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = noted(vErrors,instancePath+"/confidence","type",{type: "number"});
errors++;
}
}
if(data.last_updated !== undefined){
if(typeof data.last_updated !== "string"){
vErrors = noted(vErrors,instancePath+"/last_updated","type",{type: "string"});
errors++;
}
}
if(data.weight !== undefined){
let data11 = data.weight;
if(typeof data11 == "number"){
if(data11 < 0 || isNaN(data11)){
vErrors = noted(vErrors,instancePath+"/weight","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = noted(vErrors,instancePath+"/weight","type",{type: "number"});
errors++;
}
}
if(data.type !== undefined){
let data12 = data.type;
if(typeof data12 !== "string"){
vErrors = noted(vErrors,instancePath+"/type","type",{type: "string"});
errors++;
}
if(!(((data12 === "impact") || (data12 === "enabler")) || (data12 === "development"))){
vErrors = noted(vErrors,instancePath+"/type","enum",{allowedValues: schema10.properties.type.enum});
errors++;
}
}
if(data.due !== undefined){
if(typeof data.due !== "string"){
vErrors = noted(vErrors,instancePath+"/due","type",{type: "string"});
errors++;
}
}
if(data.initiatives !== undefined){
if(!(Array.isArray(data.initiatives))){
vErrors = noted(vErrors,instancePath+"/initiatives","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = noted(vErrors,instancePath,"type",{type: "object"});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

export const okrchestraKeyResult = validate27;
const schema11 = {"type":"object","required":["kr_id","description","owner_id","metric_key","baseline","target","confidence","status","evidence"],"properties":{"kr_id":{"type":"string","pattern":"\\S"},"description":{"type":"string","pattern":"\\S"},"owner_id":{"type":"string","pattern":"\\S"},"metric_key":{"type":"string","pattern":"\\S"},"baseline":{"type":"number"},"target":{"type":"number"},"current":{"type":"number"},"unit":{"type":"string"},"confidence":{"type":"number","minimum":0,"maximum":1},"status":{"type":"string","enum":["not_started","in_progress","at_risk","achieved","blocked"]},"evidence":{"type":"array","items":{"type":"string","pattern":"\\S"}},"last_updated":{"type":"string"},"weight":{"type":"number","minimum":0},"direction":{"type":"string","enum":["increase","decrease","maintain"]},"indicator":{"type":"string","enum":["leading","lagging"]},"type":{"type":"string","enum":["impact","enabler","development"]},"threshold":{},"due":{"type":"string"},"depends_on":{"type":["string","array"]},"initiatives":{"type":"array"}},"$defs":{"objective":{"type":"object","required":["objective_id","objective","key_results"],"properties":{"objective_id":{"type":"string","pattern":"\\S"},"objective":{"type":"string","pattern":"\\S"},"owner_id":{"type":"string"},"notes":{"type":"string"},"key_results":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/key_result"}},"parent":{"type":"string"},"period":{"type":"string"},"status":{"type":"string"},"confidence":{"type":"number","minimum":0,"maximum":1},"last_updated":{"type":"string"},"weight":{"type":"number","minimum":0},"type":{"type":"string","enum":["impact","enabler","development"]},"due":{"type":"string"},"initiatives":{"type":"array"}}}},"$id":"okrchestraKeyResult"};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="okrchestraKeyResult" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema11.required){
if(data[prop0] === undefined){
vErrors = noted(vErrors,instancePath,"required",{missingProperty: prop0});
errors++;
}
}
if(data.kr_id !== undefined){
let data0 = data.kr_id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = noted(vErrors,instancePath+"/kr_id","pattern",{pattern: "\\S"});
errors++;
}
}
else {
vErrors = noted(vErrors,instancePath+"/kr_id","type",{type: "string"});
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
vErrors = noted(vErrors,instancePath+"/description","pattern",{pattern: "\\S"});
errors++;
}
}
else {
vErrors = noted(vErrors,instancePath+"/description","type",{type: "string"});
errors++;
}
}
if(data.owner_id !== undefined){
let data2 = data.owner_id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
vErrors = noted(vErrors,instancePath+"/owner_id","pattern",{pattern: "\\S"});
errors++;
}
}
else {
vErrors = noted(vErrors,instancePath+"/owner_id","type",{type: "string"});
errors++;
}
}
if(data.metric_key !== undefined){
let data3 = data.metric_key;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
vErrors = noted(vErrors,instancePath+"/metric_key","pattern",{pattern: "\\S"});
errors++;
}
}
else {
vErrors = noted(vErrors,instancePath+"/metric_key","type",{type: "string"});
errors++;
}
}
if(data.baseline !== undefined){
if(!(typeof data.baseline == "number")){
vErrors = noted(vErrors,instancePath+"/baseline","type",{type: "number"});
errors++;
}
}
if(data.target !== undefined){
if(!(typeof data.target == "number")){
vErrors = noted(vErrors,instancePath+"/target","type",{type: "number"});
errors++;
}
}
if(data.current !== undefined){
if(!(typeof data.current == "number")){
vErrors = noted(vErrors,instancePath+"/current","type",{type: "number"});
errors++;
}
}
if(data.unit !== undefined){
if(typeof data.unit !== "string"){
vErrors = noted(vErrors,instancePath+"/unit","type",{type: "string"});
errors++;
}
}
if(data.confidence !== undefined){
let data8 = data.confidence;
if(typeof data8 == "number"){
if(data8 > 1 || isNaN(data8)){
vErrors = noted(vErrors,instancePath+"/confidence","maximum",{comparison: "<=", limit: 1});
errors++;
}
if(data8 < 0 || isNaN(data8)){
vErrors = noted(vErrors,instancePath+"/confidence","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = noted(vErrors,instancePath+"/confidence","type",{type: "number"});
errors++;
}
}
if(data.status !== undefined){
let data9 = data.status;
if(typeof data9 !== "string"){
vErrors = noted(vErrors,instancePath+"/status","type",{type: "string"});
errors++;
}
if(!(((((data9 === "not_started") || (data9 === "in_progress")) || (data9 === "at_risk")) || (data9 === "achieved")) || (data9 === "blocked"))){
vErrors = noted(vErrors,instancePath+"/status","enum",{allowedValues: schema11.properties.status.enum});
errors++;
}
}
if(data.evidence !== undefined){
let data10 = data.evidence;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
vErrors = noted(vErrors,instancePath+"/evidence/" + i0,"pattern",{pattern: "\\S"});
errors++;
}
}
else {
vErrors = noted(vErrors,instancePath+"/evidence/" + i0,"type",{type: "string"});
errors++;
}
}
}
else {
vErrors = noted(vErrors,instancePath+"/evidence","type",{type: "array"});
errors++;
}
}
if(data.last_updated !== undefined){
if(typeof data.last_updated !== "string"){
vErrors = noted(vErrors,instancePath+"/last_updated","type",{type: "string"});
errors++;
}
}
if(data.weight !== undefined){
let data13 = data.weight;
if(typeof data13 == "number"){
if(data13 < 0 || isNaN(data13)){
vErrors = noted(vErrors,instancePath+"/weight","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = noted(vErrors,instancePath+"/weight","type",{type: "number"});
errors++;
}
}
if(data.direction !== undefined){
let data14 = data.direction;
if(typeof data14 !== "string"){
vErrors = noted(vErrors,instancePath+"/direction","type",{type: "string"});
errors++;
}
if(!(((data14 === "increase") || (data14 === "decrease")) || (data14 === "maintain"))){
vErrors = noted(vErrors,instancePath+"/direction","enum",{allowedValues: schema11.properties.direction.enum});
errors++;
}
}
if(data.indicator !== undefined){
let data15 = data.indicator;
if(typeof data15 !== "string"){
vErrors = noted(vErrors,instancePath+"/indicator","type",{type: "string"});
errors++;
}
if(!((data15 === "leading") || (data15 === "lagging"))){
vErrors = noted(vErrors,instancePath+"/indicator","enum",{allowedValues: schema11.properties.indicator.enum});
errors++;
}
}
if(data.type !== undefined){
let data16 = data.type;
if(typeof data16 !== "string"){
vErrors = noted(vErrors,instancePath+"/type","type",{type: "string"});
errors++;
}
if(!(((data16 === "impact") || (data16 === "enabler")) || (data16 === "development"))){
vErrors = noted(vErrors,instancePath+"/type","enum",{allowedValues: schema11.properties.type.enum});
errors++;
}
}
if(data.due !== undefined){
if(typeof data.due !== "string"){
vErrors = noted(vErrors,instancePath+"/due","type",{type: "string"});
errors++;
}
}
if(data.depends_on !== undefined){
let data18 = data.depends_on;
if((typeof data18 !== "string") && (!(Array.isArray(data18)))){
vErrors = noted(vErrors,instancePath+"/depends_on","type",{type: schema11.properties.depends_on.type});
errors++;
}
}
if(data.initiatives !== undefined){
if(!(Array.isArray(data.initiatives))){
vErrors = noted(vErrors,instancePath+"/initiatives","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = noted(vErrors,instancePath,"type",{type: "object"});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

export const genericObjective = validate28;
const schema12 = {"anyOf":[{"type":"object","required":["objective"]},{"type":"object","required":["title"]},{"type":"object","required":["name"]},{"type":"object","required":["statement"]},{"type":"object","required":["description"]},{"type":["string","number","boolean","array","null"]}],"$defs":{"objective":{"type":["object","string","number","boolean","array","null"],"properties":{"id":{},"objective_id":{},"key":{},"okr_id":{},"objective":{},"title":{},"name":{},"statement":{},"description":{},"owner":{},"owner_id":{},"assignee":{},"assigned_to":{},"lead":{},"level":{},"scope":{},"period":{},"quarter":{},"cycle":{},"timeframe":{},"fiscal_year":{},"due":{},"end":{},"target_date":{},"period_end":{},"due_date":{},"dueDate":{},"deadline":{},"parent":{},"parent_id":{},"supports":{},"aligned_to":{},"key_results":{"type":["array","object","null"],"items":{"$ref":"#/$defs/key_result"},"additionalProperties":{"$ref":"#/$defs/key_result"}},"krs":{"type":["array","object","null"],"items":{"$ref":"#/$defs/key_result"},"additionalProperties":{"$ref":"#/$defs/key_result"}},"keyResults":{"type":["array","object","null"],"items":{"$ref":"#/$defs/key_result"},"additionalProperties":{"$ref":"#/$defs/key_result"}},"KeyResults":{"type":["array","object","null"],"items":{"$ref":"#/$defs/key_result"},"additionalProperties":{"$ref":"#/$defs/key_result"}},"key-results":{"type":["array","object","null"],"items":{"$ref":"#/$defs/key_result"},"additionalProperties":{"$ref":"#/$defs/key_result"}},"children":{"type":["array","object","null"],"items":{"allOf":[{"$ref":"#/$defs/objective"},{"$ref":"#/$defs/has_text"}]},"additionalProperties":{"$ref":"#/$defs/objective"}},"objectives":{"type":["array","object","null"],"items":{"allOf":[{"$ref":"#/$defs/objective"},{"$ref":"#/$defs/has_text"}]},"additionalProperties":{"$ref":"#/$defs/objective"}},"sub_objectives":{"type":["array","object","null"],"items":{"allOf":[{"$ref":"#/$defs/objective"},{"$ref":"#/$defs/has_text"}]},"additionalProperties":{"$ref":"#/$defs/objective"}},"status":{},"confidence":{},"progress":{},"weight":{},"type":{},"as_of":{},"last_updated":{},"updated":{},"updated_at":{},"last_measured":{},"initiatives":{}}},"key_result":{"type":["object","string","number","boolean","array","null"],"properties":{"id":{},"kr_id":{},"key_result_id":{},"key":{},"kr":{},"objective_id":{},"objective":{},"title":{},"name":{},"statement":{},"description":{},"text":{},"key_result":{},"metric":{},"metric_key":{},"metric_id":{},"owner":{},"owner_id":{},"assignee":{},"assigned_to":{},"lead":{},"baseline":{},"start":{},"start_value":{},"initial_value":{},"from":{},"target":{},"target_value":{},"goal":{},"to":{},"current":{},"value":{},"actual":{},"current_value":{},"progress":{},"unit":{},"units":{},"confidence":{},"status":{},"evidence":{},"as_of":{},"last_updated":{},"updated":{},"updated_at":{},"last_measured":{},"period":{},"quarter":{},"cycle":{},"timeframe":{},"due":{},"end":{},"target_date":{},"due_date":{},"dueDate":{},"deadline":{},"weight":{},"direction":{},"indicator":{},"type":{},"threshold":{},"depends_on":{},"initiatives":{}}}},"$id":"genericObjective"};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="genericObjective" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema12.anyOf[0].required){
if(data[prop0] === undefined){
vErrors = noted(vErrors,instancePath,"required",{missingProperty: prop0});
errors++;
}
}
}
else {
vErrors = noted(vErrors,instancePath,"type",{type: "object"});
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop1 of schema12.anyOf[1].required){
if(data[prop1] === undefined){
vErrors = noted(vErrors,instancePath,"required",{missingProperty: prop1});
errors++;
}
}
}
else {
vErrors = noted(vErrors,instancePath,"type",{type: "object"});
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop2 of schema12.anyOf[2].required){
if(data[prop2] === undefined){
vErrors = noted(vErrors,instancePath,"required",{missingProperty: prop2});
errors++;
}
}
}
else {
vErrors = noted(vErrors,instancePath,"type",{type: "object"});
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop3 of schema12.anyOf[3].required){
if(data[prop3] === undefined){
vErrors = noted(vErrors,instancePath,"required",{missingProperty: prop3});
errors++;
}
}
}
else {
vErrors = noted(vErrors,instancePath,"type",{type: "object"});
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop4 of schema12.anyOf[4].required){
if(data[prop4] === undefined){
vErrors = noted(vErrors,instancePath,"required",{missingProperty: prop4});
errors++;
}
}
}
else {
vErrors = noted(vErrors,instancePath,"type",{type: "object"});
errors++;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs11 = errors;
if(((((typeof data !== "string") && (!(typeof data == "number"))) && (typeof data !== "boolean")) && (!(Array.isArray(data)))) && (data !== null)){
vErrors = noted(vErrors,instancePath,"type",{type: schema12.anyOf[5].type});
errors++;
}
var _valid0 = _errs11 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
if(!valid0){
vErrors = noted(vErrors,instancePath,"anyOf",{});
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
validate28.errors = vErrors;
return errors === 0;
}

export const genericKeyResult = validate29;
const schema13 = {"type":["object","string","number","boolean","array","null"],"$id":"genericKeyResult"};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="genericKeyResult" */;
let vErrors = null;
let errors = 0;
if((((typeof data != "object") && (typeof data !== "string")) && (!(typeof data == "number"))) && (typeof data !== "boolean")){
vErrors = noted(vErrors,instancePath,"type",{type: schema13.type});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

function noted(failures, instancePath, keyword, params){
const failure = {instancePath,keyword,params};
if(failures === null){
return [failure];
}
failures.push(failure);
return failures;
}
export const contracts = {bwocObjective:["objective_id","title","owner","period","parent"],bwocKeyResult:["key_result_id","objective_id","description","target","current","unit","confidence","evidence","as_of"],okrchestraFile:["scope","objectives"],okrchestraObjective:["objective_id","objective","owner_id","notes","key_results"],okrchestraKeyResult:["kr_id","description","owner_id","metric_key","baseline","target","current","confidence","status","evidence","last_updated"]};
