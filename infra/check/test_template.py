"""The SAM template: linters on what is written and on what SAM makes of it, and what no linter asks."""

import json
import re
import subprocess
import sys
import unittest
from pathlib import Path

import cloudformation
import scenarios
from cloudformation import INFRA, Refused

# Of https://docs.aws.amazon.com/apigateway: nothing of the query string, the headers, a frame or
# the authorizer's context, which has the token.
LOGGED = {
    "$context.requestId",
    "$context.requestTime",
    "$context.eventType",
    "$context.routeKey",
    "$context.status",
    "$context.connectionId",
    "$context.identity.sourceIp",
    "$context.authorizer.status",
    "$context.integrationStatus",
    "$context.integrationLatency",
    "$context.integrationErrorMessage",
    "$context.error.message",
}


def run(program, *arguments):
    """A program that stands beside this Python."""
    done = subprocess.run(
        [Path(sys.executable).parent / program, *arguments],
        cwd=INFRA / "sam",
        text=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    return done.returncode, done.stdout


class Linted(unittest.TestCase):
    def test_sam_finds_nothing_in_the_template(self):
        code, said = run("sam", "validate", "--lint", "--template", "template.yaml", "--region", "eu-central-1")
        self.assertEqual(code, 0, said)
        self.assertIn("is a valid SAM Template", said)

    def test_cfn_lint_finds_nothing_in_what_sam_makes_of_it(self):
        plain = scenarios.WORK / "translated.json"
        plain.write_text(json.dumps(cloudformation.translated(), indent=1))
        code, said = run(
            "cfn-lint",
            "--regions",
            "eu-central-1",
            "--include-checks",
            "I",
            "--ignore-checks",
            "I3013",
            "I3011",
            "--template",
            str(plain),
        )
        self.assertEqual((code, said.strip()), (0, ""))


class Made(unittest.TestCase):
    """What comes out, with the least and with the most that can be said."""

    def each(self, kind):
        for name, stack in scenarios.stacks().items():
            for logical, properties in stack.of_type(kind).items():
                with self.subTest(stack=name, resource=logical):
                    yield stack, properties

    def test_it_is_a_websocket_api(self):
        for _, api in self.each("AWS::ApiGatewayV2::Api"):
            self.assertEqual(api["ProtocolType"], "WEBSOCKET")

    def test_one_integration_hands_every_event_to_the_function(self):
        for _, integration in self.each("AWS::ApiGatewayV2::Integration"):
            self.assertEqual(
                integration,
                {
                    "ApiId": "<Api.id>",
                    "IntegrationType": "AWS_PROXY",
                    "IntegrationMethod": "POST",
                    "IntegrationUri": "arn:aws:apigateway:eu-central-1:lambda:path/2015-03-31/functions/<ProxyFunction.arn>/invocations",
                    "PayloadFormatVersion": "1.0",
                    "TimeoutInMillis": 29000,
                },
            )

    def test_routes_are_the_three_and_those_that_are_asked_for(self):
        for name, custom in (("least", []), ("most", ["custom-1", "custom-2", "custom-3", "custom-4"])):
            routes = scenarios.stacks()[name].of_type("AWS::ApiGatewayV2::Route").values()
            keys = [route["RouteKey"] for route in routes]
            self.assertCountEqual(keys, ["$connect", "$disconnect", "$default", *custom])
            for route in routes:
                self.assertEqual(route["Target"], "integrations/<Integration.id>")

    def test_two_custom_routes_are_two(self):
        routes = scenarios.stack(scenarios.LEAST | {"CustomRoutes": ["chat_message", "typing"]}).of_type(
            "AWS::ApiGatewayV2::Route"
        )
        keys = [route["RouteKey"] for route in routes.values()]
        self.assertCountEqual(keys, ["$connect", "$disconnect", "$default", "chat_message", "typing"])

    def test_message_routes_have_responses_where_replies_are_returned(self):
        for choices in (scenarios.LEAST, scenarios.MOST, scenarios.LEAST | {"Reply": "response"}):
            stack = scenarios.stack(choices)
            routes = stack.of_type("AWS::ApiGatewayV2::Route")
            returned = choices.get("Reply") == "response"
            answering = {
                f"<{name}.id>"
                for name, route in routes.items()
                if returned and route["RouteKey"] not in ("$connect", "$disconnect")
            }
            responses = stack.of_type("AWS::ApiGatewayV2::RouteResponse").values()
            self.assertEqual({each["RouteId"] for each in responses}, answering)
            self.assertEqual({each["RouteResponseKey"] for each in responses}, {"$default"} if returned else set())
            for name, route in routes.items():
                expected = "$default" if f"<{name}.id>" in answering else None
                self.assertEqual(route.get("RouteResponseSelectionExpression"), expected, name)
            function = stack.properties("ProxyFunction")
            self.assertEqual(function["Environment"]["Variables"]["REPLY"], "response" if returned else "post")

    def test_the_stage_deploys_and_throttles(self):
        for name, stage, rate, burst in (("least", "development", 500, 100), ("most", "production", 100, 50)):
            made = scenarios.stacks()[name].properties("Stage")
            self.assertEqual((made["StageName"], made["AutoDeploy"]), (stage, True))
            settings = made["DefaultRouteSettings"]
            self.assertEqual(
                [int(settings["ThrottlingRateLimit"]), int(settings["ThrottlingBurstLimit"])], [rate, burst]
            )

    def test_no_log_has_a_query_string_or_a_frame(self):
        for _, stage in self.each("AWS::ApiGatewayV2::Stage"):
            fields = json.loads(stage["AccessLogSettings"]["Format"]).values()
            self.assertEqual(set(fields), LOGGED)
            settings = stage["DefaultRouteSettings"]
            self.assertEqual((settings["LoggingLevel"], settings["DataTraceEnabled"]), ("OFF", False))

    def test_the_same_function_judges_handshakes_if_asked(self):
        stack = scenarios.stacks()["most"]
        authorizer = stack.properties("HandshakeAuthorizer")
        self.assertEqual(
            authorizer,
            {
                "ApiId": "<Api.id>",
                "Name": "handshake",
                "AuthorizerType": "REQUEST",
                "AuthorizerUri": stack.properties("Integration")["IntegrationUri"],
                "IdentitySource": ["route.request.querystring.token"],
            },
        )

    def test_an_authorizer_of_others_judges_handshakes_if_asked(self):
        stack = scenarios.stacks()["others"]
        authorizer = stack.properties("HandshakeAuthorizer")
        self.assertTrue(
            authorizer["AuthorizerUri"].endswith(f"/functions/{scenarios.OTHERS['Authorizer']}/invocations")
        )
        self.assertNotIn("IdentitySource", authorizer)
        self.assertEqual(stack.properties("AuthorizerPermission")["FunctionName"], scenarios.OTHERS["Authorizer"])

    def test_only_handshakes_are_judged(self):
        for name, kind in (("least", "NONE"), ("most", "CUSTOM"), ("others", "CUSTOM")):
            for route in scenarios.stacks()[name].of_type("AWS::ApiGatewayV2::Route").values():
                wanted = kind if route["RouteKey"] == "$connect" else "NONE"
                self.assertEqual(
                    (route["AuthorizationType"], "AuthorizerId" in route), (wanted, wanted == "CUSTOM")
                )

    def test_what_failed_in_a_batch_comes_again_alone_and_in_the_end_waits(self):
        stack = scenarios.stacks()["most"]
        self.assertEqual(
            stack.properties("PublishesToFunction"),
            {
                "EventSourceArn": "<Publishes.arn>",
                "FunctionName": "<ProxyFunction.arn>",
                "BatchSize": 10,
                "FunctionResponseTypes": ["ReportBatchItemFailures"],
            },
        )
        queue = stack.properties("Publishes")
        self.assertEqual(
            queue["RedrivePolicy"], {"deadLetterTargetArn": "<FailedPublishes.arn>", "maxReceiveCount": 5}
        )
        self.assertEqual(queue["VisibilityTimeout"], stack.properties("ProxyFunction")["Timeout"])

    def test_the_clock_publishes_to_everyone(self):
        stack = scenarios.stacks()["most"]
        heartbeat = stack.properties("Heartbeat")
        self.assertEqual((heartbeat["ScheduleExpression"], heartbeat["State"]), ("rate(5 minutes)", "ENABLED"))
        (target,) = heartbeat["Targets"]
        self.assertEqual(target["Arn"], "<ProxyFunction.arn>")
        self.assertEqual(
            json.loads(target["Input"]), {"action": "publish", "to": {"everyone": True}, "data": {"type": "beat"}}
        )

    def test_nothing_publishes_unless_asked(self):
        made = scenarios.stacks()["least"].resources
        self.assertFalse(made.keys() & {"PublishingUrl", "Publishes", "Heartbeat", "HandshakeAuthorizer"})

    def test_secrets_are_references(self):
        variables = scenarios.stacks()["most"].properties("ProxyFunction")["Environment"]["Variables"]
        self.assertEqual(variables["BACKEND_SIGNING_SECRET"], "{{resolve:secretsmanager:sidewire/backend}}")
        self.assertEqual(variables["PUBLISH_SIGNING_SECRET"], "{{resolve:ssm:/sidewire/publish}}")

    def test_an_arn_is_left_to_the_function(self):
        variables = scenarios.stacks()["others"].properties("ProxyFunction")["Environment"]["Variables"]
        self.assertEqual(variables["BACKEND_SIGNING_SECRET"], scenarios.SECRET)
        for arn in ("arn:aws:s3:::secrets", "arn:aws:secretsmanager:eu-central-1:123456789012:secret:"):
            with self.subTest(arn=arn), self.assertRaisesRegex(cloudformation.Refused, "never the secret itself"):
                cloudformation.Stack(**GOOD, BackendSigningSecret=arn)

    def test_a_ca_is_a_file_or_kept_somewhere(self):
        for value in ("certificates/ca.pem", scenarios.SECRET):
            stack = cloudformation.Stack(**GOOD, BackendCa=value)
            variables = stack.properties("ProxyFunction")["Environment"]["Variables"]
            self.assertEqual(variables["BACKEND_CA"], value)
        with self.assertRaisesRegex(cloudformation.Refused, "the path of a file"):
            cloudformation.Stack(**GOOD, BackendCa="-----BEGIN CERTIFICATE-----")

    def test_the_function_posts_to_the_stage_even_behind_a_domain(self):
        for name, stage in (("least", "development"), ("most", "production")):
            stack = scenarios.stacks()[name]
            variables = stack.properties("ProxyFunction")["Environment"]["Variables"]
            endpoint = f"https://<Api.id>.execute-api.eu-central-1.amazonaws.com/{stage}"
            self.assertEqual(variables["API_GATEWAY_ENDPOINT"], endpoint)
            self.assertEqual(stack.outputs()["ManagementEndpoint"], endpoint)

    def test_clients_are_told_where_to_connect(self):
        least, most = (scenarios.stacks()[name].outputs()["WebSocketUrl"] for name in ("least", "most"))
        self.assertEqual(least, "wss://<Api.id>.execute-api.eu-central-1.amazonaws.com/development")
        self.assertEqual(most, "wss://chat.example.com/ws")

    def test_the_table_stays_only_if_asked(self):
        for name, policy in (("least", "Delete"), ("most", "Retain")):
            stack = scenarios.stacks()[name]
            table = stack.resources["ConnectionsTable"]
            self.assertEqual(
                [stack.value(table[key]) for key in ("DeletionPolicy", "UpdateReplacePolicy")], [policy, policy]
            )
            self.assertEqual(stack.properties("ConnectionsTable")["DeletionProtectionEnabled"], policy == "Retain")

    def test_samconfig_deploys_this_template(self):
        config = (INFRA / "sam" / "samconfig.toml").read_text()
        self.assertIn('template_file = "template.yaml"', config)
        self.assertIn("CAPABILITY_IAM", config)


GOOD = {"BackendUrl": "https://backend.example"}
JWT = {"AuthMode": "jwt", "JwksUrl": "https://issuer.example/keys"}
DOMAIN = {"DomainName": "chat.example.com", "CertificateArn": scenarios.CERTIFICATE}

# What is given, and part of what CloudFormation answers.
REFUSED = [
    ({"BackendUrl": "backend.example"}, "expected http://HOST or https://HOST"),
    ({"BackendUrl": "ftp://backend.example"}, "expected http://HOST or https://HOST"),
    ({"BackendUrl": "https://backend.example/?key=1"}, "expected http://HOST or https://HOST"),
    ({}, "BackendUrl is missing"),
    ({"BackendConnectPath": "none", "BackendMessagePath": "none"}, "BackendUrl is missing"),
    (GOOD | {"StageName": "my stage"}, "StageName: expected 1 to 128 letters"),
    (GOOD | {"StageName": ""}, "StageName: expected 1 to 128 letters"),
    (GOOD | {"StageName": "$default"}, "StageName: expected 1 to 128 letters"),
    (GOOD | {"ThrottlingRateLimit": "0"}, "ThrottlingRateLimit: expected at least 1"),
    (GOOD | {"ThrottlingBurstLimit": "0"}, "ThrottlingBurstLimit: expected at least 1"),
    (GOOD | {"ThrottlingRateLimit": "many"}, "ThrottlingRateLimit: expected a number"),
    (GOOD | {"DomainName": "chat.example.com"}, "DomainName needs CertificateArn"),
    (GOOD | {"CertificateArn": scenarios.CERTIFICATE}, "CertificateArn needs DomainName"),
    (GOOD | DOMAIN | {"CertificateArn": "my-certificate"}, "expected the ARN of an ACM certificate"),
    (GOOD | DOMAIN | {"DomainName": "wss://chat.example.com"}, "expected a host name"),
    (GOOD | {"HostedZoneId": "Z0123456789"}, "HostedZoneId needs DomainName"),
    (GOOD | {"BookingRequired": "chats"}, "BookingRequired: expected types"),
    (GOOD | {"CustomRoutes": "$connect"}, "CustomRoutes: expected up to four route keys"),
    (GOOD | {"CustomRoutes": "a,b,c,d,e"}, "CustomRoutes: expected up to four route keys"),
    (GOOD | {"LogRetentionDays": "42"}, "LogRetentionDays: expected one of"),
    (GOOD | {"Architecture": "riscv64"}, "Architecture: expected one of"),
    (GOOD | {"SubnetIds": "subnet-1"}, "SubnetIds needs SecurityGroupIds"),
    (GOOD | {"BackendSigningSecret": "sesame-open-sesame-open-sesame-3"}, "never the secret itself"),
    (GOOD | {"StoreToken": "false"}, "StoreToken=false needs BackendSigningSecret"),
    (GOOD | {"ConnectionTtlSeconds": "7199"}, "ConnectionTtlSeconds: expected at least 7200"),
    (GOOD | {"AuthMode": "jwt"}, "AuthMode=jwt needs JwksUrl"),
    (GOOD | JWT | {"JwksUrl": "http://issuer.example/keys"}, "JwksUrl: expected an https:// URL"),
    (GOOD | {"Authorizer": "self"}, "Authorizer=self needs AuthMode=jwt"),
    (GOOD | {"Authorizer": "mine"}, "Authorizer: expected none, self, or the ARN"),
    (GOOD | {"Authorizer": scenarios.OTHERS["Authorizer"]}, "An authorizer of yours needs AuthMode=authorizer"),
    (GOOD | {"AuthMode": "authorizer"}, "AuthMode=authorizer needs an Authorizer of yours"),
    (
        GOOD | {"AuthorizerIdentitySource": "route.request.querystring.token"},
        "AuthorizerIdentitySource needs Authorizer",
    ),
    (
        GOOD | JWT | {"Authorizer": "self", "AuthorizerIdentitySource": "$request.header.Token"},
        "expected route.request.header",
    ),
    (GOOD | {"PublishUrl": "open"}, "PublishUrl: expected one of"),
    (GOOD | {"PublishUrl": "signature"}, "PublishUrl=signature needs PublishSigningSecret"),
    (
        GOOD | {"PublishUrl": "signature", "PublishSigningSecret": "sesame-open-sesame-open-sesame-3"},
        "never the secret itself",
    ),
    (
        GOOD | {"PublishPrincipalArn": "arn:aws:iam::123456789012:role/worker"},
        "PublishPrincipalArn needs PublishUrl=iam",
    ),
    (GOOD | {"PublishUrl": "iam", "PublishPrincipalArn": "*"}, "expected the ARN of a role"),
    (GOOD | {"HeartbeatSchedule": "rate(5 minutes)"}, "HeartbeatSchedule needs PublishEveryone=true"),
    (GOOD | {"PublishEveryone": "true", "HeartbeatSchedule": "hourly"}, "HeartbeatSchedule: expected rate"),
    (
        GOOD | {"PublishEveryone": "true", "HeartbeatSchedule": "rate(1 hour)", "HeartbeatData": "beat"},
        "expected a JSON object",
    ),
    (GOOD | {"AlarmTopicArn": "ops@example.com"}, "expected the ARN of an SNS topic"),
]


class BadParameters(unittest.TestCase):
    def test_each_is_refused_before_anything_is_made(self):
        for given, words in REFUSED:
            with self.subTest(given=given):
                with self.assertRaisesRegex(Refused, re.escape(words)):
                    cloudformation.Stack(**given)

    def test_what_they_spoil_is_good_by_itself(self):
        cloudformation.Stack(**GOOD)
        cloudformation.Stack(**GOOD, **DOMAIN, HostedZoneId="Z0123456789")
        cloudformation.Stack(**JWT, BackendConnectPath="none", BackendMessagePath="none")
        cloudformation.Stack(
            **GOOD, **JWT, Authorizer="self", AuthorizerIdentitySource="route.request.querystring.token"
        )
        cloudformation.Stack(**GOOD, PublishUrl="iam")
        cloudformation.Stack(**GOOD, PublishUrl="signature", PublishSigningSecret="secretsmanager:sidewire/publish")
        cloudformation.Stack(**GOOD, PublishEveryone="true", HeartbeatSchedule="cron(0/5 * * * ? *)")
        cloudformation.Stack(BackendUrl="http://10.0.0.1:8000/prefix")
