#!/usr/bin/env node
// Arguments → command → exit code.
import { runCommandLine } from './cli/command-line.ts';
import { processIo } from './cli/io.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), processIo);
