"""What the function may do: exactly what its code calls, on exactly what is its own."""

import json
import re
import unittest

import pairs
import scenarios
from cloudformation import INFRA, snake
from scenarios import standin

SOURCES = INFRA.parent / "proxy" / "src"

# Statements that may name every resource, since AWS knows no smaller ones for their actions.
EVERYWHERE = {
    "Traces": "X-Ray's actions have no resources",
    "NetworkInterfaces": "Lambda attaches functions to a VPC with these, and asks for every resource",
    "NoNetworkForTheCode": "it forbids",
}

# Ends of ARNs that may be open, and what they leave open.
OPEN_ENDS = {
    "/POST/@connections/*": "the id of a connection",
    "/DELETE/@connections/*": "the id of a connection",
    ":log-group:/aws/lambda/sidewire-proxy:*": "a stream of the function's own log group",
}

# An SDK call in the source, and the actions that IAM asks for. A transaction asks for those of its
# parts.
CALLS = {
    "get_item": {"dynamodb:GetItem"},
    "put_item": {"dynamodb:PutItem"},
    "delete_item": {"dynamodb:DeleteItem"},
    "update_item": {"dynamodb:UpdateItem"},
    "query": {"dynamodb:Query"},
    "scan": {"dynamodb:Scan"},
    "batch_write_item": {"dynamodb:BatchWriteItem"},
    "batch_get_item": {"dynamodb:BatchGetItem"},
    "transact_write_items": set(),
    "transact_get_items": {"dynamodb:GetItem"},
    "execute_statement": {"dynamodb:PartiQLSelect"},
}
PARTS = {
    "Put": "dynamodb:PutItem",
    "Update": "dynamodb:UpdateItem",
    "Delete": "dynamodb:DeleteItem",
    "ConditionCheck": "dynamodb:ConditionCheckItem",
}


def listed(value):
    return value if isinstance(value, list) else [value]


def statements():
    """Those of each role: a name of what it is from, and the statement."""
    for name, stack in scenarios.stacks().items():
        for logical, role in stack.of_type("AWS::IAM::Role").items():
            for policy in role.get("Policies", []):
                for statement in policy["PolicyDocument"]["Statement"]:
                    yield f"SAM {name} {logical}", statement
    if standin.is_there():
        for name, plan in scenarios.plans().items():
            for resource in plan["planned_values"]["root_module"]["resources"]:
                if resource["type"] in ("aws_iam_role_policy", "aws_iam_policy"):
                    for statement in json.loads(resource["values"]["policy"])["Statement"]:
                        yield f"Terraform {name} {resource['address']}", statement


# What may call the function: this stage, its authorizer, and its clock.
SOURCES_OF_EVENTS = (
    r"^arn:aws:execute-api:eu-central-1:123456789012:<[^>]*\.id>/((development|production)/\*|authorizers/<[^>]*\.id>)$"
    r"|^<(Heartbeat|aws_cloudwatch_event_rule\.sidewire-heartbeat)\.arn>$"
)


def permissions():
    """Each one of the function's own policy, in Terraform's words."""
    for name, stack in scenarios.stacks().items():
        for logical, permission in stack.of_type("AWS::Lambda::Permission").items():
            yield f"SAM {name} {logical}", {snake(key): pairs.text(value) for key, value in permission.items()}
    if standin.is_there():
        for name, plan in scenarios.plans().items():
            for resource in plan["planned_values"]["root_module"]["resources"]:
                if resource["type"] == "aws_lambda_permission":
                    values = {
                        key: pairs.text(value) for key, value in resource["values"].items() if value is not None
                    }
                    yield f"Terraform {name} {resource['address']}", values


