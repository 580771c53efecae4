"""Ways to deploy, each said to the SAM template and to the Terraform module: with what must be given,
with everything that can be given, and with other people's authorizer and callers."""

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import cloudformation

sys.path.insert(0, str(cloudformation.INFRA / "terraform" / "check"))
import standin  # noqa: E402  (it stands in another folder)

WORK = Path(os.environ["WORK"])

BACKEND = "https://backend.example"
CERTIFICATE = "arn:aws:acm:eu-central-1:123456789012:certificate/0f"
TOPIC = "arn:aws:sns:eu-central-1:123456789012:alarms"


def settings():
    """The function's own table of its settings, row by row."""
    command = ["cargo", "xtask", "settings", "--json"]
    done = subprocess.run(command, cwd=cloudformation.INFRA.parent, stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)


SETTINGS = settings()

# Each setting with another value than its default.
EXAMPLES = {row["parameter"]: row["example"] for row in SETTINGS if not row["set_by_the_template"]}

LEAST = {"BackendUrl": BACKEND}

# By parameter of the template; the module's variables have the same values, of their own types.
MOST = EXAMPLES | LEAST | {
    "StageName": "production",
    "RouteSelectionExpression": "$request.body.type",
    "CustomRoutes": ["custom-1", "custom-2", "custom-3", "custom-4"],
    "ThrottlingRateLimit": 100,
    "ThrottlingBurstLimit": 50,
    "LogRetentionDays": 400,
    "CreateApiGatewayLogRole": True,
    "DomainName": "chat.example.com",
    "CertificateArn": CERTIFICATE,
    "DomainMappingKey": "ws",
    "HostedZoneId": "Z0123456789",
    "Authorizer": "self",
    "AuthorizerIdentitySource": ["route.request.querystring.token"],
    "Architecture": "arm64",
    "MemorySize": 512,
    "Timeout": 60,
    "ReservedConcurrency": 50,
    "LogLevel": "DEBUG",
    "XrayTracing": True,
    "SubnetIds": ["subnet-1", "subnet-2"],
    "SecurityGroupIds": ["sg-1"],
    "PublishUrl": "signature",
    "PublishQueue": True,
    "HeartbeatSchedule": "rate(5 minutes)",
    "HeartbeatData": '{"type":"beat"}',
    "PointInTimeRecovery": True,
    "RetainTable": True,
    "AlarmTopicArn": TOPIC,
    "AlarmBackendFailures": 7,
    "AlarmBackendP99": 1500,
    "BackendSigningSecret": "secretsmanager:sidewire/backend",
    "PublishSigningSecret": "ssm:/sidewire/publish",
}

SECRET = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:sidewire/backend-AbCdEf"

OTHERS = LEAST | {
    "BackendSigningSecret": SECRET,
    "Authorizer": "arn:aws:lambda:eu-central-1:123456789012:function:judge",
    "AuthMode": "authorizer",
    "ResumeLog": False,
    "PublishUrl": "iam",
    "PublishPrincipalArn": "arn:aws:iam::123456789012:role/worker",
}


def stack(choices):
    return cloudformation.Stack(**{name: as_parameter(value) for name, value in choices.items()})


def as_parameter(value):
    if isinstance(value, bool):
        return str(value).lower()
    return ",".join(value) if isinstance(value, list) else str(value)


def variable(parameter):
    return f"websocket_{cloudformation.snake(parameter)}"


@cache
def terraform():
    return standin.Terraform(WORK / "terraform")


def plan(choices):
    zip_path = WORK / "function.zip"
    zip_path.write_bytes(b"any file will do for a plan")
    variables = {variable(name): value for name, value in choices.items()}
    return terraform().plan(variables | {"websocket_lambda_zip_path": str(zip_path)})


@cache
def stacks():
    return {"least": stack(LEAST), "most": stack(MOST), "others": stack(OTHERS)}


@cache
def plans():
    return {"least": plan(LEAST), "most": plan(MOST), "others": plan(OTHERS)}
