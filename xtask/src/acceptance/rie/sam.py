"""Prints the variables that `sam local` hands to a function: what it is asked for is in its arguments."""

import json
import sys
from pathlib import Path

from samcli.commands.local.lib.local_lambda import LocalLambdaRunner
from samcli.lib.providers.sam_function_provider import SamFunctionProvider
from samcli.lib.providers.sam_stack_provider import SamLocalStackProvider

template, variables, name = sys.argv[1:]
stacks, _ = SamLocalStackProvider.get_stacks(template)
functions = SamFunctionProvider(stacks)
function = functions.get(name)
folder = str(Path(template).parent)
runner = LocalLambdaRunner(
    None, functions, folder, folder, env_vars_values=json.loads(Path(variables).read_text())
)
handed_over = runner._make_env_vars(function).resolve()
code = (Path(template).parent / function.codeuri).resolve()
print(json.dumps({"code": str(code), "handler": function.handler, "variables": handed_over}))
