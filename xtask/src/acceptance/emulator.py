"""Runs a command until standard input ends, then asks it to stop."""

import subprocess
import sys

program = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL)
sys.stdin.buffer.read()
program.terminate()
program.wait()
