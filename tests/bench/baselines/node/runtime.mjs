// Lambda's loop for index.mjs, without a package: the published one is compiled when it is installed.
import { Agent, request } from 'node:http';

const [host, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(':');
const agent = new Agent({ keepAlive: true });

function ask(method, path, body = '') {
  const { promise, resolve, reject } = withResolvers();
  const headers = { 'content-length': Buffer.byteLength(body) };
  const asked = request({ agent, host, port, method, headers, path: `/2018-06-01/runtime/${path}` }, async (answer) => {
    let text = '';
    for await (const piece of answer.setEncoding('utf8')) text += piece;
    resolve({ headers: answer.headers, text });
  });
  asked.on('error', reject).end(body);
  return promise;
}

function withResolvers() {
  const made = {};
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
}

function told(error) {
  return JSON.stringify({ errorType: error.name, errorMessage: error.message, stackTrace: [error.stack] });
}

let handler;
try {
  ({ handler } = await import('./index.mjs'));
} catch (error) {
  await ask('POST', 'init/error', told(error));
  throw error;
}
for (;;) {
  const { headers, text } = await ask('GET', 'invocation/next');
  const invocation = `invocation/${headers['lambda-runtime-aws-request-id']}`;
  try {
    await ask('POST', `${invocation}/response`, JSON.stringify(await handler(JSON.parse(text))));
  } catch (error) {
    console.error(error);
    await ask('POST', `${invocation}/error`, told(error));
  }
}
