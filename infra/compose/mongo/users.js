// Runs once, in mongosh, when the data folder is empty: a user per service and room, good for its own database.
// The business clock is one row that all read; only the office moves it.
const rooms = ['people', 'health', 'office', 'employer-demand', 'matching', 'transport'];
for (const room of rooms) {
  // The database's name as the services make it; a user signs in at its own database.
  const database = `fangang_${room.replaceAll('-', '_')}`;
  const pwd = process.env[`${room.toUpperCase().replaceAll('-', '_')}_MONGO_PASSWORD`];
  if (!pwd) throw new Error(`no password for ${room}`);
  const clock = { role: room === 'office' ? 'readWrite' : 'read', db: 'fangang_clock' };
  db.getSiblingDB(database).createUser({
    user: room,
    pwd,
    roles: [{ role: 'readWrite', db: database }, { role: 'dbAdmin', db: database }, clock],
  });
}
