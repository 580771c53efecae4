"""Every setting of the function can be set by the template and by the module, with the default of
the function's own table."""

import json
import re
import unittest

import cloudformation
import scenarios
from cloudformation import INFRA
from scenarios import standin

ROOT = INFRA.parent

# Of the module alone: a stack has a name and tags, and SAM knows where the zip is.
OF_THE_MODULE = {"websocket_name", "tags", "websocket_lambda_zip_path", "websocket_lambda_function_arn"}


def settings():
    return [row["name"] for row in scenarios.SETTINGS]


def parameters():
    return cloudformation.written()["Parameters"]


def plain(value):
    """One text for a default of either: null, "" and [] are nothing."""
    if value in (None, "", []):
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return ",".join(value) if isinstance(value, list) else str(value)


def variables():
    """The module's, with their defaults, as Terraform has them."""
    configuration = scenarios.plans()["least"]["configuration"]["root_module"]["variables"]
    return {name: plain(each.get("default")) for name, each in configuration.items()}


class Settings(unittest.TestCase):
    def test_the_template_can_set_every_one(self):
        names = settings()
        self.assertGreater(len(names), 20)
        made = scenarios.stacks()["most"].properties("ProxyFunction")["Environment"]["Variables"]
        self.assertEqual(set(made), set(names))

    def test_the_module_can_set_every_one(self):
        if not standin.is_there():
            self.skipTest("there is no terraform")
        for resource in scenarios.plans()["most"]["planned_values"]["root_module"]["resources"]:
            if resource["type"] == "aws_lambda_function":
                made = resource["values"]["environment"][0]["variables"]
                self.assertEqual(set(made), set(settings()))
                return
        self.fail("there is no function")

    def test_each_row_is_a_parameter_with_its_default_unless_the_template_sets_it(self):
        """As YAML has it: an `off` without quotes would be false."""
        for row in scenarios.SETTINGS:
            with self.subTest(setting=row["name"]):
                if row["set_by_the_template"]:
                    self.assertNotIn(row["parameter"], parameters())
                    continue
                parameter = parameters()[row["parameter"]]
                self.assertEqual(plain(parameter["Default"]), row["default"] or "")
                self.assertEqual(scenarios.variable(row["parameter"]), row["variable"])
                if row["words"]:
                    self.assertEqual(parameter["AllowedValues"], row["words"])

    def test_the_module_has_the_parameters_of_the_template(self):
        if not standin.is_there():
            self.skipTest("there is no terraform")
        ours = {scenarios.variable(name): plain(each.get("Default")) for name, each in parameters().items()}
        theirs = {name: default for name, default in variables().items() if name not in OF_THE_MODULE}
        lines = ["| parameter | variable | default |", "|---|---|---|"]
        lines += [
            f"| {name} | {scenarios.variable(name)} | {ours[scenarios.variable(name)]} |" for name in parameters()
        ]
        file = scenarios.WORK / "parameters-and-variables.md"
        file.write_text("\n".join(lines) + "\n")
        print(f"\n{len(ours)} parameters and {len(theirs)} variables; all of them in {file.name}")
        self.assertEqual(ours, theirs)

    def test_everything_that_can_be_said_is_said_in_the_scenario_of_the_most(self):
        """Else the comparisons would miss it."""
        same = {"Dashboard", "Alarms"}
        self.assertEqual(set(parameters()) - set(scenarios.MOST) - set(scenarios.OTHERS), same)
        for name, value in scenarios.MOST.items():
            self.assertNotEqual(scenarios.as_parameter(value), plain(parameters()[name].get("Default")), name)


class Documented(unittest.TestCase):
    """docs/deploy.md names nothing that is not there."""

    def setUp(self):
        self.text = (ROOT / "docs" / "deploy.md").read_text()

    def test_every_parameter_is_one(self):
        named = set(re.findall(r"\b([A-Z][a-z]+(?:[A-Z0-9][A-Za-z0-9]*)?)=", self.text))
        self.assertGreater(len(named), 10)
        self.assertEqual(named - set(parameters()), set())

    def test_every_output_is_shown(self):
        self.assertEqual([name for name in cloudformation.written()["Outputs"] if f"`{name}`" not in self.text], [])

    def test_every_variable_and_output_of_the_module_is_one(self):
        named = set(re.findall(r"\bwebsocket_\w+", self.text))
        self.assertGreater(len(named), 5)
        files = [*standin.MODULE.glob("variables*.tf"), standin.MODULE / "outputs.tf"]
        there = {
            name for file in files for name in re.findall(r'^(?:variable|output) "(\w+)"', file.read_text(), re.M)
        }
        self.assertEqual(named - there, set())


class Tables(unittest.TestCase):
    def test_they_are_those_of_tables_json(self):
        import pairs

        tables = json.loads((INFRA / "tables.json").read_text())
        for resource, table in zip(["ConnectionsTable", "LogTable"], tables, strict=True):
            wanted = pairs.table_facts(table)
            for stack in scenarios.stacks().values():
                made = pairs.of_stack(stack)
                if resource in made:
                    self.assertEqual({fact: made[resource][fact] for fact in wanted}, wanted)

    def test_the_log_is_there_unless_it_is_switched_off(self):
        stacks = scenarios.stacks()
        has_log = {name: "LogTable" in stack.resources for name, stack in stacks.items()}
        self.assertEqual(has_log, {"least": True, "most": True, "others": False})


class Metrics(unittest.TestCase):
    """What the alarms and the dashboard watch is what the function writes."""

    def test_every_metric_of_ours_is_written_and_watched(self):
        source = (ROOT / "proxy" / "src" / "metrics.rs").read_text()
        namespace = re.search(r'const NAMESPACE: &str = "(\w+)"', source)[1]
        dimension = re.search(r'const DIMENSION: &str = "(\w+)"', source)[1]
        listed = re.search(r"const METRICS: .*?\];", source, re.S)[0]
        names = {name: value for name, value in re.findall(r'^const (\w+): &str = "(\w+)";', source, re.M)}
        written = {names[constant] for constant in re.findall(r"\((\w+), ", listed)}
        stack = scenarios.stacks()["most"]
        watched, dimensions = set(), set()
        for widget in json.loads(stack.properties("ProxyDashboard")["DashboardBody"])["widgets"]:
            for metric in widget["properties"]["metrics"]:
                if metric[0] == namespace:
                    watched.add(metric[1])
                    dimensions.add((metric[2], metric[3]))
        alarmed = set()
        for alarm in stack.of_type("AWS::CloudWatch::Alarm").values():
            each = [alarm, *(query.get("MetricStat", {}).get("Metric", {}) for query in alarm.get("Metrics", []))]
            alarmed |= {metric["MetricName"] for metric in each if metric.get("Namespace") == namespace}
        self.assertEqual(watched, written)
        self.assertTrue(alarmed and alarmed <= written, alarmed)
        self.assertEqual(dimensions, {(dimension, "sidewire-proxy")})
