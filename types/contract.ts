/**
 * Names for the wire shapes of `openapi.yaml`. The shapes themselves are generated into
 * `generated.ts` (`npm run types:generate`) and never written by hand.
 */
import type { components } from './generated'

type Schemas = components['schemas']

/** `#/components/schemas/Problem`; its description stands in `openapi.yaml`. */
export type Problem = Schemas['Problem']
/** `#/components/schemas/ApplicationProblem`; its description stands in `openapi.yaml`. */
export type ApplicationProblem = Schemas['ApplicationProblem']
/** `#/components/schemas/ServiceInformation`; its description stands in `openapi.yaml`. */
export type ServiceInformation = Schemas['ServiceInformation']
/** `#/components/schemas/WorkingDayCalendar`; its description stands in `openapi.yaml`. */
export type WorkingDayCalendar = Schemas['WorkingDayCalendar']
/** `#/components/schemas/Region`; its description stands in `openapi.yaml`. */
export type Region = Schemas['Region']
/** `#/components/schemas/Hall`; its description stands in `openapi.yaml`. */
export type Hall = Schemas['Hall']
/** `#/components/schemas/Department`; its description stands in `openapi.yaml`. */
export type Department = Schemas['Department']
/** `#/components/schemas/Catalogue`; its description stands in `openapi.yaml`. */
export type Catalogue = Schemas['Catalogue']
/** `#/components/schemas/Audience`; its description stands in `openapi.yaml`. */
export type Audience = Schemas['Audience']
/** `#/components/schemas/ServicePackageSummary`; its description stands in `openapi.yaml`. */
export type ServicePackageSummary = Schemas['ServicePackageSummary']
/** `#/components/schemas/SearchIndex`; its description stands in `openapi.yaml`. */
export type SearchIndex = Schemas['SearchIndex']
/** `#/components/schemas/Condition`; its description stands in `openapi.yaml`. */
export type Condition = Schemas['Condition']
/** `#/components/schemas/AnswerCondition`; its description stands in `openapi.yaml`. */
export type AnswerCondition = Schemas['AnswerCondition']
/** `#/components/schemas/FieldCondition`; its description stands in `openapi.yaml`. */
export type FieldCondition = Schemas['FieldCondition']
/** `#/components/schemas/Basis`; its description stands in `openapi.yaml`. */
export type Basis = Schemas['Basis']
/** `#/components/schemas/Question`; its description stands in `openapi.yaml`. */
export type Question = Schemas['Question']
/** `#/components/schemas/Option`; its description stands in `openapi.yaml`. */
export type Option = Schemas['Option']
/** `#/components/schemas/Stop`; its description stands in `openapi.yaml`. */
export type Stop = Schemas['Stop']
/** `#/components/schemas/ServiceItem`; its description stands in `openapi.yaml`. */
export type ServiceItem = Schemas['ServiceItem']
/** `#/components/schemas/SpecialProcedure`; its description stands in `openapi.yaml`. */
export type SpecialProcedure = Schemas['SpecialProcedure']
/** `#/components/schemas/Fee`; its description stands in `openapi.yaml`. */
export type Fee = Schemas['Fee']
/** `#/components/schemas/Outcome`; its description stands in `openapi.yaml`. */
export type Outcome = Schemas['Outcome']
/** `#/components/schemas/DocumentKind`; its description stands in `openapi.yaml`. */
export type DocumentKind = Schemas['DocumentKind']
/** `#/components/schemas/Material`; its description stands in `openapi.yaml`. */
export type Material = Schemas['Material']
/** `#/components/schemas/MaterialWay`; its description stands in `openapi.yaml`. */
export type MaterialWay = Schemas['MaterialWay']
/** `#/components/schemas/Exemption`; its description stands in `openapi.yaml`. */
export type Exemption = Schemas['Exemption']
/** `#/components/schemas/Sensitivity`; its description stands in `openapi.yaml`. */
export type Sensitivity = Schemas['Sensitivity']
/** `#/components/schemas/FormSection`; its description stands in `openapi.yaml`. */
export type FormSection = Schemas['FormSection']
/** `#/components/schemas/FieldKind`; its description stands in `openapi.yaml`. */
export type FieldKind = Schemas['FieldKind']
/** `#/components/schemas/Field`; its description stands in `openapi.yaml`. */
export type Field = Schemas['Field']
/** `#/components/schemas/FieldGroup`; its description stands in `openapi.yaml`. */
export type FieldGroup = Schemas['FieldGroup']
/** `#/components/schemas/GroupField`; its description stands in `openapi.yaml`. */
export type GroupField = Schemas['GroupField']
/** `#/components/schemas/PrefillSource`; its description stands in `openapi.yaml`. */
export type PrefillSource = Schemas['PrefillSource']
/** `#/components/schemas/Derivation`; its description stands in `openapi.yaml`. */
export type Derivation = Schemas['Derivation']
/** `#/components/schemas/FieldRule`; its description stands in `openapi.yaml`. */
export type FieldRule = Schemas['FieldRule']
/** `#/components/schemas/ServicePackage`; its description stands in `openapi.yaml`. */
export type ServicePackage = Schemas['ServicePackage']
/** `#/components/schemas/DeliveryMethod`; its description stands in `openapi.yaml`. */
export type DeliveryMethod = Schemas['DeliveryMethod']
/** `#/components/schemas/Consent`; its description stands in `openapi.yaml`. */
export type Consent = Schemas['Consent']
/** `#/components/schemas/SignIn`; its description stands in `openapi.yaml`. */
export type SignIn = Schemas['SignIn']
/** `#/components/schemas/Session`; its description stands in `openapi.yaml`. */
export type Session = Schemas['Session']
/** `#/components/schemas/Person`; its description stands in `openapi.yaml`. */
export type Person = Schemas['Person']
/** `#/components/schemas/DemoPerson`; its description stands in `openapi.yaml`. */
export type DemoPerson = Schemas['DemoPerson']
/** `#/components/schemas/ElectronicCertificate`; its description stands in `openapi.yaml`. */
export type ElectronicCertificate = Schemas['ElectronicCertificate']
/** `#/components/schemas/CertificatePresentation`; its description stands in `openapi.yaml`. */
export type CertificatePresentation = Schemas['CertificatePresentation']
/** `#/components/schemas/WalletKeep`; its description stands in `openapi.yaml`. */
export type WalletKeep = Schemas['WalletKeep']
/** `#/components/schemas/WalletEntry`; its description stands in `openapi.yaml`. */
export type WalletEntry = Schemas['WalletEntry']
/** `#/components/schemas/PrefillRequest`; its description stands in `openapi.yaml`. */
export type PrefillRequest = Schemas['PrefillRequest']
/** `#/components/schemas/Prefill`; its description stands in `openapi.yaml`. */
export type Prefill = Schemas['Prefill']
/** `#/components/schemas/PrefilledValue`; its description stands in `openapi.yaml`. */
export type PrefilledValue = Schemas['PrefilledValue']
/** `#/components/schemas/Answers`; its description stands in `openapi.yaml`. */
export type Answers = Schemas['Answers']
/** `#/components/schemas/RegionValue`; its description stands in `openapi.yaml`. */
export type RegionValue = Schemas['RegionValue']
/** `#/components/schemas/AddressValue`; its description stands in `openapi.yaml`. */
export type AddressValue = Schemas['AddressValue']
/** `#/components/schemas/GroupRow`; its description stands in `openapi.yaml`. */
export type GroupRow = Schemas['GroupRow']
/** `#/components/schemas/SimpleValue`; its description stands in `openapi.yaml`. */
export type SimpleValue = Schemas['SimpleValue']
/** `#/components/schemas/FieldValue`; its description stands in `openapi.yaml`. */
export type FieldValue = Schemas['FieldValue']
/** `#/components/schemas/FieldValues`; its description stands in `openapi.yaml`. */
export type FieldValues = Schemas['FieldValues']
/** `#/components/schemas/SubmittedMaterial`; its description stands in `openapi.yaml`. */
export type SubmittedMaterial = Schemas['SubmittedMaterial']
/** `#/components/schemas/PhotoWarning`; its description stands in `openapi.yaml`. */
export type PhotoWarning = Schemas['PhotoWarning']
/** `#/components/schemas/PhotoFlaw`; its description stands in `openapi.yaml`. */
export type PhotoFlaw = Schemas['PhotoFlaw']
/** `#/components/schemas/Delivery`; its description stands in `openapi.yaml`. */
export type Delivery = Schemas['Delivery']
/** `#/components/schemas/Signature`; its description stands in `openapi.yaml`. */
export type Signature = Schemas['Signature']
/** `#/components/schemas/Origin`; its description stands in `openapi.yaml`. */
export type Origin = Schemas['Origin']
/** `#/components/schemas/Application`; its description stands in `openapi.yaml`. */
export type Application = Schemas['Application']
/** `#/components/schemas/Dispute`; its description stands in `openapi.yaml`. */
export type Dispute = Schemas['Dispute']
/** `#/components/schemas/CertificateDispute`; its description stands in `openapi.yaml`. */
export type CertificateDispute = Schemas['CertificateDispute']
/** `#/components/schemas/DraftContent`; its description stands in `openapi.yaml`. */
export type DraftContent = Schemas['DraftContent']
/** `#/components/schemas/DraftSave`; its description stands in `openapi.yaml`. */
export type DraftSave = Schemas['DraftSave']
/** `#/components/schemas/StoredDraft`; its description stands in `openapi.yaml`. */
export type StoredDraft = Schemas['StoredDraft']
/** `#/components/schemas/FileReceipt`; its description stands in `openapi.yaml`. */
export type FileReceipt = Schemas['FileReceipt']
/** `#/components/schemas/UploadPlan`; its description stands in `openapi.yaml`. */
export type UploadPlan = Schemas['UploadPlan']
/** `#/components/schemas/Upload`; its description stands in `openapi.yaml`. */
export type Upload = Schemas['Upload']
/** `#/components/schemas/CaseStage`; its description stands in `openapi.yaml`. */
export type CaseStage = Schemas['CaseStage']
/** `#/components/schemas/ItemCaseState`; its description stands in `openapi.yaml`. */
export type ItemCaseState = Schemas['ItemCaseState']
/** `#/components/schemas/ServiceCaseSummary`; its description stands in `openapi.yaml`. */
export type ServiceCaseSummary = Schemas['ServiceCaseSummary']
/** `#/components/schemas/WaitingFor`; its description stands in `openapi.yaml`. */
export type WaitingFor = Schemas['WaitingFor']
/** `#/components/schemas/ServiceCase`; its description stands in `openapi.yaml`. */
export type ServiceCase = Schemas['ServiceCase']
/** `#/components/schemas/ItemCase`; its description stands in `openapi.yaml`. */
export type ItemCase = Schemas['ItemCase']
/** `#/components/schemas/ClockSpan`; its description stands in `openapi.yaml`. */
export type ClockSpan = Schemas['ClockSpan']
/** `#/components/schemas/CaseEvent`; its description stands in `openapi.yaml`. */
export type CaseEvent = Schemas['CaseEvent']
/** `#/components/schemas/NoticeKind`; its description stands in `openapi.yaml`. */
export type NoticeKind = Schemas['NoticeKind']
/** `#/components/schemas/Notice`; its description stands in `openapi.yaml`. */
export type Notice = Schemas['Notice']
/** `#/components/schemas/CorrectionNotice`; its description stands in `openapi.yaml`. */
export type CorrectionNotice = Schemas['CorrectionNotice']
/** `#/components/schemas/CorrectionPoint`; its description stands in `openapi.yaml`. */
export type CorrectionPoint = Schemas['CorrectionPoint']
/** `#/components/schemas/CorrectionReply`; its description stands in `openapi.yaml`. */
export type CorrectionReply = Schemas['CorrectionReply']
/** `#/components/schemas/Reapplication`; its description stands in `openapi.yaml`. */
export type Reapplication = Schemas['Reapplication']
/** `#/components/schemas/DeferredMaterialState`; its description stands in `openapi.yaml`. */
export type DeferredMaterialState = Schemas['DeferredMaterialState']
/** `#/components/schemas/DeferredMaterial`; its description stands in `openapi.yaml`. */
export type DeferredMaterial = Schemas['DeferredMaterial']
/** `#/components/schemas/DeferredMaterialReply`; its description stands in `openapi.yaml`. */
export type DeferredMaterialReply = Schemas['DeferredMaterialReply']
/** `#/components/schemas/CaseResult`; its description stands in `openapi.yaml`. */
export type CaseResult = Schemas['CaseResult']
/** `#/components/schemas/Grade`; its description stands in `openapi.yaml`. */
export type Grade = Schemas['Grade']
/** `#/components/schemas/RatingOptions`; its description stands in `openapi.yaml`. */
export type RatingOptions = Schemas['RatingOptions']
/** `#/components/schemas/RatingInput`; its description stands in `openapi.yaml`. */
export type RatingInput = Schemas['RatingInput']
/** `#/components/schemas/Rating`; its description stands in `openapi.yaml`. */
export type Rating = Schemas['Rating']
/** `#/components/schemas/PretendClock`; its description stands in `openapi.yaml`. */
export type PretendClock = Schemas['PretendClock']
/** `#/components/schemas/Scenario`; its description stands in `openapi.yaml`. */
export type Scenario = Schemas['Scenario']
