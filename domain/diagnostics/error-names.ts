/** Names of errors by ECMAScript, the DOM's exceptions, Dexie and zod. Any other name might be text of a page, so it is not stored. */
export const ERROR_NAMES: ReadonlySet<string> = new Set(
  [
    'Error AggregateError EvalError RangeError ReferenceError SuppressedError SyntaxError TypeError URIError',
    'AbortError ConstraintError DataCloneError DataError EncodingError HierarchyRequestError InUseAttributeError',
    'InvalidAccessError InvalidCharacterError InvalidModificationError InvalidNodeTypeError InvalidStateError',
    'NamespaceError NetworkError NoModificationAllowedError NotAllowedError NotFoundError NotReadableError',
    'NotSupportedError OperationError OptOutError QuotaExceededError ReadOnlyError SecurityError TimeoutError',
    'TransactionInactiveError UnknownError VersionError WrongDocumentError',
    'BulkError DatabaseClosedError DexieError ForeignAwaitError InternalError InvalidArgumentError',
    'InvalidTableError MissingAPIError ModifyError NoSuchDatabaseError OpenFailedError PrematureCommitError',
    'SchemaError SubTransactionError UnsupportedError UpgradeError VersionChangeError',
    '$ZodError ZodError',
    'Problem',
  ].flatMap((names) => names.split(' ')),
);
