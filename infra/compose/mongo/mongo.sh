#!/usr/bin/env bash
# The server refuses a key file that is not its own or that others may read.
set -euo pipefail
install -m 0400 -o mongodb -g mongodb /run/secrets/mongo-key /tmp/mongo-key
exec docker-entrypoint.sh "$@"
