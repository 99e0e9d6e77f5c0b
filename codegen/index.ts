export type { Config } from './config.ts';
export { type CheckedExamples, checkExamples } from './contract/check-examples.ts';
export { type CompareOptions, compareDocuments, type NamedDocument } from './contract/diff/compare.ts';
export { describeRules, type RuleDescription } from './contract/diff/describe-rules.ts';
export type { Category, Direction, Finding, Level, OperationName } from './contract/diff/finding.ts';
export { type IgnoreEntry, type Policy, usualPolicy } from './contract/diff/policy.ts';
export type { IgnoredFinding, Side, Step, Verdict } from './contract/diff/verdict.ts';
export type { Objection } from './contract/mock/objection.ts';
export type { Play } from './contract/mock/play.ts';
export { type Mock, type MockOptions, type ReceivedRequest, startMock } from './contract/mock/start.ts';
export type { Drift as AnswerDrift } from './contract/probe/drift.ts';
export { type PlannedRequest, planRequests } from './contract/probe/plan.ts';
export { type ProbeOptions, type ProbeResult, probe } from './contract/probe/probe.ts';
export { readTarget, type Target } from './contract/probe/target.ts';
export type { Document, Loaded, OpenApiVersion } from './document/document.ts';
export { fetchDescription } from './document/fetch.ts';
export type { Files, Unread } from './document/files.ts';
export { openCommit } from './document/git/commit-files.ts';
export {
  type Commit,
  findCommit,
  findMergeBase,
  openRepository,
  type Repository,
} from './document/git/repository.ts';
export { lintDescription } from './document/lint.ts';
export { loadDocument, loadFrom } from './document/load.ts';
export { type Generated, generate } from './generate.ts';
export type { Dialect, Language, Refusal, SnippetOptions } from './languages/language.ts';
export { isRefusal } from './languages/language.ts';
export { findLanguage, languages } from './languages/registry.ts';
export { printSnippet } from './languages/snippet.ts';
export { type Built, buildModel } from './model/build.ts';
export type { Placeholders } from './model/context.ts';
export type { Model, Operation, Request, RequestBody, Sample, Type } from './model/model.ts';
export { compareFiles, type Drift } from './output/compare.ts';
export type { GeneratedFile } from './output/file.ts';
export { type Refused, type Written, writeFiles } from './output/write.ts';
export { type Diagnostic, hasErrors, type Place } from './values/diagnostic.ts';
export { ExactNumber, type JsonValue } from './values/json.ts';
