#!/usr/bin/env node
// Arguments → command → exit code.
import { runCommandLine } from './cli/command-line.ts';
import { guardProcess, processIo } from './cli/io.ts';

guardProcess();
process.exitCode = await runCommandLine(process.argv.slice(2), processIo);
