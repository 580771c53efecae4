// A WebSocket proxy as teams deploy it in Node.js: the AWS SDK v3, all posts at once. In all else it does what the
// one in Python does.
import { ApiGatewayManagementApiClient, PostToConnectionCommand } from '@aws-sdk/client-apigatewaymanagementapi';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';

const { API_GATEWAY_ENDPOINT: endpoint, BACKEND_URL, CONNECTIONS_TABLE: TableName } = process.env;
const TWO_HOURS = 2 * 60 * 60;
const accepted = { statusCode: 200 };

const rows = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const clients = new ApiGatewayManagementApiClient({ endpoint });

export async function handler(event) {
  const { connectionId, eventType } = event.requestContext;
  if (eventType === 'CONNECT') return connect(connectionId, event.queryStringParameters);
  if (eventType === 'MESSAGE') return message(connectionId, event.body);
  await remove(connectionId);
  return accepted;
}

async function connect(connection_id, { booking_id: room, token }) {
  const { status } = await call(room, 'connect', { connection_id, token });
  if (status !== 200) return { statusCode: status };
  const expires = Math.floor(Date.now() / 1000) + TWO_HOURS;
  await rows.send(new PutCommand({ TableName, Item: { connection_id, room, token, expires } }));
  return accepted;
}

async function message(connection_id, text) {
  const { Item: row } = await rows.send(new GetCommand({ TableName, Key: { connection_id } }));
  const body = { connection_id, message: JSON.parse(text), token: row.token };
  const { status, reply } = await call(row.room, 'message', body);
  if (status !== 200) return { statusCode: status };
  const { broadcast, ...rest } = reply;
  const frame = JSON.stringify(rest);
  if (!broadcast) return { ...accepted, body: frame };
  const posts = [];
  for await (const member of members(row.room)) posts.push(post(member, frame));
  await Promise.all(posts);
  return accepted;
}

async function call(room, path, body) {
  const answer = await fetch(`${BACKEND_URL}/api/chat/ws/${room}/${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${body.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, reply: await answer.json() };
}

async function* members(room) {
  let ExclusiveStartKey;
  do {
    const page = await rows.send(
      new QueryCommand({
        TableName,
        IndexName: 'room-index',
        KeyConditionExpression: 'room = :room',
        ExpressionAttributeValues: { ':room': room },
        ExclusiveStartKey,
      }),
    );
    for (const row of page.Items) yield row.connection_id;
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
}

async function post(member, frame) {
  try {
    await clients.send(new PostToConnectionCommand({ ConnectionId: member, Data: frame }));
  } catch (error) {
    if (error.$metadata?.httpStatusCode !== 410) throw error;
    await remove(member);
  }
}

function remove(connection_id) {
  return rows.send(new DeleteCommand({ TableName, Key: { connection_id } }));
}
