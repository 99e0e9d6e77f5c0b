export { type ReleaseOptions, readReleases } from './changes/read-releases.ts';
export { checkExamples, type ExampleReport } from './check/check-examples.ts';
export { type Config, type TargetName, type Targets, targetNames } from './config.ts';
export { type CompareOptions, compareDocuments, type NamedDocument } from './diff/compare.ts';
export { describeRules, type RuleDescription } from './diff/describe-rules.ts';
export type { Category, Finding, FindingDirection as Direction, OperationName } from './diff/finding.ts';
export { defaultPolicy, type IgnoreEntry, type Policy } from './diff/policy.ts';
export type { ComparedDescription, IgnoredFinding, Verdict, VersionBump } from './diff/verdict.ts';
export type { Document, LoadResult, OpenApiVersion } from './document/document.ts';
export { fetchDescription } from './document/fetch.ts';
export type { FileSource, ReadError } from './document/files.ts';
export { openCommit } from './document/git/commit-files.ts';
export {
  type Commit,
  findCommit,
  findMergeBase,
  openRepository,
  type Repository,
} from './document/git/repository.ts';
export { lintDescription } from './document/lint.ts';
export { loadDocument, loadFromSource } from './document/load.ts';
export { type GenerateOptions, type GenerateResult, generate } from './generate.ts';
export type { Request, RequestBody } from './http/request.ts';
export { clientLanguageIds, languageIds, loadLanguages } from './languages/registry.ts';
export type { Language, SnippetOptions, UnsupportedRequest } from './languages/shared/language.ts';
export { isUnsupported } from './languages/shared/language.ts';
export { printSnippet } from './languages/shared/print-snippet.ts';
export type { MockOverride } from './mock/mock-override.ts';
export { type Mock, type MockOptions, type ReceivedRequest, startMock } from './mock/start.ts';
export { type BuildResult, buildModel } from './model/build.ts';
export type { Placeholders } from './model/context.ts';
export type { Model, Operation, Sample, Type } from './model/model.ts';
export { compareFiles, type FileDifferences } from './output/compare.ts';
export { type WriteConflict, type WriteResult, writeFiles } from './output/write.ts';
export type { ResponseDrift } from './probe/drift.ts';
export { type PlannedRequest, planRequests } from './probe/plan.ts';
export { type ProbeOptions, type ProbeResult, probe } from './probe/probe.ts';
export { type ProbeTarget, parseTarget } from './probe/target.ts';
export type { Level } from './reports/level.ts';
export type { Violation } from './validation/violation.ts';
export { type Diagnostic, hasErrors, type SourceLocation } from './values/diagnostic.ts';
export type { GeneratedFile } from './values/generated-file.ts';
export { ExactNumber, type JsonValue } from './values/json.ts';
