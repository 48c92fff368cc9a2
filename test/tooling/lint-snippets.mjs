/**
 * Lints snippets with the project's own configuration, outside jest (whose sandbox cannot import it). Reads `[{ file, code, isTyped }]` as JSON from standard
 * input, writes for each the rules that it breaks. Rules that need types are left out unless `isTyped`, as they ask for a file that exists.
 */
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// A program of the one file that typed snippets stand for: the whole project's takes long to load.
const typed = new ESLint({
  overrideConfig: [
    {
      languageOptions: {
        parserOptions: {
          projectService: false,
          project: 'test/tooling/tsconfig.snippets.json',
          // In CI the parser would take it that files are as they are on the disk, which snippets are not.
          disallowAutomaticSingleRunInference: true,
        },
      },
    },
  ],
});
const untyped = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

const broken = [];
for (const { file, code, isTyped } of JSON.parse(await text(process.stdin))) {
  const [result] = await (isTyped === true ? typed : untyped).lintText(code, { filePath: file });
  broken.push(result.messages.map((message) => message.ruleId ?? message.message));
}
process.stdout.write(JSON.stringify(broken));
