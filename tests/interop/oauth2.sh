#!/usr/bin/env bash
# OAuth2 against an authorization server that nobody here wrote: oidc-provider, on loopback, for as long as the test runs.
#
#   tests/interop/oauth2.sh
#
# The server goes to INTEROP_CACHE (default: interop/ in the target folder) and stays there.
# Exit codes: 0 all is well, 1 the test fails, 2 the server cannot be had.
set -euo pipefail

provider=oidc-provider@9.13.3

root=$(cd "$(dirname "$0")/../.." && pwd)
cache=${INTEROP_CACHE:-${CARGO_TARGET_DIR:-$root/target}/interop}
[[ $cache == /* ]] || cache=$PWD/$cache
cache=$cache/oidc

command -v npm >/dev/null || { echo "interop: \`npm\` is missing; install Node.js 20.19 or later" >&2; exit 2; }
if [[ ! -f $cache/installed || $(<"$cache/installed") != "$provider" ]]; then
    echo "interop: installing $provider into $cache" >&2
    mkdir -p "$cache"
    rm -rf "$cache/node_modules" "$cache/installed"
    npm install --silent --prefix "$cache" --no-audit --no-fund --ignore-scripts \
        --fetch-timeout 60000 --fetch-retries 2 "$provider" >&2 ||
        { echo "interop: the server cannot be installed" >&2; exit 2; }
    echo "$provider" >"$cache/installed"
fi

# Built first, so that no token expires meanwhile.
cd "$root"
cargo test --quiet -p copyist-runtime --test oidc --no-run

# The server ends with its standard input, which is this script's for as long as it runs.
coproc server { cd "$cache" && exec node "$root/tests/interop/oidc/server.mjs" 2>"$cache/log"; }
pid=$server_PID
trap 'kill "$pid" 2>/dev/null || true' EXIT
if ! read -r -t 30 issuer <&"${server[0]}"; then
    echo "interop: the server did not start" >&2
    cat "$cache/log" >&2
    exit 2
fi
OIDC_ISSUER=$issuer cargo test --quiet -p copyist-runtime --test oidc -- --ignored || { cat "$cache/log" >&2; exit 1; }
