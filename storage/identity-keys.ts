/** What a page or a form tells of who a company is. */
export interface Identity {
  corporateNumber?: string | undefined;
  /** An address of its own site. */
  website?: string | undefined;
}

/** What an organisation is looked up by, strongest first: corporate number, own domain. */
export async function identityKeys({ corporateNumber, website }: Identity): Promise<string[]> {
  const domain = await ownDomain(website);
  return [...(corporateNumber ? [`n:${corporateNumber}`] : []), ...(domain ? [`d:${domain}`] : [])];
}

/** The domain that is this organisation's own, `undefined` for shared hosts. */
export async function ownDomain(address: string | undefined): Promise<string | undefined> {
  if (!address) return undefined;
  const { domainKeyOf } = await import('~/domain/web-domain');
  return domainKeyOf(address);
}
