"""What the SAM template makes beside what the Terraform module makes, resource by resource, each
brought down to facts: a name, as Terraform spells it, and a value.
"""

import json
import re

from cloudformation import snake

# The same thing in both. The README of this folder shows this to people, and a test compares.
PAIRS = {
    "Api": "aws_apigatewayv2_api.this",
    "Integration": "aws_apigatewayv2_integration.this",
    "ConnectRoute": 'aws_apigatewayv2_route.this["$connect"]',
    "DisconnectRoute": 'aws_apigatewayv2_route.this["$disconnect"]',
    "DefaultRoute": 'aws_apigatewayv2_route.this["$default"]',
    "CustomRoute1": 'aws_apigatewayv2_route.this["custom-1"]',
    "CustomRoute2": 'aws_apigatewayv2_route.this["custom-2"]',
    "CustomRoute3": 'aws_apigatewayv2_route.this["custom-3"]',
    "CustomRoute4": 'aws_apigatewayv2_route.this["custom-4"]',
    "DefaultRouteResponse": 'aws_apigatewayv2_route_response.this["$default"]',
    "CustomRouteResponse1": 'aws_apigatewayv2_route_response.this["custom-1"]',
    "CustomRouteResponse2": 'aws_apigatewayv2_route_response.this["custom-2"]',
    "CustomRouteResponse3": 'aws_apigatewayv2_route_response.this["custom-3"]',
    "CustomRouteResponse4": 'aws_apigatewayv2_route_response.this["custom-4"]',
    "HandshakeAuthorizer": "aws_apigatewayv2_authorizer.handshake[0]",
    "AuthorizerPermission": "aws_lambda_permission.authorizer[0]",
    "Stage": "aws_apigatewayv2_stage.this",
    "AccessLog": "aws_cloudwatch_log_group.access",
    "ApiGatewayLogRole": "aws_iam_role.api_gateway_log[0]",
    "ApiGatewayAccount": "aws_api_gateway_account.this[0]",
    "Domain": "aws_apigatewayv2_domain_name.this[0]",
    "DomainMapping": "aws_apigatewayv2_api_mapping.this[0]",
    "DomainAlias": "aws_route53_record.this[0]",
    "ProxyFunction": "aws_lambda_function.proxy[0]",
    "ApiPermission": "aws_lambda_permission.api",
    "ProxyLog": "aws_cloudwatch_log_group.proxy[0]",
    "ProxyRole": "aws_iam_role.proxy[0]",
    "PublishingUrl": "aws_lambda_function_url.publish[0]",
    "PublishingUrlPermission": "aws_lambda_permission.publish_url[0]",
    "PublishingInvokePermission": "aws_lambda_permission.publish_invoke[0]",
    "Publishes": "aws_sqs_queue.publishes[0]",
    "FailedPublishes": "aws_sqs_queue.failed_publishes[0]",
    "PublishesToFunction": "aws_lambda_event_source_mapping.publishes[0]",
    "Heartbeat": "aws_cloudwatch_event_rule.heartbeat[0]",
    "HeartbeatPermission": "aws_lambda_permission.heartbeat[0]",
    "ConnectionsTable": "aws_dynamodb_table.connections",
    "LogTable": "aws_dynamodb_table.log[0]",
    "FunctionErrorsAlarm": "aws_cloudwatch_metric_alarm.function_errors[0]",
    "FunctionThrottlesAlarm": 'aws_cloudwatch_metric_alarm.metric["function-throttles"]',
    "ProxyErrorsAlarm": 'aws_cloudwatch_metric_alarm.metric["proxy-errors"]',
    "FloodsAlarm": 'aws_cloudwatch_metric_alarm.metric["floods"]',
    "BackendFailuresAlarm": 'aws_cloudwatch_metric_alarm.metric["backend-failures"]',
    "BackendP99Alarm": 'aws_cloudwatch_metric_alarm.metric["backend-p99"]',
    "GoneShareAlarm": "aws_cloudwatch_metric_alarm.gone_share[0]",
    "FailedPublishesAlarm": "aws_cloudwatch_metric_alarm.failed_publishes[0]",
    "ProxyDashboard": "aws_cloudwatch_dashboard.this[0]",
}

