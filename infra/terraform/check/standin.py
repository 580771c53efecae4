"""Terraform with the stand-in provider: a command for each thing that a test asks of the module."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import schema

PACKAGE = "@cdktn/provider-aws@25.7.0"
CHECK = Path(__file__).resolve().parent
MODULE = CHECK.parent
EXAMPLE = MODULE / "examples" / "complete"


def is_there():
    return shutil.which("terraform") is not None


class Terraform:
    """Everything that is made or fetched stays in the directory `work`, and is used again."""

    def __init__(self, work):
        self.work = Path(work).resolve()
        self.work.mkdir(parents=True, exist_ok=True)
        self.version = schema.write(self.package(), [MODULE, EXAMPLE], self.work / "schema.json")["version"]
        program = self.work / "bin" / "terraform-provider-aws"
        program.parent.mkdir(exist_ok=True)
        # HOME is where the library underneath keeps its certificate.
        program.write_text(
            f'#!/bin/sh\nexport SCHEMA="{self.work}/schema.json" HOME="{self.work}"\n'
            f'exec "{sys.executable}" "{CHECK}/provider.py" "$@" 2>>"{self.work}/provider.log"\n'
        )
        program.chmod(0o755)
        settings = self.work / "terraform.rc"
        settings.write_text(
            "disable_checkpoint = true\n"
            f'provider_installation {{\n  dev_overrides {{\n    "hashicorp/aws" = "{program.parent}"\n  }}\n}}\n'
        )
        self.environment = os.environ | {
            "TF_CLI_CONFIG_FILE": str(settings),
            "TF_IN_AUTOMATION": "1",
            "CHECKPOINT_DISABLE": "1",
            "PYTHONDONTWRITEBYTECODE": "1",
        }

    def package(self):
        """The bindings, from the npm registry once."""
        name = PACKAGE.removeprefix("@").replace("/", "-").replace("@", "-") + ".tgz"
        if not (self.work / name).exists():
            subprocess.run(
                ["npm", "pack", "--silent", "--pack-destination", self.work, PACKAGE],
                check=True,
                stdout=subprocess.DEVNULL,
            )
        return self.work / name

    def run(self, *arguments, module=MODULE, data="data"):
        """Whether it succeeded, and all that it said. What the stand-in says is in provider.log.

        Seen once, on a machine under heavy load: the stand-in ended before its first word. That says
        nothing of the module, so it is tried a second time, and told."""
        fine, said = self.once(*arguments, module=module, data=data)
        if not fine and "Failed to read any lines from plugin's stdout" in said:
            print(f"the stand-in did not start; once more. See {self.work}/provider.log")
            return self.once(*arguments, module=module, data=data)
        return fine, said

    def once(self, *arguments, module, data):
        environment = self.environment | {"TF_DATA_DIR": str(self.work / data)}
        done = subprocess.run(
            ["terraform", *arguments],
            cwd=module,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        return done.returncode == 0, done.stdout

    def plan(self, variables):
        """The plan for these variables as JSON. Raises Refused with Terraform's words."""
        inputs, out = self.work / "inputs.tfvars.json", self.work / "plan"
        inputs.write_text(json.dumps(variables))
        flags = ["-no-color", "-input=false", "-refresh=false", "-lock=false"]
        fine, said = self.run("plan", *flags, f"-var-file={inputs}", f"-out={out}")
        if not fine:
            raise Refused(said)
        fine, shown = self.run("show", "-json", str(out))
        # Terraform prints its warning of the stand-in before.
        return json.loads(shown[shown.index('{"format_version"') :])


class Refused(Exception):
    pass
