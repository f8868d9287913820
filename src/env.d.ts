interface ImportMetaEnv {
  /** Hash of the code that turns files into facts; see scripts/build-id.ts. */
  readonly BUILD_ID: string
}
