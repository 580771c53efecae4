"""checkov, on the template and on the module with everything on."""

import json
import os
import subprocess
import unittest

import scenarios
from cloudformation import INFRA


def scan(*arguments):
    command = [os.environ["CHECKOV"], "--skip-download", "--compact", "--output", "json", *arguments]
    done = subprocess.run(command, cwd=INFRA, text=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
    return json.loads(done.stdout)


class Scanned(unittest.TestCase):
    def clean(self, report):
        results = report["results"]
        self.assertEqual(results["parsing_errors"], [])
        failed = [
            f"{each['check_id']} {each['resource']}: {each['check_name']}" for each in results["failed_checks"]
        ]
        self.assertEqual(failed, [])
        self.assertGreater(len(results["passed_checks"]), 10)
        for skipped in results["skipped_checks"]:
            reason = skipped["check_result"]["suppress_comment"]
            self.assertGreater(
                len(reason), 20, f"{skipped['check_id']} of {skipped['resource']} is skipped without a reason"
            )
        skips = {
            f"{each['check_id']}: {each['check_result']['suppress_comment']}" for each in results["skipped_checks"]
        }
        print(f"\n{len(results['passed_checks'])} passed; skipped:", *sorted(skips), sep="\n  ")

    def test_nothing_in_the_template_fails(self):
        self.clean(scan("--framework", "cloudformation", "--file", "sam/template.yaml"))

    def test_nothing_in_the_module_fails(self):
        # The values decide which resources there are; a string of the scenario would do for a zip.
        values = {scenarios.variable(name): value for name, value in scenarios.MOST.items()}
        file = scenarios.WORK / "checkov.tfvars.json"
        file.write_text(json.dumps(values | {"websocket_lambda_zip_path": "function.zip"}))
        self.clean(scan("--framework", "terraform", "--directory", "terraform", "--var-file", str(file)))
