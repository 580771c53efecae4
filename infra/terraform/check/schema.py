"""The AWS provider's schema, read out of the JavaScript bindings that are generated from it.

The npm package of the bindings has one folder for each resource type and data source. Two things
in its index.js are a schema in disguise: a comment for each attribute (is it required, optional,
computed?), and a table for each block (what kind is each attribute, is it a block?).

What the bindings do not say, and so nobody checks here: the provider's own validation of values,
and which attributes are sensitive.
"""

import json
import re
import tarfile
from dataclasses import dataclass, field
from pathlib import Path

PLAIN = {"string": "string", "number": "number", "boolean": "bool"}
COLLECTIONS = {"List": "list", "Set": "set", "Map": "map"}

# `cdktn.TerraformResource` and its like name what a class is; blocks are classes of their own.
OPENING = re.compile(
    r"(?:function (?P<table>\w+)ToHclTerraform\(|class (?P<owner>\w+) extends cdk\w+\.(?P<kind>\w+))"
)
FLAGS = re.compile(r" {4}// (\w+) - computed: (true|false), optional: (true|false), required: (true|false)")
GETTER = re.compile(r"return .*this\.get(\w*?)(List|Set|Map)?Attribute\('\w+'\)")
CHILD = re.compile(r" {4}_\w+ = new (\w+?)(List|Map|OutputReference)\(this,")
ENTRY = re.compile(r" {8,12}(\w+): \{$")
MEMBER = re.compile(r" {12,16}(value|isBlock|type|storageClassType): (.*),$")
BUILDER = re.compile(r"\b([a-z]\w*)ToHclTerraform\b")


@dataclass
class Class:
    kind: str
    flags: dict = field(default_factory=dict)  # name -> (computed, optional, required)
    read: dict = field(default_factory=dict)  # name -> what its getter returns, as a Terraform type
    children: dict = field(default_factory=dict)  # name -> (class, how many)
    entries: dict = field(default_factory=dict)


class Bindings:
    """One index.js, in two passes: lines to classes, classes to a schema."""

    def __init__(self, text):
        self.classes, self.tables = {}, {}
        owner = table = entry = attribute = None
        for line in text.splitlines():
            if line.startswith("//#"):
                continue  # the source map
            if opening := OPENING.match(line):
                entry = attribute = None
                if opening["table"]:
                    table, owner = self.tables.setdefault(opening["table"], {}), None
                else:
                    owner = self.classes[opening["owner"]] = Class(opening["kind"])
                    table = owner.entries
            elif owner is not None and (flags := FLAGS.match(line)):
                attribute = flags[1]
                owner.flags[attribute] = tuple(flag == "true" for flag in flags.groups()[1:])
            elif owner is not None and attribute and (getter := GETTER.search(line)):
                owner.read.setdefault(attribute, read_type(getter[1], getter[2], "Fn.tolist" in line))
            elif owner is not None and attribute and (child := CHILD.match(line)):
                owner.children[attribute] = (child[1], child[2])
            elif found := ENTRY.match(line):
                entry = found[1]
            elif line.strip() in ("}", "},"):
                entry = None
            elif entry and table is not None and (member := MEMBER.match(line)):
                table.setdefault(entry, {})[member[1]] = member[2].strip('"')

    def schema(self):
        """The block of the resource itself."""
        kinds = ("TerraformResource", "TerraformDataSource", "TerraformProvider")
        root = next(each for each in self.classes.values() if each.kind in kinds)
        return self.block(root, root.entries)

    def block(self, owner, entries):
        attributes, blocks = {}, {}
        for name, entry in entries.items():
            computed, optional, required = owner.flags.get(name, (False, True, False))
            builder = BUILDER.search(entry["value"])
            is_ours = builder and builder[1] in self.tables
            if entry["isBlock"] == "true" and is_ours:
                kind = "single" if entry["type"] == "struct" else entry["type"]
                many = "listMapperHcl" in entry["value"]
                blocks[name] = {
                    "nesting": kind,
                    "min": int(required and kind != "single"),
                    "max": int(not many and kind != "single"),
                    "block": self.block(self.reader(builder[1]), self.tables[builder[1]]),
                }
            else:
                attributes[name] = {
                    "type": entry_type(entry["type"], entry["storageClassType"]),
                    "required": required,
                    "optional": not required,
                    "computed": computed,
                }
        for name, (computed, optional, _) in owner.flags.items():
            if name not in attributes and name not in blocks and computed and not optional:
                attributes[name] = {"type": self.computed_type(owner, name), "computed": True}
        return {"attributes": attributes, "blocks": blocks}

    def reader(self, table):
        """The class that knows a block's flags; the provider's own blocks have none."""
        return self.classes.get(f"{table[0].upper()}{table[1:]}OutputReference", Class(""))

    def computed_type(self, owner, name):
        if name not in owner.children:
            return owner.read.get(name, "dynamic")
        child, many = owner.children[name]
        of = self.classes.get(child + "OutputReference")
        if of is None:
            return "dynamic"
        members = ["object", {each: self.computed_type(of, each) for each in of.flags}]
        return members if many == "OutputReference" else [COLLECTIONS[many], members]


def read_type(element, collection, from_set):
    plain = {"String": "string", "Number": "number", "Boolean": "bool"}.get(element)
    if collection == "List" and not element:
        plain = "string"
    if plain is None:
        return "dynamic"
    if not collection:
        return plain
    return ["set" if from_set else COLLECTIONS[collection], plain]


def entry_type(kind, storage):
    if kind == "simple":
        return PLAIN.get(storage, "dynamic")
    for suffix in COLLECTIONS:
        storage = storage.removesuffix(suffix)
    return [kind, PLAIN.get(storage, "dynamic")]


USES = re.compile(r'^\s*(resource|data)\s+"(aws_\w+)"', re.M)


def folder_of(section, name):
    prefix = "data-aws-" if section == "data" else ""
    return prefix + name.removeprefix("aws_").replace("_", "-")


def derive(package, modules):
    """The schema of what these modules use. A type that the package has not is left out, and
    Terraform says so."""
    text = "\n".join(file.read_text() for module in modules for file in sorted(Path(module).glob("*.tf")))
    used = {folder_of(section, name): (section, name) for section, name in USES.findall(text)}
    found = {"resource": {}, "data": {}}
    with tarfile.open(package) as archive:
        for member in archive:
            path = Path(member.name).parts
            if len(path) != 4 or path[1] != "lib" or path[3] != "index.js":
                continue
            if path[2] != "provider" and path[2] not in used:
                continue
            source = archive.extractfile(member).read().decode()
            if path[2] == "provider":
                found["provider"] = Bindings(source).schema()
                found["version"] = re.search(r"providerVersion: '([^']+)'", source)[1]
            else:
                section, name = used[path[2]]
                found[section][name] = Bindings(source).schema()
    # An argument that Terraform itself knows.
    found["provider"]["attributes"].pop("alias", None)
    return found


def write(package, modules, out):
    schema = derive(package, modules)
    Path(out).write_text(json.dumps(schema, indent=1, sort_keys=True) + "\n")
    return schema