# Parts of a resource that Terraform has as resources of their own.
PARTS = {
    "aws_iam_role_policy.proxy[0]": "ProxyRole",
    "aws_iam_role_policy_attachment.api_gateway_log[0]": "ApiGatewayLogRole",
    "aws_cloudwatch_event_target.heartbeat[0]": "Heartbeat",
}

# Where the two differ on purpose, and why.
DIFFERENCES = {
    ("ProxyFunction", "code.s3_bucket"): "SAM uploads the zip",
    ("ProxyFunction", "code.s3_key"): "SAM uploads the zip",
    ("ProxyFunction", "filename"): "Terraform reads the zip",
    ("ProxyFunction", "source_code_hash"): "Terraform compares the zip",
    ("ProxyFunction", "tags.lambda:createdBy"): "SAM's own tag",
    (
        "ProxyFunction",
        "environment.variables.BACKEND_SIGNING_SECRET",
    ): "SAM resolves it at deployment, Terraform at the plan",
    (
        "ProxyFunction",
        "environment.variables.PUBLISH_SIGNING_SECRET",
    ): "SAM resolves it at deployment, Terraform at the plan",
    ("ProxyRole", "name_prefix"): "CloudFormation makes names up by itself",
    ("ApiGatewayLogRole", "name_prefix"): "CloudFormation makes names up by itself",
    ("Stage", "description"): "CloudFormation orders by references, Terraform by depends_on",
}

# Facts whose words differ and whose meaning does not.
RENAMED = {
    "AWS::ApiGateway::Account": {"cloud_watch_role_arn": "cloudwatch_role_arn"},
    "AWS::ApiGatewayV2::Stage": {"stage_name": "name"},
    "AWS::ApiGatewayV2::Integration": {"timeout_in_millis": "timeout_milliseconds"},
    "AWS::ApiGatewayV2::DomainName": {"domain_name_configurations": "domain_name_configuration"},
    "AWS::ApiGatewayV2::Authorizer": {"identity_source": "identity_sources"},
    "AWS::Lambda::Url": {"auth_type": "authorization_type", "target_function_arn": "function_name"},
    "AWS::SQS::Queue": {
        "queue_name": "name",
        "visibility_timeout": "visibility_timeout_seconds",
        "message_retention_period": "message_retention_seconds",
    },
    "AWS::Logs::LogGroup": {"log_group_name": "name"},
    "AWS::Route53::RecordSet": {
        "hosted_zone_id": "zone_id",
        "alias_target.hosted_zone_id": "alias.zone_id",
        "alias_target.dns_name": "alias.name",
        "alias_target.evaluate_target_health": "alias.evaluate_target_health",
    },
    "AWS::CloudWatch::Alarm": {
        "metrics": "metric_query",
    },
}

# Attributes of other resources, by both names.
ATTRIBUTES = {
    "domain_name_configuration.target_domain_name": "regional_domain_name",
    "domain_name_configuration.hosted_zone_id": "regional_hosted_zone_id",
    "name": "queue_name",
}


def of_stack(stack):
    """The facts of each resource of a CloudFormation stack."""
    return {name: cloudformation_facts(name, stack) for name in stack.resources}


def of_plan(plan):
    """The facts of each resource of a Terraform plan, by the names of their pairs in the stack."""
    written = {
        each["address"]: each.get("expressions", {}) for each in plan["configuration"]["root_module"]["resources"]
    }
    made = {
        each["address"]: each
        for each in plan["planned_values"]["root_module"]["resources"]
        if each["mode"] == "managed"
    }
    names = {address: name for name, address in PAIRS.items()} | PARTS
    if alone := made.keys() - names.keys():
        raise ValueError(f"without a pair in the SAM template: {', '.join(sorted(alone))}")
    facts = {}
    for address, resource in made.items():
        expressions = written[re.sub(r"\[.*\]$", "", address)]
        values = {
            name: value for name, value in resource["values"].items() if name in expressions or is_block(value)
        }
        facts.setdefault(names[address], {}).update(terraform_facts(resource["type"], values))
    labels = {label_of(resource): names[address] for address, resource in made.items() if address not in PARTS}
    facts = {name: symbols(each, labels) for name, each in facts.items()}
    # What the provider decides of the resource itself is no fact of the module.
    return {
        name: {fact: value for fact, value in each.items() if not value.startswith(f"<{name}.")}
        for name, each in facts.items()
    }


