// The function of function.py once more, for Node: a plain loop over the Lambda Runtime API, no runtime client. What it
// remembers lives in its process, so one environment must serve all events.

import { setTimeout } from "node:timers/promises";
import {
  ApiGatewayManagementApiClient,
  GetConnectionCommand,
  PostToConnectionCommand,
} from "@aws-sdk/client-apigatewaymanagementapi";

const ENDPOINT = "AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI";
const connects = new Map();
const watchers = new Map();
const clients = new Map();

function management({ domainName, stage }) {
  const endpoint = process.env[ENDPOINT] ? undefined : `https://${domainName}/${stage}`;
  if (!clients.has(endpoint)) clients.set(endpoint, new ApiGatewayManagementApiClient({ endpoint }));
  return clients.get(endpoint);
}

/** Posts JSON and returns the status of the answer. */
async function post(context, connection, value) {
  const Data = JSON.stringify(value);
  const command = new PostToConnectionCommand({ ConnectionId: connection, Data });
  const answer = await management(context).send(command).catch((error) => error);
  return answer.$metadata.httpStatusCode;
}

/** The status of a connection's description. */
async function look(context, ConnectionId) {
  const answer = await management(context).send(new GetConnectionCommand({ ConnectionId })).catch((error) => error);
  return answer.$metadata.httpStatusCode;
}

async function connect(event, context) {
  const query = event.queryStringParameters ?? {};
  if (query.do === "crash") throw new Error("as the client wants it");
  if (query.do === "no-status") return {};
  if (query.do === "refuse") return { statusCode: Number(query.status), body: "a reason of its own" };
  if (query.do === "get") return { statusCode: await look(context, context.connectionId) };
  if (query.do === "wait") await setTimeout(Number(query.seconds) * 1000);
  if (query.do === "post") return { statusCode: await post(context, context.connectionId, "too early") };
  connects.set(context.connectionId, event);
  const headers = { "X-Function": "nobody sees this" };
  if (query.protocol) headers["Sec-WebSocket-Protocol"] = query.protocol;
  return { statusCode: Number(query.status ?? 200), headers, body: "nobody sees this" };
}

function parsed(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

async function message(event, context) {
  const mine = context.connectionId;
  const asked = parsed(event.body);
  switch (asked.do) {
    case "crash":
      throw new Error("as the client wants it");
    case "answer":
      return asked.answer;
    case "tell-all":
      for (const connection of [...connects.keys()]) {
        if ((await post(context, connection, { text: asked.text })) === 410) connects.delete(connection);
      }
      break;
    case "watch":
      watchers.set(asked.whom, mine);
      await post(context, mine, { watching: asked.whom });
      break;
    case "length":
      await post(context, mine, { length: Buffer.byteLength(event.body) });
      break;
    case "connect-event":
      await post(context, mine, connects.get(mine));
      break;
    default:
      await post(context, mine, event);
  }
  return { statusCode: 200 };
}

async function disconnect(event, context) {
  const gone = context.connectionId;
  connects.delete(gone);
  const watcher = watchers.get(gone);
  watchers.delete(gone);
  if (watcher) await post(context, watcher, event);
  return { statusCode: 200 };
}

export async function handler(event) {
  const context = event.requestContext;
  const serve = { CONNECT: connect, MESSAGE: message, DISCONNECT: disconnect };
  return serve[context.eventType](event, context);
}

/** Serves one event after the other. The gateway ends the process. */
async function loop(runtimeApi) {
  const invocations = `http://${runtimeApi}/2018-06-01/runtime/invocation`;
  for (;;) {
    const next = await fetch(`${invocations}/next`);
    const id = next.headers.get("lambda-runtime-aws-request-id");
    const event = await next.json();
    let path, body;
    try {
      [path, body] = ["response", await handler(event)];
    } catch (error) {
      [path, body] = ["error", { errorType: error.name, errorMessage: error.message, stackTrace: [] }];
    }
    const told = await fetch(`${invocations}/${id}/${path}`, { method: "POST", body: JSON.stringify(body) });
    await told.arrayBuffer();
  }
}

// On Lambda a managed runtime imports the handler instead.
if (process.argv[2] === "loop") await loop(process.env.AWS_LAMBDA_RUNTIME_API);
