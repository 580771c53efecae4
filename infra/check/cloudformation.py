"""The SAM template as CloudFormation sees it: translated, its parameters checked, its rules and
conditions worked out, its intrinsic functions replaced by values.

References to other resources become texts such as `<Api.id>` and `<ConnectionsTable.arn>`. What
CloudFormation has and the template does not use is refused by name, so that nothing is skipped.
"""

import copy
import re
from functools import cache
from pathlib import Path

from samcli.yamlhelper import yaml_parse
from samtranslator.parser.parser import Parser
from samtranslator.translator.translator import Translator

INFRA = Path(__file__).resolve().parent.parent
TEMPLATE = INFRA / "sam" / "template.yaml"

PSEUDO = {
    "AWS::AccountId": "123456789012",
    "AWS::Partition": "aws",
    "AWS::Region": "eu-central-1",
    "AWS::StackName": "sidewire",
    "AWS::URLSuffix": "amazonaws.com",
}

# Resources whose `Ref` is their name, and the property that has it; of all others it is an id.
NAMES = {
    "AWS::ApiGatewayV2::DomainName": "DomainName",
    "AWS::ApiGatewayV2::Stage": "StageName",
    "AWS::DynamoDB::Table": "TableName",
    "AWS::Lambda::Function": "FunctionName",
    "AWS::Logs::LogGroup": "LogGroupName",
}

NOTHING = object()  # AWS::NoValue


def written():
    """The template as it stands in the file."""
    return yaml_parse(TEMPLATE.read_text())


@cache
def translated():
    """The template after SAM's transform. What is left to do is CloudFormation's own."""
    template = written()
    # Deploying puts the zip into a bucket first.
    template["Resources"]["ProxyFunction"]["Properties"]["CodeUri"] = "s3://bucket/sidewire.zip"
    plain = Translator({}, Parser()).translate(copy.deepcopy(template), {})
    plain["Transform"] = "AWS::LanguageExtensions"
    return plain


class Refused(Exception):
    """CloudFormation would not begin; says why."""


class Stack:
    """The template with these parameters, as `name=value` would give them."""

    def __init__(self, **given):
        self.template = translated()
        self.parameters = {name: self.parameter(name, given) for name in self.template["Parameters"]}
        if unknown := given.keys() - self.parameters.keys():
            raise Refused(f"no such parameters: {', '.join(sorted(unknown))}")
        for name, rule in self.template.get("Rules", {}).items():
            if self.holds(rule.get("RuleCondition", {"Fn::Equals": ["", ""]})):
                for assertion in rule["Assertions"]:
                    if not self.holds(assertion["Assert"]):
                        raise Refused(assertion["AssertDescription"])
        self.resources = {
            name: resource
            for name, resource in self.template["Resources"].items()
            if "Condition" not in resource or self.holds({"Condition": resource["Condition"]})
        }

    def parameter(self, name, given):
        definition = self.template["Parameters"][name]
        value = given.get(name, definition.get("Default"))
        if value is None:
            raise Refused(f"{name} is missing")
        text = str(value)

        def check(fine, expected):
            if not fine:
                raise Refused(f"{name}: expected {expected}, found {text!r}")

        if definition["Type"] == "Number":
            check(re.fullmatch(r"-?\d+(\.\d+)?", text), "a number")
            low, high = definition.get("MinValue"), definition.get("MaxValue")
            check(low is None or float(text) >= low, f"at least {low}")
            check(high is None or float(text) <= high, f"at most {high}")
        if "AllowedValues" in definition:
            check(text in map(str, definition["AllowedValues"]), f"one of {definition['AllowedValues']}")
        if "AllowedPattern" in definition:
            check(
                re.fullmatch(definition["AllowedPattern"], text), definition.get("ConstraintDescription", "a path")
            )
        if definition["Type"] == "CommaDelimitedList":
            return text.split(",")
        return text

    def holds(self, condition):
        (function, argument), *_ = condition.items()
        match function:
            case "Condition":
                return self.holds(self.template["Conditions"][argument])
            case "Fn::Equals":
                return self.value(argument[0]) == self.value(argument[1])
            case "Fn::EachMemberEquals":
                return all(member == argument[1] for member in self.value(argument[0]))
            case "Fn::Not":
                return not self.holds(argument[0])
            case "Fn::And":
                return all(self.holds(each) for each in argument)
            case "Fn::Or":
                return any(self.holds(each) for each in argument)
        raise ValueError(f"{function} is no condition that is known here")

    def value(self, written):
        """What stands there once every intrinsic function is worked out."""
        if isinstance(written, list):
            values = [self.value(each) for each in written]
            return [value for value in values if value is not NOTHING]
        if not isinstance(written, dict):
            return written
        (function, argument), *_ = written.items() or [("", None)]
        if function == "Ref" or function.startswith("Fn::"):
            return self.call(function, argument)
        values = {name: self.value(each) for name, each in written.items()}
        return {name: value for name, value in values.items() if value is not NOTHING}

    def call(self, function, argument):
        match function:
            case "Ref":
                return self.reference(argument)
            case "Fn::GetAtt":
                name, attribute = argument if isinstance(argument, list) else argument.split(".", 1)
                return self.attribute(name, attribute)
            case "Fn::Sub":
                return re.sub(r"\$\{([\w.:]+)\}", lambda found: self.substitute(found[1]), argument)
            case "Fn::If":
                name, then, otherwise = argument
                return self.value(then if self.holds({"Condition": name}) else otherwise)
            case "Fn::Join":
                return argument[0].join(map(str, self.value(argument[1])))
            case "Fn::Select":
                return self.value(argument[1])[int(argument[0])]
            case "Fn::Split":
                return self.value(argument[1]).split(argument[0])
        raise ValueError(f"{function} is not known here")

    def substitute(self, name):
        if "." in name:
            return self.attribute(*name.split(".", 1))
        return str(self.reference(name))

    def reference(self, name):
        if name == "AWS::NoValue":
            return NOTHING
        if name in PSEUDO:
            return PSEUDO[name]
        if name in self.parameters:
            return self.parameters[name]
        resource = self.template["Resources"][name]
        naming = NAMES.get(resource["Type"])
        return self.value(resource["Properties"][naming]) if naming else f"<{name}.id>"

    def attribute(self, name, attribute):
        if name not in self.resources:
            raise ValueError(f"{name} is not made with these parameters")
        if attribute in self.resources[name]["Properties"]:
            return self.value(self.resources[name]["Properties"][attribute])
        return f"<{name}.{snake(attribute)}>"

    def properties(self, name):
        return self.value(self.resources[name]["Properties"])

    def outputs(self):
        return {
            name: self.value(output["Value"])
            for name, output in self.template["Outputs"].items()
            if "Condition" not in output or self.holds({"Condition": output["Condition"]})
        }

    def of_type(self, kind):
        return {name: self.properties(name) for name, each in self.resources.items() if each["Type"] == kind}


def snake(name):
    """`TimeToLive` as Terraform and environments spell it: `time_to_live`."""
    parts = re.findall(r"[A-Z]+[0-9]*(?=[A-Z][a-z]|$)|[A-Z][a-z]*[0-9]*[a-z0-9]*|[a-z0-9]+", name)
    return "_".join(part.lower() for part in parts)