def is_block(value):
    """A dynamic block is missing where the plan shows what is written."""
    return isinstance(value, list) and value != [] and all(isinstance(each, dict) for each in value)


def label_of(resource):
    """The stand-in's text for a resource: that of a computed attribute, without the attribute."""
    found = re.search(
        r"<(aws_[^<>]*)\.id>", json.dumps(resource["values"].get("id") or resource["values"].get("arn"))
    )
    return found[1] if found else resource["address"]


def symbols(facts, labels):
    """`<aws_dynamodb_table.sidewire-connections.arn>` becomes `<ConnectionsTable.arn>`."""

    def replace(found):
        for label, name in labels.items():
            if found[1].startswith(label + "."):
                attribute = found[1].removeprefix(label + ".")
                return f"<{name}.{ATTRIBUTES.get(attribute, attribute)}>"
        return found[0]

    return {fact: re.sub(r"<(aws_[^<>]*)>", replace, value) for fact, value in facts.items()}


def cloudformation_facts(name, stack):
    kind, properties = stack.resources[name]["Type"], stack.properties(name)
    match kind:
        case "AWS::DynamoDB::Table":
            return table_facts(properties)
        case "AWS::IAM::Role":
            policies = properties.pop("Policies", [])
            (managed,) = properties.pop("ManagedPolicyArns", None) or [None]
            facts = flat(
                {
                    "assume_role_policy": properties["AssumeRolePolicyDocument"],
                    "description": properties.get("Description"),
                }
            )
            facts |= {f"policy {policy['PolicyName']}": text(policy["PolicyDocument"]) for policy in policies}
            return facts | ({"managed policy": text(managed)} if managed else {})
        case "AWS::Events::Rule":
            (target,) = properties.pop("Targets")
            return flat(properties, snake) | {
                "target": text([target["Id"], target["Arn"], json.loads(target["Input"])])
            }
        case "AWS::CloudWatch::Alarm":
            facts = flat(with_dimensions(properties), snake, keep=("Dimensions",))
        case "AWS::Lambda::Function":
            properties["Tags"] = {tag["Key"]: tag["Value"] for tag in properties.get("Tags", [])}
            facts = flat(properties, snake, keep=("Variables", "Tags"))
        case _:
            facts = flat(properties, snake)
    for old, new in RENAMED.get(kind, {}).items():
        facts = {re.sub(rf"^{re.escape(old)}(?=\.|\[|$)", new, fact): value for fact, value in facts.items()}
    if kind == "AWS::CloudWatch::Alarm":
        facts = {
            re.sub(r"metric_query(\[\w+\])\.metric_stat(\.metric)?", r"metric_query\1.metric", fact): value
            for fact, value in facts.items()
        }
    return facts


def terraform_facts(kind, values):
    match kind:
        case "aws_dynamodb_table":
            return terraform_table_facts(values)
        case "aws_iam_role_policy":
            return {f"policy {values['name']}": text(json.loads(values["policy"]))}
        case "aws_iam_role_policy_attachment":
            return {"managed policy": text(values["policy_arn"])}
        case "aws_cloudwatch_event_target":
            return {"target": text([values["target_id"], values["arn"], json.loads(values["input"])])}
    facts = flat(values)
    if kind == "aws_apigatewayv2_api_mapping":
        # Terraform's ids of these two are their names.
        facts = {
            fact: re.sub(r"<aws_apigatewayv2_(stage|domain_name)\.(.*)\.id>", r"\2", value)
            for fact, value in facts.items()
        }
    return facts


