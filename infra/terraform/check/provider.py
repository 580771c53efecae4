"""What Terraform takes for the AWS provider here: it has the real one's schema (see schema.py), and
no cloud behind it.

Terraform itself then finds unknown and missing arguments, wrong types and references to attributes
that do not exist. This program adds what a schema cannot say (values.json: words and ranges), and
makes a plan whose computed attributes have values that name their resource, such as
`<aws_dynamodb_table.sidewire-connections.arn>`, so that a plan can be read and compared.

Started by Terraform; SCHEMA in the environment names the schema's file.
"""

import json
import os
import sys
from pathlib import Path

import msgpack
import tf.provider
from tf import runner
from tf.gen import tfplugin_pb2 as wire

SCHEMA = json.loads(Path(os.environ["SCHEMA"]).read_text())
VALUES = json.loads((Path(__file__).parent / "values.json").read_text())

# What names a resource among those of its type, the first that it has.
NAMING = (
    "function_name",
    "alarm_name",
    "dashboard_name",
    "route_key",
    "domain_name",
    "name",
    "name_prefix",
    "principal",
)

# What data sources answer, beyond what they were asked.
ANSWERS = {
    "aws_caller_identity": {"account_id": "123456789012"},
    "aws_partition": {"partition": "aws", "dns_suffix": "amazonaws.com"},
    "aws_region": {"region": "eu-central-1"},
    "aws_secretsmanager_secret_version": {"secret_string": '{"key":"a-secret-that-only-the-stand-in-knows"}'},
    "aws_ssm_parameter": {"value": "a-parameter-that-only-the-stand-in-knows"},
}

# The bindings do not say what is sensitive. These the module passes on.
SENSITIVE = {"aws_secretsmanager_secret_version": ["secret_string"], "aws_ssm_parameter": ["value"]}


def block_message(block, sensitive=()):
    attributes = [
        wire.Schema.Attribute(
            name=name,
            type=json.dumps(attribute["type"]).encode(),
            required=attribute.get("required", False),
            optional=attribute.get("optional", False),
            computed=attribute["computed"],
            sensitive=name in sensitive,
        )
        for name, attribute in block["attributes"].items()
    ]
    nesting = wire.Schema.NestedBlock.NestingMode
    blocks = [
        wire.Schema.NestedBlock(
            type_name=name,
            block=block_message(nested["block"]),
            nesting=nesting.Value(nested["nesting"].upper()),
            min_items=nested["min"],
            max_items=nested["max"],
        )
        for name, nested in block["blocks"].items()
    ]
    return wire.Schema.Block(attributes=attributes, block_types=blocks)


def schema_messages(section):
    return {
        name: wire.Schema(version=0, block=block_message(block, SENSITIVE.get(name, ())))
        for name, block in SCHEMA[section].items()
    }


def unpack(value):
    return msgpack.unpackb(value.msgpack, strict_map_key=False)


def pack(value):
    return wire.DynamicValue(msgpack=msgpack.packb(value))


def is_known(value):
    return not isinstance(value, msgpack.ExtType)


def at(value, path):
    """Every known value at a dotted path, through blocks."""
    if not is_known(value) or value is None:
        return
    if isinstance(value, list):
        for each in value:
            yield from at(each, path)
    elif path:
        yield from at(value.get(path[0]), path[1:])
    else:
        yield value


def refusals(section, name, config):
    """What the real provider, or AWS, would refuse: pairs of a path and a reason."""
    for attribute, kind in SCHEMA[section][name]["attributes"].items():
        ours_to_set = kind.get("required") or kind.get("optional")
        if not ours_to_set and config.get(attribute) is not None:
            yield attribute, "the provider decides this, nobody else"
    for path, allowed in VALUES.get(name, {}).items():
        for value in at(config, path.split(".")):
            if isinstance(allowed, list):
                if value not in allowed:
                    yield path, f"{value!r} is none of {', '.join(map(str, allowed))}"
            elif not allowed["from"] <= value <= allowed["to"]:
                yield path, f"{value} is not within {allowed['from']} and {allowed['to']}"


def empty_of(kind):
    if isinstance(kind, list):
        return {} if kind[0] in ("map", "object") else []
    return {"number": 0, "bool": False}.get(kind)


def filled(block, value, label):
    """The value with something in every computed attribute that is not set."""
    value = dict(value)
    for name, attribute in block["attributes"].items():
        if attribute["computed"] and value.get(name) is None:
            text = f"<{label}.{name}>" if attribute["type"] == "string" else None
            value[name] = text if text is not None else empty_of(attribute["type"])
    for name, nested in block["blocks"].items():
        if isinstance(value.get(name), list):
            value[name] = [filled(nested["block"], each, f"{label}.{name}") for each in value[name]]
    return value


class StandIn(tf.provider.rpc.ProviderServicer):
    def __init__(self, _app):
        """The runner passes the provider that it would otherwise have asked."""

    def GetProviderSchema(self, request, context):
        return wire.GetProviderSchema.Response(
            provider=wire.Schema(version=0, block=block_message(SCHEMA["provider"])),
            provider_meta=wire.Schema(version=0, block=wire.Schema.Block()),
            resource_schemas=schema_messages("resource"),
            data_source_schemas=schema_messages("data"),
        )

    def ValidateProviderConfig(self, request, context):
        return wire.ValidateProviderConfig.Response()

    def ConfigureProvider(self, request, context):
        return wire.ConfigureProvider.Response()

    def ValidateResourceConfig(self, request, context):
        return wire.ValidateResourceConfig.Response(diagnostics=self.diagnostics("resource", request))

    def ValidateDataResourceConfig(self, request, context):
        return wire.ValidateDataResourceConfig.Response(diagnostics=self.diagnostics("data", request))

    def diagnostics(self, section, request):
        found = refusals(section, request.type_name, unpack(request.config))
        return [
            wire.Diagnostic(severity=wire.Diagnostic.ERROR, summary=f"{request.type_name}.{path}", detail=reason)
            for path, reason in found
        ]

    def PlanResourceChange(self, request, context):
        planned = unpack(request.proposed_new_state)
        if planned is not None:
            names = (planned.get(name) for name in NAMING)
            name = next((name for name in names if isinstance(name, str) and "<" not in name), "it")
            planned = filled(SCHEMA["resource"][request.type_name], planned, f"{request.type_name}.{name}")
        return wire.PlanResourceChange.Response(planned_state=pack(planned))

    def ReadDataSource(self, request, context):
        name = request.type_name
        state = unpack(request.config) | ANSWERS.get(name, {})
        return wire.ReadDataSource.Response(state=pack(filled(SCHEMA["data"][name], state, name)))

    def GetFunctions(self, request, context):
        return wire.GetFunctions.Response()

    def StopProvider(self, request, context):
        return wire.StopProvider.Response()


if __name__ == "__main__":
    tf.provider.ProviderServicer = StandIn  # what the runner serves
    runner.run_provider(None, sys.argv)
