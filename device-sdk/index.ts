/** @file The public surface of the device SDK. */
export { openCatalogue } from "./select/catalogue.ts";
export type {
  AdapterFiles,
  Catalogue,
  CatalogueOptions,
  ContentCache,
  Origin,
} from "./select/catalogue.ts";
export { httpOrigin } from "./select/httpOrigin.ts";
export { memoryPieces, opfsPieces } from "./select/pieceCache.ts";
export type { PieceCache } from "./select/pieceCache.ts";
export { remoteFiles } from "./select/remoteFiles.ts";
export type { RemoteFilesOptions } from "./select/remoteFiles.ts";
export { NetworkError } from "./select/request.ts";
export type { NetworkErrorCode, NetworkOptions } from "./select/request.ts";
export { delegateSelection } from "./select/delegate.ts";
export type { DelegatedSelection } from "./select/delegate.ts";
export { decide } from "./select/decide.ts";
export type { Component, Decision, RunnerUp } from "./select/decide.ts";
export { distanceL1 } from "./select/distance.ts";
export { explainDecision } from "./select/reason.ts";
export type { Reason, ReasonBar } from "./select/reason.ts";
export {
  fetchStart,
  minimumSamples,
  personalize,
  selectStart,
} from "./personalize.ts";
export type {
  Compression,
  Cost,
  FetchedStart,
  Journey,
  JourneyEvent,
  JourneyOptions,
  Profile,
} from "./personalize.ts";
export type { CanaryCheck } from "./session/canary.ts";
export { writeReplies } from "./explain/explainer.ts";
export type { Explainer } from "./explain/explainer.ts";
export {
  parsePersonalData,
  PersonalDataError,
  requireSamples,
} from "./explain/personalData.ts";
export type { Sample } from "./explain/personalData.ts";
export {
  digits,
  inWords,
  nameCoefficients,
  pllmSentence,
  userSentence,
} from "./explain/words.ts";
export type { NamedCoefficient } from "./explain/words.ts";
export { fineTune, splitSamples } from "./session/fineTune.ts";
export type {
  FineTuned,
  FineTuneEvent,
  FineTuneOptions,
  Snapshots,
  SplitSamples,
} from "./session/fineTune.ts";
export { writeTrainingRows } from "./session/trainingRows.ts";
export type { TrainingRows } from "./session/trainingRows.ts";
export { createReporter } from "./report/reporter.ts";
export type {
  Consents,
  Reporter,
  ReporterOptions,
  TrainingOutcome,
  TrainingProgress,
  TrainingReport,
} from "./report/reporter.ts";
export { reportJourney } from "./report/reportJourney.ts";
export type { JourneyReport } from "./report/reportJourney.ts";
export { createGraphqlClient, ReportError } from "./report/graphqlClient.ts";
export type { GraphqlClient, TypedDocument } from "./report/graphqlClient.ts";
export { FormatError } from "./format/formatError.ts";
export type { ConvertedPrecision, ModelFile } from "./format/modelManifest.ts";
export { sha256 } from "./format/digest.ts";
export { SafetensorsError } from "./format/safetensors.ts";
export type { Explanation } from "./format/shard.ts";
export type { Attribute, ExplanationSpace, Revision } from "./format/space.ts";
export { readWeights, writeWeights } from "./lm/checkpoint.ts";
export type { Weights } from "./lm/checkpoint.ts";
export { CheckpointError, parseModelConfig } from "./lm/config.ts";
export type { ModelConfig } from "./lm/config.ts";
export { convertCheckpoint } from "./lm/convertCheckpoint.ts";
export type {
  ConvertedModel,
  ConvertOptions,
  ConvertProgress,
} from "./lm/convertCheckpoint.ts";
export { blobFile, bytesFile } from "./lm/files.ts";
export { generate } from "./lm/generate.ts";
export type { Generation } from "./lm/generate.ts";
export { LanguageModel } from "./lm/languageModel.ts";
export type { Adapter } from "./lm/linear.ts";
export type { OpenFile, RandomAccessFile } from "./lm/files.ts";
export { openLanguageModel } from "./lm/openLanguageModel.ts";
export { openTokenizer } from "./lm/openTokenizer.ts";
export type { OpenedTokenizer } from "./lm/openTokenizer.ts";
export { loadTokenizer, TokenizerError } from "./lm/tokenizer.ts";
export type { ChatMessage, Tokenizer } from "./lm/tokenizer.ts";
export { createAdapter } from "./lora/adapter.ts";
export { AdapterError } from "./lora/adapterFile.ts";
export type { AdapterErrorCode, PeftFiles } from "./lora/adapterFile.ts";
export { applyAdapter } from "./lora/apply.ts";
export { compressAdapter, mergeAdapters } from "./lora/merge.ts";
export { readPeftAdapter, writePeftAdapter } from "./lora/peft.ts";
export {
  createPrompt,
  readPeftPrompt,
  writePeftPrompt,
} from "./lora/prompt.ts";
export type { SoftPrompt } from "./lora/prompt.ts";
export { OutOfMemoryError } from "./onnx/outOfMemory.ts";
export type { Meter, OnnxRuntime, Runtime, Tensor } from "./onnx/session.ts";
export type { CurvePoint, SnapshotStore } from "./train/checkpoint.ts";
export { paddedBatch } from "./train/batch.ts";
export type { TrainingSequence } from "./train/batch.ts";
export { ResumeError } from "./train/fingerprint.ts";
export { createTrainer } from "./train/step.ts";
export type {
  Trainable,
  Trainer,
  TrainerOptions,
  TrainingBatch,
} from "./train/step.ts";
export type { FingerprintDifference } from "./train/fingerprint.ts";
export { createRandom } from "./random.ts";
export type { Random } from "./random.ts";
