/** What a page or a form tells of who a company is. */
export interface Identity {
  corporateNumber?: string | undefined;
  website?: string | undefined;
  /** Address of the page itself. */
  url?: string | undefined;
}

/** What an organisation is looked up by, strongest first: corporate number, own domain of its website, else of the page. */
export async function identityKeys({ corporateNumber, website, url }: Identity): Promise<string[]> {
  const domain = await ownDomain(website ?? url);
  return [...(corporateNumber ? [`n:${corporateNumber}`] : []), ...(domain ? [`d:${domain}`] : [])];
}

/** The domain that is this organisation's own, `undefined` for shared hosts. */
export async function ownDomain(address: string | undefined): Promise<string | undefined> {
  if (!address) return undefined;
  const { domainKeyOf } = await import('~/domain/web-domain');
  return domainKeyOf(address);
}
