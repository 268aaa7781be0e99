//! Addresses that a server may be sent to.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, ToSocketAddrs};
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

/// Whether an address is reached over the internet: not this machine, not a private network, nothing reserved.
pub fn is_public(address: &IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(*address),
        IpAddr::V6(address) => is_public_v6(*address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let shared = a == 100 && (64..128).contains(&b);
    let reserved =
        a == 0 || a >= 240 || (a == 192 && b == 0 && c == 0) || (a == 198 && (18..20).contains(&b));
    !(address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_multicast()
        || address.is_documentation()
        || shared
        || reserved)
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let parts = address.segments();
    // Addresses that carry an IPv4 address lead where that one leads.
    let inner = |high: u16, low: u16| Ipv4Addr::from((u32::from(high) << 16) | u32::from(low));
    if parts[..5] == [0; 5] || parts[..4] == [0x64, 0xff9b, 0, 0] {
        return parts[..7] != [0; 7] && is_public_v4(inner(parts[6], parts[7]));
    }
    if parts[0] == 0x2002 {
        return is_public_v4(inner(parts[1], parts[2]));
    }
    let documentation = parts[0] == 0x2001 && parts[1] == 0xdb8;
    // Global unicast is 2000::/3; all else is local, multicast or reserved.
    (parts[0] & 0xe000) == 0x2000 && !documentation
}

/// Resolves names, for every connection anew, and refuses those that lead where `allowed` says no. What it gives is what is
/// connected to: neither a redirect nor a name that changes its mind gets past it.
#[derive(Debug)]
pub(crate) struct Guarded {
    pub(crate) allowed: fn(&IpAddr) -> bool,
}

/// Any address.
pub(crate) fn anywhere(_: &IpAddr) -> bool {
    true
}

impl Resolver for Guarded {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = DefaultResolver::default().resolve(uri, config, timeout)?;
        if found.iter().all(|address| (self.allowed)(&address.ip())) {
            return Ok(found);
        }
        Err(ureq::Error::Io(io::Error::other(PRIVATE)))
    }
}

/// Why an address is refused.
const PRIVATE: &str = "it leads to this machine or a private network";

/// The one public address of a host that another program is to connect to.
pub(crate) fn pinned(host: &str, port: u16) -> Result<IpAddr, String> {
    let found = (host, port).to_socket_addrs().map_err(|_| "there is no such host".to_owned())?;
    let found: Vec<IpAddr> = found.map(|address| address.ip()).collect();
    match found.first() {
        Some(first) if found.iter().all(is_public) => Ok(*first),
        Some(_) => Err(PRIVATE.to_owned()),
        None => Err("there is no such host".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::net::TcpListener;

    /// A server that answers every request with a redirect to `goal`; it counts them.
    fn redirecting(goal: String) -> (u16, std::thread::JoinHandle<usize>) {
        let listener = TcpListener::bind("0.0.0.0:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let goal = goal.replace("PORT", &port.to_string());
        let serve = move || {
            let mut served = 0;
            for stream in listener.incoming().take(2) {
                let mut stream = stream.unwrap();
                let mut text = [0; 1024];
                let length = stream.read(&mut text).unwrap_or(0);
                if text[..length].starts_with(b"STOP") {
                    break;
                }
                served += 1;
                let answer = format!(
                    "HTTP/1.1 302 Found\r\nLocation: {goal}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                );
                stream.write_all(answer.as_bytes()).unwrap();
            }
            served
        };
        (port, std::thread::spawn(serve))
    }

    #[test]
    fn a_redirect_leads_nowhere_private() {
        // Here 127.0.0.1 stands for a public place, 127.0.0.2 for a private one.
        let (port, server) = redirecting("http://127.0.0.2:PORT/secret".to_owned());
        let allowed = |address: &IpAddr| address.to_string() == "127.0.0.1";
        let config = Config::builder().proxy(None).build();
        let connector = ureq::unversioned::transport::DefaultConnector::new();
        let agent = ureq::Agent::with_parts(config, connector, Guarded { allowed });
        let error = agent.get(format!("http://127.0.0.1:{port}/")).call().unwrap_err();
        assert!(error.to_string().contains("private network"), "{error}");
        std::net::TcpStream::connect(("127.0.0.1", port)).unwrap().write_all(b"STOP").unwrap();
        assert_eq!(server.join().unwrap(), 1, "the second place was never asked");
    }

    #[test]
    fn names_of_this_machine_are_not_pinned() {
        for host in ["localhost", "127.0.0.1", "::1", "10.1.2.3", "169.254.169.254"] {
            assert_eq!(pinned(host, 22), Err(PRIVATE.to_owned()), "{host}");
        }
        assert_eq!(pinned("1.1.1.1", 22).map(|address| address.to_string()), Ok("1.1.1.1".to_owned()));
    }
}
