export function setArchive(archive: unknown): Promise<void>