def with_dimensions(value):
    """CloudFormation has pairs where Terraform has a map."""
    if isinstance(value, list):
        return [with_dimensions(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {
        name: {each["Name"]: each["Value"] for each in inner} if name == "Dimensions" else with_dimensions(inner)
        for name, inner in value.items()
    }


def table_facts(table):
    """Of a table in CreateTable's words, which are CloudFormation's too."""
    facts = {
        "name": table["TableName"],
        "billing_mode": table["BillingMode"],
        "attributes": sorted(
            [each["AttributeName"], each["AttributeType"]] for each in table["AttributeDefinitions"]
        ),
        "key": keys(table["KeySchema"]),
        "ttl": [table["TimeToLiveSpecification"]["AttributeName"], table["TimeToLiveSpecification"]["Enabled"]],
    }
    for index in table.get("GlobalSecondaryIndexes", []):
        projection = index["Projection"]
        facts[f"index {index['IndexName']}"] = [
            keys(index["KeySchema"]),
            projection["ProjectionType"],
            sorted(projection.get("NonKeyAttributes", [])),
        ]
    if recovery := table.get("PointInTimeRecoverySpecification"):
        facts["point_in_time_recovery"] = recovery["PointInTimeRecoveryEnabled"]
        facts["deletion_protection_enabled"] = table["DeletionProtectionEnabled"]
    return {fact: text(value) for fact, value in facts.items()}


def keys(schema):
    return [each["AttributeName"] for each in sorted(schema, key=lambda each: each["KeyType"])]


def terraform_table_facts(table):
    facts = {
        "name": table["name"],
        "billing_mode": table["billing_mode"],
        "attributes": sorted([each["name"], each["type"]] for each in table["attribute"]),
        "key": [table["hash_key"], table["range_key"]],
        "ttl": [table["ttl"][0]["attribute_name"], table["ttl"][0]["enabled"]],
        "point_in_time_recovery": table["point_in_time_recovery"][0]["enabled"],
        "deletion_protection_enabled": table["deletion_protection_enabled"],
    }
    for index in table.get("global_secondary_index") or []:
        facts[f"index {index['name']}"] = [
            [index["hash_key"], index["range_key"]],
            index["projection_type"],
            sorted(index["non_key_attributes"]),
        ]
    return {fact: text(value) for fact, value in facts.items()}


def flat(value, spell=lambda name: name, keep=(), path=""):
    """Facts by dotted paths. A list of one block is the block; blocks with an id go by it."""
    if isinstance(value, str) and value.lstrip().startswith('{"'):
        return {path: text(json.loads(value))}
    if isinstance(value, dict) and not path.endswith(("policy", "policy_document")):
        facts = {}
        for name, inner in value.items():
            spelt = name if path.split(".")[-1].lower() in [each.lower() for each in keep] else spell(name)
            facts |= flat(inner, spell, keep, f"{path}.{spelt}" if path else spelt)
        return facts
    if isinstance(value, list) and value and all(isinstance(each, dict) for each in value):
        facts = {}
        for each in value:
            label = each.get("Id") or each.get("id")
            facts |= flat(each, spell, keep, f"{path}[{label}]" if label else path)
        return facts
    if value is None or value == [] or value == {} or value == "":
        return {}
    return {path: text(value)}


def text(value):
    """One text for values that mean the same: 300 and "300", true and "true", lists in any order."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        value = sorted(value)
    return value if isinstance(value, str) else json.dumps(value, sort_keys=True)


def table(stack, plan):
    """Rows of: resource, fact, SAM's value, Terraform's value, and a note. No note: they are equal."""
    rows = []
    left, right = of_stack(stack), of_plan(plan)
    for name in [*left, *(name for name in right if name not in left)]:
        ours, theirs = left.get(name, {}), right.get(name, {})
        for fact in dict.fromkeys([*ours, *theirs]):
            note = "" if ours.get(fact) == theirs.get(fact) else DIFFERENCES.get((name, fact), "DIFFERS")
            rows.append((name, fact, ours.get(fact, ""), theirs.get(fact, ""), note))
    return rows
