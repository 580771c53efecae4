# What the function may do, and nothing else.

locals {
  statements = concat(
    [
      {
        Sid    = "Rows"
        Effect = "Allow"
        Action = [
          "dynamodb:BatchWriteItem",
          "dynamodb:DeleteItem",
          "dynamodb:GetItem",
          "dynamodb:PutItem",
          "dynamodb:Query",
          "dynamodb:UpdateItem",
        ]
        Resource = aws_dynamodb_table.connections.arn
      },
      {
        Sid      = "Users"
        Effect   = "Allow"
        Action   = "dynamodb:Query"
        Resource = "${aws_dynamodb_table.connections.arn}/index/user_id-index"
      },
      {
        Sid    = "Connections"
        Effect = "Allow"
        Action = "execute-api:ManageConnections"
        Resource = [
          "${local.stage_arn}/POST/@connections/*",
          "${local.stage_arn}/DELETE/@connections/*",
        ]
      },
      {
        Sid      = "Log"
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = "arn:${local.partition}:logs:${local.region}:${local.account}:log-group:/aws/lambda/${local.function_name}:*"
      },
    ],
    [for table in aws_dynamodb_table.log : {
      Sid      = "Broadcasts"
      Effect   = "Allow"
      Action   = ["dynamodb:ConditionCheckItem", "dynamodb:PutItem", "dynamodb:Query"]
      Resource = table.arn
    }],
    [for name, arn in local.stored : {
      Sid      = "Read${name}"
      Effect   = "Allow"
      Action   = ["secretsmanager:GetSecretValue", "ssm:GetParameter"]
      Resource = arn
    }],
    [for statement in [{
      Sid      = "Everyone"
      Effect   = "Allow"
      Action   = "dynamodb:Scan"
      Resource = aws_dynamodb_table.connections.arn
    }] : statement if var.websocket_publish_everyone],
    [for queue in aws_sqs_queue.publishes : {
      Sid      = "Queue"
      Effect   = "Allow"
      Action   = ["sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage", "sqs:SendMessage"]
      Resource = queue.arn
    }],
    # X-Ray knows no resources for these.
    [for statement in [{
      Sid      = "Traces"
      Effect   = "Allow"
      Action   = ["xray:PutTelemetryRecords", "xray:PutTraceSegments"]
      Resource = "*"
    }] : statement if var.websocket_xray_tracing],
    # Lambda itself attaches the function with these, and asks for every resource.
    [for statement in [{
      Sid    = "NetworkInterfaces"
      Effect = "Allow"
      Action = [
        "ec2:AssignPrivateIpAddresses",
        "ec2:CreateNetworkInterface",
        "ec2:DeleteNetworkInterface",
        "ec2:DescribeNetworkInterfaces",
        "ec2:DescribeSubnets",
        "ec2:UnassignPrivateIpAddresses",
      ]
      Resource = "*"
    }] : statement if local.in_vpc],
    # The function's own code has no business there.
    [for statement in [{
      Sid       = "NoNetworkForTheCode"
      Effect    = "Deny"
      Action    = "ec2:*"
      Resource  = "*"
      Condition = { ArnEquals = { "lambda:SourceFunctionArn" = "arn:${local.partition}:lambda:${local.region}:${local.account}:function:${local.function_name}" } }
    }] : statement if local.in_vpc],
  )
  policy = jsonencode({ Version = "2012-10-17", Statement = local.statements })
}

resource "aws_iam_role" "proxy" {
  count = local.makes_function ? 1 : 0

  name_prefix = "${var.websocket_name}-proxy-"
  description = "What Sidewire may do"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "lambda.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
  tags = var.tags
}

resource "aws_iam_role_policy" "proxy" {
  count = local.makes_function ? 1 : 0

  name   = "proxy"
  role   = aws_iam_role.proxy[0].name
  policy = local.policy
}
