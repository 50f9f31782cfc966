// Built by npm run build:action: the sources are in clients/action.
import{randomUUID as e}from"node:crypto";import{execFile as t}from"node:child_process";import{promisify as n}from"node:util";import{dirname as r,join as i,posix as a,sep as o}from"node:path";import{appendFileSync as s,lstatSync as c,mkdirSync as l,readFileSync as u,realpathSync as d,writeFileSync as f}from"node:fs";var p=/^[a-zA-Z0-9](?:[a-zA-Z0-9]|-(?=[a-zA-Z0-9])){0,38}(?:\[bot\])?$/;function m(e){return p.test(e)}function h(e){return e.toLowerCase().endsWith(`[bot]`)}function g(e){return e.toLowerCase()}function _(e,t){return typeof t==`bigint`?t.toString():t}var v=class{constructor(e){this._getter=e,this._value=void 0}get value(){let e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};function ee(e){return new v(e)}function te(e){let t=+!!e.startsWith(`^`),n=e.endsWith(`$`)?e.length-1:e.length;return e.slice(t,n)}function ne(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function re(...e){let t={};for(let n of e){let e=Object.getOwnPropertyDescriptors(n);Object.assign(t,e)}return Object.defineProperties({},t)}var ie=`captureStackTrace`in Error?Error.captureStackTrace:(...e)=>{};function ae(e){return typeof e==`object`&&!!e&&!Array.isArray(e)}function oe(e){if(ae(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!=`function`)return!0;let n=t.prototype;return ae(n)!==!1&&Object.prototype.hasOwnProperty.call(n,`isPrototypeOf`)!==!1}function se(e,t,n){let r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(r._zod.parent=e),r}function y(e){let t=e;if(!t)return{};if(typeof t==`string`)return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error==`string`?{...t,error:()=>t.error}:t}function ce(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout===`optional`)}var le={safeint:[-(2**53-1),2**53-1],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function ue(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function de(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function fe(e,t){return t.map(t=>{var n;return(n=t).path??(n.path=[]),t.path.unshift(e),t})}function pe(e){return typeof e==`string`?e:e?.message}function me(e){let t=[];for(let n of e??[]){let e=n._zod.def;if(!/_(length|size)$|_equals$/.test(e.check))break;let r=e.maximum??e.length??e.size;r>=0&&t.push([r,n])}return t}function he(e,t,n){var r;for(let i=t;i<e.length;i++)(r=e[i]).schema??(r.schema=n)}function ge(e,t,n){var r;let i=e.inst?._zod?.traits;i?.has(`$ZodType`)&&(i.has(`$ZodCheck`)?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let a=e.schema===e.inst?void 0:e.schema?._zod.def?.error,o=e.message?e.message:pe(e.inst?._zod.def?.error?.(e))??pe(a?.(e))??pe(t?.error?.(e))??pe(n.customError?.(e))??pe(n.localeError?.(e))??`Invalid input`,s={};for(let t of Object.keys(e))t!==`inst`&&t!==`schema`&&t!==`continue`&&t!==`input`&&t!==`__proto__`&&(s[t]=e[t]);return s.path??=[],s.message=o,t?.reportInput&&(s.input=e.input),s}function _e(...e){let[t,n,r]=e;return typeof t==`string`?{message:t,code:`custom`,input:n,inst:r}:{...t}}function ve(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):xe(e,n,r.value)}}function ye(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function be(e,t,n){return ye(e,t,n,!1)}function xe(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:ye(this,t,n.bind(this))},set(e){ye(this,t,e)}})}function Se(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var Ce,we=!1,Te={configurable:!0,get(){we=!0}};function b(e,t,n){let r=Object.getPrototypeOf(e._zod);t in r&&Ce!==e._zod?Ce=void 0:(Ce=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,Te);let e=we;we=!1;try{let r=n(this);return we?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r}),we||=e,r}catch(n){throw delete this[t],we||=e,n}},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:e})}}))}function Ee(e,t,n,r){let i=Se(e,t);i&&Object.defineProperty(i,t,{configurable:!0,get(){let e={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,e),e.value=n(this),Object.defineProperty(this,t,e),e.value},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:e})}})}var De,Oe={value:void 0,enumerable:!1},ke=`captureStackTrace`in Error?Error:null;function Ae(e){let t=ke;if(t){let n=t.stackTraceLimit;if(typeof n==`number`){try{t.stackTraceLimit=0}catch{return ke=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function x(e,t,n,r){let i={};function a(e){this.def=e,this.constr=d,this.traits=new Set}a.prototype=i;let o=n,s=o&&new WeakSet;function c(n,r){if(!n._zod){Oe.value=new a(r);try{Object.defineProperty(n,"_zod",Oe)}finally{Oe.value=void 0}}else if(n._zod.traits.has(e))return;if(n._zod.traits.add(e),t(n,r),s){let e=Object.getPrototypeOf(n),t=n._zod.constr.prototype,r=e;for(;r&&r!==t;)r=Object.getPrototypeOf(r);let i=r??e;s.has(i)||(s.add(i),ve(i,o))}let i=d.prototype;for(let e in i)Object.prototype.hasOwnProperty.call(i,e)&&(e in n||(n[e]=i[e].bind(n)))}let l=r?.Parent??Object;class u extends l{}Object.defineProperty(u,"name",{value:e});function d(e){let t=r?.Parent?Ae(u):this;c(t,e);let n=t._zod.deferred;if(n){for(let e of n)e();t._zod.deferred=void 0}let i=globalThis.__zod_globalConfig?.postProcessor;return i&&i(t),t}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:t=>r?.Parent&&t instanceof r.Parent?!0:t?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}var je=class extends Error{constructor(){super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`)}};(De=globalThis).__zod_globalConfig??(De.__zod_globalConfig={});var Me=globalThis.__zod_globalConfig;function Ne(e){return e&&Object.assign(Me,e),Me}function Pe(){let e=this._zod;return e.message??=JSON.stringify(e.def,_,2),e.message}function Fe(e){this._zod.message=e}var Ie={get:Pe,set:Fe,enumerable:!0,configurable:!0},Le={value:void 0,enumerable:!1},Re=new WeakSet([Object.prototype,Error.prototype]),ze=x(`$ZodError`,(e,t)=>{e.name=`$ZodError`,Le.value=t,Object.defineProperty(e,"issues",Le),Le.value=void 0,Object.defineProperty(e,"message",Ie);let n=Object.getPrototypeOf(e);Re.has(n)||(Re.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let e=()=>this.message;return Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0}),e},set(e){Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0})}}))},void 0,{Parent:Error}),Be=(e=>{let t=(n,r,i,a)=>{let o=i?{...i,async:!1}:{async:!1},s=n._zod.run({value:r,issues:[]},o);if(s instanceof Promise)throw new je;if(s.issues.length){let n=new((a?.Err)??e)(s.issues.map(e=>ge(e,o,Ne())));throw ie(n,a?.callee??t),n}return s.value};return t})(ze),Ve=(e=>{let t=async(n,r,i,a)=>{let o=i?{...i,async:!0}:{async:!0},s=n._zod.run({value:r,issues:[]},o);if(s instanceof Promise&&(s=await s),s.issues.length){let n=new((a?.Err)??e)(s.issues.map(e=>ge(e,o,Ne())));throw ie(n,a?.callee??t),n}return s.value};return t})(ze),He=(e=>(t,n,r)=>{let i=r?{...r,async:!1}:{async:!1},a=t._zod.run({value:n,issues:[]},i);if(a instanceof Promise)throw new je;return a.issues.length?Ue(e,a.issues,i):{success:!0,data:a.value}})(ze);function Ue(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(e=>ge(e,n,Ne()))),t=void 0,n=void 0),r},set error(e){r=e,t=void 0,n=void 0}}}var We=(e=>async(t,n,r)=>{let i=r?{...r,async:!0}:{async:!0},a=t._zod.run({value:n,issues:[]},i);return a instanceof Promise&&(a=await a),a.issues.length?Ue(e,a.issues,i):{success:!0,data:a.value}})(ze),Ge=/^[\s\S]{0,}$/,Ke=/^-?\d+(?:\.\d+)?$/,qe=/^(?:true|false)$/i,Je=x(`$ZodCheck`,(e,t)=>{var n;e._zod??={},e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),Ye={number:`number`,bigint:`bigint`,object:`date`},Xe=x(`$ZodCheckGreaterThan`,(e,t)=>{Je.init(e,t);let n=Ye[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:Ye[typeof r.value]??n,code:`too_small`,minimum:typeof t.value==`object`?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Ze=x(`$ZodCheckNumberFormat`,(e,t)=>{Je.init(e,t),t.format=t.format||`float64`;let n=t.format?.includes(`int`),r=n?`int`:`number`,[i,a]=le[t.format];e._zod.check=o=>{let s=o.value;if(n){if(!Number.isInteger(s)){o.issues.push({expected:r,format:t.format,code:`invalid_type`,continue:!1,input:s,inst:e});return}if(!Number.isSafeInteger(s)){s>0?o.issues.push({input:s,code:`too_big`,maximum:2**53-1,note:`Integers must be within the safe integer range.`,inst:e,origin:r,inclusive:!0,continue:!t.abort}):o.issues.push({input:s,code:`too_small`,minimum:-(2**53-1),note:`Integers must be within the safe integer range.`,inst:e,origin:r,inclusive:!0,continue:!t.abort});return}}s<i&&o.issues.push({origin:`number`,input:s,code:`too_small`,minimum:i,inclusive:!0,inst:e,continue:!t.abort}),s>a&&o.issues.push({origin:`number`,input:s,code:`too_big`,maximum:a,inclusive:!0,inst:e,continue:!t.abort})}}),Qe={major:4,minor:6,patch:7},S=x(`$ZodType`,(e,t)=>{var n;e??={},e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Qe;let r=e._zod.def.checks,i=e._zod.traits.has(`$ZodCheck`)?[e,...r??[]]:r?.length?[...r]:[];for(let t of i)for(let n of t._zod.onattach)n(e);if(i.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let t=(t,n,r)=>{if(t.memo)return t;let i=ue(t),a;for(let o of n){if(o._zod.def.when){if(de(t)||!o._zod.def.when(t))continue}else if(i)continue;let n=t.issues.length,s=o._zod.check(t);if(s instanceof Promise&&r?.async===!1)throw new je;if(a||s instanceof Promise)a=(a??Promise.resolve()).then(async()=>{await s,t.issues.length!==n&&(he(t.issues,n,e),i||=ue(t,n))});else{if(t.issues.length===n)continue;he(t.issues,n,e),i||=ue(t,n)}}return a?a.then(()=>t):t},n=(n,r,a)=>{if(ue(n))return n.aborted=!0,n;let o=t(r,i,a);if(o instanceof Promise){if(a.async===!1)throw new je;return o.then(t=>e._zod.parse(t,a))}return e._zod.parse(o,a)};e._zod.run=(r,a)=>{if(a.skipChecks)return e._zod.parse(r,a);if(a.direction===`backward`){let t=e._zod.parse({value:r.value,issues:[]},{...a,skipChecks:!0});return t instanceof Promise?t.then(e=>n(e,r,a)):n(t,r,a)}let o=e._zod.parse(r,a);if(o instanceof Promise){if(a.async===!1)throw new je;return o.then(e=>t(e,i,a))}return t(o,i,a)}}},{get"~standard"(){return be(this,`~standard`,tt(this))},set"~standard"(e){ye(this,`~standard`,e)}}),$e=(e,t)=>e.issues.length?{issues:e.issues.map(e=>ge(e,t,Ne()))}:{value:e.value};async function et(e,t){let n={async:!0};return $e(await e._zod.run({value:t,issues:[]},n),n)}function tt(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return $e(r,n)}catch{}return et(e,t)},vendor:`zod`,version:1}}var nt=x(`$ZodString`,(e,t)=>{S.init(e,t),e._zod.pattern=t.pattern??Ge,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value==`string`||n.issues.push({expected:`string`,code:`invalid_type`,input:n.value,inst:e}),n}}),rt=x(`$ZodNumber`,(e,t)=>{S.init(e,t),e._zod.pattern=Ke,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let i=n.value;if(typeof i==`number`&&!Number.isNaN(i)&&Number.isFinite(i))return n;let a=typeof i==`number`?Number.isNaN(i)?`NaN`:Number.isFinite(i)?void 0:String(i):void 0;return n.issues.push({expected:`number`,code:`invalid_type`,input:i,inst:e,...a?{received:a}:{}}),n}}),it=x(`$ZodNumberFormat`,(e,t)=>{Ze.init(e,t),rt.init(e,t)}),at=x(`$ZodBoolean`,(e,t)=>{S.init(e,t),e._zod.pattern=qe,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let i=n.value;return typeof i==`boolean`||n.issues.push({expected:`boolean`,code:`invalid_type`,input:i,inst:e}),n}}),ot=x(`$ZodUnknown`,(e,t)=>{S.init(e,t),e._zod.parse=e=>e});function st(e,t){let n=me(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(e=>e[0])),i=e._zod.parse;e._zod.parse=(n,a)=>{let o=t(n.value);if(o>r&&!a?.skipChecks&&a?.direction!==`backward`){for(let[t,r]of me(e._zod.def.checks))if(o>t&&r._zod.def.when(n)){let t=n.issues.length;return r._zod.check(n),n.issues[t].continue=!1,he(n.issues,t,e),n}}return i(n,a)}}var ct=e=>Array.isArray(e)?e.length:-1;function lt(e,t,n){e.issues.length&&t.issues.push(...fe(n,e.issues)),t.value[n]=e.value}var ut=x(`$ZodArray`,(e,t)=>{S.init(e,t);let n=Me.memoizer;n?.attach(e),e._zod.parse=(r,i)=>{let a=r.value;if(!Array.isArray(a))return r.issues.push({expected:`array`,code:`invalid_type`,input:a,inst:e}),r;r.value=n?n.alloc(e,r,Array(a.length),i):Array(a.length);let o=[],s=i?.abortEarly;for(let e=0;e<a.length;e++){let n=a[e],c=t.element._zod.run({value:n,issues:[]},i);if(c instanceof Promise)o.push(c.then(t=>lt(t,r,e)));else if(lt(c,r,e),s&&c.issues.length!==0&&ue(c))break}return o.length?Promise.all(o).then(()=>r):r},st(e,ct)});function dt(e,t,n,r,i,a){let o=n in r,s=a===`optional`;if(o||!s||i!==`optional`){if(e.issues.length){if(i!==void 0&&s&&!o)return;t.issues.push(...fe(n,e.issues))}!o&&i===void 0?e.issues.length||t.issues.push({code:`invalid_type`,expected:`nonoptional`,input:void 0,path:[n]}):e.value===void 0?(o||i===`defaulted`&&!s)&&(t.value[n]=void 0):t.value[n]=e.value}}var ft=[];function pt(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:ft,i=r.length?[...t,...r]:t;for(let t of i)if(!e.shape?.[t]?._zod?.traits?.has(`$ZodType`))throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);let a=ce(e.shape);return{...e,allKeys:i,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(a)}}function mt(e,t,n,r,i,a,o){let s=[],c=i.keySet,l=i.catchall._zod,u=l.def.type,d=l.optin,f=l.optout,p=0;for(let i in t){if(o&&n.issues.length!==p){if(ue(n,p))break;p=n.issues.length}if(c.has(i))continue;if(i===`__proto__`){u===`never`&&s.push(i);continue}if(u===`never`){s.push(i);continue}let a=l.run({value:t[i],issues:[]},r);a instanceof Promise?e.push(a.then(e=>dt(e,n,i,t,d,f))):dt(a,n,i,t,d,f)}return s.length&&n.issues.push({code:`unrecognized_keys`,keys:s,input:t,inst:a,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var ht=x(`$ZodObject`,(e,t)=>{S.init(e,t);let n=Object.getOwnPropertyDescriptor(t,`shape`),r=n?.get?n.get.raw:t.shape??{};if(r){let e=()=>{let n={...r};return Object.defineProperty(t,"shape",{value:n}),e.raw=n,n};e.raw=r,Object.defineProperty(t,"shape",{get:e})}let i=ee(()=>pt(t));b(e,`propValues`,e=>{let t=e.def.shape,n={};for(let e in t){let r=t[e]._zod;if(r.values){Object.prototype.hasOwnProperty.call(n,e)||ne(n,e,new Set);for(let t of r.values)n[e].add(t);r.optin!==void 0&&n[e].add(void 0)}}return n});let a=ae,o=t.catchall,s,c=Me.memoizer;c?.attach(e),e._zod.parse=(t,n)=>{s??=i.value;let r=t.value;if(!a(r))return t.issues.push({expected:`object`,code:`invalid_type`,input:r,inst:e}),t;t.value=c?c.alloc(e,t,{},n):{};let l=[],u=s.shape,d=n?.abortEarly,f=t.issues.length;for(let e of s.allKeys){if(d&&t.issues.length!==f){if(ue(t,f))break;f=t.issues.length}if(e===`__proto__`)continue;let i=u[e],a=i._zod.optin,o=i._zod.optout,s=i._zod.run({value:r[e],issues:[]},n);s instanceof Promise?l.push(s.then(n=>dt(n,t,e,r,a,o))):dt(s,t,e,r,a,o)}return o?mt(l,r,t,n,i.value,e,d===!0):l.length?Promise.all(l).then(()=>t):t}});function gt(e,t,n,r){for(let n of e)if(n.issues.length===0)return t.value=n.value,t;let i=e.filter(e=>!ue(e));return i.length===1?(t.value=i[0].value,i[0]):(t.issues.push({code:`invalid_union`,input:t.value,inst:n,errors:e.map(e=>e.issues.map(e=>ge(e,r,Ne())))}),t)}var _t=x(`$ZodUnion`,(e,t)=>{S.init(e,t),b(e,`optin`,e=>e.def.options.some(e=>e._zod.optin===`defaulted`)?`defaulted`:e.def.options.some(e=>e._zod.optin!==void 0)?`optional`:void 0),b(e,`optout`,e=>e.def.options.some(e=>e._zod.optout===`optional`)?`optional`:void 0),b(e,`values`,e=>{if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))}),b(e,`pattern`,e=>{if(e.def.options.every(e=>e._zod.pattern)){let t=e.def.options.map(e=>e._zod.pattern);return RegExp(`^(${t.map(e=>te(e.source)).join(`|`)})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,i)=>{if(n)return n(r,i);let a=!1,o=[];for(let e of t.options){let t=e._zod.run({value:r.value,issues:[]},i);if(t instanceof Promise)o.push(t),a=!0;else{if(t.issues.length===0)return t;o.push(t)}}return a?Promise.all(o).then(t=>gt(t,r,e,i)):gt(o,r,e,i)}}),vt=x(`$ZodRecord`,(e,t)=>{S.init(e,t);let n=Me.memoizer;n?.attach(e),e._zod.parse=(r,i)=>{let a=r.value;if(!oe(a))return r.issues.push({expected:`record`,code:`invalid_type`,input:a,inst:e}),r;let o=[],s=t.keyType._zod.values;if(s&&!t.partial){r.value=n?n.alloc(e,r,{},i):{};let c=new Set;for(let n of s)if(typeof n==`string`||typeof n==`number`||typeof n==`symbol`){if(c.add(typeof n==`number`?n.toString():n),n===`__proto__`)continue;let s=t.keyType._zod.run({value:n,issues:[]},i);if(s instanceof Promise)throw Error(`Async schemas not supported in object keys currently`);if(s.issues.length){r.issues.push({code:`invalid_key`,origin:`record`,issues:s.issues.map(e=>ge(e,i,Ne())),input:n,path:[n],inst:e});continue}let l=s.value;if(l===`__proto__`)continue;let u=t.valueType._zod.run({value:a[n],issues:[]},i);u instanceof Promise?o.push(u.then(e=>{e.issues.length&&r.issues.push(...fe(n,e.issues)),r.value[l]=e.value})):(u.issues.length&&r.issues.push(...fe(n,u.issues)),r.value[l]=u.value)}let l;for(let e in a)if(!c.has(e)){if(t.mode===`loose`){if(e===`__proto__`)continue;r.value[e]=a[e]}else l??=[],l.push(e)}l&&l.length>0&&r.issues.push({code:`unrecognized_keys`,input:a,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},i):{};let c;for(let n of Reflect.ownKeys(a)){if(n===`__proto__`||!Object.prototype.propertyIsEnumerable.call(a,n))continue;let l=t.keyType._zod.run({value:n,issues:[]},i);if(l instanceof Promise)throw Error(`Async schemas not supported in object keys currently`);if(typeof n==`string`&&Ke.test(n)&&l.issues.length){let e=t.keyType._zod.run({value:Number(n),issues:[]},i);if(e instanceof Promise)throw Error(`Async schemas not supported in object keys currently`);e.issues.length===0&&(l=e)}if(l.issues.length){t.mode===`loose`?r.value[n]=a[n]:s?(c??=[],c.push(n)):r.issues.push({code:`invalid_key`,origin:`record`,issues:l.issues.map(e=>ge(e,i,Ne())),input:n,path:[n],inst:e});continue}let u=l.value;if(u===`__proto__`)continue;let d=t.valueType._zod.run({value:a[n],issues:[]},i);d instanceof Promise?o.push(d.then(e=>{e.issues.length&&r.issues.push(...fe(n,e.issues)),r.value[u]=e.value})):(d.issues.length&&r.issues.push(...fe(n,d.issues)),r.value[u]=d.value)}c&&c.length>0&&r.issues.push({code:`unrecognized_keys`,input:a,inst:e,keys:c,continue:!0})}return o.length?Promise.all(o).then(()=>r):r}});function yt(e,t){return e.value=t.issues.length?void 0:t.value,e}var bt=x(`$ZodOptional`,(e,t)=>{S.init(e,t),b(e,`optin`,e=>e.def.innerType._zod.optin===`defaulted`?`defaulted`:`optional`),e._zod.optout=`optional`,b(e,`values`,e=>{let t=e.def.innerType._zod.values;return t?new Set([...t,void 0]):void 0}),b(e,`pattern`,e=>{let t=e.def.innerType._zod.pattern;return t?RegExp(`^(${te(t.source)})?$`):void 0}),e._zod.parse=(e,n)=>{if(e.value===void 0){if(t.innerType._zod.optin!==`defaulted`)return e;let r=t.innerType._zod.run({value:e.value,issues:[]},n);return r instanceof Promise?r.then(t=>yt(e,t)):yt(e,r)}return t.innerType._zod.run(e,n)}}),xt=x(`$ZodNullable`,(e,t)=>{S.init(e,t),b(e,`optin`,e=>e.def.innerType._zod.optin),b(e,`optout`,e=>e.def.innerType._zod.optout),b(e,`pattern`,e=>{let t=e.def.innerType._zod.pattern;return t?RegExp(`^(${te(t.source)}|null)$`):void 0}),b(e,`values`,e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):void 0),e._zod.parse=(e,n)=>e.value===null?e:t.innerType._zod.run(e,n)}),St=x(`$ZodCustom`,(e,t)=>{Je.init(e,t),S.init(e,t),e._zod.parse=(e,t)=>e,e._zod.check=n=>{let r=n.value,i=t.fn(r);if(i instanceof Promise)return i.then(t=>Ct(t,n,r,e));Ct(i,n,r,e)}});function Ct(e,t,n,r){if(!e){let e={code:`custom`,input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};r._zod.def.params&&(e.params=r._zod.def.params),t.issues.push(_e(e))}}function wt(e){return e.checks&&=[...e.checks],e}function Tt(e,t){return new e(wt({type:`string`,...y(t)}))}function Et(e,t){return new e(wt({type:`number`,checks:[],...y(t)}))}function Dt(e,t){return new e({type:`number`,check:`number_format`,abort:!1,format:`safeint`,...y(t)})}function Ot(e,t){return new e({type:`boolean`,...y(t)})}function kt(e){return new e({type:`unknown`})}function At(e,t){return new Xe({check:`greater_than`,...y(t),value:e,inclusive:!1})}function jt(e,t){return new Xe({check:`greater_than`,...y(t),value:e,inclusive:!0})}function Mt(e){return At(0,e)}function Nt(e){return jt(0,e)}function Pt(e,t,n){let r=y(n);return r.abort??=!0,new e({type:`custom`,check:`custom`,fn:t,...r})}var C=x(`ZodMiniType`,(e,t)=>{if(!e._zod)throw Error(`Uninitialized schema in ZodMiniType.`);S.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){ye(this,`with`,e)},parse(e,t){return Be(this,e,t,{callee:this.parse})},parseAsync(e,t){return Ve(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return He(this,e,t)},safeParseAsync(e,t){return We(this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(e=>typeof e==`function`?{_zod:{check:e,def:{check:`custom`},onattach:[]}}:e)]},{parent:!0})},clone(e,t){return se(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Ft=x(`ZodMiniString`,(e,t)=>{nt.init(e,t),C.init(e,t)});function w(e){return Tt(Ft,e)}var It=x(`ZodMiniNumber`,(e,t)=>{rt.init(e,t),C.init(e,t)});function Lt(e){return Et(It,e)}var Rt=x(`ZodMiniNumberFormat`,(e,t)=>{it.init(e,t),It.init(e,t)});function zt(e){return Dt(Rt,e)}var Bt=x(`ZodMiniBoolean`,(e,t)=>{at.init(e,t),C.init(e,t)});function T(e){return Ot(Bt,e)}var Vt=x(`ZodMiniUnknown`,(e,t)=>{ot.init(e,t),C.init(e,t)});function Ht(){return kt(Vt)}var Ut=x(`ZodMiniArray`,(e,t)=>{ut.init(e,t),C.init(e,t)});function E(e,t){return new Ut({type:`array`,element:e,...y(t)})}var Wt=x(`ZodMiniObject`,(e,t)=>{ht.init(e,t),C.init(e,t),Ee(e,`shape`,e=>e._zod.def.shape,!1)});function D(e,t){return new Wt({type:`object`,shape:e??{},...y(t)})}function Gt(e,t){return e.clone(re(e._zod.def,{catchall:t}))}var Kt=x(`ZodMiniUnion`,(e,t)=>{_t.init(e,t),C.init(e,t)});function qt(e,t){return new Kt({type:`union`,options:e,...y(t)})}var Jt=x(`ZodMiniRecord`,(e,t)=>{vt.init(e,t),C.init(e,t)});function Yt(e,t,n){return!t||!t._zod?new Jt({type:`record`,keyType:w(),valueType:e,...y(t)}):new Jt({type:`record`,keyType:e,valueType:t,...y(n)})}var Xt=x(`ZodMiniOptional`,(e,t)=>{bt.init(e,t),C.init(e,t)});function O(e){return new Xt({type:`optional`,innerType:e})}var Zt=x(`ZodMiniNullable`,(e,t)=>{xt.init(e,t),C.init(e,t)});function k(e){return new Zt({type:`nullable`,innerType:e})}var Qt=x(`ZodMiniCustom`,(e,t)=>{St.init(e,t),C.init(e,t)});function $t(e,t){return Pt(Qt,e??(()=>!0),t)}var en={"not-applicable":`GitHub keeps none for such accounts`,"needs-token":`GitHub answers this only to signed-in readers`,"not-read":`not read`,forbidden:`GitHub refused to answer this`,"resource-limits":`too large for GitHub to answer at once`,"rate-limited":`the allowance of requests was spent`,"timed-out":`GitHub did not answer in time`,"upstream-failed":`GitHub answered with an error`,unreadable:`what is there is no readable text`,"not-in-clone":`a clone does not tell this`};zt().check(Mt());function A(e,t,n,r=[]){let i={known:!0,value:e,source:t,at:n};return r.length>0?{...i,missing:tn(r)}:i}function tn(e){let t=new Map;for(let{reason:n,count:r}of e){let e=t.get(n)??(t.has(n)?null:0);t.set(n,e===null||r===null?null:e+r)}return[...t].map(([e,t])=>({reason:e,count:t}))}function j(e){return{known:!1,reason:e}}function M(e,t){return e.known?e.value:t}function nn(e,t){return e.known?{...e,value:t(e.value)}:e}var rn=`evidence/1`;zt().check(Nt());var an=({value:e,missing:t})=>Object.keys(e).length>=50||t!==void 0;function on(e){let t=new Map;return n=>{if(t.has(n))return t.get(n);let r=e(n);return t.set(n,r),r}}var sn=864e5;function cn(e){return{from:new Date(e.getTime()-365*sn),to:e}}function ln({from:e,to:t}){let n=(e.getTime()+t.getTime())/2,r=new Date(Math.floor(n/sn)*sn);return[{from:e,to:new Date(r.getTime()-1e3)},{from:r,to:t}]}function un(e){let{repositories:t}=e;return t.known?new Set(t.value.map(({nameWithOwner:e})=>e)).size===t.value.length?e:{...e,repositories:nn(t,dn)}:e}function dn(e){let t=new Map;for(let n of e){let e=t.get(n.nameWithOwner);t.set(n.nameWithOwner,e?fn(e,n):n)}return[...t.values()]}function fn(e,t){return{nameWithOwner:e.nameWithOwner,relation:e.relation===`owned`?`owned`:t.relation,isFork:e.isFork||t.isFork,isArchived:e.isArchived||t.isArchived,createdAt:e.createdAt<t.createdAt?e.createdAt:t.createdAt,pushedAt:pn(e.pushedAt,t.pushedAt),primaryLanguage:pn(e.primaryLanguage,t.primaryLanguage),description:pn(e.description,t.description),topics:mn([...e.topics,...t.topics],String),license:pn(e.license,t.license),languages:hn(e.languages,t.languages,e=>mn(e.toSorted((e,t)=>t.bytes-e.bytes),({name:e})=>e)),paths:hn(e.paths,t.paths,e=>mn(e,String)),manifests:hn(e.manifests,t.manifests,e=>mn(e,({path:e,text:t})=>`${e}\n${t}`))}}function pn(e,t){return e===null||t===null?e??t:e>t?e:t}function mn(e,t){let n=new Map;for(let r of e)n.has(t(r))||n.set(t(r),r);return[...n].toSorted(([e],[t])=>e<t?-1:1).map(([,e])=>e)}function hn(e,t,n){if(e.known&&t.known){let[r,i]=[e,t].toSorted(gn);return{...r,value:n([...r.value,...i.value])}}return e.known?{...e,value:n(e.value)}:t.known?{...t,value:n(t.value)}:e.reason<t.reason?e:t}function gn(e,t){let n=({missing:e=[],at:t,source:n})=>JSON.stringify([e,t,n]),[r,i]=[n(e),n(t)];return!e.missing==!t.missing?r<i?-1:+(r>i):e.missing?1:-1}var _n=131072;async function vn(e,t){if(Number(e.headers.get(`content-length`)??0)>t)return await e.body?.cancel(),null;if(!e.body)return new Uint8Array;let n=e.body.getReader({mode:`byob`}),r=new Uint8Array(_n),i=0;for(;;){let e=new Uint8Array(r.buffer,i),{done:a,value:o}=await yn(n,t+1-i,e);if(!o)break;if(r=new Uint8Array(o.buffer),i+=o.byteLength,i>t)return await n.cancel(),null;if(a)break;if(i<r.length)continue;let s=new Uint8Array(2*r.length);s.set(r),r=s}return r.subarray(0,i)}function yn(e,t,n){return e.readAtLeast?.(Math.min(t,n.length),n)??e.read(n)}var N=class extends Error{kind;retryAfterSeconds;constructor(e,t=null){super(`GitHub: ${e}`),this.name=`GitHubFailure`,this.kind=e,this.retryAfterSeconds=t}};function bn(e){return e.kind===`resource-limits`||e.kind===`server-error`}function xn(e){return e.kind===`rate-limited`||e.kind===`secondary-limit`||e.kind===`bad-credentials`||e.kind===`token-away`}var Sn=8388608;async function Cn(e){let t=await vn(e,Sn);if(!t)throw new N(`malformed-answer`);return new TextDecoder().decode(t)}var wn=D({message:O(w()),data:O(k(Yt(w(),Ht()))),errors:O(E(D({type:O(w()),message:O(w()),path:O(E(qt([w(),Lt()])))})))});function Tn(e){let t=Number(e.get(`retry-after`)??NaN);return Number.isFinite(t)?Math.max(0,t):null}function En(e,t){let n=Tn(e);if(n!==null)return n;let r=Number(e.get(`x-ratelimit-reset`)??NaN);return e.get(`x-ratelimit-remaining`)===`0`&&Number.isFinite(r)?Math.max(1,Math.ceil(r-t.getTime()/1e3)):null}function Dn(e,t,n,r){let i=En(t,r);return e===401?new N(`bad-credentials`):e===404||e===410||e===451?new N(`not-found`):e===403||e===429?/suspended/i.test(n)?new N(`bad-credentials`):t.get(`x-ratelimit-remaining`)===`0`&&!/secondary/i.test(n)?new N(`rate-limited`,i):e===429||i!==null||/secondary|abuse/i.test(n)?new N(`secondary-limit`,i):new N(`forbidden`):e>=500?new N(`server-error`,Tn(t)):new N(`malformed-answer`)}function On(e,t,n){let r=En(t,n);for(let t of e){if(t.type===`RATE_LIMITED`||t.type===`RATE_LIMIT`)return new N(`rate-limited`,r);if(/secondary rate limit/i.test(t.message??``))return new N(`secondary-limit`,r)}return null}function kn(e,t,n){let r;try{r=JSON.parse(e)}catch{throw new N(`malformed-answer`)}let i=wn.safeParse(r);if(!i.success)throw new N(`malformed-answer`);let{message:a,errors:o=a===void 0?[]:[{message:a}]}=i.data,s=On(o,t,n);if(s)throw s;if(!i.data.data)throw o.some(e=>e.type===`RESOURCE_LIMITS_EXCEEDED`)?new N(`resource-limits`):new N(o.length>0?`server-error`:`malformed-answer`);return{data:i.data.data,errors:o}}var An={visitor:.1,embed:.2,refresh:.3};function jn(e){let t=2166136261;for(let n=0;n<e.length;n+=1)t=Math.imul(t^e.charCodeAt(n),16777619);return t>>>0}function Mn(e,t){let n=new Map(e.map(({id:e})=>[e,{id:e,remaining:null,limit:null,resetAt:null,quarantinedUntil:null}])),r=()=>t()/1e3,i=new Map,a=(e,t,n=0)=>{let{remaining:i,limit:a,resetAt:o,quarantinedUntil:s}=e,c=s===null?0:s-r(),l=a===null?0:a*An[t],u=i!==null&&a!==null&&o!==null&&i-n<=l?o-r():0;return Math.max(0,c,u)},o=e=>(i.get(e)??0)*7;return{size:e.length,pick(t,r=new Set,i=`visitor`){let s=g(t),c=null,l=-1;for(let t of e){let e=n.get(t.id);if(r.has(t.id)||!e||a(e,i,o(t.id))>0)continue;let u=jn(`${s} ${t.id}`);u>l&&([c,l]=[t,u])}return c},begin(e){return i.set(e,(i.get(e)??0)+1),()=>void i.set(e,(i.get(e)??1)-1)},observe(e,t){let r=n.get(e);if(!r)return;let i=r.resetAt===t.resetAt?r.remaining??1/0:1/0;Object.assign(r,t,{remaining:Math.min(i,t.remaining)})},quarantine(e,t){let i=n.get(e);i&&(i.quarantinedUntil=Math.ceil(r()+t))},secondsUntilUsable(){if(n.size===0)return null;let e=[...n.values()].map(e=>a(e,`visitor`));return Math.max(1,Math.ceil(Math.min(...e)))},states:()=>[...n.values()].map(e=>({...e})),merge(e){for(let t of e){let e=n.get(t.id);if(!e)continue;e.quarantinedUntil=Nn(e.quarantinedUntil,t.quarantinedUntil);let r=(t.resetAt??0)>(e.resetAt??0),i=t.resetAt===e.resetAt&&(t.remaining??1/0)<(e.remaining??1/0);(r||i)&&(e.remaining=t.remaining,e.limit=t.limit,e.resetAt=t.resetAt)}}}}function Nn(e,t){return e===null||t===null?e??t:Math.max(e,t)}var Pn=60,Fn=60,In=1500;function Ln(e){let{apiUrl:t,login:n,pool:r,meter:i,deadline:a,now:o,urgency:s=`visitor`}=e,c=new Set,l=!1,u=()=>r.pick(n,c,l?`visitor`:s),d=async(n,i,s)=>{let c=new Headers({accept:`application/vnd.github+json`,"user-agent":`git-phantom-scope`,"x-github-api-version":`2022-11-28`}),l=async()=>{n&&c.set(`authorization`,`Bearer ${await n.token(a.signal)}`);let l=new Request(t+i,{method:s===null?`GET`:`POST`,headers:c,body:s,signal:a.signal}),u=await e.fetch(l);n&&s!==null&&zn(r,n.id,u.headers);let d=await Cn(u);if(u.ok)return{text:d,headers:u.headers};throw Dn(u.status,u.headers,d,new Date(o()))};try{return await a.within(l())}catch(e){throw e instanceof N||a.signal.aborted?e:new N(`network`)}},f=null,p=(t,n)=>{xn(n)&&(f=n,c.add(t.id),n.kind===`bad-credentials`&&(r.quarantine(t.id,900),e.onTokenRefused?.()),n.kind===`token-away`&&r.quarantine(t.id,Fn),n.kind===`secondary-limit`&&Rn(n,a)===null&&r.quarantine(t.id,n.retryAfterSeconds??Pn))},m=()=>f?.kind===`bad-credentials`||f?.kind===`token-away`?f:new N(`rate-limited`,r.secondsUntilUsable()),h=async(e,t,n)=>{let o=a=>i.run(async()=>{let i=a&&t!==null?r.begin(a.id):null;try{let{text:r,headers:i}=await d(a,e,t),o=n(r,i);return l=!0,o}catch(e){throw e instanceof N&&(l||=!xn(e),a&&p(a,e)),e}finally{i?.()}}),f=u();if(!f&&s!==`visitor`&&r.size>0)throw new N(`reserved`);if(!f&&t!==null)throw m();try{return await o(f)}catch(e){if(!(e instanceof N)||i.remaining<=0)throw e;if(f&&xn(e)){let e=u();if(e)return o(e)}let t=Rn(e,a);if(t===null)throw e;return await a.wait(t),f&&c.delete(f.id),o(f)}};return{hasToken:()=>u()!==null,async graphql(e,t){let n=await h(`/graphql`,JSON.stringify({query:e,variables:t}),(e,t)=>kn(e,t,new Date(o())));return i.points+=Bn(n),n},rest:e=>h(e,null,e=>{try{return JSON.parse(e)}catch{throw new N(`malformed-answer`)}})}}function Rn(e,t){if(e.kind===`network`)return 0;if(e.kind!==`secondary-limit`&&e.kind!==`server-error`||e.retryAfterSeconds===null)return null;let n=e.retryAfterSeconds*1e3;return n+In<t.left()?n:null}function zn(e,t,n){let[r,i,a]=[`limit`,`remaining`,`reset`].map(e=>Number(n.get(`x-ratelimit-${e}`)??NaN)),o=n.get(`x-ratelimit-resource`);(o===null||o===`graphql`)&&[r,i,a].every(e=>Number.isFinite(e))&&e.observe(t,{limit:r,remaining:i,resetAt:a})}function Bn({data:e}){let t=e.rateLimit?.cost;return typeof t==`number`?t:0}function Vn(e,t,n){let r=n()+e,i=new AbortController,a=setTimeout(()=>i.abort(new N(`deadline`)),e),o=()=>i.abort(t?.reason);t?.aborted?o():t?.addEventListener(`abort`,o,{once:!0});let{signal:s}=i,c=e=>new Promise((t,n)=>{let r=()=>n(s.reason);s.aborted&&r(),s.addEventListener(`abort`,r,{once:!0}),e.finally(()=>s.removeEventListener(`abort`,r)).then(t,e=>n(s.aborted?s.reason:e))});return{signal:s,within:c,left:()=>Math.max(0,r-n()),wait:e=>c(new Promise(t=>setTimeout(t,e))),dispose(){clearTimeout(a),t?.removeEventListener(`abort`,o)}}}var P=e=>O(k(e)),Hn=zt().check(Nt()),Un=D({nameWithOwner:w(),isFork:T(),isArchived:T(),isPrivate:T(),createdAt:w(),pushedAt:P(w()),description:P(w()),primaryLanguage:P(D({name:w()})),licenseInfo:P(D({spdxId:P(w())})),repositoryTopics:P(D({nodes:P(E(P(D({topic:D({name:w()})}))))})),languages:P(D({edges:P(E(P(D({size:Hn,node:D({name:w()})}))))}))}),Wn=D({totalCount:Hn,pageInfo:D({hasNextPage:T(),endCursor:P(w())}),nodes:P(E(P(Un)))}),Gn=P(E(D({repository:D({nameWithOwner:w(),isPrivate:T()}),contributions:D({totalCount:Hn})}))),Kn=$t(e=>{if(typeof e!=`object`||!e)return!1;let{date:t,contributionCount:n}=e;return typeof t==`string`&&qn(n)}),qn=e=>typeof e==`number`&&Number.isSafeInteger(e)&&e>=0,Jn=D({contributionYears:P(E(zt())),totalCommitContributions:P(Hn),totalPullRequestContributions:P(Hn),totalPullRequestReviewContributions:P(Hn),totalIssueContributions:P(Hn),contributionCalendar:P(D({weeks:E(D({contributionDays:E(Kn)}))})),commitContributionsByRepository:P(E(D({repository:Un,contributions:D({totalCount:Hn})}))),pullRequestContributionsByRepository:Gn,pullRequestReviewContributionsByRepository:Gn,issueContributionsByRepository:Gn}),Yn=D({repositoryOwner:P(D({__typename:w(),id:w(),login:w(),name:P(w()),avatarUrl:P(w()),createdAt:P(w()),contributionsCollection:P(Jn),repositories:P(Wn),pullRequests:P(D({nodes:P(E(P(D({createdAt:w(),mergedAt:P(w()),repository:P(D({nameWithOwner:w()}))}))))}))}))}),Xn=$t(e=>{if(typeof e!=`object`||!e)return!1;let{oid:t,message:n,author:r,committer:i}=e;return typeof t==`string`&&typeof n==`string`&&Zn(r)&&Zn(i)});function Zn(e){if(e==null)return!0;if(typeof e!=`object`)return!1;let{name:t,email:n,date:r}=e;return Qn(t)&&Qn(n)&&Qn(r)}var Qn=e=>e==null||typeof e==`string`,$n=P(D({nameWithOwner:w(),defaultBranchRef:P(D({target:P(D({history:P(D({totalCount:Hn,nodes:P(E(P(Xn)))}))}))}))})),er=P(D({entries:P(E(D({name:w(),type:w()}))),text:P(w()),isTruncated:P(T())})),tr=P(Gt(D({nameWithOwner:w()}),Ht()));function nr(e){let t=j(e),n={commits:t,pullRequests:t,reviews:t,issues:t};return{activeYears:t,calendar:t,totals:n,totalsByRepository:n,contributed:t}}function rr(e,t){return{activeYears:ir(e.activeYears,t.activeYears,(e,t)=>[...new Set([...e,...t])].sort((e,t)=>e-t)),calendar:ir(e.calendar,t.calendar,cr),totals:ar(e.totals,t.totals,(e,t)=>e+t),totalsByRepository:ar(e.totalsByRepository,t.totalsByRepository,or),contributed:ir(e.contributed,t.contributed,(e,t)=>[...new Map([...e,...t].map(e=>[e.nameWithOwner,e])).values()])}}function ir(e,t,n){return e.known?t.known?A(n(e.value,t.value),t.source,t.at):t:e}function ar(e,t,n){return{commits:ir(e.commits,t.commits,n),pullRequests:ir(e.pullRequests,t.pullRequests,n),reviews:ir(e.reviews,t.reviews,n),issues:ir(e.issues,t.issues,n)}}function or(e,t){let n={...e};for(let[e,r]of Object.entries(t))n[e]=(n[e]??0)+r;return n}var sr=864e5;function cr(e,t){let n=new Map;for(let{firstDay:r,counts:i}of[e,t]){let e=Date.parse(r)/sr;i.forEach((t,r)=>{n.set(e+r,(n.get(e+r)??0)+t)})}let r=Math.min(...n.keys()),i=n.size===0?0:Math.max(...n.keys())-r+1;return{firstDay:n.size===0?e.firstDay:new Date(r*sr).toISOString().slice(0,10),counts:Array.from({length:i},(e,t)=>n.get(r+t)??0)}}function lr(e,t){let n=e.map(e=>({path:(e.path??[]).slice(1).join(`.`),reason:ur(e)}));return(e,r,i)=>{let a=n.find(e=>r===e.path);return a?j(a.reason):e==null?j(n.find(e=>e.path.startsWith(`${r}.`)||r.startsWith(`${e.path}.`))?.reason??`upstream-failed`):A(i(e),`graphql`,t)}}function ur(e){return e.type===`FORBIDDEN`||e.type===`INSUFFICIENT_SCOPES`?`forbidden`:e.type===`RESOURCE_LIMITS_EXCEEDED`?`resource-limits`:e.type===`RATE_LIMITED`?`rate-limited`:`upstream-failed`}function dr(e,t){let n=`${e.login.toLowerCase()}/`,r=e.__typename===`Organization`;return{subject:{login:e.login,kind:r?`organization`:`user`,name:fr(e,`name`,t),avatarUrl:fr(e,`avatarUrl`,t),createdAt:t(e.createdAt,`createdAt`,e=>e)},pullRequests:r?j(`not-applicable`):mr(e.pullRequests?.nodes,`pullRequests`,t,e=>e.flatMap(e=>e?.repository?[{repository:e.repository.nameWithOwner,intoOwn:e.repository.nameWithOwner.toLowerCase().startsWith(n),createdAt:e.createdAt,mergedAt:e.mergedAt??null}]:[])),ownedRepositoryCount:t(e.repositories,`repositories`,e=>e.totalCount),owned:pr(e.repositories?.nodes,t)}}function fr(e,t,n){let r=e[t];return n(r===void 0?null:{value:r},t,e=>e.value)}function pr(e,t){return mr(e,`repositories`,t,e=>hr(e,`owned`,t,e=>`repositories.nodes.${e}`))}function mr(e,t,n,r){let i=n(e,t,r);if(!i.known)return i;let a=(e??[]).flatMap((e,r)=>{if(e)return[];let i=n(null,`${t}.nodes.${r}`,e=>e);return i.known?[]:[{count:1,reason:i.reason}]});return A(i.value,i.source,i.at,a)}function hr(e,t,n,r){return e.flatMap((e,i)=>!e||e.isPrivate?[]:[{nameWithOwner:e.nameWithOwner,relation:t,isFork:e.isFork,isArchived:e.isArchived,createdAt:e.createdAt,pushedAt:e.pushedAt??null,primaryLanguage:e.primaryLanguage?.name??null,description:e.description??null,topics:(e.repositoryTopics?.nodes??[]).flatMap(e=>e?[e.topic.name]:[]),license:e.licenseInfo?.spdxId??null,languages:n(e.languages?.edges,`${r(i)}.languages`,e=>e.flatMap(e=>e?[{name:e.node.name,bytes:e.size}]:[])),paths:j(`not-read`),manifests:j(`not-read`)}])}function gr(e,t,n){let r=(t,r)=>{let i=e?.[t];return n(i??null,`contributionsCollection.${t}`,r)},i=e=>r(e,e=>e),a=`${t.toLowerCase()}/`;return{activeYears:r(`contributionYears`,e=>[...e].sort((e,t)=>e-t)),calendar:r(`contributionCalendar`,vr),totals:{commits:i(`totalCommitContributions`),pullRequests:i(`totalPullRequestContributions`),reviews:i(`totalPullRequestReviewContributions`),issues:i(`totalIssueContributions`)},totalsByRepository:{commits:r(`commitContributionsByRepository`,_r),pullRequests:r(`pullRequestContributionsByRepository`,_r),reviews:r(`pullRequestReviewContributionsByRepository`,_r),issues:r(`issueContributionsByRepository`,_r)},contributed:r(`commitContributionsByRepository`,e=>hr(e.map(({repository:e})=>e.nameWithOwner.toLowerCase().startsWith(a)?null:e),`contributed`,n,e=>`contributionsCollection.commitContributionsByRepository.${e}.repository`))}}function _r(e){return Object.fromEntries(e.filter(({repository:e})=>!e.isPrivate).map(({repository:e,contributions:t})=>[e.nameWithOwner,t.totalCount]))}function vr({weeks:e}){let t=e.flatMap(e=>e.contributionDays).sort((e,t)=>e.date<t.date?-1:1);return{firstDay:t[0]?.date??`1970-01-01`,counts:t.map(e=>e.contributionCount)}}function yr(e,t,n){let r=br(t),i=br(null),a=[];for(let t of n){let n=t?.author?.date;n&&a.push({repository:e,oid:t.oid,authoredAt:n,message:t.message,author:r(t.author),committer:i(t.committer)})}return a}function br(e){let t={name:``,email:``,login:e};return n=>{let r=n?.name??``,i=n?.email??``;return(t.email!==i||t.name!==r)&&(t={name:r,email:i,login:e}),t}}var xr=`
  nameWithOwner isFork isArchived isPrivate createdAt pushedAt description
  primaryLanguage { name }
  licenseInfo { spdxId }
  repositoryTopics(first: 10) { nodes { topic { name } } }
  languages(first: 10, orderBy: { field: SIZE, direction: DESC }) { edges { size node { name } } }`,Sr={avatarUrl:`avatarUrl`,repositories:`repositories(
    first: 100, ownerAffiliations: OWNER, privacy: PUBLIC
    orderBy: { field: PUSHED_AT, direction: DESC }
  ) { totalCount pageInfo { hasNextPage endCursor } nodes { ${xr} } }`},Cr={name:`name`,createdAt:`createdAt`,pullRequests:`pullRequests(first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
    nodes { createdAt mergedAt repository { nameWithOwner } }
  }`},wr=e=>`${e}(maxRepositories: 50) {
    repository { nameWithOwner isPrivate } contributions { totalCount }
  }`,Tr={contributionYears:`contributionYears`,totalCommitContributions:`totalCommitContributions`,totalPullRequestContributions:`totalPullRequestContributions`,totalPullRequestReviewContributions:`totalPullRequestReviewContributions`,totalIssueContributions:`totalIssueContributions`,contributionCalendar:`contributionCalendar { weeks { contributionDays { date contributionCount } } }`,commitContributionsByRepository:`commitContributionsByRepository(maxRepositories: 50) {
    repository { ${xr} } contributions { totalCount }
  }`,pullRequestContributionsByRepository:wr(`pullRequestContributionsByRepository`),pullRequestReviewContributionsByRepository:wr(`pullRequestReviewContributionsByRepository`),issueContributionsByRepository:wr(`issueContributionsByRepository`)},Er=(e,t,n)=>Object.entries(e).filter(([e])=>!n.has(t+e)).map(([,e])=>e).join(`
`),Dr=e=>e.has(`contributionsCollection`)?`$login: String!`:`$login: String!, $from: DateTime!, $to: DateTime!`,Or=e=>e.has(`contributionsCollection`)?``:`contributionsCollection(from: $from, to: $to) {
        ${Er(Tr,`contributionsCollection.`,e)}
      }`,kr=`rateLimit { cost remaining limit resetAt }`;function Ar(e=new Set){return`query Account(${Dr(e)}) {
    ${kr}
    repositoryOwner(login: $login) {
      __typename id login
      ${Er(Sr,``,e)}
      ... on Organization { name createdAt }
      ... on User {
        ${Er(Cr,``,e)}
        ${Or(e)}
      }
    }
  }`}function jr(e=new Set){return`query Contributions(${Dr(e)}) {
    ${kr}
    repositoryOwner(login: $login) {
      __typename id login
      ... on User { url ${Or(e)} }
    }
  }`}var Mr=`query RepositoriesPage($login: String!, $after: String!) {
  ${kr}
  repositoryOwner(login: $login) {
    __typename id login
    ... on User {
      repositories(
        first: 100, after: $after, ownerAffiliations: OWNER, privacy: PUBLIC
        orderBy: { field: PUSHED_AT, direction: DESC }
      ) { totalCount pageInfo { hasNextPage endCursor } nodes { ${xr} } }
    }
  }
}`;function Nr(e){let[,t,n]=e;return typeof t==`string`?t===`contributionsCollection`?typeof n==`string`&&n in Tr?`${t}.${n}`:t:t in Sr||t in Cr?t:null:null}var Pr=e=>{let t=e.indexOf(`/`),[n,r]=[e.slice(0,t),e.slice(t+1)];return`owner: ${JSON.stringify(n)}, name: ${JSON.stringify(r)}`},Fr=(e,t)=>e.map((e,n)=>`r${n}: repository(${Pr(e)}) {${t}}`).join(`
`),Ir=[`.github`,`.github/workflows`,`.cursor`,`.claude`],Lr=[`package.json`,`pyproject.toml`,`requirements.txt`,`go.mod`,`Cargo.toml`,`Gemfile`,`composer.json`,`pom.xml`,`build.gradle`,`build.gradle.kts`],Rr=(e,t,n)=>`${e}: object(expression: ${JSON.stringify(`HEAD:${t}`)}) { ${n} }`,zr=`... on Tree { entries { name type } }`,Br=`... on Blob { text isTruncated }`,Vr=[Rr(`root`,``,zr),...Ir.map((e,t)=>Rr(`folder${t}`,e,zr)),...Lr.map((e,t)=>Rr(`manifest${t}`,e,Br))].join(`
`),Hr=`defaultBranchRef { target { ... on Commit {
  history(first: 100, since: $from, until: $to, author: { id: $author }) {
    totalCount
    nodes {
      oid message
      author { name email date }
      committer { name email }
    }
  }
} } }`;function Ur(e){return`query Details($author: ID!, $from: GitTimestamp!, $to: GitTimestamp!) {
    ${kr}
    ${Fr(e,`nameWithOwner\n${Hr}\n${Vr}`)}
  }`}function Wr(e){return`query Files {
    ${kr}
    ${Fr(e,`nameWithOwner\n${Vr}`)}
  }`}var Gr={"not-found":`upstream-failed`,forbidden:`forbidden`,"rate-limited":`rate-limited`,reserved:`rate-limited`,"allowance-spent":`rate-limited`,"secondary-limit":`rate-limited`,"bad-credentials":`upstream-failed`,"token-away":`upstream-failed`,"resource-limits":`resource-limits`,"server-error":`upstream-failed`,"malformed-answer":`upstream-failed`,network:`upstream-failed`,deadline:`timed-out`};function Kr(e){return Gr[e.kind]}var qr=2,Jr=2;async function Yr(e,t,n,r,i){let a=(t,r)=>$r(e,t,{login:n,from:r.from.toISOString(),to:r.to.toISOString()}),o=async(e,t)=>{try{let{account:n,errors:r}=await a(jr,e),o=lr(r,i),l=gr(n.contributionsCollection,n.login,o);return!n.contributionsCollection&&Qr(r)&&s(t)?await c(e,t):l}catch(n){if(!(n instanceof N))throw n;return n.kind===`resource-limits`&&s(t)?c(e,t):nr(Kr(n))}},s=e=>e<Jr&&t.remaining>=2+(e===0?qr:0),c=async(e,t)=>{let[n,r]=await Promise.all(ln(e).map(e=>o(e,t+1)));return rr(n,r)},l,u=null;try{l=await a(Ar,r)}catch(e){if(!(e instanceof N)||!bn(e))throw e;[l,u]=await Promise.all([a(e=>Ar(new Set([...e,`contributionsCollection`])),r),c(r,0)])}let{account:d,errors:f}=l,p=lr(f,i);return d.__typename===`Organization`?u=nr(`not-applicable`):u===null&&(u=!d.contributionsCollection&&Qr(f)&&s(0)?await c(r,0):gr(d.contributionsCollection,d.login,p)),{...dr(d,p),nodeId:d.id,contributions:u,nextPage:Xr(d.repositories)}}function Xr(e){return e?.pageInfo.hasNextPage?e.pageInfo.endCursor??null:null}function Zr(e,t){if(!e.known&&t.known)return{...t,missing:[{count:null,reason:e.reason}]};if(!e.known||!t.known)return e;let n=new Set(e.value.map(e=>e.nameWithOwner)),r=t.value.filter(e=>!n.has(e.nameWithOwner));return{...e,value:[...e.value,...r]}}function Qr(e){return e.some(e=>e.type===`RESOURCE_LIMITS_EXCEEDED`)}async function $r(e,t,n){let r=ei(await e.graphql(t(new Set),n));if(r.account)return{account:r.account,errors:r.errors};let{errors:i}=r;if(Qr(i))throw new N(`resource-limits`);let a=i.filter(e=>e.type===`FORBIDDEN`),o=a.flatMap(e=>Nr(e.path??[])??[]);if(o.length>0){let r=ei(await e.graphql(t(new Set(o)),n));if(r.account)return{account:r.account,errors:[...r.errors,...a]};throw new N(`forbidden`)}throw a.length>0?new N(`forbidden`):i.every(e=>e.type===`NOT_FOUND`)?new N(`not-found`):new N(`server-error`)}function ei({data:e,errors:t}){if(e.repositoryOwner===void 0&&t.length===0)throw new N(`malformed-answer`);let n=Yn.safeParse(e);if(n.success)return{account:n.data.repositoryOwner??null,errors:t};let r=e.repositoryOwner,i=[];for(let e of n.error.issues){let t=e.path.map(e=>typeof e==`symbol`?``:e),n=Nr(t);if(n===null)throw new N(`malformed-answer`);let[a,o]=n.split(`.`);o===void 0?r[a]=null:r[a][o]=null,i.push({type:`MALFORMED`,path:t})}let a=Yn.safeParse(e);if(!a.success)throw new N(`malformed-answer`);return{account:a.data.repositoryOwner??null,errors:[...t,...i]}}var ti=9;async function ni(e,t,n,r,i){let a=[],o=[],s=r;for(let r=0;s!==null&&r<ti;r+=1)try{t.grant(1);let{data:r,errors:c}=await e.graphql(Mr,{login:n,after:s}),l=lr(c,i),u=Yn.safeParse(r),d=u.success?u.data.repositoryOwner?.repositories:null,f=pr(d?.nodes,l);if(!f.known)return{repositories:a,lost:o,endedBy:f.reason};a.push(...f.value),o.push(...f.missing??[]),s=Xr(d)}catch(e){if(!(e instanceof N))throw e;return{repositories:a,lost:o,endedBy:Kr(e)}}return{repositories:a,lost:o,endedBy:s===null?null:`not-read`}}var ri=`defaultBranchRef`;function ii(e,t){return e.find(({path:e})=>e?.[1]===void 0||e[1]===t)}function ai(e,t){let n=ii(e,t);return n?ur(n):`upstream-failed`}function oi({answer:e,errors:t},{login:n,at:r,onlyNewer:i}){let a=$n.safeParse(e);if(!a.success)return j(`upstream-failed`);let o=ai(t,ri);if(!a.data)return j(o);let{nameWithOwner:s,defaultBranchRef:c}=a.data;if(c===null)return A([],`graphql`,r);let l=c?.target?.history?.nodes;if(!l)return j(o);let u=yr(s,n,l),d=l.length<100?i:null,f=u.length<l.length?o:d;return f===null?A(u,`graphql`,r):u.length===0?j(f):A(u,`graphql`,r,[{count:1,reason:f}])}function si({answer:e,errors:t},n){let r=tr.safeParse(e),i=(e,n)=>{let i=er.safeParse(r.data?.[e]);return!i.success||i.data===void 0?{reason:ai(t,e)}:i.data===null?{content:null}:n(i.data)},a=e=>i(e,({entries:n})=>n===null?{reason:ai(t,e)}:{content:n??null}),o=e=>i(e,({text:n})=>n===null?{reason:ii(t,e)?ai(t,e):`unreadable`}:{content:n??null}),s=a(`root`),c=Ir.map((e,t)=>a(`folder${t}`)),l=Lr.map((e,t)=>o(`manifest${t}`));return{paths:ci(s,c,n),manifests:ui(l,n)}}function ci(e,t,n){if(`reason`in e)return j(e.reason);let r=t.flatMap((e,t)=>li(e,`${Ir[t]}/`));return A([...li(e,``),...r],`graphql`,n,di(t))}function li(e,t){return(`content`in e&&e.content||[]).map(({name:e,type:n})=>`${t}${e}${n===`tree`?`/`:``}`)}function ui(e,t){let n=e.flatMap((e,t)=>`content`in e&&e.content!==null?[{path:Lr[t],text:e.content}]:[]),r=di(e),[i]=r;return n.length===0&&i?j(i.reason):A(n,`graphql`,t,r)}function di(e){return e.flatMap(e=>`reason`in e?[{count:1,reason:e.reason}]:[])}var fi=2;function pi(e,t){let n=e=>t[e.nameWithOwner]??0;return e.filter(e=>!e.isFork).filter(e=>e.relation===`owned`||n(e)>0).sort((e,t)=>n(t)-n(e)||(t.pushedAt??``).localeCompare(e.pushedAt??``)||e.nameWithOwner.localeCompare(t.nameWithOwner)).slice(0,10).map(e=>e.nameWithOwner)}function mi(e){let t=Math.max(1,Math.ceil(e.length/fi)),n=Math.ceil(e.length/t);return Array.from({length:n},(n,r)=>e.slice(r*t,(r+1)*t))}var hi=[`whole`,`half-window`,`files-alone`];async function gi(e,t,n,{login:r,nodeId:i},a,o){let[,s]=ln(a),c=(e,t)=>e===`files-alone`?Wr(t):Ur(t),l=e=>{if(e===`files-alone`)return{};let{from:t,to:n}=e===`whole`?a:s;return{author:i,from:t.toISOString(),to:n.toISOString()}},u=async(n,i=0,a=null)=>{let s=hi[i];try{return yi(await e.graphql(c(s,n),l(s)),n,(e,t)=>({commits:s===`files-alone`?j(a??`not-read`):oi(t,{login:r,at:o,onlyNewer:a}),files:{nameWithOwner:e,...si(t,o)}}))}catch(e){if(!(e instanceof N))throw e;let r=Kr(e);return i+1<hi.length&&bn(e)&&t.remaining>0?u(n,i+1,r):n.map(e=>_i(e,r))}},d=(await Promise.all(n.map(e=>u(e)))).flat();return{commits:vi(d.map(({commits:e})=>e),o),files:d.map(({files:e})=>e)}}function _i(e,t){let n=j(t);return{commits:n,files:{nameWithOwner:e,paths:n,manifests:n}}}function vi(e,t){let n=e.filter(e=>e.known),[r]=e;return r&&n.length===0?r:A(n.flatMap(e=>e.value),`graphql`,t,e.flatMap(e=>e.known?e.missing??[]:[{count:1,reason:e.reason}]))}function yi({data:e,errors:t},n,r){if(t.some(({type:e})=>e===`RESOURCE_LIMITS_EXCEEDED`)&&n.every((t,n)=>e[`r${n}`]==null))throw new N(`resource-limits`);return n.map((n,i)=>{let a=`r${i}`,o=t.filter(({path:e})=>e?.[0]===a);return r(n,{answer:bi(e[a],o),errors:o})})}function bi(e,t){if(typeof e!=`object`||!e||t.length===0)return e;let n=new Set(t.map(({path:e})=>e?.[1]));return Object.fromEntries(Object.entries(e).filter(([e,t])=>t!==null||!n.has(e)))}var xi=D({login:w(),type:w(),name:O(k(w())),avatar_url:O(k(w())),created_at:O(k(w())),public_repos:O(zt())}),Si=E(D({full_name:w(),private:T(),fork:T(),archived:O(T()),created_at:O(k(w())),pushed_at:O(k(w())),language:O(k(w())),description:k(w()),topics:O(E(w())),license:O(k(D({spdx_id:O(k(w()))})))})),Ci=D({name:w(),email:w(),date:w()}),wi=O(k(D({login:O(w())}))),Ti=D({total_count:zt(),incomplete_results:T(),items:E(D({sha:w(),commit:D({message:w(),author:Ci,committer:k(Ci)}),author:wi,committer:wi,repository:D({full_name:w(),private:T(),fork:T()})}))}),Ei=D({total_count:zt(),incomplete_results:T(),items:E(D({repository_url:w(),created_at:w(),pull_request:O(D({merged_at:O(k(w()))}))}))}),Di={Organization:`organization`,Bot:`bot`},Oi=100;async function ki(e,t,n,r){let i=encodeURIComponent(t),a=xi.safeParse(await e.rest(`/users/${i}`));if(!a.success)throw new N(`malformed-answer`);let o=Di[a.data.type]??`user`,s=Ii(a.data,o,n,r);if(o!==`user`)return s;let c=n.from.toISOString().slice(0,10),l=(e,t)=>`/search/issues?q=${encodeURIComponent(e)}&per_page=${t}`,[u,d,f,p,m]=await Promise.all([Ai(e,`/users/${i}/repos?type=owner&sort=pushed&per_page=100`,Si),Ai(e,`/search/commits?q=${encodeURIComponent(`author:${t} author-date:>=${c}`)}&sort=author-date&per_page=${Oi}`,Ti),Ai(e,l(`author:${t} type:pr created:>=${c}`,Oi),Ei),Ai(e,l(`author:${t} type:issue created:>=${c}`,1),Ei),Ai(e,l(`reviewed-by:${t} -author:${t} type:pr created:>=${c}`,1),Ei)]),h=(e,t)=>e.answered?A(t(e.value),`rest`,r):j(e.reason),g=`${a.data.login.toLowerCase()}/`;return{...s,totals:{commits:h(d,e=>e.total_count),pullRequests:h(f,e=>e.total_count),reviews:h(m,e=>e.total_count),issues:h(p,e=>e.total_count)},totalsByRepository:{commits:Mi(d,r,e=>Ni(e.items.map(e=>e.repository.full_name))),pullRequests:Mi(f,r,e=>Ni(e.items.map(e=>Pi(e.repository_url)))),reviews:j(`needs-token`),issues:j(`needs-token`)},pullRequests:h(f,e=>e.items.map(e=>{let t=Pi(e.repository_url);return{repository:t,intoOwn:t.toLowerCase().startsWith(g),createdAt:e.created_at,mergedAt:e.pull_request?.merged_at??null}})),repositories:h(u,e=>e.filter(e=>!e.private).map(Fi)),commits:h(d,e=>e.items.filter(e=>!e.repository.private&&!e.repository.fork).map(e=>({repository:e.repository.full_name,oid:e.sha,authoredAt:e.commit.author.date,message:e.commit.message,author:{name:e.commit.author.name,email:e.commit.author.email,login:e.author?.login??null},committer:{name:e.commit.committer?.name??``,email:e.commit.committer?.email??``,login:e.committer?.login??null}})))}}async function Ai(e,t,n){try{let r=n.safeParse(await e.rest(t));return!r.success||ji(r.data)?{answered:!1,reason:`upstream-failed`}:{answered:!0,value:r.data}}catch(e){if(!(e instanceof N))throw e;return{answered:!1,reason:Kr(e)}}}function ji(e){return e.incomplete_results===!0}function Mi(e,t,n){if(!e.answered)return j(e.reason);let{total_count:r,items:i}=e.value;return r>i.length?j(`needs-token`):A(n(e.value),`rest`,t)}function Ni(e){let t={};for(let n of e)t[n]=(t[n]??0)+1;return t}function Pi(e){return e.split(`/`).slice(-2).join(`/`)}function Fi(e){return{nameWithOwner:e.full_name,relation:`owned`,isFork:e.fork,isArchived:e.archived??!1,createdAt:e.created_at??`1970-01-01T00:00:00Z`,pushedAt:e.pushed_at??null,primaryLanguage:e.language??null,description:e.description,topics:e.topics??[],license:e.license?.spdx_id??null,languages:j(`needs-token`),paths:j(`needs-token`),manifests:j(`needs-token`)}}function Ii(e,t,n,r){let i=j(t===`user`?`needs-token`:`not-applicable`),a=j(t===`bot`?`not-read`:i.reason),o=j(t===`organization`?`not-read`:i.reason),s={commits:i,pullRequests:i,reviews:i,issues:i};return{version:rn,asOf:n.to.toISOString(),window:{from:n.from.toISOString(),to:n.to.toISOString()},subject:{login:e.login,kind:t,name:A(e.name??null,`rest`,r),avatarUrl:A(e.avatar_url??null,`rest`,r),createdAt:e.created_at?A(e.created_at,`rest`,r):o},calendar:i,totals:s,totalsByRepository:s,activeYears:i,pullRequests:a,repositories:o,ownedRepositoryCount:e.public_repos===void 0?o:A(e.public_repos,`rest`,r),commits:a}}var Li=1;async function*Ri(e){let t=Vn(e.deadlineMilliseconds??8e3,e.signal,e.now);try{yield*zi(t,e)}finally{t.dispose()}}async function*zi(e,t){let{login:n,asOf:r,meter:i,now:a}=t,o=Ln({...t,deadline:e}),s=cn(r),c=new Date(a()).toISOString();if(yield{kind:`progress`,step:`account`},h(n)||!o.hasToken()){yield{kind:`final`,evidence:await ki(o,n,s,c)};return}let l;try{l=await Yr(o,i,n,s,c)}catch(e){if(!(e instanceof N&&xn(e)&&!o.hasToken()))throw e;i.grant(Li),yield{kind:`final`,evidence:await ki(o,n,s,c)};return}let u=Bi(l,r,s);u.subject.kind===`user`?(yield{kind:`provisional`,evidence:u},yield{kind:`progress`,step:`details`},yield{kind:`final`,evidence:await Vi(o,i,l,u,s,c)}):yield{kind:`final`,evidence:u}}function Bi(e,t,n){let{activeYears:r,calendar:i,totals:a,totalsByRepository:o,contributed:s}=e.contributions;return{version:rn,asOf:t.toISOString(),window:{from:n.from.toISOString(),to:n.to.toISOString()},subject:e.subject,calendar:i,totals:a,totalsByRepository:o,activeYears:r,pullRequests:e.pullRequests,repositories:Zr(e.owned,s),ownedRepositoryCount:e.ownedRepositoryCount,commits:j(e.subject.kind===`organization`?`not-applicable`:`not-read`)}}async function Vi(e,t,n,r,i,a){let{login:o}=n.subject,s=mi(pi(M(r.repositories,[]),M(r.totalsByRepository.commits,{}))),[{commits:c,files:l},u]=await Promise.all([gi(e,t,s,{login:o,nodeId:n.nodeId},i,a),ni(e,t,o,n.nextPage,a)]);return{...r,commits:Hi(c,r.repositories),repositories:Ui(nn(r.repositories,e=>Wi([...e,...u.repositories],l)),u,M(r.ownedRepositoryCount,null))}}function Hi(e,t){if(!t.known)return t;let[n,...r]=t.missing??[];if(!e.known||!n)return e;let{value:i,source:a,at:o,missing:s=[]}=e;return i.length===0?j(n.reason):A(i,a,o,[...s,n,...r])}function Ui(e,{lost:t,endedBy:n},r){if(!e.known)return e;let{value:i,source:a,at:o,missing:s=[]}=e,c=[...s,...t];if(n===null)return A(i,a,o,c);let l=i.filter(({relation:e})=>e===`owned`).length,u=c.reduce((e,{count:t})=>e+(t??0),l),d=r===null?null:Math.max(1,r-u);return A(i,a,o,[...c,{count:d,reason:n}])}function Wi(e,t){let n=new Map(t.map(e=>[e.nameWithOwner,e]));return e.map(e=>({...e,...n.get(e.nameWithOwner)}))}function Gi(e,t){let n=0,r=0,i={calls:0,points:0,upstreamMilliseconds:0,remaining:2*e,async run(e){if(i.remaining<=0)throw new N(`allowance-spent`);i.calls+=1,--i.remaining,n===0&&(r=t()),n+=1;try{return await e()}finally{--n,n===0&&(i.upstreamMilliseconds+=t()-r)}},grant(e){i.remaining+=2*e}};return i}var Ki=[`flat`,`flat-square`,`plastic`,`for-the-badge`,`social`],qi={aqua:`#00ffff`,black:`#000000`,blue:`#0000ff`,fuchsia:`#ff00ff`,gray:`#808080`,green:`#008000`,lime:`#00ff00`,maroon:`#800000`,navy:`#000080`,olive:`#808000`,orange:`#ffa500`,purple:`#800080`,red:`#ff0000`,silver:`#c0c0c0`,teal:`#008080`,white:`#ffffff`,yellow:`#ffff00`};function Ji(e){if(e.length>9)return null;let t=e.toLowerCase();if(Object.hasOwn(qi,t))return qi[t];let n=/^#?([0-9a-f]{3}|[0-9a-f]{6}(?:ff)?)$/.exec(t)?.[1];return n?`#${n.length===3?n.replace(/./g,`$&$&`):n.slice(0,6)}`:null}var Yi=(e,t)=>parseInt(e.slice(t,t+2),16);function Xi(e){let t=e/255;return t<=.04045?t/12.92:((t+.055)/1.055)**2.4}var Zi=e=>.2126*Xi(Yi(e,1))+.7152*Xi(Yi(e,3))+.0722*Xi(Yi(e,5));function Qi(e,t){let[n,r]=[Zi(e),Zi(t)];return(Math.max(n,r)+.05)/(Math.min(n,r)+.05)}function $i(e,t,n){let r=1;for(let i of[1,3,5]){let a=Yi(e,i);r=r*256+Math.round(a+(Yi(t,i)-a)*n)}return`#${r.toString(16).slice(1)}`}function ea(e,t,n){let r=(Zi(e)>Zi(t)?[`#ffffff`,`#000000`]:[`#000000`,`#ffffff`]).find(e=>Qi(e,t)>=n),i=0,a=e;for(;Qi(a,t)<n;)a=$i(e,r,++i/32);return a}var ta={brightgreen:`#4b0`,green:`#67ac09`,yellow:`#d8b800`,yellowgreen:`#95991a`,orange:`#ea7233`,red:`#d33`,blue:`#07b`,grey:`#555`,lightgrey:`#939393`},na={gray:`grey`,lightgray:`lightgrey`,critical:`red`,important:`orange`,success:`brightgreen`,informational:`blue`,inactive:`lightgrey`};function ra(e){let t=e.toLowerCase(),n=Object.hasOwn(na,t)?na[t]:t;if(Object.hasOwn(ta,n))return ta[n];let r=/^#?([0-9a-f]{3}|[0-9a-f]{6})$/.exec(t)?.[1];return r===void 0?null:`#${r}`}var ia={text:`#fff`,shadow:`#010101`},aa={text:`#000`,shadow:`#ccc`},oa=4.5;function sa(e){return Qi(`#ffffff`,e.length===4?e.replace(/[^#]/g,`$&$&`):e)>=oa?ia:aa}var ca=/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E0FFF}]/gu,la=/^[!-~]+(?: [!-~]+)*$/;function F(e,t=256){if(e.length<=t&&la.test(e))return e;let n=(e.length>4*t?e.slice(0,4*t):e).replace(/\s+/gu,` `).replace(ca,``).replace(/ {2,}/g,` `).trim(),r=[...n];return r.length>t?`${r.slice(0,t-1).join(``)}…`:n}var ua={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&#39;`},da=e=>fa(F(e));function fa(e){return/[&<>"']/.test(e)?e.replace(/[&<>"']/g,e=>ua[e]):e}function I(e){return String(Math.round(e*100)/100)}var pa=`M1 13.6V7a6 6 0 0 1 12 0v6.6l-2-1.6-2 1.6-2-1.6-2 1.6-2-1.6zM7 3a3.5 3.5 0 0 0 0 7 3.5 3.5 0 0 0 0-7m0 1.3a2.2 2.2 0 0 1 0 4.4 2.2 2.2 0 0 1 0-4.4m.8.7a.7.7 0 0 0 0 1.4.7.7 0 0 0 0-1.4`;function ma(e,t,n){let r=Math.round(n/14*1e3)/1e3;return`<path class="accent" transform="${`translate(${I(e)} ${I(t)})scale(${r})`}" d="${pa}"/>`}var ha=[32,126,160,383,536,539,902,974,1024,1119,1168,1215,1240,1257,8208,8231,8239,8250,8364,8364,8377,8381,8470,8470,8482,8482,8592,8595,8722,8722,8800,8805],ga={badge:[`002s3v3z4f4j4q4t4x52585h5l5v5y6c6e6y797b7e7j7l7n7r7w8284888f8i8j8k8l8s8t8u8v8x9193979a9e9i9j9k9o9q9s9v9wa6afagakasavayb2bebhbnbpbxc0c4c9cjcqcsd3dkdrdwe8evezf1fcfkgal5o4`,"048fMua*77Lf1717MMMMMMMMMM77fff>rUVX`KB`^57W@i]bEbWTI\\UqUHU777fLLGL?LH0LK*/D*pKFLL6:3KDdDD;M7Mf04MMMM7LLr>Of(rL=f==LNM1L=>Orrr>UUUUUUqXKKKK5555`]bbbbbfb\\\\\\\\HEJGGGGGGq?HHHH****FKFFFFFfFKKKKDLDUGUGUGX?X?X?X?`O`LKHKHKHKHKH`L`L`L`L^KnW5*5*5*5*5*jG7/WDD@*@*@2@8A+]K]K]Kd]KbFbFbFtsW6W6W6T:T:T:T:I3I3I3\\K\\K\\K\\K\\K\\KqdHDHU;U;U;0T:I3W7^j=(k(em.UVAYKU^b5WUi]Ob^E(SIHdUjd5HQ=K.JQNDF=>KJ.DDND@FMLDKEJcDef.JFJfKKcFYT557xwdZ^H^UVVFaKuN^^Z^i^b^EXIHiUa[twfnVYvZGIE;WHl<OOEN_PFPL?CDhDTEmoZcD?gEHHK;?:**/mmPEODPF;SDJ<ulN<ZEZEZEhf^QskvmkWX?FCHDHDUDodUD[E[Ko\\o\\bHbHulN<RB]O]ObFbFBBMLrr9L,,,,::::LLDD.Rr,)z{1@@-=_077MMM((Myrrfrffffffff"],"badge-bold":[`002s4n4s4x5a5f5m626d6o6y7e7k7l7r7v8386898b8f8l8v8w8z92959c9e9g9i9k9o9r9t9w9ya1a3a7a9abamaqasavb0b3b9bbbdbfbkbnbsbuc2c8cfcqd3dbdhdmdudwe2e6eaelesf8fdfogfgmh1h6hphzifopq8`,",1:aLwb*55La-2-ILLLLLLLLLL//aaa>jUSP]GG\\^67U?i_`P`VNGZUrTQO5I5aLLEM;MF0ML+/D+oLHMM3<2LBhDB<L5La,1LLLL5LLj<`a(jL:a<<LQL-L<<`sss>UUUUUUpPGGGG6666^_`````a`ZZZZQQNEEEEEEn;FFFF++++HLHHHHHaHLLLLBMBUEUEUEP;P;P;P;]b^MGFGFGFGFGF\\M\\M\\M\\M^LhW6+6+6+6+6+kP7/UDD?+?+?4?7A-_L_L_Li_L`H`H`HspV3V3V3N<N<N<N<G2G2G2ZLZLZLZLZLZLrhQBQO<O<O<0N<G2X/_kK(g(hg.US?YGO^`6UUi_M`^P(GGQfTh`6QJ:L.KJMGH:;LJ.LBQG;HWM;V@KdAec.KHKcGGd?RN667uue[_T^USS?cGuL__[_i^`^PPGTiTeYvyeoSRtXEJF4YFj:NNFP]NHNM<9BiDRHoqSeB=iGFFM4=<++/klQFNBN?4D5YDujL9UF[F[Fl]fYqbwlfaP;G9QBQBTDrkYHYHYLmYmY`F`FuiL9UA^J^J`H`H@@LLjj3L----CCCCLLL@*Dn,)z{,>?,8WP55LII((Ixjj^j^aaa^^aa"],sans:[`002s3a3h3l3v3y424f4m4n4q51585d5l5r5t63676h6m6t6y73767a7f7h7l7o7r7t7u7y84878b8f8g8i8k8l8n8p8s8x959a9d9l9p9ua2a6abaiakapatavaxb2babkbnbpbwc1c5cdchcmcvd4d6dwe4ebeeepftino4`,"--9XJn^+22FK-2-6JJJJJJJJJJ--KKKGuXX]^XPc_3?XGpadXd]XP^XrXXP161JG5HQ?QI6QR,,C-rRNQQ8?7R@eC@?6F6K-2JJJJFGKh7GK(hG:J445TW254;GmmmPXXXXXXt]XXXX3333^adddddKd^^^^XXUHHHHHHn?IIII----NRNNNNNJPRRRR@Q@XHXHXH]?]?]?]?^S^RXIXIXIXIXIcQcQcQcQ_R_R3-3-3-3,3-bA?,XCDG-G-G/G5G/aRaRaRZaRdNdNdNts]8]8]8X?X?X?X?P7P7P7^R^R^R^R^R^RreX@XP?P?P?1X?P7\\-epB(o(kj1XXFXXP_d3XXpaWd^X(SPXlXie3XT@O1MTQAL@<ON1DBTA>NZN>R>MbMci1MNMiXXlE]X..?xvkU`V^XWXE^XqN``U\\p`c_X]PVlX_YwvfnW]v]GMI:OHb>SSDMbQMNO?<@hAPLooTaEAgKHHS:A?,-,pnSDS@NC:E:YFqfN>YG\\SVG_T`Wn_ymeV]?P=M@M@XFq]\\S[N[RlYlY`I`IqbN>NE`S`SdNdN24VGtt??**+0999BG?5L3Xt0)z{*8B*5B322JJJhgKyti?i?Kiiiiii"],"sans-bold":[`002s3w3z464e4n4y535a5f5h5l5o5w66686d6o6y787b7j7o7r7y7z8184898b8c8d8i8j8k8n8p8s8v8y9194969a9e9j9o9sa0a2a3a8abaeaianatb0b7bbbfbkbnbrbwc1c6ceckcwd4d9dhdmdrdwe4euf1f7fpk0q8`,"*.:XAt_*//>G+5+7AAAAAAAAAA..GGGIrZZ]]TIa`2@ZIodbTbZTJ_ZqUTQ171G@0GNBNF6NQ,,L-rQMNN8@7QAiCA<3?3G*.AAAA?@Ef4JG(f@6G330RY..39JlllIZZZZZZt]TTTT2222^cbbbbbGb____TTXGGGGGGnBFFFF,,,,NQMMMMMGLQQQQANAZGZGZG]B]B]B]B]Y^QTFTFTFTETFaNaNaNaN`Q`S2,2,2,2,2,hI@,ZLLI-I-I2I<I0cQcQcQadQbMbMbMxrZ8Z8Z8T@T@T@T@J7J:J7_Q_Q_Q_Q_Q_QqjTATQ<Q<Q<2T@J7c.isP(q(no4ZZHYTQ`b2ZZocPb_T(QJTmUlc2TR<P4OROAI<;PK4LBUA@M`L?V?OdLfk4OMOkTUlE]T..@yykZbR`ZYZEeTvQbbZboab`T]JRnUbYvwkrY]w[FMK:VDj>UUKOgRLQOB=AkCQOpp\\iKCkIDDR:C@-,,qnRKUAQC<O=\\HwoQ>_SbV[NjWh^ubyncR]BL?TBTB^Oobc[\\S\\Qp^p^eFeFvjQ>NDbUbUbMbM56W@tt;;**+1;;<S@;1P.Tt/)z{.IN*8N\\00AAAskGytg;g;Ggggggg"]},_a=[1488,1514,1548,1548,1563,1610,1632,1645,1649,1748,1776,1785,2307,2416,2437,2554,3585,3675],va=`875674577466788457777778788440736b66686b4e8eea8a9977hhhhbb88ccbbb4ebdb9b87bb777777777774466665bddfeeeeeeeeaaaaaaa999999999777777777hhhhhb8cccecebbcecdddccccccbbbbb9bbbaa899988888888bbb8bbaa47777777777399c6669a87777cccc99777788996767978677779787755899787860306333000000003333043b000000099786797a8005766666666665ad6789a7008a008a9877867a9b66867876770897877708000877600063330000004400cc0600000000300008607a8000077777777776677778475876777766767aa7767aa77776777778877767676777786664055000000000007474445700000000766766668669a`,ya=1568,ba=`7666867478779899977ddddaa88887774888697979700000000000000000000077777777777446b906665bddb777777779999999999999999777777777ddddda8b88888888c8888888888666678777898889888888887b7877aa`,xa=[[591,16],[687,13],[879,7],[1327,16],[1423,10],[1535,9],[2303,13],[2431,12],[2559,13],[3583,19],[3839,14],[4351,14],[4447,10],[4607,0],[8191,14],[8303,19],[8399,16],[8591,18],[8959,15],[11903,14],[42191,10],[44031,14],[55295,10],[63743,14],[64255,10],[65071,13],[65376,10],[65503,5],[65519,10],[131071,14],[262143,10]],Sa=`Verdana,Geneva,DejaVu Sans,sans-serif`,Ca=`'Segoe UI',Ubuntu,'Noto Sans',Helvetica,Arial,sans-serif`,wa=500,Ta=40,Ea=8960;function L(e,t,n=`sans`){let r=Fa[n]??=Ia(n),i=0;for(let t=0;t<e.length;t+=1){let n=e.codePointAt(t);n>65535&&(t+=1),i+=Ha(r,n,e.charCodeAt(t+1))}return i*t/wa}function Da(e,t,n,r=`sans`){if(L(e,n,r)<=t)return e;let i=Fa[r]??=Ia(r),a=t*wa/n-Ha(i,8230,NaN),o=0,s=0,c=``;for(let t=0;o<=a;){let n=e.codePointAt(t),r=String.fromCodePoint(n);if(Na(c,r)||(s=t),t+=r.length,o+Ha(i,n,NaN)>a)break;o+=Ha(i,n,e.charCodeAt(t)),c=r}return`${e.slice(0,s).trimEnd()}…`}function Oa(e){return/^[ -~\u00a0-\u024f\u0370-\u052f\u1e00-\u1eff\u2010-\u2027\u202f-\u203a\u20a0-\u20bf\u2116\u2122\u2190-\u2193\u2212\u2260-\u2265\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff01-\uff60]*$/.test(e)}function ka(e,t=!1){return Oa(e)?t?`sans-bold`:`sans`:Aa(t)}var Aa=(e=!1)=>e?`badge-bold`:`badge`,ja=`‍`,Ma=/^\p{Regional_Indicator}$/u,Na=(e,t)=>t>`˿`&&(e===ja||Pa.test(t)||Ma.test(e)&&Ma.test(t)),Pa=/^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Emoji_Modifier}]$/u,Fa={};function Ia(e){let t=new Uint16Array(Ea),n=La(e),[r,i]=ga[e];za(ha,(e,n)=>{let a=2*(i.charCodeAt(n)-Ta);t[e]=parseInt(r.slice(a,a+2),36)}),za(_a,(e,r)=>{let i=Ra(e)?n:1;t[e]=i*Ba(parseInt(va[r],36))});for(let e=7680;e<7936;e+=1)t[e]=t[String.fromCodePoint(e).normalize(`NFD`).codePointAt(0)];return{widths:t,linkedShare:n}}var La=e=>e.endsWith(`bold`)?.92:.82,Ra=e=>e>=1536&&e<1792;function za(e,t){let n=0;for(let r=0;r<e.length;r+=2)for(let i=e[r];i<=e[r+1];i+=1)t(i,n++)}var Ba=e=>e*wa/10,Va=Ba(19);function Ha({widths:e,linkedShare:t},n,r){return n>=1568&&Ua(n)&&Ua(r)?t*Ba(parseInt(ba[n-ya],36)):n<Ea&&e[n]||Wa(n)}var Ua=e=>e>=1568&&(`7666867478779899977ddddaa88887774888697979700000000000000000000077777777777446b906665bddb777777779999999999999999777777777ddddda8b88888888c8888888888666678777898889888888887b7877aa`[e-1568]??`0`)!==`0`;function Wa(e){if(Pa.test(String.fromCodePoint(e)))return 0;let t=xa.find(([t])=>e<=t);return t?Ba(t[1]):Va}function Ga(e,t,n,r=0){let i=F(e),a=da(i),o=Oa(i),s=o?r*i.length:0;return{text:a,drawn:Ka.test(i)?`\u2068${a}\u2069`:a,width:Math.ceil(L(i,t,n)+s-1e-6),isEvenlySet:o}}var Ka=/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;function qa(e,t,n,r=``){if(e.text===``)return``;let i=e.isEvenlySet?` textLength="${10*e.width}"`:``;return`<text x="${10*t}" y="${n}"${i}${r}>${e.drawn}</text>`}function Ja({label:e,message:t,age:n}){return[e,t].map(da).filter(e=>e!==``).join(`: `)+(n===null?``:`, ${da(n)}`)}function Ya(e){if(e.length===0)return``;let t=F(e.join(`; `).replace(/[<>&"']/g,``),400);return t&&`<!-- ${t.replace(/-(?=-)/g,`- `)} -->`}function Xa(e,t,n,r,i){return`<svg xmlns="http://www.w3.org/2000/svg" width="${e}" height="${t}" role="img" aria-labelledby="t">${Ya(i)}<title id="t">${n}</title>${r}</svg>`}function Za(e,t,n,r){return t<=e?``:`<path fill="${r}" d="M${e} 0H${t}V${n}H${e}"/>`}function Qa(e,t,n){return`<path fill="${n}" transform="translate(${e} ${(t-14)/2})" d="${pa}"/>`}function $a(e){return e.every(e=>e===`#fff`)?`#fff`:`#000`}function eo(e,t,n){return n===``?``:`<g${to(`#000`,e)} text-anchor="middle" font-family="${Sa}" text-rendering="geometricPrecision" font-size="${t}" transform="scale(.1)">${n}</g>`}function to(e,t){return t===e?``:` fill="${t}"`}var no=11,ro=5,io=3,ao={flat:{height:20,baseline:140,surface:{stops:`<stop stop-color="#bbb" stop-opacity=".1"/><stop offset="1" stop-opacity=".1"/>`,radius:3}},"flat-square":{height:20,baseline:140,surface:null},plastic:{height:18,baseline:130,surface:{stops:`<stop stop-color="#fff" stop-opacity=".7"/><stop offset=".1" stop-color="#aaa" stop-opacity=".1"/><stop offset=".9" stop-opacity=".3"/><stop offset="1" stop-opacity=".5"/>`,radius:4}}};function oo(e,t,n,r){let{height:i,baseline:a,surface:o}=ao[t],s=Ga(e.label,no,`badge`),c=Ga(e.message,no,`badge`),l=e.withMark?14+(s.text?io:0):0,u=s.text===``&&!e.withMark,d=u?0:l+s.width+10,f=d+c.width+10,p=Za(0,d,i,n.label)+Za(d,f,i,n.message),m=[{field:s,middle:ro+l+s.width/2+1,ink:sa(n.label)},{field:c,middle:d+ro+c.width/2-+!u,ink:sa(n.message)}],h=$a(m.filter(({field:e})=>e.text).map(({ink:e})=>e.text)),g=m.map(({field:e,middle:t,ink:n})=>qa(e,t,a,to(h,n.text))).join(``),_=e.withMark?Qa(ro,i,sa(n.label).text):``,v=o?so(o,f,i,p)+_+eo(h,110,co(m,a+10)+g):`<g shape-rendering="crispEdges">${p}</g>${_}${eo(h,110,g)}`;return Xa(f,i,Ja(e),v,r)}function so({stops:e,radius:t},n,r,i){return`<filter id="b"><feGaussianBlur stdDeviation="16"/></filter><linearGradient id="s" x2="0" y2="100%">${e}</linearGradient><clipPath id="r"><rect width="${n}" height="${r}" rx="${t}"/></clipPath><g clip-path="url(#r)">${i}${Za(0,n,r,`url(#s)`)}</g>`}function co(e,t){let n=e.map(({field:e,middle:n,ink:r})=>qa(e,n,t,to(`#010101`,r.shadow))).join(``);return n===``?``:`<g aria-hidden="true" fill="#010101"><g fill-opacity=".8" filter="url(#b)">${n}</g><g fill-opacity=".3">${n}</g></g>`}var lo=28,uo=10,fo=175,po=1.25,mo=12,ho=9,go=6;function _o(e,t,n){let r=t=>t.toLocaleUpperCase(e.language),i=Ga(e.isLabelLogin?e.label:r(e.label),uo,`badge`,po),a=Ga(r(e.message),uo,`badge-bold`,po),o=e.withMark?ho+14+go:mo,s=e.withMark?32:0,c=i.text?o+i.width+mo:s,l=c+a.width+24,u=sa(t.label).text,d=sa(t.message).text,f=$a(i.text?[u,d]:[d]),p=`<g shape-rendering="crispEdges">`+Za(0,c,lo,t.label)+Za(c,l,lo,t.message)+`</g>`+(e.withMark?Qa(ho,lo,u):``)+eo(f,100,qa(i,o+i.width/2,fo,to(f,u))+qa(a,c+mo+a.width/2,fo,` font-weight="bold"${to(f,d)}`));return Xa(l,lo,Ja(e),p,n)}var vo=20,yo=11,bo=5,xo=3,So=6,Co=`#333`,wo=`Helvetica Neue,Helvetica,Arial,sans-serif`;function To(e,t){let n=F(e.label)===``&&!e.withMark,r=n?e.message:e.label,i=Eo(e.isLabelLogin&&!n?r:Oo(r,e.language)),a=Eo(n?``:e.message),o=e.withMark?14+(i.text?xo:0):0,s=o+i.width+10,c=a.width+8,l=s+So,u=a.text?l+c+1:s+1,d=e=>qa(i,bo+o+i.width/2,e)+qa(a,l+c/2,e),f=`<linearGradient id="a" x2="0" y2="100%"><stop stop-color="#fcfcfc"/><stop offset="1" stop-color="#e3e3e3"/></linearGradient><g stroke="#d5d5d5"><rect fill="url(#a)" x=".5" y=".5" width="${s}" height="19" rx="2"/>`+(a.text?`<path fill="#fafafa" d="${Do(l,c)}"/>`:``)+`</g>`+(e.withMark?Qa(bo,vo,Co):``)+`<g fill="${Co}" text-anchor="middle" font-family="${wo}" text-rendering="geometricPrecision" font-weight="700" font-size="110" transform="scale(.1)"><g aria-hidden="true" fill="#fff">${d(150)}</g>${d(140)}</g>`;return Xa(u,vo,Ja(e),f,t)}function Eo(e){return Ga(e,yo,Oa(F(e))?`sans-bold`:`badge-bold`)}function Do(e,t){let n=t-4;return`M${e+2.5}.5h${n}a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2h-${n}a2 2 0 0 1-2-2v-5l-3-3v-1l3-3v-3a2 2 0 0 1 2-2z`}var Oo=(e,t)=>e.charAt(0).toLocaleUpperCase(t)+e.slice(1),ko={label:`#555`,message:`#939393`};function Ao(e,t=[]){let n={label:(e.labelColour===null?null:ra(e.labelColour))??ko.label,message:ra(e.colour)??ko.message};switch(e.style){case`for-the-badge`:return _o(e,n,t);case`social`:return To(e,t);default:return oo(e,e.style,n,t)}}var jo=[`invalid-login`,`not-public`,`limited`,`unavailable`,`busy`,`not-a-person`],Mo=[`organization`,`bot`,`person`];function R(e,t){return e.slice(e.lastIndexOf(`|`)+1).replace(/\{(\w+)\}/g,(e,n)=>t[n]??e)}function No(e,{messages:t,ago:n}){return R(t.asOf,{age:n(e)})}function Po({shareFloor:e,marked:t,read:n,ownCommits:r}){return t>0?e===null?{found:null}:{found:`some`,shareFloor:e}:r===0||(n??0)>0?{found:`none`}:{found:null}}function Fo(e,{messages:t,percent:n}){let r=Po(e);return r.found===`some`?R(t.atLeast,{percent:n(r.shareFloor)}):r.found===`none`?t.noMarks:t.unknown}function Io({marked:e,read:t,ownCommits:n},r){let{messages:i,number:a}=r;if(t===null)return``;let o={marked:a(e),read:a(t)};if(n===null)return t>0?R(i.commitsRead,o):``;let s=a(Math.max(n,e));return R(i.ownCommitsRead,{...o,own:s})}var Lo=[`frontend`,`backend`,`mobile`,`devops`,`data`,`security`],Ro={frontend:`front end`,backend:`back end and systems`,mobile:`mobile`,devops:`infrastructure`,data:`data and machine learning`,security:`security`},zo={interface:`the interface`,mobile:`mobile apps`,data:`data`,infrastructure:`infrastructure`,server:`the server`},Bo={interface:[`TypeScript`,`JavaScript`,`Svelte`,`Vue`,`Astro`,`Elm`,`CoffeeScript`,`ReScript`,`PureScript`],mobile:[`Kotlin`,`Swift`,`Objective-C`,`Objective-C++`,`Dart`],data:[`Jupyter Notebook`,`R`,`Julia`,`MATLAB`,`Stan`],infrastructure:[`HCL`,`Bicep`,`Puppet`,`Jsonnet`,`CUE`]},Vo=new Map([`interface`,`mobile`,`data`,`infrastructure`].flatMap(e=>Bo[e].map(t=>[t,e])));function Ho(e){let t=new Map;for(let{name:n,share:r}of e){let e=Vo.get(n)??`server`;t.set(e,(t.get(e)??0)+r)}let n=0;for(let e of t.values())e>0&&(n-=e*Math.log(e));let r=[...t].filter(([,e])=>e>=.02);return{effective:Math.exp(n),layers:r.toSorted(([,e],[,t])=>t-e).map(([e])=>e)}}var Uo=[`ai_indie_hacker`,`open_source_maintainer`,`full_stack_polyglot`,`backend_architect`,`frontend_craftsman`,`devops_specialist`,`data_scientist`,`security_sentinel`,`rising_developer`,`code_explorer`];function z(e,t=null,n=null){return{of:e,read:t,all:n}}function Wo(e){return{known:!0,value:e,best:e,coverage:1,seen:null}}function Go(e,t,n,r){return{known:!0,value:e,best:n,coverage:t,seen:r}}function Ko(e,t=1/0){return{known:!1,reason:e,best:t}}var qo=.8;function Jo(e,t,{isFull:n}){return n?Go(e,qo,1/0,t):Wo(e)}var Yo=.5;function Xo(e,t){let n=Math.max(0,...t);return e.known?Wo(Math.max(e.value,n)):n>0?Go(n,Yo,1/0,z(`listed`)):Ko(e.reason)}var Zo=`scorecard/1`,Qo=`2026.1`,$o=[`activity`,`collaboration`,`stackDiversity`,`aiSavviness`],es=[`high`,`medium`,`low`],ts=[[`year`,31536e3],[`month`,2592e3],[`day`,86400],[`hour`,3600],[`minute`,60],[`second`,1]];function ns(e){let t=`${e}-u-ca-gregory-nu-latn`,n=os(()=>new Intl.NumberFormat(t,{maximumFractionDigits:1})),r=os(()=>new Intl.NumberFormat(t,{notation:`compact`})),i=e=>os(()=>new Intl.NumberFormat(t,{style:`percent`,roundingMode:`trunc`,...e})),a=i({maximumFractionDigits:0}),o=i({maximumSignificantDigits:1}),s=os(()=>new Intl.DateTimeFormat(t,{year:`numeric`,month:`short`,day:`numeric`,timeZone:`UTC`})),c=os(()=>new Intl.DateTimeFormat(t,{month:`short`,timeZone:`UTC`})),l=os(()=>new Intl.RelativeTimeFormat(t)),u=os(()=>new Intl.RelativeTimeFormat(t,{numeric:`auto`})),d=os(()=>new Intl.PluralRules(t)),f=[],p=e=>is(e)?String(e):F(n().format(e));return{number:p,compact:e=>F(r().format(e)),percent(e){if(e<.01)return F(o().format(e));let t=as(e);return f[t]??=F(a().format(t/100))},date(e){let t=Date.parse(e);return Number.isNaN(t)?``:F(s().format(t))},month(e){let t=Date.UTC(2e3,e-1);return Number.isNaN(t)?``:F(c().format(t))},ago(e){if(!Number.isFinite(e))return``;let[t,n]=ts.find(([,t])=>e>=t)??[`second`,1],r=Math.floor(e/n);return F(r>0?l().format(-r,t):u().format(0,`second`))},plural(e,t){return rs(e,d().select(t)).replace(`{count}`,p(t))}}}function rs(e,t){let n=e.split(`|`);return(n.find(e=>e.startsWith(`${t}:`))??n.at(-1)).replace(`${t}:`,``)}var is=e=>Number.isInteger(e)&&e>=0&&e<1e3&&!Object.is(e,-0),as=e=>Math.floor(e*100+1e-9);function os(e){let t;return()=>t??=e()}var ss=`Activity
Collaboration
Stack diversity
AI savviness
AI Indie Hacker
Open Source Maintainer
Full-Stack Polyglot
Backend Architect
Frontend Craftsman
DevOps Specialist
Data Scientist
Security Sentinel
Rising Developer
Code Explorer
Not enough to tell
Too little of the public record is known.
Nothing in the public record counts yet.
Score
Languages
AI marks
Organisation
Percentile
more than {percent} of sampled users
Coverage
Confidence
high
medium
low
Strongest
Next step
+{points} pts
Current streak
Longest streak
one:{count} day|{count} days
Contributions
one:{count} contribution in a year|{count} contributions in a year
Less
More
at least {percent}
no marks found
Tools
{marked} of {read} commits read
{marked} of {own} own commits marked, {read} read
Absence of marks proves nothing
Repositories
Active repositories
With a licence
Since
Other
unknown
no languages found
Updated {age}
Not a GitHub login
This address holds no valid GitHub login.
Not public here
This account does not exist, or its data is not shown here.
Too many requests
GitHub's limit is reached, look again later.
No answer
GitHub does not answer now, look again later.
Being counted
The numbers are being counted, look again in a minute.
Not a person
Only accounts of people get a score.
Organisation
This card is for people. For organisations: type=organization.
Bot
This account is automated. Only people get a score.
Person
This card is for organisations. For people: type=score.
Own commits
Active weeks
Active days
Longest streak
Recency
Repositories kept alive
Momentum
Pull requests opened
Merged by others
Reviews given
Issues opened
Repositories of others
Breadth of collaboration
Others' work merged
Substantial languages
Languages of this year
Frameworks and tools
Layers of a system
Package ecosystems
Commits with AI marks
Weeks with AI marks
AI tools
Instructions for agents
AI engineering stack`,cs=`undecided.tooLittleKnown.nothingCounts.score.languages.aiMarks.organization.percentile.moreThan.coverage.confidence.high.medium.low.strongest.next.gain.streak.longestStreak.days.contributions.contributionsInYear.less.more.atLeast.noMarks.tools.commitsRead.ownCommitsRead.floorNote.repositories.activeRepositories.licensed.since.others.unknown.noLanguages.asOf`.split(`.`),ls=[...jo,...Mo],us=[`activity.commits`,`activity.weeks`,`activity.days`,`activity.streak`,`activity.recency`,`activity.repositories`,`activity.momentum`,`collaboration.pullRequests`,`collaboration.merged`,`collaboration.reviews`,`collaboration.issues`,`collaboration.repositories`,`collaboration.owners`,`collaboration.merges`,`stackDiversity.languages`,`stackDiversity.recentLanguages`,`stackDiversity.technologies`,`stackDiversity.layers`,`stackDiversity.ecosystems`,`aiSavviness.commits`,`aiSavviness.weeks`,`aiSavviness.tools`,`aiSavviness.instructions`,`aiSavviness.stack`];$o.length+Uo.length+cs.length+2*ls.length+us.length;function ds(e){let t=e.split(`
`),n=e=>Object.fromEntries(e.map(e=>[e,t.shift()??``])),r=n($o),i=n(Uo),{high:a,medium:o,low:s,...c}=n(cs),l=Object.fromEntries(ls.map(e=>[e,n([`title`,`text`])])),{activity:u}=r;return{messages:{...c,dimensions:r,archetypes:i,confidences:{high:a,medium:o,low:s},notices:l,activity:u,scoreOf:fs(c.score),languagesOf:fs(c.languages),activityOf:fs(u),aiMarksOf:fs(c.aiMarks),organizationOf:fs(c.organization),duel:`{a} vs {b}`},signalNames:t}}var fs=e=>`{login} · ${e}`,ps=new Set([`ar`,`fa`,`he`]);function ms(e,t){return{code:e,direction:ps.has(e)?`rtl`:`ltr`,...ds(t),...ns(e)}}var hs;function gs(){return hs??=ms(`en`,ss)}function _s(e,t,n){let r=us.indexOf(t),i=r<0?gs().signalNames.indexOf(n):r;return e.signalNames[i]??n}function vs({score:e,coverage:t},{number:n,messages:r}){return t>0?n(Math.round(e)):r.unknown}function ys({archetype:e},{messages:t}){return e?t.archetypes[e.id]:t.undecided}function bs({value:e},{messages:t,percent:n}){return R(t.moreThan,{percent:n(Math.min(e,99)/100)})}function xs(e,t){return`${_s(t,``,e.of)}: ${bs(e,t)}`}function Ss({scores:e,archetype:t}){if(!e)return!0;let{score:n,coverage:r,confidence:i}=e.overall;return r<=0||Math.round(n)===0||!t&&i===`low`}function Cs({overall:e},{messages:t}){return e.coverage>0?t.nothingCounts:t.tooLittleKnown}function ws({overall:e},{messages:t,percent:n}){return e.coverage>0?n(e.coverage):t.unknown}function Ts({dimensions:e},t){return $o.map(n=>`${t.messages.dimensions[n]} ${vs(e[n],t)}`).join(`, `)}function Es(e,t,n,r){let{messages:i,number:a}=r,{overall:o}=t,{percentile:s,strongest:c}=e,l=[`${n}: ${vs(o,r)}${o.coverage>0?` / ${a(100)}`:``}.`,`${Ts(t,r)}.`,`${i.coverage} ${ws(t,r)}, ${i.confidence} ${i.confidences[o.confidence]}.`,`${ys(e,r)}.`];return s&&l.push(`${xs(s,r)} (${s.population}).`),c.length===0&&l.push(Cs(t,r)),l.join(` `)}function Ds({kind:e,scores:t}){return e===`organization`?`organization`:e===`bot`||t===null?`bot`:`person`}function Os(e,t){let n=Ds(t);switch(e){case`score`:return n===`person`?null:n;case`organization`:return n===`organization`?null:n;case`languages`:return t.kind===`bot`?n:null;case`activity`:case`ai`:return t.kind===`user`?null:n}}var ks=[{from:80,colour:`brightgreen`},{from:60,colour:`green`},{from:40,colour:`yellowgreen`},{from:20,colour:`yellow`},{from:0,colour:`orange`}];function As(e){return ks.find(({from:t})=>e>=t)?.colour??`orange`}var js=`lightgrey`,Ms=`blue`;function Ns(e,t,n,r){let i=Ls(e,t.metric,n),a={...i,colour:t.color??i.colour},o=i.label===e.login&&t.label===null;return{...Ps(a,t,n),isLabelLogin:o,age:Fs(r,n)}}function Ps(e,t,n){return{...e,label:t.label??e.label,labelColour:t.label_color,style:t.style,withMark:t.logo,isLabelLogin:!1,isNotice:!1,age:null,language:n.code}}function Fs(e,t){if(e===null)return null;let n=No(e,t);return n.charAt(0).toLocaleLowerCase(t.code)+n.slice(1)}function Is(e,{messages:t}){switch(e){case`overall`:return t.score;case`archetype`:return null;case`percentile`:return t.percentile;case`ai`:return t.aiMarks;case`streak`:return t.streak;default:return t.dimensions[e]}}function Ls(e,t,n){let{percentile:r}=e,i=Os(Rs(t),e),a=t===`percentile`&&r&&_s(n,``,r.of)||(Is(t,n)??e.login);return i?{label:a,...zs(n.messages.notices[i].title)}:{label:a,...Vs(e,t,n)}}function Rs(e){return e===`ai`?`ai`:e===`streak`?`activity`:`score`}var zs=e=>({message:e,colour:js}),Bs=e=>({message:e,colour:Ms});function Vs(e,t,n){let{messages:r}=n,i=zs(r.unknown),{scores:a,archetype:o,percentile:s,ai:c,streaks:l}=e;switch(t){case`overall`:return a?Hs(a.overall,Ss(e),n):i;case`archetype`:return o?Bs(r.archetypes[o.id]):zs(r.undecided);case`percentile`:return s?{message:bs(s,n),colour:As(s.value)}:zs(a&&a.overall.coverage>0?r.undecided:r.unknown);case`ai`:return Us(c,n);case`streak`:return l?Ws(l.current,n):i;default:return a?Hs(a.dimensions[t],!1,n):i}}function Hs({score:e,coverage:t},n,r){if(t<=0)return zs(r.messages.unknown);let i=Math.round(e);return{message:`${r.number(i)}/${r.number(100)}`,colour:n||i===0?js:As(i)}}function Us(e,{messages:t,percent:n}){let r=Po(e);return r.found===`some`?Bs(`≥ ${n(r.shareFloor)}`):zs(r.found===`none`?t.noMarks:t.unknown)}function Ws(e,t){let n=t.plural(t.messages.days,e);return e>0?Bs(n):zs(n)}var Gs=[`overall`,`activity`,`collaboration`,`stackDiversity`,`aiSavviness`,`archetype`,`percentile`,`ai`,`streak`];function Ks(e,t,n,r){return n.find(n=>L(e,n,r)<=t)??n.at(-1)}function qs(e,t,n,r){let i=[],a=ka(e),o=e.trim();if(o!==``&&L(o,n,a)<=t)return[o];for(;o!==``;){let e=i.length===r-1?o.length:Zs(o,t,n,a);i.push(Da(o.slice(0,e).trim(),t,n,a)),o=o.slice(e).trim()}return i}function Js(e,t,n,r){let[i,...a]=n,o=qs(e,t,i,r),s=o.join(``).replaceAll(` `,``)===e.replaceAll(` `,``),[c,...l]=a;return s||c===void 0?{size:i,lines:o}:Js(e,t,[c,...l],r)}var Ys=/(?<!\u200d)[^\p{M}\u200d]/gu,Xs=/ |(?<=[\u3041-\u30ff\u3400-\u9fff，。、！？：）」])(?=[\u3042-\u30fa\u3400-\u9fff])(?![ぃぅぇぉっゃゅょァィゥェォッャュョ])/g;function Zs(e,t,n,r){return nc(Qs(e),e,t,n,r)??nc(tc(e),e,t,n,r)??tc(e)[0]}function Qs(e){return[...$s.test(e)?[...e.matchAll(Xs)].map(({index:e})=>e):ec(e),e.length]}var $s=/[\u3042-\u9fff]/;function ec(e){let t=[];for(let n=e.indexOf(` `);n>=0;n=e.indexOf(` `,n+1))t.push(n);return t}function tc(e){let[,...t]=[...[...e.matchAll(Ys)].map(({index:e})=>e),e.length];return t.length>0?t:[e.length]}function nc(e,t,n,r,i){let a=null,o=0;for(let s of e){if(o+=L(t.slice(a??0,s),r,i),o>n)break;a=s}return a}var rc=/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u,ic=/(?:(?<!\p{L})[+\u2212-])?[@_\p{Script=Latin}\d](?:[!-~\p{Script=Latin}\p{M}]*[\p{Script=Latin}\d%+#\]_-])?(?: \/(?= \d)| [!-~\p{Script=Latin}\p{M}]*[\p{Script=Latin}\d%+#\]_-])*/gu;function ac(e){return rc.test(e)?`\u2067${e.replace(ic,`⁦$&⁩`)}\u2069`:e}function oc(e){let{x:t,y:n,anchor:r=`start`,mirroredIn:i=null}=e,a=i!==null,o=a?i-t:t,s=a?sc[r]:r,{text:c,size:l,spread:u}=dc(e),d=`fill`in e?`fill="${e.fill}"`:`class="${e.class}"`;return`<text x="${I(o)}" y="${I(n)}" ${d} font-size="${I(l)}"${e.bold?` font-weight="600"`:``}${s===`start`?``:` text-anchor="${s}"`}${u}>${fa(a?ac(c):c)}</text>`}var sc={start:`end`,middle:`middle`,end:`start`},cc=9,lc=.7,uc=.97;function dc({text:e,size:t,bold:n=!1,width:r}){let i=F(e);if(r===void 0)return{text:i,size:t,spread:``};let a=ka(i,n),o=Aa(n),s=L(i,t,a)<=r;if(s&&(a===o||L(i,t,o)<=r))return{text:i,size:t,spread:``};let c=s?t:fc(i,t,r,a),l=s?i:Da(i,r,c,a),u=a!==o&&L(l,c,o)>r,d=I(uc*L(l,c,a));return{text:l,size:c,spread:u?` textLength="${d}" lengthAdjust="spacingAndGlyphs"`:``}}function fc(e,t,n,r){let i=L(e,t,r),a=Math.max(Math.min(t,cc),lc*t);return Math.max(a,Math.floor(2*t*n/i)/2)}function pc({background:e,title:t,text:n,accent:r,others:i}){let a=(t,n)=>ea(n,e,t),o=e=>a(4.5,e),s=e=>a(3,e),c=o(r),l=o(n),u=t=>$i(e,l,t),d=[.3,.5,.73].map(t=>$i(e,c,t));return Object.freeze({background:e,border:a(mc.border,u(.22)),title:o(t),text:l,muted:o($i(l,e,.3)),accent:c,track:a(mc.track,u(.17)),series:Object.freeze([c,...i.map(s)]),heat:Object.freeze([a(mc.heat,u(.1)),...d,c])})}var mc={border:1.4,track:1.29,heat:1.15};function hc(e,t){if(Object.keys(t).length===0)return e;let[,...n]=e.series,r=pc({...e,...t,others:n});return Object.freeze({...r,...t.border&&{border:t.border},...t.muted&&{muted:ea(t.muted,r.background,4.5)}})}function gc(e,t){let n=[...new Set(t.match(/class="[^"]*"/g))].sort();if(Object.keys(e.colours).length>0)return vc(e,n);let r=_c.get(e.theme)??new Map;_c.set(e.theme,r);let i=e.mode+n.join(``),a=r.get(i)??vc(e,n);return r.set(i,a),a}var _c=new WeakMap;function vc({theme:e,mode:t,colours:n},r){let i=new Set(r.flatMap(e=>e.slice(7,-1).split(` `))),a=t=>bc(hc(e[t],n)).filter(([e])=>i.has(e));if(t!==`auto`)return Cc(a(t).map(Sc));let o=a(`light`),s=a(`dark`).filter(([,e],t)=>e!==o[t][1]),c=Cc(o.map(Sc));return s.length>0?`${c}@media(prefers-color-scheme:dark){${Cc(s)}}`:c}var yc=new WeakMap;function bc(e){let t=yc.get(e)??xc(e);return yc.set(e,t),t}function xc(e){let{background:t,border:n,title:r,text:i,muted:a,accent:o,track:s,series:c,heat:l}=e;return[[`border-line`,`stroke:${n}`,`fill:none`],[`accent-line`,`stroke:${o}`,`fill:none`],[`track-line`,`stroke:${s}`,`fill:none`],[`background`,`fill:${t}`],[`title`,`fill:${r}`],[`text`,`fill:${i}`],[`muted`,`fill:${a}`],[`accent`,`fill:${o}`],[`accent-soft`,`fill:${o}`,`fill-opacity:.25`],[`track`,`fill:${s}`],...c.map((e,t)=>[`series-${t}`,`fill:${e}`]),...l.map((e,t)=>[`heat-${t}`,`fill:${e}`])]}var Sc=([e,t,n])=>[e,n?`${n};${t}`:t];function Cc(e){let t=new Map;for(let[n,r]of e){let e=t.get(r);t.set(r,e?`${e},.${n}`:`.${n}`)}return[...t].map(([e,t])=>`${t}{${e}}`).join(``)}var wc=14,Tc=4096,Ec=`@media(prefers-reduced-motion:no-preference){svg>g{animation:settle .6s}@keyframes settle{from{transform:translateY(6px)}}}`;function Dc(e,t,n){if(e.hide.has(`title`))return``;let r=F(e.title??t),i={x:24,class:`title`,bold:!0,width:n-48,mirroredIn:Ac(e,n)},a=Ks(r,i.width,[17,16,15,14],`badge-bold`);if(L(r,a,`badge-bold`)<=i.width)return oc({...i,y:34,size:a,text:r});let[o,s]=e.title===null?Oc(r):kc(r,i.width);return oc({...i,y:s?24:34,size:15,text:o})+(s&&oc({...i,y:41,size:13,text:s}))}function Oc(e){let[t=``,...n]=e.split(` · `);return[t,n.join(` · `)]}function kc(e,t){let[n=``,r=``]=qs(e,t,15,2);return[n,r]}function Ac(e,t){return e.locale.direction===`rtl`?t:null}function jc(e,t,n=[]){let r=e.height+(t.ageSeconds===null?0:wc),i=Math.min(Math.max(t.width||e.width,1),Tc),a=r*i/e.width,o=t.animate?`<g>${e.body}</g>`:e.body,s=Mc(e.width,r,t)+o+Nc(e,t),c=gc(t,s)+(t.animate?Ec:``);return`<svg xmlns="http://www.w3.org/2000/svg" width="${I(i)}" height="${I(a)}" viewBox="0 0 ${I(e.width)} ${I(r)}" role="img" aria-labelledby="t d" lang="${da(t.locale.code)}" font-family="${Ca}">${Ya(n)}<title id="t">${da(e.title)}</title><desc id="d">${Ic(e.description)}</desc><style>${c}</style>${s}</svg>`}function Mc(e,t,n){let r=n.radius>0?` rx="${I(Pc(n,t))}"`:``;return n.border?`<rect x=".5" y=".5" width="${I(e-1)}" height="${I(t-1)}"${r} class="background border-line"/>`:`<rect width="${I(e)}" height="${I(t)}"${r} class="background"/>`}function Nc(e,t){return t.ageSeconds===null?``:oc({x:e.width-Math.max(12,4+Fc(Pc(t,e.height),5)),y:e.height+wc-8,size:10,class:`muted`,anchor:`end`,text:No(t.ageSeconds,t.locale),width:e.width-24,mirroredIn:Ac(t,e.width)})}var Pc=({radius:e},t)=>Math.min(e,t/2);function Fc(e,t){return e>t?e-Math.sqrt(e**2-(e-t)**2):0}var Ic=e=>fa(F(e,1e3));function Lc(e,t){let n=Ac(e,t);return{text:e=>oc({...e,mirroredIn:n}),shapes:e=>n===null||e===``?e:`<g transform="matrix(-1 0 0 1 ${I(t)} 0)">${e}</g>`}}var Rc=11,zc=16;function Bc(e,{x:t,y:n,width:r,label:i,value:a}){let o=n+32;return e.text({x:t,y:n+10,size:Rc,class:`muted`,text:i,width:r})+e.text({x:t,y:o,size:zc,class:`text`,bold:!0,text:a,width:r})}var Vc=12;function Hc(e,t,n){let r=Array.from({length:t},()=>0);e.forEach((e,n)=>{let i=n%t;r[i]=Math.max(r[i],Uc(e))});let i=n-r.reduce((e,t)=>e+t,0),a=i>=t*Vc,o=0;return r.map(e=>{let r=o;return o+=a?e+i/t:n/t,{x:r,width:o-r-Vc}})}var Uc=({label:e,value:t})=>Math.ceil(Math.max(L(e,Rc),L(t,zc,`sans-bold`))),Wc=new Map;function Gc(e){let t=Wc.get(e)??Kc(e);return Wc.set(e,t),t}function Kc(e){return(new Intl.Locale(e).getWeekInfo?.().firstDay??7)%7}var qc=864e5,Jc=6e4;function Yc(e,t=0){return Math.floor((e+t*Jc)/qc)}function Xc(e){return new Date(e*qc).toISOString().slice(0,10)}function Zc(e){let t=e.length-6,n=e.charAt(t);if(n!==`+`&&n!==`-`)return 0;let r=Number(e.slice(t+1,t+3))*60+Number(e.slice(t+4));return n===`-`?-r:r}function Qc(e,t,n){let r=Date.parse(e.firstDay)/qc,i=[];for(let a=Math.max(t,r);a<=n;a+=1){let t=e.counts[a-r];if(t===void 0)break;t>0&&i.push(a)}return i}function $c(e){let t=0,n=0;return e.forEach((r,i)=>{n=r-1===e[i-1]?n+1:1,t=Math.max(t,n)}),t}var el=-720;function tl(e,t){let n=Yc(t.getTime(),el),r=[n+2,n+1,n,n-1].find(t=>e.has(t));if(r===void 0)return 0;let i=0;for(;e.has(r-i);)i+=1;return i}var nl=4;function rl({firstDay:e,counts:t},n,r){let i=Date.parse(e)/qc,a=e=>((e+nl-r)%7+7)%7,o=a(i),s=Math.ceil((o+t.length)/7),c=Math.max(0,(s-n)*7-o),l=il(t.slice(c));return t.slice(c).map((e,t)=>{let r=i+c+t;return{day:r,week:Math.floor((o+c+t)/7)-Math.max(0,s-n),row:a(r),level:l(e)}})}function il(e){let t=e.filter(e=>e>0).toSorted((e,t)=>e-t),n=[1,2,3].map(e=>t[Math.floor(t.length*e/4)]??0);return e=>e<=0?0:n.filter(t=>e>t).length+1}var al=.8,ol=e=>5*e-e*.19999999999999996;function sl(e,t){let{x:n,y:r,pitch:i,legend:a}=t,o=[0,1,2,3,4].map(t=>{let o=ll(e.filter(e=>e.level>=t)),s=a&&`M${I((a.x-n)/i+t)} ${I((a.y-r)/i)}h.8v.8h-.8`;return o||s?`<path class="heat-${t}" d="${o}${s??``}"/>`:``});return`<g transform="translate(${I(n)} ${I(r)})scale(${I(i)})">${o.join(``)}${cl((e.at(-1)?.week??0)+1)}</g>`}function cl(e){let t=[0,1,2,3,4,5].map(t=>`M0 ${ul(t+al)}v.2h${5*e}v-.2`),n=`M4 0${`v7h1V0h4`.repeat(e-1)}`;return`<path class="background" transform="scale(.2 1)" d="${t.join(``)}${n}"/>`}function ll(e){let t=Array.from({length:7},()=>[]);for(let{week:n,row:r}of e)t[r].push(n);let n=``;for(let[e,r]of t.entries()){let t=0;for(let i=0;i<r.length;){let a=r[i],o=a;for(;r[i]===o;)[i,o]=[i+1,o+1];n+=`${t===0?`M${a} ${e}`:`h${a-t}`}v1h${o-a}V${e}`,t=o}}return n}var ul=e=>I(e).replace(/^0\./,`.`),dl=10,fl=4,pl=14;function ml(e,{x:t,y:n,pitch:r},i,a){let o=Ac(i,a),s=t,c=e.map(({day:e,week:t})=>({date:new Date(e*qc),week:t})).filter(({date:e},t)=>e.getUTCDate()<=(t===0?pl:1)).map(({date:e,week:n})=>{let c=i.locale.month(e.getUTCMonth()+1),l=t+n*r,u=l+L(c,dl,`badge`);return l<s||u>a-24?``:(s=u+fl,`<tspan x="${I(o===null?l:o-l)}">${da(c)}</tspan>`)}),l=o===null?``:` text-anchor="end"`;return`<text y="${I(n-6)}" class="muted" font-size="${dl}"${l}>${c.join(``)}</text>`}function hl(e,t,n,r){let i=Lc(r,n),a=r.hide.has(`title`)?24:48;return{width:n,height:a+20+24,title:e,description:t,body:Dc(r,e,n)+i.text({x:24,y:a+16,size:13,class:`muted`,text:t,width:n-48})}}var gl={width:500,weeks:54,pitch:8.4},_l={mostWidth:320,leastWidth:200,pitch:10},vl=16,yl=10,bl=5,xl=160,Sl=240,Cl=46;function wl({layout:e,width:t}){if(e===`wide`)return gl;let{mostWidth:n,leastWidth:r,pitch:i}=_l,a=Math.min(n,Math.max(r,t??n));return{width:a,weeks:Math.floor((a-48+2)/i),pitch:i}}function Tl(e,t){let{locale:n,layout:r,hide:i}=t,{messages:a}=n,{weeks:o,width:s,pitch:c}=wl(t),l=R(a.activityOf,{login:e.login}),{calendar:u,streaks:d}=e;if(!u||!d||u.counts.length===0)return hl(l,`${a.contributions}: ${a.unknown}`,s,t);let f=Lc(t,s),p=s-48,m=rl(u,o,Gc(n.code)),h=o-1-(m.at(-1)?.week??0),g=24+Math.floor(h/2)*c,_=(i.has(`title`)?24:48)+vl,v=_+Math.ceil(7*c)+18,ee=s-24,te=i.has(`legend`)?null:El(f,ee,v,c,t),ne={x:g,y:_,pitch:c,legend:te&&{x:te.x,y:v-8}};te&&r===`compact`&&(v+=20);let re=n.plural(a.contributionsInYear,d.total),ie=te&&r===`wide`?te.start-24-12:p,ae={x:24,y:v,width:ie,text:re},oe=[{label:a.streak,value:n.plural(a.days,d.current)},{label:a.longestStreak,value:n.plural(a.days,d.longest)}],{elements:se,height:y}=Dl(f,i.has(`streaks`)?[]:oe,v+14,p);return v+=y,{width:s,height:v+24-6,title:l,description:`${re}. ${oe.map(({label:e,value:t})=>`${e}: ${t}`).join(`. `)}.`,body:Dc(t,l,s)+f.shapes(sl(m,ne))+ml(m,ne,t,s)+(te?.words??``)+f.text({...ae,size:12,class:`text`})+se}}function El(e,t,n,r,{locale:i}){let{less:a,more:o}=i.messages,[s,c]=[a,o].map(e=>Math.ceil(L(e,yl))),l=t-c-bl,u=l-ol(r),d={y:n,size:yl,class:`muted`},f={x:u-bl,anchor:`end`,width:s},p={x:l+bl,width:c};return{start:f.x-s,x:u,words:e.text({...d,...f,text:a})+e.text({...d,...p,text:o})}}function Dl(e,t,n,r){let i=r<Sl?1:2,a=Math.min(r/i,xl);return{elements:t.map((t,r)=>{let o=24+r%i*a,s=Math.floor(r/i);return Bc(e,{...t,x:o,y:n+s*Cl,width:a-12})}).join(``),height:Math.ceil(t.length/i)*Cl}}var Ol=12,kl=2;function Al(e,t,n){let{x:r,y:i,width:a}=e,o=n.filter(({weight:e})=>e>0),s=o.reduce((e,{weight:t})=>e+t,0),c=5*o.length,l=Math.max(0,(a+kl)*(t??0)-c),u=r,d=o.map(({weight:e,class:t})=>{let n=5+l*e/s,r=u+n,a=Ml({x:u,y:i,width:r-u-kl},t);return u=r,a}),f={x:u,y:i,width:r+a-u};return d.join(``)+(f.width>Ol?jl(f):``)}function jl({x:e,y:t,width:n}){let r=Ol/2;return`<path d="M${r} 0h${I(n-Ol)}" class="border-line" stroke-width="${Ol}" stroke-dasharray="2 3" transform="translate(${I(e)} ${I(t+r)})skewX(-45)"/>`}var Ml=({x:e,y:t,width:n},r)=>`<rect x="${I(e)}" y="${I(t)}" width="${I(n)}" height="${Ol}" rx="2" class="${r}"/>`,Nl={wide:{width:500,columns:2},compact:{width:320,columns:1}},Pl=24,Fl=20,Il=14,Ll=16,Rl=24;function zl(e,t){let{ai:n}=e,{locale:r,hide:i}=t,{width:a,columns:o}=Nl[t.layout],s=a-48,c=Lc(t,a),l=R(r.messages.aiMarksOf,{login:e.login}),u=Bl(n,r),d=i.has(`title`)?16:48,f={size:24,class:Po(n).found===`some`?`accent`:`text`,bold:!0,text:Fo(n,r),width:s},p=Io(n,r),m=Ks(p,s,[12,11,10],`sans`),h=qs(p,s,m,2),g=[Dc(t,l,a),c.text({...f,x:24,y:d+28}),...h.map((e,t)=>{let n=d+48+Il*t;return c.text({x:24,y:n,size:m,class:`muted`,text:e,width:s})})];d+=60+Il*Math.max(0,h.length-1),g.push(c.shapes(Al({x:24,y:d,width:s},n.shareFloor,u))),d+=12;let _=[...i.has(`tools`)?[]:u,...i.has(`legend`)||n.shareFloor===1?[]:[Vl(r)]],v=(s-Pl*(o-1))/o;if(_.forEach((e,n)=>{let r={x:24+n%o*(v+Pl),y:d+24+Fl*Math.floor(n/o),width:v};g.push(Hl(c,e,r,t))}),d+=Fl*Math.ceil(_.length/o)+4,!i.has(`note`)){let e=qs(r.messages.floorNote,s,11,2);e.forEach((e,t)=>{let n=d+24+Ll*t;g.push(c.text({x:24,y:n,size:11,class:`muted`,text:e,width:s}))}),d+=Ll*e.length+8}let ee=[`${l}: ${f.text}`,p,Ul(u,r),r.messages.floorNote];return{width:a,height:d+20,title:l,description:`${ee.filter(e=>e!==``).join(`. `)}.`,body:g.join(``)}}function Bl({shareFloor:e,marked:t,tools:n},{messages:r}){if(e===null)return[];let i=n.slice(0,6).map(({tool:e,commits:t},n)=>({name:e,weight:t,class:`series-${n}`})),a=t-i.reduce((e,{weight:t})=>e+t,0);return a>0?[...i,{name:r.others,weight:a,class:`muted`}]:i}var Vl=({messages:e})=>({name:e.unknown,weight:0,class:null});function Hl(e,t,{x:n,y:r,width:i},{locale:a,hide:o}){let s=t.class===null||o.has(`values`)?``:a.number(t.weight),c=t.class===null?jl({x:n,y:r-10,width:Rl}):`<rect x="${I(n)}" y="${I(r-10)}" width="12" height="12" rx="2" class="${t.class}"/>`,l={y:r,size:12},u=t.class===null?32:20;return e.shapes(c)+e.text({...l,x:n+u,class:`text`,text:t.name,width:i-u-60})+(s&&e.text({...l,x:n+i,class:`muted`,anchor:`end`,text:s,width:56}))}var Ul=(e,{number:t})=>e.map(({name:e,weight:n})=>`${e} ${t(n)}`).join(`, `),Wl=5e-4,Gl=[0,1,2,3,4,5].map(e=>`series-${e}`);function Kl(e,t){let n=({name:e})=>t.has(e.toLowerCase()),r=e.filter(e=>!n(e));if(r.length===e.length)return r;let i=e.filter(n).reduce((e,{share:t})=>e-t,1);return i<Wl?[]:r.map(({name:e,share:t})=>({name:e,share:t/i}))}function ql(e,t,n){let r=1,i=[];for(let{name:n,share:a}of(e??[]).slice(0,Math.max(1,t))){let e=Math.min(a,r);e>=Wl&&(i.push({name:n,share:e,colour:Gl[i.length%Gl.length]}),r-=e)}return i.length>0&&r>=Wl&&i.push({name:n.locale.messages.others,share:r,colour:`muted`}),i}var Jl=40;function Yl(e,{locale:t}){return e.map(({name:e,share:n})=>`${F(e,Jl)} ${t.percent(n)}`).join(`, `)}var Xl=2,Zl=3;function Ql(e,{x:t,y:n,width:r,height:i}){let a=r-Xl*(e.length-1),o=e.map(({share:e})=>Math.max(Zl,e*a)),s=a/o.reduce((e,t)=>e+t,0),c=t;return e.map(({colour:e},t)=>{let r=o[t]*s,a=`<rect class="${e}" x="${I(c)}" y="${I(n)}" width="${I(r)}" height="${I(i)}" rx="2"/>`;return c+=r+Xl,a}).join(``)}function $l(e,t,n,r){let i=(n.width-32*(n.columns-1))/n.columns,a=Math.ceil(t.length/n.columns),o=r.hide.has(`values`)?0:52;return{elements:t.map(({name:t,share:s,colour:c},l)=>{let u=n.x+Math.floor(l/a)*(i+32),d=n.y+l%a*24,f=i-18-o,p=`<circle class="${c}" cx="${I(u+5)}" cy="${I(d+12)}" r="5"/>`,m={x:u+i,y:d+16,size:13,width:52};return e.shapes(p)+e.text({x:u+18,y:d+16,size:13,class:`text`,text:t,width:f})+(o>0?e.text({...m,class:`muted`,anchor:`end`,text:r.locale.percent(s)}):``)}).join(``),height:a*24}}var eu=10;function tu(e,t){let{messages:n}=t.locale,r=t.layout===`wide`,i=r?500:320,a=R(n.languagesOf,{login:e.login}),o=ql(e.languages&&Kl(e.languages,t.hideLanguages),t.count,t);if(o.length===0)return hl(a,e.languages===null?`${n.languages}: ${n.unknown}`:n.noLanguages,i,t);let s=Lc(t,i),c=i-48,l=t.hide.has(`title`)?24:52,u=Ql(o,{x:24,y:l,width:c,height:eu}),d=l+eu+12,f=$l(s,o,{x:24,y:d,width:c,columns:r&&o.length>1?2:1},t);return{width:i,height:d+f.height+24-8,title:a,description:`${Yl(o,t)}.`,body:Dc(t,a,i)+s.shapes(u)+f.elements}}var nu=[`head`,`radar`,`signals`,`next`,`coverage`],ru={head:60,radar:140,signals:76,next:40,coverage:36},iu=500,au=320,ou=184,su=20;function cu(e){let t=nu.filter(t=>t===`head`||!e.hide.has(t)),n=e.layout===`wide`?iu:au,r=n-48,i=n=>e.layout===`wide`&&t.includes(`radar`)&&(n===`radar`||n===`coverage`),a=t.filter(i),o=t.filter(e=>!i(e)),s=a.length>0?r-ou-su:r,c=e.hide.has(`title`)?20:48,l=new Map,u=[lu(o,{x:24,y:c,width:s},l),lu(a,{x:n-24-ou,y:c,width:ou},l)];return{width:n,height:Math.max(...u)+8,places:l}}function lu(e,t,n){let{y:r}=t;for(let i of e)n.set(i,{...t,y:r}),r+=ru[i];return r}var uu=20,du=20,fu=40;function pu(e,t,n){let{width:r,...i}=cu(n),{title:a,text:o}=n.locale.messages.notices[e],s=r-48,c=Lc(n,r),l={x:r/2,anchor:`middle`,width:s},u=e===`invalid-login`?``:t??``,d=qs(o,s,14,3),f=u===``?0:du,p=72+f+uu*d.length,m=Math.max(i.height,p+48),h=Math.round((m-p)/2),g=h+fu+24,_=g+f+28,v=[c.text({...l,y:g,size:Ks(a,s,[17,14],`sans-bold`),class:`title`,bold:!0,text:a}),u&&c.text({...l,y:g+du,size:13,class:`muted`,text:u}),...d.map((e,t)=>c.text({...l,y:_+uu*t,size:14,class:`text`,text:e}))];return{width:r,height:m,title:u===``?a:`${u}: ${a}`,description:o,body:ma((r-fu)/2,h,fu)+v.join(``)}}var mu=18,hu=8;function gu(e,t){let{messages:n}=t.locale,r=t.layout===`wide`,i=r?500:320,a=R(n.organizationOf,{login:e.login}),o=_u(e,t);if(o===null)return hl(a,`${n.repositories}: ${n.unknown}`,i,t);let s=Lc(t,i),c=i-48,l=Hc(o,r?4:2,c),u=t.hide.has(`title`)?24:50,d=o.map((e,t)=>{let{x:n,width:r}=l[t%l.length],i=u+Math.floor(t/l.length)*(32+mu);return Bc(s,{...e,x:24+n,y:i,width:r})}),f=u+Math.ceil(o.length/l.length)*(32+mu),p=ql(e.languages,Math.min(t.count,r?5:3),t),m={x:24,y:f,width:c,height:hu},h=$l(s,p,{x:24,y:f+hu+10,width:c,columns:r?2:1},t),g=p.length>0,_=g?s.shapes(Ql(p,m))+h.elements:``,v=o.map(({label:e,value:t})=>`${e}: ${t}`);return g&&v.push(`${n.languages}: ${Yl(p,t)}`),{width:i,height:g?f+hu+10+h.height+24-8:f-mu+24,title:a,description:`${v.join(`. `)}.`,body:Dc(t,a,i)+d.join(``)+_}}function _u({organization:e},{locale:t}){if(e===null)return null;let{messages:n}=t,{repositories:r,read:i,active:a,licensed:o,since:s}=e,c=a>=i&&r>i;return[{label:n.repositories,value:t.number(r)},{label:n.activeRepositories,value:t.number(a)+(c?`+`:``)},{label:n.licensed,value:o===null?n.unknown:t.percent(o)},{label:n.since,value:s&&t.date(s)||n.unknown}]}function vu({x:e,y:t,width:n,height:r,share:i,class:a,isReversed:o}){let s=(i,a)=>`<rect x="${I(o?e+n-i:e)}" y="${I(t)}" width="${I(i)}" height="${r}" rx="${r/2}" class="${a}"/>`,c=Math.min(1,Math.max(0,i))*n;return s(n,`track`)+(c>0?s(Math.max(c,r),a):``)}var yu=52,bu=12,xu=12,Su=yu*Math.SQRT1_2,Cu=12,wu=[[-1,-1],[1,-1],[1,1],[-1,1]],Tu=[1,0,3,2];function Eu(e,t,n,r){let{locale:i,hide:a}=r,o=Ou(i,n.width),s=$o.map((r,s)=>{let[c,l]=wu[s],u=n.y+Cu+(l<0?0:112),d=c<0,f={x:d?n.x:n.x+n.width,anchor:d?`start`:`end`},{lines:p,size:m,width:h}=o[s],g=xu/2*(p.length-1),_=p.map((t,n)=>e.text({...f,y:u-g+xu*n,size:m,class:`muted`,text:t,width:h})).join(``);if(a.has(`values`))return _;let v=t[r].coverage>0;return _+e.text({...f,y:u-l*(16+g),size:v?14:11,class:v?`text`:`muted`,bold:v,text:vs(t[r],i),width:n.width/2-20})});return e.shapes(Au(t,n))+s.join(``)}var Du=new WeakMap;function Ou(e,t){let n=Du.get(e)??new Map;Du.set(e,n);let r=n.get(t)??ku(e,t);return n.set(t,r),r}function ku({messages:e},t){let n=$o.map(t=>e.dimensions[t]),[r=``,i=``,a=``,o=``]=n,s=[r+i,a+o].toSorted((e,t)=>L(t,11)-L(e,11))[0],c=Ks(s,t-bu,[11,10],`sans`);return n.map((e,r)=>{let i=L(n[Tu[r]],c),a=Math.max((t-bu)/2,t-bu-i);return{...Js(e,a,[c,10,9],2),width:a}})}function Au(e,t){let n={x:t.x+t.width/2,y:t.y+Cu+yu},r=e=>`<circle cx="${I(n.x)}" cy="${I(n.y)}" r="${e}" class="track-line"/>`,i=I(2*Su),a=`<path d="M${I(n.x-Su)} ${I(n.y-Su)}l${i} ${i}m-${i} 0l${i}-${i}" class="track-line"/>`,o=$o.every(t=>e[t].score===0),s=$o.flatMap((t,r)=>{let{score:i,coverage:a}=e[t];if(a===0)return[];let[o,s]=wu[r],c=Su*i/100;return`${I(n.x+o*c)} ${I(n.y+s*c)}`}),c=s.length===0||o?``:`<path d="M${s.join(`L`)}Z" class="accent-soft accent-line" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"/>`;return r(yu)+r(yu/2)+a+c}function ju(e,t){let{scores:n}=e;if(!n)return pu(Ds(e),e.login,t);let{width:r,height:i,places:a}=cu(t),o=R(t.locale.messages.scoreOf,{login:e.login}),s=Lc(t,r),c=(e,t)=>{let n=a.get(e);return n?t(n):``},l=[Dc(t,o,r),c(`head`,r=>Nu(s,e,n,r,t)),c(`radar`,e=>Eu(s,n.dimensions,e,t)),c(`signals`,r=>Iu(s,e,n,r,t)),c(`next`,n=>Lu(s,e,n,t)),c(`coverage`,e=>Ru(s,n,e,t))].join(``);return{width:r,height:i,title:o,description:Es(e,n,o,t.locale),body:l}}var Mu=80;function Nu(e,t,{overall:n},{x:r,y:i,width:a},{locale:o,hide:s}){let{undecided:c}=o.messages;if(n.coverage<=0){let t=Ks(c,a,[20,17,14],`sans-bold`);return e.text({x:r,y:i+44,size:t,class:`text`,bold:!0,text:c,width:a})}let l=vs(n,o),u=Ss(t)?`text`:`accent`,d=Ks(l,Mu,[44,36],`badge-bold`),f=Math.min(Math.ceil(L(l,d,`badge-bold`)),a/2),p={x:r+f+16,width:a-f-16},m=ys(t,o),h={y:i+16,size:Ks(m,p.width,[14,12],`sans-bold`),class:`text`,bold:!0,text:m};return e.text({x:r,y:i+44,size:d,class:u,bold:!0,text:l,width:f})+(s.has(`archetype`)?``:e.text({...p,...h}))+(s.has(`percentile`)?``:Fu(e,t,{...p,y:i+31},o))}var Pu=/[\u0900-\u0dff\u0e00-\u0eff]/;function Fu(e,{percentile:t},{x:n,y:r,width:i},a){if(!t)return``;let o=xs(t,a).replace(` %`,`\xA0%`),{size:s,lines:c}=Js(o,i,[11,10],3),l=Pu.test(o)?13:12;return c.map((t,a)=>e.text({x:n,y:r+l*a,size:s,class:`muted`,text:t,width:i})).join(``)}function Iu(e,{strongest:t},n,{x:r,y:i,width:a},{locale:o,hide:s}){if(t.length===0)return qs(Cs(n,o),a,12,3).map((t,n)=>e.text({x:r,y:i+12+18*n,size:12,class:`muted`,text:t,width:a})).join(``);let c={x:r+a,size:12,class:`muted`,anchor:`end`,width:76},l=t.slice(0,2).map(({id:t,label:n,counted:l,most:u},d)=>{let f=i+32+26*d,p=_s(o,t,n),m=`${o.number(l)} / ${o.number(u)}`,h={x:r,y:f+6,width:a,height:4};return e.text({x:r,y:f,size:12,class:`text`,text:p,width:a-80})+(s.has(`values`)?``:e.text({...c,y:f,text:m}))+e.shapes(vu({...h,share:l/u,class:`accent`}))});return zu(e,o.messages.strongest,{x:r,y:i,width:a})+l.join(``)}function Lu(e,{next:t},{x:n,y:r,width:i},{locale:a}){if(!t)return``;let o=zu(e,a.messages.next,{x:n,y:r,width:i}),s=r+28,c=R(a.messages.gain,{points:a.number(t.gain)}),l=Math.min(Math.ceil(L(c,12,`sans-bold`)),i/2),u={y:s,size:12},d=_s(a,``,t.label);return o+e.text({...u,x:n,class:`text`,text:d,width:i-l-8})+e.text({...u,x:n+i,class:`accent`,bold:!0,anchor:`end`,text:c,width:l})}function Ru(e,t,{x:n,y:r,width:i},{locale:a}){let{messages:o}=a;return[[o.coverage,ws(t,a)],[o.confidence,o.confidences[t.overall.confidence]]].map(([t,a],o)=>{let s={y:r+8+16*o,size:11,width:i/2-4};return e.text({...s,x:n,class:`muted`,text:t})+e.text({...s,x:n+i,class:`text`,anchor:`end`,text:a})}).join(``)}var zu=(e,t,{x:n,y:r,width:i})=>e.text({x:n,y:r+12,size:11,class:`muted`,text:t,width:i}),Bu={score:ju,languages:tu,activity:Tl,ai:zl,organization:gu};function Vu(e,t,n){let r=e===`score`&&t.kind===`organization`?`organization`:e,i=Os(r,t);return i?pu(i,t.login,n):Bu[r](t,n)}var Hu={en:ss,nl:`Activiteit
Samenwerking
Technische breedte
AI-vaardigheid
AI-indiehacker
Open-sourcebeheerder
Full-stack-polyglot
Backend-architect
Frontend-vakman
DevOps-specialist
Datawetenschapper
Beveiligingswachter
Opkomende ontwikkelaar
Code-ontdekker
Te weinig gegevens
Er is te weinig openbaars bekend.
Er telt nog niets openbaars mee.
Score
Talen
AI-sporen
Organisatie
Percentiel
meer dan {percent} van een steekproef gebruikers
Dekking
Zekerheid
hoog
gemiddeld
laag
Sterkste punten
Volgende stap
+{points} pt
Huidige reeks
Langste reeks
one:{count} dag|{count} dagen
Bijdragen
one:{count} bijdrage in een jaar|{count} bijdragen in een jaar
Minder
Meer
minstens {percent}
geen sporen gevonden
Hulpmiddelen
{marked} van {read} gelezen commits
{marked} van {own} eigen commits met sporen, {read} gelezen
Ontbrekende sporen bewijzen niets
Repository’s
Actieve repository’s
Met licentie
Sinds
Overig
onbekend
geen talen gevonden
Bijgewerkt {age}
Geen GitHub-login
Dit adres bevat geen geldige GitHub-login.
Hier niet openbaar
Dit account bestaat niet of wordt hier niet getoond.
Te veel verzoeken
De limiet van GitHub is bereikt, kijk later opnieuw.
Geen antwoord
GitHub antwoordt nu niet, kijk later opnieuw.
Wordt geteld
De cijfers worden geteld, kijk over een minuut opnieuw.
Geen persoon
Alleen accounts van personen krijgen een score.
Organisatie
Kaart voor personen. Voor organisaties: type=organization.
Bot
Een geautomatiseerd account. Alleen personen krijgen een score.
Persoon
Kaart voor organisaties. Voor personen: type=score.
Eigen commits
Actieve weken
Actieve dagen
Langste reeks
Laatste activiteit
Onderhouden repository’s
Vaart
Geopende pull requests
Door anderen gemerged
Gegeven reviews
Geopende issues
Repository’s van anderen
Breedte van samenwerking
Werk van anderen gemerged
Belangrijkste talen
Talen van dit jaar
Frameworks en hulpmiddelen
Lagen van een systeem
Pakketecosystemen
Commits met AI-sporen
Weken met AI-sporen
AI-hulpmiddelen
Instructies voor agents
AI-engineeringstack`,de:`Aktivität
Zusammenarbeit
Technikvielfalt
KI-Kompetenz
KI-Indie-Hacker
Open-Source-Maintainer
Full-Stack-Polyglott
Backend-Architekt
Frontend-Handwerker
DevOps-Spezialist
Data Scientist
Sicherheitswächter
Aufstrebender Entwickler
Code-Entdecker
Zu wenig Daten
Es ist zu wenig Öffentliches bekannt.
Noch zählt nichts Öffentliches.
Punktzahl
Sprachen
KI-Spuren
Organisation
Perzentil
mehr als {percent} einer Nutzer-Stichprobe
Abdeckung
Verlässlichkeit
hoch
mittel
niedrig
Am stärksten
Nächster Schritt
+{points} Pkt.
Aktuelle Serie
Längste Serie
one:{count} Tag|{count} Tage
Beiträge
one:{count} Beitrag im Jahr|{count} Beiträge im Jahr
Weniger
Mehr
mindestens {percent}
keine Spuren gefunden
Werkzeuge
{marked} von {read} gelesenen Commits
{marked} von {own} eigenen Commits mit Spuren, {read} gelesen
Fehlende Spuren beweisen nichts
Repositorys
Aktive Repositorys
Mit Lizenz
Seit
Andere
unbekannt
keine Sprachen gefunden
Aktualisiert {age}
Kein GitHub-Login
Diese Adresse enthält keinen gültigen GitHub-Login.
Hier nicht öffentlich
Dieses Konto gibt es nicht, oder es wird hier nicht gezeigt.
Zu viele Anfragen
Das Limit von GitHub ist erreicht, später erneut ansehen.
Keine Antwort
GitHub antwortet gerade nicht, später erneut ansehen.
Wird gezählt
Die Zahlen werden ermittelt, in einer Minute erneut ansehen.
Keine Person
Nur Konten von Personen erhalten eine Punktzahl.
Organisation
Karte nur für Personen. Für Organisationen: type=organization.
Bot
Dieses Konto ist automatisiert. Punkte erhalten nur Personen.
Person
Karte nur für Organisationen. Für Personen: type=score.
Eigene Commits
Aktive Wochen
Aktive Tage
Längste Serie
Letzte Aktivität
Gepflegte Repositorys
Schwung
Geöffnete Pull Requests
Von anderen übernommen
Gegebene Reviews
Geöffnete Issues
Repositorys anderer
Breite der Zusammenarbeit
Arbeit anderer übernommen
Wesentliche Sprachen
Sprachen dieses Jahres
Frameworks und Werkzeuge
Schichten eines Systems
Paket-Ökosysteme
Commits mit KI-Spuren
Wochen mit KI-Spuren
KI-Werkzeuge
Anweisungen für Agenten
KI-Entwicklungsstack`,nb:`Aktivitet
Samarbeid
Teknisk bredde
KI-kompetanse
KI-indiehacker
Åpen kildekode-forvalter
Fullstack-polyglott
Backend-arkitekt
Frontend-håndverker
DevOps-spesialist
Dataforsker
Sikkerhetsvokter
Utvikler på vei opp
Kodeutforsker
For lite grunnlag
For lite av det offentlige er kjent.
Ingenting offentlig teller ennå.
Poeng
Språk
KI-spor
Organisasjon
Persentil
mer enn {percent} av et utvalg brukere
Dekning
Sikkerhet
høy
middels
lav
Sterkest
Neste steg
+{points} p
Nåværende rekke
Lengste rekke
one:{count} dag|{count} dager
Bidrag
{count} bidrag på ett år
Mindre
Mer
minst {percent}
ingen spor funnet
Verktøy
{marked} av {read} leste commits
{marked} av {own} egne commits med spor, {read} lest
Manglende spor beviser ingenting
Repoer
Aktive repoer
Med lisens
Siden
Andre
ukjent
ingen språk funnet
Oppdatert {age}
Ikke et GitHub-login
Adressen inneholder ikke et gyldig GitHub-login.
Ikke offentlig her
Kontoen finnes ikke, eller vises ikke her.
For mange forespørsler
GitHubs grense er nådd, se igjen senere.
Ikke noe svar
GitHub svarer ikke nå, se igjen senere.
Telles
Tallene telles nå, se igjen om et minutt.
Ikke en person
Bare personers kontoer får poeng.
Organisasjon
Kortet er for personer. For organisasjoner: type=organization.
Bot
Denne kontoen er automatisert. Bare personer får poeng.
Person
Kortet er for organisasjoner. For personer: type=score.
Egne commits
Aktive uker
Aktive dager
Lengste rekke
Siste aktivitet
Repoer som holdes i live
Fart
Åpnede pull requests
Flettet av andre
Gitte gjennomganger
Åpnede issues
Andres repoer
Samarbeidets bredde
Andres arbeid flettet
Vesentlige språk
Årets språk
Rammeverk og verktøy
Lag i et system
Pakkeøkosystemer
Commits med KI-spor
Uker med KI-spor
KI-verktøy
Instrukser for agenter
Stakk for KI-utvikling`,da:`Aktivitet
Samarbejde
Teknisk bredde
AI-kompetence
AI-indiehacker
Open source-vedligeholder
Fullstack-polyglot
Backend-arkitekt
Frontend-håndværker
DevOps-specialist
Dataforsker
Sikkerhedsvogter
Udvikler på vej frem
Kodeudforsker
For lidt grundlag
For lidt af det offentlige er kendt.
Intet offentligt tæller endnu.
Score
Sprog
AI-spor
Organisation
Percentil
mere end {percent} af et udsnit af brugere
Dækning
Sikkerhed
høj
middel
lav
Stærkest
Næste skridt
+{points} p
Nuværende stime
Længste stime
one:{count} dag|{count} dage
Bidrag
{count} bidrag på et år
Mindre
Mere
mindst {percent}
ingen spor fundet
Værktøjer
{marked} af {read} læste commits
{marked} af {own} egne commits med spor, {read} læst
Manglende spor beviser intet
Repositorier
Aktive repositorier
Med licens
Siden
Andre
ukendt
ingen sprog fundet
Opdateret {age}
Ikke et GitHub-login
Adressen indeholder intet gyldigt GitHub-login.
Ikke offentlig her
Kontoen findes ikke eller vises ikke her.
For mange forespørgsler
GitHubs grænse er nået, kig igen senere.
Intet svar
GitHub svarer ikke lige nu, kig igen senere.
Tælles
Tallene tælles lige nu, kig igen om et minut.
Ikke en person
Kun personers konti får en score.
Organisation
Kortet er for personer. For organisationer: type=organization.
Bot
Denne konto er automatiseret. Kun personer får en score.
Person
Kortet er for organisationer. For personer: type=score.
Egne commits
Aktive uger
Aktive dage
Længste stime
Seneste aktivitet
Vedligeholdte repositorier
Fart
Åbnede pull requests
Flettet af andre
Givne reviews
Åbnede issues
Andres repositorier
Samarbejdets bredde
Andres arbejde flettet
Væsentlige sprog
Årets sprog
Frameworks og værktøjer
Lag i et system
Pakkeøkosystemer
Commits med AI-spor
Uger med AI-spor
AI-værktøjer
Instruktioner til agenter
Stak til AI-udvikling`,sv:`Aktivitet
Samarbete
Teknisk bredd
AI-kompetens
AI-indiehacker
Open source-förvaltare
Fullstack-polyglott
Backend-arkitekt
Frontend-hantverkare
DevOps-specialist
Dataforskare
Säkerhetsväktare
Utvecklare på väg upp
Kodutforskare
För lite underlag
För lite av det offentliga är känt.
Inget offentligt räknas ännu.
Poäng
Språk
AI-spår
Organisation
Percentil
mer än {percent} av ett urval användare
Täckning
Säkerhet
hög
medel
låg
Starkast
Nästa steg
+{points} p
Nuvarande svit
Längsta svit
one:{count} dag|{count} dagar
Bidrag
{count} bidrag på ett år
Mindre
Mer
minst {percent}
inga spår hittades
Verktyg
{marked} av {read} lästa commits
{marked} av {own} egna commits med spår, {read} lästa
Avsaknad av spår bevisar inget
Repon
Aktiva repon
Med licens
Sedan
Övriga
okänt
inga språk hittades
Uppdaterat {age}
Inte ett GitHub-login
Adressen innehåller inget giltigt GitHub-login.
Inte offentligt här
Kontot finns inte eller visas inte här.
För många förfrågningar
GitHubs gräns är nådd, titta igen senare.
Inget svar
GitHub svarar inte just nu, titta igen senare.
Räknas
Siffrorna räknas just nu, titta igen om en minut.
Inte en person
Bara personers konton får poäng.
Organisation
Kortet är för personer. För organisationer: type=organization.
Bot
Kontot är automatiserat. Bara personer får poäng.
Person
Kortet är för organisationer. För personer: type=score.
Egna commits
Aktiva veckor
Aktiva dagar
Längsta svit
Senaste aktivitet
Repon som hålls vid liv
Fart
Öppnade pull requests
Sammanfogade av andra
Givna granskningar
Öppnade issues
Andras repon
Samarbetets bredd
Andras arbete sammanfogat
Väsentliga språk
Årets språk
Ramverk och verktyg
Lager i ett system
Paketekosystem
Commits med AI-spår
Veckor med AI-spår
AI-verktyg
Instruktioner för agenter
Stack för AI-utveckling`,fi:`Aktiivisuus
Yhteistyö
Tekninen monipuolisuus
Tekoälytaidot
Tekoälyn indie-hakkeri
Avoimen koodin ylläpitäjä
Full stack -polyglotti
Backend-arkkitehti
Frontend-käsityöläinen
DevOps-asiantuntija
Datatieteilijä
Tietoturvan vartija
Nouseva kehittäjä
Koodin tutkija
Liian vähän tietoa
Julkisesta työstä tiedetään liian vähän.
Julkista laskettavaa ei vielä ole.
Pisteet
Kielet
Tekoälyn jäljet
Organisaatio
Persentiili
enemmän kuin {percent} käyttäjäotoksesta
Kattavuus
Varmuus
korkea
kohtalainen
matala
Vahvimmat
Seuraava askel
+{points} p.
Nykyinen putki
Pisin putki
one:{count} päivä|{count} päivää
Panokset
one:{count} panos vuodessa|{count} panosta vuodessa
Vähemmän
Enemmän
vähintään {percent}
jälkiä ei löytynyt
Työkalut
{marked} / {read} luettua committia
jälkiä {marked} / {own} omassa commitissa, {read} luettu
Jälkien puute ei todista mitään
Repot
Aktiiviset repot
Lisensoidut
Alkaen
Muut
tuntematon
kieliä ei löytynyt
Päivitetty {age}
Ei GitHub-tunnus
Osoitteessa ei ole kelvollista GitHub-tunnusta.
Ei julkinen täällä
Tiliä ei ole tai sitä ei näytetä täällä.
Liikaa pyyntöjä
GitHubin raja on täynnä, katso myöhemmin uudelleen.
Ei vastausta
GitHub ei vastaa nyt, katso myöhemmin uudelleen.
Lasketaan
Lukuja lasketaan, katso minuutin päästä uudelleen.
Ei henkilö
Vain henkilöiden tilit saavat pisteet.
Organisaatio
Kortti on henkilöille. Organisaatioille: type=organization.
Botti
Tili on automaattinen. Vain henkilöt saavat pisteet.
Henkilö
Kortti on organisaatioille. Henkilöille: type=score.
Omat commitit
Aktiiviset viikot
Aktiiviset päivät
Pisin putki
Viimeisin toiminta
Ylläpidetyt repot
Vauhti
Avatut pull requestit
Muiden yhdistämät
Annetut katselmukset
Avatut issuet
Muiden repot
Yhteistyön laajuus
Yhdistetty muiden työ
Pääkielet
Tämän vuoden kielet
Kehykset ja työkalut
Järjestelmän kerrokset
Pakettiekosysteemit
Commitit, joissa tekoälyä
Viikot, joissa tekoälyä
Tekoälytyökalut
Ohjeet agenteille
Tekoälykehityksen työkalut`,hu:`Aktivitás
Együttműködés
Technikai sokszínűség
MI-jártasság
MI indie hacker
Nyílt forrású karbantartó
Full-stack poliglott
Backend-építész
Frontend-mester
DevOps-szakértő
Adattudós
Biztonsági őrszem
Feltörekvő fejlesztő
Kódfelfedező
Kevés az adat
Túl kevés nyilvános adat ismert.
Még nincs beszámítható nyilvános adat.
Pontszám
Nyelvek
MI-nyomok
Szervezet
Percentilis
több mint {percent} (felhasználói minta)
Lefedettség
Bizonyosság
magas
közepes
alacsony
Legerősebb
Következő lépés
+{points} pont
Jelenlegi sorozat
Leghosszabb sorozat
{count} nap
Hozzájárulások
{count} hozzájárulás egy évben
Kevesebb
Több
legalább {percent}
nem található nyom
Eszközök
{marked} / {read} olvasott commit
{own} saját commitból {marked} nyommal, {read} olvasva
A nyomok hiánya nem bizonyíték
Tárolók
Aktív tárolók
Licenccel
Kezdete
Egyéb
ismeretlen
nem található nyelv
Frissítve: {age}
Nem GitHub-név
A címben nincs érvényes GitHub-név.
Itt nem nyilvános
A fiók nem létezik, vagy itt nem jelenik meg.
Túl sok kérés
A GitHub korlátja betelt, nézzen vissza később.
Nincs válasz
A GitHub most nem válaszol, nézzen vissza később.
Számolás alatt
A számok összesítése folyik, nézzen vissza egy perc múlva.
Nem személy
Csak személyek fiókja kap pontszámot.
Szervezet
Ez a kártya személyeké. Szervezeteknek: type=organization.
Bot
Ez a fiók automatizált. Csak személyek kapnak pontszámot.
Személy
Ez a kártya szervezeteké. Személyeknek: type=score.
Saját commitok
Aktív hetek
Aktív napok
Leghosszabb sorozat
Utolsó aktivitás
Karbantartott tárolók
Lendület
Nyitott pull requestek
Mások által beolvasztva
Adott véleményezések
Nyitott issue-k
Mások tárolói
Együttműködés szélessége
Mások munkája beolvasztva
Lényeges nyelvek
Az év nyelvei
Keretrendszerek, eszközök
Egy rendszer rétegei
Csomagrendszerek
Commitok MI-nyomokkal
Hetek MI-nyomokkal
MI-eszközök
Utasítások ágenseknek
MI-fejlesztői eszközök`,tr:`Etkinlik
İş birliği
Teknoloji çeşitliliği
YZ becerisi
YZ bağımsız geliştiricisi
Açık kaynak sürdürücüsü
Full-stack çok dilli
Backend mimarı
Frontend ustası
DevOps uzmanı
Veri bilimci
Güvenlik nöbetçisi
Yükselen geliştirici
Kod kaşifi
Yeterli veri yok
Herkese açık kayıt çok az biliniyor.
Herkese açık sayılacak bir şey henüz yok.
Puan
Diller
YZ izleri
Kuruluş
Yüzdelik
{percent} üzerinde (kullanıcı örneklemi)
Kapsam
Güven
yüksek
orta
düşük
En güçlü
Sonraki adım
+{points} puan
Güncel seri
En uzun seri
{count} gün
Katkılar
Bir yılda {count} katkı
Az
Çok
en az {percent}
iz bulunamadı
Araçlar
Okunan {read} commitin {marked} tanesi
Kendi {own} commitin {marked} tanesi izli, {read} okundu
İz olmaması bir şey kanıtlamaz
Depolar
Etkin depolar
Lisanslı
Başlangıç
Diğer
bilinmiyor
dil bulunamadı
Güncellendi: {age}
GitHub adı değil
Bu adreste geçerli bir GitHub adı yok.
Burada herkese açık değil
Bu hesap yok ya da burada gösterilmiyor.
Çok fazla istek
GitHub sınırına ulaşıldı, daha sonra tekrar bakın.
Yanıt yok
GitHub şu an yanıt vermiyor, daha sonra tekrar bakın.
Sayılıyor
Sayılar hesaplanıyor, bir dakika sonra tekrar bakın.
Kişi değil
Yalnızca kişilerin hesapları puan alır.
Kuruluş
Bu kart kişiler için. Kuruluşlar için: type=organization.
Bot
Bu hesap otomatik. Yalnızca kişiler puan alır.
Kişi
Bu kart kuruluşlar için. Kişiler için: type=score.
Kendi commitleri
Etkin haftalar
Etkin günler
En uzun seri
Son etkinlik
Yaşatılan depolar
İvme
Açılan pull requestler
Başkalarınca birleştirilen
Yapılan incelemeler
Açılan issue’lar
Başkalarının depoları
İş birliğinin genişliği
Birleştirdiği başka işler
Başlıca diller
Bu yılın dilleri
Çatılar ve araçlar
Sistem katmanları
Paket ekosistemleri
YZ izli commitler
YZ izli haftalar
YZ araçları
Ajan yönergeleri
YZ mühendislik araçları`,id:`Aktivitas
Kolaborasi
Ragam teknologi
Kecakapan AI
Indie hacker AI
Pengelola open source
Poliglot full-stack
Arsitek backend
Perajin frontend
Spesialis DevOps
Ilmuwan data
Penjaga keamanan
Pengembang baru
Penjelajah kode
Data belum cukup
Catatan publik yang diketahui terlalu sedikit.
Belum ada catatan publik yang terhitung.
Skor
Bahasa
Jejak AI
Organisasi
Persentil
lebih dari {percent} sampel pengguna
Cakupan
Keyakinan
tinggi
sedang
rendah
Terkuat
Langkah berikut
+{points} poin
Runtunan kini
Runtunan terpanjang
{count} hari
Kontribusi
{count} kontribusi setahun
Sedikit
Banyak
setidaknya {percent}
tidak ada jejak ditemukan
Alat
{marked} dari {read} commit dibaca
{marked} dari {own} commit sendiri berjejak, {read} dibaca
Tiada jejak tidak membuktikan apa pun
Repositori
Repositori aktif
Berlisensi
Sejak
Lainnya
tidak diketahui
tidak ada bahasa ditemukan
Diperbarui {age}
Bukan login GitHub
Alamat ini tidak memuat login GitHub yang sah.
Tidak publik di sini
Akun ini tidak ada, atau tidak ditampilkan di sini.
Terlalu banyak permintaan
Batas GitHub tercapai, lihat lagi nanti.
Tidak ada jawaban
GitHub sedang tidak menjawab, lihat lagi nanti.
Sedang dihitung
Angkanya sedang dihitung, lihat lagi dalam satu menit.
Bukan orang
Hanya akun orang yang mendapat skor.
Organisasi
Kartu ini untuk orang. Untuk organisasi: type=organization.
Bot
Akun ini otomatis. Hanya orang yang mendapat skor.
Orang
Kartu ini untuk organisasi. Untuk orang: type=score.
Commit sendiri
Minggu aktif
Hari aktif
Runtunan terpanjang
Aktivitas terakhir
Repositori terawat
Laju
Pull request dibuka
Digabung orang lain
Ulasan diberikan
Issue dibuka
Repositori orang lain
Luas kolaborasi
Karya orang lain digabung
Bahasa utama
Bahasa tahun ini
Kerangka kerja dan alat
Lapisan sistem
Ekosistem paket
Commit dengan jejak AI
Minggu dengan jejak AI
Alat AI
Instruksi untuk agen
Perangkat rekayasa AI`,vi:`Hoạt động
Cộng tác
Đa dạng công nghệ
Thành thạo AI
Indie hacker AI
Người duy trì mã nguồn mở
Đa ngôn ngữ full-stack
Kiến trúc sư backend
Thợ lành nghề frontend
Chuyên gia DevOps
Nhà khoa học dữ liệu
Người gác bảo mật
Lập trình viên triển vọng
Người khám phá mã
Chưa đủ dữ liệu
Biết quá ít về hoạt động công khai.
Chưa có hoạt động công khai nào được tính.
Điểm
Ngôn ngữ
Dấu vết AI
Tổ chức
Bách phân vị
hơn {percent} người dùng trong mẫu
Độ phủ
Độ tin cậy
cao
vừa
thấp
Mạnh nhất
Bước tiếp theo
+{points} điểm
Chuỗi hiện tại
Chuỗi dài nhất
{count} ngày
Đóng góp
{count} đóng góp trong một năm
Ít
Nhiều
ít nhất {percent}
không thấy dấu vết
Công cụ
{marked} trên {read} commit đã đọc
{marked} trên {own} commit của mình có dấu vết, đã đọc {read}
Không có dấu vết không chứng minh gì
Kho mã
Kho mã hoạt động
Có giấy phép
Từ
Khác
không rõ
không thấy ngôn ngữ nào
Cập nhật {age}
Không phải tên GitHub
Địa chỉ này không có tên GitHub hợp lệ.
Không công khai ở đây
Tài khoản này không tồn tại hoặc không hiển thị ở đây.
Quá nhiều yêu cầu
Đã đến giới hạn của GitHub, hãy xem lại sau.
Không trả lời
GitHub hiện không trả lời, hãy xem lại sau.
Đang tính
Các con số đang được tính, hãy xem lại sau một phút.
Không phải cá nhân
Chỉ tài khoản cá nhân mới có điểm.
Tổ chức
Thẻ này dành cho cá nhân. Cho tổ chức: type=organization.
Bot
Tài khoản này tự động. Chỉ cá nhân mới có điểm.
Cá nhân
Thẻ này dành cho tổ chức. Cho cá nhân: type=score.
Commit của mình
Tuần hoạt động
Ngày hoạt động
Chuỗi dài nhất
Hoạt động gần nhất
Kho mã được duy trì
Đà
Pull request đã mở
Được người khác gộp
Lượt đánh giá
Issue đã mở
Kho mã của người khác
Độ rộng cộng tác
Gộp công sức người khác
Ngôn ngữ chính
Ngôn ngữ năm nay
Framework và công cụ
Các tầng của hệ thống
Hệ sinh thái gói
Commit có dấu vết AI
Tuần có dấu vết AI
Công cụ AI
Chỉ dẫn cho tác nhân
Bộ công cụ kỹ thuật AI`,it:`Attività
Collaborazione
Varietà tecnica
Padronanza dell’IA
Indie hacker IA
Maintainer open source
Poliglotta full-stack
Architetto backend
Artigiano frontend
Specialista DevOps
Data scientist
Sentinella della sicurezza
Sviluppatore emergente
Esploratore di codice
Dati insufficienti
Di pubblico si sa troppo poco.
Ancora nulla di pubblico da contare.
Punteggio
Linguaggi
Tracce di IA
Organizzazione
Percentile
più di {percent} di un campione di utenti
Copertura
Affidabilità
alta
media
bassa
Punti di forza
Prossimo passo
+{points} pt
Serie attuale
Serie più lunga
one:{count} giorno|{count} giorni
Contributi
one:{count} contributo in un anno|{count} contributi in un anno
Meno
Più
almeno {percent}
nessuna traccia trovata
Strumenti
{marked} di {read} commit letti
{marked} di {own} commit propri con tracce, {read} letti
L’assenza di tracce non prova nulla
Repository
Repository attivi
Con licenza
Dal
Altri
sconosciuto
nessun linguaggio trovato
Aggiornato {age}
Non è un login GitHub
Questo indirizzo non contiene un login GitHub valido.
Non pubblico qui
Questo account non esiste o qui non viene mostrato.
Troppe richieste
Il limite di GitHub è raggiunto, torna più tardi.
Nessuna risposta
GitHub ora non risponde, torna più tardi.
Conteggio in corso
I numeri sono in conteggio, torna tra un minuto.
Non è una persona
Solo gli account di persone ricevono un punteggio.
Organizzazione
Scheda per persone. Per organizzazioni: type=organization.
Bot
Questo account è automatico. Solo le persone hanno un punteggio.
Persona
Scheda per organizzazioni. Per persone: type=score.
Commit propri
Settimane attive
Giorni attivi
Serie più lunga
Ultima attività
Repository mantenuti
Slancio
Pull request aperte
Unite da altri
Revisioni fatte
Issue aperte
Repository di altri
Ampiezza collaborazioni
Lavoro di altri unito
Linguaggi principali
Linguaggi di quest’anno
Framework e strumenti
Strati di un sistema
Ecosistemi di pacchetti
Commit con tracce di IA
Settimane con tracce di IA
Strumenti di IA
Istruzioni per agenti
Stack di ingegneria IA`,es:`Actividad
Colaboración
Diversidad técnica
Dominio de la IA
Indie hacker de IA
Mantenedor open source
Políglota full-stack
Arquitecto backend
Artesano frontend
Especialista DevOps
Científico de datos
Centinela de seguridad
Desarrollador emergente
Explorador de código
Faltan datos
Se conoce muy poco de lo público.
Aún no hay nada público que cuente.
Puntuación
Lenguajes
Huellas de IA
Organización
Percentil
más que el {percent} de una muestra de usuarios
Cobertura
Confianza
alta
media
baja
Puntos fuertes
Siguiente paso
+{points} pts
Racha actual
Racha más larga
one:{count} día|{count} días
Contribuciones
one:{count} contribución en un año|{count} contribuciones en un año
Menos
Más
al menos {percent}
ninguna huella encontrada
Herramientas
{marked} de {read} commits leídos
{marked} de {own} commits propios con huellas, {read} leídos
La falta de huellas no prueba nada
Repositorios
Repositorios activos
Con licencia
Desde
Otros
desconocido
ningún lenguaje encontrado
Actualizado {age}
No es un login de GitHub
Esta dirección no contiene un login de GitHub válido.
No es público aquí
Esta cuenta no existe o no se muestra aquí.
Demasiadas solicitudes
Se alcanzó el límite de GitHub, vuelve más tarde.
Sin respuesta
GitHub no responde ahora, vuelve más tarde.
Contando
Los números se están contando, vuelve en un minuto.
No es una persona
Solo las cuentas de personas reciben puntuación.
Organización
Tarjeta para personas. Para organizaciones: type=organization.
Bot
Esta cuenta es automática. Solo las personas tienen puntuación.
Persona
Tarjeta para organizaciones. Para personas: type=score.
Commits propios
Semanas activas
Días activos
Racha más larga
Última actividad
Repositorios mantenidos
Impulso
Pull requests abiertos
Fusionados por otros
Revisiones hechas
Issues abiertos
Repositorios de otros
Amplitud de colaboración
Trabajo de otros fusionado
Lenguajes principales
Lenguajes de este año
Frameworks y herramientas
Capas de un sistema
Ecosistemas de paquetes
Commits con huellas de IA
Semanas con huellas de IA
Herramientas de IA
Instrucciones para agentes
Stack de ingeniería de IA`,"pt-BR":`Atividade
Colaboração
Diversidade técnica
Domínio de IA
Indie hacker de IA
Mantenedor open source
Poliglota full-stack
Arquiteto backend
Artesão frontend
Especialista DevOps
Cientista de dados
Sentinela de segurança
Desenvolvedor em ascensão
Explorador de código
Faltam dados
Sabe-se muito pouco do que é público.
Ainda não há nada público que conte.
Pontuação
Linguagens
Marcas de IA
Organização
Percentil
mais que {percent} de uma amostra de usuários
Cobertura
Confiança
alta
média
baixa
Pontos fortes
Próximo passo
+{points} pts
Sequência atual
Maior sequência
one:{count} dia|{count} dias
Contribuições
one:{count} contribuição em um ano|{count} contribuições em um ano
Menos
Mais
pelo menos {percent}
nenhuma marca encontrada
Ferramentas
{marked} de {read} commits lidos
{marked} de {own} commits próprios com marcas, {read} lidos
A falta de marcas não prova nada
Repositórios
Repositórios ativos
Com licença
Desde
Outros
desconhecido
nenhuma linguagem encontrada
Atualizado {age}
Não é um login do GitHub
Este endereço não contém um login válido do GitHub.
Não é público aqui
Esta conta não existe ou não é mostrada aqui.
Solicitações demais
O limite do GitHub foi atingido, volte mais tarde.
Sem resposta
O GitHub não responde agora, volte mais tarde.
Em contagem
Os números estão sendo contados, volte em um minuto.
Não é uma pessoa
Só contas de pessoas recebem pontuação.
Organização
Cartão para pessoas. Para organizações: type=organization.
Bot
Esta conta é automatizada. Só pessoas recebem pontuação.
Pessoa
Cartão para organizações. Para pessoas: type=score.
Commits próprios
Semanas ativas
Dias ativos
Maior sequência
Última atividade
Repositórios mantidos
Ritmo
Pull requests abertos
Mesclados por outros
Revisões feitas
Issues abertas
Repositórios de outros
Amplitude da colaboração
Trabalho de outros mesclado
Linguagens principais
Linguagens deste ano
Frameworks e ferramentas
Camadas de um sistema
Ecossistemas de pacotes
Commits com marcas de IA
Semanas com marcas de IA
Ferramentas de IA
Instruções para agentes
Stack de engenharia de IA`,fr:`Activité
Collaboration
Diversité technique
Maîtrise de l’IA
Indie hacker IA
Mainteneur open source
Polyglotte full-stack
Architecte backend
Artisan frontend
Spécialiste DevOps
Data scientist
Sentinelle de la sécurité
Développeur en devenir
Explorateur de code
Trop peu de données
Trop peu de données publiques sont connues.
Rien de public ne compte encore.
Score
Langages
Traces d’IA
Organisation
Centile
plus que {percent} d’un échantillon d’utilisateurs
Couverture
Confiance
élevée
moyenne
faible
Points forts
Prochaine étape
+{points} pts
Série en cours
Plus longue série
one:{count} jour|{count} jours
Contributions
one:{count} contribution en un an|{count} contributions en un an
Moins
Plus
au moins {percent}
aucune trace trouvée
Outils
{marked} commits sur {read} lus
{marked} commits personnels marqués sur {own}, {read} lus
L’absence de traces ne prouve rien
Dépôts
Dépôts actifs
Avec licence
Depuis
Autres
inconnu
aucun langage trouvé
Mis à jour {age}
Pas un login GitHub
Cette adresse ne contient pas de login GitHub valide.
Non public ici
Ce compte n’existe pas ou n’est pas montré ici.
Trop de demandes
La limite de GitHub est atteinte, revenez plus tard.
Pas de réponse
GitHub ne répond pas, revenez plus tard.
Calcul en cours
Les chiffres sont en cours de calcul, revenez dans une minute.
Pas une personne
Seuls les comptes de personnes reçoivent un score.
Organisation
Carte pour les personnes. Organisations : type=organization.
Bot
Ce compte est automatisé. Seules les personnes ont un score.
Personne
Carte pour les organisations. Personnes : type=score.
Commits personnels
Semaines actives
Jours actifs
Plus longue série
Dernière activité
Dépôts entretenus
Élan
Pull requests ouvertes
Fusionnées par d’autres
Revues faites
Issues ouvertes
Dépôts d’autrui
Étendue des collaborations
Travail d’autrui fusionné
Langages principaux
Langages de l’année
Frameworks et outils
Couches d’un système
Écosystèmes de paquets
Commits avec traces d’IA
Semaines avec traces d’IA
Outils d’IA
Instructions pour agents
Stack d’ingénierie IA`,ro:`Activitate
Colaborare
Diversitate tehnică
Stăpânirea IA
Indie hacker IA
Maintainer open source
Poliglot full-stack
Arhitect backend
Artizan frontend
Specialist DevOps
Specialist în date
Santinelă de securitate
Dezvoltator în ascensiune
Explorator de cod
Prea puține date
Se cunoaște prea puțin din ce e public.
Încă nu contează nimic public.
Scor
Limbaje
Urme de IA
Organizație
Percentilă
mai mult decât {percent} dintr-un eșantion de utilizatori
Acoperire
Încredere
ridicată
medie
scăzută
Puncte forte
Pasul următor
+{points} p.
Serie curentă
Cea mai lungă serie
one:{count} zi|few:{count} zile|{count} de zile
Contribuții
Contribuții într-un an: {count}
Mai puțin
Mai mult
cel puțin {percent}
nicio urmă găsită
Unelte
{marked} din {read} commituri citite
{marked} din {own} commituri proprii cu urme, {read} citite
Lipsa urmelor nu dovedește nimic
Depozite
Depozite active
Cu licență
Din
Altele
necunoscut
niciun limbaj găsit
Actualizat {age}
Nu este un login GitHub
Această adresă nu conține un login GitHub valid.
Nu este public aici
Acest cont nu există sau nu este afișat aici.
Prea multe cereri
Limita GitHub este atinsă, reveniți mai târziu.
Fără răspuns
GitHub nu răspunde acum, reveniți mai târziu.
Se numără
Cifrele se numără acum, reveniți peste un minut.
Nu este o persoană
Doar conturile de persoane primesc un scor.
Organizație
Card pentru persoane. Pentru organizații: type=organization.
Bot
Acest cont este automatizat. Doar persoanele primesc un scor.
Persoană
Card pentru organizații. Pentru persoane: type=score.
Commituri proprii
Săptămâni active
Zile active
Cea mai lungă serie
Ultima activitate
Depozite întreținute
Avânt
Pull requesturi deschise
Integrate de alții
Recenzii date
Issue-uri deschise
Depozite ale altora
Amploarea colaborării
Munca altora integrată
Limbaje principale
Limbajele acestui an
Frameworkuri și unelte
Straturi ale unui sistem
Ecosisteme de pachete
Commituri cu urme de IA
Săptămâni cu urme de IA
Unelte de IA
Instrucțiuni pentru agenți
Stack de inginerie IA`,cs:`Aktivita
Spolupráce
Technická rozmanitost
Zběhlost v AI
Nezávislý tvůrce AI
Správce open source
Full-stack polyglot
Architekt backendu
Řemeslník frontendu
Specialista DevOps
Datový vědec
Strážce bezpečnosti
Nadějný vývojář
Průzkumník kódu
Málo údajů
O veřejné činnosti je známo příliš málo.
Zatím se nezapočítává nic veřejného.
Skóre
Jazyky
Stopy AI
Organizace
Percentil
více než {percent} ze vzorku uživatelů
Pokrytí
Spolehlivost
vysoká
střední
nízká
Nejsilnější
Další krok
+{points} b.
Současná série
Nejdelší série
one:{count} den|few:{count} dny|{count} dní
Příspěvky
Příspěvky za rok: {count}
Méně
Více
alespoň {percent}
žádné stopy nenalezeny
Nástroje
{marked} z {read} přečtených commitů
{marked} z {own} vlastních commitů se stopami, přečteno {read}
Absence stop nic nedokazuje
Repozitáře
Aktivní repozitáře
S licencí
Od
Ostatní
neznámé
žádné jazyky nenalezeny
Aktualizace: {age}
Není login GitHubu
Tato adresa neobsahuje platný login GitHubu.
Zde neveřejné
Tento účet neexistuje, nebo se zde nezobrazuje.
Příliš mnoho dotazů
Limit GitHubu je vyčerpán, podívejte se později.
Bez odpovědi
GitHub teď neodpovídá, podívejte se později.
Počítá se
Čísla se právě počítají, podívejte se za minutu.
Není osoba
Skóre mají jen účty osob.
Organizace
Karta je pro osoby. Pro organizace: type=organization.
Bot
Tento účet je automatizovaný. Skóre mají jen osoby.
Osoba
Karta je pro organizace. Pro osoby: type=score.
Vlastní commity
Aktivní týdny
Aktivní dny
Nejdelší série
Poslední aktivita
Udržované repozitáře
Tempo
Otevřené pull requesty
Sloučené ostatními
Provedené revize
Otevřené issues
Repozitáře ostatních
Šíře spolupráce
Sloučená práce ostatních
Hlavní jazyky
Jazyky tohoto roku
Frameworky a nástroje
Vrstvy systému
Ekosystémy balíčků
Commity se stopami AI
Týdny se stopami AI
Nástroje AI
Pokyny pro agenty
Nástroje pro vývoj AI`,pl:`Aktywność
Współpraca
Różnorodność technologii
Biegłość w AI
Niezależny twórca AI
Opiekun open source
Poliglota full-stack
Architekt backendu
Rzemieślnik frontendu
Specjalista DevOps
Badacz danych
Strażnik bezpieczeństwa
Wschodzący programista
Odkrywca kodu
Za mało danych
O publicznej pracy wiadomo za mało.
Nic publicznego jeszcze się nie liczy.
Wynik
Języki
Ślady AI
Organizacja
Percentyl
więcej niż {percent} próby użytkowników
Pokrycie
Pewność
wysoka
średnia
niska
Najmocniejsze
Następny krok
+{points} pkt
Obecna seria
Najdłuższa seria
one:{count} dzień|{count} dni
Wkład
Wkład w ciągu roku: {count}
Mniej
Więcej
co najmniej {percent}
nie znaleziono śladów
Narzędzia
{marked} z {read} przeczytanych commitów
{marked} z {own} własnych commitów ze śladami, odczytano {read}
Brak śladów niczego nie dowodzi
Repozytoria
Aktywne repozytoria
Z licencją
Od
Inne
nieznane
nie znaleziono języków
Aktualizacja: {age}
To nie login GitHub
Ten adres nie zawiera poprawnego loginu GitHub.
Tu niepubliczne
To konto nie istnieje albo nie jest tu pokazywane.
Za dużo zapytań
Limit GitHub został osiągnięty, zajrzyj później.
Brak odpowiedzi
GitHub teraz nie odpowiada, zajrzyj później.
Trwa liczenie
Liczby są właśnie liczone, zajrzyj za minutę.
To nie osoba
Wynik dostają tylko konta osób.
Organizacja
Karta dla osób. Dla organizacji: type=organization.
Bot
To konto jest automatyczne. Wynik dostają tylko osoby.
Osoba
Karta dla organizacji. Dla osób: type=score.
Własne commity
Aktywne tygodnie
Aktywne dni
Najdłuższa seria
Ostatnia aktywność
Utrzymywane repozytoria
Rozpęd
Otwarte pull requesty
Scalone przez innych
Wykonane recenzje
Otwarte zgłoszenia
Repozytoria innych
Zakres współpracy
Scalona praca innych
Główne języki
Języki tego roku
Frameworki i narzędzia
Warstwy systemu
Ekosystemy pakietów
Commity ze śladami AI
Tygodnie ze śladami AI
Narzędzia AI
Instrukcje dla agentów
Stos inżynierii AI`,ru:`Активность
Совместная работа
Разнообразие стека
Владение ИИ
ИИ-инди-хакер
Мейнтейнер open source
Фулстек-полиглот
Архитектор бэкенда
Мастер фронтенда
Специалист DevOps
Дата-сайентист
Страж безопасности
Растущий разработчик
Исследователь кода
Мало данных
Об открытой работе известно слишком мало.
Открытых данных для подсчёта пока нет.
Оценка
Языки
Следы ИИ
Организация
Процентиль
больше, чем у {percent} пользователей выборки
Охват
Уверенность
высокая
средняя
низкая
Сильные стороны
Следующий шаг
+{points} б.
Текущая серия
Самая длинная серия
one:{count} день|few:{count} дня|{count} дней
Вклад
Вклад за год: {count}
Меньше
Больше
не менее {percent}
следы не найдены
Инструменты
{marked} из {read} прочитанных коммитов
{marked} из {own} своих коммитов со следами, прочитано {read}
Отсутствие следов ничего не доказывает
Репозитории
Активные репозитории
С лицензией
С
Другие
неизвестно
языки не найдены
Обновлено {age}
Не логин GitHub
В этом адресе нет верного логина GitHub.
Здесь не публикуется
Такого аккаунта нет или он здесь не показывается.
Слишком много запросов
Лимит GitHub исчерпан, загляните позже.
Нет ответа
GitHub сейчас не отвечает, загляните позже.
Идёт подсчёт
Данные подсчитываются, загляните через минуту.
Не человек
Оценку получают только аккаунты людей.
Организация
Карточка для людей. Для организаций: type=organization.
Бот
Это автоматический аккаунт. Оценку получают только люди.
Человек
Карточка для организаций. Для людей: type=score.
Свои коммиты
Активные недели
Активные дни
Самая длинная серия
Последняя активность
Живые репозитории
Темп
Открытые пул-реквесты
Принято другими
Проведённые ревью
Открытые задачи
Чужие репозитории
Широта сотрудничества
Принятая работа других
Основные языки
Языки этого года
Фреймворки и инструменты
Слои системы
Экосистемы пакетов
Коммиты со следами ИИ
Недели со следами ИИ
Инструменты ИИ
Инструкции для агентов
Стек разработки ИИ`,uk:`Активність
Співпраця
Розмаїття стеку
Володіння ШІ
ШІ-інді-хакер
Мейнтейнер open source
Фулстек-поліглот
Архітектор бекенду
Майстер фронтенду
Фахівець DevOps
Дата-саєнтист
Вартовий безпеки
Розробник на підйомі
Дослідник коду
Замало даних
Про відкриту роботу відомо замало.
Відкритих даних для підрахунку ще немає.
Оцінка
Мови
Сліди ШІ
Організація
Процентиль
більше, ніж у {percent} користувачів вибірки
Охоплення
Певність
висока
середня
низька
Сильні сторони
Наступний крок
+{points} б.
Поточна серія
Найдовша серія
one:{count} день|few:{count} дні|{count} днів
Внесок
Внесок за рік: {count}
Менше
Більше
щонайменше {percent}
слідів не знайдено
Інструменти
{marked} з {read} прочитаних комітів
{marked} з {own} власних комітів зі слідами, прочитано {read}
Брак слідів нічого не доводить
Репозиторії
Активні репозиторії
З ліцензією
З
Інші
невідомо
мов не знайдено
Оновлено {age}
Не логін GitHub
У цій адресі немає дійсного логіна GitHub.
Тут не публікується
Такого акаунта немає або він тут не показується.
Забагато запитів
Ліміт GitHub вичерпано, загляньте пізніше.
Немає відповіді
GitHub зараз не відповідає, загляньте пізніше.
Триває підрахунок
Дані підраховуються, загляньте за хвилину.
Не людина
Оцінку отримують лише акаунти людей.
Організація
Картка для людей. Для організацій: type=organization.
Бот
Це автоматичний акаунт. Оцінку отримують лише люди.
Людина
Картка для організацій. Для людей: type=score.
Власні коміти
Активні тижні
Активні дні
Найдовша серія
Остання активність
Живі репозиторії
Темп
Відкриті пул-реквести
Прийнято іншими
Проведені рев’ю
Відкриті задачі
Чужі репозиторії
Широта співпраці
Прийнята робота інших
Основні мови
Мови цього року
Фреймворки та інструменти
Шари системи
Екосистеми пакетів
Коміти зі слідами ШІ
Тижні зі слідами ШІ
Інструменти ШІ
Інструкції для агентів
Стек розробки ШІ`,el:`Δραστηριότητα
Συνεργασία
Τεχνική ποικιλία
Εξοικείωση με ΤΝ
Ανεξάρτητος χάκερ ΤΝ
Συντηρητής open source
Πολύγλωσσος full-stack
Αρχιτέκτονας backend
Τεχνίτης frontend
Ειδικός DevOps
Επιστήμονας δεδομένων
Φρουρός ασφάλειας
Ανερχόμενος προγραμματιστής
Εξερευνητής κώδικα
Λίγα δεδομένα
Είναι γνωστά πολύ λίγα δημόσια στοιχεία.
Τίποτα δημόσιο δεν μετρά ακόμη.
Βαθμολογία
Γλώσσες
Ίχνη ΤΝ
Οργανισμός
Εκατοστημόριο
πάνω από το {percent} δείγματος χρηστών
Κάλυψη
Βεβαιότητα
υψηλή
μέτρια
χαμηλή
Ισχυρότερα
Επόμενο βήμα
+{points} β.
Τρέχον σερί
Μεγαλύτερο σερί
one:{count} ημέρα|{count} ημέρες
Συνεισφορές
one:{count} συνεισφορά σε έναν χρόνο|{count} συνεισφορές σε έναν χρόνο
Λιγότερα
Περισσότερα
τουλάχιστον {percent}
δεν βρέθηκαν ίχνη
Εργαλεία
{marked} από {read} commits που διαβάστηκαν
{marked} από {own} δικά του commits με ίχνη, διαβάστηκαν {read}
Η απουσία ιχνών δεν αποδεικνύει τίποτα
Αποθετήρια
Ενεργά αποθετήρια
Με άδεια
Από
Άλλα
άγνωστο
δεν βρέθηκαν γλώσσες
Ενημερώθηκε {age}
Όχι όνομα GitHub
Η διεύθυνση δεν περιέχει έγκυρο όνομα GitHub.
Δεν είναι δημόσιο εδώ
Ο λογαριασμός δεν υπάρχει ή δεν εμφανίζεται εδώ.
Πάρα πολλά αιτήματα
Το όριο του GitHub εξαντλήθηκε, δείτε ξανά αργότερα.
Καμία απάντηση
Το GitHub δεν απαντά τώρα, δείτε ξανά αργότερα.
Γίνεται μέτρηση
Οι αριθμοί μετρώνται, δείτε ξανά σε ένα λεπτό.
Δεν είναι άτομο
Μόνο λογαριασμοί ατόμων βαθμολογούνται.
Οργανισμός
Κάρτα για άτομα. Για οργανισμούς: type=organization.
Ρομπότ
Ο λογαριασμός είναι αυτόματος. Μόνο άτομα βαθμολογούνται.
Άτομο
Κάρτα για οργανισμούς. Για άτομα: type=score.
Δικά του commits
Ενεργές εβδομάδες
Ενεργές ημέρες
Μεγαλύτερο σερί
Τελευταία δραστηριότητα
Ζωντανά αποθετήρια
Ορμή
Ανοιγμένα pull requests
Συγχωνευμένα από άλλους
Αξιολογήσεις κώδικα
Ανοιγμένα issues
Αποθετήρια άλλων
Εύρος συνεργασίας
Συγχώνευση δουλειάς άλλων
Κύριες γλώσσες
Γλώσσες της χρονιάς
Frameworks και εργαλεία
Επίπεδα συστήματος
Οικοσυστήματα πακέτων
Commits με ίχνη ΤΝ
Εβδομάδες με ίχνη ΤΝ
Εργαλεία ΤΝ
Οδηγίες για πράκτορες
Εργαλεία ανάπτυξης ΤΝ`,he:`פעילות
שיתוף פעולה
גיוון טכנולוגי
בקיאות ב-AI
יזם AI עצמאי
מתחזק קוד פתוח
פוליגלוט פולסטאק
אדריכל בקאנד
אומן פרונטאנד
מומחה DevOps
מדען נתונים
שומר האבטחה
מפתח בצמיחה
חוקר קוד
אין די נתונים
ידוע מעט מדי מהפעילות הציבורית.
עדיין אין פעילות ציבורית שנספרת.
ציון
שפות
עקבות AI
ארגון
אחוזון
יותר מ-{percent} ממדגם משתמשים
כיסוי
ודאות
גבוהה
בינונית
נמוכה
החזקים ביותר
הצעד הבא
+{points} נק׳
רצף נוכחי
הרצף הארוך ביותר
one:יום אחד|two:יומיים|{count} ימים
תרומות
תרומות בשנה: {count}
פחות
יותר
לפחות {percent}
לא נמצאו עקבות
כלים
{marked} מתוך {read} קומיטים שנקראו
{marked} מתוך {own} קומיטים עצמיים עם עקבות, {read} נקראו
היעדר עקבות אינו מוכיח דבר
מאגרים
מאגרים פעילים
עם רישיון
מאז
אחר
לא ידוע
לא נמצאו שפות
עודכן {age}
לא שם GitHub
בכתובת זו אין שם GitHub תקין.
לא ציבורי כאן
החשבון אינו קיים, או שאינו מוצג כאן.
יותר מדי בקשות
מכסת GitHub נוצלה, חזרו מאוחר יותר.
אין מענה
GitHub אינו עונה כעת, חזרו מאוחר יותר.
בספירה
המספרים נספרים, חזרו בעוד דקה.
לא אדם
רק חשבונות של אנשים מקבלים ציון.
ארגון
כרטיס לאנשים. לארגונים: type=organization.
בוט
החשבון אוטומטי. רק אנשים מקבלים ציון.
אדם
כרטיס לארגונים. לאנשים: type=score.
קומיטים עצמיים
שבועות פעילים
ימים פעילים
הרצף הארוך ביותר
פעילות אחרונה
מאגרים מתוחזקים
תנופה
בקשות מיזוג שנפתחו
מוזגו בידי אחרים
סקירות שניתנו
נושאים שנפתחו
מאגרים של אחרים
רוחב שיתוף הפעולה
מיזוג עבודת אחרים
שפות עיקריות
שפות השנה
מסגרות וכלים
שכבות המערכת
אקוסיסטמות חבילות
קומיטים עם עקבות AI
שבועות עם עקבות AI
כלי AI
הוראות לסוכנים
כלי הנדסת AI`,ar:`النشاط
التعاون
تنوّع التقنيات
إتقان AI
مطوّر ذكاء اصطناعي مستقل
مشرف مفتوح المصدر
متعدد اللغات الشامل
مهندس الواجهة الخلفية
حرفي الواجهة الأمامية
أخصائي DevOps
عالم بيانات
حارس الأمان
مطوّر صاعد
مستكشف الشيفرة
بيانات غير كافية
المعروف من السجل العام قليل جدًا.
لا شيء عام يُحتسب بعد.
النتيجة
اللغات
آثار الذكاء الاصطناعي
المؤسسة
المئين
أكثر من {percent} من عيّنة مستخدمين
التغطية
الثقة
عالية
متوسطة
منخفضة
الأقوى
الخطوة التالية
+{points} نقطة
السلسلة الحالية
أطول سلسلة
one:يوم واحد|two:يومان|few:{count} أيام|many:{count} يومًا|{count} يوم
المساهمات
المساهمات في سنة: {count}
أقل
أكثر
{percent} على الأقل
لم يُعثر على آثار
الأدوات
{marked} من {read} إيداع مقروء
آثار في {marked} من {own} إيداع خاص، قُرئ {read}
غياب الآثار لا يثبت شيئًا
المستودعات
المستودعات النشطة
برخصة
منذ
أخرى
غير معروف
لم يُعثر على لغات
آخر تحديث {age}
ليس اسم GitHub
لا يحتوي هذا العنوان على اسم GitHub صالح.
غير علني هنا
هذا الحساب غير موجود أو لا يُعرض هنا.
طلبات كثيرة جدًا
بلغنا حد GitHub، عُد لاحقًا.
لا رد
لا يرد GitHub الآن، عُد لاحقًا.
جارٍ العد
يجري عد الأرقام، عُد بعد دقيقة.
ليس شخصًا
تُمنح النتيجة لحسابات الأشخاص فقط.
المؤسسة
هذه البطاقة للأشخاص. للمؤسسات: type=organization.
بوت
هذا الحساب آلي. النتيجة للأشخاص فقط.
شخص
هذه البطاقة للمؤسسات. للأشخاص: type=score.
الإيداعات الخاصة
أسابيع نشطة
أيام نشطة
أطول سلسلة
آخر نشاط
مستودعات مُصانة
الزخم
طلبات سحب مفتوحة
دمجها آخرون
مراجعات مقدمة
قضايا مفتوحة
مستودعات الآخرين
اتساع التعاون
دمج عمل الآخرين
اللغات الرئيسية
لغات هذا العام
أطر وأدوات
طبقات النظام
منظومات الحزم
إيداعات بآثار الذكاء
أسابيع بآثار الذكاء
أدوات الذكاء الاصطناعي
تعليمات للوكلاء
حزمة هندسة الذكاء`,fa:`فعالیت
همکاری
تنوع فنی
مهارت هوش مصنوعی
سازندهٔ مستقل هوش مصنوعی
نگهدارندهٔ متن‌باز
چندزبانهٔ فول‌استک
معمار بک‌اند
استادکار فرانت‌اند
متخصص DevOps
دانشمند داده
نگهبان امنیت
توسعه‌دهندهٔ نوپا
کاوشگر کد
دادهٔ ناکافی
دادهٔ عمومی شناخته‌شده بسیار کم است.
هنوز چیزی عمومی به شمار نمی‌آید.
امتیاز
زبان‌ها
ردپای هوش مصنوعی
سازمان
صدک
بیش از {percent} نمونهٔ کاربران
پوشش
اطمینان
زیاد
متوسط
کم
قوی‌ترین
گام بعدی
+{points} امتیاز
زنجیرهٔ کنونی
بلندترین زنجیره
{count} روز
مشارکت‌ها
{count} مشارکت در یک سال
کمتر
بیشتر
دست‌کم {percent}
ردپایی یافت نشد
ابزارها
{marked} از {read} کامیت خوانده‌شده
ردپا در {marked} از {own} کامیت خود، {read} خوانده‌شده
نبود ردپا چیزی را ثابت نمی‌کند
مخزن‌ها
مخزن‌های فعال
دارای مجوز
از
دیگر
نامعلوم
زبانی یافت نشد
به‌روزرسانی {age}
نام GitHub نیست
این نشانی نام معتبر GitHub ندارد.
اینجا عمومی نیست
این حساب وجود ندارد یا اینجا نمایش داده نمی‌شود.
درخواست بیش از حد
سقف GitHub پر شده است، بعداً دوباره ببینید.
بی‌پاسخ
GitHub اکنون پاسخ نمی‌دهد، بعداً دوباره ببینید.
در حال شمارش
اعداد در حال شمارش‌اند، یک دقیقهٔ دیگر ببینید.
شخص نیست
تنها حساب اشخاص امتیاز می‌گیرد.
سازمان
این کارت برای اشخاص است. سازمان‌ها: type=organization.
ربات
این حساب خودکار است. تنها اشخاص امتیاز می‌گیرند.
شخص
این کارت برای سازمان‌ها است. اشخاص: type=score.
کامیت‌های خود
هفته‌های فعال
روزهای فعال
بلندترین زنجیره
آخرین فعالیت
مخزن‌های زنده
شتاب
پول‌ریکوئست‌های باز شده
ادغام به دست دیگران
بازبینی‌ها
ایشوهای باز شده
مخزن‌های دیگران
گسترهٔ همکاری
ادغام کار دیگران
زبان‌های اصلی
زبان‌های امسال
چارچوب‌ها و ابزارها
لایه‌های سامانه
زیست‌بوم بسته‌ها
کامیت با ردپای هوش
هفته با ردپای هوش
ابزار هوش مصنوعی
دستورها برای عامل‌ها
ابزار مهندسی هوش`,hi:`सक्रियता
सहयोग
तकनीकी विविधता
AI दक्षता
AI इंडी हैकर
ओपन सोर्स अनुरक्षक
फुल-स्टैक बहुभाषी
बैकएंड वास्तुकार
फ्रंटएंड शिल्पी
DevOps विशेषज्ञ
डेटा वैज्ञानिक
सुरक्षा प्रहरी
उभरता डेवलपर
कोड अन्वेषक
डेटा अपर्याप्त
सार्वजनिक रिकॉर्ड बहुत कम ज्ञात है।
गिनने लायक कुछ सार्वजनिक अभी नहीं।
अंक
भाषाएँ
AI के निशान
संगठन
शतमक
नमूने के {percent} उपयोगकर्ताओं से अधिक
कवरेज
विश्वास
उच्च
मध्यम
निम्न
सबसे मज़बूत
अगला कदम
+{points} अंक
मौजूदा सिलसिला
सबसे लंबा सिलसिला
{count} दिन
योगदान
एक साल में {count} योगदान
कम
अधिक
कम से कम {percent}
कोई निशान नहीं मिला
उपकरण
{read} पढ़े कमिट में से {marked}
अपने {own} कमिट में से {marked} पर निशान, {read} पढ़े
निशान न होना कुछ साबित नहीं करता
रिपॉज़िटरी
सक्रिय रिपॉज़िटरी
लाइसेंस सहित
शुरुआत
अन्य
अज्ञात
कोई भाषा नहीं मिली
अपडेट: {age}
GitHub लॉगिन नहीं
इस पते में मान्य GitHub लॉगिन नहीं है।
यहाँ सार्वजनिक नहीं
यह खाता नहीं है या यहाँ नहीं दिखाया जाता।
बहुत अधिक अनुरोध
GitHub की सीमा पूरी हुई, बाद में फिर देखें।
कोई उत्तर नहीं
GitHub अभी उत्तर नहीं दे रहा, बाद में फिर देखें।
गिनती जारी
संख्याएँ गिनी जा रही हैं, एक मिनट में फिर देखें।
व्यक्ति नहीं
केवल व्यक्तियों के खाते अंक पाते हैं।
संगठन
यह कार्ड व्यक्तियों के लिए है। संगठन: type=organization.
बॉट
यह खाता स्वचालित है। अंक केवल व्यक्ति पाते हैं।
व्यक्ति
यह कार्ड संगठनों के लिए है। व्यक्ति: type=score.
अपने कमिट
सक्रिय सप्ताह
सक्रिय दिन
सबसे लंबा सिलसिला
हाल की सक्रियता
जीवित रिपॉज़िटरी
गति
खोले गए पुल रिक्वेस्ट
दूसरों द्वारा मर्ज
दी गई समीक्षाएँ
खोले गए इश्यू
दूसरों की रिपॉज़िटरी
सहयोग का विस्तार
दूसरों का काम मर्ज
मुख्य भाषाएँ
इस साल की भाषाएँ
फ्रेमवर्क और उपकरण
सिस्टम की परतें
पैकेज इकोसिस्टम
AI निशान वाले कमिट
AI निशान वाले सप्ताह
AI उपकरण
एजेंटों के लिए निर्देश
AI इंजीनियरिंग उपकरण`,bn:`সক্রিয়তা
সহযোগিতা
প্রযুক্তির বৈচিত্র্য
AI দক্ষতা
AI ইন্ডি হ্যাকার
ওপেন সোর্স রক্ষক
ফুল-স্ট্যাক বহুভাষী
ব্যাকএন্ড স্থপতি
ফ্রন্টএন্ড কারিগর
DevOps বিশেষজ্ঞ
ডেটা বিজ্ঞানী
নিরাপত্তা প্রহরী
উদীয়মান ডেভেলপার
কোড অন্বেষক
তথ্য অপর্যাপ্ত
প্রকাশ্য তথ্য খুব কম জানা আছে।
গণনার মতো প্রকাশ্য কিছু এখনও নেই।
স্কোর
ভাষা
AI চিহ্ন
সংগঠন
শতমক
নমুনার {percent} ব্যবহারকারীর চেয়ে বেশি
আওতা
নিশ্চয়তা
উচ্চ
মাঝারি
নিম্ন
সবচেয়ে শক্তিশালী
পরের ধাপ
+{points} পয়েন্ট
বর্তমান ধারা
দীর্ঘতম ধারা
{count} দিন
অবদান
এক বছরে {count} অবদান
কম
বেশি
অন্তত {percent}
কোনো চিহ্ন পাওয়া যায়নি
টুল
পড়া {read} কমিটের {marked}টি
নিজের {own} কমিটের {marked}টিতে চিহ্ন, পড়া {read}টি
চিহ্ন না থাকা কিছু প্রমাণ করে না
রিপোজিটরি
সক্রিয় রিপোজিটরি
লাইসেন্সসহ
শুরু
অন্যান্য
অজানা
কোনো ভাষা পাওয়া যায়নি
হালনাগাদ: {age}
GitHub লগইন নয়
এই ঠিকানায় বৈধ GitHub লগইন নেই।
এখানে প্রকাশ্য নয়
এই অ্যাকাউন্ট নেই বা এখানে দেখানো হয় না।
অনেক বেশি অনুরোধ
GitHub-এর সীমা পূর্ণ, পরে আবার দেখুন।
উত্তর নেই
GitHub এখন উত্তর দিচ্ছে না, পরে আবার দেখুন।
গণনা চলছে
সংখ্যা গোনা হচ্ছে, এক মিনিট পরে আবার দেখুন।
ব্যক্তি নয়
শুধু ব্যক্তির অ্যাকাউন্ট স্কোর পায়।
সংগঠন
এই কার্ড ব্যক্তির জন্য। সংগঠনের জন্য: type=organization.
বট
এই অ্যাকাউন্ট স্বয়ংক্রিয়। শুধু ব্যক্তি স্কোর পায়।
ব্যক্তি
এই কার্ড সংগঠনের জন্য। ব্যক্তির জন্য: type=score.
নিজের কমিট
সক্রিয় সপ্তাহ
সক্রিয় দিন
দীর্ঘতম ধারা
সাম্প্রতিক সক্রিয়তা
সচল রিপোজিটরি
গতি
খোলা পুল রিকোয়েস্ট
অন্যদের মার্জ করা
দেওয়া রিভিউ
খোলা ইস্যু
অন্যদের রিপোজিটরি
সহযোগিতার পরিধি
অন্যদের কাজ মার্জ
প্রধান ভাষা
এ বছরের ভাষা
ফ্রেমওয়ার্ক ও টুল
সিস্টেমের স্তর
প্যাকেজ ইকোসিস্টেম
AI চিহ্নযুক্ত কমিট
AI চিহ্নযুক্ত সপ্তাহ
AI টুল
এজেন্টের নির্দেশনা
AI প্রকৌশল টুল`,th:`กิจกรรม
การร่วมงาน
ความหลากหลายเทคโนโลยี
ความชำนาญ AI
อินดี้แฮกเกอร์ AI
ผู้ดูแลโอเพนซอร์ส
ผู้รอบรู้ฟูลสแตก
สถาปนิกแบ็กเอนด์
ช่างฝีมือฟรอนต์เอนด์
ผู้เชี่ยวชาญ DevOps
นักวิทยาศาสตร์ข้อมูล
ผู้พิทักษ์ความปลอดภัย
นักพัฒนาดาวรุ่ง
นักสำรวจโค้ด
ข้อมูลไม่พอ
รู้ข้อมูลสาธารณะน้อยเกินไป
ยังไม่มีข้อมูลสาธารณะที่นับได้
คะแนน
ภาษา
ร่องรอย AI
องค์กร
เปอร์เซ็นไทล์
มากกว่า {percent} ของผู้ใช้กลุ่มตัวอย่าง
ความครอบคลุม
ความเชื่อมั่น
สูง
ปานกลาง
ต่ำ
จุดแข็งที่สุด
ขั้นต่อไป
+{points} คะแนน
สตรีคปัจจุบัน
สตรีคยาวที่สุด
{count} วัน
การมีส่วนร่วม
มีส่วนร่วม {count} ครั้งในหนึ่งปี
น้อย
มาก
อย่างน้อย {percent}
ไม่พบร่องรอย
เครื่องมือ
{marked} จาก {read} คอมมิตที่อ่าน
พบร่องรอย {marked} จาก {own} คอมมิตของตนเอง อ่านแล้ว {read}
ไม่พบร่องรอยไม่ได้พิสูจน์อะไร
รีโพซิทอรี
รีโพซิทอรีที่ใช้งาน
มีสัญญาอนุญาต
ตั้งแต่
อื่นๆ
ไม่ทราบ
ไม่พบภาษา
อัปเดต {age}
ไม่ใช่ชื่อ GitHub
ที่อยู่นี้ไม่มีชื่อ GitHub ที่ถูกต้อง
ไม่เผยแพร่ที่นี่
ไม่มีบัญชีนี้ หรือไม่แสดงที่นี่
คำขอมากเกินไป
ถึงขีดจำกัดของ GitHub แล้ว โปรดดูอีกครั้งภายหลัง
ไม่มีคำตอบ
GitHub ยังไม่ตอบ โปรดดูอีกครั้งภายหลัง
กำลังนับ
กำลังนับตัวเลข โปรดดูอีกครั้งในหนึ่งนาที
ไม่ใช่บุคคล
เฉพาะบัญชีบุคคลเท่านั้นที่มีคะแนน
องค์กร
การ์ดนี้สำหรับบุคคล สำหรับองค์กร: type=organization
บอต
บัญชีนี้ทำงานอัตโนมัติ เฉพาะบุคคลเท่านั้นที่มีคะแนน
บุคคล
การ์ดนี้สำหรับองค์กร สำหรับบุคคล: type=score
คอมมิตของตนเอง
สัปดาห์ที่มีกิจกรรม
วันที่มีกิจกรรม
สตรีคยาวที่สุด
กิจกรรมล่าสุด
รีโพซิทอรีที่ดูแล
แรงส่ง
พูลรีเควสต์ที่เปิด
ผู้อื่นรวมให้
รีวิวที่ให้
อิชชูที่เปิด
รีโพซิทอรีของผู้อื่น
ความกว้างของการร่วมงาน
รวมงานของผู้อื่น
ภาษาหลัก
ภาษาของปีนี้
เฟรมเวิร์กและเครื่องมือ
ชั้นของระบบ
ระบบนิเวศแพ็กเกจ
คอมมิตที่มีร่องรอย AI
สัปดาห์ที่มีร่องรอย AI
เครื่องมือ AI
คำสั่งสำหรับเอเจนต์
เครื่องมือวิศวกรรม AI`,ko:`활동
협업
기술 다양성
AI 활용 능력
AI 인디 해커
오픈소스 관리자
풀스택 폴리글롯
백엔드 설계자
프런트엔드 장인
DevOps 전문가
데이터 과학자
보안 파수꾼
떠오르는 개발자
코드 탐험가
데이터 부족
알려진 공개 기록이 너무 적습니다.
아직 집계할 공개 기록이 없습니다.
점수
언어
AI 흔적
조직
백분위
표본 사용자의 {percent}보다 높음
범위
신뢰도
높음
보통
낮음
강점
다음 단계
+{points}점
현재 연속 기록
최장 연속 기록
{count}일
기여
1년간 기여 {count}회
적음
많음
최소 {percent}
흔적을 찾지 못함
도구
읽은 커밋 {read}개 중 {marked}개
직접 한 커밋 {own}개 중 {marked}개에 흔적, {read}개 읽음
흔적이 없다고 증명되는 것은 없습니다
저장소
활성 저장소
라이선스 있음
시작
기타
알 수 없음
언어를 찾지 못함
업데이트: {age}
GitHub 로그인이 아님
이 주소에 올바른 GitHub 로그인이 없습니다.
여기서는 비공개
없는 계정이거나 여기에 표시되지 않는 계정입니다.
요청이 너무 많음
GitHub 한도에 도달했습니다. 나중에 다시 보세요.
응답 없음
GitHub이 응답하지 않습니다. 나중에 다시 보세요.
집계 중
집계하고 있습니다. 1분 뒤에 다시 보세요.
개인이 아님
개인 계정에만 점수가 있습니다.
조직
개인용 카드입니다. 조직은 type=organization을 쓰세요.
봇
자동화된 계정입니다. 개인에게만 점수가 있습니다.
개인
조직용 카드입니다. 개인은 type=score를 쓰세요.
직접 한 커밋
활동한 주
활동한 날
최장 연속 기록
최근 활동
유지하는 저장소
기세
연 풀 리퀘스트
타인이 병합
작성한 리뷰
연 이슈
타인의 저장소
협업의 폭
타인의 작업 병합
주요 언어
올해의 언어
프레임워크와 도구
시스템 계층
패키지 생태계
AI 흔적이 있는 커밋
AI 흔적이 있는 주
AI 도구
에이전트 지침
AI 엔지니어링 스택`,ja:`活動
協働
技術の幅
AI 活用
AI インディーハッカー
OSS メンテナー
フルスタック多言語派
バックエンド設計者
フロントエンド職人
DevOps スペシャリスト
データサイエンティスト
セキュリティの番人
成長中の開発者
コード探検家
データ不足
公開記録がほとんど分かりません。
数えられる公開記録がまだありません。
スコア
言語
AI の痕跡
組織
パーセンタイル
抽出ユーザーの {percent} を上回る
網羅率
信頼度
高
中
低
強み
次の一歩
+{points} 点
現在の連続記録
最長の連続記録
{count} 日
コントリビューション
1 年間で {count} コントリビューション
少
多
{percent} 以上
痕跡は見つかりません
ツール
読んだ {read} コミット中 {marked}
自分の {own} コミット中 {marked} に痕跡、{read} を読了
痕跡がなくても不使用とは限りません
リポジトリ
活発なリポジトリ
ライセンスあり
開始
その他
不明
言語は見つかりません
更新: {age}
GitHub のログイン名ではありません
この URL に有効な GitHub のログイン名がありません。
ここでは非公開
存在しないか、ここでは表示されないアカウントです。
リクエスト過多
GitHub の上限に達しました。後でもう一度ご覧ください。
応答なし
GitHub が応答していません。後でもう一度ご覧ください。
集計中
集計しています。1 分後にもう一度ご覧ください。
個人ではありません
スコアは個人のアカウントだけに付きます。
組織
個人向けのカードです。組織は type=organization です。
ボット
自動化されたアカウントです。スコアは個人だけに付きます。
個人
組織向けのカードです。個人は type=score です。
自分のコミット
活動した週
活動した日
最長の連続記録
最近の活動
維持するリポジトリ
勢い
開いたプルリクエスト
他者によるマージ
行ったレビュー
開いた Issue
他者のリポジトリ
協働の広さ
他者の作業のマージ
主要な言語
今年の言語
フレームワークとツール
システムの層
パッケージ基盤
AI の痕跡のあるコミット
AI の痕跡のある週
AI ツール
エージェントへの指示
AI 開発の技術群`,"zh-Hans":`活跃度
协作
技术广度
AI 运用
AI 独立开发者
开源维护者
全栈多面手
后端架构师
前端匠人
DevOps 专家
数据科学家
安全哨兵
成长中的开发者
代码探索者
数据不足
已知的公开记录太少。
尚无可计入的公开记录。
得分
语言
AI 痕迹
组织
百分位
超过抽样用户的 {percent}
覆盖率
置信度
高
中
低
强项
下一步
+{points} 分
当前连续
最长连续
{count} 天
贡献
一年内 {count} 次贡献
少
多
至少 {percent}
未发现痕迹
工具
已读 {read} 个提交中的 {marked} 个
自己的 {own} 个提交中 {marked} 个有痕迹，已读 {read} 个
没有痕迹不能证明什么
仓库
活跃仓库
有许可证
始于
其他
未知
未发现语言
更新：{age}
不是 GitHub 用户名
此地址不含有效的 GitHub 用户名。
此处不公开
此账户不存在，或不在此处显示。
请求过多
已达 GitHub 上限，请稍后再看。
无响应
GitHub 暂无响应，请稍后再看。
统计中
数据正在统计，请一分钟后再看。
不是个人
只有个人账户才有得分。
组织
此卡片面向个人。组织请用 type=organization。
机器人
此账户为自动化账户，只有个人才有得分。
个人
此卡片面向组织。个人请用 type=score。
自己的提交
活跃周数
活跃天数
最长连续
最近活动
持续维护的仓库
势头
发起的拉取请求
被他人合并
给出的评审
发起的议题
他人的仓库
协作广度
合并他人的工作
主要语言
今年的语言
框架与工具
系统层次
软件包生态
有 AI 痕迹的提交
有 AI 痕迹的周
AI 工具
给智能体的指令
AI 工程技术栈`,"zh-Hant":`活躍度
協作
技術廣度
AI 運用
AI 獨立開發者
開源維護者
全端多面手
後端架構師
前端匠人
DevOps 專家
資料科學家
安全哨兵
成長中的開發者
程式碼探索者
資料不足
已知的公開紀錄太少。
尚無可計入的公開紀錄。
得分
語言
AI 痕跡
組織
百分位
超過抽樣使用者的 {percent}
涵蓋率
信心
高
中
低
強項
下一步
+{points} 分
目前連續
最長連續
{count} 天
貢獻
一年內 {count} 次貢獻
少
多
至少 {percent}
未發現痕跡
工具
已讀 {read} 個提交中的 {marked} 個
自己的 {own} 個提交中 {marked} 個有痕跡，已讀 {read} 個
沒有痕跡不能證明什麼
儲存庫
活躍儲存庫
有授權條款
始於
其他
未知
未發現語言
更新：{age}
不是 GitHub 使用者名稱
此網址不含有效的 GitHub 使用者名稱。
此處不公開
此帳號不存在，或不在此處顯示。
請求過多
已達 GitHub 上限，請稍後再看。
無回應
GitHub 暫無回應，請稍後再看。
統計中
資料正在統計，請一分鐘後再看。
不是個人
只有個人帳號才有得分。
組織
此卡片適用於個人。組織請用 type=organization。
機器人
此帳號為自動化帳號，只有個人才有得分。
個人
此卡片適用於組織。個人請用 type=score。
自己的提交
活躍週數
活躍天數
最長連續
最近活動
持續維護的儲存庫
動能
發起的拉取請求
被他人合併
給出的審查
發起的議題
他人的儲存庫
協作廣度
合併他人的工作
主要語言
今年的語言
框架與工具
系統層次
套件生態系
有 AI 痕跡的提交
有 AI 痕跡的週
AI 工具
給代理的指示
AI 工程技術堆疊`},Uu=`en.ar.bn.cs.da.de.el.es.fa.fi.fr.he.hi.hu.id.it.ja.ko.nb.nl.pl.pt-BR.ro.ru.sv.th.tr.uk.vi.zh-Hans.zh-Hant`.split(`.`),Wu={pt:`pt-BR`,no:`nb`,nn:`nb`,iw:`he`,in:`id`,zh:`zh-Hans`,"zh-tw":`zh-Hant`,"zh-hk":`zh-Hant`,"zh-mo":`zh-Hant`},Gu=35;function Ku(e){if(e.length>Gu)return null;let t=e.trim().toLowerCase().split(/[-_]/);for(;t.length>0;t.pop()){let e=t.join(`-`),n=Object.hasOwn(Wu,e)?Wu[e]:Uu.find(t=>t.toLowerCase()===e);if(n)return n}return null}var qu=new Map;function Ju(e){let t=Ku(e)??`en`,n=qu.get(t)??(t===`en`?gs():ms(t,Hu[t]));return qu.set(t,n),n}var Yu=`embed/2`;function Xu(e,t){let n=Yc(Date.parse(e.firstDay)),r=Qc(e,n,n+e.counts.length);return{current:tl(new Set(r),t),longest:$c(r),total:e.counts.reduce((e,t)=>e+t,0)}}var Zu=12,Qu=6;function $u(e){let{scores:t,archetype:n,aiMarks:r,calendar:i,subject:a}=e,o=t?$o.flatMap(e=>t.dimensions[e].signals):[],s=o.toSorted((e,t)=>t.counted-e.counted);return{version:Yu,formula:e.formula,asOf:e.asOf,login:a.login,kind:a.kind,scores:t&&{overall:{score:t.overall.score,coverage:t.overall.coverage,confidence:t.overall.confidence},dimensions:{activity:ed(t.dimensions.activity),collaboration:ed(t.dimensions.collaboration),stackDiversity:ed(t.dimensions.stackDiversity),aiSavviness:ed(t.dimensions.aiSavviness)}},percentile:nd(s),archetype:n.kind===`archetype`?{id:n.id,confidence:n.confidence}:null,strongest:s.filter(({counted:e})=>e>0).slice(0,2).map(({id:e,label:t,counted:n,most:r})=>({id:e,label:t,counted:n,most:r})),next:rd(o),languages:td(e),calendar:i,streaks:i&&Xu(i,new Date(e.asOf)),ai:{shareFloor:r.shareFloor,marked:r.authored+r.assisted,read:r.read,ownCommits:r.ownCommits,tools:r.tools.slice(0,Qu)},organization:e.organization}}var ed=({score:e,coverage:t})=>({score:e,coverage:t});function td({languages:e,unseen:t}){let n=t.some(({what:e})=>/^(the repositories$|languages of )/.test(e));return e.length===0&&n?null:e.slice(0,Zu).map(({name:e,share:t})=>({name:e,share:t}))}function nd(e){for(let{percentile:t,label:n}of e)if(t&&t.value>=1)return{value:t.value,of:n,population:t.population};return null}function rd(e){let t=null;for(let{label:n,next:r}of e)r&&r.gain>(t?.gain??0)&&(t={label:n,text:r.text,gain:r.gain});return t}function id({languages:e},t,{hideLanguages:n}){if(t!==`languages`||!e)return[];let r=new Set(e.map(({name:e})=>e.toLowerCase()));return[...n].some(e=>!r.has(e))?[`Not every language to leave out is on the card.`]:[]}function ad(e,t){if(t.trim()===``)return od(e.kind===`flag`||e.default);if(e.kind===`text`)return dd(e,t.trim());if(e.kind===`choices`)return md(e,t);if(e.kind===`names`)return gd(e,t);if(e.kind===`colours`)return _d(e,t);let n=t.length>512?null:sd(e,t.trim());return n===null?{value:e.default,wrong:!0}:od(n)}var od=e=>({value:e,wrong:!1});function sd(e,t){switch(e.kind){case`choice`:return ld(e.values,t)??e.meaning?.(t)??null;case`colour`:return(e.meaning??Ji)(t);case`integer`:return fd(e,t);case`flag`:return ud.get(t.toLowerCase())??null}}var cd=e=>e.toLowerCase().replace(/[-_\s]/g,``);function ld(e,t){if(e.includes(t))return t;let n=cd(t);return e.find(e=>cd(e)===n)??null}var ud=new Map(Object.entries({true:!0,1:!0,yes:!0,on:!0,false:!1,0:!1,no:!1,off:!1}));function dd({most:e},t){let n=F(F(t,e),e);return{value:n===``?null:n,wrong:Array.from(t.slice(0,4*e)).length>e}}function fd({least:e,most:t},n){if(!/^\d{1,6}$/.test(n))return null;let r=Number(n);return r>=e&&r<=t?r:null}function pd(e){let t=e.slice(0,512).split(`,`);return e.length>512&&t.pop(),t.map(e=>e.trim()).filter(e=>e!==``)}function md({values:e},t){let n=pd(t),r=new Set(n.map(t=>ld(e,t))),i=r.has(null)||t.length>512;return{value:e.filter(e=>r.has(e)),wrong:i}}function hd(e){let t=e.trim().replace(/\s+/g,` `).toLowerCase();return/^[!-+\--~][ -+\--~]*$/.test(t)&&t.length<=40?t:null}function gd({most:e},t){let n=pd(t),r=new Set(n.map(hd).filter(e=>e!==null)),i=t.length>512||r.size>e||n.some(e=>hd(e)===null);return{value:[...r].slice(0,e).toSorted(),wrong:i}}function _d({most:e},t){let n=pd(t).map(Ji),r=new Set(n.filter(e=>e!==null)),i=t.length>512||r.size>e||n.includes(null);return{value:[...r].slice(0,e),wrong:i}}function vd(e){switch(e.kind){case`choice`:return e.values.length>12?`takes one of ${e.values.length} names, such as ${e.example}`:`takes one of ${e.values.join(`, `)}`;case`colour`:return`takes a colour such as ${e.example}`;case`text`:return`takes at most ${e.most} characters`;case`integer`:return`takes a whole number from ${e.least} to ${e.most}`;case`flag`:return`takes true or false`;case`choices`:return`takes any of ${e.values.join(`, `)}`;case`names`:return`takes at most ${e.most} names such as ${e.example}`;case`colours`:return`takes at most ${e.most} colours such as ${e.example}`}}var yd={default:`ffffff 237 345 35d 10141c eef bcd 79f e70 1b8 e6b da0 b7e`,light:`ffffff 223 334 07d ffffff 223 334 07d d60 0a6 d6a c90 a7e`,dark:`101214 fff ccc 6af 101214 fff ccc 6af e81 3c7 e7b da0 b8f`,github:`ffffff 06c 233 284 0d1013 6ae ddd 4b6 39f d70 a7e e66 1ab`,highcontrast:`ffffff 008 000 13a 000000 fe2 fff 3ef ca0 0c3 f6b f71 c7f`,graphite:`f9fafb 222 444 445 1d1e20 eee bbb ccd 89b 7a8 b88 ba8 a8a`,midnight:`f3f7fe 126 346 35c 060b1d def abd 69f 0bb b8e 0b8 d90 e77`,radical:`fef8fc c06 155 84b 171229 f69 9ed fd5 f6a 1bb b8f f71 0c5`,merko:`f5fbee 361 343 273 0f190c ad4 bdb 5d7 bb2 1bb ea0 e83 1c9`,gruvbox:`fcf3d9 a31 433 950 27221d fb4 dca e84 ab5 2b8 0bc e77 d7a`,tokyonight:`ebeef7 25a 346 74b 181a2c 8bf bbe b9e 1bc 8b5 e93 f79 1ca`,onedark:`f9fafc 951 445 06b 232831 ec7 bbc 6ae 6b5 c8e f77 0bc e83`,cobalt:`eef6fe 049 245 b40 0a2e5b fc2 def 4de f82 3c6 f7b db1 b9f`,synthwave:`fcf3ff b18 436 74c 261a40 f8c dce 5ee f7c ea1 b9f f84 0c8`,dracula:`f8f5fd a28 335 74b 262737 f9c eee caf 0cd 5d7 f94 dc1 f99`,nord:`f0f4f9 357 445 369 2c3341 9cd dde 8bd 8b7 db6 d88 c9c d97`,catppuccin:`f0f1f7 74b 446 16c 1f1f2e cae cce 9bf fa7 8c8 f9a 5dc ec6`,"rose-pine":`fef5ed 955 446 759 1a1726 fba dde cae da5 4bd e8a 3cb e98`,solarized:`fdf7e4 941 456 16a 012c37 db5 abb 4ad 0a9 e74 d7a aa2 98e`,monokai:`fafaf6 c16 333 471 24251e f69 eee bd5 1cd f92 c9f db1 f8a`,nightowl:`f8fafd 74a 345 077 021829 caf cde 6dc 7bf f94 f89 db3 6c7`,ayu:`fcfaf6 a50 445 079 18202b fb5 ccb 7ce f94 9b4 f89 1cb b9f`,vue:`f7fefa 245 345 075 162330 5d9 cdd 4c8 4af da1 f77 0bc c8e`,ocean:`ecfafe 047 245 079 032133 6de cde 4ce 0ca 7af e83 5c7 f78`,forest:`f4f9ef 152 343 274 0d1e14 9d8 ddc 5c7 ab5 d93 0bb e86 3b9`,mint:`edfdf7 065 244 076 102323 8ec cdd 6db 2bf f88 eb4 c9e 7c6`,aurora:`f1fbfa 066 345 74b 111629 6eb cde c9f 1c9 0be f7c db1 9af`,lavender:`f8f5fe 649 445 75b 251e34 cbf dde b9f e8b 1be 3c9 d93 8af`,sakura:`fff5f8 b36 534 b36 2b1b24 fac edd f9b f95 7c7 b9f 1ce f88`,sunset:`fef5ee b32 534 c24 2d1632 fb6 edc f86 f90 f7b db1 c8f f89`,ember:`fef7f2 a30 433 b30 1a100d f95 dcc f73 da0 f77 e80 e7b bb1`,coffee:`fbf0e2 642 543 852 251c16 ec9 dcb da6 d87 bb6 4ba ca6 c8b`},bd=new Map;function xd(e){let t=e.toLowerCase().replaceAll(`_`,`-`);if(!Object.hasOwn(yd,t))return null;let n=bd.get(t)??wd(t,yd[t]);return bd.set(t,n),n}var Sd=Object.freeze(Object.keys(yd)),Cd=xd(`default`);function wd(e,t){let n=t.split(` `).map(e=>Ji(e)),r=n.slice(8),i=e=>{let[t,i,a,o]=n.slice(e,e+4);return pc({background:t,title:i,text:a,accent:o,others:r})};return Object.freeze({name:e,light:i(0),dark:i(4)})}var Td=[`score`,`languages`,`activity`,`ai`,`organization`],Ed=[`title`,`archetype`,`percentile`,`coverage`,`radar`,`signals`,`next`,`values`,`streaks`,`legend`,`tools`,`note`],Dd={kind:`choice`,values:Uu,default:`en`,meaning:Ku,summary:`Language of words, numbers and dates`,example:`ja`},Od=(e,t)=>({kind:`colour`,default:null,summary:e,example:t}),kd=(e,t,n)=>({kind:`text`,most:e,default:null,summary:t,example:n}),Ad=(e,t)=>({kind:`flag`,default:e,summary:t,example:String(!e)}),jd={theme:{kind:`choice`,values:Sd,default:`default`,summary:`Colours, each theme for light and for dark surroundings`,example:`nord`},mode:{kind:`choice`,values:[`auto`,`light`,`dark`],default:`auto`,summary:"Light or dark; `auto` follows the viewer, and is light in a PNG",example:`dark`},locale:Dd,title:kd(60,`Instead of the usual title`,`My year`),hide:{kind:`choices`,values:Ed,default:[],summary:`Parts to leave out, with commas between`,example:`coverage,next`},bg_color:Od(`Background`,`0d1117`),title_color:Od(`Title`,`58a6ff`),text_color:Od(`Text`,`c9d1d9`),muted_color:Od(`Captions and dates`,`8b949e`),accent_color:Od(`What stands out`,`f78166`),border_color:Od(`Border`,`30363d`)},Md={layout:{kind:`choice`,values:[`wide`,`compact`],default:`wide`,summary:"Everything, or the essence in little room; below a width of 400 always `compact`",example:`compact`},width:{kind:`integer`,least:200,most:1200,default:null,summary:`Width in pixels, instead of the usual one`,example:`400`},scale:{kind:`integer`,least:1,most:3,default:2,summary:`Of a PNG, how many pixels stand for each of its width, up to 2400 in all`,example:`1`},border:Ad(!0,`A line around`),radius:{kind:`integer`,least:0,most:32,default:8,summary:`Round corners, in pixels`,example:`0`},animate:Ad(!0,`A short entrance, never for those who ask for reduced motion`)},Nd={type:{kind:`choice`,values:Td,default:`score`,summary:`What the card shows`,example:`languages`},...jd,...Md,count:{kind:`integer`,least:1,most:12,default:6,summary:`How many languages are listed`,example:`8`},hide_languages:{kind:`names`,most:20,default:[],summary:"Languages to leave out of `type=languages`, with commas between; the rest is shared anew",example:`html,jupyter notebook`}};({...jd,...Md});var Pd={...jd,mode:{...jd.mode,values:[`light`,`dark`],default:`light`,summary:`Light or dark`}};jd.theme,{...Pd.mode};var Fd=(e,t)=>({...Od(e,t),meaning:e=>Ji(ra(e)??e)}),Id={metric:{kind:`choice`,values:Gs,default:`overall`,summary:`What the badge tells`,example:`archetype`},style:{kind:`choice`,values:Ki,default:`flat`,summary:`Form of the badge`,example:`for-the-badge`},label:kd(40,`Instead of the usual label`,`my score`),color:Fd(`Right side`,`brightgreen`),label_color:Fd(`Left side`,`24292f`),logo:Ad(!1,`Our mark on the left`),locale:Dd};function Ld(e,t,n){return{theme:xd(e.theme)??Cd,mode:e.mode,colours:zd(e),layout:Rd(e),width:`width`in e?e.width:null,hide:new Set(e.hide),border:`border`in e&&e.border,radius:`radius`in e?e.radius:0,animate:`animate`in e&&e.animate,locale:t,title:e.title,count:`count`in e?e.count:Nd.count.default,hideLanguages:new Set(`hide_languages`in e?e.hide_languages:[]),ageSeconds:n}}function Rd(e){return`layout`in e?e.width!==null&&e.width<400?`compact`:e.layout:Nd.layout.default}function zd(e){let t={background:e.bg_color,border:e.border_color,title:e.title_color,text:e.text_color,muted:e.muted_color,accent:e.accent_color},n=Object.entries(t).filter(e=>!!e[1]);return Object.fromEntries(n)}var Bd=64,Vd=12;function Hd(e,t){let n=new Set,r=Ud(t);t.size>Bd&&n.add(`Only the first ${Bd} parameters are read.`);let i={};for(let t in e)i[t]=e[t].default;for(let[t,a]of r){let r=Object.hasOwn(e,t)?e[t]:null;if(!r){n.add(Kd(t));continue}let{value:o,wrong:s}=ad(r,a);i[t]=o,s&&n.add(`${t} ${vd(r)}.`)}return{values:i,ignored:qd(n)}}function Ud(e){let t=new Map,n=0;for(let[r,i]of e){if(++n>Bd)break;t.set(Gd(r.slice(0,Wd+1)),i)}return t}var Wd=32,Gd=e=>e.toLowerCase().replaceAll(`-`,`_`);function Kd(e){return/^[a-z0-9_]{1,32}$/.test(e)?`${e} is not a parameter here.`:`A parameter of another form is not known here.`}function qd(e){let t=[...e];return t.length<=Vd?t:[...t.slice(0,11),`And more was not taken.`]}var Jd=null;function Yd(e,t,n){let r=$u(n);if(e===`badge`){let{values:e,ignored:n}=Hd(Id,t);return Ao(Ns(r,e,Ju(e.locale),Jd),n)}let{values:i,ignored:a}=Hd(Nd,t),o=Ld(i,Ju(i.locale),Jd),s=Vu(i.type,r,o),c=[...a,...id(r,i.type,o)];return jc(s,{...o,width:o.width??s.width},c)}var Xd=n(t),Zd={name:`github-actions[bot]`,email:`41898282+github-actions[bot]@users.noreply.github.com`},Qd=3,$d=class extends Error{constructor(e){super(e),this.name=`CommitFailed`}};async function ef(e){try{return await rf(e,[`symbolic-ref`,`--quiet`,`--short`,`HEAD`])}catch(e){if(e instanceof $d)return null;throw e}}async function tf({root:e,paths:t,message:n,branch:r}){let i=(...t)=>rf(e,[`--literal-pathspecs`,...t]);if(await i(`add`,`--`,...t),await i(`diff`,`--cached`,`--name-only`,`--`,...t)===``)return!1;let a=[`-c`,`user.name=${Zd.name}`,`-c`,`user.email=${Zd.email}`];await i(...a,`commit`,`--quiet`,`--no-verify`,`-m`,n,`--`,...t);for(let e=1;;e+=1)try{return await i(`push`,`--quiet`,`origin`,`HEAD:refs/heads/${r}`),!0}catch(t){if(e===Qd)throw t;await i(`fetch`,`--quiet`,`origin`,`refs/heads/${r}`),await nf(a,i)}}async function nf(e,t){try{await t(...e,`rebase`,`--quiet`,`--autostash`,`FETCH_HEAD`)}catch(e){throw await t(`rebase`,`--abort`).catch(()=>{}),e}}async function rf(e,t){try{let{stdout:n}=await Xd(`git`,t,{cwd:e,env:{...process.env,LC_ALL:`C`}});return n.trim()}catch(e){let{stderr:n=``}=e;throw new $d(`git ${t.find(e=>/^[a-z]+$/.test(e))}: ${n.trim().replace(/\/\/[^/@\s]+@/g,`//`)}`)}}var B=class extends Error{constructor(e){super(e),this.name=`WrongInput`}},af=50;function of(e){let t=e.split(`
`).map(e=>e.trim()).filter(e=>e!==``&&!e.startsWith(`#`)).map(sf);if(t.length===0)throw new B(`files names no file.`);if(t.length>af)throw new B(`files names more than ${af} files.`);if(new Set(t.map(({path:e})=>e.toLowerCase())).size<t.length)throw new B(`files names a file twice.`);return t}function sf(e){let[,t=``,n,r=``]=/^(\S+)\s+(badge|card)(?:\?(\S*))?$/.exec(e)??[];if(n!==`badge`&&n!==`card`)throw new B(`"${e}" is not of the form PATH card?PARAMETERS or PATH badge?…`);return{path:cf(t),kind:n,parameters:new URLSearchParams(r)}}function cf(e){let t=a.normalize(e.replaceAll(`\\`,`/`)).replace(/^\.\//,``);if(t.startsWith(`/`)||/^[a-z]:/i.test(t)||t.split(`/`).includes(`..`))throw new B(`"${e}" does not lie in the repository.`);if(t.split(`/`).some(e=>e.toLowerCase()===`.git`))throw new B(`"${e}" lies among git's own files.`);if(!t.endsWith(`.svg`))throw new B(`"${e}" does not end in .svg.`);return t}function lf(e,t){if(t===`true`||t===`false`)return t===`true`;throw new B(`${e} is true or false, not "${t}".`)}var V={name:`survey of vendor documents`,date:`2026-08-26`},H={name:`labelled public commits`,date:`2026-11-21`},uf={name:`chaoss/ai-detection-action, utils.go`,date:`2026-11-21`},U={name:`public repositories that record the identity`,date:`2026-11-21`};function W(e,t=null){return{slug:e,id:t}}function df(e,t){return{slug:e,id:t,needsId:!0}}var ff=[{tool:`Dependabot`,class:`automation`,addresses:[`support@dependabot.com`],accounts:[W(`dependabot[bot]`,49699333),W(`dependabot-preview[bot]`,27856297)],source:V},{tool:`Renovate`,class:`automation`,addresses:[`bot@renovateapp.com`],accounts:[W(`renovate[bot]`,29139614)],source:V},{tool:`GitHub Actions`,class:`automation`,addresses:[`action@github.com`,`actions@github.com`,`github-actions@github.com`],accounts:[W(`github-actions[bot]`,41898282),W(`actions-user`,65916846)],source:V},{tool:`pre-commit.ci`,class:`automation`,addresses:[],accounts:[W(`pre-commit-ci[bot]`,66853113)],source:H},{tool:`Weblate`,class:`automation`,addresses:[`hosted@weblate.org`,`noreply@weblate.org`],accounts:[],source:H},{tool:`ImgBot`,class:`automation`,addresses:[`imgbothelp@gmail.com`],accounts:[W(`imgbot[bot]`,31301654)],source:H},{tool:`github-action-benchmark`,class:`automation`,addresses:[`github@users.noreply.github.com`],accounts:[],source:H},{tool:`VM Packages`,class:`automation`,addresses:[`vm-packages@google.com`,`vm-packages@mandiant.com`],accounts:[W(`vm-packages`,96435757)],source:H},{tool:`Platform Engineering Bot`,class:`automation`,addresses:[`platform-engineering@redhat.com`],accounts:[],source:H}],pf=[{tool:`GitHub Copilot`,class:`assisted`,addresses:[`copilot@github.com`],accounts:[W(`Copilot`,175728472),W(`Copilot`),W(`github-advanced-security[bot]`,62310815)],source:V},{tool:`Gemini Code Assist`,class:`assisted`,addresses:[],accounts:[W(`gemini-code-assist[bot]`)],source:V},{tool:`CodeRabbit`,class:`assisted`,addresses:[],accounts:[W(`coderabbitai[bot]`,136622811),W(`coderabbitaidev[bot]`,142196860)],source:H},{tool:`Sourcery`,class:`assisted`,addresses:[],accounts:[W(`sourcery-ai[bot]`,58596630)],source:H},{tool:`Greptile`,class:`assisted`,addresses:[],accounts:[W(`greptile-apps[bot]`,165735046)],source:H},{tool:`Qodo Merge`,class:`assisted`,addresses:[],accounts:[W(`qodo-merge-for-open-source[bot]`,189517486),W(`qodo-merge-pro-for-open-source[bot]`,189517486),W(`codiumai-pr-agent-pro[bot]`,151058649)],source:H},{tool:`Qodo Merge`,class:`assisted`,addresses:[],accounts:[W(`qodo-merge-pro[bot]`),W(`qodo-merge[bot]`),W(`codiumai-pr-agent[bot]`)],source:U},{tool:`Ellipsis`,class:`assisted`,addresses:[],accounts:[W(`ellipsis-dev[bot]`)],source:U},{tool:`Seer`,class:`assisted`,addresses:[],accounts:[W(`seer-by-sentry[bot]`)],source:U},{tool:`GitHub Copilot`,class:`assisted`,addresses:[],accounts:[W(`copilot-pull-request-reviewer[bot]`),W(`github-code-quality[bot]`,223894421)],source:U},{tool:`GitHub Copilot`,class:`assisted`,addresses:[],accounts:[W(`copilot[bot]`,167198135)],source:uf},{tool:`Cubic`,class:`assisted`,addresses:[],accounts:[W(`cubic-dev-ai[bot]`,191113872)],source:H},{tool:`Matter`,class:`assisted`,addresses:[],accounts:[W(`matter-code-review[bot]`,150888575)],source:H},{tool:`Codeflash`,class:`assisted`,addresses:[],accounts:[W(`codeflash-ai[bot]`,148906541)],source:H}],mf=[{tool:`Claude Code`,class:`authored`,addresses:[`noreply@anthropic.com`],accounts:[W(`claude[bot]`),W(`anthropic-code-agent[bot]`)],source:V},{tool:`GitHub Copilot`,class:`authored`,addresses:[],accounts:[W(`Copilot`,198982749),W(`Copilot`,223556219),W(`copilot-swe-agent[bot]`)],source:V},{tool:`Cursor`,class:`authored`,addresses:[`cursoragent@cursor.com`],accounts:[W(`cursor[bot]`)],source:V},{tool:`Codex`,class:`authored`,addresses:[`noreply@openai.com`,`codex@openai.com`],accounts:[W(`codex`,267193182),W(`chatgpt-codex-connector[bot]`)],source:V},{tool:`Codex`,class:`authored`,addresses:[],accounts:[W(`openai-codex[bot]`,215057067)],source:uf},{tool:`Devin`,class:`authored`,addresses:[],accounts:[W(`devin-ai-integration[bot]`,158243242)],source:V},{tool:`Devin`,class:`authored`,addresses:[`apk@cognition.ai`],accounts:[W(`beta-devin-ai-integration[bot]`,248786709)],source:H},{tool:`Aider`,class:`authored`,addresses:[`aider@aider.chat`,`noreply@aider.chat`],accounts:[],source:V},{tool:`Jules`,class:`authored`,addresses:[],accounts:[W(`google-labs-jules[bot]`,161369871)],source:V},{tool:`Jules`,class:`authored`,addresses:[],accounts:[W(`jules-ai-assistant`)],source:H},{tool:`Amp`,class:`authored`,addresses:[`amp@ampcode.com`],accounts:[],source:V},{tool:`OpenHands`,class:`authored`,addresses:[`openhands@all-hands.dev`],accounts:[],source:V},{tool:`OpenHands`,class:`authored`,addresses:[`opendevin@all-hands.dev`],accounts:[],source:H},{tool:`opencode`,class:`authored`,addresses:[`noreply@opencode.ai`,`opencode@sst.dev`],accounts:[],source:V},{tool:`opencode`,class:`authored`,addresses:[],accounts:[W(`opencode-agent[bot]`)],source:H},{tool:`Mistral Vibe`,class:`authored`,addresses:[`vibe@mistral.ai`],accounts:[],source:V},{tool:`Qwen`,class:`authored`,addresses:[`qwen-coder@alibabacloud.com`],accounts:[],source:V},{tool:`Kiro`,class:`authored`,addresses:[],accounts:[W(`kiro-agent`,244629292)],source:V},{tool:`Warp`,class:`authored`,addresses:[`agent@warp.dev`,`oz-agent@warp.dev`],accounts:[],source:V},{tool:`Roomote`,class:`authored`,addresses:[`roomote@roocode.com`],accounts:[],source:V},{tool:`Roomote`,class:`authored`,addresses:[],accounts:[W(`roomote[bot]`,219738659)],source:H},{tool:`Factory Droid`,class:`authored`,addresses:[],accounts:[W(`factory-droid[bot]`,138933559)],source:U},{tool:`Sisyphus (opencode)`,class:`authored`,addresses:[`sisyphus@mengmota.com`,`clio-agent@sisyphuslabs.ai`],accounts:[W(`sisyphus-dev-ai`)],source:H},{tool:`Open SWE`,class:`authored`,addresses:[],accounts:[W(`open-swe[bot]`,215916821),W(`open-swe`)],source:H},{tool:`Open Agents`,class:`authored`,addresses:[],accounts:[W(`open-agents-bot[bot]`,260704009),W(`openharness[bot]`,260704009)],source:H},{tool:`AI SDK factory`,class:`authored`,addresses:[],accounts:[W(`ai-sdk-factory[bot]`,305873210),W(`ai-sdk-factory`,308175966)],source:H},{tool:`Bonk/Think agent`,class:`authored`,addresses:[],accounts:[W(`ask-bonk[bot]`,249159057),W(`agent-think[bot]`,298805081)],source:H},{tool:`PostHog Code`,class:`authored`,addresses:[],accounts:[W(`posthog[bot]`,206114724)],source:H},{tool:`Codegen`,class:`authored`,addresses:[],accounts:[W(`codegen-sh[bot]`,131295404)],source:H},{tool:`Terragon`,class:`authored`,addresses:[],accounts:[W(`terragon-labs[bot]`)],source:H},{tool:`Claude Code`,class:`authored`,addresses:[],accounts:[W(`anthropic-claude[bot]`,215619710),W(`claude-code-action[bot]`,208546643)],source:uf},{tool:`Claude Code`,class:`authored`,addresses:[],accounts:[df(`Claude`,242468646),df(`claude`,81847)],source:U},{tool:`Cursor`,class:`authored`,addresses:[],accounts:[W(`cursoragent[bot]`,201670782)],source:U},{tool:`Crush`,class:`authored`,addresses:[`crush@charm.land`],accounts:[],source:U},{tool:`Amazon Q`,class:`authored`,addresses:[],accounts:[W(`amazon-q-developer[bot]`,208079219)],source:uf},{tool:`Junie`,class:`authored`,addresses:[`junie@jetbrains.com`],accounts:[],source:U},{tool:`JetBrains AI`,class:`authored`,addresses:[],accounts:[W(`jetbrains-ai[bot]`,220155983)],source:uf},{tool:`Kilo Code`,class:`authored`,addresses:[],accounts:[W(`kilo-code-bot[bot]`,240665456),W(`kiloconnect[bot]`,240665456)],source:U},{tool:`Lovable`,class:`authored`,addresses:[],accounts:[W(`gpt-engineer-app[bot]`,159125892)],source:U},{tool:`Sweep`,class:`authored`,addresses:[],accounts:[W(`sweep-ai[bot]`)],source:U},{tool:`v0`,class:`authored`,addresses:[],accounts:[W(`v0[bot]`)],source:U}],hf=new Set(`gmail.com googlemail.com msn.com passport.com icloud.com me.com mac.com proton.me protonmail.com protonmail.ch pm.me web.de t-online.de freenet.de arcor.de posteo.de posteo.net mailbox.org tutanota.com tutanota.de tuta.com tuta.io keemail.me fastmail.com fastmail.fm hey.com zoho.com zohomail.com zohomail.eu aol.com mail.com email.com usa.net inbox.com hushmail.com riseup.net disroot.org mail.ru inbox.ru list.ru bk.ru rambler.ru ya.ru ukr.net qq.com foxmail.com vip.qq.com 163.com 126.com yeah.net sina.com sina.cn sohu.com 139.com 189.cn aliyun.com naver.com daum.net hanmail.net kakao.com nate.com orange.fr wanadoo.fr free.fr laposte.net sfr.fr bbox.fr libero.it virgilio.it tiscali.it alice.it seznam.cz centrum.cz wp.pl o2.pl onet.pl interia.pl abv.bg rediffmail.com uol.com.br bol.com.br terra.com.br comcast.net verizon.net att.net sbcglobal.net cox.net btinternet.com sky.com ziggo.nl kpnmail.nl xs4all.nl planet.nl telenet.be skynet.be bluewin.ch telia.com duck.com simplelogin.com mozmail.com privaterelay.appleid.com users.noreply.github.com users.noreply.gitlab.com`.split(` `)),gf=/^(?:yahoo|ymail|rocketmail|hotmail|outlook|live|gmx|yandex)\.[a-z.]{2,7}$/;function _f(e){let t=e.slice(e.lastIndexOf(`@`)+1);return hf.has(t)||gf.test(t)}var vf=new Set({names:[`capa bot`,`facebook community bot`,`github actions bot`,`kubernetes prow robot`,`markedjs bot`,`octokit bot`,`salesforce ospo service bot`,`stainless bot`],source:H}.names);function yf(e){return/[[(]bot[\])]$/i.test(e)||vf.has(e.toLowerCase())}var bf=/(?:^|[\s_-])(?:ro)?bot$/i;function xf(e,t){let[n=``,r=``]=t.split(`@`,2),i=n.slice(n.indexOf(`+`)+1);return r!==`users.noreply.github.com`&&_f(t)?!1:Sf(e)?/^(?:ro)?bot$/.test(n)&&Cf(e,r):bf.test(i)||bf.test(e)}function Sf(e){return e.endsWith(` Bot`)}function Cf(e,t){let n=e.slice(0,-4).toLowerCase().replace(/[^a-z\d]/g,``);return n.length>2&&t.replace(/[^a-z\d]/g,``).includes(n)}var wf=[{tool:`Claude Code`,names:[`claude`]},{tool:`GitHub Copilot`,names:[`copilot`]},{tool:`Cursor`,names:[`cursor`]},{tool:`Codex`,names:[`codex`]},{tool:`Devin`,names:[],words:[`devin`]},{tool:`Aider`,names:[`aider`]},{tool:`Jules`,names:[`google-labs-jules`],words:[`jules`]},{tool:`Gemini`,names:[`gemini`]},{tool:`Antigravity`,names:[`antigravity`]},{tool:`Amp`,names:[`ampcode`],words:[`amp`]},{tool:`OpenHands`,names:[`openhands`,`opendevin`]},{tool:`opencode (oh-my-opencode)`,names:[`ohmyopencode`,`oh-my-opencode`]},{tool:`Sisyphus (opencode)`,names:[],words:[`sisyphus`]},{tool:`opencode`,names:[`opencode`]},{tool:`Mistral Vibe`,names:[`mistral vibe`]},{tool:`Qwen`,names:[`qwen code`,`qwen-code`,`qwen coder`,`qwen-coder`]},{tool:`Kiro`,names:[],words:[`kiro`]},{tool:`Warp`,names:[],words:[`warp`,`oz`]},{tool:`Roomote`,names:[`roomote`]},{tool:`Roo Code`,names:[`roo code`,`roo-code`,`roocode`]},{tool:`Kilo Code`,names:[`kilo code`,`kilo-code`,`kilocode`]},{tool:`Cline`,names:[],words:[`cline`]},{tool:`Windsurf`,names:[`windsurf`,`windsurf cascade`]},{tool:`Codeium`,names:[`codeium`]},{tool:`Tabnine`,names:[`tabnine`]},{tool:`Cody`,names:[`sourcegraph cody`],words:[`cody`]},{tool:`Goose`,names:[],words:[`goose`]},{tool:`Zed`,names:[],words:[`zed`]},{tool:`Junie`,names:[`jetbrains junie`],words:[`junie`]},{tool:`Amazon Q`,names:[`amazon q`,`amazon-q`]},{tool:`Augment`,names:[`augment code`,`augmentcode`]},{tool:`Trae`,names:[],words:[`trae`]},{tool:`Crush`,names:[],words:[`crush`]},{tool:`Factory Droid`,names:[`factory droid`],words:[`droid`]},{tool:`Deep Agents`,names:[`deep agents`,`deepagents`]},{tool:`PostHog Code`,names:[`posthog code`]},{tool:`Terragon`,names:[`terragon`]},{tool:`Codegen`,names:[`codegen-sh`]},{tool:`Codesmith`,names:[`codesmith`]},{tool:`Pi`,names:[`pi coding agent`,`pi-coding-agent`]}],Tf=[{tool:`Claude Code`,names:[`anthropic`],words:[`opus`,`sonnet`,`haiku`],companies:[`anthropic`]},{tool:`ChatGPT`,names:[`chatgpt`]},{tool:`GPT`,names:[`gpt`,`openai`],companies:[`openai`]},{tool:`Qwen`,names:[`qwen`]},{tool:`DeepSeek`,names:[`deepseek`]},{tool:`Grok`,names:[`grok`]},{tool:`Kimi`,names:[],words:[`kimi`]},{tool:`GLM`,names:[`glm`]},{tool:`MiniMax`,names:[`minimax`]},{tool:`Llama`,names:[],words:[`llama`]},{tool:`Mistral`,names:[`devstral`,`codestral`],words:[`mistral`],companies:[`mistral`]},{tool:`Gemma`,names:[],words:[`gemma`]}],Ef=[`ai`,`llm`,`llms`,`genai`,`artificial intelligence`],Df=`unspecified`,Of=new Map;for(let[e,t]of[[`agent`,wf],[`model`,Tf]])for(let{tool:n,names:r,words:i=[],companies:a=[]}of t)for(let t of[...r,...i]){let i=a.includes(t);Of.set(kf(t),{tool:n,kind:e,isPlain:r.includes(t),isCompany:i})}for(let e of Ef)Of.set(e,{tool:Df,kind:`generic`,isPlain:!0,isCompany:!1});function kf(e){return e.replaceAll(`-`,` `)}var Af=3,jf=new Set([...Of.keys()].flatMap(e=>e.includes(` `)?e.split(` `,1):[])),Mf=/^[vkmro]?\d+[a-z]?(?:\.\d+)*[a-z]{0,2}$/,Nf=new Set(`a an auto by composer context fable flash from generated assisted github google high in integration jetbrains labs large latest lite low max medium mini mythos nano of on openrouter partner plus preview pro session spark swe the thinking turbo via vs web with workspace xhigh ultra and or chat`.split(` `)),Pf=new Set(`agent agents app assistant bot cli code coder coding desktop editor extension ide instruct model tool vscode`.split(` `)),Ff=200;RegExp(`(?<![a-z0-9])(?:${[...Of.keys()].join(`|`).replaceAll(` `,`[ -]`)})(?![a-z])`);function If(e){let t=Wf(e);return t&&Yf(t)?Xf(t.names):null}function Lf(e){let t=Wf(e);return t&&Xf(t.names)}var Rf=/[,;:()<>+&/\n]| [-–—] |\s(?:and|via|using|with|for)\s/i,zf=/^([^,;:()/&+]+)[:/(]/;function Bf(e){if(e.length>Ff)return null;let t=e.split(Rf).flatMap(e=>If(e)??[]);if(t.length===0)return null;let n=Lf(zf.exec(e)?.[1]??``);return n?.kind===`agent`?n:Xf(t)}var Vf=/(?<![a-z])(?:claude[ -](?:opus|sonnet|haiku|fable|mythos)[ -]\d|claude[ -](?:\d[ .-]){1,2}(?:opus|sonnet|haiku)|gpt-\d|gpt \d{1,2}(?![\d])|(?:claude|opus|sonnet|haiku|fable|mythos|gpt|gemini|gemma|deepseek|qwen|grok|kimi|glm|llama|minimax|mistral|devstral|codestral)[ -]?v?\d{1,2}\.\d|kimi[ -]k\d|minimax[ -]m\d|deepseek[ -][rv]\d|qwen\d[\d.]*[ -]coder)/;function Hf(e){let t=Wf(e);return t&&Vf.test(t.lower)?Xf(t.names):null}var Uf=/[\s!-\-/:-@[-`{-~–—·•]+|\.(?!\d)/;function Wf(e){if(e.length>Ff)return null;let t=e.toLowerCase();if(!Gf(t))return null;let n=t.split(Uf),r=[],i=!1;for(let e=0;e<n.length;){let t=n[e],a=Kf(n,e,r);if(a===0&&!Pf.has(t)&&!Jf(t))return null;i||=a===0&&Pf.has(t),e+=Math.max(1,a)}return r.length>0?{names:r,lower:t,hasKind:i}:null}function Gf(e){let t=e.search(Uf),n=t===-1?e:e.slice(0,t);return Of.has(n)||jf.has(n)||Pf.has(n)||Jf(n)||qf(n)!==null}function Kf(e,t,n){let r=e[t];if(jf.has(r))for(let r=Af;r>1;r--){let i=Of.get(e.slice(t,t+r).join(` `));if(i)return n.push(i),r}let i=Of.get(r)??qf(r);return i&&n.push(i),+!!i}function qf(e){let t=e.startsWith(`gpt`)?`gpt`:e.startsWith(`qwen`)?`qwen`:null;return t===null||!Mf.test(e.slice(t.length))?null:Of.get(t)??null}function Jf(e){return e===``||Nf.has(e)||Mf.test(e)}function Yf({names:e,lower:t,hasKind:n}){return n||e.some(({isPlain:e})=>e)||Vf.test(t)}function Xf(e){return e.find(({kind:e})=>e===`agent`)??e.find(({kind:e,isCompany:t})=>e===`model`&&!t)??e.find(({kind:e})=>e===`model`)??e[0]}function G(e,t,n){return{tool:e,class:`authored`,names:t,source:n}}var Zf=new Map([[`anthropic.com`,G(`Claude Code`,[`Claude Code`],H)],[`github.com`,{tool:`GitHub Copilot`,class:`assisted`,names:[`GitHub Copilot`],source:H}],[`cursor.com`,G(`Cursor`,[`Cursor`],V)],[`cursor.sh`,G(`Cursor`,[`Cursor`],H)],[`openai.com`,G(`Codex`,[`Codex`,`ChatGPT`,`GPT`],V)],[`devin.ai`,G(`Devin`,[`Devin`],U)],[`aider.chat`,G(`Aider`,[`Aider`],V)],[`ampcode.com`,G(`Amp`,[`Amp`],V)],[`all-hands.dev`,G(`OpenHands`,[`OpenHands`],H)],[`opencode.ai`,G(`opencode`,[`opencode`],V)],[`google.com`,G(`Gemini`,[`Gemini`],U)],[`mistral.ai`,G(`Mistral Vibe`,[`Mistral Vibe`,`Mistral`],V)],[`warp.dev`,G(`Warp`,[`Warp`],V)],[`roocode.com`,G(`Roomote`,[`Roomote`,`Roo Code`],V)]]),Qf=`@users.noreply.github.com`,$f=[...mf,...pf,...ff],ep=new Map($f.flatMap(e=>e.addresses.map(t=>[t,np(e,`address:${t}`)]))),tp=new Map;for(let e of $f)for(let t of e.accounts){let n=t.slug.toLowerCase(),r=np(e,`account:${t.id===null?``:`${t.id}+`}${t.slug}`);tp.set(n,[...tp.get(n)??[],{account:t,proof:r}])}function np(e,t){return{class:e.class,tool:e.tool,rule:t}}function rp(e){let t=e.email.toLowerCase();return ap(e,t)??gp(e.name,t)??vp(e.name,t)}function ip(e){let t=e.email.toLowerCase();return ap(e,t)??hp(e.name,t)??vp(e.name,t)}function ap({name:e,login:t},n){return ep.get(n)??op(e,n)??cp(t)??dp(e)??fp(e,n)}function op(e,t){if(!t.endsWith(Qf))return null;let n=t.slice(0,-25),r=n.indexOf(`+`),i=r===-1?null:Number(n.slice(0,r)),a=n.slice(r+1);return lp(a,i)??sp(e,a)??up(a)}function sp(e,t){return e===`Copilot Autofix powered by AI`&&t.endsWith(`[bot]`)?{class:`assisted`,tool:`GitHub Copilot`,rule:`name:Copilot Autofix powered by AI`}:null}function cp(e){return e?lp(e.toLowerCase(),null)??up(e.toLowerCase()):null}function lp(e,t){let n=tp.get(e);return n?t===null?n.findLast(({account:e})=>!e.needsId)?.proof??null:(n.every(({account:e})=>e.id===null)?n[0]:n.find(({account:e})=>e.id===t))?.proof??null:null}function up(e){return e.endsWith(`[bot]`)?{class:`automation`,tool:e,rule:`account:…[bot]`}:null}function dp(e){return e.endsWith(`)`)&&(e.endsWith(` (aider)`)||/^aider \([^()]+\)$/.test(e))?{class:`authored`,tool:`Aider`,rule:`name:(aider)`}:null}function fp(e,t){let n=Zf.get(t.slice(t.indexOf(`@`)+1));if(!n)return null;let r=e.replace(/\[bot\]$/,``),i=(pp.test(t)?Lf(r):If(r))??Hf(t.slice(0,t.indexOf(`@`)));return i&&!i.isCompany&&n.names.includes(i.tool)?{class:n.class,tool:n.tool,rule:`domain:${yp(t)}`}:null}var pp=/^(?:no-?reply|agents?|bots?|ai|support)(?:[+._-][^@]*)?@/,mp=/[@.](?:example\.(?:com|net|org)|example|invalid|test|localhost)$/;function hp(e,t){if(!/\d/.test(e))return null;let n=Hf(e)??_p(e,t);return n&&!mp.test(t)?{class:`authored`,tool:n.tool,rule:`name:model and version`}:null}function gp(e,t){let n=hp(e,t);return n&&!_f(t)?n:null}function _p(e,t){if(!pp.test(t)||_f(t))return null;let n=If(e);return n?.kind===`model`?n:null}function vp(e,t){return!/bot[\])]?$/i.test(e)&&!t.includes(`bot@`)?null:yf(e)||xf(e,t)?{class:`automation`,tool:e,rule:`name:bot`}:null}function yp(e){return e.slice(e.indexOf(`@`)+1)}var bp=[{beginning:`
<!-- CURSOR_SUMMARY`,end:`
<!-- /CURSOR_SUMMARY`},{beginning:`
<!-- This is an auto-generated comment`,end:`
<!-- end of auto-generated comment`}];function xp(e){let t=e;if(e.includes(`
<!-- `))for(let{beginning:e,end:n}of bp)t=Sp(t,e,n);return Cp(t)}function Sp(e,t,n){let r=``,i=0;for(let a=e.indexOf(t);a!==-1;a=e.indexOf(t,i)){r+=e.slice(i,a);let t=e.indexOf(n,a);if(t===-1)return r;let o=e.indexOf(`
`,t+1);if(o===-1)return r;i=o}return r+e.slice(i)}function Cp(e){let t=e.trimEnd().length-1;return e[t]===`"`&&e.indexOf(`"`)===t?e.slice(0,t):e}var wp=new Set(`by with using via session id url agent model tool tools assistant author assisted generated`.split(` `)),Tp=10,Ep=/\/\/(?:[a-z0-9-]+\.)?(?:claude\.(?:ai|com)|anthropic\.com|chatgpt\.com|githubnext\.com|cursor\.com|devin\.ai|jules\.google|ampcode\.com|opencode\.ai|aider\.chat|langchain\.com)/iy,Dp=[`Generated `,`Created with `,`Made with `];function Op(e){let t=[];for(let n=e.indexOf(`:`);n!==-1;n=e.indexOf(`:`,n+1))(kp(e,n)||Pp(e,n))&&t.push(n);for(let n of Dp){let r=e.indexOf(n);for(;r!==-1;r=e.indexOf(n,r+1))t.push(r)}return t}function kp(e,t){let n=t;e.charCodeAt(n-1)===Ap&&n--;let r=n;for(;r>0&&n-r<=Tp&&Np(e.charCodeAt(r-1));)r--;return r===n||e.charCodeAt(r-1)!==jp?!1:wp.has(e.slice(r,n).toLowerCase())}var Ap=32,jp=45,Mp=47;function Np(e){let t=e|32;return t>=97&&t<=122}function Pp(e,t){return e.charCodeAt(t+1)===Mp?e.startsWith(`](http`,t-7)||e.startsWith(`](http`,t-6)?!0:(Ep.lastIndex=t+1,Ep.test(e)):!1}function K(e,t,n=V){return{address:e,tool:t,kind:`product`,source:n}}function q(e,t){return{address:e,tool:t,kind:`site`,source:Ip}}function Fp(e,t,n=H){return{address:e,tool:t,kind:`session`,source:n}}var Ip={name:`the tools’ own sites`,date:`2026-11-21`},Lp=[K(`claude.com/claude-code`,`Claude Code`),K(`claude.com/product/claude-code`,`Claude Code`,U),K(`claude.ai/code`,`Claude Code`),K(`cursor.com`,`Cursor`),K(`openai.com/codex`,`Codex`,U),K(`chatgpt.com/codex`,`Codex`,U),K(`developers.openai.com/codex`,`Codex`,U),K(`github.com/openai/codex`,`Codex`,U),K(`devin.ai`,`Devin`),K(`cli.devin.ai`,`Devin`,U),K(`opencode.ai`,`opencode`),K(`ampcode.com`,`Amp`),K(`jules.google`,`Jules`),K(`docs.langchain.com/oss/python/deepagents`,`Deep Agents`,H),K(`github.com/*/oh-my-opencode`,`opencode (oh-my-opencode)`,H),K(`github.com/*/oh-my-openagent`,`Sisyphus (opencode)`,H),K(`openswe.vercel.app`,`Open SWE`,H),q(`claude.ai`,`Claude Code`),q(`claude.com`,`Claude Code`),q(`anthropic.com`,`Claude Code`),q(`github.com/anthropics`,`Claude Code`),q(`github.com/features/copilot`,`GitHub Copilot`),q(`github.com/copilot`,`GitHub Copilot`),q(`cursor.sh`,`Cursor`),q(`openai.com`,`Codex`),q(`chatgpt.com`,`Codex`),q(`openai.com`,`ChatGPT`),q(`chatgpt.com`,`ChatGPT`),q(`openai.com`,`GPT`),q(`chatgpt.com`,`GPT`),q(`aider.chat`,`Aider`),q(`github.com/aider-ai/aider`,`Aider`),q(`jules.google.com`,`Jules`),q(`gemini.google.com`,`Gemini`),q(`github.com/google-gemini/gemini-cli`,`Gemini`),q(`antigravity.google`,`Antigravity`),q(`all-hands.dev`,`OpenHands`),q(`openhands.dev`,`OpenHands`),q(`github.com/sst/opencode`,`opencode`),q(`mistral.ai`,`Mistral Vibe`),q(`kiro.dev`,`Kiro`),q(`warp.dev`,`Warp`),q(`roocode.com`,`Roo Code`),q(`roocode.com`,`Roomote`),Fp(`claude.ai/code/session_`,`Claude Code`),Fp(`chatgpt.com/codex/tasks/`,`Codex`),Fp(`copilot-workspace.githubnext.com/`,`GitHub Copilot`),Fp(`cursor.com/agents/`,`Cursor`),Fp(`cursor.com/background-agent?`,`Cursor`),Fp(`app.devin.ai/sessions/`,`Devin`,U),Fp(`jules.google.com/task/`,`Jules`,U)],Rp=Lp.filter(({kind:e})=>e===`site`),zp=Lp.filter(({kind:e})=>e!==`site`).sort((e,t)=>t.address.length-e.address.length);function Bp(e){let t=Hp(e);return zp.find(e=>Up(t,e.address))??null}function Vp(e,t){let n=Hp(e);return Rp.find(e=>e.tool===t&&Wp(n,e.address))??null}function Hp(e){let t=e.replace(/^https?:\/\/(?:www\.)?/i,``).toLowerCase();return t.startsWith(`github.com/`)?t.replace(/^github\.com\/[^/]+\/(?=oh-my-open)/,`github.com/*/`):t}function Up(e,t){if(!e.startsWith(t))return!1;let n=e[t.length];return n===void 0||/[/?_]$/.test(t)||/[/?#]/.test(n)}function Wp(e,t){let n=e.split(/[/?#:]/,1)[0];return Up(e,t)||n.endsWith(`.${t}`)}var Gp=/^(?![-+] )[^A-Za-z0-9[<#/"'`$%+;=|]{0,12}(?:<su[bp]>)?/,Kp=new Map([[`Crush`,`💘`]]),qp=`🤖`,Jp=/^(?:auto-?|co-?)?(generated|made|created|built|coded|authored|written|developed|implemented|produced|ultraworked|assisted) (?:with|by|using|via) (?:the )?(?:(?:help|assistance) (?:of|from) )?/i,Yp=/https?:\/\/(?:www\.)?([^\s()<>"'\]]+)/i,Xp=/^[\s.!)*_]*(?:<\/su[bp]>)?$|^\s*(?:via|using|by|and|\+|&|[(|,·•—–-])/i;function Zp(e){return e.length>600?null:Qp(e)??rm(e)}function Qp(e){let t=Gp.exec(e)?.[0]??``,n=e.slice(t.length),r=Jp.exec(n);if(!r)return null;let i=r[1]?.toLowerCase()===`assisted`,a=n.slice(r[0].length);return $p(a,i)??em(a,r[1]??``,{assisted:i,decorated:t})}function $p(e,t){let n=/^\[([^[\]]{1,80})\]\(([^()\s]+)\)(.*)$/.exec(e)??/^([\w. -]{1,60}) ?[(<](https?:[^()<>\s]+)[)>](.*)$/.exec(e);if(!n)return null;let[,r=``,i=``,a=``]=n;if(!Xp.test(a)||/\bbugbot\b/i.test(r))return null;let o=Bp(i)??Vp(i,Lf(r)?.tool??``);return o?{class:t?`assisted`:`authored`,tool:o.tool,rule:`footer:${o.address}`,form:`link`}:null}function em(e,t,{assisted:n,decorated:r}){if(!/^(?:generated|made|created|assisted)$/i.test(t))return null;let[i=``,...a]=e.replace(/[\s.!*_]+$/,``).split(/ (?:via|using|\+|and) /i),o=tm(i)??nm(i,r);return!o||a.join(` `).length>80?null:{class:n?`assisted`:`authored`,tool:o.tool,rule:`footer:name alone`,form:`words`}}function tm(e){return/^claude$/i.test(e)?null:If(e)}function nm(e,t){let n=Lf(e);return n&&(t.includes(qp)||t.includes(Kp.get(n.tool)??qp))?n:null}function rm(e){let t=Yp.exec(e);if(!t)return null;let n=Bp(t[0]);return n?.kind===`session`&&sm(e.slice(0,t.index),e.slice(t.index+t[0].length))?{class:`authored`,tool:n.tool,rule:`link:${n.address}`,form:`link`}:null}var im=`A-Za-z\\u00c0-\\u1fff\\u2c00-\\ud7ff`,am=RegExp(`^[${im}\\d '-]{1,40}: ?<?$|^<?$`),om=RegExp(`^[*_]{0,2}[${im}\\d ,:'-]{0,60}\\[[^[\\]]{1,60}\\]\\($`);function sm(e,t){return am.test(e)&&/^>?[\s.]*$/.test(t)||om.test(e)&&/^\)(?: started by @[\w-]+)?[\s.*_]*$/.test(t)||/(?:^|\s)href="$/.test(e)}var cm=10;function lm(e,t){let n=t;for(;n>0&&e.charCodeAt(n-1)!==cm;)n--;return n}function um(e,t){let n=e.indexOf(`
`,t);return n===-1?e.length:n}var dm=/^(?:[ \t]*(?=[`~]))?(`{3,}|~{3,}|<\/?(?:pre|code|blockquote)\b)([^\n]*)/gim;function fm(e,t){if(!["```",`~~~`,`
<`].some(t=>e.includes(t)))return[];let n=mm(e),r=[],i=null,a=0;for(let{index:o,1:s=``,2:c=``}of e.matchAll(dm)){for(;a+1<t.length&&t[a].end<=o;)a++;i&&o>=i.partEnd&&(r.push({start:i.start,end:i.partEnd-1}),i=null),i?hm(i.fence,s,c)&&(r.push({start:i.start,end:o}),i=null):(pm(s,c)||n(s,o))&&(i={start:o,fence:s,partEnd:t[a].end})}return i&&r.push({start:i.start,end:i.partEnd-1}),r}function pm(e,t){return!e.startsWith(`<`)||!e.startsWith(`</`)&&/^[^<>]*>\s*$/.test(t)}function mm(e){let t=new Map;return function(n,r){if(n.startsWith(`</`))return!1;let i=gm(n);return t.has(i)||t.set(i,e.toLowerCase().lastIndexOf(`\n${i}`)),t.get(i)>r}}function hm(e,t,n){return e.startsWith(`<`)?t.toLowerCase()===gm(e):t.startsWith(e)&&n.trim()===``}function gm(e){return`</${e.slice(1).toLowerCase()}`}var _m=/^[A-Za-z][A-Za-z0-9]*(?:(?:-[A-Za-z0-9]+)+ ?:(?:\s|$|\S+\s*$)| ?:(?:\s+\S+){0,6}\s*$)|^BREAKING CHANGE:/,vm=/^(?:[A-Z][\w-]*|[a-z]\w*-[\w-]*)(?: (?:[A-Z][\w-]*|[a-z]\w*-[\w-]*)){1,2}: ?\S/,ym=/^[^\s:*#>|+-][^:*|]{0,40}: ?<?https?:/,bm=/^[^[\]]{1,60}\]\(https?:/,xm=/^(?:EOF\d?(?: ?\)"?)?|[)@"'`]{1,3})\s*$/,Sm=/^(?:https?:\/\/|[-=*_]{3,}\s*$|\(cherry picked|\[|<|#|[A-Z_]{3,}=|(?:using|via|with) |(?:requested|reviewed|reported|approved|triggered|started) by:? |(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|refs?|see|part of|related to):? .{0,80}#\d+)/i,Cm=/^[^a-z0-9]{0,12}(?:co-?|auto-?)?(?:generated|made|created|assisted|built|written|ultraworked) /;function wm(e){return e.includes(`:`)&&(_m.test(e)||vm.test(e)||e.includes(`://`)&&(ym.test(e)||bm.test(e)))?!0:Sm.test(e)||xm.test(e)||Cm.test(e.toLowerCase())}function Tm(e,t,n){let r=um(e,Bm(e)),i=Math.min(zm(e),n),a=e.includes(Mm),o=!a&&Dm(e,r+1),s=a?`
commit `:o?`
* `:null,c=Em(e,{from:r+1,to:i,heading:s}),l=fm(e,c),u={message:e,proven:t,margin:a?4:0},d=0,f=0,p=null,m=null,h=!1;return function(t,n){if(t>=i||Pm(e,t)||!a&&Nm(e,t)||o&&e.charCodeAt(t)<=32||t<=r&&n!==`broken`)return!1;for(;f<l.length&&l[f].end<t;)f++;if(f<l.length&&l[f].start<=t)return!1;for(;d+1<c.length&&c[d+1].start<=t;)d++,p=m=null,h=!1;let s=Math.max(t,c[d].start);return p??=km(u,s,c[d].end),s<p?!1:t<=r||(m=Am(u,t,{partStart:c[d].start,before:m}),h||=m.isIntroduced,!h&&(m.isWhole||n!==`words`))}}function Em(e,{from:t,to:n,heading:r}){if(r===null)return[{start:t,end:n}];let i=[t],a=e.indexOf(r,t);for(;a!==-1&&a<n;a=e.indexOf(r,a+1))(r!==`
* `||Om(e,a))&&i.push(a+1);return i.map((e,t)=>({start:e,end:i[t+1]??n}))}function Dm(e,t){let n=t+Math.max(0,e.slice(t,t+80).search(/\S/));if(!e.startsWith(`* `,n))return!1;let r=um(e,n)+1;return!/^(?:[ \t]+\S|\* )/.test(e.slice(r,r+80))}function Om(e,t){return e.slice(lm(e,t),t).trim()===``}function km(e,t,n){let{message:r}=e,i=n,a=!1;for(let o=n;o>=t;){let n=Math.max(t,lm(r,o)),s=jm(e,n,o);if(s===`text`||s===`blank`&&a)break;s===`signature`&&(i=n),s!==`blank`&&(a=s===`folded`),o=n-1}return i}function Am(e,t,{partStart:n,before:r}){let{message:i}=e,a=t;for(;a>n;){if(r?.at===a)return{...r,at:t};let o=lm(i,a-1),s=jm(e,o,a-1);if(s!==`signature`&&s!==`folded`)return{at:t,isWhole:s===`blank`,isIntroduced:Lm(i.slice(Math.max(n,a-300),a))};a=o}return{at:t,isWhole:!0,isIntroduced:!1}}function jm({message:e,proven:t,margin:n},r,i){if(t.has(r))return`signature`;let a=e.slice(r+n,Math.min(i,r+160));return a.trim()===``?`blank`:a.charCodeAt(0)<=32?`folded`:wm(a)?`signature`:`text`}var Mm=`Squashed commit of the following:`;function Nm(e,t){return/^(?: {4}|\t)/.test(e.slice(t,t+4))}function Pm(e,t){return/^\s*>/.test(e.slice(t,t+8))}var Fm=/\b(?:such as|e\.g\.|i\.e\.|namely|for example|as follows|example:|(?:the|this|these|following) trailers?|(?:this|these|following) (?:lines?|footers?|signatures?)|(?:do not|don['’]t|never) (?:add|append|write|include))$/i,Im=/\s:[a-z\d_+-]{2,40}:$/;function Lm(e){let t=e.trimEnd().replace(Im,``).trimEnd();return Fm.test(t)?!0:t.endsWith(`:`)?/^[^#].*\s/.test(t.slice(t.lastIndexOf(`
`)+1)):!1}var Rm=/^(?:the )?(?:original|reverted|previous) (?:commit|change|message|description|pull request)/im;function zm(e){let t=/^\s*revert\S*\s*(?:"([^\n]+)")?/i.exec(e.slice(0,400));if(!t)return 1/0;let n=e.search(Rm),r=t[1]===void 0?-1:e.indexOf(`\n${t[1]}`);return Math.min(n===-1?1/0:n,r===-1?1/0:r)}function Bm(e){return e.charCodeAt(0)>32?0:Math.max(0,e.search(/\S/))}var Vm=new Map([{key:`Claude-Session`,values:null,tool:`Claude Code`,source:V},{key:`Claude-Generated-By`,values:null,tool:`Claude Code`,source:H},{key:`Copilot-Session`,values:null,tool:`GitHub Copilot`,source:V},{key:`Agent-Logs-Url`,values:null,tool:`GitHub Copilot`,source:V},{key:`Amp-Thread-ID`,values:null,tool:`Amp`,source:V},{key:`Replit-Commit-Author`,values:[`agent`,`assistant`],tool:`Replit`,source:U}].map(e=>[e.key.toLowerCase(),e])),Hm=/^(?:reported|requested|approved|acked|nacked|rejected|merged|pushed|triggered|maintained|supported|sponsored|funded|inspired|powered)-by$/,Um=/(?:^|-)(?:not?|non|never|without|un|blocked|denied|forbidden|rejected|removed|stripped)-|^un(?:assisted|aided|authored|generated|written|reviewed)-/,Wm=/(?:^|-)(?:ass\w{0,2}[st]+ed|helped|aided|reviewed|suggested|tested|debugged)(?:-|$)/,Gm=/(?:^|-)(?:auth?[eo]r\w*|coauth\w*|developed|signed-off|committed|generated|created|written|made|implemented|coded|agent)(?:-|$)/,Km=/^(?:[a-z]+-){0,3}(?:ass\w{0,2}[st]+ed|aided|generated|made|created|written|developed|implemented|coded)-(?:by|with|using|via)$|^(?:ai|llm)-(?:assisted|generated|authored|written|author|assistant|agent|model|tools?)$|^(?:ai|llm)-(?:co-?)?authored-by$|^(?:committed-by|coding|code)-agent$/,qm=/^(?:co-?)?(?:authored|developed)-by$/;function Jm(e,t){let n=Vm.get(e);if(n)return Ym(n,t);if(t.length>Xm||Um.test(e))return null;let r=$m(t),i=r?e.endsWith(`-by`)&&ip(r):Zm(e,t);if(!i||Hm.test(e))return null;let a=r?`co-author`:`trailer`;return Gm.test(e)&&!Wm.test(e)?{...i,place:a}:i.class===`automation`?null:{...i,class:`assisted`,place:a}}function Ym({key:e,values:t,tool:n},r){return t&&!t.includes(r.toLowerCase())?null:{class:`authored`,tool:n,rule:`trailer:${e}`,place:`trailer`}}var Xm=400;function Zm(e,t){return t.startsWith(`@`)?rp({name:``,email:``,login:t.slice(1)}):Km.test(e)?ah(e,t):qm.test(e)?oh(t):null}var Qm=/^[\s.,;*_]*(?:[([#].*)?$/s;function $m(e){let t=e.indexOf(`<`),n=e.indexOf(`>`,t);if(t!==-1&&n!==-1){let r=e.slice(t+1,n).trim();return r.includes(`@`)&&Qm.test(e.slice(n+1))?{name:e.slice(0,t).trim(),email:r}:null}let r=e.indexOf(`@`),i=e.lastIndexOf(` `,r);return r===-1||i===-1?null:{name:e.slice(0,i).trim(),email:e.slice(i+1)}}var eh=/\b(?:no|not|none|never|nobody|nothing|neither|without|false|n\/a|humans? only)\b|n['’]t\b/i,th=/^(?:yes|true|partial(?:ly)?)\b/i,nh=/^[\w.-]+:[a-z][\w.]*-[\w.-]*\d[\w.-]*(?:\s|$)/i,rh=/^(?:an? |the )?(?:(?:multi-model|multi|coding|code|ai|llm|language|large)[ -])+(?:agents?|models?)$/i,ih=/^(?:[.~]{0,2}\/)|\/(?:[^\s/]*\.[a-z][a-z\d]{0,4})?$/i;function ah(e,t){if(eh.test(t)||ih.test(t))return null;let n=`trailer:${sh(e)}`,r=Bf(t);return r?{class:`authored`,tool:r.tool,rule:n}:/^(?:ai|llm)-(?:assisted|generated)$/.test(e)&&th.test(t)||Wm.test(e)&&(nh.test(t)||rh.test(t))?{class:`authored`,tool:Df,rule:n}:null}function oh(e){let t=If(e);return!t||t.isCompany||t.kind===`generic`&&!/\b(?:AI|LLM|GenAI)\b/.test(e)?null:{class:`authored`,tool:t.tool,rule:`trailer:name alone`}}function sh(e){return Wm.test(e)?`Assisted-by`:Gm.test(e)?e.startsWith(`made-`)?`Made-with`:`Generated-by`:`AI-…`}function ch(e){let t=Op(e);if(t.length===0)return lh;let n=xp(e);n.length<e.length&&(t=Op(n));let r=[],i=-1;for(let e of t.sort((e,t)=>e-t)){if(e<=i)continue;let t=fh(n,e);i=t.end,hh(n,t,r)}return r.length===0?lh:uh(n,r)}var lh=[];function uh(e,t){let n=new Set;for(let{start:e}of t)n.add(e);let r=Tm(e,n,dh(e,t)),i=[];for(let{mark:e,standing:n,start:a}of t)r(a,n)&&i.push(e);return i}function dh(e,t){let n=t.some(({mark:e})=>e.rule===`trailer:Claude-Generated-By`)?e.indexOf(`
Claude-Plan:`):-1;return n===-1?e.length:n}function fh(e,t){let n=lm(e,t),r=um(e,t);return{start:e.startsWith(`//`,t+1)&&n>0&&/^[^[\]]{1,60}\]\(https?:/.test(e.slice(n,n+80))?lm(e,n-1):n,end:r}}var ph=/(?:\\r)?\\n| \| {1,4}(?=[A-Za-z-]{3,30}: )|(?<=>) {1,4}(?=[A-Za-z-]{3,30}-by: )/i;function mh(e){return e.includes(`\\n`)||e.includes(`|`)||e.includes(`> `)}function hh(e,{start:t,end:n},r){let i=e.slice(t,n);if(!mh(i))return _h(i+vh(e,n),`line`,t,r);let a=i.includes(`\\n`),o=i.split(ph),s=o.findLastIndex(e=>e.trim()!==``&&!wm(e)),c=a?o.indexOf(``):0;for(let e=0;e<o.length;e++){let n=a&&e>0;e<s||n&&(c===-1||e<c)||_h(o[e],n?`broken`:`line`,t,r)}}var gh=/^ {0,4}[A-Za-z][A-Za-z0-9-]{0,60} {0,3}$/;function _h(e,t,n,r){let i=e.indexOf(`:`),a=e.slice(0,i);if(gh.test(a)){let o=a.trim().toLowerCase(),s=Jm(o,e.slice(i+1).trim());if(s&&r.push({mark:s,standing:t,start:n}),s||o.endsWith(`-by`))return}let o=Zp(e.replace(`
`,` `).trim());if(!o)return;let{form:s,...c}=o,l={...c,place:`footer`};r.push({mark:l,standing:s===`words`?`words`:t,start:n})}function vh(e,t){let n=``;for(let r=0,i=t;r<3&&i+1<e.length;r++){let t=e.charCodeAt(i+1);if(t!==32&&t!==9)break;let r=um(e,i+1);n+=` ${e.slice(i+1,r).trim()}`,i=r}return n}var yh=[`author`,`committer`,`co-author`,`trailer`,`footer`],bh=[`authored`,`assisted`,`automation`];function xh(){let e=on(rp);return t=>Sh(t,e)}function Sh({message:e,author:t,committer:n},r){let i=[...Ch(t,n,r),...ch(e)],a=wh(i);if(!a)return{class:`none`,tool:null,rule:null,marks:i};let o=a.class===`automation`?null:a.tool;return{class:a.class,tool:o,rule:a.rule,marks:i}}function Ch(e,t,n){let r=[],i=e&&n(e);i&&r.push({...i,place:`author`});let a=t&&n(t);if(a&&a.class!==`automation`){let e=i!==null&&i.class!==`automation`;r.push({...a,place:`committer`,class:e?a.class:`assisted`})}return r}function wh(e){let t=null;for(let n of e)(!t||Th(n)<Th(t))&&(t=n);return t}function Th({class:e,place:t}){return bh.indexOf(e)*yh.length+yh.indexOf(t)}var Eh=864e5;function Dh(e){return{from:e.getTime()-365*Eh,to:e.getTime()+Eh}}function Oh({subject:e,repositories:t,commits:n},r){if(!n.known)return null;let{from:i,to:a}=Dh(r),o=e.login.toLowerCase(),s=new Set;if(t.known)for(let{isFork:e,nameWithOwner:n}of t.value)e&&s.add(n);let c=xh(),l=[];for(let e of n.value){let t=Date.parse(e.authoredAt);if(!(t>=i&&t<=a)||s.has(e.repository)||!kh(o,e))continue;let n=c(e);Ah(n)||l.push({commit:e,at:t,found:n})}return l.sort(jh).filter(Nh)}function kh(e,{author:t}){return t.login===null?!t.name.endsWith(`[bot]`)&&!t.email.includes(`[bot]@`):t.login.toLowerCase()===e}function Ah({marks:e}){return e.some(({place:e,class:t})=>e===`author`&&t===`automation`)}function jh(e,t){return t.at-e.at||Mh(e.commit.oid,t.commit.oid)||Mh(e.commit.repository,t.commit.repository)}function Mh(e,t){return e<t?-1:+(e>t)}function Nh({commit:e},t,n){let r=n[t-1]?.commit;return r?.oid!==e.oid||r.repository!==e.repository}var Ph=30;function Fh(e,t=Oh(e,new Date(e.asOf))){let n=(t??[]).flatMap(Ih),r=n.filter(e=>e.class===`authored`).length,i=n.length-r,{commits:a}=e.totals,o=a.known?a.value:null,s=t&&o!==null?Math.max(o,t.length):null;return{kind:`floor`,read:t&&t.length,authored:r,assisted:i,ownCommits:o,shareFloor:s?n.length/s:null,tools:Lh(n),commits:n.slice(0,Ph),text:zh(n.length,t&&t.length,s)}}function Ih({commit:e,found:t}){let{repository:n,oid:r,authoredAt:i}=e;if(t.class!==`authored`&&t.class!==`assisted`)return[];let{tool:a,rule:o}=t;return a===null||o===null?[]:[{label:`${n}@${r.slice(0,7)}`,url:`https://github.com/${n}/commit/${r}`,authoredAt:i,class:t.class,tool:a,rule:o}]}function Lh(e){let t=new Map;for(let{tool:n}of e)t.set(n,(t.get(n)??0)+1);return[...t].map(([e,t])=>({tool:e,commits:t})).sort((e,t)=>t.commits-e.commits||Rh(e.tool,t.tool))}function Rh(e,t){return e<t?-1:+(e>t)}function zh(e,t,n){let r=`absence of marks proves nothing`;if(t===null)return`Own commits could not be read; ${r}.`;if(e===0)return`${Bh(t,n)}; ${r}.`;let i=e===1?`carries`:`carry`;return`At least ${e} of ${Vh(t,n)} ${i} an AI mark; ${r}.`}function Bh(e,t){if(e===0)return t?`None of the ${t} own commits was read`:`No own commits were read`;let n=t!==null&&t>e?` (of ${t})`:``;return e===1?`The one own commit read${n} carries no AI mark`:`None of the ${e} own commits read${n} carries an AI mark`}function Vh(e,t){return t===null?`${e} own commits read`:t>e?`${t} own commits (${e} of them read)`:`${t} own commits`}var Hh={ai_indie_hacker:{id:`ai_indie_hacker`,name:`AI-Driven Indie Hacker`,description:`Ships own products at a high pace, mostly alone and openly with AI.`,sense:`Owns nearly all they touch, at a high pace, and the commits carry AI marks.`},open_source_maintainer:{id:`open_source_maintainer`,name:`Open Source Maintainer`,description:`Keeps projects that others depend on alive: reviews, merges and releases.`,sense:`Much of the work is merging, reviewing and releasing the work of others.`},full_stack_polyglot:{id:`full_stack_polyglot`,name:`Full-Stack Polyglot`,description:`Builds every layer of a product and changes languages to do so.`,sense:`Works on several layers and in several languages within the same year.`},backend_architect:{id:`backend_architect`,name:`Backend Architect`,description:`Builds servers, libraries and systems that others build upon.`,sense:`The work is in server and systems languages, with little surface of its own.`},frontend_craftsman:{id:`frontend_craftsman`,name:`Frontend Craftsman`,description:`Builds interfaces, components and design systems that people see and touch.`,sense:`The work is in front-end languages, frameworks and components.`},devops_specialist:{id:`devops_specialist`,name:`DevOps & Infrastructure Expert`,description:`Describes infrastructure as code and keeps clusters, images and pipelines running.`,sense:`The work is in infrastructure as code, containers, clusters and pipelines.`},data_scientist:{id:`data_scientist`,name:`Data Science Specialist`,description:`Works with data, statistics and machine learning, in notebooks and libraries.`,sense:`The work is in notebooks, statistics, models and the libraries made for them.`},security_sentinel:{id:`security_sentinel`,name:`Security Sentinel`,description:`Finds, detects and prevents attacks: research, analysis and security tools.`,sense:`The work is in security research, detection, cryptography and security tools.`},rising_developer:{id:`rising_developer`,name:`Rising Developer`,description:`New to public work and growing quickly.`,sense:`First active a short while ago, with steep growth since.`},code_explorer:{id:`code_explorer`,name:`Code Explorer`,description:`Follows curiosity through many projects and languages, in small steps.`,sense:`Few contributions to each of many unrelated projects.`}};function J(e,t,n=`${t}s`){let r=qh(e);return`${r} ${r===`1`?t:n}`}function Y(e,t,n=`${t}s`){return e.known?e.value===0?`no ${n}`:`${e.best>e.value?`at least `:``}${J(e.value,t,n)}`:``}function X(e){return!e.known||e.value>0||e.best<=0||!e.seen?``:`, as far as can be told from ${Uh(e.seen)}`}function Uh({of:e,read:t,all:n}){switch(e){case`own-commits-alone`:return`own commits alone`;case`own-commits-read`:return t===null?`the own commits read`:`the ${J(t,`own commit`)} read`;case`own-commits`:return`${qh(t??0)} of ${qh(n??0)} own commits`;case`first-repositories`:return`the first ${t} repositories`;case`newest-pull-requests`:return`the ${t} newest pull requests`;case`lists-given`:return`the lists that GitHub gave`;case`listed`:return`what was listed`;case`parts-of-repositories`:return`what was read of ${J(t??0,`repository`,`repositories`)}`;case`repositories`:return`${qh(t??0)} of ${J(n??0,`repository`,`repositories`)}`;case`repositories-listed`:return`the repositories listed`}}function Wh(e,t=5){return{names:e.slice(0,t),further:Math.max(0,e.length-t)}}function Gh(e,t=5){let n=e.slice(0,t),r=e.length-n.length;return r>0?`${n.join(`, `)} and ${r} more`:n.length<2?n.join(``):`${n.slice(0,-1).join(`, `)} and ${n.at(-1)}`}function Z(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}function Kh(e){for(let t=1;;t*=10)for(let n of[1,2,3,5])if(n*t>e)return n*t}function qh(e){return String(Math.round(e*10)/10).replace(/\B(?=(\d{3})+$)/g,`,`)}function Jh(e,t){let n=Yh(e.slice(e.lastIndexOf(`/`)+1));return n&&{registry:n.registry,names:n.read(t)}}function Yh(e){return og.get(e)||(/^(?:dev-|test-)?requirements[\w.-]*\.(?:txt|in)$/i.test(e)?Xh:e.endsWith(`.gemspec`)?eg:/\.(?:cs|fs|vb)proj$/.test(e)?ag:null)}var Xh={registry:`pypi`,read:e=>vg(e,/^[ \t]*([A-Za-z0-9][\w.-]*)/gm).map(_g)},Zh={registry:`pypi`,read:ug},Qh={registry:`pypi`,read:e=>mg(e,e=>/^(?:dev-)?packages$/.test(e)).map(_g)},$h={registry:`pypi`,read:e=>vg(e,/^\s*-[ \t]*(?:[\w-]+::)?([A-Za-z0-9][\w.-]*)/gm).map(_g)},eg={registry:`gems`,read:e=>vg(e,/\b(?:gem|add_dependency|add_runtime_dependency|add_development_dependency)[ \t(]+['"]([\w.-]+)['"]/g)},tg={registry:`go`,read:e=>vg(e,/^[ \t]*(?:require[ \t]+)?([a-z0-9.-]+\.[a-z]+(?:\/[^\s/]+)*)[ \t]+v\S+[ \t\r]*$/gim).map(e=>e.toLowerCase())},ng={registry:`cargo`,read:fg},rg={registry:`maven`,read:e=>[...e.matchAll(/<groupId>([^<]+)<\/groupId>\s*<artifactId>([^<]+)</g)].map(([,e,t])=>`${e?.trim()}:${t?.trim()}`)},ig={registry:`maven`,read:e=>[...vg(e,/["']([\w.-]+:[\w.-]+)(?::[^"'\n]*)?["']/g),...vg(e,/\bid[ \t(]+["']([\w.-]+)["']/g)]},ag={registry:`nuget`,read:e=>vg(e,/<PackageReference\s+Include="([^"]+)"/g).map(e=>e.toLowerCase())},og=new Map([[`package.json`,{registry:`npm`,read:e=>lg(e,sg)}],[`composer.json`,{registry:`composer`,read:e=>lg(e,cg)}],[`pyproject.toml`,Zh],[`Pipfile`,Qh],[`environment.yml`,$h],[`environment.yaml`,$h],[`Gemfile`,eg],[`go.mod`,tg],[`Cargo.toml`,ng],[`pom.xml`,rg],[`build.gradle`,ig],[`build.gradle.kts`,ig],[`Directory.Packages.props`,ag],[`pubspec.yaml`,{registry:`pub`,read:gg}],[`mix.exs`,{registry:`hex`,read:e=>vg(e,/\{\s*:(\w+)\s*,/g)}]]),sg=[`dependencies`,`devDependencies`,`peerDependencies`,`optionalDependencies`],cg=[`require`,`require-dev`];function lg(e,t){let n;try{n=JSON.parse(e)}catch{return[]}if(typeof n!=`object`||!n)return[];let r=n;return t.flatMap(e=>{let t=r[e];return typeof t==`object`&&t?Object.keys(t):[]})}function ug(e){let t=mg(e,e=>/^tool\.poetry\.(?:.*\.)?dependencies$/.test(e)),n=``,r=!1;for(let i of e.split(`
`)){let e=r?null:hg(i);if(e)n=e;else if(r||dg(n,i)){let e=r?i:i.slice(i.indexOf(`=`)+1);t.push(...vg(e,/["']([A-Za-z0-9][\w.-]*)/g)),r=!/\]\s*(?:#.*)?$/.test(e)}}return t.map(_g)}function dg(e,t){return e===`project`?/^\s*dependencies\s*=\s*\[/.test(t):(e===`project.optional-dependencies`||e===`dependency-groups`)&&/^\s*["\w.-]+\s*=\s*\[/.test(t)}function fg(e){let t=vg(e,/^\[(?:[^\]\n]*[.-])?dependencies\.([\w-]+)\]/gm);return[...mg(e,pg),...t]}function pg(e){return/(?:^|[.-])dependencies$/.test(e)}function mg(e,t){let n=[],r=!1;for(let i of e.split(`
`)){let e=hg(i);if(e)r=t(e);else if(r){let e=/^\s*["']?([A-Za-z0-9][\w-]*)["']?(?:\.\w+)?\s*=/.exec(i)?.[1];e&&n.push(e)}}return n}function hg(e){return/^\s*\[\[?([^[\]]+)\]\]?\s*(?:#.*)?$/.exec(e)?.[1]?.trim()??null}function gg(e){let t=[],n=!1;for(let r of e.split(`
`))if(/^\S/.test(r))n=/^(?:dev_)?dependencies:/.test(r);else if(n){let e=/^ {2}(\w+):/.exec(r)?.[1];e&&t.push(e)}return t}function _g(e){return e.toLowerCase().replace(/[-_.]+/g,`-`)}function vg(e,t){let n=[];for(let r of e.matchAll(t))r[1]&&n.push(r[1]);return n}var yg=[`frontend`,`backend`,`mobile`,`data`,`ai`,`infrastructure`,`testing`,`security`,`systems`,`tooling`],bg=[`npm`,`pypi`,`go`,`cargo`,`gems`,`composer`,`maven`,`nuget`,`pub`,`hex`],xg=[{name:`PyTorch`,layer:`ai`,packages:{pypi:[`torch`,`torchvision`,`torchaudio`,`lightning`,`pytorch-lightning`,`triton`],cargo:[`tch`,`candle-core`,`burn`]},topics:[`pytorch`,`pytorch-lightning`]},{name:`TensorFlow and JAX`,layer:`ai`,packages:{pypi:[`tensorflow`,`keras`,`jax`,`flax`,`tensorflow-cpu`,`tensorflow-gpu`],npm:[`@tensorflow`]},topics:[`tensorflow`,`keras`,`jax`,`tensorflowjs`]},{name:`scikit-learn`,layer:`ai`,packages:{pypi:[`scikit-learn`,`sklearn`,`xgboost`,`lightgbm`,`catboost`,`statsmodels`,`optuna`]},topics:[`scikit-learn`,`sklearn`,`xgboost`,`lightgbm`]},{name:`Transformers`,layer:`ai`,packages:{pypi:[`transformers`,`datasets`,`accelerate`,`peft`,`trl`,`diffusers`,`sentence-transformers`,`huggingface-hub`,`tokenizers`,`safetensors`,`bitsandbytes`,`unsloth`],npm:[`@huggingface`,`@xenova`],cargo:[`tokenizers`,`hf-hub`]},topics:[`transformers`,`huggingface`,`huggingface-transformers`,`diffusers`,`fine-tuning`,`lora`,`rlhf`]},{name:`Natural language processing`,layer:`ai`,packages:{pypi:[`spacy`,`nltk`,`gensim`,`stanza`,`tiktoken`]},topics:[`nlp`,`natural-language-processing`,`spacy`]},{name:`Computer vision`,layer:`ai`,packages:{pypi:[`opencv-python`,`opencv-python-headless`,`ultralytics`,`mediapipe`,`timm`,`kornia`]},topics:[`computer-vision`,`opencv`,`yolo`,`object-detection`,`image-segmentation`]},{name:`OpenAI API`,layer:`ai`,packages:{npm:[`openai`,`@openai`,`@ai-sdk/openai`],pypi:[`openai`,`openai-agents`],go:[`github.com/openai/openai-go`,`github.com/sashabaranov/go-openai`],cargo:[`async-openai`],gems:[`ruby-openai`,`openai`],composer:[`openai-php/client`],nuget:[`openai`,`azure.ai.openai`],maven:[`com.openai`]},topics:[`openai`,`openai-api`,`chatgpt`,`gpt-4`]},{name:`Anthropic API`,layer:`ai`,packages:{npm:[`@anthropic-ai`,`@ai-sdk/anthropic`],pypi:[`anthropic`,`claude-agent-sdk`,`claude-code-sdk`],go:[`github.com/anthropics/anthropic-sdk-go`],gems:[`anthropic`],maven:[`com.anthropic`]},topics:[`anthropic`,`claude`,`claude-code`,`claude-ai`]},{name:`Gemini API`,layer:`ai`,packages:{npm:[`@google/genai`,`@google/generative-ai`,`@ai-sdk/google`],pypi:[`google-genai`,`google-generativeai`,`google-cloud-aiplatform`,`google-adk`],go:[`google.golang.org/genai`,`github.com/google/generative-ai-go`]},topics:[`gemini-api`,`google-gemini`,`vertex-ai`]},{name:`Other model APIs`,layer:`ai`,packages:{npm:[`@mistralai`,`cohere-ai`,`groq-sdk`,`replicate`,`together-ai`,`@aws-sdk/client-bedrock-runtime`,`@fal-ai`],pypi:[`mistralai`,`cohere`,`groq`,`replicate`,`together`,`litellm`,`fireworks-ai`]},topics:[`mistral`,`mistralai`,`amazon-bedrock`,`litellm`]},{name:`LLM application frameworks`,layer:`ai`,packages:{npm:[`langchain`,`@langchain`,`llamaindex`,`ai`,`@mastra`,`@ai-sdk`],pypi:[`langchain`,`langchain-core`,`langchain-community`,`langchain-openai`,`langgraph`,`llama-index`,`llama-index-core`,`haystack-ai`,`semantic-kernel`,`dspy`,`dspy-ai`,`instructor`,`outlines`,`guidance`],go:[`github.com/tmc/langchaingo`,`github.com/cloudwego/eino`],cargo:[`rig-core`],maven:[`dev.langchain4j`,`org.springframework.ai`]},topics:[`langchain`,`llamaindex`,`llama-index`,`langgraph`,`rag`,`retrieval-augmented-generation`,`llm`,`llms`,`generative-ai`,`large-language-models`]},{name:`Agents`,layer:`ai`,packages:{pypi:[`crewai`,`autogen`,`pyautogen`,`autogen-agentchat`,`smolagents`,`pydantic-ai`,`agno`,`browser-use`],npm:[`@openai/agents`,`@anthropic-ai/claude-agent-sdk`,`@anthropic-ai/claude-code`]},topics:[`ai-agents`,`ai-agent`,`agentic-ai`,`llm-agent`,`autonomous-agents`,`agent-skills`,`multi-agent-systems`]},{name:`Model Context Protocol`,layer:`ai`,packages:{npm:[`@modelcontextprotocol`,`fastmcp`,`mcp-framework`],pypi:[`mcp`,`fastmcp`],go:[`github.com/mark3labs/mcp-go`,`github.com/modelcontextprotocol/go-sdk`],cargo:[`rmcp`],gems:[`mcp`,`fast-mcp`]},topics:[`mcp`,`mcp-server`,`model-context-protocol`,`mcp-client`]},{name:`Vector stores`,layer:`ai`,packages:{npm:[`chromadb`,`@pinecone-database`,`@qdrant`,`weaviate-client`,`@lancedb`],pypi:[`chromadb`,`pinecone`,`pinecone-client`,`qdrant-client`,`weaviate-client`,`faiss-cpu`,`faiss-gpu`,`lancedb`,`pgvector`,`pymilvus`],go:[`github.com/qdrant/go-client`,`github.com/milvus-io/milvus`],cargo:[`qdrant-client`,`lancedb`]},topics:[`vector-database`,`vector-search`,`embeddings`,`semantic-search`,`qdrant`,`chromadb`]},{name:`Local inference`,layer:`ai`,packages:{npm:[`ollama`,`node-llama-cpp`,`@mlc-ai`],pypi:[`vllm`,`ollama`,`llama-cpp-python`,`onnxruntime`,`ctransformers`,`mlx`,`mlx-lm`,`sglang`,`openvino`,`tensorrt`],go:[`github.com/ollama/ollama`],cargo:[`ort`,`llama-cpp-2`,`mistralrs`]},topics:[`ollama`,`llama-cpp`,`vllm`,`llm-inference`,`onnx`,`gguf`,`local-llm`],files:[`Modelfile`]},{name:`Machine learning operations`,layer:`ai`,packages:{pypi:[`mlflow`,`wandb`,`dvc`,`bentoml`,`ray`,`langfuse`,`langsmith`,`deepeval`,`ragas`,`promptfoo`],npm:[`promptfoo`,`langfuse`,`langsmith`]},topics:[`mlops`,`mlflow`,`llmops`,`model-serving`,`wandb`],files:[`dvc.yaml`,`promptfooconfig.yaml`,`MLproject`]},{name:`Machine learning`,layer:`ai`,topics:[`machine-learning`,`deep-learning`,`artificial-intelligence`,`neural-network`,`neural-networks`,`reinforcement-learning`,`ml`]}],Sg=[{name:`Express`,layer:`backend`,packages:{npm:[`express`,`koa`,`@koa`,`@hapi`]},topics:[`express`,`expressjs`,`koa`]},{name:`Fastify`,layer:`backend`,packages:{npm:[`fastify`,`@fastify`]},topics:[`fastify`]},{name:`NestJS`,layer:`backend`,packages:{npm:[`@nestjs`]},topics:[`nestjs`],files:[`nest-cli.json`]},{name:`Hono`,layer:`backend`,packages:{npm:[`hono`,`@hono`,`elysia`]},topics:[`hono`,`honojs`]},{name:`tRPC`,layer:`backend`,packages:{npm:[`@trpc`]},topics:[`trpc`]},{name:`Django`,layer:`backend`,packages:{pypi:[`django`,`djangorestframework`,`django-ninja`,`wagtail`]},topics:[`django`,`django-rest-framework`],files:[`manage.py`]},{name:`Flask`,layer:`backend`,packages:{pypi:[`flask`,`quart`]},topics:[`flask`]},{name:`FastAPI`,layer:`backend`,packages:{pypi:[`fastapi`,`starlette`,`litestar`,`uvicorn`]},topics:[`fastapi`,`starlette`]},{name:`aiohttp`,layer:`backend`,packages:{pypi:[`aiohttp`,`tornado`,`sanic`]},topics:[`aiohttp`,`asyncio`]},{name:`Celery`,layer:`backend`,packages:{pypi:[`celery`,`rq`,`dramatiq`]},topics:[`celery`]},{name:`Pydantic`,layer:`backend`,packages:{pypi:[`pydantic`,`pydantic-settings`,`marshmallow`,`attrs`]},topics:[`pydantic`]},{name:`Ruby on Rails`,layer:`backend`,packages:{gems:[`rails`,`railties`,`activerecord`,`actionpack`,`activesupport`]},topics:[`rails`,`ruby-on-rails`],paths:[`config/routes.rb`,`bin/rails`]},{name:`Rack and Sinatra`,layer:`backend`,packages:{gems:[`sinatra`,`rack`,`puma`,`hanami`,`roda`]},topics:[`sinatra`]},{name:`Sidekiq`,layer:`backend`,packages:{gems:[`sidekiq`,`resque`,`good_job`]},topics:[`sidekiq`]},{name:`Laravel`,layer:`backend`,packages:{composer:[`laravel/framework`,`laravel/lumen-framework`,`illuminate/support`,`illuminate/database`]},topics:[`laravel`],files:[`artisan`]},{name:`Symfony`,layer:`backend`,packages:{composer:[`symfony/framework-bundle`,`symfony/http-kernel`,`symfony/console`,`symfony/symfony`]},topics:[`symfony`,`symfony-bundle`],files:[`symfony.lock`]},{name:`WordPress`,layer:`backend`,topics:[`wordpress`,`wordpress-plugin`,`wordpress-theme`],files:[`wp-config.php`]},{name:`Spring`,layer:`backend`,packages:{maven:[`org.springframework`]},topics:[`spring`,`spring-boot`,`springboot`,`spring-framework`]},{name:`JVM services`,layer:`backend`,packages:{maven:[`io.quarkus`,`io.micronaut`,`io.vertx`,`io.ktor`,`io.dropwizard`,`com.typesafe.akka`,`org.http4s`]},topics:[`quarkus`,`micronaut`,`vertx`,`ktor`,`akka`]},{name:`Hibernate`,layer:`backend`,packages:{maven:[`org.hibernate`,`org.mybatis`,`org.jooq`]},topics:[`hibernate`,`jpa`,`mybatis`]},{name:`ASP.NET Core`,layer:`backend`,packages:{nuget:[`microsoft.aspnetcore`,`swashbuckle.aspnetcore`]},topics:[`aspnet`,`aspnetcore`,`asp-net-core`,`aspnet-core`],files:[`appsettings.json`]},{name:`Entity Framework`,layer:`backend`,packages:{nuget:[`microsoft.entityframeworkcore`,`dapper`]},topics:[`entity-framework`,`efcore`]},{name:`Go web services`,layer:`backend`,packages:{go:[`github.com/gin-gonic/gin`,`github.com/labstack/echo`,`github.com/gofiber/fiber`,`github.com/go-chi/chi`,`github.com/gorilla/mux`,`github.com/valyala/fasthttp`]},topics:[`gin`,`gin-gonic`,`gofiber`,`labstack-echo`]},{name:`gRPC`,layer:`backend`,packages:{go:[`google.golang.org/grpc`,`connectrpc.com`],npm:[`@grpc`,`@connectrpc`,`grpc`],pypi:[`grpcio`,`grpcio-tools`],cargo:[`tonic`],maven:[`io.grpc`],gems:[`grpc`]},topics:[`grpc`],files:[`buf.yaml`,`buf.gen.yaml`],extensions:[`.proto`],languages:[`Protocol Buffer`]},{name:`GraphQL`,layer:`backend`,packages:{npm:[`graphql`,`@apollo`,`apollo-server`,`graphql-yoga`,`@graphql-tools`,`urql`],pypi:[`graphene`,`strawberry-graphql`,`ariadne`],go:[`github.com/99designs/gqlgen`],cargo:[`async-graphql`,`juniper`],gems:[`graphql`]},topics:[`graphql`,`apollo-graphql`],extensions:[`.graphql`,`.graphqls`],languages:[`GraphQL`]},{name:`OpenAPI`,layer:`backend`,packages:{npm:[`swagger-ui-express`,`openapi-typescript`,`@scalar`]},topics:[`openapi`,`swagger`,`openapi3`],files:[`openapi.yaml`,`openapi.yml`,`openapi.json`,`swagger.json`,`swagger.yaml`]},{name:`Rust web services`,layer:`backend`,packages:{cargo:[`actix-web`,`axum`,`rocket`,`warp`,`hyper`,`tower`]},topics:[`actix-web`,`axum`,`rocket-rs`]},{name:`Phoenix`,layer:`backend`,packages:{hex:[`phoenix`,`phoenix_live_view`,`ecto`,`plug`]},topics:[`phoenix`,`phoenix-framework`]},{name:`Prisma and Drizzle`,layer:`backend`,packages:{npm:[`prisma`,`@prisma`,`drizzle-orm`,`drizzle-kit`,`kysely`,`typeorm`,`sequelize`,`knex`,`mikro-orm`]},topics:[`prisma`,`drizzle-orm`,`typeorm`,`sequelize`],files:[`schema.prisma`,`drizzle.config.ts`,`ormconfig.json`]},{name:`SQLAlchemy`,layer:`backend`,packages:{pypi:[`sqlalchemy`,`alembic`,`sqlmodel`,`peewee`,`tortoise-orm`]},topics:[`sqlalchemy`],files:[`alembic.ini`]},{name:`PostgreSQL`,layer:`backend`,packages:{npm:[`pg`,`postgres`,`@neondatabase`,`@supabase`],pypi:[`psycopg`,`psycopg2`,`psycopg2-binary`,`asyncpg`],go:[`github.com/jackc/pgx`,`github.com/lib/pq`],cargo:[`sqlx`,`diesel`,`tokio-postgres`],gems:[`pg`],maven:[`org.postgresql`],nuget:[`npgsql`],hex:[`postgrex`]},topics:[`postgresql`,`postgres`,`supabase`],languages:[`PLpgSQL`]},{name:`MySQL`,layer:`backend`,packages:{npm:[`mysql`,`mysql2`],pypi:[`pymysql`,`mysqlclient`],go:[`github.com/go-sql-driver/mysql`],gems:[`mysql2`],maven:[`mysql`,`com.mysql`,`org.mariadb`]},topics:[`mysql`,`mariadb`]},{name:`SQLite`,layer:`backend`,packages:{npm:[`better-sqlite3`,`sqlite3`,`@libsql`],go:[`github.com/mattn/go-sqlite3`,`modernc.org/sqlite`],cargo:[`rusqlite`,`libsql`],gems:[`sqlite3`]},topics:[`sqlite`,`sqlite3`]},{name:`MongoDB`,layer:`backend`,packages:{npm:[`mongodb`,`mongoose`],pypi:[`pymongo`,`motor`],go:[`go.mongodb.org/mongo-driver`],gems:[`mongoid`],cargo:[`mongodb`]},topics:[`mongodb`,`mongoose`]},{name:`Redis`,layer:`backend`,packages:{npm:[`redis`,`ioredis`,`@upstash`,`bullmq`,`bull`],pypi:[`redis`,`aioredis`],go:[`github.com/redis/go-redis`,`github.com/go-redis/redis`],cargo:[`redis`,`fred`],gems:[`redis`],maven:[`redis.clients`],nuget:[`stackexchange.redis`]},topics:[`redis`,`valkey`]},{name:`Firebase`,layer:`backend`,packages:{npm:[`firebase`,`firebase-admin`],pypi:[`firebase-admin`],pub:[`firebase_core`]},topics:[`firebase`,`firestore`],files:[`firebase.json`,`.firebaserc`]}],Cg=[{name:`pandas`,layer:`data`,packages:{pypi:[`pandas`,`polars`,`pyarrow`,`dask`,`modin`],cargo:[`polars`,`arrow`,`datafusion`]},topics:[`pandas`,`polars`,`apache-arrow`,`dataframe`]},{name:`NumPy`,layer:`data`,packages:{pypi:[`numpy`,`scipy`,`numba`,`sympy`],cargo:[`ndarray`]},topics:[`numpy`,`scipy`,`scientific-computing`]},{name:`Jupyter`,layer:`data`,packages:{pypi:[`jupyter`,`jupyterlab`,`notebook`,`ipykernel`,`ipython`,`marimo`]},topics:[`jupyter`,`jupyter-notebook`,`jupyterlab`],extensions:[`.ipynb`],languages:[`Jupyter Notebook`]},{name:`Plotting`,layer:`data`,packages:{pypi:[`matplotlib`,`seaborn`,`plotly`,`bokeh`,`altair`]},topics:[`matplotlib`,`seaborn`,`plotly`]},{name:`Streamlit and Gradio`,layer:`data`,packages:{pypi:[`streamlit`,`gradio`,`dash`,`panel`]},topics:[`streamlit`,`gradio`]},{name:`Spark`,layer:`data`,packages:{pypi:[`pyspark`,`delta-spark`],maven:[`org.apache.spark`,`org.apache.flink`,`io.delta`]},topics:[`spark`,`apache-spark`,`pyspark`,`flink`,`databricks`],files:[`databricks.yml`]},{name:`Data pipelines`,layer:`data`,packages:{pypi:[`apache-airflow`,`dagster`,`prefect`,`luigi`,`kedro`,`dlt`]},topics:[`airflow`,`apache-airflow`,`dagster`,`prefect`,`etl`,`data-engineering`,`data-pipeline`],paths:[`dags/`]},{name:`dbt`,layer:`data`,packages:{pypi:[`dbt-core`,`dbt-postgres`,`dbt-snowflake`,`dbt-bigquery`,`dbt-duckdb`,`sqlfluff`]},topics:[`dbt`,`analytics-engineering`],files:[`dbt_project.yml`]},{name:`Kafka`,layer:`data`,packages:{npm:[`kafkajs`],pypi:[`confluent-kafka`,`kafka-python`,`aiokafka`],go:[`github.com/segmentio/kafka-go`,`github.com/ibm/sarama`,`github.com/shopify/sarama`],cargo:[`rdkafka`],maven:[`org.apache.kafka`]},topics:[`kafka`,`apache-kafka`]},{name:`Analytical databases`,layer:`data`,packages:{pypi:[`duckdb`,`clickhouse-driver`,`clickhouse-connect`,`snowflake-connector-python`,`google-cloud-bigquery`],npm:[`duckdb`,`@duckdb`,`@clickhouse`,`@google-cloud/bigquery`],cargo:[`duckdb`,`clickhouse`],go:[`github.com/clickhouse/clickhouse-go`]},topics:[`duckdb`,`clickhouse`,`bigquery`,`snowflake`,`data-warehouse`]},{name:`Search engines`,layer:`data`,packages:{npm:[`@elastic`,`elasticsearch`,`meilisearch`,`typesense`,`algoliasearch`],pypi:[`elasticsearch`,`opensearch-py`],cargo:[`tantivy`],maven:[`org.elasticsearch`,`org.apache.lucene`]},topics:[`elasticsearch`,`opensearch`,`lucene`,`meilisearch`]},{name:`R packages`,layer:`data`,topics:[`rstats`,`r-package`,`tidyverse`,`shiny`,`ggplot2`],files:[`renv.lock`],extensions:[`.Rproj`],languages:[`R`]},{name:`Geospatial`,layer:`data`,packages:{pypi:[`geopandas`,`shapely`,`rasterio`,`xarray`],npm:[`leaflet`,`mapbox-gl`,`maplibre-gl`,`ol`]},topics:[`gis`,`geospatial`,`geopandas`,`leaflet`,`maplibre`]}],wg=[{name:`React`,layer:`frontend`,packages:{npm:[`react`,`react-dom`,`preact`]},topics:[`react`,`reactjs`,`preact`]},{name:`Next.js`,layer:`frontend`,packages:{npm:[`next`]},topics:[`nextjs`],files:[`next.config.js`,`next.config.mjs`,`next.config.ts`]},{name:`Vue`,layer:`frontend`,packages:{npm:[`vue`,`@vue`]},topics:[`vue`,`vuejs`,`vue3`],files:[`vue.config.js`],languages:[`Vue`]},{name:`Nuxt`,layer:`frontend`,packages:{npm:[`nuxt`,`@nuxt`]},topics:[`nuxt`,`nuxtjs`],files:[`nuxt.config.js`,`nuxt.config.ts`]},{name:`Svelte`,layer:`frontend`,packages:{npm:[`svelte`,`@sveltejs`]},topics:[`svelte`,`sveltekit`],files:[`svelte.config.js`,`svelte.config.ts`],languages:[`Svelte`]},{name:`Angular`,layer:`frontend`,packages:{npm:[`@angular`]},topics:[`angular`],files:[`angular.json`]},{name:`Solid`,layer:`frontend`,packages:{npm:[`solid-js`]},topics:[`solidjs`]},{name:`Lit`,layer:`frontend`,packages:{npm:[`lit`,`lit-element`,`lit-html`]},topics:[`lit`,`web-components`]},{name:`Astro`,layer:`frontend`,packages:{npm:[`astro`,`@astrojs`]},topics:[`astro`],files:[`astro.config.mjs`,`astro.config.ts`,`astro.config.js`],languages:[`Astro`]},{name:`Remix`,layer:`frontend`,packages:{npm:[`@remix-run`,`react-router`]},topics:[`remix`,`remix-run`]},{name:`Gatsby`,layer:`frontend`,packages:{npm:[`gatsby`]},topics:[`gatsby`,`gatsbyjs`],files:[`gatsby-config.js`,`gatsby-config.ts`]},{name:`Qwik`,layer:`frontend`,packages:{npm:[`@builder.io`,`@qwik.dev`]}},{name:`Ember`,layer:`frontend`,packages:{npm:[`ember-source`,`ember-cli`]},topics:[`ember`,`emberjs`],files:[`ember-cli-build.js`]},{name:`jQuery`,layer:`frontend`,packages:{npm:[`jquery`]},topics:[`jquery`]},{name:`Alpine.js`,layer:`frontend`,packages:{npm:[`alpinejs`]},topics:[`alpinejs`]},{name:`htmx`,layer:`frontend`,packages:{npm:[`htmx.org`]},topics:[`htmx`]},{name:`Tailwind CSS`,layer:`frontend`,packages:{npm:[`tailwindcss`,`@tailwindcss`]},topics:[`tailwind`,`tailwindcss`,`tailwind-css`],files:[`tailwind.config.js`,`tailwind.config.ts`,`tailwind.config.cjs`,`tailwind.config.mjs`]},{name:`Sass`,layer:`frontend`,packages:{npm:[`sass`,`node-sass`,`sass-embedded`]},languages:[`SCSS`,`Sass`]},{name:`PostCSS`,layer:`frontend`,files:[`postcss.config.js`,`postcss.config.cjs`,`postcss.config.mjs`]},{name:`CSS-in-JS`,layer:`frontend`,packages:{npm:[`styled-components`,`@emotion`,`@vanilla-extract`]}},{name:`Material UI`,layer:`frontend`,packages:{npm:[`@mui`,`@material-ui`,`vuetify`]},topics:[`material-ui`,`mui`]},{name:`Radix and shadcn`,layer:`frontend`,packages:{npm:[`@radix-ui`,`radix-ui`,`@headlessui`,`@base-ui-components`]},topics:[`shadcn`,`shadcn-ui`,`radix-ui`],files:[`components.json`]},{name:`Bootstrap`,layer:`frontend`,packages:{npm:[`bootstrap`,`react-bootstrap`]},topics:[`bootstrap`,`bootstrap5`]},{name:`Storybook`,layer:`frontend`,packages:{npm:[`storybook`,`@storybook`]},topics:[`storybook`],paths:[`.storybook/`]},{name:`State management`,layer:`frontend`,packages:{npm:[`redux`,`@reduxjs`,`zustand`,`mobx`,`jotai`,`pinia`,`vuex`,`xstate`,`recoil`]},topics:[`redux`,`zustand`,`mobx`]},{name:`TanStack Query`,layer:`frontend`,packages:{npm:[`@tanstack`,`react-query`,`swr`]},topics:[`react-query`,`tanstack-query`]},{name:`D3 and charts`,layer:`frontend`,packages:{npm:[`d3`,`d3-selection`,`chart.js`,`echarts`,`recharts`,`@visx`,`vega`]},topics:[`d3`,`d3js`,`chartjs`,`data-visualization`]},{name:`Three.js and WebGL`,layer:`frontend`,packages:{npm:[`three`,`@react-three`,`babylonjs`,`@babylonjs`,`pixi.js`,`regl`]},topics:[`threejs`,`three-js`,`webgl`,`webgpu`]},{name:`Vite`,layer:`frontend`,packages:{npm:[`vite`,`@vitejs`]},topics:[`vite`,`vitejs`],files:[`vite.config.js`,`vite.config.ts`,`vite.config.mjs`,`vite.config.mts`]},{name:`webpack`,layer:`frontend`,packages:{npm:[`webpack`,`webpack-cli`,`@rspack`]},topics:[`webpack`],files:[`webpack.config.js`,`webpack.config.ts`,`rspack.config.js`]},{name:`Browser extension`,layer:`frontend`,packages:{npm:[`wxt`,`plasmo`,`webextension-polyfill`,`@crxjs`]},topics:[`chrome-extension`,`browser-extension`,`webextension`,`firefox-addon`]},{name:`Desktop web shell`,layer:`frontend`,packages:{npm:[`electron`,`@tauri-apps`,`@electron-forge`],cargo:[`tauri`]},topics:[`electron`,`tauri`],files:[`tauri.conf.json`]}],Tg=[{name:`Docker`,layer:`infrastructure`,packages:{pypi:[`docker`],go:[`github.com/docker/docker`,`github.com/moby/moby`]},topics:[`docker`,`docker-image`,`dockerfile`,`containers`,`podman`],files:[`Dockerfile`,`Containerfile`,`.dockerignore`],languages:[`Dockerfile`]},{name:`Docker Compose`,layer:`infrastructure`,topics:[`docker-compose`],files:[`docker-compose.yml`,`docker-compose.yaml`,`compose.yml`,`compose.yaml`]},{name:`Kubernetes`,layer:`infrastructure`,packages:{go:[`k8s.io`,`sigs.k8s.io`],pypi:[`kubernetes`,`kopf`],npm:[`@kubernetes`],cargo:[`kube`,`k8s-openapi`]},topics:[`kubernetes`,`k8s`,`k3s`,`kubernetes-operator`,`kubernetes-controller`,`homelab`,`k8s-at-home`],files:[`kustomization.yaml`,`kustomization.yml`,`skaffold.yaml`,`Tiltfile`],paths:[`k8s/`,`kubernetes/`,`manifests/`]},{name:`Helm`,layer:`infrastructure`,packages:{go:[`helm.sh/helm`]},topics:[`helm`,`helm-chart`,`helm-charts`],files:[`Chart.yaml`,`helmfile.yaml`],paths:[`charts/`,`helm/`]},{name:`GitOps`,layer:`infrastructure`,packages:{go:[`github.com/fluxcd`,`github.com/argoproj`]},topics:[`gitops`,`argocd`,`argo-cd`,`flux`,`fluxcd`],paths:[`argocd/`,`flux/`]},{name:`Terraform`,layer:`infrastructure`,packages:{go:[`github.com/hashicorp/terraform-plugin-framework`,`github.com/hashicorp/terraform-plugin-sdk`],npm:[`cdktf`]},topics:[`terraform`,`terraform-module`,`terraform-modules`,`terraform-provider`,`opentofu`,`terragrunt`,`infrastructure-as-code`,`iac`],files:[`terragrunt.hcl`,`.terraform.lock.hcl`],extensions:[`.tf`,`.tofu`],languages:[`HCL`]},{name:`Pulumi and CDK`,layer:`infrastructure`,packages:{npm:[`@pulumi`,`aws-cdk`,`aws-cdk-lib`],pypi:[`pulumi`,`aws-cdk-lib`],go:[`github.com/pulumi/pulumi`]},topics:[`pulumi`,`aws-cdk`,`cloudformation`],files:[`Pulumi.yaml`,`cdk.json`]},{name:`Ansible`,layer:`infrastructure`,packages:{pypi:[`ansible`,`ansible-core`,`ansible-lint`,`molecule`]},topics:[`ansible`,`ansible-role`,`ansible-playbook`,`ansible-collection`],files:[`ansible.cfg`,`galaxy.yml`,`.ansible-lint`],paths:[`playbooks/`,`roles/`]},{name:`Puppet and Chef`,layer:`infrastructure`,topics:[`puppet`,`chef`,`saltstack`],files:[`Puppetfile`,`Berksfile`],languages:[`Puppet`]},{name:`Nix`,layer:`infrastructure`,topics:[`nix`,`nixos`,`nix-flake`,`home-manager`],files:[`flake.nix`,`shell.nix`,`default.nix`],languages:[`Nix`]},{name:`GitHub Actions`,layer:`infrastructure`,packages:{npm:[`@actions`]},topics:[`github-actions`,`github-action`,`actions`],files:[`action.yml`,`action.yaml`],paths:[`.github/workflows/`]},{name:`Other CI services`,layer:`infrastructure`,topics:[`ci-cd`,`gitlab-ci`,`jenkins`,`circleci`,`continuous-integration`,`devops`],files:[`.gitlab-ci.yml`,`Jenkinsfile`,`.travis.yml`,`azure-pipelines.yml`,`.drone.yml`,`bitbucket-pipelines.yml`,`appveyor.yml`,`.cirrus.yml`],paths:[`.circleci/`,`.buildkite/`,`.woodpecker/`]},{name:`AWS`,layer:`infrastructure`,packages:{npm:[`@aws-sdk`,`aws-sdk`,`serverless`,`sst`,`@aws-lambda-powertools`],pypi:[`boto3`,`botocore`,`aws-lambda-powertools`,`moto`],go:[`github.com/aws/aws-sdk-go`,`github.com/aws/aws-sdk-go-v2`,`github.com/aws/aws-lambda-go`],cargo:[`aws-config`,`lambda_runtime`],gems:[`aws-sdk`,`aws-sdk-s3`],maven:[`software.amazon.awssdk`,`com.amazonaws`],nuget:[`awssdk.core`,`awssdk.s3`]},topics:[`aws`,`aws-lambda`,`amazon-web-services`,`serverless`],files:[`serverless.yml`,`samconfig.toml`,`sst.config.ts`,`buildspec.yml`]},{name:`Google Cloud`,layer:`infrastructure`,packages:{npm:[`@google-cloud`],pypi:[`google-cloud-storage`,`google-cloud-pubsub`,`google-cloud-run`],go:[`cloud.google.com/go`],maven:[`com.google.cloud`]},topics:[`gcp`,`google-cloud`,`google-cloud-platform`],files:[`cloudbuild.yaml`,`app.yaml`]},{name:`Azure`,layer:`infrastructure`,packages:{npm:[`@azure`],pypi:[`azure-identity`,`azure-storage-blob`,`azure-functions`],go:[`github.com/azure`],nuget:[`azure.identity`,`microsoft.azure`],maven:[`com.azure`]},topics:[`azure`,`microsoft-azure`,`azure-functions`],files:[`azure.yaml`],extensions:[`.bicep`],languages:[`Bicep`]},{name:`Cloudflare Workers`,layer:`infrastructure`,packages:{npm:[`wrangler`,`@cloudflare`,`miniflare`],cargo:[`worker`]},topics:[`cloudflare`,`cloudflare-workers`,`cloudflare-worker`],files:[`wrangler.toml`,`wrangler.jsonc`,`wrangler.json`]},{name:`Hosting platforms`,layer:`infrastructure`,topics:[`vercel`,`netlify`,`heroku`,`fly-io`],files:[`vercel.json`,`netlify.toml`,`fly.toml`,`render.yaml`,`Procfile`,`railway.json`,`railway.toml`]},{name:`Observability`,layer:`infrastructure`,packages:{npm:[`@opentelemetry`,`prom-client`,`@sentry`,`dd-trace`],pypi:[`opentelemetry-api`,`opentelemetry-sdk`,`prometheus-client`,`sentry-sdk`,`ddtrace`],go:[`go.opentelemetry.io`,`github.com/prometheus`],cargo:[`opentelemetry`,`prometheus`,`sentry`],gems:[`sentry-ruby`,`opentelemetry-sdk`],maven:[`io.opentelemetry`,`io.micrometer`,`io.prometheus`]},topics:[`observability`,`opentelemetry`,`prometheus`,`grafana`,`monitoring`,`sentry`],files:[`prometheus.yml`]},{name:`Web servers and proxies`,layer:`infrastructure`,topics:[`nginx`,`caddy`,`traefik`,`envoy`,`haproxy`,`reverse-proxy`],files:[`nginx.conf`,`Caddyfile`,`traefik.yml`]},{name:`Virtual machine images`,layer:`infrastructure`,topics:[`packer`,`vagrant`,`talos`,`proxmox`],files:[`Vagrantfile`],extensions:[`.pkr.hcl`]}],Eg=[{name:`React Native`,layer:`mobile`,packages:{npm:[`react-native`,`@react-native`,`expo`,`@expo`]},topics:[`react-native`,`expo`],files:[`metro.config.js`]},{name:`Flutter`,layer:`mobile`,packages:{pub:[`flutter`,`flutter_bloc`,`riverpod`,`flutter_riverpod`]},topics:[`flutter`,`flutter-app`],files:[`.metadata`,`analysis_options.yaml`]},{name:`Android`,layer:`mobile`,packages:{maven:[`androidx`,`com.android`,`com.google.android`,`com.google.dagger`]},topics:[`android`,`android-app`,`android-library`,`jetpack-compose`],files:[`AndroidManifest.xml`,`proguard-rules.pro`]},{name:`iOS and macOS`,layer:`mobile`,topics:[`ios`,`swiftui`,`macos`,`uikit`,`cocoapods`,`ios-app`,`macos-app`],files:[`Podfile`,`Cartfile`,`Info.plist`,`Fastfile`],extensions:[`.xcodeproj`,`.xcworkspace`,`.xcodeproj/`,`.xcworkspace/`]},{name:`Kotlin Multiplatform`,layer:`mobile`,packages:{maven:[`org.jetbrains.compose`,`org.jetbrains.kotlin.multiplatform`,`org.jetbrains.kotlinx`]},topics:[`kotlin-multiplatform`,`kotlin-multiplatform-mobile`,`compose-multiplatform`]},{name:`Ionic and Capacitor`,layer:`mobile`,packages:{npm:[`@ionic`,`@capacitor`,`nativescript`,`cordova`]},topics:[`ionic`,`capacitor`,`cordova`],files:[`capacitor.config.ts`,`capacitor.config.json`,`ionic.config.json`]},{name:`.NET MAUI`,layer:`mobile`,packages:{nuget:[`microsoft.maui`,`avalonia`,`xamarin.forms`]},topics:[`maui`,`xamarin`,`avalonia`]}],Dg=[{name:`Code and dependency scanning`,layer:`security`,packages:{pypi:[`bandit`,`safety`,`pip-audit`,`semgrep`],npm:[`snyk`,`eslint-plugin-security`],gems:[`brakeman`,`bundler-audit`]},topics:[`sast`,`devsecops`,`vulnerability-scanner`,`vulnerability-scanners`,`sbom`,`supply-chain-security`,`semgrep`,`codeql`],files:[`codeql.yml`,`codeql-analysis.yml`,`codeQL.yml`,`.snyk`,`.semgrep.yml`,`.semgrepignore`,`trivy.yaml`,`.trivyignore`,`scorecard.yml`,`scorecards.yml`,`zizmor.yml`,`.gitleaks.toml`,`trufflehog.yml`,`pip-audit.yml`,`deny.toml`]},{name:`Offensive security`,layer:`security`,packages:{pypi:[`scapy`,`impacket`,`pwntools`,`mitmproxy`,`paramiko`,`shodan`]},topics:[`pentest`,`pentesting`,`penetration-testing`,`red-team`,`redteam`,`exploit`,`offensive-security`,`bugbounty`,`bug-bounty`,`ctf`,`hacking`,`osint`,`metasploit`,`xss`]},{name:`Reverse engineering and malware analysis`,layer:`security`,packages:{pypi:[`capstone`,`unicorn`,`angr`,`pefile`,`yara-python`,`frida`,`frida-tools`,`vivisect`,`lief`,`ida-settings`],cargo:[`goblin`,`iced-x86`]},topics:[`reverse-engineering`,`malware`,`malware-analysis`,`ghidra`,`ida-pro`,`yara`,`yara-rules`,`frida`,`binary-analysis`,`disassembler`],languages:[`YARA`],extensions:[`.yar`,`.yara`]},{name:`Defence and forensics`,layer:`security`,topics:[`security`,`cybersecurity`,`infosec`,`security-tools`,`blue-team`,`threat-intelligence`,`threat-hunting`,`dfir`,`forensics`,`incident-response`,`siem`,`sigma`,`owasp`,`appsec`,`hardening`,`security-audit`]},{name:`Cryptography`,layer:`security`,packages:{cargo:[`ring`,`aes-gcm`,`ed25519-dalek`,`chacha20poly1305`,`x25519-dalek`,`sha2`,`curve25519-dalek`],npm:[`@noble`,`libsodium-wrappers`,`tweetnacl`,`openpgp`,`node-forge`],pypi:[`cryptography`,`pynacl`,`pycryptodome`],go:[`golang.org/x/crypto`,`filippo.io/age`,`github.com/cloudflare/circl`],gems:[`rbnacl`],maven:[`org.bouncycastle`]},topics:[`cryptography`,`encryption`,`crypto-library`,`zero-knowledge`,`post-quantum`,`tls`]},{name:`Identity and access`,layer:`security`,packages:{npm:[`jose`,`jsonwebtoken`,`passport`,`next-auth`,`@auth`,`better-auth`,`oidc-provider`,`@simplewebauthn`,`@clerk`],pypi:[`authlib`,`pyjwt`,`python-jose`,`oauthlib`,`passlib`],go:[`github.com/golang-jwt/jwt`,`github.com/coreos/go-oidc`,`golang.org/x/oauth2`],cargo:[`jsonwebtoken`,`oauth2`,`webauthn-rs`],gems:[`devise`,`omniauth`,`doorkeeper`,`jwt`,`pundit`]},topics:[`oauth2`,`oidc`,`openid-connect`,`saml`,`authentication`,`authorization`,`webauthn`,`passkeys`,`iam`,`keycloak`]},{name:`Secrets management`,layer:`security`,packages:{go:[`github.com/hashicorp/vault`],pypi:[`hvac`,`detect-secrets`]},topics:[`vault`,`secrets-management`,`sops`,`secrets`],files:[`.sops.yaml`,`.secrets.baseline`]},{name:`Blockchain and contracts`,layer:`security`,packages:{npm:[`ethers`,`web3`,`viem`,`hardhat`,`@openzeppelin`,`wagmi`],pypi:[`web3`,`eth-account`],cargo:[`alloy`,`ethers`,`solana-sdk`,`anchor-lang`],go:[`github.com/ethereum/go-ethereum`]},topics:[`blockchain`,`ethereum`,`solidity`,`smart-contracts`,`web3`,`solana`],files:[`foundry.toml`,`hardhat.config.ts`,`hardhat.config.js`,`Anchor.toml`],languages:[`Solidity`,`Vyper`,`Cairo`]}],Og=[{name:`Embedded and firmware`,layer:`systems`,packages:{cargo:[`embedded-hal`,`cortex-m`,`embassy-executor`,`esp-hal`]},topics:[`arduino`,`esp32`,`esp8266`,`stm32`,`embedded`,`firmware`,`raspberry-pi`,`rtos`,`zephyr`,`esphome`,`home-assistant`],files:[`platformio.ini`,`sdkconfig`,`west.yml`,`Kconfig`,`prj.conf`],extensions:[`.ino`]},{name:`Operating systems`,layer:`systems`,packages:{cargo:[`x86_64`,`bootloader`,`nix`,`libc`],go:[`golang.org/x/sys`]},topics:[`linux-kernel`,`kernel`,`operating-system`,`osdev`,`driver`,`hypervisor`,`filesystem`],files:[`Kbuild`,`linker.ld`],languages:[`Assembly`,`Linker Script`]},{name:`eBPF`,layer:`systems`,packages:{go:[`github.com/cilium/ebpf`],cargo:[`aya`,`libbpf-rs`]},topics:[`ebpf`,`bpf`,`xdp`],extensions:[`.bpf.c`]},{name:`WebAssembly`,layer:`systems`,packages:{cargo:[`wasm-bindgen`,`wasmtime`,`web-sys`,`wit-bindgen`],npm:[`assemblyscript`,`wabt`,`@bytecodealliance`],go:[`github.com/tetratelabs/wazero`]},topics:[`wasm`,`webassembly`,`wasi`],languages:[`WebAssembly`]},{name:`Async runtimes`,layer:`systems`,packages:{cargo:[`tokio`,`async-std`,`smol`,`rayon`,`crossbeam`]},topics:[`tokio`,`async-runtime`,`concurrency`]},{name:`Compilers and parsers`,layer:`systems`,packages:{cargo:[`inkwell`,`cranelift`,`nom`,`pest`,`logos`,`chumsky`,`syn`,`proc-macro2`,`tree-sitter`],pypi:[`llvmlite`,`lark`,`tree-sitter`],npm:[`tree-sitter`,`chevrotain`,`@babel/parser`,`@swc/core`],gems:[`parser`,`prism`,`rubocop-ast`],maven:[`org.antlr`]},topics:[`compiler`,`llvm`,`parser`,`interpreter`,`programming-language`,`tree-sitter`,`static-analysis`,`linter`],files:[`grammar.js`],extensions:[`.g4`],languages:[`ANTLR`,`LLVM`,`Yacc`,`Lex`]},{name:`Graphics and GPU`,layer:`systems`,packages:{cargo:[`wgpu`,`ash`,`vulkano`],pypi:[`pycuda`,`cupy`,`taichi`,`moderngl`]},topics:[`vulkan`,`opengl`,`cuda`,`ray-tracing`,`rendering`,`gpu`],languages:[`Cuda`,`GLSL`,`HLSL`,`WGSL`,`Metal`]},{name:`Game engines`,layer:`systems`,packages:{cargo:[`bevy`,`macroquad`,`ggez`],npm:[`phaser`,`kaboom`],pypi:[`pygame`,`arcade`]},topics:[`unity`,`unity3d`,`godot`,`godot-engine`,`unreal-engine`,`bevy`,`gamedev`,`game-engine`],files:[`project.godot`,`ProjectVersion.txt`],extensions:[`.uproject`],languages:[`GDScript`,`ShaderLab`]},{name:`Native extensions`,layer:`systems`,packages:{cargo:[`pyo3`,`napi`,`bindgen`,`cxx`,`magnus`],pypi:[`cython`,`pybind11`,`cffi`,`maturin`],npm:[`node-gyp`,`node-addon-api`,`@napi-rs`]},languages:[`Cython`]},{name:`Hardware description`,layer:`systems`,topics:[`fpga`,`verilog`,`vhdl`,`risc-v`,`kicad`],languages:[`Verilog`,`VHDL`,`SystemVerilog`],extensions:[`.kicad_pro`]},{name:`Robotics`,layer:`systems`,topics:[`ros`,`ros2`,`robotics`,`slam`,`drone`],files:[`package.xml`]},{name:`Networking`,layer:`systems`,packages:{cargo:[`quinn`,`rustls`,`libp2p`,`pnet`],go:[`github.com/quic-go/quic-go`,`github.com/libp2p/go-libp2p`,`github.com/miekg/dns`],npm:[`libp2p`]},topics:[`networking`,`quic`,`wireguard`,`vpn`,`p2p`,`dns`,`tcp`]}],kg=[{name:`JavaScript unit tests`,layer:`testing`,packages:{npm:[`vitest`,`jest`,`@jest`,`mocha`,`ava`,`jasmine`,`tap`,`uvu`]},topics:[`vitest`,`jest`,`mocha`],files:[`vitest.config.ts`,`vitest.config.js`,`vitest.config.mts`,`jest.config.js`,`jest.config.ts`,`jest.config.cjs`,`.mocharc.json`,`.mocharc.yml`]},{name:`Browser tests`,layer:`testing`,packages:{npm:[`@playwright`,`playwright`,`cypress`,`puppeteer`,`webdriverio`,`selenium-webdriver`,`@wdio`],pypi:[`playwright`,`selenium`],gems:[`capybara`],maven:[`org.seleniumhq`]},topics:[`playwright`,`cypress`,`selenium`,`puppeteer`,`e2e-testing`],files:[`playwright.config.ts`,`playwright.config.js`,`cypress.config.ts`,`cypress.config.js`,`cypress.json`]},{name:`Testing Library`,layer:`testing`,packages:{npm:[`@testing-library`,`enzyme`,`msw`]}},{name:`pytest`,layer:`testing`,packages:{pypi:[`pytest`,`pytest-cov`,`pytest-asyncio`,`tox`,`nox`]},topics:[`pytest`],files:[`pytest.ini`,`conftest.py`,`tox.ini`,`noxfile.py`]},{name:`Property tests and fuzzing`,layer:`testing`,packages:{npm:[`fast-check`,`@fast-check`,`jazzer.js`],pypi:[`hypothesis`,`atheris`],cargo:[`proptest`,`quickcheck`,`libfuzzer-sys`,`arbitrary`],go:[`github.com/leanovate/gopter`,`pgregory.net/rapid`]},topics:[`property-based-testing`,`fuzzing`,`fuzz-testing`,`quickcheck`],paths:[`fuzz/`,`.clusterfuzzlite/`]},{name:`RSpec and minitest`,layer:`testing`,packages:{gems:[`rspec`,`rspec-rails`,`rspec-core`,`minitest`,`test-unit`,`factory_bot`,`simplecov`]},topics:[`rspec`,`minitest`],files:[`.rspec`]},{name:`JUnit`,layer:`testing`,packages:{maven:[`junit`,`org.junit`,`org.mockito`,`org.testng`,`io.kotest`,`org.assertj`,`org.testcontainers`]},topics:[`junit`,`junit5`,`mockito`]},{name:`Go test libraries`,layer:`testing`,packages:{go:[`github.com/stretchr/testify`,`github.com/onsi/ginkgo`,`github.com/onsi/gomega`,`go.uber.org/mock`]}},{name:`PHPUnit`,layer:`testing`,packages:{composer:[`phpunit/phpunit`,`pestphp/pest`,`mockery/mockery`]},topics:[`phpunit`],files:[`phpunit.xml`,`phpunit.xml.dist`]},{name:`.NET tests`,layer:`testing`,packages:{nuget:[`xunit`,`nunit`,`mstest.testframework`,`moq`,`fluentassertions`]},topics:[`xunit`,`nunit`]},{name:`Rust test tools`,layer:`testing`,packages:{cargo:[`insta`,`criterion`,`rstest`,`mockall`,`assert_cmd`,`divan`]}},{name:`Load tests`,layer:`testing`,packages:{npm:[`k6`,`autocannon`,`artillery`],pypi:[`locust`]},topics:[`load-testing`,`k6`,`locust`,`benchmarking`],files:[`locustfile.py`]},{name:`Coverage services`,layer:`testing`,topics:[`code-coverage`,`codecov`],files:[`codecov.yml`,`.codecov.yml`,`codecov.yaml`,`.coveragerc`,`sonar-project.properties`]}],Ag=[{name:`ESLint`,layer:`tooling`,packages:{npm:[`eslint`,`@eslint`,`typescript-eslint`,`@typescript-eslint`,`oxlint`,`@biomejs`]},topics:[`eslint`,`eslint-plugin`],files:[`eslint.config.js`,`eslint.config.mjs`,`eslint.config.ts`,`.eslintrc`,`.eslintrc.js`,`.eslintrc.json`,`.eslintrc.cjs`,`.eslintrc.yml`,`biome.json`,`biome.jsonc`,`.oxlintrc.json`]},{name:`Prettier`,layer:`tooling`,packages:{npm:[`prettier`]},files:[`.prettierrc`,`.prettierrc.json`,`.prettierrc.js`,`.prettierrc.yml`,`.prettierrc.yaml`,`prettier.config.js`,`prettier.config.mjs`,`.prettierignore`]},{name:`TypeScript compiler`,layer:`tooling`,packages:{npm:[`typescript`]},files:[`tsconfig.json`,`tsconfig.base.json`]},{name:`Bundlers`,layer:`tooling`,packages:{npm:[`esbuild`,`rollup`,`tsup`,`parcel`,`tsdown`,`rolldown`,`@swc`]},topics:[`rollup`,`esbuild`,`bundler`],files:[`rollup.config.js`,`rollup.config.mjs`,`tsup.config.ts`]},{name:`Monorepo tools`,layer:`tooling`,packages:{npm:[`turbo`,`nx`,`@nx`,`lerna`]},topics:[`monorepo`,`turborepo`],files:[`turbo.json`,`nx.json`,`lerna.json`,`pnpm-workspace.yaml`,`rush.json`,`go.work`]},{name:`Python linters`,layer:`tooling`,packages:{pypi:[`ruff`,`flake8`,`pylint`,`black`,`isort`]},topics:[`ruff`,`flake8`,`black`],files:[`ruff.toml`,`.ruff.toml`,`.flake8`,`.pylintrc`]},{name:`Python type checkers`,layer:`tooling`,packages:{pypi:[`mypy`,`pyright`,`ty`,`basedpyright`]},files:[`mypy.ini`,`.mypy.ini`,`pyrightconfig.json`]},{name:`RuboCop`,layer:`tooling`,packages:{gems:[`rubocop`,`standard`,`sorbet`,`steep`,`rubocop-rails`,`rubocop-rspec`]},topics:[`rubocop`],files:[`.rubocop.yml`,`Steepfile`]},{name:`PHP analysers`,layer:`tooling`,packages:{composer:[`phpstan/phpstan`,`vimeo/psalm`,`friendsofphp/php-cs-fixer`,`squizlabs/php_codesniffer`,`laravel/pint`]},topics:[`phpstan`],files:[`phpstan.neon`,`phpstan.neon.dist`,`psalm.xml`,`.php-cs-fixer.php`,`.php-cs-fixer.dist.php`]},{name:`golangci-lint`,layer:`tooling`,files:[`.golangci.yml`,`.golangci.yaml`,`.golangci.toml`]},{name:`clang tools`,layer:`tooling`,files:[`.clang-format`,`.clang-tidy`]},{name:`pre-commit`,layer:`tooling`,packages:{pypi:[`pre-commit`],npm:[`husky`,`lint-staged`,`lefthook`]},topics:[`pre-commit`,`git-hooks`],files:[`.pre-commit-config.yaml`,`.pre-commit-hooks.yaml`,`lefthook.yml`,`.lefthook.toml`],paths:[`.husky/`]},{name:`Release automation`,layer:`tooling`,packages:{npm:[`semantic-release`,`@changesets`,`release-it`,`@semantic-release`]},topics:[`semantic-release`,`changelog`],files:[`.goreleaser.yml`,`.goreleaser.yaml`,`.releaserc`,`.releaserc.json`,`release-please-config.json`,`cliff.toml`,`.bumpversion.toml`],paths:[`.changeset/`]},{name:`Dependency updates`,layer:`tooling`,topics:[`renovate`,`dependabot`],files:[`renovate.json`,`renovate.json5`,`.renovaterc`,`.renovaterc.json`,`.renovaterc.json5`,`dependabot.yml`,`dependabot.yaml`]},{name:`Development containers`,layer:`tooling`,topics:[`devcontainer`],files:[`devcontainer.json`],paths:[`.devcontainer/`]},{name:`Native build systems`,layer:`tooling`,topics:[`cmake`,`bazel`,`meson`],files:[`CMakeLists.txt`,`meson.build`,`WORKSPACE`,`MODULE.bazel`,`BUILD.bazel`,`configure.ac`,`xmake.lua`,`build.zig`],languages:[`CMake`,`Meson`,`Starlark`]},{name:`Task runners`,layer:`tooling`,topics:[`makefile`,`just`,`taskfile`],files:[`Makefile`,`justfile`,`.justfile`,`Taskfile.yml`,`Rakefile`,`mise.toml`,`.mise.toml`],languages:[`Makefile`,`Just`]},{name:`Documentation sites`,layer:`tooling`,packages:{npm:[`@docusaurus`,`vitepress`,`vuepress`,`typedoc`,`@astrojs/starlight`,`nextra`],pypi:[`sphinx`,`mkdocs`,`mkdocs-material`]},topics:[`docusaurus`,`mkdocs`,`vitepress`,`sphinx`],files:[`mkdocs.yml`,`docusaurus.config.js`,`docusaurus.config.ts`,`.readthedocs.yml`,`.readthedocs.yaml`,`book.toml`,`typedoc.json`,`antora.yml`]},{name:`Command-line frameworks`,layer:`tooling`,packages:{npm:[`commander`,`yargs`,`oclif`,`@oclif`,`ink`,`@clack`],pypi:[`click`,`typer`,`rich`,`textual`],go:[`github.com/spf13/cobra`,`github.com/urfave/cli`,`github.com/charmbracelet`],cargo:[`clap`,`ratatui`,`crossterm`],gems:[`thor`,`dry-cli`],maven:[`info.picocli`]},topics:[`cli`,`tui`,`command-line`,`command-line-tool`,`terminal`]},{name:`Schema validation`,layer:`tooling`,packages:{npm:[`zod`,`ajv`,`valibot`,`yup`,`joi`,`io-ts`,`@sinclair`,`arktype`],pypi:[`jsonschema`],cargo:[`serde`,`serde_json`,`schemars`]},topics:[`json-schema`,`zod`,`validation`]},{name:`Editor extensions`,layer:`tooling`,packages:{npm:[`@types/vscode`,`@vscode`,`vscode-languageclient`,`vscode-languageserver`,`obsidian`]},topics:[`vscode-extension`,`neovim`,`neovim-plugin`,`vim-plugin`,`emacs`,`language-server`,`lsp`,`obsidian-plugin`],files:[`.vscodeignore`,`.luarc.json`],languages:[`Vim Script`,`Emacs Lisp`]},{name:`Shell`,layer:`tooling`,topics:[`bash`,`zsh`,`dotfiles`,`shell-script`,`powershell`],files:[`.shellcheckrc`,`.bashrc`,`.zshrc`],languages:[`Shell`,`PowerShell`,`Fish`]}],jg=[...wg,...Sg,...Eg,...Cg,...xg,...Tg,...kg,...Dg,...Og,...Ag];function Mg(e){return(e.repositories.known?e.repositories.value:[]).flatMap(e=>e.isFork?[]:Ng(e))}function Ng(e){let t=e.nameWithOwner,n=new Map,r=(e,t)=>{e&&!n.has(e)&&n.set(e,t())};if(e.manifests.known)for(let{path:n,text:i}of e.manifests.value){let e=Jh(n,i);for(let i of e?.names??[])r(Pg(e.registry,i),()=>({repository:t,manifest:n,package:i}))}if(e.paths.known)for(let n of e.paths.value)r(Lg(n),()=>({repository:t,path:n}));for(let n of e.topics)r(Vg.get(n.toLowerCase()),()=>({repository:t,topic:n}));if(e.languages.known)for(let n of e.languages.value)r(Hg.get(n.name),()=>({repository:t,language:n.name}));return[...n].map(([e,t])=>({technology:e.name,layer:e.layer,evidence:t}))}function Pg(e,t){let n=Ug[e],r=n.get(t);if(r)return r;switch(e){case`npm`:return t.startsWith(`@`)?n.get(t.slice(0,t.indexOf(`/`))):void 0;case`go`:return Fg(n,t,`/`);case`maven`:{let e=t.includes(`:`)?t.slice(0,t.indexOf(`:`)):t;return n.get(e)??Fg(n,e,`.`)}case`nuget`:return Fg(n,t,`.`);default:return}}function Fg(e,t,n){for(let r=t.lastIndexOf(n);r>0;r=t.lastIndexOf(n,r-1)){let n=e.get(t.slice(0,r));if(n)return n}}var Ig=/(?:^|\/)(?:node_modules|vendor|third_party|bower_components)\//;function Lg(e){if(Ig.test(e))return;let t=Rg.get(e);if(t)return t;let n=e.startsWith(`.github/workflows/`)?Rg.get(`.github/workflows/`):void 0,r=e.slice(e.lastIndexOf(`/`,e.length-2)+1),i=zg.get(r);if(i)return i;let a=r.indexOf(`.`,1);return a<0?n:Bg.get(r.slice(a))??Bg.get(r.slice(r.lastIndexOf(`.`)))??n}var Rg=new Map,zg=new Map,Bg=new Map,Vg=new Map,Hg=new Map,Ug=Object.fromEntries(bg.map(e=>[e,new Map]));for(let e of jg){for(let t of e.paths??[])Rg.set(t,e);for(let t of e.files??[])zg.set(t,e);for(let t of e.extensions??[])Bg.set(t,e);for(let t of e.topics??[])Vg.set(t,e);for(let t of e.languages??[])Hg.set(t,e);for(let t of bg)for(let n of e.packages?.[t]??[])Ug[t].set(n,e)}var Wg=new Map([[`package.json`,`npm`],[`deno.json`,`Deno`],[`deno.jsonc`,`Deno`],[`pyproject.toml`,`Python packages`],[`requirements.txt`,`Python packages`],[`setup.py`,`Python packages`],[`setup.cfg`,`Python packages`],[`Pipfile`,`Python packages`],[`environment.yml`,`Conda`],[`pixi.toml`,`Conda`],[`go.mod`,`Go modules`],[`Cargo.toml`,`Cargo`],[`Gemfile`,`RubyGems`],[`composer.json`,`Composer`],[`pom.xml`,`Maven`],[`build.gradle`,`Gradle`],[`build.gradle.kts`,`Gradle`],[`build.sbt`,`sbt`],[`deps.edn`,`Clojure`],[`project.clj`,`Clojure`],[`Package.swift`,`Swift packages`],[`Podfile`,`CocoaPods`],[`pubspec.yaml`,`pub`],[`mix.exs`,`Hex`],[`rebar.config`,`Hex`],[`stack.yaml`,`Haskell`],[`cabal.project`,`Haskell`],[`dune-project`,`opam`],[`Project.toml`,`Julia packages`],[`DESCRIPTION`,`CRAN`],[`elm.json`,`Elm`],[`build.zig.zon`,`Zig`],[`conanfile.txt`,`Conan`],[`conanfile.py`,`Conan`],[`vcpkg.json`,`vcpkg`],[`flake.nix`,`Nix`],[`Chart.yaml`,`Helm charts`]]),Gg=new Map([[`.csproj`,`NuGet`],[`.fsproj`,`NuGet`],[`.sln`,`NuGet`],[`.gemspec`,`RubyGems`],[`.cabal`,`Haskell`],[`.tf`,`Terraform modules`]]);function Kg(e){let t=new Map,n=e=>{let n=e.slice(e.lastIndexOf(`/`)+1),r=n.lastIndexOf(`.`),i=Wg.get(n)??(r>0?Gg.get(n.slice(r)):void 0);i&&!t.has(i)&&t.set(i,e)};if(e.paths.known&&e.paths.value.forEach(n),e.manifests.known)for(let{path:t}of e.manifests.value)n(t);return t}var qg=[/^chore\(release\): (?:version |release )?v?\d+\.\d+\.\d+\S* \[(?:skip ci|ci skip)\]$/i,/^chore\((?:main|master|develop|next|release[-/\w.]*|v?\d[\w.]*)\): release (?:\S+ )?v?\d+\.\d+\.\d+\S*(?: \(#\d+\))?$/i,/^(?:chore: )?version packages(?: \([a-z]+\))?(?: \(#\d+\))?$/i,/^(?:[a-z]+(?:\(deps[^)]*\))?: )?bump \S+ from v?\d\S* to v?\d\S*(?: in \S+)?(?: \(#\d+\))?$/i,/^(?:[a-z]+(?:\(deps[^)]*\))?: )?update (?:(?:dependency|module|rust crate|helm release|terraform) \S+|\S+ (?:action|docker tag|digest|monorepo|orb)) to v?[\da-f][\w.-]*(?: \(#\d+\))?$/i,/^(?:[a-z]+(?:\(deps[^)]*\))?: )?(?:lock file maintenance|update all non-major dependencies)(?: \(#\d+\))?$/i,/^\[pre-commit\.ci\] (?:pre-commit autoupdate|auto fixes from pre-commit\.com hooks)/];function Jg(e){let t=e.indexOf(`
`),n=(t<0?e:e.slice(0,t)).trim();return qg.some(e=>e.test(n))}var Yg=20,Xg=.95,Zg=.02;function Qg(e){let{commits:t}=e;if(!t.known||t.value.length<Yg)return null;let n=t.value;if($g(e,n))return null;if(n.every(t_)){let e=n.filter(({message:e})=>Jg(e)).length;if(e>=Xg*n.length)return{text:`${qh(e)} of ${qh(n.length)} commits read are messages of release and dependency tools, all on a build server's clock. They tell of automation, not of a person's work, so no archetype is named.`,facts:{id:`tool-messages`,commits:e,read:n.length}}}return e_(e,n)?null:s_(n)}function $g({totals:e,totalsByRepository:t,repositories:n},r){if(!e.reviews.known||!e.issues.known||!n.known||e.reviews.value+e.issues.value>Zg*r.length)return!0;let i=new Set(r.map(({repository:e})=>e));for(let e of Object.keys(M(t.commits,{})))i.add(e);return n.value.some(({nameWithOwner:e,relation:t,isFork:n,primaryLanguage:r})=>t===`owned`&&!n&&r!==null&&!i.has(e))}var e_=({totals:e},t)=>M(e.pullRequests,1/0)>Zg*t.length,t_=({authoredAt:e})=>/(?:Z|[+-]00:?00)$/.test(e),n_=3,r_=15,i_=28,a_=864e5,o_=6e4;function s_(e){let t=new Set,n=Array.from({length:60},()=>0);for(let{authoredAt:r}of e){let e=Date.parse(r);t.add(Math.floor(e/a_)),n[Math.floor(e/o_)%60]+=1}let r=new Set([...t].map(e=>e%7));if(t.size<i_||r.size<7||c_(n,r_)<Xg*e.length)return null;let i=u_(e.map(l_),n_);return i<Xg*e.length?null:{text:`${qh(i)} of ${qh(e.length)} commits read repeat the same few messages, at the same minutes of the hour on ${t.size} days. They tell of a script, not of a person's work, so no archetype is named.`,facts:{id:`schedule`,commits:i,read:e.length,days:t.size}}}function c_(e,t){let n=e.map((n,r)=>{let i=0;for(let n=0;n<t;n+=1)i+=e[(r+n)%e.length];return i});return Math.max(...n)}function l_({message:e}){let t=e.indexOf(`
`);return(t<0?e:e.slice(0,t)).trim().replace(/\b[0-9a-f]{7,40}\b|[\d.:/-]*\d[\d.:/-]*/g,`#`).toLowerCase()}function u_(e,t){let n=new Map;for(let t of e)n.set(t,(n.get(t)??0)+1);return[...n.values()].toSorted((e,t)=>t-e).slice(0,t).reduce((e,t)=>e+t,0)}var d_=[`own-work`,`merge-of-others`,`merge-of-unknown`,`merge-of-own`,`merge-of-bots`,`release`,`upkeep`],f_=({message:e})=>{let t=h_(e);return{text:t,...w_(t)}};function p_({kind:e,from:t},n,r){return t!==null&&(t===n||t===r)?`merge-of-own`:e}function m_({message:e,repository:t},n){let r=C_(h_(e));return r?.kind===`merge-of-others`&&p_(r,n,t.slice(0,t.indexOf(`/`)).toLowerCase())===`merge-of-others`}function h_(e){let t=e.indexOf(`
`);return(t<0?e:e.slice(0,t)).trim()}var g_=/^Merge pull request #\d+ from ([^/\s]+)\/(\S+)/i,__=/^(?:Auto|Rollup) merge of #\d+(?: - ([^:\s]+):(\S+?),)?/,v_=/^(?:Merge (?:pull|merge) request [#!]?\d+|Merge PR #\d+|Merge !\d+|Merged in \S+ \(pull request #\d+\)|!\d+ )/i,y_=/^Merge (?:(?:remote-tracking )?branch(?:es)?|tag|commit) ['"]|^Merge (?:upstream|main|master|develop)(?:$| (?:in)?to )/i,b_=/^(?:dependabot|renovate|snyk|pre-commit-ci|greenkeeper|pyup|depfu|mergify|imgbot|weblate|all-contributors|release-please|changeset-release|create-pull-request)(?:[-/]|$)|^l10n_/i,x_=/^(?:dependabot|renovate|renovate-bot|github-actions|pre-commit-ci|greenkeeper|greenkeeperio|snyk-bot|imgbot|allcontributors|transifex-integration|crowdin|weblate)$|\[bot\]$/,S_={kind:`own-work`,from:null};function C_(e){let t=g_.exec(e)??__.exec(e);if(t){let[,e,n=``]=t;if(e===void 0)return{kind:`merge-of-unknown`,from:null};let r=e.toLowerCase();return b_.test(n)||x_.test(r)?{kind:`merge-of-bots`,from:null}:{kind:`merge-of-others`,from:r}}return v_.test(e)?{kind:`merge-of-unknown`,from:null}:y_.test(e)?{kind:`merge-of-own`,from:null}:null}function w_(e){return C_(e)||(A_.test(e)?{kind:`release`,from:null}:j_.test(e)?{kind:`upkeep`,from:null}:S_)}var T_=String.raw`(?:v\d+|v?\d+\.\d+)[-+.\w]*`,E_=String.raw`(?:v\d+|\d+\.\d+\.\d+)[-+.\w]*`,D_=String.raw`(?![0-3]?\d\.[01]?\d\.2\d$)`,O_=String.raw`${D_}(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){2}(?:-[-.\w]+)?`,k_=String.raw`(?: \(#\d+\))?(?: \[[\w ]+\])?$`,A_=M_([String.raw`(?:prepar(?:e|ing) |cut(?:ting)? |new |tag )?(?:for )?releas(?:e|ing)(?: of)?:? (?:\S+ )?(?:\S+[-@])?${T_}\b`,String.raw`(?:prepare|cut|tag|publish|version|bump to):? ${E_}\b`,String.raw`(?:bump|set)(?: the)? version(?: number)?(?: to| from)?:? ${T_}\b`,String.raw`(?:release|new release|prepare release|version bump|bump(?: the)? version|version packages)${k_}`,String.raw`(?:v\d+\.\d+[-+.\w]*|${O_})${k_}`,String.raw`(?:(?:chore|build|ci)\(release\)!?: )`]),j_=M_([String.raw`bump \S+(?: and \S+)? from v?\d\S* to v?\d`,String.raw`update (?:dependency|module|rust crate|helm release|terraform) \S+ to v?\d`,String.raw`update \S+ (?:action|docker tag|digest|monorepo|orb) to v?[\da-f]`,String.raw`(?:lock file maintenance|update all non-major dependencies|pin dependencies|pre-commit autoupdate)`,String.raw`(?:chore|build|ci|fix|feat)\(deps[^)]*\)!?: `]);function M_(e){let t=String.raw`(?:[a-z]+(?:\([^)]*\))?!?: |\[[\w.-]+\] )?`;return RegExp(`^${t}(?:${e.join(`|`)})`,`i`)}var N_=864e5,P_=e=>e.slice(0,e.indexOf(`/`)).toLowerCase();function F_(e,t){let n=e.subject.login.toLowerCase(),r=M(e.totalsByRepository.commits,null),i=r&&I_(Object.values(r)),a=M(e.totals.commits,i),o=M(e.commits,null),s=M(e.pullRequests,null);return{commits:a,kinds:R_(o,r,n,t),read:o?.length??0,reviews:M(e.totals.reviews,null),collaboration:B_(e,a),ownership:r&&i?L_(r,n)/i:null,scatter:V_(e.totalsByRepository.commits,s),rise:G_(e)}}var I_=e=>e.reduce((e,t)=>e+t,0),L_=(e,t)=>I_(Object.entries(e).map(([e,n])=>P_(e)===t?n:0));function R_(e,t,n,r){if(!e||e.length===0)return null;let i=new Map;for(let t of e){let e=i.get(t.repository)??z_();e[p_(r(t),n,P_(t.repository))]+=1,i.set(t.repository,e)}let a=z_(),o=0;for(let[e,n]of i){let r=I_(Object.values(n)),i=Math.max(t?.[e]??0,r);o+=i;for(let e of d_)a[e]+=i*n[e]/r}for(let e of d_)a[e]/=o;return a}var z_=()=>({"own-work":0,"merge-of-others":0,"merge-of-unknown":0,"merge-of-own":0,"merge-of-bots":0,release:0,upkeep:0});function B_({totals:e,pullRequests:t},n){let{pullRequests:r,reviews:i,issues:a}=e;if(n===null||!r.known||!i.known||!a.known||!t.known)return null;let o=t.value.filter(({intoOwn:e})=>!e).length;if(t.value.length===0&&r.value>0)return null;let s=Math.round(r.value*o/Math.max(1,t.value.length)),c=s+i.value+a.value;return c+n===0?null:{pullRequests:s,reviews:i.value,issues:a.value,commits:n,share:c/(c+n)}}function V_(e,t){if(!e.known&&!t)return null;let n=new Map(Object.entries(M(e,{}))),r=new Map;for(let{repository:e}of t??[])r.set(e,(r.get(e)??0)+1);for(let[e,t]of r)n.set(e,Math.max(t,n.get(e)??0));let i=[...n].filter(([,e])=>e>0);if(i.length===0)return null;let a=I_(i.map(([,e])=>e));return{contributions:a,places:i.length,each:a/i.length,owners:new Set(i.map(([e])=>P_(e))).size,isFloor:!e.known||an(e)}}var H_=90,U_=270,W_=730;function G_(e){let{asOf:t,calendar:n,subject:r}=e;if(!n.known)return null;let{firstDay:i,counts:a}=n.value,o=a.slice(0,Math.max(0,Math.floor(K_(i,t))+1)),s=o.findIndex(e=>e>0),c=s<0?null:J_(e,i,o.length-s);if(c===null)return null;let l=I_(o),u=o.slice(s),d=I_(u.map((e,t)=>e*(t+.5)))/(l*u.length),f=I_(o.slice(-90))/l,p=Q(u.length-H_,H_);return{newest:f,growth:Math.max(Q(f-.25,.5)*p,Q(d-.5,.25)),newness:1-Q(c-U_,460),youngAccount:r.createdAt.known&&K_(r.createdAt.value,t)<W_,since:new Date(Date.parse(t)-c*N_).toISOString().slice(0,7),contributions:l}}var K_=(e,t)=>(Date.parse(t)-Date.parse(e))/N_,q_=30;function J_({asOf:e,activeYears:t,subject:n},r,i){let a=n.createdAt.known?n.createdAt.value:null,o=a===null?null:K_(a,e);if(!t.known)return o;let s=a===null?null:Number(a.slice(0,4)),c=Math.min(...t.value.filter(e=>e!==s)),l=K_(r,e)-i>=q_,u=c>=Number(r.slice(0,4))&&l?i:K_(`${Number.isFinite(c)?c:r.slice(0,4)}-01-01`,e);return Math.min(u,o??1/0)}var Q=(e,t)=>Math.min(1,Math.max(0,e/t)),Y_=new Map([[[`Svelte`,`Vue`,`Astro`,`CSS`,`SCSS`,`Sass`,`Less`,`Stylus`,`Elm`,`MDX`,`Pug`],{frontend:1}],[[`HTML`,`Handlebars`,`EJS`],{frontend:.6}],[[`TypeScript`],{frontend:.45,backend:.35}],[[`JavaScript`,`CoffeeScript`,`ReScript`,`PureScript`],{frontend:.45,backend:.3}],[[`Go`,`Rust`,`Java`,`C#`,`Scala`,`Elixir`,`Erlang`,`PHP`,`Ruby`,`Clojure`,`F#`],{backend:.9}],[[`C`,`C++`,`Zig`,`Haskell`,`OCaml`,`D`,`Nim`,`Crystal`,`Assembly`,`Ada`,`Fortran`],{backend:.8}],[[`SQL`,`PLpgSQL`,`PLSQL`,`TSQL`,`Protocol Buffer`,`Thrift`,`GraphQL`,`Hack`,`Gleam`],{backend:.8}],[[`Perl`,`Raku`,`Lua`,`Common Lisp`,`Scheme`,`Racket`,`Groovy`,`Roc`],{backend:.6}],[[`Visual Basic .NET`,`Pascal`,`COBOL`,`Solidity`,`Move`,`Cairo`],{backend:.6}],[[`Kotlin`],{backend:.5,mobile:.5}],[[`Swift`,`Objective-C`,`Objective-C++`,`Dart`],{mobile:.9,frontend:.2}],[[`HCL`,`Nix`,`Bicep`,`Puppet`,`Jsonnet`,`Dockerfile`,`SaltStack`,`Open Policy Agent`],{devops:1}],[[`Jinja`,`Go Template`,`Smarty`,`Mustache`,`CUE`,`Just`,`Dhall`,`KCL`],{devops:.6}],[[`Shell`,`PowerShell`,`Starlark`,`Makefile`,`Batchfile`,`Nushell`],{devops:.4}],[[`Jupyter Notebook`,`R`,`Julia`,`Stan`,`MATLAB`,`SAS`,`Stata`,`Wolfram Language`],{data:1}],[[`RMarkdown`,`Quarto`],{data:1}],[[`Cuda`,`Mojo`,`Cython`],{data:.6,backend:.2}],[[`Python`],{backend:.35,data:.12}],[[`YARA`,`Zeek`,`Snort`],{security:1}]].flatMap(([e,t])=>e.map(e=>[e,t]))),X_=new Set(`HTML.CSS.SCSS.Sass.Less.Stylus.MDX.Pug.Handlebars.EJS.Smarty.Mustache.Jinja.Go Template.HTML+ERB.Dockerfile.Makefile.CMake.Just.Batchfile.Shell.PowerShell.Nushell.Gradle.Procfile.Roff.TeX.M4.Vim Script.Emacs Lisp.Protocol Buffer.Thrift.GraphQL.Meson.QMake.XSLT.Starlark.RMarkdown.Velocity Template Language.FreeMarker.Rich Text Format.Nix`.split(`.`)),Z_=.5,Q_=.15,$_={frontend:{certain:`frontend front-end css tailwind tailwindcss react reactjs react-components vue vuejs vue3
      svelte sveltekit angular nextjs nuxt solidjs preact design-system design-systems ui-kit ui-library
      ui-components component-library vueuse vuetify element-plus antd ant-design chakra-ui mantine headlessui
      primevue quasar lit qwik astro remix gatsby tanstack react-query redux zustand framer-motion
      gsap pixijs d3 echarts chartjs codemirror prosemirror tiptap postcss unocss vitepress
      docusaurus figma pwa web-components webcomponents shadcn shadcn-ui
      headless-ui radix-ui storybook styled-components material-ui animation-library css-in-js a11y
      accessibility daisyui scss sass stylesheet stylesheets tooltip popover
      dropdown combobox datepicker carousel webgl threejs three-js`,likely:`ui ux web components component hooks animation animations theme themes button modal
      dialog sidebar navbar responsive layout dark-mode icons icon svg browser dom html website
      landing-page visualization charts editor accordion checkbox tabs aria styling styles fonts
      typography hydration ssr vite webpack rollup bundler`},backend:{certain:`backend back-end server-side microservice microservices grpc database databases rdbms
      postgresql postgres mysql mariadb sqlite redis mongodb kafka rabbitmq orm sql message-queue
      message-broker distributed-systems key-value storage-engine rest-api web-framework api-server
      compiler interpreter virtual-machine operating-system kernel embedded firmware runtime
      concurrency allocator garbage-collector jvm spring-boot rails django fastapi laravel consensus
      raft query-engine http-server http-client networking`,likely:`server api apis http https rest sdk cache caching queue protocol tcp udp quic websocket
      auth parser serialization async threads performance router middleware driver drivers rpc
      storage index transactions migration migrations lib library framework daemon systems linux
      memory lock mutex toolchain linker`},mobile:{certain:`android ios swiftui uikit react-native flutter jetpack-compose xcode iphone ipad
      kotlin-multiplatform watchos expo macos-app ios-app android-app`,likely:`mobile apk cocoapods gradle activity fragment widget`},devops:{certain:`devops kubernetes k8s k3s helm helm-chart helm-charts terraform terraform-module
      opentofu terragrunt ansible ansible-role ansible-collection pulumi gitops argocd argo-cd fluxcd
      flux-cd flux2 talos homelab home-ops home-cluster infrastructure infrastructure-as-code iac
      dockerfile dockerfiles docker-image docker-images docker-compose container-images
      github-actions ci-cd cicd jenkins prometheus grafana observability kustomize kubectl
      crossplane nixos nix-flake dotfiles nixpkgs self-hosted selfhosted sre platform-engineering
      cloudformation aws-cdk vagrant proxmox eks gke aks istio nomad consul velero longhorn metallb traefik keda tekton rancher kops
      cluster-api kubespray kubeadm minikube home-manager puppet chef saltstack awx zabbix nagios
      telegraf victoriametrics opentelemetry atlantis tflint eksctl podman-compose k9s cilium helmrelease renovate
      kustomization alertmanager playbook playbooks cloud-native loki thanos`,likely:`docker container containers cluster clusters deploy deployment deployments cloud aws
      gcp azure provisioning monitoring pipeline pipelines workflow workflows operator charts chart
      ingress podman registry nodes node-exporter backup nix infra automation flux ci image images
      apps roles modules packages-overlay overlay runner runners`},data:{certain:`machine-learning deep-learning data-science data-analysis data-engineering pytorch
      tensorflow keras jax scikit-learn sklearn pandas numpy scipy polars notebook notebooks jupyter
      kaggle neural-network neural-networks nlp computer-vision reinforcement-learning rlhf
      fine-tuning finetuning pretraining huggingface transformers dataset datasets dataframe
      dataframes statistics statistical bayesian regression time-series timeseries forecasting
      bioinformatics genomics econometrics geospatial mlops lora diffusion-models stable-diffusion
      language-modeling language-model gradient gradients tokenizer embeddings cuda xgboost lightgbm
      r-package rstats tidyverse ggplot2 cran julialang data-visualization ml grpo dpo sft ppo
      statsmodels sktime prophet spacy nltk mlflow dask xarray vllm diffusers peft trl dplyr dbt
      airflow matplotlib seaborn plotly streamlit opencv yolo onnx kedro astropy biopython scanpy
      bioconductor geopandas gym gymnasium stable-baselines llama-cpp ggml posterior mcmc autodiff autograd tensor tensors dataloader epoch`,likely:`data model models training trainer train inference llm llms gpu analysis analytics
      prediction classification clustering experiments experiment benchmark evaluation vision audio
      science scientific research paper papers simulation optimization metrics plot plots chapter
      learning attention checkpoint checkpoints batch sampling loss quantization transformer etl`},security:{certain:`security infosec cybersecurity cyber-security appsec pentest pentesting penetration-testing
      red-team redteam blue-team blueteam exploit exploits exploitation vulnerability vulnerabilities
      vulnerability-scanner cve cves malware malware-analysis reverse-engineering reversing
      disassembler decompiler deobfuscation obfuscation shellcode yara yara-rules sigma-rules
      detection-rules detection-engineering threat-detection threat-hunting threat-intelligence
      dfir forensics incident-response osint ctf ctf-writeups bugbounty bug-bounty fuzzing fuzzer
      fuzz cryptography cryptographic crypto-library owasp sast dast xss ssrf csrf rce
      sql-injection privilege-escalation ransomware honeypot siem suricata zeek mitre-attack
      attack-surface recon nuclei nuclei-templates metasploit burpsuite ghidra ida-pro idapython
      radare2 frida volatility wireshark zero-trust sigstore sbom supply-chain-security
      devsecops secret-scanning payloads hacking hacktools password-cracking
      post-quantum sandbox-escape rootkit edr openssl rustls libsodium gnupg trivy grype falco wazuh osquery
      zaproxy sqlmap nmap hashcat impacket mimikatz bloodhound atomic-red-team semgrep codeql
      gitleaks trufflehog clamav pwntools angr rizin velociraptor misp hackthebox tryhackme
      oss-fuzz libfuzzer afl syzkaller pwn crackme sigma threat-modeling`,likely:`crypto encryption decryption cipher signature signatures attack attacks threat threats
      payload injection detection scanner scanning audit auditing secrets vault sandbox firewall
      antivirus binary-analysis deobfuscate obfuscated certificate certificates ssl oauth rules
      privacy bypass persistence sanitizer compliance pki x509 tls hardening sigs`}},ev=e=>e.split(/\s+/).filter(e=>e!==``),tv=(()=>{let e=new Map;for(let[t,{certain:n,likely:r}]of Object.entries($_)){let i=(n,r)=>e.set(n,[...e.get(n)??[],{domain:t,strength:r}]);for(let e of ev(n))i(e,Z_);for(let e of ev(r))i(e,Q_)}return e})(),nv=new Set(ev(`llm llms gpt chatgpt openai anthropic claude claude-code copilot agent agents agentic
    ai ai-agents ai-agent mcp mcp-server model-context-protocol modelcontextprotocol rag langchain
    langgraph prompt prompts generative-ai genai vibe-coding ollama coding-agent codex gemini-cli`)),rv=new Set(ev(`open-source opensource oss foss hacktoberfest free-software community-driven`)),iv=/(?<=[a-z0-9])(?=[A-Z])/g,av=/[\s!"$-*,-/:-@[-`{-~]+/,ov=e=>av.test(String.fromCharCode(e)),sv=Array.from({length:128},(e,t)=>ov(t)),cv=e=>sv[e]??ov(e),lv=new Set([...tv.keys(),...nv,...rv].flatMap(e=>e.includes(`-`)?[e.slice(0,e.indexOf(`-`))]:[]));function uv(e){let t=[],n=null;for(let r of e.toLowerCase().split(av))r!==``&&(t.push(r),n!==null&&t.push(`${n}-${r}`),n=lv.has(r)?r:null);return t}function dv(e){let t=e.replace(iv,` `);return t===e?uv(e):[...uv(e),...uv(t)]}var fv=new Uint32Array(1024),pv=(e,t)=>Math.imul(e,31)+t|0,mv=e=>e&32767,hv=e=>!!(fv[mv(e)>>5]&1<<(e&31));for(let e of[...tv.keys(),...lv]){let t=0;for(let n=0;n<e.length;n+=1)t=pv(t,e.charCodeAt(n));fv[mv(t)>>5]|=1<<(t&31)}function gv(e){let t=e.toLowerCase(),n=[],r=null,i=0;for(;i<t.length;){for(;i<t.length&&cv(t.charCodeAt(i));)i+=1;let e=i,a=0;for(;i<t.length;i+=1){let e=t.charCodeAt(i);if(cv(e))break;a=pv(a,e)}if(i===e)break;if(r===null&&!hv(a))continue;let o=t.slice(e,i);tv.has(o)&&n.push(o),r!==null&&tv.has(`${r}-${o}`)&&n.push(`${r}-${o}`),r=lv.has(o)?o:null}return n}var _v={frontend:`frontend`,backend:`backend`,systems:`backend`,mobile:`mobile`,data:`data`,ai:`data`,infrastructure:`devops`,security:`security`},vv=new Set([`GitHub Actions`,`Docker`,`Docker Compose`,`Other CI services`,`Hosting platforms`,`Cloudflare Workers`,`Code and dependency scanning`,`Identity and access`,`Secrets management`,`Blockchain and contracts`,`Plotting`]),yv=new Set([`OpenAI API`,`Anthropic API`,`Gemini API`,`Other model APIs`,`LLM application frameworks`,`Agents`,`Model Context Protocol`,`Local inference`]);function bv(e,t){return vv.has(e)||yv.has(e)?null:_v[t]??null}var xv=1.5,Sv={declared:.4,path:.3},Cv=.5,wv=.2,Tv=8,Ev=.2,Dv=.5,Ov=1.5;function kv(e,t,n){let r=[],i=Av(()=>1),a=(e,t,n)=>{i[e]*=1-n,r.push({domain:e,word:t,strength:n})},o=jv(e);for(let[e,t]of o)for(let{domain:n,strength:r}of tv.get(e)??[])a(n,e,r*t);for(let{technology:e,layer:n,evidence:r}of t){let t=bv(e,n);!t||`language`in r||a(t,e,Sv[`path`in r?`path`:`declared`])}for(let[t,{share:r,word:i}]of Nv(e,n))a(t,i,1-Math.exp(-r/wv));let s=Iv(e),c=Lv(s,i),l=Av(e=>(c[e]+xv*(1-i[e]))**+Ov),u=Lo.reduce((e,t)=>e+l[t],Ev**Ov);return{shares:Av(e=>l[e]/u),words:r,tokens:o,languages:s}}function Av(e){return{frontend:e(`frontend`),backend:e(`backend`),mobile:e(`mobile`),devops:e(`devops`),data:e(`data`),security:e(`security`)}}function jv(e){let t=new Map,n=(e,n)=>{for(let r of e)(t.get(r)??0)<n&&t.set(r,n)},{nameWithOwner:r,description:i,topics:a,paths:o}=e;n(dv(r.slice(r.indexOf(`/`)+1)),1),n(uv(i??``),1);for(let e of a)n([e.toLowerCase(),...uv(e)],1);if(o.known)for(let e of o.value)e.endsWith(`/`)&&!e.startsWith(`.`)&&n(uv(e),Cv);return t}var Mv=[];function Nv({nameWithOwner:e},t){let n=e.slice(0,e.indexOf(`/`)).toLowerCase(),r=new Map,i=0;for(let e of t){if(p_(e,``,n)!==`own-work`)continue;i+=1;let t=null;for(let n of gv(e.text))for(let{domain:e,strength:r}of tv.get(n)??Mv)t??={},r>(t[e]?.strength??0)&&(t[e]={strength:r,token:n});if(t)for(let e of Lo){let n=t[e];n&&Pv(r,e,n.token,n.strength)}}let a=i/(i+Tv),o=new Map;for(let[e,{sum:t,words:n}]of r)o.set(e,{share:a*t/i,word:Fv(n)});return o}function Pv(e,t,n,r){let i=e.get(t)??{sum:0,words:new Map};i.sum+=r,i.words.set(n,(i.words.get(n)??0)+r),e.set(t,i)}function Fv(e){let t=``;for(let[n,r]of e){let i=e.get(t)??0;(r>i||r===i&&n<t)&&(t=n)}return t}function Iv({languages:e,primaryLanguage:t}){if(!e.known)return t?[{name:t,share:1}]:[];let n=e.value.map(({name:e,bytes:t})=>({name:e,bytes:e===`Jupyter Notebook`?t/10:t})),r=n.reduce((e,{bytes:t})=>e+t,0);return r===0?[]:n.map(({name:e,bytes:t})=>({name:e,share:t/r}))}function Lv(e,t){let n=Av(()=>0),r=1-t.frontend,i=1-t.backend,a=Math.max(-1,Math.min(1,(r-i)/Dv));for(let{name:t,share:r}of e){let e=t===`TypeScript`||t===`JavaScript`;for(let i of Lo){let o=Y_.get(t)?.[i]??0;e&&i===`frontend`&&(o+=.4*a),e&&i===`backend`&&(o-=.4*a),o<=0||(n[i]+=o*r)}}return n}var Rv=.25;function zv(e){let t=M(e.repositories,[]).filter(e=>!e.isFork),n=M(e.totalsByRepository.commits,null),r=[],i=[];for(let e of t){let t=n&&(n[e.nameWithOwner]??0);t?r.push({repository:e,ownCommits:t,weight:Math.sqrt(t)}):i.push({repository:e,ownCommits:t,weight:1})}let a=r.length===0?i:i.filter(Bv);if(r.length===0)return Vv(a,1);let o=Math.min(Rv,a.length*.02);return[...Vv(r,1-o),...Vv(a,o)]}var Bv=({repository:e})=>e.relation===`owned`;function Vv(e,t){let n=e.reduce((e,t)=>e+t.weight,0);return e.map(e=>({...e,weight:e.weight/n*t}))}function Hv(e,t,n){let r=zv(e);if(r.length===0)return null;let i=Uv(t,({evidence:{repository:e}})=>e),a=Uv(M(e.commits,[]),e=>e.repository),o=Wv(),s=new Map(Lo.map(e=>[e,new Map])),c=new Map,l={strength:0,repositories:0},u=new Map,d=0;for(let{repository:e,weight:t}of r){let r=e.nameWithOwner,f=i.get(r)??[],p=kv(e,f,(a.get(r)??[]).map(n));for(let e of Lo)o[e]+=t*p.shares[e];for(let{domain:e,word:n,strength:r}of p.words){let i=s.get(e);i.set(n,(i.get(n)??0)+t*r)}for(let{name:e,share:n}of p.languages)X_.has(e)||c.set(e,(c.get(e)??0)+t*n);let m=Kv(p.tokens,f);l.strength+=t*(1-(1-Gv)**m.size),l.repositories+=Number(m.size>0);for(let e of m)u.set(e,(u.get(e)??0)+t);qv(p.tokens)&&(d+=t)}let f=Jv(c);return{shares:o,words:Xv(s),languages:f,effectiveLanguages:Math.exp(Yv(f.map(({share:e})=>e))),aiProduct:{...l,words:Zv(u)},repositories:r.length,community:d,effectiveRepositories:Math.exp(Yv(r.map(({weight:e})=>e)))}}function Uv(e,t){let n=new Map;for(let r of e){let e=n.get(t(r));e?e.push(r):n.set(t(r),[r])}return n}var Wv=()=>({frontend:0,backend:0,mobile:0,devops:0,data:0,security:0}),Gv=.4;function Kv(e,t){let n=new Set;for(let[t,r]of e)r===1&&nv.has(t)&&n.add(t);for(let{technology:e,evidence:r}of t)`package`in r&&yv.has(e)&&n.add(e);return n}var qv=e=>[...rv].some(t=>e.get(t)===1);function Jv(e){let t=[...e.values()].reduce((e,t)=>e+t,0);return[...e].map(([e,n])=>({name:e,share:t>0?n/t:0})).toSorted((e,t)=>t.share-e.share||(e.name<t.name?-1:1))}var Yv=e=>-e.reduce((e,t)=>e+(t>0?t*Math.log(t):0),0);function Xv(e){let t=t=>Zv(e.get(t));return{frontend:t(`frontend`),backend:t(`backend`),mobile:t(`mobile`),devops:t(`devops`),data:t(`data`),security:t(`security`)}}function Zv(e){let t=new Map;for(let[n,r]of e){let e=n.toLowerCase().replaceAll(` `,`-`),i=t.get(e);i?t.set(e,{word:n<i.word?n:i.word,loudness:i.loudness+r}):t.set(e,{word:n,loudness:r})}return[...t.values()].toSorted((e,t)=>t.loudness-e.loudness||(e.word<t.word?-1:1)).slice(0,3).map(({word:e})=>e)}var Qv=.75;function $v(e,t,n,r){let i=Hv(e,n,r),a=F_(e,r),o=e=>i&&ey(i,e);return{frontend:o(`frontend`),backend:o(`backend`),mobile:o(`mobile`),devops:o(`devops`),data:o(`data`),security:o(`security`),specialism:i&&ny(i),breadth:i&&iy(i),stewardship:ay(a),reviewing:oy(a),together:sy(a),openSource:i&&cy(i),soloWithAi:fy(a,t),aiProduct:i&&py(i,a,t),pace:my(a),rise:gy(a),scatter:_y(a,i)}}function ey(e,t){let{shares:n,words:r,languages:i}=e,a={id:`domain`,domain:t,share:n[t],words:r[t]},o=i.filter(({name:e})=>(Y_.get(e)?.[t]??0)>.2).slice(0,3).filter(({share:e})=>e>=.05),s=o.reduce((e,{share:t})=>e+t,0),c=Q(n[t],Qv);return s<ty?{value:c,facts:a}:{value:c,facts:a,also:{id:`languages`,share:s,names:o.map(({name:e})=>e)}}}var ty=.2;function ny({shares:e}){let t=Math.max(e.devops,e.data,e.security),n=Math.max(t,e.frontend);return{value:Math.max(Q(t,.6),Q(e.frontend-.5,.4)),facts:{id:`specialism`,share:n}}}var ry=.7;function iy(e){let{effective:t,layers:n}=Ho(e.languages),r=e.languages.filter(({share:e})=>e>=.02).slice(0,5);return{value:Math.sqrt(Q(t-1,1.2)*Q(e.effectiveLanguages-1,1.5))*(ry+.30000000000000004*Q(e.effectiveRepositories-1,1)),facts:{id:`breadth`,layers:n,languages:r}}}function ay({kinds:e,read:t}){if(!e)return null;let{release:n}=e,r=e[`merge-of-others`],i=e[`merge-of-own`]+e[`merge-of-unknown`],a=r+n+.4*i+.25*e[`merge-of-bots`],o=r+i+e[`merge-of-bots`];return{value:Q(a,.25),facts:{id:`stewardship`,read:t,merges:o,mergesOfOthers:r,releases:n}}}function oy({reviews:e,commits:t}){return e===null||t===null||e+t===0?null:{value:Q(e/(e+t),.3),facts:{id:`reviewing`,reviews:e,commits:t}}}function sy({collaboration:e}){if(e===null)return null;let{pullRequests:t,reviews:n,issues:r,commits:i,share:a}=e;return{value:Q(a,.25),facts:{id:`together`,pullRequests:t,reviews:n,issues:r,commits:i}}}var cy=({community:e})=>({value:e,facts:{id:`openSource`,share:e}}),ly=({read:e,authored:t,assisted:n})=>e?(t+n)/e:null,uy=.35,dy=.5;function fy({ownership:e},t){let n=ly(t);return e===null||n===null?null:{value:(uy+.65*e)*Q(n,dy),facts:{id:`soloWithAi`,marked:n,owned:e}}}function py(e,{ownership:t},n){let r=ly(n);if(t===null||r===null)return null;let{strength:i,repositories:a,words:o}=e.aiProduct;return{value:t*i*Math.sqrt(Q(r,dy)),facts:{id:`aiProduct`,repositories:a,of:e.repositories,words:o}}}function my({commits:e,ownership:t}){return e===null||t===null?null:{value:t*Q(Math.log(1+e),Math.log(1e3)),facts:{id:`pace`,commits:e,owned:t}}}var hy=15;function gy({rise:e}){if(!e)return null;let{newness:t,growth:n,contributions:r,since:i,newest:a}=e,o=e.youngAccount?.4:.1,s=r/(r+hy);return{value:t*(o+(1-o)*n)*s,facts:{id:`rise`,since:i,contributions:r,newest:a}}}function _y({scatter:e},t){if(!e)return null;let{places:n,each:r,owners:i,contributions:a,isFloor:o}=e,s=Math.max(i/n,Q((t?.effectiveLanguages??1)-1,2));return{value:Q(n-4,12)*(1-Q(r-2,8))*s,facts:{id:`scatter`,contributions:a,places:n,each:r,isFloor:o}}}var vy={ai_indie_hacker:{soloWithAi:6,aiProduct:5,pace:1,together:-1.5},open_source_maintainer:{stewardship:5,reviewing:2.5,together:2,openSource:2.5,specialism:-2.5},full_stack_polyglot:{breadth:6,specialism:-1,scatter:-3},backend_architect:{backend:4.5,mobile:2},frontend_craftsman:{frontend:6,mobile:2.5},devops_specialist:{devops:6},data_scientist:{data:6,aiProduct:-1.5},security_sentinel:{security:6},rising_developer:{rise:7.5,soloWithAi:-2},code_explorer:{scatter:6.5}};function yy(e){switch(e.id){case`domain`:return Ty(e);case`languages`:return`${xy(e.share)} of the language mass is ${wy(e.names)}.`;case`specialism`:return`${xy(e.share)} of the work is in one special field.`;case`breadth`:return Ey(e);case`stewardship`:return Dy(e);case`reviewing`:return`${J(e.reviews,`pull request`)} reviewed beside ${J(e.commits,`own commit`)}.`;case`together`:return Oy(e);case`openSource`:return`${xy(e.share)} of the work calls itself open source.`;case`soloWithAi`:return ky(e);case`aiProduct`:return`${qh(e.repositories)} of ${J(e.of,`repository`,`repositories`)} ${e.repositories===1?`speaks`:`speak`} of language models: ${Cy(e.words)}.`;case`pace`:return`${J(e.commits,`commit`)} in a year, ${xy(e.owned)} of them to own repositories.`;case`rise`:return Ay(e);case`scatter`:return`${e.isFloor?`At least `:``}${J(e.contributions,`contribution`)} to ${J(e.places,`repository`,`repositories`)}, ${qh(e.each)} to each.`}}var by=e=>e<.005,xy=e=>`${Math.round(e*100)} %`,Sy=(e,t)=>by(e)?null:`${xy(e)} ${t}`,Cy=e=>wy(e.map(e=>`“${e}”`));function wy(e){return e.length<2?e.join(``):`${e.slice(0,-1).join(`, `)} and ${e[e.length-1]}`}function Ty({domain:e,share:t,words:n}){let r=n.length>0?`, named by ${Cy(n)}`:``;return`${xy(t)} of the work is ${Ro[e]}${r}.`}function Ey({layers:e,languages:t}){let n=`${J(e.length,`layer`)} (${wy(e.map(e=>zo[e]))})`,r=wy(t.map(({name:e,share:t})=>`${e} ${xy(t)}`));return`${n} in ${J(t.length,`language`)}: ${r}.`}function Dy(e){let{read:t,merges:n,mergesOfOthers:r,releases:i}=e,a=xy(n)===xy(r),o=[a?null:Sy(n,`merge pull requests`),Sy(r,a?`merge pull requests of other people`:`those of other people`),Sy(i,`make releases`)].filter(e=>e!==null);return`Of ${J(t,`own commit`)} read, ${wy(o)||`none merge or release`}.`}function Oy({pullRequests:e,reviews:t,issues:n,commits:r}){return`About ${wy([e&&`${J(e,`pull request`)} into repositories of others`,t&&J(t,`review`),n&&J(n,`issue`)].filter(e=>e!==0))||`nothing for others`} beside ${J(r,`own commit`)}.`}function ky({marked:e,owned:t}){let n=Sy(t,`of the work goes to repositories of the own account`);return`${xy(e)} of the commits read carry AI marks${n?`, and ${n}`:``}.`}function Ay({since:e,contributions:t,newest:n}){let r=Sy(n,`${`of the year's ${J(t,`contribution`)}`} are from the last 90 days`);return`First active in ${e}${r?`; ${r}`:``}.`}var jy=5;function My(e){let{calendar:t,pullRequests:n,repositories:r,totals:i,totalsByRepository:a}=e,o=M(a.commits,null),s=[M(i.commits,null),o&&Py(Object.values(o)),n.known?n.value.length:null].filter(e=>e!==null),c=t.known?Py(t.value.counts):null;if(s.length===0&&c===null&&!r.known)return null;let l=s.length>0?Math.max(...s):c??0,u=M(r,[]).filter(Ny).length;return l+M(i.reviews,0)+M(i.issues,0)+u}var Ny=({relation:e,isFork:t,languages:n,primaryLanguage:r})=>e===`owned`&&!t&&(r!==null||n.known&&n.value.length>0),Py=e=>e.reduce((e,t)=>e+t,0);function Fy(e,t,n){return[[.3,e.repositories.known?Iy(e):0],[.2,Number(e.totalsByRepository.commits.known)],[.2,Number(e.commits.known)],[.15,Number(e.calendar.known)],[.05,Number(e.activeYears.known||e.subject.createdAt.known)],[.05,Number(e.pullRequests.known)],[.05,Number(t.read!==null)]].reduce((e,[t,n])=>e+t*n,0)**2*(n/(n+jy))}function Iy({repositories:e}){let t=M(e,[]).filter(({isFork:e})=>!e);return t.length===0?1:.5+.5*t.filter(({languages:e})=>e.known).length/t.length}var Ly=1.2,Ry=1,zy=4,By=3;function Vy(e,t,n=Mg(e)){if(e.subject.kind===`organization`)return{kind:`organization-not-scored`,text:`An organisation is not scored as a person.`};if(e.subject.kind===`bot`)return{kind:`automation-not-scored`,text:`A bot is not scored as a person.`,facts:{id:`bot`}};let r=Qg(e);if(r)return{kind:`automation-not-scored`,...r};let i=My(e);if(i===null)return Hy(`Nothing that tells of the work could be read.`,{id:`nothing-read`});if(i<12)return Hy(`${J(i,`trace`)} of public work that could be read (commits or pull requests, reviews, issues, own repositories) ${i===1?`is`:`are`} too few to tell; it takes 12.`,{id:`too-few`,traces:i,enough:12});let a=$v(e,t,n,on(f_)),[o,...s]=Wy(a,Fy(e,t,i));if(!o||o.points<Ry)return Hy(`What can be seen speaks for no archetype more than for another.`,{id:`undecided`});let{name:c,description:l}=Hh[o.id];return{kind:`archetype`,id:o.id,name:c,description:l,confidence:o.confidence,runnersUp:s.slice(0,By).map(Uy),because:Jy(o.id,a)}}var Hy=(e,t)=>({kind:`insufficient-data`,text:e,facts:t}),Uy=({id:e,confidence:t})=>({id:e,name:Hh[e].name,confidence:t});function Wy(e,t){let n=Uo.map(t=>Ky(t,e)),r=Math.max(...n),i=n.map(e=>Math.exp((e-r)/Ly)),a=i.reduce((e,t)=>e+t,0),o=(1-t)/Uo.length;return Uo.map((e,r)=>({id:e,points:n[r],confidence:Gy(t*i[r]/a+o)})).toSorted((e,t)=>t.points-e.points)}var Gy=e=>Math.floor(e*1e3)/1e3;function Ky(e,t){let n=0;for(let[r,i]of Object.entries(vy[e]))n+=i*(t[r]?.value??0);return n}function qy({facts:e,also:t},n){return t===void 0?[{facts:e,points:n}]:[{facts:e,points:n*2/3},{facts:t,points:n/3}]}function Jy(e,t){let n=Object.entries(vy[e]).map(([e,n])=>({weight:n,feature:t[e]})).flatMap(({weight:e,feature:t})=>t&&e*t.value>.2?qy(t,e*t.value):[]).toSorted((e,t)=>t.points-e.points).slice(0,zy),r=n.reduce((e,{points:t})=>e+t,0);return n.map(({facts:e,points:t})=>({text:yy(e),weight:Gy(t/r),facts:e}))}function Yy(e){let t=e.map(({id:e,most:t,points:n},r)=>({id:e,most:t,points:n??0,index:r})).filter(({points:e})=>e>0).toSorted((e,t)=>t.points/t.most-e.points/e.most||(e.id<t.id?-1:1)),n=e.map(()=>0),r=100;for(let{most:e,points:i,index:a}of t){let t=Math.min(e,r);if(n[a]=i*t/e,r-=t,r<=0)break}return n}function Xy(e){return Yy(e).reduce((e,t)=>e+t,0)}function Zy(e,t=e.reduce((e,t)=>e+t,0)){let n=e.map(e=>Math.floor(e*10+Qy)),r=Math.round(t*10)-n.reduce((e,t)=>e+t,0),i=e.map((e,t)=>({index:t,loss:e*10-(n[t]??0)})).toSorted((e,t)=>t.loss-e.loss||e.index-t.index);for(let{index:e}of i.slice(0,Math.max(0,r)))n[e]+=1;return n.map(e=>e/10)}var Qy=1e-9;function $y(e){return Math.round(e*10)/10}function eb(e){return Math.max(0,Math.ceil(e*10-Qy))/10}var tb=`
  HTML, CSS, SCSS, Sass, Less, Stylus, TeX, Haml, Pug, Slim, EJS, HTML+ERB, Handlebars, Mustache,
  Liquid, Blade, Twig, Jinja, Nunjucks, Smarty, HTML+Django, HTML+PHP, HTML+Razor, XSLT, Roff, Typst,
  PostScript, Rich Text Format, MDX, Dockerfile, Makefile, CMake, Meson, Just, Batchfile, Procfile,
  Gherkin, M4, Go Template, Mako, FreeMarker, Velocity Template Language, QMake, NSIS, Inno Setup`,nb=`Vue, Svelte, Astro, Jupyter Notebook`,rb=`
  JSON, YAML, TOML, XML, CSV, TSV, SVG, INI, Markdown, reStructuredText, AsciiDoc, Org, Text, RDoc,
  Textile, Wikitext, Diff, Ignore List, EditorConfig, Git Attributes, JSON with Comments, JSON5,
  JSONLD, Pickle, Public Key, Unity3D Asset`,ib=new Map([...ab(.25,tb),...ab(.5,nb),...ab(0,rb)]);function ab(e,t){return t.split(`,`).map(t=>[t.trim(),e])}function ob(e){return ib.get(e)??1}var sb=.05,cb=1e4,lb={main:1e3,beside:200},ub=2;function db(e){let t=new Map,n=new Map;for(let{relation:r,nameWithOwner:i,languages:a,primaryLanguage:o}of e.repositories.value??[]){let s=a.known?a.value:[];if(r===`owned`){for(let{name:e,bytes:n}of s)fb(t,e,n);continue}let c=e.commitsIn.get(i)??0;if(c!==0){o&&fb(t,o,c*lb.main);for(let{name:e,bytes:t}of s)e!==o&&fb(n,e,Math.min(t,c*lb.beside))}}let r=new Map(t);for(let[e,t]of n)fb(r,e,t);return{main:t,all:r}}function fb(e,t,n){e.set(t,(e.get(t)??0)+n)}function pb(e,t){let n=mb(e,t);return ob(e)*n/(n+cb)}function mb(e,t){return e===`Jupyter Notebook`?t*sb:t}function hb({main:e,all:t}){return Math.min(gb(e)+ub,gb(t))}function gb(e){let t=0;for(let n of[...e.keys()].toSorted())t+=pb(n,e.get(n));return t}function _b({main:e,all:t}){let n=gb(e),r=gb(t)-n,i=r>ub?ub/r:1,a=[...t].map(([t,n])=>{let r=pb(t,e.get(t)??0);return{name:t,amount:r+i*(pb(t,n)-r),code:ob(t)*mb(t,n)}}).toSorted((e,t)=>t.amount-e.amount||(e.name<t.name?-1:1)),o=Zy(a.map(({amount:e})=>e),hb({main:e,all:t}));return a.map((e,t)=>({...e,amount:o[t]})).filter(({amount:e})=>e>0)}function vb(e){let t=[...e].filter(e=>e>0),n=t.reduce((e,t)=>e+t,0);return Math.exp(t.reduce((e,t)=>e-t/n*Math.log(t/n),0))}function yb(e){let t=new Map;for(let n of e)if(n.relation===`owned`&&!n.isFork&&n.languages.known)for(let e of n.languages.value)t.set(e.name,(t.get(e.name)??0)+e.bytes);let n=[...t.values()].reduce((e,t)=>e+t,0);return[...t].filter(([,e])=>e>0).map(([e,t])=>({name:e,bytes:t,share:t/n})).toSorted((e,t)=>t.bytes-e.bytes||(e.name<t.name?-1:1))}var bb=90;function xb(e){let{subject:t,repositories:n,ownedRepositoryCount:r}=e;if(t.kind!==`organization`||!n.known||!r.known)return null;let i=n.value.filter(({relation:e})=>e===`owned`),a=i.filter(({isFork:e})=>!e),o=Date.parse(e.asOf)-bb*qc,s=a.filter(({pushedAt:e})=>e&&Date.parse(e)>=o),c=a.filter(({license:e})=>e!==null);return{repositories:r.value-(i.length-a.length),read:a.length,active:s.length,licensed:a.length>0?c.length/a.length:null,since:M(t.createdAt,null)?.slice(0,10)??null}}var Sb=[10,20,25,30,40,50,60,70,75,80,90,95,99,100],Cb=`people who starred GitHub Readme Stats, sampled in ${{project:`anuraghazra/github-readme-stats`,change:`pull request 2962, commit 091e304e`,address:`https://github.com/anuraghazra/github-readme-stats/pull/2962`,licence:`MIT`,year:2023}.year}`,wb={commits:{values:[0,1,4,7,19,38,67,118,155,207,411,691,1704,9722],population:`${Cb}, commits of a year`},lifetimeCommits:{values:[23,71,99,131,207,306,440,643,784,984,1851,3242,11801,792319],population:`${Cb}, commits of a lifetime`},pullRequests:{values:[0,0,1,2,4,8,14,25,34,46,99,185,562,2291],population:`${Cb}, pull requests of a lifetime`},issues:{values:[0,0,0,1,2,4,7,14,20,28,66,123,409,1590],population:`${Cb}, issues of a lifetime`},reviews:{values:[0,0,0,0,0,0,0,0,0,0,4,15,129,764],population:`${Cb}, reviews of a year`}},Tb=.19;function Eb(e,t){if(t<=0)return 0;let n={percent:0,value:0};for(let[r,i]of Sb.entries()){let a={percent:i,value:e.values[r]??0};if(a.value>=t){let e=(t-n.value)/(a.value-n.value);return n.percent+e*(a.percent-n.percent)}n=a}return 100}function Db({scale:e,shape:t}){return n=>1-Math.exp(-((n/e)**t))}function Ob({scale:e,shape:t}){return n=>n<=0?0:1/(1+(n/e)**-t)}function $(e,t){return Ob({scale:e,shape:Math.log(9)/Math.log(t/e)})}function kb(e){return t=>Math.min(1,t/e)}function Ab(e,t){return n=>n>365?0:2**(-Math.max(0,n-e)/t)}var jb={commits:{scale:98.03,shape:.531},lifetimePullRequests:{scale:14.06,shape:.9585},lifetimeIssues:{scale:8.961,shape:.9503},reviews:{scale:4.011,shape:.8378}},Mb=Db(jb.commits),Nb=Ob(jb.reviews),Pb=Ob(Ib(jb.lifetimePullRequests)),Fb=Ob(Ib(jb.lifetimeIssues));function Ib({scale:e,shape:t}){return{scale:e*Tb,shape:t}}function Lb(e){let t=new Map;for(let n of e)t.has(n.url)||t.set(n.url,n);return[...t.values()].slice(0,5)}function Rb({login:e,window:t}){let n=`from=${t.firstDate}&to=${t.lastDate}`;return{label:`Contribution calendar`,url:`https://github.com/${encodeURIComponent(e)}?tab=overview&${n}`}}function zb(e,t,n,r,i){let{firstDate:a,lastDate:o}=e.window,s=i?`${r} ${i}:${a}..${o}`:r;return{label:n,url:`https://github.com/search?q=${encodeURIComponent(s)}&type=${t}`}}function Bb(e){return{label:e,url:Ub(e)}}function Vb(e,t){let n=t.endsWith(`/`),r=(n?t.slice(0,-1):t).split(`/`).map(encodeURIComponent).join(`/`);return{label:`${e}: ${t}`,url:`${Ub(e)}/${n?`tree`:`blob`}/HEAD/${r}`}}function Hb(e,t){return{label:`${e}@${t.slice(0,7)}`,url:`${Ub(e)}/commit/${encodeURIComponent(t)}`}}function Ub(e){return`https://github.com/${e.split(`/`).map(encodeURIComponent).join(`/`)}`}function Wb(e,t,n,r){let i=r.map(e=>Kb(e,e.measure)),a=Zy(Yy(i)),o=Xy(i),s=$y(a.reduce((e,t)=>e+t,0)),c=Jb(r);return{id:e,label:t,score:s,range:{low:s,high:Math.max(s,$y(Xy(r.map(qb))))},coverage:Math.round(c*100)/100,confidence:Yb(c,n),signals:r.map((e,t)=>Xb(e,i[t].points,a[t]??0,n=>Xy(i.with(t,{...i[t],points:Gb(e,n)}))-o))}}function Gb({most:e,curve:t},n){return e*Math.min(1,Math.max(0,t(n)))}function Kb(e,t){let{id:n,most:r}=e;return{id:n,most:r,points:t.known?Gb(e,t.value):null}}function qb(e){let{id:t,most:n,measure:r}=e;return{id:t,most:n,points:r.best===1/0?n:Gb(e,r.best)}}function Jb(e){return e.reduce((e,{most:t,measure:n})=>e+(n.known?t*n.coverage:0),0)/125}function Yb(e,{size:t,plenty:n}){return e>=.8&&t>=n?`high`:e>=.5&&t>=n/4?`medium`:`low`}function Xb(e,t,n,r){let{id:i,label:a,unit:o,most:s,measure:c,table:l}=e,u={id:i,label:a,unit:o,most:s,counted:n,evidence:Lb(e.evidence)};if(!c.known){let e=en[c.reason];return{...u,value:null,points:0,percentile:null,why:`Unknown: ${e}. It is left out, not counted as zero.`,facts:null,next:null,unknown:{reason:c.reason,text:e}}}return{...u,value:$y(c.value),points:eb(t??0),percentile:l?{value:$y(Eb(l,c.value)),population:l.population}:null,why:e.why(),facts:{isFloor:c.best>c.value,seen:c.seen,...e.details?.()},next:Zb(e,c.value,r),unknown:null}}function Zb(e,t,n){let r=e.next(t);if(!r)return null;let i=$y(Math.min(n(r.value),100));return i>0?{...r,value:$y(r.value),gain:i}:null}function Qb(e,t,{own:n,technologies:r}){let i=e.subject.login,a=$b(t),o=tx(i),s=new Set(e.repositories.known?e.repositories.value.flatMap(e=>e.isFork?[e.nameWithOwner]:[]):[]),c=e=>s.has(e),l=new Set(M(e.repositories,[]).map(({nameWithOwner:e})=>e)),u=e=>c(e)||o(e)&&!l.has(e),d=e.commits.known?{value:p()}:{value:null,reason:e.commits.reason},f=d.value??[];return{evidence:e,login:i,asOf:t,window:a,today:nx(f,t),repositories:e.repositories.known?{value:ex(e.repositories.value)}:{value:null,reason:e.repositories.reason},technologies:r,commits:d,commitsIn:m(),activeDays:h(),isOwn:o,isFork:c,mayBeFork:u};function p(){return(n??[]).map(({commit:e,at:t,found:n})=>{let r=Zc(e.authoredAt),i=n.class===`authored`||n.class===`assisted`;return{commit:e,at:t,offset:r,day:Yc(t,r),tool:i?n.tool:null}})}function m(){let t=new Map;for(let{commit:e}of f)t.set(e.repository,(t.get(e.repository)??0)+1);let n=e.totalsByRepository.commits;if(n.known)for(let[e,r]of Object.entries(n.value))r>0&&!s.has(e)&&t.set(e,Math.max(t.get(e)??0,r));return t}function h(){let{calendar:t}=e;if(!t.known&&f.length===0)return{value:null,reason:t.reason};let n=new Set(f.map(({day:e})=>e));if(t.known)for(let e of Qc(t.value,a.firstDay,a.lastDay))n.add(e);return{value:[...n].toSorted((e,t)=>e-t)}}}function $b(e){let{from:t,to:n}=Dh(e),r=Yc(t),i=Yc(n);return{from:t,to:n,firstDay:r,lastDay:i,firstDate:Xc(r),lastDate:Xc(i-1)}}function ex(e){return e.filter(({isFork:e})=>!e).toSorted((e,t)=>e.nameWithOwner<t.nameWithOwner?-1:1)}function tx(e){let t=`${e.toLowerCase()}/`;return e=>e.slice(0,t.length).toLowerCase()===t}function nx(e,t){let n=e.reduce((e,{offset:t})=>Math.min(e,t),0);return Yc(t.getTime(),n)}function rx(e){return Wb(`activity`,`Activity`,ax(e),ix(e))}function ix(e){return[ox(e),ux(e),dx(e),fx(e),px(e),mx(e),gx(e)]}function ax({evidence:e,commits:t}){let{calendar:n,totals:r}=e,i=n.known?n.value.counts.reduce((e,t)=>e+t,0):0,a=r.commits.known?r.commits.value:0;return{size:Math.max(i,a,t.value?.length??0),plenty:50}}function ox(e){let{evidence:t,login:n}=e,r=[...e.commitsIn.values()].reduce((e,t)=>e+t,0),i=Xo(t.totals.commits,[r]);return{id:`activity.commits`,label:`Own commits`,unit:`commits in a year`,most:35,measure:i,curve:Mb,table:wb.commits,why:()=>Z(`${Y(i,`own commit`)} in the year`),next:e=>{let t=Kh(e);return{value:t,text:`${J(t-e,`more commit`)} in a year`}},evidence:[zb(e,`commits`,`Own commits`,`author:${n}`,`author-date`)]}}function sx(e,t){return new Set(t.map(t=>Math.floor((e.window.lastDay-t)/7)))}var cx=({calendar:e})=>e.known&&!e.missing;function lx(e,t){let{activeDays:n,evidence:r}=e;if(n.value===null)return Ko(n.reason);let i=t(n.value);return cx(r)?Wo(i):Go(i,.5,1/0,z(`own-commits-alone`))}function ux(e){let t=lx(e,t=>sx(e,t).size);return{id:`activity.weeks`,label:`Active weeks`,unit:`weeks of 53`,most:25,measure:t,curve:kb(48),why:()=>Z(`Active in ${Y(t,`week`)} of the year`),next:e=>_x(e,Math.min(48,e+4),`more active week`),evidence:[Rb(e)]}}function dx(e){let t=lx(e,e=>e.length);return{id:`activity.days`,label:`Active days`,unit:`days in a year`,most:15,measure:t,curve:$(50,220),why:()=>Z(`Active on ${Y(t,`day`)} of the year`),next:e=>_x(e,Math.min(365,Kh(e)),`more active day`),evidence:[Rb(e)]}}function fx(e){let t=lx(e,$c),n=tl(new Set(e.activeDays.value??[]),e.asOf);return{id:`activity.streak`,label:`Longest streak`,unit:`days in a row`,most:10,measure:t,curve:$(5,30),why:()=>Z(`the longest run has ${Y(t,`day`)}, ${n?`the one that goes on now ${n}`:`none goes on now`}`),details:()=>({current:n}),next:e=>{let t=Kh(e);return{value:t,text:`a run of ${J(t,`day`)}`}},evidence:[Rb(e)]}}function px(e){let t=e.activeDays.value?.at(-1),n=t===void 0?366:Math.max(0,e.today-t),r=lx(e,()=>n);return{id:`activity.recency`,label:`Recency`,unit:`days since the last activity`,most:15,measure:r.known?{...r,best:r.coverage<1?0:n}:r,curve:Ab(7,30),why:()=>t===void 0?`No public activity in the year.`:Z(`last ${cx(e.evidence)?``:`seen `}active on ${Xc(t)}, ${J(n,`day`)} ago`),details:()=>t===void 0?{}:{lastDay:Xc(t)},next:e=>e>7?{value:0,text:`a contribution today`}:null,evidence:[Rb(e)]}}function mx(e){let{evidence:t}=e,n=[...e.commitsIn].filter(([,e])=>e>=3).toSorted(([e,t],[n,r])=>r-t||(e<n?-1:1)),r=hx(t.totalsByRepository.commits,n.length);return{id:`activity.repositories`,label:`Repositories kept alive`,unit:`repositories`,most:10,measure:r,curve:$(3,15),why:()=>Z(`${Y(r,`repository`,`repositories`)} with 3 or more own commits in the year${X(r)}; forks do not count`),next:e=>({value:e+1,text:`3 commits in one more repository`}),evidence:n.slice(0,5).map(([e])=>Bb(e))}}function hx(e,t){return e.known?Jo(t,z(`first-repositories`,50),{isFull:an(e)}):t>0?Go(t,.5,1/0,z(`own-commits-read`)):Ko(e.reason)}function gx(e){let t=lx(e,t=>[...sx(e,t)].filter(e=>e<13).length);return{id:`activity.momentum`,label:`Momentum`,unit:`weeks of the last 13`,most:15,measure:t,curve:kb(12),why:()=>Z(`Active in ${Y(t,`week`)} of the last 13${X(t)}`),next:e=>_x(e,Math.min(12,e+3),`more active week`),evidence:[Rb(e)]}}function _x(e,t,n){return t>e?{value:t,text:J(t-e,n)}:null}function vx(e){return Wb(`collaboration`,`Collaboration`,ax(e),yx(e))}function yx(e){let t=wx(e);return[bx(e),xx(e),Sx(e),Cx(e),Dx(t),Ox(t),kx(e)]}function bx(e){let t=Xo(e.evidence.totals.pullRequests,[Px(e,`pullRequests`),Mx(e).filter(({repository:t,createdAt:n})=>Nx(e,n)&&!e.mayBeFork(t)).length]);return{id:`collaboration.pullRequests`,label:`Pull requests opened`,unit:`pull requests in a year`,most:20,measure:t,curve:Pb,table:wb.pullRequests,why:()=>Z(`${Y(t,`pull request`)} opened in the year`),next:e=>Fx(e,`more pull request`),evidence:[zb(e,`pullrequests`,`Pull requests`,`is:pr author:${e.login}`,`created`)]}}function xx(e){let{evidence:t,login:n}=e,{pullRequests:r}=t,i=Mx(e).filter(({repository:t,intoOwn:n})=>!n&&!e.isOwn(t)&&!e.isFork(t)),a=i.filter(({mergedAt:t})=>t&&Nx(e,t)),o=i.filter(({createdAt:t,mergedAt:n})=>Nx(e,t)||n&&Nx(e,n)),s=r.known?Jo(a.length,z(`newest-pull-requests`,100),{isFull:r.value.length>=100}):Ko(r.reason);return{id:`collaboration.merged`,label:`Merged by others`,unit:`pull requests merged in a year`,most:30,measure:s,curve:$(5,60),why:()=>Z(`${Y(s,`pull request`)} merged into repositories of others`+(a.length?`, ${Math.round(100*a.length/o.length)} % of those read that were opened or merged in the year`:X(s))),details:()=>a.length?{share:a.length/o.length}:{},next:e=>Fx(e,`more merged pull request`),evidence:[zb(e,`pullrequests`,`Merged into repositories of others`,`is:pr is:merged author:${n} -user:${n}`,`merged`)]}}function Sx(e){let{evidence:t,login:n}=e,r=Xo(t.totals.reviews,[Px(e,`reviews`)]);return{id:`collaboration.reviews`,label:`Reviews given`,unit:`reviews in a year`,most:25,measure:r,curve:Nb,table:wb.reviews,why:()=>Z(`${Y(r,`pull request review`)} given in the year`),next:e=>Fx(e,`more review`),evidence:[zb(e,`pullrequests`,`Reviewed pull requests`,`is:pr reviewed-by:${n} -author:${n}`)]}}function Cx(e){let{evidence:t,login:n}=e,r=Xo(t.totals.issues,[Px(e,`issues`)]);return{id:`collaboration.issues`,label:`Issues opened`,unit:`issues in a year`,most:15,measure:r,curve:Fb,table:wb.issues,why:()=>Z(`${Y(r,`issue`)} opened in the year`),next:e=>Fx(e,`more issue`),evidence:[zb(e,`issues`,`Issues`,`is:issue author:${n}`,`created`)]}}function wx(e){let{totalsByRepository:t,pullRequests:n}=e.evidence,r=Object.values(t),i=new Set(e.commitsIn.keys());for(let e of r)if(e.known)for(let[t,n]of Object.entries(e.value))n&&i.add(t);for(let{repository:t,createdAt:n}of Mx(e))Nx(e,n)&&i.add(t);return{names:[...i].filter(t=>!e.isOwn(t)&&!e.isFork(t)).toSorted(),measureOf:e=>Ex(r,e,n.known)}}var Tx=z(`lists-given`);function Ex(e,t,n){let r=e.map(e=>e.known?Jo(t,Tx,{isFull:an(e)}):Ko(e.reason)),i=r.filter(e=>e.known);if(i.length===0&&!t&&!n)return r[0];let a=i.reduce((e,t)=>e+t.coverage,0)/e.length;return a<1?Go(t,a,1/0,Tx):Wo(t)}function Dx({names:e,measureOf:t}){let n=t(e.length);return{id:`collaboration.repositories`,label:`Repositories of others`,unit:`repositories in a year`,most:15,measure:n,curve:$(3,20),why:()=>Z(`contributed to ${Y(n,`repository`,`repositories`)} of other owners`+X(n)),next:e=>({value:e+1,text:`a contribution to one more repository of others`}),evidence:e.slice(0,5).map(Bb)}}function Ox({names:e,measureOf:t}){let n=[...new Set(e.map(e=>e.slice(0,e.indexOf(`/`))))],r=t(n.length);return{id:`collaboration.owners`,label:`Breadth of collaboration`,unit:`other owners in a year`,most:10,measure:r,curve:$(2,10),why:()=>Z(`worked with ${Y(r,`other account or organisation`,`other accounts or organisations`)}`+(n.length?`: ${Gh(n)}`:X(r))),details:()=>Wh(n),next:e=>({value:e+1,text:`a contribution to one more owner`}),evidence:n.slice(0,5).map(e=>({label:e,url:`https://github.com/${encodeURIComponent(e)}`}))}}function kx(e){let{commits:t}=e,n=e.login.toLowerCase(),r=(t.value??[]).filter(({commit:e})=>m_(e,n)),i=Ax(e,r.length);return{id:`collaboration.merges`,label:`Others' work merged`,unit:`merges in a year`,most:10,measure:i,curve:$(5,60),why:()=>Z(`${Y(i,`pull request`)} of others merged with a merge commit in the year${X(i)}; squashed and rebased ones leave no trace`),next:e=>Fx(e,`more merged pull request of others`,`more merged pull requests of others`),evidence:r.slice(0,5).map(({commit:e})=>Hb(e.repository,e.oid))}}function Ax({commits:e,evidence:t},n){if(e.value===null)return Ko(e.reason);let r=e.value.length,i=t.totals.commits,a=i.known?Math.max(0,i.value-r):1/0;return a===0?Wo(n):r===0?Ko(jx(t),a):i.known?Go(n,r/i.value,n+a,z(`own-commits`,r,i.value)):Go(n,.5,1/0,z(`own-commits-read`,r))}function jx({commits:e,totals:t}){let n=e.known&&e.missing?.[0]||null;return n?n.reason:t.commits.known?`not-read`:t.commits.reason}function Mx({evidence:e}){return e.pullRequests.known?e.pullRequests.value:[]}function Nx({window:e},t){let n=Date.parse(t);return n>=e.from&&n<=e.to}function Px({evidence:e,isFork:t},n){let r=e.totalsByRepository[n];return r.known?Object.entries(r.value).reduce((e,[n,r])=>t(n)?e:e+r,0):0}function Fx(e,t,n){let r=Kh(e);return{value:r,text:J(r-e,t,n)}}var Ix=new Map([[`AGENTS.md`,`AGENTS.md`],[`AGENT.md`,`AGENTS.md`],[`CLAUDE.md`,`Claude Code`],[`GEMINI.md`,`Gemini CLI`]]),Lx=new Map([[`.cursorrules`,`Cursor`],[`.github/copilot-instructions.md`,`GitHub Copilot`],[`.github/instructions`,`GitHub Copilot`],[`.github/prompts`,`GitHub Copilot`],[`.github/agents`,`GitHub Copilot`],[`.windsurfrules`,`Windsurf`],[`.clinerules`,`Cline`],[`.roorules`,`Roo Code`],[`.aider.conf.yml`,`Aider`],[`.mcp.json`,`Model Context Protocol`],[`.vscode/mcp.json`,`Model Context Protocol`],[`opencode.json`,`opencode`],[`.goosehints`,`Goose`]]),Rx=new Map([[`.cursor`,`Cursor`],[`.claude`,`Claude Code`],[`.claude-plugin`,`Claude Code`],[`.windsurf`,`Windsurf`],[`.gemini`,`Gemini CLI`],[`.codex`,`Codex`],[`.agents`,`AGENTS.md`],[`.roo`,`Roo Code`],[`.kiro`,`Kiro`],[`.junie`,`Junie`],[`.amazonq`,`Amazon Q`],[`.opencode`,`opencode`]]);function zx(e){let t=e.endsWith(`/`)?e.slice(0,-1):e,n=t.indexOf(`/`),r=n<0?t:t.slice(0,n);return Ix.get(t.slice(t.lastIndexOf(`/`)+1))??Lx.get(t)??(n>0||e.endsWith(`/`)?Rx.get(r):void 0)??(r===`.github`?Lx.get(t.slice(0,t.indexOf(`/`,n+1))):void 0)??null}function Bx(e){return(e.repositories.value??[]).filter(({relation:t,nameWithOwner:n})=>t===`owned`||(e.commitsIn.get(n)??0)>=3)}function Vx(e,t,n,r){if(e.repositories.value===null)return Ko(e.repositories.reason);let i=Wx(e)+Gx(e),a=0;for(let n of t){let t=1+(e.commitsIn.get(n.nameWithOwner)??0);i+=t,a+=t*r(n)}return i-a<1e-9?Wo(n):a===0&&n===0?Ko(Kx(t)):Go(n,a/i,1/0,Hx(e,t,r))}function Hx(e,t,n){let r=t.length+Wx(e),i=t.map(n).filter(e=>e>0);return i.some(e=>e<1)?z(`parts-of-repositories`,i.length):i.length<r?z(`repositories`,i.length,r):z(`repositories-listed`)}function Ux({paths:e,manifests:t,languages:n}){return[e,t,n].filter(({known:e})=>e).length/3}function Wx({evidence:e}){if(!e.ownedRepositoryCount.known||!e.repositories.known)return 0;let t=e.repositories.value.filter(({relation:e})=>e===`owned`).length;return Math.max(0,e.ownedRepositoryCount.value-t)}function Gx({evidence:e,repositories:t}){let{commits:n}=e.totalsByRepository;if(n.known)return+!!an(n);let r=(t.value??[]).filter(({relation:e})=>e!==`owned`);return Math.max(1,r.length)}function Kx(e){for(let{paths:t,languages:n}of e){if(!t.known)return t.reason;if(!n.known)return n.reason}return`not-read`}function qx(e){return Wb(`stackDiversity`,`Stack diversity`,{size:Bx(e).length,plenty:8},Jx(e))}function Jx(e){let t=Bx(e),n=new Set(t.map(({nameWithOwner:e})=>e)),r=e.technologies.filter(({evidence:e})=>n.has(e.repository)).toSorted((e,t)=>e.evidence.repository<t.evidence.repository?-1:1);return[Yx(e),Qx(e,t),$x(e,t,r),eS(e,t,r),tS(e,t)]}function Yx(e){let t=db(e),n=Vx(e,(e.repositories.value??[]).filter(({relation:t,nameWithOwner:n})=>t===`owned`||e.commitsIn.has(n)),hb(t),({languages:e})=>+!!e.known),r=_b(t),i=r.map(({name:e})=>e);return{id:`stackDiversity.languages`,label:`Substantial languages`,unit:`languages`,most:35,measure:n,curve:$(2.5,7),why:()=>i.length?Z(`${Y(n,`full language`)}: `+Gh(r.map(({name:e,amount:t})=>`${e} ${t}`))+(r.length>1?`; ${Zx(r)}`:``)):`No language of substance was seen.`,details:()=>({...Wh(i),amounts:r.slice(0,5).map(({amount:e})=>e),...r.length>1&&{evenly:$y(Xx(r))}}),next:e=>({value:e+.75,text:`a project of 30 KB in a new language`}),evidence:i.slice(0,5).map(t=>zb(e,`repositories`,t,`user:${e.login} language:"${t}"`))}}var Xx=e=>vb(e.map(({code:e})=>e));function Zx(e){return`mixed as evenly as ${J(Xx(e),`language`)} of equal size`}function Qx(e,t){let n=new Map;for(let{primaryLanguage:r,nameWithOwner:i}of t){let t=e.commitsIn.get(i)??0;!r||t<3||ob(r)<.5||n.has(r)||n.set(r,i)}let r=[...n.keys()].toSorted(),i=e.commits.value!==null||e.evidence.totalsByRepository.commits.known,a=Vx(e,t,r.length,()=>+!!i);return{id:`stackDiversity.recentLanguages`,label:`Languages of this year`,unit:`main languages`,most:15,measure:a,curve:$(2,5),why:()=>Z(`${Y(a,`main language`)} in the repositories with own commits of the year`+(r.length?`: ${Gh(r)}`:X(a))),details:()=>Wh(r),next:e=>({value:e+1,text:`3 commits in a project of another main language`}),evidence:[...n.values()].toSorted().slice(0,5).map(Bb)}}function $x(e,t,n){let r=nS(n,({technology:e})=>e),i=[...r.keys()].toSorted(),a=Vx(e,t,i.length,Ux);return{id:`stackDiversity.technologies`,label:`Frameworks and tools`,unit:`technologies`,most:35,measure:a,curve:$(12,40),why:()=>Z(`${Y(a,`framework or tool`,`frameworks and tools`)} in manifests, trees and topics`+(i.length?`: ${Gh(i,8)}`:X(a))),details:()=>Wh(i,8),next:e=>({value:e+3,text:`three more frameworks or tools in use`}),evidence:rS(r)}}function eS(e,t,n){let r=nS(n,({layer:e})=>e),i=[`testing`,...yg].find(e=>!r.has(e)),a=[...r.keys()].toSorted(),o=Vx(e,t,a.length,Ux);return{id:`stackDiversity.layers`,label:`Layers of a system`,unit:`layers of 10`,most:25,measure:o,curve:$(4,8),why:()=>Z(`${Y(o,`layer`)} of ten`+(a.length?`: ${Gh(a,10)}`:X(o))),details:()=>Wh(a,10),next:e=>i?{value:e+1,text:`a tool of one more layer, such as ${i}`,name:i}:null,evidence:rS(r)}}function tS(e,t){let n=new Map;for(let e of t)for(let[t,r]of Kg(e))n.has(t)||n.set(t,Vb(e.nameWithOwner,r));let r=[...n.keys()].toSorted(),i=Vx(e,t,r.length,Ux);return{id:`stackDiversity.ecosystems`,label:`Package ecosystems`,unit:`ecosystems`,most:15,measure:i,curve:$(2,5),why:()=>Z(`${Y(i,`package ecosystem`)}`+(r.length?`: ${Gh(r)}`:X(i))),details:()=>Wh(r),next:e=>({value:e+1,text:`a package in one more ecosystem`}),evidence:r.slice(0,5).map(e=>n.get(e))}}function nS(e,t){let n=new Map;for(let r of e){let e=t(r);n.has(e)||n.set(e,r)}return n}function rS(e){return Lb([...e.keys()].toSorted().map(t=>{let{evidence:n}=e.get(t),r=`manifest`in n?n.manifest:`path`in n&&n.path,i=r?Vb(n.repository,r):Bb(n.repository);return{label:`${t}: ${i.label}`,url:i.url}}))}function iS(e){return Wb(`aiSavviness`,`AI-savviness`,{size:e.commits.value?.length??0,plenty:50},aS(e))}function aS(e){let t=Bx(e),n=(e.commits.value??[]).filter(({tool:e})=>e!==null);return[sS(e,n),lS(e,n),uS(e,n),dS(e,t),fS(e,t)]}function oS(e,t,n=1/0){let r=Ax(e,t);return{...r,best:Math.min(r.best,n)}}function sS(e,t){let n=e.commits.value?.length??0;return{id:`aiSavviness.commits`,label:`Commits with AI marks`,unit:`commits in a year`,most:40,measure:oS(e,t.length),curve:$(20,200),why:()=>Z(t.length?`at least ${J(t.length,`commit`)} of the ${J(n,`own one`)} read ${t.length===1?`carries`:`carry`} a mark of an AI tool`:`${cS(n)}: little public evidence, which says nothing of the use of AI`),details:()=>({read:n}),next:e=>{let t=Kh(e);return{value:t,text:`${J(t-e,`more commit`)} with the trailer of the AI tool kept`}},evidence:t.slice(0,5).map(({commit:e})=>Hb(e.repository,e.oid))}}function cS(e){return e===0?`no own commits in the year to read`:e===1?`the one own commit read carries no mark of an AI tool`:`none of the ${J(e,`own commit`)} read carries a mark of an AI tool`}function lS(e,t){let n=oS(e,new Set(t.map(({day:t})=>Math.floor((e.window.lastDay-t)/7))).size,53);return{id:`aiSavviness.weeks`,label:`Weeks with AI marks`,unit:`weeks of 53`,most:25,measure:n,curve:$(6,30),why:()=>Z(`AI marks seen in ${Y(n,`week`)} of the year${X(n)}`),next:e=>e<53?{value:e+1,text:`one more week with a marked commit`}:null,evidence:[]}}function uS(e,t){let n=new Map;for(let e of t)e.tool&&!n.has(e.tool)&&n.set(e.tool,e);let r=[...n.keys()].toSorted(),i=oS(e,r.length);return{id:`aiSavviness.tools`,label:`AI tools`,unit:`tools`,most:15,measure:i,curve:$(2,5),why:()=>Z(`own commits name ${Y(i,`AI tool`)}`+(r.length?`: ${Gh(r)}`:X(i))),details:()=>Wh(r),next:e=>({value:e+1,text:`a marked commit of one more tool`}),evidence:r.slice(0,5).map(e=>{let{commit:t}=n.get(e);return{label:e,url:Hb(t.repository,t.oid).url}})}}function dS(e,t){let n=new Set,r=t.flatMap(({nameWithOwner:e,paths:t})=>{if(!t.known)return[];let r=t.value.flatMap(e=>{let t=zx(e);return t?[{path:e,tool:t}]:[]}).toSorted((e,t)=>e.path<t.path?-1:1);for(let{tool:e}of r)n.add(e);return r[0]?[{nameWithOwner:e,path:r[0].path}]:[]}),i=Vx(e,t,r.length,({paths:e})=>+!!e.known);return{id:`aiSavviness.instructions`,label:`Instructions for agents`,unit:`repositories`,most:25,measure:i,curve:$(2,8),why:()=>Z(`${Y(i,`repository`,`repositories`)} with instructions for AI agents`+(n.size?` (${Gh([...n].toSorted())})`:X(i))),details:()=>Wh([...n].toSorted()),next:e=>({value:e+1,text:`an AGENTS.md in one more repository`}),evidence:r.slice(0,5).map(({nameWithOwner:e,path:t})=>Vb(e,t))}}function fS(e,t){let n=new Set(t.map(({nameWithOwner:e})=>e)),r=nS(e.technologies.filter(({layer:e,evidence:t})=>e===`ai`&&n.has(t.repository)).toSorted((e,t)=>e.evidence.repository<t.evidence.repository?-1:1),({technology:e})=>e),i=Vx(e,t,r.size,Ux);return{id:`aiSavviness.stack`,label:`AI engineering stack`,unit:`technologies`,most:20,measure:i,curve:$(2,7),why:()=>Z(`${Y(i,`AI technology`,`AI technologies`)} in manifests and topics`+(r.size?`: ${Gh([...r.keys()].toSorted())}`:X(i))),details:()=>Wh([...r.keys()].toSorted()),next:e=>({value:e+1,text:`a project built on one more AI technology`}),evidence:rS(r)}}function pS(e,t,n=Oh(e,t),r=Mg(un(e))){let i=Qb(un(e),t,{own:n,technologies:r}),a={activity:rx(i),collaboration:vx(i),stackDiversity:qx(i),aiSavviness:iS(i)},o=Object.values(a);return{overall:{score:$y(mS(o.map(({score:e})=>e))),range:{low:$y(mS(o.map(({range:e})=>e.low))),high:$y(mS(o.map(({range:e})=>e.high)))},coverage:Math.round(mS(o.map(({coverage:e})=>e))*100)/100,confidence:hS(o.map(({confidence:e})=>e))},dimensions:a}}function mS(e){return e.reduce((e,t)=>e+t,0)/e.length}function hS(e){return es[Math.max(...e.map(e=>es.indexOf(e)))]}function gS(e){return _S(e).filter(({reason:e})=>e!==`not-applicable`).map(({what:e,part:t,count:n,reason:r})=>({what:e,part:t,count:n,reason:r,text:en[r]}))}function _S(e){let{totals:t,totalsByRepository:n}=e;return[...[[`name`,`the name`,e.subject.name],[`avatar`,`the picture`,e.subject.avatarUrl],[`age`,`the age of the account`,e.subject.createdAt],[`calendar`,`the contribution calendar`,e.calendar],[`commit-count`,`the number of commits`,t.commits],[`pull-request-count`,`the number of pull requests`,t.pullRequests],[`review-count`,`the number of reviews`,t.reviews],[`issue-count`,`the number of issues`,t.issues],[`commits-by-repository`,`commits by repository`,n.commits],[`pull-requests-by-repository`,`pull requests by repository`,n.pullRequests],[`reviews-by-repository`,`reviews by repository`,n.reviews],[`issues-by-repository`,`issues by repository`,n.issues],[`active-years`,`the active years`,e.activeYears],[`pull-requests`,`the pull requests`,e.pullRequests],[`repositories`,`the repositories`,e.repositories],[`repository-count`,`the number of repositories`,e.ownedRepositoryCount],[`commits`,`the commits`,e.commits]].flatMap(([e,t,n])=>n.known?[]:[{what:t,part:e,count:null,reason:n.reason,isPart:!1}]),...vS(e),...SS(e)]}function vS({pullRequests:e,repositories:t,commits:n}){let r=(e,t=`${e}s`)=>n=>n===null?`further ${t}`:J(n,`further ${e}`,`further ${t}`);return[...yS(e,`further-pull-requests`,r(`pull request`)),...yS(t,`further-repositories`,r(`repository`,`repositories`)),...yS(n,`commits-of-repositories`,e=>`commits of ${xS(e)}`)]}function yS(e,t,n){return bS(e).map(({count:e,reason:r})=>({what:n(e),part:t,count:e,reason:r,isPart:e!==null}))}function bS(e){return e.known&&e.missing||[]}function xS(e){return e===null?`some repositories`:J(e,`repository`,`repositories`)}function SS({repositories:e}){if(!e.known)return[];let t=e.value.filter(({isFork:e})=>!e);return[`languages`,`paths`,`manifests`].flatMap(e=>{let n=new Map,r=t.some(t=>t[e].known);for(let r of t){let t=r[e],i=t.known?bS(t).map(({reason:e})=>e):[t.reason];for(let e of i)n.set(e,(n.get(e)??0)+1)}return[...n].toSorted(([e],[t])=>e<t?-1:1).map(([t,n])=>({what:`${CS[e]} of ${xS(n)}`,part:`${CS[e]}-of-repositories`,count:n,reason:t,isPart:r}))})}var CS={languages:`languages`,paths:`files`,manifests:`dependencies`};function wS(e,{stage:t}){let n=un(e),{subject:r}=n,i=Oh(n,new Date(n.asOf)),a=Mg(n),o=Fh(n,i),s=Vy(n,o,a),c=r.kind===`user`;return{version:Zo,formula:Qo,stage:t,asOf:n.asOf,window:n.window,source:TS(n),subject:{login:r.login,kind:r.kind,name:M(r.name,null),avatarUrl:M(r.avatarUrl,null),createdAt:M(r.createdAt,null),url:`https://github.com/${encodeURIComponent(r.login)}`},scores:c?pS(n,new Date(n.asOf),i,a):null,archetype:s,aiMarks:o,languages:yb(M(n.repositories,[])),calendar:M(n.calendar,null),organization:xb(n),unseen:gS(n)}}function TS(e){let{subject:t,totals:n,totalsByRepository:r}=e,i=[t.name,t.createdAt,e.calendar,...Object.values(n),...Object.values(r),e.activeYears,e.pullRequests,e.repositories,e.ownedRepositoryCount,e.commits],a=new Set;for(let e of i)e.known&&a.add(e.source);if(a.size>1)return`mixed`;let[o=`rest`]=a;return o}async function ES(e,t){let{token:n,apiUrl:r,fetch:i,now:a}=t,o=n===``?[]:[{id:`workflow`,token:async()=>n}],s=Ri({login:e,asOf:new Date(a()),apiUrl:r,fetch:i,pool:Mn(o,a),meter:Gi(3,a),now:a});for await(let e of s)if(e.kind===`final`)return wS(e.evidence,{stage:`final`});throw new N(`server-error`)}function DS(e,t){return c(i(e,t),{throwIfNoEntry:!1})!==void 0}function OS(e,{path:t,svg:n}){let a=i(e,t),s=c(a,{throwIfNoEntry:!1});if(s&&!s.isFile())throw new B(`"${t}" is there and is no file.`);if(!`${d(kS(a))}${o}`.startsWith(d(e)+o))throw new B(`"${t}" does not lie in the repository.`);return l(r(a),{recursive:!0}),s&&u(a,`utf8`)===n?!1:(f(a,n),!0)}function kS(e){let t=r(e);return c(t,{throwIfNoEntry:!1})?t:kS(t)}async function AS(e){let{workflow:t}=e;try{let n=jS(e),r=MS(n,await t.group(`Reading the public record of ${n.login}`,()=>ES(n.login,{...e,token:n.token,apiUrl:n.apiUrl})),t);return t.setOutput(`changed`,String(r.length>0)),t.setOutput(`paths`,r.join(`
`)),t.summarize(FS(n,r)),n.commit&&r.length>0&&await PS(n,r,e),0}catch(e){return IS(e,t)}}function jS({env:e,workflow:t}){let n=t.input(`login`)||e.GITHUB_REPOSITORY_OWNER||``;if(!m(n))throw new B(`"${n}" is no login of GitHub.`);return{login:n,files:of(t.input(`files`)||`phantom.svg card`),token:t.input(`token`),apiUrl:(e.GITHUB_API_URL||`https://api.github.com`).replace(/\/$/,``),root:e.GITHUB_WORKSPACE||process.cwd(),commit:lf(`commit`,t.input(`commit`)||`true`),message:t.input(`message`)||`Update the cards of Git Phantom Scope`}}function MS({files:e,root:t},n,r){let i=n.unseen.some(({reason:e})=>NS.has(e));i&&r.warn(`GitHub did not answer everything: files that are there stay.`);let a=[];for(let{path:o,kind:s,parameters:c}of e){if(i&&DS(t,o))continue;let e=OS(t,{path:o,svg:Yd(s,c,n)});e&&a.push(o),r.say(`${o}: ${e?`written`:`as it was`}`)}return a}var NS=new Set([`resource-limits`,`rate-limited`,`timed-out`,`upstream-failed`]);async function PS({root:e,message:t},n,{env:r,workflow:i}){let a=r.GITHUB_REF_NAME??``;r.GITHUB_REF_TYPE!==`branch`||r.GITHUB_REF!==`refs/heads/${a}`?i.warn(`Nothing is committed: the workflow does not run on a branch.`):await ef(e)===a?await i.group(`Committing`,()=>tf({root:e,paths:n,message:t,branch:a})):i.warn(`Nothing is committed: what is checked out is not ${a}.`)}function FS({login:e,files:t},n){let r=t.map(({path:e,kind:t})=>`| \`${e.replace(/[|`]/g,``)}\` | ${t} | ${n.includes(e)?`written`:`as it was`} |`);return[`### Cards of ${e}`,``,`| file | kind | |`,`| --- | --- | --- |`,...r].join(`
`)}function IS(e,t){if(e instanceof N)return LS(e.kind,t);if(e instanceof B||e instanceof $d)t.fail(e.message);else throw e;return 1}function LS(e,t){return e===`not-found`||e===`bad-credentials`?(t.fail(e===`not-found`?`GitHub knows nobody by that login.`:`GitHub does not take the token: leave the input out, or give one that is valid.`),1):(t.warn(`GitHub could not be read (${e}): the files stay as they are.`),t.setOutput(`changed`,`false`),t.setOutput(`paths`,``),0)}var RS=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;function zS(e){return e.replaceAll(RS,``)}function BS(e){return zS(e).replaceAll(/\s+/g,` `).trim()}function VS(e,t,n){let r=(e,n)=>t(`::${e}::${HS(BS(n))}\n`),i=(e,t)=>{e&&s(e,t)};return{input:t=>(e[`INPUT_${t.toUpperCase()}`]??``).trim(),say:e=>t(`${BS(e).replace(/^::/,`: :`).replaceAll(`##[`,`## [`)}\n`),async group(e,n){r(`group`,e);try{return await n()}finally{t(`::endgroup::
`)}},warn:e=>r(`warning`,e),fail:e=>r(`error`,e),setOutput:(t,r)=>i(e.GITHUB_OUTPUT,`${t}<<${n}\n${r}\n${n}\n`),summarize:t=>i(e.GITHUB_STEP_SUMMARY,`${t}\n`)}}var HS=e=>e.replaceAll(`%`,`%25`).replaceAll(`\r`,`%0D`).replaceAll(`
`,`%0A`);process.exitCode=await AS({env:process.env,workflow:VS(process.env,e=>process.stdout.write(e),e()),fetch:e=>fetch(e),now:()=>Date.now()});export{};