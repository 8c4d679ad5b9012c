import type { Finding } from '../finding.ts';
import { isCode } from '../parse-code.ts';

interface Trace {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly advice: string;
  readonly codeOnly: boolean;
  /** The files that it is about; all of them when it says nothing. */
  readonly about?: RegExp;
}

const TRACES: readonly Trace[] = [
  {
    rule: 'silenced',
    pattern: /@ts-(?:ignore|expect-error|nocheck)\b/,
    advice: 'let the compiler speak; mend the type',
    codeOnly: true,
  },
  {
    rule: 'unfinished',
    pattern: /\b(?:TODO|FIXME|XXX)\b/,
    advice: 'do it now, or file it as an issue',
    codeOnly: false,
  },
  {
    rule: 'registry',
    pattern: /\bregistry\.[a-z0-9-]+\.[a-z]{2,}|https?:\/\/[^\s"']+\/-\/[^\s"']+\.tgz/i,
    advice:
      'no package registry host in a file: .npmrc keeps it out of the lock file (omit-lockfile-registry-resolved)',
    codeOnly: false,
  },
  {
    rule: 'machine-path',
    pattern: /(?:^|[\s"'`(=:])(?:\/(?:work|root|tmp)\/|\/(?:home|Users)\/[\w.-]+\/|[A-Z]:\\{1,2}Users\\)/,
    advice: "no path of somebody's machine: take it from import.meta.dirname, os.tmpdir() or a setting",
    codeOnly: false,
  },
  {
    rule: 'open-url',
    pattern: /Action\.OpenUrl|\bIOpenUrlAction\b/,
    advice: 'a button that leaves Teams is drawn by cards/parts/open-url.ts, to a download that bot/links made',
    codeOnly: true,
    about: /^(?:bot|cards\/(?!parts\/open-url\.ts$))/,
  },
];

/** These name what they look for. */
const OWN = /^(?:infra\/house\/|tests\/infra\/house\/)/;

/** What may stand in no file: silenced errors, unfinished work, registry hosts, paths of a machine. */
export function checkTraces(files: ReadonlyMap<string, string>): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [path, text] of files) {
    if (OWN.test(path)) continue;
    for (const [at, line] of text.split('\n').entries()) {
      for (const trace of TRACES) {
        if ((trace.codeOnly && !isCode(path)) || trace.about?.test(path) === false) continue;
        if (!trace.pattern.test(line)) continue;
        findings.push({ path, line: at + 1, rule: trace.rule, advice: trace.advice });
      }
    }
  }
  return findings;
}
