import { mkdirSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import type { RecordStore } from './record-store'

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS records (
    collection TEXT NOT NULL, id TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (collection, id)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS blobs (id TEXT PRIMARY KEY, bytes BLOB NOT NULL);
`

interface JsonRow { id: string; json: string }
interface BytesRow { bytes: Uint8Array }

/** Name of the database file inside the data folder. */
export const DATABASE_FILE = 'government.db'

/**
 * Keeps records on disk. With a write-ahead log that is flushed at every commit, what was
 * acknowledged is still there after the process, or the machine, dies at any moment.
 */
export function createSqliteStore(folder: string): RecordStore {
  mkdirSync(folder, { recursive: true })
  const database = new Database(path.join(folder, DATABASE_FILE))
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec(SCHEMA)
  const getRecord = database.prepare('SELECT id, json FROM records WHERE collection = ? AND id = ?')
  const putRecord = database.prepare('INSERT OR REPLACE INTO records (collection, id, json) VALUES (?, ?, ?)')
  const removeRecord = database.prepare('DELETE FROM records WHERE collection = ? AND id = ?')
  const listRecords = database.prepare('SELECT id, json FROM records WHERE collection = ? ORDER BY id')
  const getBlob = database.prepare('SELECT bytes FROM blobs WHERE id = ?')
  const putBlob = database.prepare('INSERT OR REPLACE INTO blobs (id, bytes) VALUES (?, ?)')
  const removeBlob = database.prepare('DELETE FROM blobs WHERE id = ?')

  function transaction<Result>(change: () => Result): Result {
    database.exec('BEGIN IMMEDIATE')
    try {
      const result = change()
      database.exec('COMMIT')
      return result
    } catch (error) {
      database.exec('ROLLBACK')
      throw error
    }
  }

  return {
    get: (collection, id) => {
      const row = getRecord.get(collection, id)
      return isJsonRow(row) ? JSON.parse(row.json) : undefined
    },
    put: (collection, id, value) => void putRecord.run(collection, id, JSON.stringify(value)),
    remove: (collection, id) => void removeRecord.run(collection, id),
    list: (collection) =>
      listRecords.all(collection).filter(isJsonRow).map(({ id, json }) => ({ id, value: JSON.parse(json) })),
    transaction,
    putBytes: (id, bytes) => void putBlob.run(id, Buffer.from(bytes)),
    getBytes: (id) => {
      const row = getBlob.get(id)
      return isBytesRow(row) ? new Uint8Array(row.bytes) : undefined
    },
    removeBytes: (id) => void removeBlob.run(id),
    clear: () => void database.exec('DELETE FROM records; DELETE FROM blobs;'),
    close: () => void database.close()
  }
}

function isJsonRow(row: unknown): row is JsonRow {
  return typeof row === 'object' && row !== null && 'json' in row
}

function isBytesRow(row: unknown): row is BytesRow {
  return typeof row === 'object' && row !== null && 'bytes' in row
}