class Policies(unittest.TestCase):
    def test_no_statement_names_every_resource_but_those_with_a_reason(self):
        for source, statement in statements():
            for resource in listed(statement["Resource"]):
                with self.subTest(source=source, sid=statement["Sid"], resource=resource):
                    if statement["Sid"] in EVERYWHERE:
                        self.assertEqual(resource, "*")
                        continue
                    closed = resource
                    for end in OPEN_ENDS:
                        closed = closed.removesuffix(end)
                    self.assertNotIn("*", closed)
                    self.assertNotIn("?", closed)

    def test_no_statement_allows_every_action(self):
        for source, statement in statements():
            if statement["Effect"] == "Allow":
                for action in listed(statement["Action"]):
                    with self.subTest(source=source, action=action):
                        self.assertNotIn("*", action)

    def test_the_table_and_its_index_are_named_exactly(self):
        for source, statement in statements():
            if any(action.startswith("dynamodb:") for action in listed(statement["Action"])):
                with self.subTest(source=source, sid=statement["Sid"]):
                    (resource,) = listed(statement["Resource"])
                    self.assertRegex(
                        resource,
                        r"^<(ConnectionsTable|aws_dynamodb_table\.sidewire-connections)\.arn>(/index/user_id-index)?$"
                        r"|^<(LogTable|aws_dynamodb_table\.sidewire-log)\.arn>$",
                    )
                    if resource.endswith("user_id-index"):
                        self.assertEqual(listed(statement["Action"]), ["dynamodb:Query"])

    def test_the_actions_are_those_that_the_code_calls(self):
        files = [
            file.read_text()
            for file in SOURCES.rglob("*.rs")
            if "tests" not in file.parts and file.name != "tests.rs"
        ]
        code = "\n".join(files)
        called = set()
        for method, actions in CALLS.items():
            if re.search(rf"client\s*\.{method}\(\)", code):
                called |= actions
        called |= {action for part, action in PARTS.items() if re.search(rf"\b{part}::builder\(\)", code)}
        # Frames are posted without the SDK.
        methods = {verb for text in files if "/@connections/" in text for verb in re.findall(r"Method::([A-Z]+)", text)}
        sdk = {"post_to_connection": "POST", "delete_connection": "DELETE", "get_connection": "GET"}
        methods |= {verb for method, verb in sdk.items() if f".{method}()" in code}
        self.assertTrue(called and methods)
        allowed = {}
        for source, statement in statements():
            if statement["Sid"] == "Connections":
                for resource in listed(statement["Resource"]):
                    allowed.setdefault(source, set()).add(resource.split("/")[-3])
            for action in listed(statement["Action"]):
                if action.startswith("dynamodb:"):
                    allowed.setdefault(source, set()).add(action)
        self.assertTrue(allowed)
        for source, each in allowed.items():
            with self.subTest(source=source):
                # Everyone is addressed only where that is allowed.
                everyone = set() if " most " in source else {"dynamodb:Scan"}
                # Epochs begin only in a log, which the others do without.
                epochs = {"dynamodb:ConditionCheckItem"} if " others " in source else set()
                self.assertEqual(each, (called | methods) - everyone - epochs)

    def test_only_texts_that_settings_name_are_read(self):
        found = {}
        for source, statement in statements():
            if set(listed(statement["Action"])) & {"secretsmanager:GetSecretValue", "ssm:GetParameter"}:
                with self.subTest(source=source):
                    self.assertEqual(
                        listed(statement["Action"]), ["secretsmanager:GetSecretValue", "ssm:GetParameter"]
                    )
                found.setdefault(" ".join(source.split(" ")[:2]), {})[statement["Sid"]] = statement["Resource"]
        wanted = {
            "most": {"ReadBackendCa": scenarios.MOST["BackendCa"]},
            "others": {"ReadBackendSigningSecret": scenarios.SECRET},
        }
        makers = ["SAM", "Terraform"] if standin.is_there() else ["SAM"]
        self.assertEqual(
            found, {f"{maker} {name}": reads for maker in makers for name, reads in wanted.items()}
        )

    def test_nobody_can_forge_an_event(self):
        """Whoever may invoke the function can send it any event, one of API Gateway's too. So a service
        may for one source of ours only, and everybody else by the function's URL only."""
        found = {}
        for source, permission in permissions():
            found.setdefault(source.split(" ")[1], []).append(permission["principal"])
            with self.subTest(source=source):
                if permission["principal"].endswith(".amazonaws.com"):
                    self.assertEqual(permission["action"], "lambda:InvokeFunction")
                    self.assertRegex(permission["source_arn"], SOURCES_OF_EVENTS)
                elif permission["action"] == "lambda:InvokeFunctionUrl":
                    self.assertEqual(
                        permission["function_url_auth_type"],
                        "NONE" if permission["principal"] == "*" else "AWS_IAM",
                    )
                else:
                    # In the policy this is `"Bool": {"lambda:InvokedViaFunctionUrl": "true"}`.
                    self.assertEqual(
                        (permission["action"], permission["invoked_via_function_url"]),
                        ("lambda:InvokeFunction", "true"),
                    )
        both = 2 if standin.is_there() else 1
        gateway, clock, worker = (
            "apigateway.amazonaws.com",
            "events.amazonaws.com",
            "arn:aws:iam::123456789012:role/worker",
        )
        self.assertCountEqual(found["least"], [gateway] * both)
        self.assertCountEqual(found["most"], [gateway, gateway, "*", "*", clock] * both)
        self.assertCountEqual(found["others"], [gateway, gateway, worker, worker] * both)

    def test_a_url_without_iam_is_open_only_where_publishes_are_signed(self):
        for name, stack in scenarios.stacks().items():
            for url in stack.of_type("AWS::Lambda::Url").values():
                variables = stack.properties("ProxyFunction")["Environment"]["Variables"]
                self.assertEqual(url["AuthType"] == "NONE", "PUBLISH_SIGNING_SECRET" in variables, name)

    def test_connections_are_managed_on_this_stage_only(self):
        found = 0
        for source, statement in statements():
            if "execute-api:ManageConnections" in listed(statement["Action"]):
                found += 1
                for resource in listed(statement["Resource"]):
                    with self.subTest(source=source):
                        stage = "production" if " most " in source else "development"
                        self.assertRegex(
                            resource,
                            rf"^arn:aws:execute-api:eu-central-1:123456789012:<[^>]*\.id>/{stage}/(POST|DELETE)/@connections/\*$",
                        )
        self.assertEqual(found, 6 if standin.is_there() else 3)
