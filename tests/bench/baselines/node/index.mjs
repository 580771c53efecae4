// A WebSocket proxy as teams deploy it in Node.js: the AWS SDK v3, all posts at once. In all else it does what the
// one in Python does.
import { ApiGatewayManagementApiClient, PostToConnectionCommand } from '@aws-sdk/client-apigatewaymanagementapi';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';

const { API_GATEWAY_ENDPOINT: endpoint, BACKEND_URL, CONNECTIONS_TABLE: TableName } = process.env;
const TWO_HOURS = 2 * 60 * 60;
const accepted = { statusCode: 200 };

const rows = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const clients = new ApiGatewayManagementApiClient({ endpoint });

export async function handler(event) {
  const { connectionId, eventType } = event.requestContext;
  if (eventType === 'CONNECT') return connect(connectionId, event.queryStringParameters);
  if (eventType === 'MESSAGE') return message(connectionId, event.body);
  const row = await find(connectionId);
  if (row) await remove(row);
  return accepted;
}

async function connect(connection_id, { booking_id, token }) {
  const { status } = await call(booking_id, 'connect', { connection_id, token });
  if (status !== 200) return { statusCode: status };
  const expires = Math.floor(Date.now() / 1000) + TWO_HOURS;
  await rows.send(new PutCommand({ TableName, Item: { booking_id, connection_id, token, expires } }));
  return accepted;
}

async function message(connection_id, text) {
  const row = await find(connection_id);
  const body = { connection_id, message: JSON.parse(text), token: row.token };
  const { status, reply } = await call(row.booking_id, 'message', body);
  if (status !== 200) return { statusCode: status };
  const { broadcast, ...rest } = reply;
  const frame = JSON.stringify(rest);
  if (!broadcast) return { ...accepted, body: frame };
  const posts = [];
  for await (const member of members(row.booking_id)) posts.push(post(member, frame));
  await Promise.all(posts);
  return accepted;
}

async function call(booking, path, body) {
  const answer = await fetch(`${BACKEND_URL}/api/chat/ws/${booking}/${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${body.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, reply: await answer.json() };
}

async function find(connection_id) {
  const query = new QueryCommand({
    TableName,
    IndexName: 'connection_id-index',
    KeyConditionExpression: 'connection_id = :connection',
    ExpressionAttributeValues: { ':connection': connection_id },
  });
  return (await rows.send(query)).Items[0];
}

async function* members(booking) {
  let ExclusiveStartKey;
  do {
    const query = new QueryCommand({
      TableName,
      KeyConditionExpression: 'booking_id = :booking',
      ExpressionAttributeValues: { ':booking': booking },
      ExclusiveStartKey,
    });
    const page = await rows.send(query);
    yield* page.Items;
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
}

async function post(member, frame) {
  try {
    await clients.send(new PostToConnectionCommand({ ConnectionId: member.connection_id, Data: frame }));
  } catch (error) {
    if (error.$metadata?.httpStatusCode !== 410) throw error;
    await remove(member);
  }
}

function remove({ booking_id, connection_id }) {
  return rows.send(new DeleteCommand({ TableName, Key: { booking_id, connection_id } }));
}
