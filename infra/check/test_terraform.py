"""The Terraform module, by Terraform itself, with the AWS provider's real schema."""

import re
import unittest

import pairs
import scenarios
from cloudformation import INFRA
from scenarios import standin


@unittest.skipUnless(standin.is_there(), "there is no terraform")
class Module(unittest.TestCase):
    def fine(self, *arguments, **options):
        fine, said = scenarios.terraform().run(*arguments, "-no-color", **options)
        self.assertTrue(fine, said)
        return said

    def test_it_is_formatted(self):
        fine, said = scenarios.terraform().run("fmt", "-check", "-recursive", "-diff")
        self.assertTrue(fine, said)

    def test_it_is_valid(self):
        self.fine("validate")

    def test_the_example_is_valid(self):
        self.fine("get", module=standin.EXAMPLE, data="example")
        self.fine("validate", module=standin.EXAMPLE, data="example")

    def test_its_own_tests_pass(self):
        said = self.fine("test")
        self.assertRegex(said, r"Success! [1-9]\d+ passed, 0 failed")
        print(said[said.index("Success!") :].strip())


class Pairs(unittest.TestCase):
    def test_the_readme_pairs_every_resource(self):
        readme = (INFRA / "README.md").read_text()
        rows = re.findall(r"^\| `(\w+)`(?: to `(\w+)`)? \| `([\w.]+)`", readme, re.M)
        shown = {}
        for first, last, address in rows:
            names = (
                [first]
                if not last
                else [f"{first[:-1]}{each}" for each in range(int(first[-1]), int(last[-1]) + 1)]
            )
            shown |= {name: address for name in names}
        wanted = {name: re.sub(r"\[.*\]$", "", address) for name, address in pairs.PAIRS.items()}
        self.assertEqual(shown, wanted)

    def test_the_template_makes_nothing_without_a_pair(self):
        self.assertEqual(set(scenarios.stacks()["most"].resources), set(pairs.PAIRS))

    @unittest.skipUnless(standin.is_there(), "there is no terraform")
    def test_both_make_the_same(self):
        for name in scenarios.stacks():
            rows = pairs.table(scenarios.stacks()[name], scenarios.plans()[name])
            show(name, rows)
            differ = [row for row in rows if row[4] == "DIFFERS"]
            self.assertEqual(differ, [])

    @unittest.skipUnless(standin.is_there(), "there is no terraform")
    def test_each_difference_that_is_allowed_is_there(self):
        rows = pairs.table(scenarios.stacks()["most"], scenarios.plans()["most"])
        self.assertEqual({row[:2] for row in rows if row[4]}, set(pairs.DIFFERENCES))


def show(name, rows):
    """The whole table goes to a file, one line for each resource and each difference is printed."""
    lines = ["| resource | fact | SAM | Terraform | |", "|---|---|---|---|---|"]
    lines += ["| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in row) + " |" for row in rows]
    file = scenarios.WORK / f"sam-and-terraform-{name}.md"
    file.write_text("\n".join(lines) + "\n")
    print(f"\nSAM and Terraform, {name} that can be said ({len(rows)} facts; all of them in {file.name}):")
    for resource in dict.fromkeys(row[0] for row in rows):
        own = [row for row in rows if row[0] == resource]
        equal = [row for row in own if not row[4]]
        print(f"  {resource:22} {pairs.PAIRS[resource]:56} {len(equal):3} equal")
        for _, fact, ours, theirs, note in (row for row in own if row[4]):
            print(f"    {fact}: SAM {ours[:60]!r}, Terraform {theirs[:60]!r}: {note}")
