# Stands between us and what we start: guard.sh <log> <command> <arguments…>
# The command runs behind a pipe (stdin) that only our process holds. When it closes, because we let go or because we were killed with -9,
# the command gets SIGTERM and, ten seconds later, SIGKILL, addressed by its own number, never by name.
# First line on stdout: that number. Exit code: the command's.
log=$1
shift
exec 3<&0
"$@" >>"$log" 2>&1 </dev/null 3<&- &
command=$!
echo "$command"
{
  cat <&3
  kill -TERM "$command"
  waited=0
  while kill -0 "$command" && [ "$waited" -lt 100 ]; do
    sleep 0.1
    waited=$((waited + 1))
  done
  kill -KILL "$command"
} >/dev/null 2>&1 &
watch=$!
wait "$command"
code=$?
kill "$watch" 2>/dev/null
exit "$code"
