export const id = 754;
export const ids = [754];
export const modules = {

/***/ 4754:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  fetchThrough: () => (/* binding */ fetchThrough)
});
var chunk_CZ7CSFO4 = __webpack_require__(8882);
var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
var node_http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7067);
var node_https__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4708);
var node_net__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7030);
var node_stream_consumers__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8321);
var node_tls__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1692);
var node_zlib__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8522);


// build/action/fetch-through.js







var redirects = 20;
var fetchThrough = (proxy) => async (address, wanted) => {
  try {
    return await follow(new URL(address), wanted, proxy, redirects);
  } catch (cause) {
    wanted.signal?.throwIfAborted();
    throw new TypeError("fetch failed", { cause });
  }
};
async function follow(url, wanted, proxy, left) {
  const answer = await ask(url, wanted, proxy);
  const { statusCode = 0, headers } = answer;
  if (!moved.has(statusCode) || headers.location === void 0)
    return responseOf(url, answer);
  answer.resume();
  if (left === 0)
    throw Object.assign(new Error("Redirected on and on."), { code: "redirected on and on" });
  const next = new URL(headers.location, url);
  return follow(next, redirected(wanted, statusCode, next.origin === url.origin), proxy, left - 1);
}
var moved = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
function redirected({ method, headers, body, signal }, status, isSameOrigin) {
  const { authorization = "", ...others } = headers;
  const kept = isSameOrigin && authorization !== "" ? headers : others;
  const becomesGet = status === 303 || status < 303 && method === "POST";
  return becomesGet ? { method: "GET", headers: kept, signal } : { method, headers: kept, body, signal };
}
async function ask(url, { method, headers, body, signal }, proxy) {
  const options = { method, headers: { ...headers, "accept-encoding": "gzip" }, ...signalOf(signal) };
  const request = url.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_3__.request(url, { ...options, ...await inside(url, proxy, signal) }) : scheme(proxy).request({
    ...options,
    ...placeOf(proxy),
    path: url.href,
    headers: { ...options.headers, ...credentials(proxy), host: url.host }
  });
  request.end(body);
  const [answer] = await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(request, "response");
  if (!answer)
    throw new Error("No answer.");
  return answer;
}
async function inside(url, proxy, signal) {
  const host = bare(url);
  const path = `${url.hostname}:${url.port || 443}`;
  const request = scheme(proxy).request({
    ...placeOf(proxy),
    ...signalOf(signal),
    method: "CONNECT",
    path,
    headers: { ...credentials(proxy), host: path }
  });
  request.end();
  const [answer, socket] = await connected(request);
  const { statusCode = 0 } = answer;
  if (statusCode < 200 || statusCode > 299) {
    socket.destroy();
    throw Object.assign(new Error("Refused by the proxy."), { code: `the proxy answered ${statusCode}` });
  }
  return { createConnection: () => (0,node_tls__WEBPACK_IMPORTED_MODULE_6__.connect)({ socket, host, servername: (0,node_net__WEBPACK_IMPORTED_MODULE_4__.isIP)(host) === 0 ? host : "" }) };
}
var connected = async (request) => {
  const [answer, socket] = await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(request, "connect");
  return [answer, socket];
};
async function responseOf(url, answer) {
  const { statusCode: status = 0, headers, headersDistinct } = answer;
  const received = await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_5__.buffer)(answer);
  const content = headers["content-encoding"] === "gzip" && received.length > 0 ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_7__.gunzipSync)(received) : received;
  const fields = Object.entries(headersDistinct).flatMap(([name, values = []]) => values.map((value) => [name, value]));
  const response = new Response(bodiless.has(status) ? null : content, { status, headers: fields });
  Object.defineProperty(response, "url", { value: url.href });
  return response;
}
var bodiless = /* @__PURE__ */ new Set([204, 205, 304]);
var scheme = ({ protocol }) => protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_3__ : node_http__WEBPACK_IMPORTED_MODULE_2__;
var bare = ({ hostname }) => hostname.replace(/^\[|\]$/g, "");
var placeOf = (proxy) => ({ host: bare(proxy), port: proxy.port || null, agent: false });
var signalOf = (signal) => signal ? { signal } : {};
var credentials = ({ username, password }) => username === "" ? {} : { "proxy-authorization": `Basic ${btoa(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`)}` };



/***/ })

};
